import type {FrameworkFile} from '../../../src/model/schema.js';
import {find} from '../editing.js';
import {fieldsAt, headFields, withCell, withHead, type Field, type Values} from './fields.js';
import {headOf, type Spot} from './places.js';
import {rowIn, type View} from './view.js';

/** What there is to fill in at a place: the head of a level, a competency, a group or a fact, or where a row and a level meet. */
export function fieldsIn(view: View, spot: Spot): readonly Field[] {
  const [list, id] = headOf(spot);
  if (id !== undefined) return headFields(view.file, list, id);
  const row = rowIn(view, spot.row);
  return row ? fieldsAt(view.file, row, spot.col) : [];
}

/** The file with what was typed at a place, and what undo calls that: it names the place. Nothing where the place is gone. */
export function written(view: View, spot: Spot, values: Values): {readonly did: string; readonly file: FrameworkFile} | undefined {
  const {file} = view;
  const [list, id] = headOf(spot);
  if (id !== undefined) {
    const title = list === 'facts' ? id : find(file, list, id)?.title;
    return title === undefined ? undefined : {did: values.get('title') === title ? `writing of ${title}` : `renaming ${title}`, file: withHead(file, list, id, values)};
  }
  const row = rowIn(view, spot.row);
  const level = find(file, 'levels', spot.col);
  return row && level && {did: `writing ${row.title} at ${level.title}`, file: withCell(file, row, spot.col, values)};
}
