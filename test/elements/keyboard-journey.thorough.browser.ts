/** A ladder without a pointer: from any level to any other, into its details, on by a way, and back. */
import {expect} from '@open-wc/testing';
import type {CareerLadder} from '../../src/index.js';
import '../../src/define/career-ladder.js';
import {layoutLadder, type LadderLayout} from '../../src/layout/ladder.js';
import {travel, type Direction} from '../../src/layout/travel.js';
import type {Framework, Level} from '../../src/model/framework.js';
import {press} from '../helpers/browser.js';
import {text} from '../helpers/elements.js';
import {buttonOf, detailOf, enter, focusedIn, levelsOf, pressedIn, strike, titleOf} from '../helpers/ladder.js';

const KEYS = {up: 'ArrowUp', down: 'ArrowDown', start: 'ArrowLeft', end: 'ArrowRight'} as const satisfies Partial<Record<Direction, string>>;

/** The arrow keys that lead from one level to another by the shortest way; nothing where there is none. */
function keysBetween(framework: Framework, layout: LadderLayout, from: Level, to: Level): string[] | undefined {
  const known = new Map<Level, string[]>([[from, []]]);
  for (const [at, keys] of known) {
    if (at === to) return keys;
    for (const [direction, key] of Object.entries(KEYS) as [Direction, string][]) {
      const next = travel(framework, layout, layout.stations.find(({level}) => level === at)!, direction)?.level;
      if (next && !known.has(next)) known.set(next, [...keys, key]);
    }
  }
  return undefined;
}

/** Where the keyboard is, be it in the details or on the map. */
const isInDetail = (ladder: CareerLadder) => detailOf(ladder).contains(ladder.shadowRoot!.activeElement);
const isOnMap = (ladder: CareerLadder) => levelsOf(ladder).includes(ladder.shadowRoot!.activeElement as HTMLButtonElement);

for (const [width, compact, what] of [[1100, false, 'details beside the map'], [340, true, 'details in the map']] as const) {
  describe(`on Waypoints, with ${what}`, () => {
    it('arrow keys lead from every level to every other: 90 journeys', async () => {
      const {framework} = await enter('waypoints', {}, {width});
      const layout = layoutLadder(framework!, {compact});
      const journeys = framework!.levels.flatMap(from => framework!.levels.filter(to => to !== from).map(to => keysBetween(framework!, layout, from, to)));
      expect(journeys).to.have.length(90);
      expect(journeys.every(keys => keys && keys.length > 0 && keys.length < 10)).to.equal(true);
    });

    it('each level can be reached from another, opened, left for its details, followed on, and come back from', async function () {
      this.timeout(60_000);
      const ladder = await enter('waypoints', {}, {width});
      const {levels} = ladder.framework!;
      const layout = layoutLadder(ladder.framework!, {compact});
      const named = (title: string) => levels.find(({name}) => name === title)!;
      expect(focusedIn(ladder), 'Tab stops at the lowest level').to.equal(levels[0]!.name);

      // Seven places on, round and round: every level once, from below and from above, on its own track and the other.
      for (const goal of levels.map((_, i) => levels[((i + 1) * 7) % levels.length]!)) {
        const start = named(focusedIn(ladder));
        await strike(ladder, ...keysBetween(ladder.framework!, layout, start, goal)!);
        expect([focusedIn(ladder), ladder.level], `from ${start.id} to ${goal.id}`).to.deep.equal([goal.name, '']);

        await strike(ladder, 'Enter');
        expect([ladder.level, pressedIn(ladder), focusedIn(ladder)], `${goal.id} is open`).to.deep.equal([goal.id, [goal.name], goal.name]);
        expect(text(detailOf(ladder)), goal.id).to.contain(text(detailOf(ladder).querySelector('h3'))).and.contain(goal.name);

        await strike(ladder, 'Tab');
        expect(isInDetail(ladder), `from ${goal.id} Tab leads to its details`).to.equal(true);
        await strike(ladder, 'Escape');
        expect([focusedIn(ladder), isOnMap(ladder), ladder.level], `Escape leads back to ${goal.id}, which stays open`).to.deep.equal([goal.name, true, goal.id]);

        await strike(ladder, 'Tab');
        const way = ladder.shadowRoot!.activeElement!;
        const next = named(titleOf(way));
        expect([...ladder.framework!.waysIn(goal), ...ladder.framework!.waysOn(goal)].some(({from, to}) => from === next || to === next), `${next.id} is next to ${goal.id}`).to.equal(true);
        await strike(ladder, 'Enter');
        expect([ladder.level, focusedIn(ladder), isOnMap(ladder)], `on to ${next.id}`).to.deep.equal([next.id, next.name, true]);

        await strike(ladder, 'Escape');
        expect([ladder.level, focusedIn(ladder), isOnMap(ladder)], `${next.id} is closed`).to.deep.equal(['', next.name, true]);
      }
    });

    it('two levels can be picked, the way between them left, and both let go of', async () => {
      const ladder = await enter('waypoints', {}, {width});
      const [l3, m4] = ['l3', 'm4'].map(id => ladder.framework!.level(id)!) as [Level, Level];
      const layout = layoutLadder(ladder.framework!, {compact});
      await strike(ladder, 'ArrowUp', 'ArrowUp', 'Enter', ...keysBetween(ladder.framework!, layout, l3, m4)!, 'Shift+Enter');
      expect([ladder.level, ladder.to, focusedIn(ladder)]).to.deep.equal(['l3', 'm4', m4.name]);
      expect(text(detailOf(ladder))).to.contain(`From ${l3.name} to ${m4.name}`);
      buttonOf(ladder, l3.name).focus();
      await strike(ladder, 'Tab', 'Escape');
      expect([ladder.to, focusedIn(ladder)], 'out of the details').to.deep.equal(['m4', l3.name]);
      await strike(ladder, 'Escape', 'Escape');
      expect([ladder.level, ladder.to, focusedIn(ladder)]).to.deep.equal(['', '', l3.name]);
    });

    it('Tab goes on from the details to the page', async () => {
      const ladder = await enter('waypoints', {level: 'l1'}, {width});
      const after = document.createElement('button');
      ladder.after(after);
      for (let i = 0; i < 12 && document.activeElement !== after; i++) await press('Tab');
      expect(document.activeElement === after, 'the focus after the ladder').to.equal(true);
      await press('Shift+Tab');
      expect(isInDetail(ladder)).to.equal(true);
      after.remove();
    });
  });
}
