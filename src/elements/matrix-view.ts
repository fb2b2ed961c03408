import type {ComparedRow, Comparison, Side} from '../model/comparison.js';
import type {EditionRow} from '../model/edition-rows.js';
import type {Cell, Competency, Framework, Group, Level} from '../model/framework.js';
import {levelsNamed} from '../model/named-levels.js';
import {isWritten, sheetOf} from '../model/sheet.js';
import type {Edition} from './edition-content.js';

/** More than four levels side by side are a table again, and no comparison. */
export const MOST = 4;

/** More levels than this, of several tracks, are not shown as one table before the reader has chosen what to see. */
const CROWD = 24;

/** What a page or a reader has asked the table for; see the element's properties. */
export interface Asked {
  readonly compare: string;
  readonly levels: string;
  readonly track: string;
  readonly group: string;
  readonly everything: boolean;
  readonly changes: boolean;
  readonly levelsAsRows: boolean;
}

/** What compares, once it is there. */
export type Comparing = typeof import('./matrix-compared.js');

/** What tells of an earlier edition, once it is there. */
export type Editions = typeof import('./matrix-editions.js');

/** What is loaded only for some tables. */
export interface Parts {
  readonly comparing?: Comparing;
  readonly editions?: Editions;
}

/** What is told of one competency: how it relates from level to level, where that is asked for. */
export type Told = Competency | ComparedRow | EditionRow;

/** What a table shows. */
export interface MatrixView extends Content {
  /** Whether levels are rows. */
  readonly isTurned: boolean;
  /** What each row is of, and each column: levels one way; competencies the other, and the takeaways of groups where these are columns. */
  readonly down: readonly object[];
  readonly across: readonly object[];
  readonly told: ReadonlyMap<Competency, Told>;
}

interface Content {
  readonly framework: Framework;
  readonly other: Framework | undefined;
  /** The levels that are compared, two to four; else none. */
  readonly compared: readonly Side[];
  /** How each level relates to the one before, where that is asked for. */
  readonly comparison?: Comparison;
  readonly comparing?: Comparing;
  /** Whether it has to be loaded first. */
  readonly needsComparing?: boolean;
  /** The edition to which each cell is compared, where no levels are. */
  readonly earlier: Framework | undefined;
  readonly edition?: Edition;
  readonly editions?: Editions;
  /** Whether it has to be loaded first. */
  readonly needsEditions?: boolean;
  /** Whether what stays the same is shown too. */
  readonly everything: boolean;
  readonly levels: readonly Level[];
  /** Whether a track is to be chosen first: a table of so many levels of so many tracks answers no question. */
  readonly isCrowd: boolean;
  readonly blocks: readonly {readonly group?: Group; readonly rows: readonly Told[]}[];
  /** How many competencies are left out because they stay the same. */
  readonly unchanged: number;
  /** Levels of which nothing is written. */
  readonly unwritten: readonly Level[];
  /** What is asked for and is not there. */
  readonly unknown: readonly Unknown[];
}

/** Ids that name nothing, and those that would. */
export interface Unknown {
  readonly kind: 'level' | 'track' | 'group' | 'competency';
  readonly ids: readonly string[];
  readonly known: readonly string[];
}

export function matrixView(framework: Framework, {other, earlier}: {readonly other?: Framework; readonly earlier?: Framework}, asked: Asked, parts: Parts): MatrixView {
  const content = contentOf(framework, other, earlier, asked, parts);
  const {blocks, levels, compared} = content;
  const isTurned = asked.levelsAsRows && !compared.length;
  const told = blocks.flatMap(({group, rows}): (Told | Group)[] => (isTurned && group?.takeaways.size ? [group, ...rows] : [...rows]));
  return {
    ...content,
    isTurned,
    down: isTurned ? levels : told,
    across: isTurned ? told : levels,
    told: new Map(blocks.flatMap(({rows}) => rows.map(row => [competencyOf(row), row]))),
  };
}

/** Where a competency and a level meet in a table, of those that it shows; without a level, the head of the competency. */
export function placeOf({isTurned, told}: MatrixView, competency: Competency, level?: Level): {row: object; column?: object} {
  const own = told.get(competency)!;
  return isTurned ? {row: level ?? own, column: level && own} : {row: own, column: level};
}

/** What stands there: beside levels of another framework each has what its own says. */
export function cellOf({framework}: MatrixView, told: Told, level: Level): Cell {
  return 'competency' in told ? told.cells.find(cell => cell.level === level)!.cell : framework.cell(level, told);
}

/** A level with its own framework. */
export function sideOf({framework, compared}: MatrixView, level: Level): Side {
  return compared.find(side => side.level === level) ?? {framework, level};
}

/** What a group says of a level at a glance, where both are of one framework. */
export function takeawayOf(view: MatrixView, group: Group, level: Level): string | undefined {
  return sideOf(view, level).framework.groups.includes(group) ? group.takeaways.get(level.id) : undefined;
}

function contentOf(framework: Framework, other: Framework | undefined, earlier: Framework | undefined, asked: Asked, {comparing, editions}: Parts): Content {
  const {sides, unknown} = levelsNamed(asked.compare, framework, other);
  const compared = sides.length > 1 ? sides.slice(0, MOST) : [];
  const columns = levelsNamed(asked.levels, framework);
  const track = framework.track(asked.track);
  const group = framework.groups.find(({id}) => id === asked.group);
  const chosen = compared.length ? compared.filter(side => side.framework === framework) : columns.sides;
  const sheet = sheetOf(framework, {
    levels: compared.length || chosen.length ? chosen.map(({level}) => level) : undefined,
    track,
    group,
  });
  const levels = compared.length ? compared.map(({level}) => level) : sheet.levels;
  const named = compared.length ? levels : track?.levels.map(id => framework.level(id)!) ?? framework.levels;
  const isCrowd = !compared.length && !asked.levels && !track && framework.tracks.length > 1 && levels.length > CROWD;
  const view = {framework, other, earlier, compared, levels, isCrowd, everything: asked.everything, unchanged: 0, unknown: unknownIn(framework, {level: [...unknown, ...columns.unknown], track: track ? [] : [asked.track], group: group ? [] : [asked.group]})};
  const unwritten = named.filter(level => !isWritten(framework, level));
  if (earlier && !compared.length) {
    if (!editions) return {...view, unwritten, blocks: [], needsEditions: true};
    const isPart = Boolean(columns.sides.length || track);
    return {...view, unwritten, editions, ...editions.editionContent(earlier, sheet, {group, isPart, everything: asked.everything})};
  }
  const needsComparing = compared.length > 0 || asked.changes;
  if (needsComparing && !comparing) return {...view, unwritten, blocks: [], needsComparing};
  if (!needsComparing) return {...view, unwritten, blocks: sheet.blocks.map(({group, competencies}) => ({group, rows: competencies}))};
  return {...view, comparing, unwritten, ...comparing!.comparedContent(sheet, {compared, group, everything: asked.everything})};
}

export function unknownIn({levels, tracks, groups, competencies}: Framework, asked: {readonly [kind in Unknown['kind']]?: readonly string[]}): readonly Unknown[] {
  const things = {level: levels, track: tracks, group: groups, competency: competencies};
  return (Object.keys(things) as Unknown['kind'][]).flatMap(kind => {
    const ids = asked[kind]?.filter(Boolean) ?? [];
    return ids.length ? [{kind, ids, known: things[kind].map(({id}) => id)}] : [];
  });
}

export function competencyOf(told: Told): Competency {
  return 'competency' in told ? told.competency : told;
}
