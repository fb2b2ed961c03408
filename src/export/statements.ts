import type {Change} from '../model/comparison.js';
import type {Cell, Content, Criterion, Framework, Level} from '../model/framework.js';
import type {TableWords} from './table-words.js';

/**
 * One thing that a place of a table says. Of `none`, `todo`, `same`, `carried`, `step` and `optional` the title is all, but
 * that a step may have a summary; `rated` and `fact` have a title and a text; all others have a text only.
 *
 * - `none`: not expected; `todo`: not written yet; `same` and `carried`: what the level `id` says holds here
 * - `step`: the step that is expected; without an id where the competency has none and applies as a whole
 * - `optional`: it is welcome, not required; `wording`: the level's own words for the step
 * - `text`: the lead-in; `criterion`, `example`, `avoid`; `rated`: how it looks at the step `id` of the rating
 * - `summary`, `takeaway`, `note`: of a group; a competency has a summary and criteria too
 * - `fact`: of a level, which has a summary and criteria too
 */
export interface Statement {
  readonly kind: 'none' | 'todo' | 'same' | 'carried' | 'step' | 'optional' | 'wording' | 'text' | 'criterion' | 'example' | 'avoid' | 'rated' | 'summary' | 'takeaway' | 'note' | 'fact';
  readonly id?: string;
  /** In plain words. */
  readonly title?: string;
  /** Markdown, as the file has it. */
  readonly text?: string;
  /** Of a criterion. */
  readonly examples?: readonly string[];
  /** What became of it, where levels are compared. Where there is nothing to compare with, what is from a level below is `carried`. */
  readonly change?: Change;
}

/** The kinds of which it is compared what became of each. */
export const BODY: ReadonlySet<Statement['kind']> = new Set(['wording', 'text', 'criterion', 'example', 'avoid', 'rated']);

/**
 * All that a cell says, in the order in which it is read. What is the same as at another level of the table, or carried on from
 * it, is said there; where that level is not in the table, here.
 */
export function statementsOf(cell: Cell, framework: Framework, levels: readonly Level[], words: TableWords): readonly Statement[] {
  const origin = originOf(cell, words);
  if (!cell.content || (cell.state !== 'said' && levels.includes(cell.from))) return origin;
  const {content, expected} = cell;
  return [
    ...origin,
    ...stepStatements(cell, words),
    ...(expected?.text ? [{kind: 'wording', text: expected.text} as const] : []),
    ...contentStatements(content, framework),
  ];
}

/** What is said in one place, at a level or at a step. */
export function contentStatements({text, criteria, examples, avoid, rated}: Content, framework: Framework): readonly Statement[] {
  return [
    ...(text ? [{kind: 'text', text} as const] : []),
    ...criteria.map(criterionStatement),
    ...examples.map((text): Statement => ({kind: 'example', text})),
    ...avoid.map((text): Statement => ({kind: 'avoid', text})),
    ...ratedStatements([...rated ?? []].map(([voice, text]) => ({voice, text})), framework),
  ];
}

/** Which kind of nothing a cell is, or where that what it says is from. */
export function originOf(cell: Cell, words: TableWords): readonly Statement[] {
  if (cell.state === 'absent' || cell.state === 'said') return [];
  return [cell.content ? {kind: cell.state, id: cell.from.id, title: words[cell.state](cell.from.name)} : {kind: cell.state, title: words[cell.state]}];
}

export function stepStatements({content, expected}: Cell, words: TableWords): readonly Statement[] {
  const step = expected?.step ?? content?.step;
  return [
    ...(step ? [{kind: 'step', id: step.id, title: step.title, text: step.summary} as const] : expected ? [{kind: 'step', title: words.applies} as const] : []),
    ...(expected?.optional ? [{kind: 'optional', title: words.optional} as const] : []),
  ];
}

/** In the framework's order of the scale; a level of a second framework may be rated on another one. */
export function ratedStatements(rated: readonly {readonly voice: string; readonly text: string; readonly change?: Change}[], {rating}: Framework): readonly Statement[] {
  const title = new Map(rating?.steps.map(({id, title}) => [id, title]));
  const ids = new Set([...title.keys(), ...rated.map(({voice}) => voice)]);
  return [...ids].flatMap(id => rated.filter(({voice}) => voice === id).map(({text, change}): Statement => ({kind: 'rated', id, title: title.get(id) ?? id, text, change})));
}

export function criterionStatement({id, text, examples}: Criterion): Statement {
  return {kind: 'criterion', id, text, examples};
}
