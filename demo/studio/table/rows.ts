import type {CompetencyInput, FrameworkFile, LevelInput} from '../../../src/model/schema.js';
import {idsIn, isStepped} from '../editing.js';

/** What a row speaks of. Its key names it while the file changes. */
export type Row =
  | {readonly kind: 'code' | 'summary' | 'years' | 'criteria'; readonly key: string; readonly title: string}
  | {readonly kind: 'fact'; readonly key: string; readonly title: string}
  | {readonly kind: 'takeaway'; readonly key: string; readonly title: string; readonly group: string; readonly takeaways: Readonly<Record<string, string>>}
  | {readonly kind: 'competency'; readonly key: string; readonly title: string; readonly id: string; readonly competency: CompetencyInput; readonly isStepped: boolean};

/** Rows under one heading: the levels themselves, a group, or the competencies of no group. */
export interface Block {
  readonly key: string;
  readonly title: string;
  /** Of the group; nothing for the levels themselves and for what is in no group. */
  readonly group?: string;
  readonly rows: readonly Row[];
}

export interface Column {
  readonly id: string;
  readonly level: LevelInput;
}

export const LEVELS = 'levels';
export const LOOSE = 'loose';

export function columnsOf(file: FrameworkFile, track = ''): Column[] {
  const ids = idsIn(file, 'levels');
  const all = file.levels.map((level, i): Column => ({id: ids[i]!, level}));
  const path = file.tracks?.[idsIn(file, 'tracks').indexOf(track)]?.levels;
  return path ? path.flatMap(id => all[ids.indexOf(id)] ?? []) : all;
}

/** The rows of the table, in the order in which the framework is drawn. */
export function blocksOf(file: FrameworkFile): Block[] {
  const ids = idsIn(file, 'competencies');
  const rows = (file.competencies ?? []).map((competency, i): Row & {kind: 'competency'} => ({
    kind: 'competency', key: `competency:${ids[i]!}`, id: ids[i]!, title: competency.title, competency, isStepped: isStepped(file, ids[i]!),
  }));
  const groups = idsIn(file, 'groups').map((id, i): Block => {
    const group = file.groups![i]!;
    const glance: Row[] = group.takeaways ? [{kind: 'takeaway', key: `takeaway:${id}`, title: 'At a glance', group: id, takeaways: group.takeaways}] : [];
    return {key: `group:${id}`, title: group.title, group: id, rows: [...glance, ...rows.filter(row => row.competency.group === id)]};
  });
  const loose = rows.filter(row => row.competency.group === undefined);
  return [
    {key: LEVELS, title: 'About each level', rows: levelRows(file)},
    ...(loose.length || !groups.length ? [{key: LOOSE, title: groups.length ? 'In no group' : 'What is expected', rows: loose}] : []),
    ...groups,
  ];
}

/** Code, words and years are always there to be filled in; facts and statements where some level has them. */
function levelRows({levels}: FrameworkFile): Row[] {
  const facts = new Set(levels.flatMap(({facts}) => Object.keys(facts ?? {})));
  return [
    {kind: 'code', key: 'code', title: 'Code'},
    {kind: 'summary', key: 'summary', title: 'In short'},
    {kind: 'years', key: 'years', title: 'Years'},
    ...[...facts].map((title): Row => ({kind: 'fact', key: `fact:${title}`, title})),
    ...(levels.some(({criteria}) => criteria?.length) ? [{kind: 'criteria', key: 'criteria', title: 'Statements'} as const] : []),
  ];
}
