import {slug} from '../../model/ids.js';
import {wholeBold} from '../names/bold.js';
import {labelled} from '../names/label.js';
import {headingKind} from './level-parts.js';
import type {Mapping} from '../mapping.js';
import type {Block} from '../page.js';
import type {Part} from '../part.js';
import {leadsToAnything} from './getting-to.js';

/** Names of what every level speaks of: they are the competencies. */
export interface Categories {
  readonly headings: ReadonlySet<string>;
  /** Those with headings of their own that stand below several levels too: groups of competencies. */
  readonly groups: ReadonlySet<string>;
  /** Lines above a list: `Communication:`. */
  readonly lines: ReadonlySet<string>;
  /** What items begin with: `**Communication**: writes clearly`. */
  readonly prefixes: ReadonlySet<string>;
}

/** The headings, lines and prefixes that stand below several levels. */
export function categoriesOf(levels: readonly Part[], mapping: Mapping): Categories {
  const said = levels.flatMap(({parts}) => parts.filter(({title}) => headingKind(title, mapping) === 'competency').map(({title}) => slug(title)));
  const headings = repeated(levels.map(({parts}) => parts.filter(({title}) => !leadsToAnything(title)).map(({title}) => title)));
  const isUsual = headings.size > 0;
  const groups = levels.flatMap(({parts}) => parts.filter(({title}) => headingKind(title, mapping) === 'group').map(({title}) => slug(title)));
  const inner = levels.map(({parts}) => parts.flatMap(part => part.parts.map(({title}) => `${slug(part.title)}/${slug(title)}`)));
  return {
    groups: new Set([...groups, ...repeatedKeys(inner)].map(key => key.split('/', 1)[0]!)),
    headings: new Set([...headings, ...said, ...groups, ...(isUsual ? levels.flatMap(({parts}) => parts.filter(part => hasList(part) && !leadsToAnything(part.title)).map(({title}) => slug(title))) : [])]),
    lines: repeated(levels.map(({blocks}) => blocks.flatMap((block, i) => lineLabel(block, blocks[i + 1]) ?? []))),
    prefixes: repeated(levels.map(({blocks}) => blocks.flatMap(prefixesOf))),
  };
}

/** The label that a paragraph is, above a list. */
export function lineLabel(block: Block, next: Block | undefined): string | undefined {
  if (block.kind !== 'paragraph' || next?.kind !== 'list') return undefined;
  const {text} = block.lines.at(-1)!;
  const label = labelled(text);
  return label && !label.text ? label.label : wholeBold(text);
}

function prefixesOf(block: Block): string[] {
  const texts = block.kind === 'list' ? block.items.map(({text}) => text) : block.kind === 'paragraph' ? block.lines.flatMap(({text}) => barred(text)) : [];
  return texts.flatMap(text => {
    const label = labelled(text);
    return label && (label.text || block.kind === 'list') ? [label.label] : [];
  });
}

/** `Craft: 1 | Talk: 2` is two lines on one. */
export function barred(text: string): readonly string[] {
  const texts = text.split(/\s\|\s/).map(part => part.trim());
  return texts.length > 1 && texts.every(one => labelled(one)?.text) ? texts : [text];
}

function hasList({blocks}: Part): boolean {
  return blocks.some(({kind}) => kind === 'list');
}

/** What stands in at least two lists, and in half of those that have any. */
function repeated(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return repeatedKeys(lists.map(list => list.map(slug)));
}

function repeatedKeys(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count > 1 && key ? [key] : [])));
}
