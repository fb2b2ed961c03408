import type {Cell, Competency, Content, Criterion} from './framework.js';
import {termsOf} from './query.js';
import type {Sheet} from './sheet.js';
import {TextIndex, type Entry} from './text-index.js';
import {unmarked} from './unmarked.js';

/** A place of the table where something was found: the cell of a competency at a level; without a level, the head of its row. Both are ids. */
export interface Hit {
  readonly competency: string;
  readonly level?: string;
}

/** What a search has found. */
export interface Findings {
  /** What was looked for, folded: to be painted where it stands. */
  readonly terms: readonly string[];
  /** In the order in which one reads: row by row, the head of a row before its cells. */
  readonly hits: readonly Hit[];
  /** Ids of the competencies with a hit in their head or in a cell. */
  readonly competencies: ReadonlySet<string>;
  /** Whether all terms stand in a cell, or without a level in the head of a row. */
  has(competency: string, level?: string): boolean;
}

/**
 * Searches a table by words. Several words are found where all of them stand in one cell, or one head, in any order; “words in
 * quotes” only as they are. Case, accents and Markdown make no difference. A query without words is no search. The texts
 * are gathered at the first one.
 */
export function searchIn(sheet: Sheet): (query: string) => Findings | undefined {
  let index: TextIndex<Hit> | undefined;
  return query => {
    const terms = termsOf(query);
    return terms.length ? findings(terms, (index ??= new TextIndex(entriesOf(sheet))).find(terms)) : undefined;
  };
}

/** The hit to go to from one hit: the next or the one before, round and round. From none (-1), the first or the last. */
export function nextHit(at: number, step: 1 | -1, count: number): number {
  return at < 0 && step < 0 ? count - 1 : (at + step + count) % count;
}

function findings(terms: readonly string[], hits: readonly Hit[]): Findings {
  const levels = new Map<string, Set<string | undefined>>();
  for (const {competency, level} of hits) levels.set(competency, (levels.get(competency) ?? new Set()).add(level));
  return {terms, hits, competencies: new Set(levels.keys()), has: (competency, level) => levels.get(competency)?.has(level) ?? false};
}

function* entriesOf({framework, levels, blocks}: Sheet): Iterable<Entry<Hit>> {
  for (const competency of blocks.flatMap(block => block.competencies)) {
    yield {place: {competency: competency.id}, source: competency, lines: () => headLines(competency)};
    for (const level of levels) {
      const cell = framework.cell(level, competency);
      if (cell.content) yield {place: {competency: competency.id, level: level.id}, source: cell.expected ?? cell.content, lines: () => cellLines(cell)};
    }
  }
}

/** The texts in the head of a row, by block. */
export function headLines({title, code, summary, criteria}: Competency): readonly string[] {
  return blocksOf([title, code, summary, ...criteria.flatMap(linesOf)]);
}

/** The texts in a cell, by block; the words of the interface are not among them. */
export function cellLines({content, expected}: Cell): readonly string[] {
  return blocksOf([expected?.step?.title, expected?.step?.summary, expected?.text, ...(content ? linesIn(content) : [])]);
}

function linesIn({text, criteria, examples, avoid, rated, step}: Content): (string | undefined)[] {
  return [step?.title, text, ...criteria.flatMap(linesOf), ...examples, ...avoid, ...(rated?.values() ?? [])];
}

function linesOf({text, examples}: Criterion): string[] {
  return [text, ...examples];
}

function blocksOf(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap(text => (text ? unmarked(text) : []));
}
