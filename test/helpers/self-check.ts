/** The self-check as a reader uses it. */
import type {CareerSelfCheck} from '../../src/index.js';
import {all, one, text, until} from './elements.js';

export const radiosOf = (check: CareerSelfCheck) => all<HTMLInputElement>(check, 'input[type=radio]');

/** The place of the chosen answer to the question that is asked; -1 for none. */
export const chosenIn = (check: CareerSelfCheck) => radiosOf(check).findIndex(({checked}) => checked);

export const askedIn = (check: CareerSelfCheck) => text(one(check, 'legend'));

export const rowsOf = (check: CareerSelfCheck) => all(check, '[part=row] button');

/** Chooses an answer to the question that is asked. */
export async function answer(check: CareerSelfCheck, place: number): Promise<void> {
  radiosOf(check)[place]!.click();
  await check.updateComplete;
}

/** Chooses what has to be chosen before the first question, where there is something. */
export async function begin(check: CareerSelfCheck, id?: string): Promise<void> {
  while (!radiosOf(check).length) {
    await until(() => all(check, '.first button').length, 'something to choose');
    const buttons = all(check, '.first button');
    (buttons.find(({dataset}) => (dataset['id'] ?? dataset['track']) === id) ?? buttons[0]!).click();
    await check.updateComplete;
  }
}

/** Unfolds a part, and waits for what is in it: it is loaded with that. */
export async function unfold(check: CareerSelfCheck, part: string, what: string): Promise<void> {
  const details = one<HTMLDetailsElement>(check, part);
  if (!details.open) details.querySelector('summary')!.click();
  await until(() => details.querySelector(what), `${what} in ${part}`);
}

/** Opens a question by its row in the mirror, and then chooses an answer. */
export async function answerAt(check: CareerSelfCheck, row: number, place: number): Promise<void> {
  await open(check, row);
  await answer(check, place);
}

export async function open(check: CareerSelfCheck, row: number): Promise<void> {
  rowsOf(check)[row]!.click();
  await check.updateComplete;
}

/** The chosen answer of every question, as the element shows it when each is opened. */
export async function allChosen(check: CareerSelfCheck): Promise<number[]> {
  const chosen: number[] = [];
  for (const row of rowsOf(check).keys()) {
    await open(check, row);
    chosen.push(chosenIn(check));
  }
  return chosen;
}

/** What the element says of how the answers are kept. */
export const keepingIn = (check: CareerSelfCheck) => all(check, '.keeping').map(text).join(' ').trim();
