/** The ladder as a reader uses it. Levels are named by what one reads. */
import {fixture, html} from '@open-wc/testing';
import type {CareerLadder} from '../../src/index.js';
import {press} from './browser.js';
import {all, called, draw, one, text} from './elements.js';

export const titleOf = (button: Element) => text(button.querySelector('.title') ?? button);
export const levelsOf = (ladder: CareerLadder) => all<HTMLButtonElement>(ladder, '.map > ol > li > button');
export const pressedIn = (ladder: CareerLadder) => levelsOf(ladder).filter(button => button.ariaPressed === 'true').map(titleOf);
export const focusedIn = (ladder: CareerLadder) => (ladder.shadowRoot!.activeElement ? titleOf(ladder.shadowRoot!.activeElement) : '');

export function buttonOf(ladder: CareerLadder, title: string): HTMLButtonElement {
  const button = levelsOf(ladder).find(button => titleOf(button) === title);
  if (!button) throw new Error(`no level “${title}” on the map`);
  return button;
}

/** The second names of the parts of the levels, for instance all that are `near`. */
export const levelsThatAre = (ladder: CareerLadder, state: string) =>
  levelsOf(ladder).filter(button => button.parentElement!.part.contains(`level--${state}`)).map(titleOf);

export const detailOf = (ladder: CareerLadder) => one(ladder, '[part~=detail]');

/** A level in the words of the detail, or another thing to press there. */
export const wayIn = (ladder: CareerLadder, title: string) => called<HTMLButtonElement>(ladder, '[part~=detail] button', title);

export async function pick(ladder: CareerLadder, title: string): Promise<void> {
  buttonOf(ladder, title).click();
  await ladder.updateComplete;
}

/** Picks a second level, as a click with the Shift key held does. */
export async function pickSecond(ladder: CareerLadder, title: string): Promise<void> {
  buttonOf(ladder, title).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, shiftKey: true}));
  await ladder.updateComplete;
}

/** A ladder that the Tab key has just come to. */
export async function enter(framework: Parameters<typeof draw>[1], properties: Partial<CareerLadder> = {}, box: Parameters<typeof draw>[3] = {width: 1100}): Promise<CareerLadder> {
  const before = await fixture<HTMLElement>(html`<button>Before</button>`);
  const ladder = await draw('career-ladder', framework, properties, box);
  before.focus();
  await press('Tab');
  if (document.activeElement !== ladder) throw new Error('The Tab key did not come to the ladder.');
  return ladder;
}

/** Presses keys one by one. */
export async function strike(ladder: CareerLadder, ...keys: string[]): Promise<string[]> {
  const stops: string[] = [];
  for (const key of keys) {
    await press(key);
    await ladder.updateComplete;
    stops.push(focusedIn(ladder));
  }
  return stops;
}
