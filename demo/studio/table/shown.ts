import {isObject} from '../../../src/model/is-object.js';
import type {ContentInput} from '../../../src/model/schema.js';
import {isStatements, partsOf, sameAs, statementsOf, type StepOf} from '../editing.js';
import {member} from '../editing/members.js';
import type {Column, Row} from './rows.js';

/** A part of a cell as it is read, with its label where it is none of the plain statements. */
export interface Piece {
  readonly label?: string;
  readonly statements: readonly string[];
}

/** What a closed cell shows: pieces of text, or a quiet word on why there are none. */
export interface Shown {
  readonly pieces: readonly Piece[];
  readonly note?: string;
}

/** The names that cells refer to. */
export interface Names {
  readonly levels: ReadonlyMap<string, string>;
  readonly ratings: ReadonlyMap<string, string>;
  readonly steps: (competency: string) => readonly StepOf[];
}

const LABELS: Readonly<Record<string, string>> = {examples: 'For example', avoid: 'Not like this'};
const NOTHING: Shown = {pieces: []};

export function shownAt(row: Row, {id, level}: Column, names: Names): Shown {
  switch (row.kind) {
    case 'code': case 'years': case 'summary': return plain(level[row.kind]);
    case 'criteria': return content(level.criteria, names);
    case 'fact': return plain(member(level.facts, row.title));
    case 'takeaway': return plain(member(row.takeaways, id));
    case 'competency': {
      if (!row.isStepped) return content(member(row.competency.expectations, id), names);
      const expected = member(level.expects, row.id);
      if (expected === undefined) return NOTHING;
      if (expected === null) return {pieces: [], note: 'Not expected'};
      if (expected === true) return {pieces: [], note: 'Applies'};
      const step = typeof expected === 'string' ? expected : expected.step;
      const title = names.steps(row.id).find(({id}) => id === step)?.title ?? step;
      const text = typeof expected === 'string' ? undefined : expected.text;
      return {pieces: [{statements: [title]}, ...(text ? [{statements: [text]}] : [])], note: typeof expected === 'object' && expected.optional ? 'Welcome, not required' : undefined};
    }
  }
}

function plain(text: string | readonly string[] | undefined): Shown {
  return text?.length ? {pieces: [{statements: typeof text === 'string' ? [text] : text}]} : NOTHING;
}

function content(cell: ContentInput | undefined, {levels, ratings}: Names): Shown {
  if (cell === null) return {pieces: [], note: 'Not expected'};
  const same = sameAs(cell);
  if (same !== undefined) return {pieces: [], note: `As at ${levels.get(same) ?? same}`};
  const pieces = [...partsOf(cell)].map(([part, text]): Piece => ({
    label: part.startsWith('rated:') ? ratings.get(part.slice(6)) ?? part.slice(6) : LABELS[part],
    statements: isStatements(part) ? statementsOf(text) : [text],
  }));
  return {pieces, note: !pieces.length && isObject(cell) && cell.status === 'todo' ? 'Not written yet' : undefined};
}
