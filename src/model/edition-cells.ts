import {compareCells, type ComparedContent, type Place} from './compared-cell.js';
import type {Change} from './compared.js';
import {stepPairs, type Former} from './edition-pairs.js';
import type {Told} from './edition-things.js';
import type {Cell, Competency, Content, Level, Named, Step} from './framework.js';

/** What an edition says in a cell; `absent` also where a cumulative framework carries what a lower level says. */
export type CellState = 'said' | 'same' | 'none' | 'todo' | 'absent';

/** What one level expects differently in one competency. Both are those of now. */
export interface CellChange extends ComparedContent {
  readonly competency: Competency;
  readonly level: Level;
  readonly formerCompetency: Competency;
  readonly formerLevel: Level;
  /**
   * As in a comparison of levels. `none` where nothing was expected and nothing is, but the file says so otherwise: not written yet, not
   * expected, or not a word. What was not written yet is `new` once it is.
   */
  readonly change: Exclude<Change, 'same' | 'carried'>;
  /** How many steps higher it is, or lower where that is negative; missing where the two have no steps to compare. */
  readonly rise?: number;
  /** Steps have the ids that they have now. */
  readonly before: Cell;
  readonly now: Cell;
  readonly states: readonly [before: CellState, now: CellState];
}

/** In the order of the competencies, then of the levels. */
export function cellChanges({old, now, pairs}: Told): readonly CellChange[] {
  return [...pairs.competencies].flatMap(([competency, formerCompetency]) => {
    const steps = stepPairs(formerCompetency, competency, pairs);
    return [...pairs.levels].flatMap(([level, formerLevel]): readonly CellChange[] => {
      const [former, entry] = [formerCompetency.entries.get(formerLevel.id), competency.entries.get(level.id)];
      if (former === undefined && entry === undefined) return [];
      const sameAs = (value: typeof entry) => (typeof value === 'object' && value && 'sameAs' in value ? value.sameAs : undefined);
      const same = sameAs(former);
      if (same !== undefined && pairs.levels.get(now.level(sameAs(entry) ?? '')!)?.id === same) return []; // told where it is written
      const before = {framework: old, level: formerLevel, competency: formerCompetency, cell: asOfNow(old.cell(formerLevel, formerCompetency), steps, pairs.scale, pairs.ratings)};
      const there = {framework: now, level, competency, cell: now.cell(level, competency)};
      const states = [stateOf(before.cell), stateOf(there.cell)] as const;
      if (wordsOf(before.cell) === wordsOf(there.cell)) return []; // of most cells, and quicker than to compare them
      const {change = 'none', ...content} = compareCells(own(before), own(there));
      const [was, is] = states.map(state => (state === 'same' ? 'said' : state));
      if (change === 'same' || change === 'carried' || (change === 'none' && was === is)) return [];
      return [{competency, level, formerCompetency, formerLevel, change, before: before.cell, now: there.cell, states, ...content}];
    });
  });
}

/** All that is written in a cell, word for word. */
function wordsOf(cell: Cell): string {
  const {state, content, expected} = cell;
  if (!content || state === 'carried') return stateOf(cell);
  const {text, criteria, examples, avoid, rated, step} = content;
  const asked = expected && [expected.step?.id, expected.text, expected.optional];
  return JSON.stringify(asked ?? [text, criteria.map(criterion => [criterion.text, criterion.examples]), examples, avoid, [...rated ?? []], step?.id]);
}

function stateOf({state}: Cell): CellState {
  return state === 'carried' ? 'absent' : state;
}

const NOTHING: Content = {criteria: [], examples: [], avoid: []};

/** What is written for this one cell: not what levels or steps below it say; and of a step its own words only `withSteps`. */
export function own(place: Omit<Place, 'layers'>, withSteps = false): Place {
  const {cell, competency, level} = place;
  if (!cell.content || cell.state === 'carried') return {...place, cell: {state: 'absent'}, layers: []};
  const here = competency!.steps.length && !withSteps ? {...cell, content: NOTHING} : cell;
  return {...place, cell: here, layers: [{from: level, content: here.content!, expected: here.expected}]};
}

/** With the ids that the steps have now. */
export function asOfNow(cell: Cell, steps: Former<Step>, scale: Former<Named>, ratings: Former<Named>): Cell {
  if (!cell.content) return cell;
  const {content, expected} = cell;
  const rated = content.rated && new Map([...content.rated].map(([voice, text]) => [youngOf(ratings, voice) ?? voice, text]));
  const step = content.step && {...content.step, id: youngOf(scale, content.step.id) ?? content.step.id};
  const asked = expected?.step && {...expected.step, id: youngOf(steps, expected.step.id) ?? expected.step.id};
  return {...cell, content: {...content, rated, step}, ...(expected && {expected: {...expected, step: asked}})};
}

function youngOf(pairs: Former<Named>, id: string): string | undefined {
  return [...pairs].find(([, former]) => former.id === id)?.[0].id;
}
