import {slug} from '../../model/ids.js';
import {isCompetencyHead, isLevelHead, meaningOf} from '../names/heads.js';
import {bare, headOf, levelName, levelness, levelWeights, type LevelName} from '../names/level-names.js';
import type {Mapping} from '../mapping.js';
import {askedKind} from './asked.js';
import {firstHead, standsOver} from './head-rows.js';
import {distinct, own, transposed, words, type Rows} from './spots.js';

/** A table with a level in each column, or in each row and then turned: what follows needs to know only one of the two. */
export interface Matrix {
  readonly isTurned: boolean;
  /** Levels across. */
  readonly rows: Rows;
  /** The row in which the names of the levels stand. */
  readonly line: number;
  /** The columns of the levels. */
  readonly columns: readonly number[];
  /** From 0 to 1. */
  readonly score: number;
}

/** Names of levels that are known already, compared without case and accents. */
export class Known {
  readonly #names: ReadonlySet<string>;

  constructor(levels: readonly LevelName[], mapping: Mapping = {}) {
    this.#names = new Set([...levels.flatMap(({title, code}) => [title, ...(code ? [code] : [])]), ...mapping.levels ?? []].map(slug));
  }

  get isEmpty(): boolean {
    return !this.#names.size;
  }

  has(text: string): boolean {
    const {title, code} = levelName(text);
    return this.#names.has(slug(bare(text))) || this.#names.has(slug(title)) || (code !== undefined && this.#names.has(slug(code)));
  }

  share(names: readonly string[]): number {
    return names.length ? names.filter(name => this.has(name)).length / names.length : 0;
  }
}

/** The best ways to take a table for a matrix: with levels across, and with levels down. */
export function matricesOf(rows: Rows, known: Known, mapping: Mapping): Matrix[] {
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) return [];
  const across = best(rows, false, known, mapping);
  const down = best(transposed(rows), true, known, mapping);
  return [across, down].filter(matrix => matrix !== undefined).toSorted((a, b) => b.score - a.score);
}

function best(rows: Rows, isTurned: boolean, known: Known, mapping: Mapping): Matrix | undefined {
  let found: Matrix | undefined;
  // A line of heads further down is none, and each costs a look at all names.
  for (let line = 0; line < Math.min(4, rows.length); line++) {
    const matrix = matrixAt(rows, line, isTurned, known, mapping);
    const below = !isTurned && standsOver(rows, line) ? matrixAt(rows, line + 1, isTurned, known, mapping) : undefined;
    if (below) {
      found = below;
      break;
    }
    if (matrix && matrix.score > (found?.score ?? 0) + 0.01) found = matrix;
  }
  return found;
}

/** A government’s ladders have 205 levels; where there are many more names, they are of something else. */
const MOST_LEVELS = 1_000;

function matrixAt(rows: Rows, line: number, isTurned: boolean, known: Known, mapping: Mapping): Matrix | undefined {
  const cells = rows[line]!;
  const isUnder = !isTurned && line > 0 && standsOver(rows, line - 1);
  const head = own(cells[0]) || (isUnder ? own(rows[line - 1]![0]) : '');
  const asked = askedKind(head, mapping);
  if (isTurned && asked && asked !== 'level') return undefined;
  const texts = cells.map(cell => headOf(own(cell)).name);
  const filled = texts.flatMap((text, column) => (column > 0 && text && (isTurned || (askedKind(text, mapping) ?? 'level') === 'level') && !['competency', 'summary', 'note', 'code', 'group', 'takeaway', 'years', 'fact', 'text'].includes(meaningOf(text) ?? '') ? [column] : []));
  if (!filled.length || filled.length > MOST_LEVELS) return undefined;
  const weights = levelWeights(filled.map(column => texts[column]!));
  const likely = filled.filter((column, i) => weights[i]! >= 0.5 || known.has(texts[column]!) || (!isTurned && askedKind(texts[column]!, mapping) === 'level'));
  const isNamed = isTurned ? isLevelHead(head) : isCompetencyHead(head);
  if (likely.length < Math.min(2, filled.length) || likely.length < filled.length / 3) {
    const names = filled.map(column => texts[column]!);
    const canBe = isNamed && names.length > 1 && !(isUnder && levelness(distinct(rows[line - 1]!.slice(1).map(own))) > 0.5) && distinct(names).length === names.length && names.every(name => words(name) <= 6);
    return canBe ? {isTurned, rows, line, columns: filled, score: asked ? 1 : isTurned ? 0.55 : 0.4} : undefined;
  }
  const columns = isTurned && isNamed ? filled : filled.filter(column => (column >= likely[0]! && column <= likely.at(-1)!) || (isUnder ? column >= firstHead(rows[line - 1]!, cells) : isUnderTrack(rows, line, column, likely)));
  const names = columns.map(column => texts[column]!);
  // Two rows of heads may call levels of several tracks the same.
  const repeats = line > 0 && !isTurned && distinct(names).length < names.length;
  const reads = repeats ? levelness(distinct(names)) * 0.9 : Math.max(levelness(names), isUnder ? 0.7 : 0);
  // Rows that have no name of a level are those of a long table, or of something else.
  const gaps = isTurned ? cells.filter((cell, column) => column > 0 && !own(cell)).length / cells.length : 0;
  const unique = distinct(names).length / names.length;
  const score = Math.max(reads, known.share(names) * unique * 0.9) * (0.6 + 0.4 * (columns.length / filled.length)) * (1 - gaps);
  const isNumbers = names.every(name => /^\d+$/.test(name));
  const fit = isOpposite(rows, line, isTurned) ? (isTurned && reads >= 0.8 && isCompetencyHead(head) ? 0.7 : 0.5) : isNamed ? 1 : isNumbers && isTurned ? 0.5 : 0.9;
  return {isTurned, rows, line, columns, score: asked ? 1 : Math.min(0.99, score * fit)};
}

/**
 * Whether the corner names what stands the other way round. A word for competencies may as well be the head of their row: it leaves
 * some doubt at names that are those of a ladder, and more at others.
 */
function isOpposite(rows: Rows, line: number, isTurned: boolean): boolean {
  const head = own(rows[line]![0]);
  if (isTurned) return isCompetencyHead(head) || meaningOf(head) === 'code';
  return isLevelHead(head) && line === 0 && levelWeights(rows.slice(1).map(row => own(row[0])).filter(Boolean)).some(weight => weight > 0.5);
}

/** A table taken as a person said: with levels in its first row, or in its first column, whatever they are called. */
export function forcedMatrix(table: Rows, isTurned: boolean, mapping: Mapping): Matrix | undefined {
  const rows = isTurned ? transposed(table) : table;
  const columns = (rows[0] ?? []).flatMap((cell, column) => (column > 0 && own(cell) && (isTurned || askedKind(own(cell), mapping) === 'level' || (askedKind(own(cell), mapping) ?? meaningOf(own(cell)) ?? 'level') === 'level') ? [column] : []));
  return rows.length > 1 && columns.length ? {isTurned, rows, line: 0, columns, score: 0.5} : undefined;
}

/** Whether a name stands below a row of merged heads, which stand over tracks or stages: what is below them are levels, whatever they are called. */
function isUnderTrack(rows: Rows, line: number, column: number, likely: readonly number[]): boolean {
  const above = rows[line - 1];
  return above !== undefined && above.some(({covered}) => covered === 'row') && Boolean(above[column]?.text.trim()) && likely.every(other => above[other]?.text.trim()) && rows[line - 1]![column]!.text !== rows[line - 1]![0]!.text;
}

/** The names of the levels as they are written, from left to right. */
export function namesOf({rows, line, columns}: Matrix): string[] {
  return columns.map(column => headOf(own(rows[line]![column])).name);
}

/** The cells below the names of the levels. */
export function bodyOf({rows, line, columns}: Matrix): string[] {
  return rows.slice(line + 1).flatMap(row => columns.map(column => own(row[column]))).filter(Boolean);
}
