import {criterionId} from '../../model/ids.js';
import type {CriterionInput, LevelInput} from '../../model/schema.js';
import type {Saying} from '../draft.js';
import type {LongRow} from './long-rows.js';

type Expects = NonNullable<LevelInput['expects']>[string];

/** What the long form says of a level and a competency, of a competency as a whole, or of a level itself. */
export interface LongCell {
  readonly saying: Saying;
  /** Which kind of nothing it is, where nothing else is said. */
  readonly nothing?: 'none' | 'todo';
  /** The level that says the same. */
  readonly same?: string;
  /** The level from which it is carried on, where the file itself says nothing. */
  readonly carried?: string;
  /** What the level expects, where the competency has steps or applies as a whole. */
  readonly expected?: {readonly step?: {id: string; title: string; summary?: string}; readonly wording?: string; readonly isOptional: boolean};
  readonly summary?: string;
  readonly facts: ReadonlyMap<string, string>;
  /** The rating scale’s steps by the titles they have here. */
  readonly ratings: ReadonlyMap<string, string>;
  /** In words: that it applies, that it is optional. */
  readonly said: readonly string[];
}

/** What the rows of one place say together. */
export function longCell(rows: readonly LongRow[]): LongCell {
  const criteria: {id: string; text: string; examples: string[]}[] = [];
  const saying: Saying = {};
  const facts = new Map<string, string>();
  const ratings = new Map<string, string>();
  const rated = new Map<string, string>();
  const more: {-readonly [Key in keyof LongCell]?: LongCell[Key]} = {};
  const said: string[] = [];
  let step: {id: string; title: string; summary?: string} | undefined;
  let wording: string | undefined;
  let [isExpected, isOptional] = [false, false];
  for (const {kind, id, title, text} of rows) {
    switch (kind) {
      case 'none': case 'todo': more.nothing = kind; break;
      case 'same': case 'carried': more[kind] = id; break;
      case 'step':
        isExpected = true;
        if (id) step = {id, title, ...(text && {summary: text})};
        else said.push(title);
        break;
      case 'optional': isOptional = true; said.push(title); break;
      case 'wording': wording = joinedLines(wording, text); break;
      case 'text': saying.text = joinedLines(saying.text, text); break;
      case 'summary': more.summary = joinedLines(more.summary, text); break;
      case 'example': {
        const whose = id ? criteria.find(criterion => criterion.id === id) : undefined;
        (whose?.examples ?? (saying.examples ??= [])).push(text);
        break;
      }
      case 'avoid': (saying.avoid ??= []).push(text); break;
      case 'rated': rated.set(id, text); ratings.set(id, title); break;
      case 'fact': facts.set(title, joinedLines(facts.get(title), text)); break;
      default: criteria.push({id, text, examples: []}); // also what somebody has added without a kind
    }
  }
  if (criteria.length) saying.criteria = criteria.map(criterion);
  if (rated.size) saying.rated = rated;
  const isStepped = isExpected || isOptional || wording !== undefined;
  return {...more, saying, facts, ratings, said, ...(isStepped && {expected: {step, wording, isOptional}})};
}

/** As one would write it: its id only where it is not made of its words, as it is of a text that has kept its id through changes. */
function criterion({id, text, examples}: {id: string; text: string; examples: string[]}): CriterionInput {
  const written = id && id !== criterionId(text) ? {id} : {};
  return examples.length || written.id ? {...written, text, ...(examples.length && {examples})} : text;
}

function joinedLines(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before}\n\n${text}`;
}

/** What a level expects of a competency with steps. */
export function expectsOf({expected, nothing}: LongCell): Expects {
  if (nothing || !expected) return null;
  const {step, wording, isOptional} = expected;
  if (!step) return true;
  if (wording === undefined && !isOptional) return step.id;
  return {step: step.id, ...(wording !== undefined && {text: wording}), ...(isOptional && {optional: true})};
}
