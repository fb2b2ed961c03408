import type {Cell, Competency, Content, Criterion, Group, Level} from './framework.js';
import {termsOf} from './query.js';
import type {Block} from './sheet.js';
import {END, TextIndex, type Stretch} from './text-index.js';
import {unmarked} from './unmarked.js';

/**
 * A place of the table where something was found: the cell of a competency at a level; without a level, the head of its row.
 * The same of a group, whose cells are its takeaways, and of a fact of the levels; a level alone is the head of its column.
 * They are the things themselves: in two frameworks side by side an id may stand for two.
 */
export interface Hit {
  readonly competency?: Competency;
  readonly group?: Group;
  /** Its name; empty for the criteria of the levels themselves. */
  readonly fact?: string;
  readonly level?: Level;
  /** Whether it is the note below a group. */
  readonly isNote?: boolean;
}

/** What a search has found. */
export interface Findings {
  /** What was looked for, folded: to be painted where it stands. */
  readonly terms: readonly string[];
  /** In the order in which one reads: row by row, the head of a row before its cells. */
  readonly hits: readonly Hit[];
  /** Those with a hit in their head or in a cell, or in what stands at the head of their group: then all of it is what was looked for. */
  readonly competencies: ReadonlySet<Competency>;
}

/** A table as it is shown: a sheet, or levels of several frameworks side by side. */
export interface Searched {
  readonly levels: readonly Level[];
  readonly blocks: readonly Block[];
  /** Whether it also shows what the levels say of themselves. Default: false */
  readonly facts?: boolean;
  /** Whether it shows of competencies nothing but the title, and of groups nothing but the takeaways. Default: false */
  readonly bare?: boolean;
  /** What stands where the two meet. */
  cell(level: Level, competency: Competency): Cell;
  takeaway(level: Level, group: Group): string | undefined;
}

/**
 * Searches a table by words. Several words are found where all of them stand in one cell, or one head, in any order; “words in
 * quotes” only as they are. Case, accents and Markdown make no difference. A query without words is no search. The texts
 * are gathered here, which takes far longer than to look for something in them.
 */
export function searchIn(table: Searched): (query: string) => Findings | undefined {
  const index = new TextIndex(stretchesOf(table));
  return query => {
    const terms = termsOf(query);
    return terms.length ? findings(terms, index.find(terms), table) : undefined;
  };
}

/** The hit to go to from one hit: the next or the one before, round and round. From none (-1), the first or the last. */
export function nextHit(at: number, step: 1 | -1, count: number): number {
  return at < 0 && step < 0 ? count - 1 : (at + step + count) % count;
}

function findings(terms: readonly string[], hits: readonly Hit[], {blocks}: Searched): Findings {
  const competencies = new Set(hits.flatMap(({competency}) => competency ?? []));
  const groups = new Set(hits.flatMap(({group, level, isNote}) => (!group || level || isNote ? [] : group)));
  for (const block of blocks) if (block.group && groups.has(block.group)) for (const competency of block.competencies) competencies.add(competency);
  return {terms, hits, competencies};
}

function* stretchesOf(table: Searched): Iterable<Stretch<Hit>> {
  const {levels, blocks, facts, bare} = table;
  yield row({}, '', levels, ({name}) => textOf([name]));
  if (facts) yield* factRows(levels);
  for (const {group, competencies} of blocks) {
    if (group) yield row({group}, bare ? '' : textOf([group.title, group.summary]), levels, level => textOf([table.takeaway(level, group)]));
    for (const competency of competencies) yield row({competency}, bare ? textOf([competency.title]) : headText(competency), levels, level => cellText(table.cell(level, competency)));
    if (group?.note !== undefined && !bare) yield row({group, isNote: true}, textOf([group.note]));
  }
}

function* factRows(levels: readonly Level[]): Iterable<Stretch<Hit>> {
  for (const fact of new Set(levels.flatMap(level => [...level.facts.keys()]))) yield row({fact}, textOf([fact]), levels, level => textOf([level.facts.get(fact) ?? []].flat()));
  yield row({fact: ''}, '', levels, level => textOf(level.criteria.flatMap(linesOf)));
}

/** The head of a row and its cells, by level. */
function row(head: Hit, text: string, levels: readonly Level[] = [], cell: (level: Level) => string = () => ''): Stretch<Hit> {
  const texts = [text];
  for (const level of levels) texts.push(cell(level));
  return {texts, placeOf: i => (i ? {...head, level: levels[i - 1]!} : head)};
}

/** The texts in the head of a row, block by block. */
export function headText({title, code, summary, criteria}: Competency): string {
  return textOf([title, code, summary, ...criteria.flatMap(linesOf)]);
}

/** The texts in a cell, block by block; the words of the interface are not among them. */
export function cellText({content, expected}: Cell): string {
  const lines = content ? linesIn(content) : [];
  return textOf(expected ? [expected.step?.title, expected.step?.summary, expected.text, ...lines] : lines);
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

function textOf(texts: readonly (string | undefined)[]): string {
  let all = '';
  for (const text of texts) if (text) for (const block of unmarked(text)) all += block + END;
  return all;
}
