/** The ladder: levels as buttons in a list, picking one, its ways, the keyboard, and a map on which nothing overlaps. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerLadder, CareerLevelSelectEvent} from '../../src/index.js';
import '../../src/define/career-ladder.js';
import {all, called, draw, fileOf, NAMES, one, text, textIn, until} from '../helpers/elements.js';
import {press} from '../helpers/browser.js';

const LEVELS = 'ol > li > button';

const titleOf = (button: Element) => text(button.querySelector('.title') ?? button);
const levelsOf = (ladder: CareerLadder) => all<HTMLButtonElement>(ladder, LEVELS);
const buttonOf = (ladder: CareerLadder, title: string) => levelsOf(ladder).find(button => titleOf(button) === title)!;
const pressedIn = (ladder: CareerLadder) => levelsOf(ladder).filter(button => button.ariaPressed === 'true').map(titleOf);
const focusedIn = (ladder: CareerLadder) => titleOf(ladder.shadowRoot!.activeElement!);

async function pick(ladder: CareerLadder, title: string): Promise<void> {
  buttonOf(ladder, title).click();
  await ladder.updateComplete;
}

describe('the levels', () => {
  for (const name of NAMES) {
    it(`are real buttons in a list, from the lowest on: ${name}`, async () => {
      const ladder = await draw('career-ladder', name);
      const list = one(ladder, 'ol');
      const {levels, title} = await fileOf(name);
      expect(list.ariaLabel ?? list.getAttribute('aria-label')).to.contain(title);
      expect([...list.children].every(item => item.localName === 'li')).to.equal(true);
      expect(levelsOf(ladder)).to.have.length(levels.length);
      expect(levelsOf(ladder).map(titleOf)).to.have.members(ladder.framework!.levels.map(level => level.name));
      expect(titleOf(levelsOf(ladder)[0]!)).to.equal(ladder.framework!.levels[0]!.name);
      expect(levelsOf(ladder).every(button => button.type === 'button' && button.ariaPressed === 'false')).to.equal(true);
    });
  }

  it('tell their ways in and on to who cannot see the lines', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    expect(text(buttonOf(ladder, 'Lead').closest('li'))).to.match(/Ways in: Senior Ways on: Staff Manager$/);
    expect(text(buttonOf(ladder, 'CTO').closest('li'))).to.match(/Ways in: Architect VP$/);
  });

  it('show a short fact that most of them have', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    const {levels} = await fileOf('engineering-levels');
    for (const {title, facts} of levels) expect(text(buttonOf(ladder, title))).to.contain(Object.values(facts!)[0]);
  });

  it('show the fact that the page names', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{title: 'A', facts: {One: 'first', Two: 'second'}}]}, {fact: 'Two'});
    expect(text(buttonOf(ladder, 'A'))).to.contain('second').and.not.contain('first');
  });

  it('show their codes where two titles are the same', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{id: 'a', title: 'Engineer', code: 'E1'}, {id: 'b', title: 'Engineer', code: 'E2'}, {title: 'Lead', code: 'E3'}]});
    expect(levelsOf(ladder).map(titleOf)).to.deep.equal(['Engineer E1', 'Engineer E2', 'Lead']);
  });

  it('say which of them are not written yet', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{title: 'A'}, {title: 'B', status: 'todo'}]});
    expect(text(buttonOf(ladder, 'B'))).to.contain('Not written yet');
  });

  it('are named by parts, with their state as second name', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'staff'}, {width: 1100});
    const partsOf = (title: string) => [...buttonOf(ladder, title).closest('li')!.part];
    expect(partsOf('Staff')).to.deep.equal(['level', 'level--selected']);
    expect(partsOf('Principal')).to.deep.equal(['level', 'level--near']);
    expect(partsOf('Manager')).to.deep.equal(['level', 'level--far']);
    expect(all(ladder, '[part~=track]').map(text)).to.have.members(['IC', 'Management']);
    expect(one(ladder, '[part~=detail]')).to.be.instanceOf(HTMLElement);
  });

  it('draw a fork and a rejoin: Staff and Manager side by side above Lead, CTO above both', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {}, {width: 1200});
    const place = (title: string) => {
      const {left, top, width, height} = buttonOf(ladder, title).querySelector('.dot')!.getBoundingClientRect();
      return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
    };
    const [lead, staff, manager, cto] = ['Lead', 'Staff', 'Manager', 'CTO'].map(place) as [Point, Point, Point, Point];
    expect(staff.y).to.be.closeTo(manager.y, 1).and.below(lead.y);
    expect(cto.y).to.be.below(staff.y);
    expect(lead.x).to.equal(cto.x).and.closeTo((staff.x + manager.x) / 2, 1);
    expect(staff.x).to.be.below(lead.x);
  });
});

describe('picking a level', () => {
  it('presses its button, reflects it and fires one event that bubbles, is composed and can be cancelled', async () => {
    const box = await fixture(html`<div></div>`);
    const heard: CareerLevelSelectEvent[] = [];
    box.addEventListener('career-level-select', event => heard.push(event as CareerLevelSelectEvent));
    const ladder = await draw('career-ladder', 'engineering-levels');
    box.append(ladder);
    await pick(ladder, 'Lead');
    expect(heard.map(({level, bubbles, composed, cancelable}) => ({level, bubbles, composed, cancelable})))
      .to.deep.equal([{level: 'lead', bubbles: true, composed: true, cancelable: true}]);
    expect(pressedIn(ladder)).to.deep.equal(['Lead']);
    expect(ladder.getAttribute('level')).to.equal('lead');
  });

  it('that the page cancels leaves everything as it is', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'mid'});
    ladder.addEventListener('career-level-select', event => event.preventDefault());
    await pick(ladder, 'Lead');
    expect([ladder.level, pressedIn(ladder)]).to.deep.equal(['mid', ['Mid']]);
  });

  it('again lets go of it', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    const heard: string[] = [];
    ladder.addEventListener('career-level-select', ({level}) => heard.push(level));
    await pick(ladder, 'Lead');
    await pick(ladder, 'Lead');
    expect(heard).to.deep.equal(['lead', '']);
    expect([ladder.level, pressedIn(ladder)]).to.deep.equal(['', []]);
  });

  it('by the page is silent', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    ladder.addEventListener('career-level-select', () => expect.fail('an event'));
    ladder.level = 'lead';
    await ladder.updateComplete;
    expect([ladder.getAttribute('level'), pressedIn(ladder)]).to.deep.equal(['lead', ['Lead']]);
    ladder.setAttribute('level', 'mid');
    await ladder.updateComplete;
    expect(pressedIn(ladder)).to.deep.equal(['Mid']);
  });

  it('shows what is said of it, and its ways in and on with their words', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'}, {width: 1100});
    const {levels} = await fileOf('engineering-levels');
    const [mid, senior] = [levels.find(({id}) => id === 'mid')!, levels.find(({id}) => id === 'senior')!];
    const detail = text(one(ladder, '[part~=detail]'));
    expect(detail).to.contain(senior.title).and.contain(senior.summary!);
    for (const [name, value] of Object.entries(senior.facts!)) expect(detail).to.contain(name).and.contain([value].flat()[0]);
    expect(detail).to.contain('Ways in').and.contain('Ways on');
    expect(detail).to.contain((mid.next as Record<string, string>)['senior']!);
    expect(all(ladder, '[part~=detail] button').map(text)).to.deep.equal(['Mid', 'Lead']);
  });

  it('says where the ladder starts and where it ends', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'intern'});
    expect(textIn(ladder)).to.contain('where the ladder starts');
    ladder.level = 'cto';
    await ladder.updateComplete;
    expect(textIn(ladder)).to.contain('as far as the ladder goes');
  });

  it('goes on by the ways in its detail', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'lead'}, {width: 1100});
    called(ladder, '[part~=detail] button', 'Manager').click();
    await ladder.updateComplete;
    expect([ladder.level, pressedIn(ladder)]).to.deep.equal(['manager', ['Manager']]);
  });

  it('keeps the keyboard where it was on a way that leads on', async () => {
    for (const width of [320, 1100]) {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'mid'}, {width});
      const way = called(ladder, '[part~=detail] button', 'Senior');
      way.focus();
      way.click();
      await ladder.updateComplete;
      expect(ladder.shadowRoot!.activeElement !== null, `the focus at ${width}`).to.equal(true);
    }
  });

  it('that is not there does no harm, and every level can still be reached', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'nowhere'});
    expect([ladder.level, pressedIn(ladder)]).to.deep.equal(['nowhere', []]);
    expect(levelsOf(ladder).filter(button => button.tabIndex === 0)).to.have.length(1);
  });

  it('by the id of an earlier edition finds it', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B', was: 'old'}]}, {level: 'old'});
    expect(pressedIn(ladder)).to.deep.equal(['B']);
    expect(levelsOf(ladder).filter(button => button.tabIndex === 0).map(titleOf)).to.deep.equal(['B']);
  });

  it('outlives another framework, and every level of that can be reached', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    await pick(ladder, 'Lead');
    ladder.framework = await fileOf('prontopro');
    await ladder.updateComplete;
    expect(levelsOf(ladder).filter(button => button.tabIndex === 0)).to.have.length(1);
  });
});

describe('the keyboard', () => {
  async function enter(properties: Partial<CareerLadder> = {}, dir: 'ltr' | 'rtl' = 'ltr', width = 1100): Promise<CareerLadder> {
    const before = await fixture<HTMLElement>(html`<button>Before</button>`);
    const ladder = await draw('career-ladder', 'engineering-levels', properties, {width, dir});
    before.focus();
    await press('Tab');
    expect(document.activeElement === ladder, 'the focus in the ladder').to.equal(true);
    return ladder;
  }

  async function travel(ladder: CareerLadder, ...keys: string[]): Promise<string[]> {
    const stops: string[] = [];
    for (const key of keys) {
      await press(key);
      await ladder.updateComplete;
      stops.push(focusedIn(ladder));
    }
    return stops;
  }

  it('stops once, at the first level, and leaves with the next Tab', async () => {
    const after = document.createElement('button');
    const ladder = await enter();
    ladder.after(after);
    expect(focusedIn(ladder)).to.equal('Intern');
    await press('Tab');
    expect(document.activeElement === after, 'the focus after the ladder').to.equal(true);
    await press('Shift+Tab');
    expect(focusedIn(ladder)).to.equal('Intern');
    after.remove();
  });

  it('stops at the picked level', async () => {
    expect(focusedIn(await enter({level: 'director'}))).to.equal('Director');
  });

  it('goes along the ways: up the trunk, up a branch, and down again', async () => {
    const ladder = await enter();
    expect(await travel(ladder, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'))
      .to.deep.equal(['Junior', 'Mid', 'Senior', 'Lead', 'Staff', 'Principal', 'Architect', 'CTO']);
    expect(await travel(ladder, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).to.deep.equal(['Architect', 'Principal', 'Staff', 'Lead']);
  });

  it('goes sideways between branches, on past the last of a row, and stays at an end', async () => {
    const ladder = await enter({level: 'staff'});
    expect(await travel(ladder, 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowUp'))
      .to.deep.equal(['Manager', 'Principal', 'Architect', 'Director', 'Principal', 'Intern', 'Intern', 'Intern', 'CTO', 'CTO']);
  });

  it('is mirrored from right to left', async () => {
    const ladder = await enter({level: 'staff'}, 'rtl');
    expect(await travel(ladder, 'ArrowLeft', 'ArrowRight')).to.deep.equal(['Manager', 'Staff']);
  });

  it('goes the same ways on the narrow map', async () => {
    const ladder = await enter({}, 'ltr', 320);
    await travel(ladder, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(await travel(ladder, 'ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'End')).to.deep.equal(['Staff', 'Manager', 'Director', 'Principal', 'CTO']);
  });

  it('picks with Enter and with Space, and only then', async () => {
    const ladder = await enter();
    await travel(ladder, 'ArrowUp');
    expect(ladder.level).to.equal('');
    await press('Enter');
    expect(ladder.level).to.equal('junior');
    await travel(ladder, 'ArrowUp');
    await press('Space');
    expect(ladder.level).to.equal('mid');
  });

  it('comes back to the level that the arrows had reached', async () => {
    const ladder = await enter();
    await travel(ladder, 'ArrowUp', 'ArrowUp');
    await press('Shift+Tab');
    await press('Tab');
    expect(focusedIn(ladder)).to.equal('Mid');
  });

  it('leaves keys that mean something else to the page', async () => {
    const ladder = await enter();
    const left: string[] = [];
    ladder.parentElement!.addEventListener('keydown', event => event.defaultPrevented || left.push(event.key));
    for (const key of ['a', 'Escape', 'PageDown', 'ArrowDown']) await press(key);
    expect(left).to.deep.equal(['a', 'Escape', 'PageDown', 'ArrowDown']);
  });
});

describe('the arrangement', () => {
  for (const [width, beside] of [[320, false], [650, true], [1100, true]] as const) {
    it(`at ${width} px: details ${beside ? 'beside the map' : 'below their level'}`, async () => {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'}, {width});
      const detail = one(ladder, '[part~=detail]');
      if (beside) {
        expect(detail.getBoundingClientRect().left).to.be.least(one(ladder, 'ol').getBoundingClientRect().right - 1);
      } else {
        expect(titleOf(detail.parentElement!)).to.equal('Senior');
        expect(detail.getBoundingClientRect().top).to.be.least(buttonOf(ladder, 'Senior').getBoundingClientRect().bottom - 1);
      }
    });
  }

  it('follows the container when it changes', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'}, {width: 1100});
    ladder.parentElement!.style.width = '320px';
    await until(() => one(ladder, '[part~=detail]').parentElement!.localName === 'li', 'details below their level');
    ladder.parentElement!.style.width = '1100px';
    await until(() => one(ladder, '[part~=detail]').parentElement!.localName !== 'li', 'details beside the map');
    expect(pressedIn(ladder)).to.deep.equal(['Senior']);
  });

  it('keeps the keyboard’s place when the container changes', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {}, {width: 1100});
    buttonOf(ladder, 'Staff').focus();
    ladder.parentElement!.style.width = '320px';
    await until(() => one(ladder, '.map').matches('.compact'), 'the narrow map');
    expect(focusedIn(ladder)).to.equal('Staff');
  });

  it('is right at once in a container that was hidden', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'mid'}, {width: 1100});
    ladder.parentElement!.style.display = 'none';
    await until(() => one(ladder, '[part~=detail]').parentElement!.localName === 'li', 'no width');
    ladder.parentElement!.style.display = '';
    await until(() => one(ladder, '[part~=detail]').parentElement!.localName !== 'li', 'details beside the map');
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The lines of text that one sees, each as a box. */
function linesOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
}

/** Text lines are as high as the font; two that touch there do not touch in ink. */
function meet(one: DOMRect, other: DOMRect, slack = 2): boolean {
  return one.left < other.right - slack && other.left < one.right - slack && one.top < other.bottom - slack && other.top < one.bottom - slack;
}

function isIn({x, y}: Point, {left, right, top, bottom}: DOMRect): boolean {
  return x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1;
}

/** What stands on the map, by name: the text of each level, its station, the names of tracks. */
function thingsOn(ladder: CareerLadder): {name: string; owner: string; box: DOMRect; paper?: boolean}[] {
  return [
    ...levelsOf(ladder).flatMap(button => [
      ...linesOf(button.querySelector('.name')!).map(box => ({name: `name of ${titleOf(button)}`, owner: `name ${titleOf(button)}`, box, paper: hasPaper(button.querySelector('.name')!)})),
      {name: `station of ${titleOf(button)}`, owner: `station ${titleOf(button)}`, box: button.querySelector('.dot')!.getBoundingClientRect()},
    ]),
    ...all(ladder, 'ol [part~=track]').flatMap(crown => linesOf(crown).map(box => ({name: `track ${text(crown)}`, owner: `track ${text(crown)}`, box, paper: hasPaper(crown)}))),
    ...all(ladder, 'ol [part~=detail]').map(detail => ({name: 'the detail', owner: 'detail', box: detail.getBoundingClientRect()})),
  ];
}

/** Whether the page's colour lies under a text, so that what passes behind it is not seen through it. */
function hasPaper(element: Element): boolean {
  return getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** Every line on the map as points on the page. Ways that no track draws are loose: those may cross others. */
function tracesOn(ladder: CareerLadder): {row: Element; loose: boolean; points: Point[]}[] {
  const mirrored = getComputedStyle(ladder).direction === 'rtl';
  return all<SVGPathElement>(ladder, '.slices path').map(path => {
    const svg = path.ownerSVGElement!;
    const {left, right, top, width, height} = svg.getBoundingClientRect();
    const view = svg.viewBox.baseVal;
    const length = path.getTotalLength();
    const points = Array.from({length: 33}, (_, i) => {
      const {x, y} = path.getPointAtLength((length * i) / 32);
      return {x: mirrored ? right - (x / view.width) * width : left + (x / view.width) * width, y: top + (y / view.height) * height};
    });
    return {row: svg, loose: path.matches('.loose'), points};
  });
}

function overlapsOn(ladder: CareerLadder): string[] {
  const things = thingsOn(ladder);
  const faults: string[] = [];
  things.forEach(({name, owner, box}, i) => {
    for (const other of things.slice(i + 1)) if (owner !== other.owner && meet(box, other.box)) faults.push(`${name} and ${other.name}`);
  });
  const traces = tracesOn(ladder);
  for (const {points, loose} of traces) {
    for (const {name, box, paper} of things) {
      if (paper && (loose || name.startsWith('track'))) continue; // it passes behind
      const own = name.startsWith('station') && (isIn(points[0]!, box) || isIn(points.at(-1)!, box));
      if (name !== 'the detail' && !own && points.some(point => isIn(point, box))) faults.push(`a line through ${name}`);
    }
  }
  traces.forEach(({row, loose, points}, i) => {
    for (const other of traces.slice(i + 1)) {
      if (row !== other.row || loose || other.loose) continue;
      const [start, end] = [points[0]!.x - other.points[0]!.x, points.at(-1)!.x - other.points.at(-1)!.x];
      if (start * end < -1) faults.push('two lines that cross');
    }
  });
  return faults;
}

/** What sticks out of the element to a side, where it could be seen. */
function sticksOut(element: Element): string[] {
  const {left, right} = element.getBoundingClientRect();
  return all(element, '*')
    .filter(node => !node.closest('svg, .hidden') && getComputedStyle(node).visibility === 'visible')
    .filter(node => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(node => `${node.localName}.${node.className} ${text(node).slice(0, 30)}`);
}

describe('on the map nothing overlaps, crosses or sticks out', () => {
  const extra = ['/test/fixtures/kitchen-sink.json', '/test/fixtures/specialists.json', '/test/pages/long-names.json'];
  for (const name of [...NAMES, ...extra]) {
    for (const width of [1200, 700, 360]) {
      for (const dir of ['ltr', 'rtl'] as const) {
        it(`${name.replace(/.*\/|\.json/g, '')} at ${width} px, ${dir}`, async () => {
          const ladder = await draw('career-ladder', name, {}, {width, dir});
          const {levels} = ladder.framework!;
          for (const level of ['', levels[0]!.id, levels[Math.floor(levels.length / 2)]!.id]) {
            ladder.level = level;
            await ladder.updateComplete;
            expect(overlapsOn(ladder), `with ${level || 'nothing'} picked`).to.deep.equal([]);
            expect(sticksOut(ladder), `with ${level || 'nothing'} picked`).to.deep.equal([]);
            expect(ladder.scrollWidth).to.be.most(ladder.clientWidth);
          }
        });
      }
    }
  }

  it('and stations are as high as a finger needs', async () => {
    for (const width of [1200, 360]) {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'lead'}, {width});
      for (const button of all(ladder, 'button')) expect(button.getBoundingClientRect().height, text(button)).to.be.least(24);
    }
  });
});
