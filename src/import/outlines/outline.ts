import {slug} from '../../model/ids.js';
import {announced, readsLikeLevel, readsLikeName} from './bare-heading.js';
import {wholeBold, withoutBold} from '../names/bold.js';
import type {Place} from '../imported.js';
import {levelName, levelWeights} from '../names/level-names.js';
import {endsSentence, isWrapped, paragraphsOf} from './line-ends.js';
import type {Block, Heading, Page} from '../page.js';
import type {Part} from '../part.js';

/** What a line without a mark may be a heading of. `numbered` ones stand below the others. */
type Kind = 'plain' | 'level' | 'name' | 'bold' | 'numbered';

interface Entry {
  readonly block: Block;
  /** It begins a paragraph of the source, or ends one. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly name?: {readonly kind: Kind; readonly title: string};
}

interface Growing extends Part {
  readonly blocks: Block[];
  readonly parts: Growing[];
}

/** The parts of a page, by its headings and by the lines that read like headings. */
export function outlineOf({file, blocks}: Page): Part {
  const entries = entriesOf(blocks);
  const bare = bareHeadings(entries, blocks);
  const whole: Growing = {title: '', at: {file, line: 1}, depth: 0, isBare: false, blocks: [], parts: []};
  const open: Growing[] = [whole];
  const begin = (title: string, at: Place, depth: number, isBare: boolean): void => {
    while (open.at(-1)!.depth >= depth) open.pop();
    const part: Growing = {title, at, depth, isBare, blocks: [], parts: []};
    open.at(-1)!.parts.push(part);
    open.push(part);
  };
  let marked = 0; // depth of the last marked heading: bare ones stand below it
  let before: {kind: Kind; depth: number} | undefined; // the last bare heading below that one
  let unnumbered = 0;
  let isEmpty = false; // nothing stands under the last heading yet
  for (const [i, {block, name}] of entries.entries()) {
    if (block.kind === 'heading') {
      begin(block.text, block.at, block.depth, false);
      marked = block.depth;
      before = undefined;
      unnumbered = marked;
      isEmpty = true;
    } else if (bare.has(i)) {
      const {kind, title} = name!;
      const depth = kind === 'numbered' ? unnumbered + 1
        : before === undefined ? marked + 1
          : before.kind === kind || kind === 'plain' ? (kind === 'plain' ? marked + 1 : before.depth)
            : kind === 'bold' ? marked + 2
              : isEmpty && before.kind === 'plain' && title !== '' ? before.depth + 1 : before.kind === 'plain' ? marked + 1 : before.depth;
      begin(title, block.at, depth, true);
      if (kind !== 'numbered') {
        before = {kind, depth};
        unnumbered = depth;
      }
      isEmpty = true;
    } else {
      open.at(-1)!.blocks.push(block);
      isEmpty = false;
    }
  }
  return whole;
}

/** The blocks of a page with each paragraph on one line, and what each might be the heading of. */
function entriesOf(blocks: readonly Block[]): readonly Entry[] {
  const wrapped = isWrapped(blocks);
  const names = announced(blocks);
  const labels = levelLabels(blocks);
  return blocks.flatMap((block): Entry[] => {
    if (block.kind === 'list' && block.isOrdered && block.items.length === 1 && !block.items[0]!.children.length) {
      const {text, number = 1} = block.items[0]!;
      return [{block, opens: true, closes: true, ...(readsLikeName(text) && {name: {kind: 'numbered', title: `${number}. ${withoutBold(text)}`}})}];
    }
    if (block.kind !== 'paragraph') return [{block, opens: true, closes: true}];
    const paragraphs = paragraphsOf(block, wrapped);
    return paragraphs.map((paragraph, i): Entry => {
      const {text} = paragraph.lines[0]!;
      const label = text.replace(/[:：]$/u, '').trimEnd();
      if (label !== text && labels.has(slug(label))) return {block: paragraph, opens: i === 0, closes: i === paragraphs.length - 1, name: {kind: 'level', title: withoutBold(label)}};
      return {block: paragraph, opens: i === 0, closes: i === paragraphs.length - 1, ...(readsLikeName(text) && {name: {kind: kindOf(text, names), title: withoutBold(text)}})};
    });
  });
}

/** Lines such as `Senior:` above what they are about, in a page without headings: most of them have to read like levels. */
function levelLabels(blocks: readonly Block[]): ReadonlySet<string> {
  if (blocks.filter(({kind}) => kind === 'heading').length > 1) return new Set();
  const labels = blocks.flatMap(block => (block.kind === 'paragraph' ? block.lines : []).flatMap(({text}) => {
    const label = /^(.{1,60}?)\s*[:：]$/u.exec(text)?.[1];
    return label !== undefined && readsLikeName(label) ? [withoutBold(label)] : [];
  }));
  const distinct = [...new Map(labels.map(label => [slug(label), label])).values()];
  const weights = levelWeights(distinct);
  const isLadder = distinct.length > 1 && distinct.length === labels.length && weights.filter(weight => weight > 0.5).length * 2 > distinct.length;
  return new Set(isLadder ? distinct.map(slug) : []);
}

function kindOf(text: string, names: ReadonlySet<string>): Kind {
  if (/^\d{1,2}[.)]\s/.test(text)) return 'numbered';
  if (readsLikeLevel(text)) return 'level';
  if (names.has(slug(withoutBold(text))) || names.has(slug(levelName(text).title))) return 'name';
  return wholeBold(text) ? 'bold' : 'plain';
}

/** Which of the entries are headings: those with something below them, and with others like them. */
function bareHeadings(entries: readonly Entry[], blocks: readonly Block[]): ReadonlySet<number> {
  const hasHeadings = blocks.filter(({kind}, i) => kind === 'heading' && i > 0).length > 1;
  const candidates = entries.flatMap(({name}, i) => (name && i + 1 < entries.length ? [i] : []));
  const count = (kind: Kind): number => candidates.filter(i => entries[i]!.name!.kind === kind).length;
  const levels = count('level');
  const numbered = count('numbered');
  const sentences = entries.filter(({block}) => block.kind === 'paragraph' && endsSentence(block.lines[0]!.text)).length;
  const isProse = sentences >= count('plain');
  const found = new Set<number>();
  let marked = ''; // the last marked heading
  let seen = 0;
  for (const i of candidates) {
    for (; seen < i; seen++) if (entries[seen]!.block.kind === 'heading') marked = (entries[seen]!.block as Heading).text;
    const {block, opens, closes, name} = entries[i]!;
    const next = entries[i + 1]!;
    const stands = opens && (closes || next.block.kind !== 'paragraph');
    switch (name!.kind) {
      case 'numbered':
        if (numbered > 1 && next.block.kind !== 'heading') found.add(i);
        break;
      case 'level':
        if (levels > 1 && block.kind === 'paragraph' && (!hasHeadings || (stands && next.block.kind !== 'heading' && !readsLikeLevel(marked)))) found.add(i);
        break;
      case 'bold':
        if (stands && next.block.kind !== 'heading') found.add(i);
        break;
      case 'name':
        if (!hasHeadings) found.add(i);
        break;
      case 'plain':
        if (!hasHeadings && leads(entries, i, isProse)) found.add(i);
        break;
    }
  }
  return found;
}

/** Whether a short line leads what follows it. Of several in a row none does: they are lines of a text. */
function leads(entries: readonly Entry[], i: number, isProse: boolean): boolean {
  const next = entries[i + 1]!;
  const before = entries[i - 1];
  if (i === 0) return true; // what a page begins with is its title
  if (next.block.kind === 'rule') return false;
  if (next.name?.kind === 'plain') return false;
  if (before?.name && i > 1) return false;
  const isAlone = entries[i]!.opens && entries[i]!.closes;
  return isProse || isAlone || next.block.kind === 'list' || next.block.kind === 'table';
}
