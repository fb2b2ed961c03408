import type {Cell, Competency, Content, Criterion, Group} from './framework.js';
import {termsOf} from './query.js';
import type {Sheet} from './sheet.js';
import {TextIndex, type Entry} from './text-index.js';
import {unmarked} from './unmarked.js';

/**
 * A place of the table where something was found: the cell of a competency at a level; without a level, the head of its row.
 * The same of a group, whose cells are its takeaways, and of a fact of the levels; a level alone is the head of its column.
 * All are ids, but the fact, which has none.
 */
export interface Hit {
  readonly competency?: string;
  readonly group?: string;
  /** Its name; empty for the criteria of the levels themselves. */
  readonly fact?: string;
  readonly level?: string;
  /** Whether it is the note below a group. */
  readonly isNote?: boolean;
}

/** What a search has found. */
export interface Findings {
  /** What was looked for, folded: to be painted where it stands. */
  readonly terms: readonly string[];
  /** In the order in which one reads: row by row, the head of a row before its cells. */
  readonly hits: readonly Hit[];
  /** Ids of the competencies with a hit in their head or in a cell. */
  readonly competencies: ReadonlySet<string>;
  /** Ids of the groups with a hit in their title or summary: all of their competencies are what was looked for. */
  readonly groups: ReadonlySet<string>;
  /** Whether all terms stand in a cell, or without a level in the head of a row. */
  has(competency: string, level?: string): boolean;
}

/** What a table shows besides, or leaves out. */
interface Shown {
  readonly facts?: boolean;
  readonly bare?: boolean;
}

/**
 * Searches a table by words. Several words are found where all of them stand in one cell, or one head, in any order; “words in
 * quotes” only as they are. Case, accents and Markdown make no difference. A query without words is no search. The texts
 * are gathered at the first one.
 *
 * @param options `facts`: whether the table also shows what the levels say of themselves. `bare`: whether it shows of competencies
 *   nothing but the title, and of groups nothing but the takeaways. Default: false
 */
export function searchIn(sheet: Sheet, options: Shown = {}): (query: string) => Findings | undefined {
  let index: TextIndex<Hit> | undefined;
  return query => {
    const terms = termsOf(query);
    return terms.length ? findings(terms, (index ??= new TextIndex(entriesOf(sheet, options))).find(terms)) : undefined;
  };
}

/** The hit to go to from one hit: the next or the one before, round and round. From none (-1), the first or the last. */
export function nextHit(at: number, step: 1 | -1, count: number): number {
  return at < 0 && step < 0 ? count - 1 : (at + step + count) % count;
}

function findings(terms: readonly string[], hits: readonly Hit[]): Findings {
  const levels = new Map<string, Set<string | undefined>>();
  for (const {competency, level} of hits) if (competency !== undefined) levels.set(competency, (levels.get(competency) ?? new Set()).add(level));
  const groups = hits.flatMap(({group, level, isNote}) => (group === undefined || level !== undefined || isNote ? [] : group));
  return {terms, hits, competencies: new Set(levels.keys()), groups: new Set(groups), has: (competency, level) => levels.get(competency)?.has(level) ?? false};
}

function* entriesOf(sheet: Sheet, {facts, bare}: Shown): Iterable<Entry<Hit>> {
  for (const level of sheet.levels) yield entry({level: level.id}, [level.name]);
  if (facts) yield* factEntries(sheet);
  for (const {group, competencies} of sheet.blocks) {
    if (group && !bare) yield entry({group: group.id}, [group.title, group.summary]);
    if (group) yield* takeawayEntries(group, sheet);
    for (const competency of competencies) {
      yield {place: {competency: competency.id}, source: competency, lines: () => (bare ? blocksOf([competency.title]) : headLines(competency))};
      yield* rowEntries(competency, sheet);
    }
    if (group?.note !== undefined && !bare) yield entry({group: group.id, isNote: true}, [group.note]);
  }
}

function* factEntries({levels}: Sheet): Iterable<Entry<Hit>> {
  for (const fact of new Set(levels.flatMap(level => [...level.facts.keys()]))) {
    yield entry({fact}, [fact]);
    for (const level of levels) yield entry({fact, level: level.id}, [level.facts.get(fact) ?? []].flat());
  }
  for (const level of levels) yield entry({fact: '', level: level.id}, level.criteria.flatMap(linesOf));
}

function* takeawayEntries({id: group, takeaways}: Group, {levels}: Sheet): Iterable<Entry<Hit>> {
  for (const {id: level} of levels) if (takeaways.has(level)) yield entry({group, level}, [takeaways.get(level)]);
}

function* rowEntries(competency: Competency, {framework, levels}: Sheet): Iterable<Entry<Hit>> {
  for (const level of levels) {
    const cell = framework.cell(level, competency);
    if (cell.content) yield {place: {competency: competency.id, level: level.id}, source: cell.state === 'said' && !cell.expected ? undefined : cell.expected ?? cell.content, lines: () => cellLines(cell)};
  }
}

function entry(place: Hit, texts: readonly (string | undefined)[]): Entry<Hit> {
  return {place, lines: () => blocksOf(texts)};
}

/** The texts in the head of a row, by block. */
export function headLines({title, code, summary, criteria}: Competency): readonly string[] {
  return blocksOf([title, code, summary, ...criteria.flatMap(linesOf)]);
}

/** The texts in a cell, by block; the words of the interface are not among them. */
export function cellLines({content, expected}: Cell): readonly string[] {
  const lines = content ? linesIn(content) : [];
  return blocksOf(expected ? [expected.step?.title, expected.step?.summary, expected.text, ...lines] : lines);
}

// Plain loops: this is asked of every cell of a table before the first letter that was typed shows anything.

function linesIn({text, criteria, examples, avoid, rated, step}: Content): (string | undefined)[] {
  const lines = [step?.title, text];
  for (const criterion of criteria) lines.push(criterion.text, ...criterion.examples);
  lines.push(...examples, ...avoid);
  if (rated) lines.push(...rated.values());
  return lines;
}

function linesOf({text, examples}: Criterion): string[] {
  return [text, ...examples];
}

function blocksOf(texts: readonly (string | undefined)[]): readonly string[] {
  const blocks: string[] = [];
  for (const text of texts) if (text) blocks.push(...unmarked(text));
  return blocks;
}
