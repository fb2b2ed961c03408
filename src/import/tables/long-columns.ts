import {slug} from '../../model/ids.js';
import {meaningOf, type Meaning} from '../names/heads.js';
import {levelness} from '../names/level-names.js';
import {isRepeating} from '../names/saying.js';
import type {Kind, Mapping} from '../mapping.js';
import type {Known} from './matrix-grid.js';
import {distinct, filledUp, own, words, type Rows} from './spots.js';

/** What the columns of a long table are: a row for each statement. */
export interface LongColumns {
  /** By meaning; what is not among them is told under its head. */
  readonly kinds: ReadonlyMap<number, Kind>;
  readonly score: number;
  /** Neither their heads nor the names of levels make it certain. */
  readonly isGuess: boolean;
}

const KIND_OF: Readonly<Partial<Record<Meaning, Kind>>> = {
  level: 'level', competency: 'competency', group: 'group', track: 'track', step: 'step', text: 'text', example: 'example', summary: 'summary', takeaway: 'takeaway', note: 'fact',
};

/** The columns of a table with a row for each statement, found by their heads and by what stands below them. */
export function longColumns(rows: Rows, known: Known, mapping: Mapping): LongColumns | undefined {
  const [heads, ...body] = rows;
  if (!heads || body.length < 2 || heads.length < 2) return undefined;
  const kinds = new Map<number, Kind>();
  const asked = new Map(Object.entries(mapping.columns ?? {}).map(([head, kind]) => [slug(head), kind]));
  for (const [column, cell] of heads.entries()) {
    const kind = asked.get(slug(own(cell))) ?? KIND_OF[meaningOf(own(cell)) ?? 'rank'];
    if (kind && (![...kinds.values()].includes(kind) || kind === 'example')) kinds.set(column, kind);
  }
  const byHead = new Map(kinds);
  const values = heads.map((_, column) => filledUp(body.map(row => row[column])));
  const named = columnOf(kinds, 'level');
  const free = heads.flatMap((_, column) => (kinds.has(column) ? [] : [column]));
  const level = named ?? free.find(column => isRepeated(values[column]!) && !values[column]!.some(isRepeating) && (levelness(distinct(values[column]!)) > 0.55 || known.share(distinct(values[column]!)) > 0.7));
  if (level === undefined && columnOf(kinds, 'step') === undefined) return undefined;
  if (level !== undefined) kinds.set(level, 'level');
  const left = () => heads.flatMap((_, column) => (kinds.has(column) ? [] : [column]));
  if (columnOf(kinds, 'text') === undefined) {
    const summary = columnOf(kinds, 'summary');
    const longest = left().toSorted((a, b) => meanWords(values[b]!) - meanWords(values[a]!))[0];
    if (summary !== undefined && (longest === undefined || meanWords(values[longest]!) < 4)) kinds.set(summary, 'text');
    else if (longest !== undefined) kinds.set(longest, 'text');
  }
  if (columnOf(kinds, 'competency') === undefined) {
    const group = columnOf(kinds, 'group');
    const column = left().find(column => meanWords(values[column]!) <= 5) ?? group;
    if (column !== undefined) kinds.set(column, 'competency');
  }
  nameGroups(kinds, heads, values);
  const [competency, text] = [columnOf(kinds, 'competency'), columnOf(kinds, 'text')];
  if (competency === undefined || text === undefined || competency === text) return undefined;
  const ladder = level ?? columnOf(kinds, 'step')!;
  const names = distinct(values[ladder]!);
  const reads = Math.max(levelness(names), known.share(names), named === undefined ? 0 : 0.55);
  const repeats = isRepeated(values[ladder]!);
  const pairs = new Set(values[ladder]!.map((value, row) => `${value}\n${values[competency]![row]!}`)).size;
  if (!repeats || distinct(values[competency]!).length < 2 && names.length < 2) return undefined;
  const isLong = kinds.size >= 3 && meanWords(values[competency]!) <= 7 && pairs > Math.max(names.length, 2);
  if (!isLong) return undefined;
  const byHeads = [named, columnOf(byHead, 'competency'), columnOf(byHead, 'text')].filter(column => column !== undefined).length;
  return {kinds, score: byHeads === 3 ? 1 : Math.min(0.97, 0.55 + 0.45 * reads), isGuess: byHeads < 2 && levelness(names) < 0.6};
}

/** “Area | Skill”: both are words for competencies; the one with fewer names holds several of the other. */
function nameGroups(kinds: Map<number, Kind>, heads: Rows[number], values: readonly (readonly string[])[]): void {
  const first = columnOf(kinds, 'competency');
  const other = heads.findIndex((head, column) => !kinds.has(column) && meaningOf(own(head)) === 'competency');
  if (first === undefined || other < 0 || columnOf(kinds, 'group') !== undefined || meanWords(values[other]!) > 7) return;
  const [group, competency] = distinct(values[first]!).length < distinct(values[other]!).length ? [first, other] : [other, first];
  kinds.set(group, 'group').set(competency, 'competency');
}

export function columnOf(kinds: ReadonlyMap<number, Kind>, kind: Kind): number | undefined {
  for (const [column, known] of kinds) if (known === kind) return column;
  return undefined;
}

function isRepeated(values: readonly string[]): boolean {
  const names = distinct(values);
  return names.length > 1 && names.length <= values.length * 0.75;
}

function meanWords(values: readonly string[]): number {
  // Scripts that do not part words: three characters count as one.
  return values.reduce((sum, value) => sum + Math.max(words(value), /[\u3040-\u9fff]/.test(value) ? value.length / 3 : 0), 0) / Math.max(1, values.length);
}
