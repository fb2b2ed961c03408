/** Answers to lay beside each other. */
import type {CareerSelfCheck, SavedRecord} from '../../src/index.js';
import type {Framework} from '../../src/model/framework.js';
import {questionsOf} from '../../src/model/questions.js';
import type {Answer} from '../../src/model/record.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {all, draw, until} from './elements.js';

/** A framework without a digit in it, so that every digit on the page is the element's own. */
export const garden: FrameworkFile = {
  id: 'garden', title: 'Garden',
  levels: [{id: 'seed', title: 'Seedling'}, {id: 'bush', title: 'Shrub'}, {id: 'tree', title: 'Oak'}],
  groups: [{id: 'below', title: 'In the ground'}, {id: 'above', title: 'In the air'}],
  competencies: ['Roots', 'Water', 'Leaves', 'Light'].map((title, i) => ({
    id: title.toLowerCase(), title, group: i < 2 ? 'below' : 'above', expectations: {seed: `Looks for ${title.toLowerCase()}`, bush: `Has ${title.toLowerCase()}`, tree: `Gives ${title.toLowerCase()}`},
  })),
};

/** What one says: a place among the choices, half a place more for between, why there is none, or nothing. */
export type Place = number | NonNullable<Answer['open']> | undefined;

/** A record of answers by the places of the questions, with what else the person put down. */
export function viewOf(framework: Framework, places: readonly Place[], more: {notes?: Record<string, string>; name?: string; target?: string} = {}): SavedRecord {
  const answers = questionsOf(framework).flatMap(({key, choices}, i): (readonly [string, Answer])[] => {
    const place = places[i];
    if (place === undefined) return [];
    if (typeof place === 'string') return [[key, {open: place, at: 1}]];
    const low = Math.floor(place);
    return [[key, {choice: choices[low]!.id, ...(place === low ? {} : {above: choices[low + 1]!.id}), at: 1}]];
  });
  const {notes = {}, ...about} = more;
  return {
    format: 'career-assessment/2', framework: {id: framework.id}, subject: 'me', answers: Object.fromEntries(answers),
    notes: Object.fromEntries(Object.entries(notes).map(([key, text]) => [key, {text, at: 1}])),
    about: Object.fromEntries(Object.entries(about).map(([key, value]) => [key, {value, at: 1}])),
  };
}

interface Shown {
  readonly own?: readonly Place[];
  readonly target?: string;
  readonly others: readonly {name?: string; kind?: 'theirs' | 'past'; places: readonly Place[]; notes?: Record<string, string>}[];
}

/** A self-check with one's own answers and those of others beside them, once all parts of it have arrived. */
export async function drawBeside(file: string | FrameworkFile, {own = [], target, others}: Shown, box: Parameters<typeof draw>[3] = {}): Promise<CareerSelfCheck> {
  const check = await draw('career-self-check', file, {}, box);
  check.assessment = viewOf(check.framework!, own, target ? {target} : {});
  check.beside = others.map(({name, kind, places, ...more}) => ({name, kind, assessment: viewOf(check.framework!, places, more)}));
  await check.updateComplete;
  const people = others.filter(({kind}) => kind !== 'past').length;
  if (people) await until(() => all(check, '[part=talk]').length, 'what there is to talk about');
  if (target) await until(() => all(check, '.pushes ul, .pushes p').length || !all(check, '.pushes > *').length, 'where to push next');
  if (people > 1) await until(() => all(check, '[part=team]').length, 'the team');
  return check;
}

/** Turns a drawing into its table. */
export async function turnToTable(check: CareerSelfCheck, within: '.answers' | '.team'): Promise<HTMLTableElement> {
  [...all(check, `${within} button`)].find(button => button.textContent === 'As a table')!.click();
  await until(() => all(check, `${within} table`).length, 'the table');
  return all<HTMLTableElement>(check, `${within} table`)[0]!;
}
