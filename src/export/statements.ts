import type {Cell, Criterion, Framework, Level} from '../model/framework.js';
import type {TableWords} from './table-words.js';

/**
 * One thing that a place of a table says. Of `none`, `todo`, `same`, `carried`, `step` and `optional` the title is all, but
 * that a step may have a summary; `rated` has a title and a text; all others have a text only.
 *
 * - `none`: not expected; `todo`: not written yet; `same` and `carried`: what the level `id` says holds here
 * - `step`: the step that is expected; without an id where the competency has none and applies as a whole
 * - `optional`: it is welcome, not required; `wording`: the level's own words for the step
 * - `text`: the lead-in; `criterion`, `example`, `avoid`; `rated`: how it looks at the step `id` of the rating
 * - `summary`, `takeaway`, `note`: of a group; a competency has a summary and criteria too
 */
export interface Statement {
  readonly kind: 'none' | 'todo' | 'same' | 'carried' | 'step' | 'optional' | 'wording' | 'text' | 'criterion' | 'example' | 'avoid' | 'rated' | 'summary' | 'takeaway' | 'note';
  readonly id?: string;
  /** In plain words. */
  readonly title?: string;
  /** Markdown, as the file has it. */
  readonly text?: string;
  /** Of a criterion. */
  readonly examples?: readonly string[];
}

/**
 * All that a cell says, in the order in which it is read. What is the same as at another level of the table, or carried on from
 * it, is said there; where that level is not in the table, here.
 */
export function statementsOf(cell: Cell, framework: Framework, levels: readonly Level[], words: TableWords): readonly Statement[] {
  if (cell.state === 'absent') return [];
  if (!cell.content) return [{kind: cell.state, title: words[cell.state]}];
  const found: Statement[] = [];
  if (cell.state !== 'said') {
    found.push({kind: cell.state, id: cell.from.id, title: words[cell.state](cell.from.name)});
    if (levels.includes(cell.from)) return found;
  }
  const {content: {text, criteria, examples, avoid, rated, step: named}, expected} = cell;
  const step = expected?.step ?? named;
  if (step) found.push({kind: 'step', id: step.id, title: step.title, text: step.summary});
  else if (expected) found.push({kind: 'step', title: words.applies});
  if (expected?.optional) found.push({kind: 'optional', title: words.optional});
  if (expected?.text) found.push({kind: 'wording', text: expected.text});
  if (text) found.push({kind: 'text', text});
  found.push(
    ...criteria.map(criterionStatement),
    ...examples.map((text): Statement => ({kind: 'example', text})),
    ...avoid.map((text): Statement => ({kind: 'avoid', text})),
  );
  if (rated) {
    const title = new Map(framework.rating?.steps.map(({id, title}) => [id, title]));
    // The framework's order of the scale; a level of a second framework may be rated on another one.
    const ids = new Set([...title.keys()].filter(id => rated.has(id)).concat(...rated.keys()));
    for (const id of ids) found.push({kind: 'rated', id, title: title.get(id) ?? id, text: rated.get(id)});
  }
  return found;
}

export function criterionStatement({id, text, examples}: Criterion): Statement {
  return {kind: 'criterion', id, text, examples};
}
