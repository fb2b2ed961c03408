/** Motion explains, and there is none for readers who want none. */
import {expect} from '@open-wc/testing';
import type {CareerLadder} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import {emulateMedia} from '../../helpers/browser.js';
import {draw} from '../../helpers/elements.js';
import {buttonOf, pick} from '../../helpers/ladder.js';

/** Everything that moves or changes by and by, right after a level has been glanced at, and after it has been picked. */
async function movesOf(ladder: CareerLadder): Promise<number[]> {
  const running = () => ladder.shadowRoot!.getAnimations().length;
  const counts = [running()];
  buttonOf(ladder, 'Director').dispatchEvent(new PointerEvent('pointerenter', {pointerType: 'mouse'}));
  await ladder.updateComplete;
  counts.push(running());
  await pick(ladder, 'Staff');
  counts.push(running());
  return counts;
}

it('lines draw themselves once, and ways light up by and by', async function () {
  if (!(await emulateMedia({reducedMotion: 'no-preference'}))) this.skip();
  const [drawn, glanced, picked] = await movesOf(await draw('career-ladder', 'engineering-levels'));
  expect(drawn).to.equal(1);
  expect(glanced).to.be.above(1);
  expect(picked).to.be.above(1);
});

it('nothing moves for who prefers reduced motion', async function () {
  if (!(await emulateMedia({reducedMotion: 'reduce'}))) this.skip();
  for (const properties of [{}, {level: 'mid', to: 'manager'}, {here: 'mid', target: 'lead'}]) {
    expect(await movesOf(await draw('career-ladder', 'engineering-levels', properties))).to.deep.equal([0, 0, 0]);
  }
});
