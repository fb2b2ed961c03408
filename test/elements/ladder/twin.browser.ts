/** The list beneath the picture: each level with its ways, as links that lead from level to level. */
import {expect} from '@open-wc/testing';
import type {CareerLadder} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import {all, draw, NAMES, text} from '../../helpers/elements.js';
import {focusedIn, levelsOf, titleOf} from '../../helpers/ladder.js';

const linksOf = (button: Element) => [...button.parentElement!.querySelectorAll<HTMLElement>('.hidden [role=link]')];

describe('the list twin', () => {
  for (const name of NAMES) {
    it(`has each level’s ways in and on as links, in the list’s order: ${name}`, async () => {
      const ladder = await draw('career-ladder', name);
      const {levels, ranks} = ladder.framework!;
      const heard = levelsOf(ladder).map(button => levels.find(level => level.name === titleOf(button))!);
      expect(heard.map(({id}) => ranks.get(id)), 'from the lowest on').to.deep.equal([...ranks.values()].sort((a, b) => a - b));
      for (const [i, level] of heard.entries()) {
        const ways = [...ladder.framework!.waysIn(level).map(({from}) => from), ...ladder.framework!.waysOn(level).map(({to}) => to)];
        expect(linksOf(levelsOf(ladder)[i]!).map(text), level.id).to.deep.equal(ways.map(way => way.name));
      }
    });
  }

  it('brings the focus to the level that a link names, and picks nothing', async () => {
    const ladder = await draw('career-ladder', 'waypoints');
    ladder.addEventListener('career-level-select', () => expect.fail('an event'));
    const l4 = levelsOf(ladder).find(button => titleOf(button) === ladder.framework!.level('l4')!.name)!;
    linksOf(l4).find(link => text(link) === 'Engineering Manager')!.click();
    await ladder.updateComplete;
    expect(focusedIn(ladder)).to.equal('Engineering Manager');
    expect(levelsOf(ladder).filter(({tabIndex}) => tabIndex === 0).map(titleOf), 'the one stop of the Tab key').to.deep.equal(['Engineering Manager']);
  });

  it('leads from every level to every other by links alone: waypoints', async () => {
    const ladder = await draw('career-ladder', 'waypoints');
    for (const start of levelsOf(ladder)) {
      const reached = new Set([titleOf(start)]);
      for (const title of reached) {
        const at = levelsOf(ladder).find(button => titleOf(button) === title)!;
        for (const link of linksOf(at)) {
          link.click();
          await ladder.updateComplete;
          reached.add(focusedIn(ladder));
        }
      }
      expect(reached.size, `from ${titleOf(start)}`).to.equal(10);
    }
  });

  it('is no stop of the Tab key, and takes no room on the page', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {}, {width: 360});
    const links = levelsOf(ladder).flatMap(linksOf);
    expect(links).to.have.length(24);
    expect(links.every(link => link.tabIndex === -1)).to.equal(true);
    for (const hidden of all(ladder, '.map .hidden')) expect(hidden.getBoundingClientRect().width).to.be.most(1);
  });

  it('goes on while the lines are decoration', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    for (const svg of all(ladder, 'svg')) expect(svg.closest('[aria-hidden=true]'), 'hidden lines').not.to.equal(null);
  });
});

it('nothing is bound outside the element', async () => {
  const {addEventListener} = EventTarget.prototype;
  const outside: string[] = [];
  const isInside = (target: unknown): boolean => target instanceof Node && (target as Node).getRootNode() instanceof ShadowRoot;
  let ladder: CareerLadder | undefined;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...rest: Parameters<typeof addEventListener>) {
    const isOurs = this === ladder || isInside(this) || (this instanceof Node && !this.isConnected);
    if (!isOurs && !(this instanceof AbortSignal)) outside.push(`${rest[0]} on ${String(this)}`);
    addEventListener.apply(this ?? window, rest);
  };
  try {
    ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior', to: 'manager'});
    levelsOf(ladder)[3]!.focus();
    levelsOf(ladder)[3]!.click();
    await ladder.updateComplete;
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
  expect(outside).to.deep.equal([]);
});
