import {isObject} from '../../../src/model/is-object.js';
import type {ContentInput, CriterionInput} from '../../../src/model/schema.js';
import {withMember, without} from './members.js';
import {linesOf, reworded, statementsOf, wordsOf} from './statements.js';

/**
 * What one types for a cell: a text for each of its parts. `text` (a lead-in) and `rated:` with the id of a rating step are paragraphs;
 * `criteria`, `examples` and `avoid` are statements, one a line.
 */
export type Parts = ReadonlyMap<string, string>;

const RATED = 'rated:';

/** The parts that a cell has, in the order in which they are read. */
export function partsOf(cell: ContentInput | undefined): Parts {
  if (cell === undefined || cell === null) return new Map();
  if (!isObject(cell)) return new Map([['criteria', linesOf(criteriaOf(cell).map(wordsOf))]]);
  const {text, criteria, examples, avoid, rated} = cell as Exclude<ContentInput, string | CriterionInput[] | null>;
  return new Map<string, string>([
    ...(text ? [['text', text] as const] : []),
    ...(criteria?.length ? [['criteria', linesOf(criteria.map(wordsOf))] as const] : []),
    ...Object.entries(rated ?? {}).map(([step, said]) => [RATED + step, said] as const),
    ...(examples?.length ? [['examples', linesOf(examples)] as const] : []),
    ...(avoid?.length ? [['avoid', linesOf(avoid)] as const] : []),
  ]);
}

export function isStatements(part: string): boolean {
  return part !== 'text' && !part.startsWith(RATED);
}

/**
 * A cell that says what was typed: the same one where that is what it says already, else in the form that it had, and in the shortest
 * one where it had none. `undefined` where nothing is left.
 */
export function withParts(before: ContentInput | undefined, parts: Parts): ContentInput | undefined {
  const was = partsOf(before);
  const typed = [...parts].filter(([part, text]) => text !== (was.get(part) ?? ''));
  if (!typed.length) return before;
  const object: Record<string, unknown> = isObject(before) ? without(without(before, 'sameAs'), 'status') : {};
  const criteria = isObject(before) ? object.criteria as CriterionInput[] | undefined : criteriaOf(before);
  const isShort = !Object.keys(object).length;
  let content = isShort && criteria?.length ? {criteria} as Record<string, unknown> : object;
  for (const [part, text] of typed) content = withPart(content, part, text);
  const keys = Object.keys(content);
  if (!keys.length) return undefined;
  if (!isShort || keys.join() !== 'criteria') return content as ContentInput;
  const list = content.criteria as CriterionInput[];
  return list.length === 1 && typeof list[0] === 'string' && !Array.isArray(before) ? list[0] : list;
}

function withPart(content: Record<string, unknown>, part: string, text: string): Record<string, unknown> {
  if (part.startsWith(RATED)) {
    const rated = withMember((content.rated ?? {}) as Record<string, string>, part.slice(RATED.length), text.trim() ? text : undefined);
    return withMember(content, 'rated', Object.keys(rated).length ? rated : undefined);
  }
  if (part === 'text') return withMember(content, part, text.trim() ? text : undefined);
  const statements = statementsOf(text);
  const list = part === 'criteria' ? reworded((content.criteria ?? []) as CriterionInput[], statements) : statements;
  return withMember(content, part, list.length ? list : undefined);
}

/** Criteria of the short forms. */
function criteriaOf(cell: ContentInput | undefined): readonly CriterionInput[] {
  if (typeof cell === 'string') return [cell];
  return Array.isArray(cell) ? cell : [];
}
