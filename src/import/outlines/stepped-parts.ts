import {slug} from '../../model/ids.js';
import {readsLikeLevel} from './bare-heading.js';
import {labelled} from '../names/label.js';
import {headingKind} from './level-parts.js';
import type {Mapping} from '../mapping.js';
import type {Block} from '../page.js';
import type {Part} from '../part.js';
import type {Opened} from '../reading.js';

/** A step as it stands in a source. */
export interface SteppedStep {
  readonly title: string;
  readonly text?: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** A part whose headings or items are steps, from the first up. */
export interface Stepped {
  readonly part: Part;
  readonly parent: Part;
  readonly opened: Opened;
  readonly steps: readonly SteppedStep[];
  /** The list that the steps are, where they have no headings. */
  readonly list?: Block;
}

const NUMBER = /^\s*(?:(?:step|stufe|schritt|étape|etape|paso|etapa|passo|fase|stap|krok|ステップ|步骤|خطوة)\s*)?(\d{1,2})\s*[.):：–—-]?\s+/iu;

/** Competencies with steps: headings that stand side by side, each with numbered names below. One alone may be anything. */
export function steppedParts(pages: readonly Opened[], mapping: Mapping): readonly Stepped[] {
  const named = expectedNames(pages);
  return pages.flatMap(opened => under(opened, opened.whole, {mapping, named}));
}

interface Context {
  readonly mapping: Mapping;
  /** What stands behind each label of a page: `Care: Listens` names a step below the heading “Care”. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

function expectedNames(pages: readonly Opened[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const {page} of pages) {
    for (const block of page.blocks) {
      const lines = block.kind === 'list' ? block.items : block.kind === 'paragraph' ? block.lines : [];
      for (const {text} of lines) {
        const label = text.length < 120 ? labelled(text) : undefined;
        if (!label?.text) continue;
        const key = slug(label.label);
        named.set(key, (named.get(key) ?? new Set()).add(slug(label.text)));
      }
    }
  }
  return named;
}

/** Steps without numbers are known by what roles say: two of them at least are named there. */
function namedSteps(part: Part, parent: Part, opened: Opened, {named}: Context): Stepped | undefined {
  const names = named.get(slug(part.title));
  const count = (titles: readonly string[]): number => titles.filter(title => names!.has(slug(title))).length;
  if (!names) return undefined;
  if (part.parts.length > 1 && count(part.parts.map(({title}) => title)) > 1) return {part, parent, opened, steps: part.parts};
  const list = part.blocks.find(block => block.kind === 'list');
  const labels = list?.items.map(({text}) => labelled(text)) ?? [];
  if (!list || !labels.every(label => label !== undefined) || count(labels.map(({label}) => label)) < 2) return undefined;
  return {part, parent, opened, list, steps: list.items.map(({children}, i) => ({title: labels[i]!.label, text: labels[i]!.text, blocks: children, parts: []}))};
}

/** A single part of that kind: what a rating scale looks like. */
export function steppedPart(part: Part, parent: Part, opened: Opened): Stepped | undefined {
  const numbers = part.parts.map(({title}) => Number(NUMBER.exec(title)?.[1]));
  if (numbers.length > 1 && numbers.every((number, i) => number === i + 1 || (i === 0 && number === 0) || number === i) && !part.parts.every(({title}) => readsLikeLevel(title.replace(NUMBER, '')))) {
    return {part, parent, opened, steps: part.parts.map(({title, blocks, parts}) => ({title: title.replace(NUMBER, ''), blocks, parts}))};
  }
  const lists = part.blocks.filter(({kind}) => kind === 'list');
  const list = lists[0];
  if (lists.length !== 1 || list?.kind !== 'list' || !list.isOrdered || list.items.length < 2 || part.blocks.length > 3) return undefined;
  const steps = list.items.map(({text, children}): SteppedStep | undefined => {
    const label = labelled(text);
    return label && {title: label.label, text: label.text, blocks: children, parts: []};
  });
  return steps.every(step => step !== undefined) ? {part, parent, opened, steps, list} : undefined;
}

function under(opened: Opened, parent: Part, context: Context): Stepped[] {
  const {mapping} = context;
  const named = parent.parts.flatMap(part => namedSteps(part, parent, opened, context) ?? []);
  const isNamed = new Set(named.map(({part}) => part));
  const found = parent.parts.flatMap(part => (isNamed.has(part) ? [] : steppedPart(part, parent, opened) ?? [])).filter(({part}) => !isRatingName(part.title));
  const counts = new Set([...named, ...found].map(({steps}) => steps.length));
  const isRow = named.length + found.length > 1 && counts.size <= Math.max(2, (named.length + found.length) / 2);
  const kept = new Map([...named, ...found.filter(({part}) => isRow || headingKind(part.title, mapping) === 'competency')].map(one => [one.part, one]));
  return parent.parts.flatMap(part => (kept.has(part) ? [kept.get(part)!] : under(opened, part, context)));
}

const RATING = /(?:\bevaluat|\brating|\bratings\b|assessment scale|performance scale|bewertung|beurteilung|évaluation|notation|evaluaci|calificaci|valoraci|valutazion|avalia[cç]|beoordeling|\bocena|\boceny|skala|評価|评估|评价|评级|考核|تقييم)/iu;

export function isRatingName(title: string): boolean {
  return title.length <= 60 && RATING.test(title);
}
