import {meaningOf} from '../names/heads.js';
import {isCode, levelName, levelWeights, rankOf, type LevelName} from '../names/level-names.js';
import {distinct, own, type Rows} from './spots.js';

/** A table of positions: how high in its rows, by track in its columns, and the names of the levels in the cells. */
export interface Positions {
  readonly tracks: readonly number[];
  /** The column with the codes of a track’s levels, beside the one with their names. */
  readonly codes: ReadonlyMap<number, number>;
  /** What else is said of each height. */
  readonly facts: readonly number[];
}

/** No ladder is as high; each row costs a look at its name. */
const MOST_HEIGHTS = 200;

export function positionsOf(rows: Rows): Positions | undefined {
  const [heads, ...body] = rows;
  if (!heads || body.length < 2 || body.length > MOST_HEIGHTS) return undefined;
  const below = (column: number) => body.map(row => own(row[column]));
  const ranks = below(0);
  if (!ranks.every(text => rankOf(text) !== undefined || levelWeights([text])[0]! > 0.5) || distinct(ranks).length < ranks.length) return withCodes(heads.map(own), body);
  const tracks = heads.flatMap((head, column) => (column > 0 && isTrack(own(head), below(column).filter(Boolean)) ? [column] : []));
  const cells = tracks.flatMap(column => below(column).filter(Boolean));
  if (tracks.length < 2 || (tracks.some(column => isCodes(below(column))) && !tracks.every(column => isCodes(below(column)))) || distinct(cells).length < cells.length * 0.6) return withCodes(heads.map(own), body);
  return {tracks, codes: new Map(), facts: heads.flatMap((_, column) => (column > 0 && !tracks.includes(column) ? [column] : []))};
}

/** What a level is called, with the code beside it. */
export function positionName(row: Rows[number], column: number, {codes}: Positions): LevelName {
  const code = own(row[codes.get(column) ?? -1]);
  const name = levelName(own(row[column]));
  return code && code !== name.title ? {...name, code} : name;
}

/** The levels of all tracks, one track after the other. */
export function positionNames(rows: Rows, positions: Positions): LevelName[] {
  return positions.tracks.flatMap(column => rows.slice(1).flatMap(row => (own(row[column]) ? [positionName(row, column, positions)] : [])));
}

/** Each track in two columns, names and codes: `Engineer | E Level | M Level | Manager`. */
function withCodes(heads: readonly string[], body: Rows): Positions | undefined {
  const below = (column: number) => body.map(row => own(row[column]));
  const codes = heads.flatMap((_, column) => (isCodes(below(column)) ? [column] : []));
  const tracks = heads.flatMap((head, column) => (!codes.includes(column) && isTrack(head, below(column).filter(Boolean)) ? [column] : []));
  if (tracks.length < 2 || codes.length !== tracks.length || codes.length + tracks.length < heads.length) return undefined;
  const beside = new Map(tracks.map(track => [track, codes.toSorted((a, b) => Math.abs(a - track) - Math.abs(b - track))[0]!]));
  return new Set(beside.values()).size === tracks.length ? {tracks, codes: beside, facts: []} : undefined;
}

/** Whether a column holds short names of levels, such as `IC4`; one without a number may be among them. */
function isCodes(texts: readonly string[]): boolean {
  const filled = texts.filter(Boolean);
  return filled.length > 1 && filled.filter(isCode).length >= filled.length * 0.8;
}

function isTrack(head: string, cells: readonly string[]): boolean {
  if (!head || !cells.length || !['level', 'track', undefined].includes(meaningOf(head)) || distinct(cells).length < cells.length) return false;
  const weights = levelWeights(cells);
  const named = cells.filter((text, i) => weights[i]! >= 0.5 && !/^\d+$/.test(text) && levelName(text).title.split(/\s+/).length <= 6);
  return named.length >= cells.length * 0.8;
}
