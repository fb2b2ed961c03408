import type {ContentInput, CriterionInput} from '../model/schema.js';

/** What a source says in one place. What it says of the same place later is added. */
export interface Saying {
  text?: string;
  criteria?: CriterionInput[];
  examples?: string[];
  avoid?: string[];
  step?: string;
  rated?: ReadonlyMap<string, string>;
}

/** A cell, a way of saying that there is none, or that it is another level’s. */
export type Said = Saying | 'todo' | null | {sameAs: string};

/** The shortest way to write it. */
export function short(said: Said): ContentInput {
  if (said === null) return null;
  if (said === 'todo') return {status: 'todo'};
  if (!isSaying(said)) return said;
  const {text, criteria = [], examples, avoid, step, rated} = said;
  const hasMore = text || examples?.length || avoid?.length || step || rated?.size;
  if (!hasMore && criteria.length) return criteria.length === 1 && typeof criteria[0] === 'string' ? criteria[0] : criteria;
  return {
    ...(text && {text}),
    ...(criteria.length && {criteria}),
    ...(examples?.length && {examples}),
    ...(avoid?.length && {avoid}),
    ...(step && {step}),
    ...(rated?.size && {rated: Object.fromEntries(rated)}),
  };
}

export function isSaying(said: Said | undefined): said is Saying {
  return typeof said === 'object' && said !== null && !('sameAs' in said);
}

/** Two texts about one thing, as paragraphs. */
export function joined(before: string | undefined, text: string): string {
  return before ? `${before}\n\n${text}` : text;
}

/** What is said twice of one place: texts as paragraphs, statements one after another. */
export function added(a: Saying, b: Saying): Saying {
  return {
    ...a,
    ...(b.text && {text: joined(a.text, b.text)}),
    ...(b.criteria && {criteria: [...a.criteria ?? [], ...b.criteria]}),
    ...(b.examples && {examples: [...a.examples ?? [], ...b.examples]}),
    ...(b.avoid && {avoid: [...a.avoid ?? [], ...b.avoid]}),
    ...(b.step && {step: b.step}),
    ...(b.rated && {rated: new Map([...a.rated ?? [], ...b.rated])}),
  };
}

/** The same as statements of their own, each with the name of what it is about. */
export function statementsOf({text, criteria = [], examples = [], avoid = [], rated = new Map()}: Saying, about: string): CriterionInput[] {
  const told = (said: CriterionInput): CriterionInput => (typeof said === 'string' ? `${about}: ${said}` : {...said, text: `${about}: ${said.text}`});
  return [...(text ? [text] : []), ...criteria, ...examples, ...avoid, ...rated.values()].map(told);
}
