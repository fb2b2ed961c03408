/** A ladder whose page has set a height. */
import type {CareerLadder} from '../../src/index.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {draw, frames, one} from './elements.js';

/** The form that the map has taken. */
export const formOf = (ladder: CareerLadder) => [...one(ladder, '.map').classList].find(name => ['fork', 'lanes', 'compact', 'lies'].includes(name))!;

/** Gives an element a height, as a page does, and waits until it has taken note. */
export async function setHeight(ladder: CareerLadder, height: number): Promise<void> {
  ladder.style.height = `${height}px`;
  await frames(4);
  await ladder.updateComplete;
}

/** A ladder in a box that is wide and low. */
export async function lay(framework: string | FrameworkFile, properties: Partial<CareerLadder> = {}, {width = 1200, height = 480, dir = 'ltr' as 'ltr' | 'rtl'} = {}): Promise<CareerLadder> {
  const ladder = await draw('career-ladder', framework, properties, {width, dir});
  await setHeight(ladder, height);
  return ladder;
}
