import {meaningOf} from '../names/heads.js';
import type {Mapping} from '../mapping.js';
import {askedKind, kindOrMeaning} from './asked.js';
import type {Matrix} from './matrix-grid.js';
import {distinct, own} from './spots.js';

/** What stands in the columns before the levels. */
export interface LeftColumns {
  readonly competency: number;
  readonly group?: number;
  readonly summary?: number;
  readonly code?: number;
}

/** Finds them by their heads, and else by how often each repeats itself. */
export function leftColumns({rows, line, columns, isTurned}: Matrix, body: readonly number[], mapping: Mapping): LeftColumns {
  // A column that only counts the rows says nothing.
  const all = [...Array(columns[0]!).keys()];
  const ignored = (column: number) => !isTurned && rows.slice(0, body[0]).some(row => askedKind(own(row[column]), mapping) === 'ignore');
  const left = all.filter(column => !ignored(column)).filter(column => all.length === 1 || isTurned || !body.every((i, at) => /^\d*$/.test(own(rows[i]![column])) && Number(own(rows[i]![column]) || at + 1) === at + 1));
  const found: {competency?: number; group?: number; summary?: number; code?: number} = {};
  const heads = isTurned ? [rows[line]!] : rows.slice(0, body[0]);
  // A single head in the corner of a table with levels in its rows is theirs.
  if (!isTurned || left.length > 1) {
    for (const column of left) {
      const meaning = heads.map(row => kindOrMeaning(own(row[column]), mapping)).find(Boolean);
      if (meaning === 'competency' || meaning === 'group' || meaning === 'summary' || meaning === 'code') found[meaning] ??= column;
    }
  }
  const texts = (column: number) => body.map(i => own(rows[i]![column]));
  const free = left.filter(column => !Object.values(found).includes(column));
  if (found.competency === undefined) {
    found.competency = free.toSorted((a, b) => distinct(texts(b)).length - distinct(texts(a)).length || a - b)[0] ?? found.group ?? 0;
    if (found.competency === found.group) delete found.group;
  } else if (found.group === undefined) {
    // “Area | Skill”: both are words for competencies, and the first holds several.
    const other = left.find(column => column !== found.competency && heads.some(row => meaningOf(own(row[column])) === 'competency'));
    if (other !== undefined) {
      const [few, many] = distinct(texts(other)).length < distinct(texts(found.competency)).length ? [other, found.competency] : [found.competency, other];
      [found.group, found.competency] = [few, many];
    }
  }
  for (const column of left.filter(column => !Object.values(found).includes(column))) {
    if (column < found.competency && found.group === undefined) found.group = column;
    else found.summary ??= column;
  }
  return {...found, competency: found.competency};
}
