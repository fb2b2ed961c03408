import {idsOfNow} from '../model/edition-fields.js';
import {thingChanges, type EditionChange} from '../model/edition-changes.js';
import {editionRows, type EditionRow, type EditionRows} from '../model/edition-rows.js';
import type {Framework, Group, Level} from '../model/framework.js';
import {byGroup} from '../model/grouping.js';
import type {Sheet} from '../model/sheet.js';

/** What of a table is another one where it tells what became of an earlier edition. */
export interface EditionView {
  readonly edition: Edition;
  readonly blocks: readonly {readonly group?: Group; readonly rows: readonly EditionRow[]}[];
  readonly unchanged: number;
}

export interface Edition extends EditionRows {
  /** All rows of what is shown, also those that are left out because nothing has changed in them. */
  readonly rows: readonly EditionRow[];
  /** What is other in the things around the cells, of those that the table is about. */
  readonly others: readonly EditionChange[];
  /** Levels of the table that are new, those that are gone, and those with another name. */
  readonly levels: {readonly new: readonly Level[]; readonly dropped: readonly Level[]; readonly renamed: readonly (readonly [now: Level, before: Level])[]};
}

interface Scope {
  readonly group: Group | undefined;
  /** Whether the table is of some levels only: then those that are gone are no part of it. */
  readonly isPart: boolean;
  readonly everything: boolean;
}

export function editionContent(old: Framework, {framework, levels, blocks}: Sheet, {group, isPart, everything}: Scope): EditionView {
  const edition = editionRows(old, framework, levels);
  const {pairs} = edition;
  const within = new Set(blocks.flatMap(({competencies}) => competencies));
  const young = new Map([...pairs.groups].map(([group, former]) => [former.id, group]));
  const groupNow = ({competency: {group = ''}}: EditionRow) => young.get(group);
  // Also those of which nothing is expected any more, which have no place in a table of some levels.
  const own = edition.rows.filter(({fate, competency, cells}) => fate !== 'dropped' && (within.has(competency) || ((!group || competency.group === group.id) && cells.some(({change}) => change === 'dropped'))));
  const gone = edition.rows.filter(row => row.fate === 'dropped' && row.cells.some(({former}) => former?.content) && (!group || groupNow(row) === group));
  const isOfTable = ({what, id, field, name}: EditionChange) => {
    const isOfLevels = (id: string | undefined) => !isPart || levels.some(level => level.id === id);
    if (what === 'group') return (!group || id === group.id) && (field !== 'takeaways' || isOfLevels(name));
    return !group && (what === 'level' ? isOfLevels(id) : !isPart);
  };
  const isShown = ({differs}: EditionRow) => everything || differs;
  const shown = own.filter(isShown);
  // What is gone stands at the end of its group; where that is gone too, the group stands at the end.
  const kept = gone.filter(row => groupNow(row) || !row.competency.group).map((row): EditionRow => ({...row, competency: {...row.competency, group: groupNow(row)?.id}}));
  const rest = gone.filter(row => !groupNow(row) && row.competency.group);
  const left = new Set(pairs.levels.values());
  return {
    edition: {
      ...edition,
      rows: [...own, ...gone],
      others: thingChanges({old, now: framework, pairs, ids: idsOfNow(old, framework, pairs)}).filter(change => isOfTable(change) && !isToldOtherwise(change)),
      levels: {
        new: levels.filter(level => !pairs.levels.has(level)),
        dropped: isPart ? [] : old.levels.filter(level => !left.has(level)),
        renamed: levels.flatMap(level => (pairs.levels.has(level) && pairs.levels.get(level)!.name !== level.name ? [[level, pairs.levels.get(level)!] as const] : [])),
      },
    },
    blocks: [
      ...byGroup(framework, [...shown, ...kept], row => row.competency),
      ...byGroup(old, rest, row => row.competency),
    ].map(([group, rows]) => ({group, rows})),
    unchanged: own.length - shown.length,
  };
}

/** Whether the table or the sentences above it say so, or no reader would see it. */
function isToldOtherwise({what, kind, field}: EditionChange): boolean {
  if (what === 'competency' || what === 'step') return true;
  if (what === 'framework') return kind !== 'renamed' && field !== 'summary';
  return field === 'id' || field === 'color' || field === 'rank' || (what === 'level' && kind !== 'changed' && kind !== 'moved');
}
