/** The marks that a page sets: where the reader stands, and where they look at. */
import {expect} from '@open-wc/testing';
import type {CareerLadder} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import '../../../src/define/career-self-check.js';
import {all, choose, draw, fileOf, one, text, until} from '../../helpers/elements.js';
import {buttonOf} from '../../helpers/ladder.js';
import {overlapsOn, sticksOut} from '../../helpers/overlaps.js';
import '../../helpers/storage.js';

const marksOf = (ladder: CareerLadder) => all(ladder, '[part~=mark]').map(mark => [text(mark.closest('button')!.querySelector('.title')), text(mark), [...mark.part].join(' ')]);

describe('marks', () => {
  it('are words at their level, and parts', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {here: 'mid', target: 'manager'});
    expect(marksOf(ladder)).to.deep.equal([['Mid', 'You are here', 'mark mark--here'], ['Manager', 'Your target', 'mark mark--target']]);
  });

  it('stand both at one level', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {here: 'lead', target: 'lead'});
    expect(marksOf(ladder).map(([level, words]) => [level, words])).to.deep.equal([['Lead', 'You are here'], ['Lead', 'Your target']]);
  });

  it('are heard with the level’s name', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {here: 'mid'});
    expect(text(buttonOf(ladder, 'Mid'))).to.match(/^Mid You are here/);
  });

  it('come and go by attribute, and pick nothing', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    ladder.setAttribute('here', 'lead');
    await ladder.updateComplete;
    expect([marksOf(ladder).length, ladder.level]).to.deep.equal([1, '']);
    ladder.removeAttribute('here');
    await ladder.updateComplete;
    expect(marksOf(ladder)).to.deep.equal([]);
  });

  it('of a level that is not there do nothing', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {here: 'nowhere', target: ''});
    expect(marksOf(ladder)).to.deep.equal([]);
  });

  it('of an id of an earlier edition stand at what it is now', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B', was: 'old'}]}, {here: 'old'});
    expect(marksOf(ladder)).to.deep.equal([['B', 'You are here', 'mark mark--here']]);
  });

  it('are not told apart by colour alone', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {here: 'mid', target: 'manager'});
    const styles = all(ladder, '[part~=mark]').map(mark => getComputedStyle(mark, '::before').borderTopStyle);
    expect(styles).to.deep.equal(['solid', 'dotted']);
  });

  it('follow a self-check, as the README links them', async () => {
    const [check, ladder] = [await draw('career-self-check', 'engineering-levels'), await draw('career-ladder', 'engineering-levels')];
    async function mark() {
      await check.updateComplete;
      ladder.here = check.assessment?.here ?? '';
      ladder.target = check.assessment?.target ?? '';
    }
    check.addEventListener('career-load', mark);
    check.addEventListener('career-assessment-change', mark);
    const here = one<HTMLSelectElement>(check, '[name=here]');
    await choose(check, here, 'mid');
    await until(() => marksOf(ladder).length, 'a mark');
    expect(marksOf(ladder)).to.deep.equal([['Mid', 'You are here', 'mark mark--here']]);
    ladder.here = '';
    check.framework = await fileOf('engineering-levels'); // as on a later visit
    await until(() => marksOf(ladder).length, 'the mark of the kept answers');
    await choose(check, here, '');
    await until(() => !marksOf(ladder).length, 'no mark');
    const select = one<HTMLSelectElement>(check, '[name=target]');
    for (const [target, marks] of [['lead', [['Lead', 'Your target', 'mark mark--target']]], ['', []]] as const) {
      await choose(check, select, target);
      await until(() => marksOf(ladder).length === marks.length, 'as many marks');
      expect(marksOf(ladder)).to.deep.equal(marks);
    }
  });

  it('make room for themselves', async function () {
    this.timeout(30_000);
    for (const width of [1200, 700, 360]) {
      for (const name of ['engineering-levels', 'waypoints', '/test/pages/long-names.json']) {
        const ladder = await draw('career-ladder', name, {}, {width});
        for (const {id} of ladder.framework!.levels) {
          Object.assign(ladder, {here: id, target: id});
          await ladder.updateComplete;
          expect([...overlapsOn(ladder), ...sticksOut(ladder)], `at ${id} of ${name} at ${width}`).to.deep.equal([]);
        }
      }
    }
  });
});
