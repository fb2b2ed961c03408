import {slug} from '../../model/ids.js';
import type {DraftLevel} from '../draft.js';
import {ladderWord} from '../names/ladder-words.js';
import {bare} from '../names/level-names.js';
import {blankOf} from '../names/blank.js';
import {distinct} from './spots.js';

/** What stands in a column of tracks at levels that belong to all of them: en de fr es pt it nl pl ja zh ar. */
const SHARED = new Set('trunk, common, shared, all, all tracks, both, both tracks, everyone, core, base, fork, fork point, branch point, apex, rejoin, top, stamm, gemeinsam, alle, beide, gabelung, spitze, tronc commun, tronc, commun, tous, les deux, fourche, bifurcation, sommet, tronco, tronco común, común, todos, ambos, bifurcación, cima, tronco comum, comum, bifurcação, topo, comune, tutti, entrambi, bivio, vertice, gemeenschappelijk, stam, allebei, splitsing, wspólny, wspólna, pień, oba, rozwidlenie, szczyt, 共通, 全員, 分岐, 分岐点, 頂点, 共同, 通用, 主干, 分叉, 分叉点, 顶点, مشترك, الكل, كلاهما, الجذع, تفرع, القمة'.split(', ').map(slug));

export interface TrackPath {
  readonly title: string;
  readonly levels: readonly DraftLevel[];
}

/**
 * The tracks of a column that names one for each level, low to high. What is called a trunk, or is blank, before the first track
 * belongs to all of them; so does what stands behind the last.
 */
export function tracksOf(texts: readonly string[], levels: readonly DraftLevel[]): TrackPath[] {
  const values = texts.map(text => piecesOf(text));
  const all = distinct(values.flat());
  const top = levels.at(-1);
  const topHeight = top && (ladderWord(top.title)?.height ?? 0);
  // Nobody else has it, and it is as high as one gets: the tracks meet there.
  const isApex = all.length > 2 && values.at(-1)!.length === 1 && (topHeight ?? 0) >= 8 && values.filter(names => names.includes(values.at(-1)![0]!)).length === 1;
  const titles = all.filter(title => !SHARED.has(slug(title)) && !(isApex && title === values.at(-1)![0]));
  if (!titles.length) return [];
  return titles.map(title => ({
    title,
    levels: levels.filter((_, i) => values[i]!.includes(title) || values[i]!.every(value => !titles.includes(value))),
  }));
}

/** `IC · top` is a level of IC; `IC / Management` is one of both. */
function piecesOf(text: string): string[] {
  const name = bare(text);
  if (!name || blankOf(name)) return [];
  return name.split(/\s*[·•(（].*$/u)[0]!.split(/\s*(?:[,/&+、，]|\band\b|\bund\b|\bet\b|\by\b)\s*/u).filter(Boolean);
}
