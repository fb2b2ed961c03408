import {slug} from '../../model/ids.js';
import {joined, type Draft, type DraftLevel} from '../draft.js';
import {meaningOf} from '../names/heads.js';
import {bare, headOf, isCode, isDescending, levelName, levelWeights, rankOf, type LevelName} from '../names/level-names.js';
import {namesOf, type Matrix} from './matrix-grid.js';
import {distinct, filledUp, own, type Rows} from './spots.js';

/** Who stands at the head of each column of levels. */
export interface LevelColumns {
  readonly levels: ReadonlyMap<number, DraftLevel>;
  /** The row with which the body begins. */
  readonly bodyFrom: number;
  readonly isDescending: boolean;
}

/**
 * The levels of a matrix, made where there are none, with what the rows of heads around their names say: codes, tracks.
 *
 * @param on - the track that the whole table is about, with levels of its own
 */
export function levelColumns(matrix: Matrix, draft: Draft, on?: string): LevelColumns {
  const {rows, line, columns} = matrix;
  const descends = isDescending(namesOf(matrix));
  const second = secondLine(matrix);
  const above = rows.slice(0, line).filter((_, i) => i !== second).map(row => filledUp(columns.map(column => row[column])));
  const tracks = above.find(texts => texts.some(Boolean) && distinct(texts).length <= Math.max(1, columns.length / 1.5) && !(matrix.isTurned && distinct(texts).length === 1));
  const names = levelNamesOf(matrix);
  const isRepeated = distinct(names.map(keyOf)).length < names.length;
  const levels = new Map<number, DraftLevel>();
  const order = descends ? columns.map((_, i) => i).toReversed() : columns.map((_, i) => i);
  const put = (i: number, level: DraftLevel) => {
    const {below} = headOf(own(rows[line]![columns[i]!]));
    if (below && !level.summary?.includes(below)) level.summary = joined(level.summary, below);
    const rank = rankOf(own(rows[line]![columns[i]!]));
    if (rank !== undefined && slug(level.title) !== String(rank) && level.rank === undefined && !level.code) level.rank = rank;
    keepTitle(level, names[i]!.title, [line, second ?? line].map(at => rows[at]!).find(row => own(row[columns[i]!]).includes(names[i]!.title)));
    levels.set(columns[i]!, level);
  };
  for (const i of order) {
    const title = on ?? tracks?.[i];
    const track = title ? draft.track(bare(title)) : undefined;
    if (track && (on !== undefined || isRepeated)) put(i, draft.levelOn(track, names[i]!));
    else {
      const level = draft.level(names[i]!);
      put(i, level);
      if (track && !track.levels.includes(level.id)) track.levels.push(level.id);
    }
  }
  return {levels, bodyFrom: Math.max(line, second ?? 0) + 1, isDescending: descends};
}

/** A level that was found by its code may be called otherwise here: that is something to know of it. */
function keepTitle(level: DraftLevel, title: string, row: Rows[number] | undefined): void {
  const head = bare(own(row?.[0]));
  if (head && slug(title) !== slug(level.title) && slug(title) !== slug(level.code ?? '') && level.facts?.[head] === undefined) level.facts = {...level.facts, [head]: title};
}

/** The levels at the head of a matrix: their names, with those of a second row of names. */
export function levelNamesOf(matrix: Matrix): LevelName[] {
  const {rows, columns} = matrix;
  const second = secondLine(matrix);
  return namesOf(matrix).map((name, i) => nameOf(name, second === undefined ? undefined : own(rows[second]![columns[i]!])));
}

const TITLE = /^(?:job |role )?(?:titles?|names?)$|^titel$|^título$|^titre$|^intitulé$|^bezeichnung$|^titolo$|^tytuł$|^名称$|^職位$|^职位$/iu;

/** A second row of names beside the first: codes beside titles, or titles beside codes. */
export function secondLine({rows, line, columns, isTurned}: Matrix): number | undefined {
  if (rows.length < 3) return undefined;
  return [line - 1, line + 1, ...(isTurned ? [line - 2, line + 2] : [])].find(i => {
    const row = rows[i];
    if (!row || (i > line && !isTurned && rows.length < line + 3)) return false;
    const head = own(row[0]);
    const texts = columns.map(column => own(row[column]));
    // `L1`, and in a row below them what each is called.
    if (i === line + 1 && !isTurned && TITLE.test(head) && columns.every(column => isCode(own(rows[line]![column]))) && distinct(texts).length === texts.length) return true;
    const isHead = !head || meaningOf(head) === 'level' || (isTurned && (meaningOf(head) === 'code' || TITLE.test(head)));
    const isFull = texts.every(Boolean) && (isTurned || distinct(texts).length === texts.length) && distinct(texts).length > texts.length / 2;
    // `Level 1`, and right below it what that level is called.
    if (!head && i === line + 1 && !isTurned && isFull && texts.every(text => text.split(/\s+/).length <= 4) && columns.every(column => /\d|^[IVX]+$/.test(own(rows[line]![column])))) return true;
    return isHead && isFull && levelWeights(texts).filter(weight => weight >= 0.5).length >= texts.length * 0.7 && !texts.every(text => /^\d+$/.test(text));
  });
}

function nameOf(name: string, other: string | undefined): LevelName {
  if (!other || slug(other) === slug(name)) return levelName(name);
  const [a, b] = [levelName(name), levelName(other)];
  if (a.code || b.code) return a.code ? a : b;
  if (isCode(name) !== isCode(other)) return isCode(name) ? {title: b.title, code: a.title} : {title: a.title, code: b.title};
  return /\d/.test(a.title) && !/\d/.test(b.title) ? {title: b.title, code: a.title} : /\d/.test(b.title) ? {title: a.title, code: b.title} : a;
}

function keyOf({title, code = ''}: LevelName): string {
  return `${slug(code)} ${slug(title)}`;
}
