import type {EditionChanges} from '../model/edition-changes.js';
import {cellRecord, statementRecord} from './comparison-record.js';

/** What changed from one edition to the next as a plain object, for JSON. Competencies and levels by their ids of now. */
export function editionRecord({old, now, things, cells}: EditionChanges) {
  const edition = ({id, title, version}: EditionChanges['now']) => ({id, title, ...(version !== undefined && {version})});
  return {
    before: edition(old),
    now: edition(now),
    things: things.map(({of, statements, ...change}) => ({...change, ...(of && {of: of.id}), ...(statements && {statements: statements.map(statementRecord)})})),
    cells: cells.map(cell => ({competency: cell.competency.id, level: cell.level.id, before: cell.states[0], now: cell.states[1], ...cellRecord(cell)})),
  };
}
