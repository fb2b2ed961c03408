/** What lights up: the ways in and on of the level under the pointer or the focus, or of the one that is picked. */
import {expect} from '@open-wc/testing';
import type {CareerLadder} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import {all, draw, fileOf, one} from '../../helpers/elements.js';
import {press} from '../../helpers/browser.js';
import {buttonOf, enter, levelsOf, levelsThatAre, pick, strike, titleOf} from '../../helpers/ladder.js';

const TRUNK = ['Intern', 'Junior', 'Mid', 'Senior', 'Lead'];
const DEPTH = ['Staff', 'Principal', 'Architect'];
const PEOPLE = ['Manager', 'Director', 'VP'];

async function hover(ladder: CareerLadder, title: string, pointerType = 'mouse'): Promise<void> {
  buttonOf(ladder, title).dispatchEvent(new PointerEvent('pointerenter', {pointerType}));
  await ladder.updateComplete;
}

async function leave(ladder: CareerLadder): Promise<void> {
  one(ladder, '.map > ol').dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
  await ladder.updateComplete;
}

/** How many ways are lit, and how many recede: each has one turn for every row that it climbs. */
const turnsOf = (ladder: CareerLadder) => [all(ladder, '.turn path:not(.dim)').length, all(ladder, '.turn path.dim').length];

function expectCalm(ladder: CareerLadder): void {
  expect([levelsThatAre(ladder, 'near'), levelsThatAre(ladder, 'far')]).to.deep.equal([[], []]);
  expect(all(ladder, 'path.dim')).to.have.length(0);
}

describe('the pointer on a level', () => {
  it('lights all that leads there and on from there; everything else recedes', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    expectCalm(ladder);
    await hover(ladder, 'Director');
    expect(levelsThatAre(ladder, 'near')).to.have.members([...TRUNK, ...PEOPLE, 'CTO']);
    expect(levelsThatAre(ladder, 'far')).to.have.members(DEPTH);
    expect(turnsOf(ladder)).to.deep.equal([8, 4]);
  });

  it('lets go when it leaves the map', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    await hover(ladder, 'Director');
    await leave(ladder);
    expectCalm(ladder);
  });

  it('goes before what is picked, and gives that back', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'staff'});
    expect(levelsThatAre(ladder, 'far')).to.have.members(PEOPLE);
    await hover(ladder, 'VP');
    expect(levelsThatAre(ladder, 'selected')).to.deep.equal(['Staff']);
    expect(levelsThatAre(ladder, 'far')).to.have.members(['Principal', 'Architect']);
    await leave(ladder);
    expect(levelsThatAre(ladder, 'far')).to.have.members(PEOPLE);
  });

  it('picks nothing and says nothing to the page', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    for (const type of ['career-level-select', 'career-path-select']) ladder.addEventListener(type, () => expect.fail(type));
    await hover(ladder, 'Director');
    await leave(ladder);
    expect([ladder.level, ladder.to]).to.deep.equal(['', '']);
  });

  it('lights nothing when it is a finger, which has no way of letting go', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    await hover(ladder, 'Director', 'touch');
    expectCalm(ladder);
  });

  it('leaves the way between two levels as it is', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior', to: 'manager'});
    expect([levelsThatAre(ladder, 'selected'), levelsThatAre(ladder, 'near')]).to.deep.equal([['Senior', 'Manager'], ['Lead']]);
    await hover(ladder, 'Architect');
    expect(levelsThatAre(ladder, 'near')).to.deep.equal(['Lead']);
    expect(turnsOf(ladder)).to.deep.equal([2, 10]);
  });
});

describe('the keyboard on a level', () => {
  it('lights its ways too, and lets go when it leaves', async function () {
    const ladder = await enter('engineering-levels', {level: 'lead'});
    if (!document.hasFocus()) this.skip(); // the driver of WebKit has its window in the background: nothing is :focus-visible there
    ladder.level = '';
    await strike(ladder, 'ArrowUp');
    expect(levelsThatAre(ladder, 'far')).to.have.members(PEOPLE);
    await strike(ladder, 'ArrowRight');
    expect(levelsThatAre(ladder, 'far')).to.have.members(DEPTH);
    await press('Shift+Tab');
    await ladder.updateComplete;
    expectCalm(ladder);
  });

  it('that stays while the framework changes leaves nothing dim', async () => {
    const ladder = await enter('engineering-levels');
    await strike(ladder, 'ArrowUp');
    ladder.framework = await fileOf('prontopro');
    await ladder.updateComplete;
    expectCalm(ladder);
  });

  it('that stays while other tracks are chosen leaves nothing dim', async () => {
    const ladder = await enter('waypoints', {tracks: 'core'});
    await strike(ladder, 'ArrowUp');
    ladder.tracks = 'manager';
    await ladder.updateComplete;
    expect(levelsOf(ladder).map(titleOf)).to.have.length(4);
    expectCalm(ladder);
  });
});

describe('a picked level', () => {
  it('is lit with its ways in and on', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    await pick(ladder, 'Staff');
    expect(levelsThatAre(ladder, 'near')).to.have.members([...TRUNK, 'Principal', 'Architect', 'CTO']);
    expect(levelsThatAre(ladder, 'far')).to.have.members(PEOPLE);
  });

  it('lights its ways sideways, which go no further: from L4 to M3, and from M3 to L4', async () => {
    const ladder = await draw('career-ladder', 'waypoints');
    const titles = (...ids: string[]) => ids.map(id => ladder.framework!.level(id)!.name);
    for (const [level, near] of [['l4', ['l1', 'l2', 'l3', 'm3', 'l5', 'l6']], ['m3', ['l4', 'm4', 'm5', 'm6']], ['l3', ['l1', 'l2', 'l4', 'l5', 'l6']]] as const) {
      ladder.level = level;
      await ladder.updateComplete;
      expect(levelsThatAre(ladder, 'near'), level).to.have.members(titles(...near));
    }
  });
});
