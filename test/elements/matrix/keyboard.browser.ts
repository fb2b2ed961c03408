/** The matrix without a pointer: every key is a real one, and the keyboard is always somewhere that one can see. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import {press, typeText} from '../../helpers/browser.js';
import {all, called, draw, one, text, until} from '../../helpers/elements.js';
import {sparse} from '../../helpers/large.js';
import {cellAt, columnsOf, countOf, fieldOf, groupsOf, isInView, isSeen, namesOf, paintedIn, regionOf, selectsOf, shownIn} from '../../helpers/matrix.js';

const focusedIn = (matrix: CareerMatrix) => matrix.shadowRoot!.activeElement as HTMLElement | null;
const calledSo = (node: Element | null) => node?.getAttribute('aria-label') ?? text(node?.closest('label') ?? node).slice(0, 40);

/** A matrix, and the keyboard on the page before it. */
async function before(framework: Parameters<typeof draw>[1], properties: Partial<CareerMatrix> = {}, width = 1000): Promise<CareerMatrix> {
  const start = await fixture<HTMLElement>(html`<button>Before</button>`);
  const matrix = await draw('career-matrix', framework, properties, {width});
  matrix.after(Object.assign(document.createElement('button'), {textContent: 'After'}));
  start.focus();
  return matrix;
}

/** The keyboard is in the matrix, on something that is seen and shows it. */
function expectFocus(matrix: CareerMatrix, when: string): void {
  const node = focusedIn(matrix);
  expect(document.activeElement === matrix && node !== null, `the keyboard is in the matrix ${when}`).to.equal(true);
  expect(isSeen(node!), `${calledSo(node)} is seen ${when}`).to.equal(true);
  if (document.hasFocus()) expect(node!.matches(':focus-visible'), `${calledSo(node)} shows the keyboard ${when}`).to.equal(true); // the driver of WebKit has its window in the background
}

/** Tab by Tab, until it is there. */
async function tabTo(matrix: CareerMatrix, goal: () => Element | null | undefined, keys = 'Tab'): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await press(keys);
    expectFocus(matrix, `after ${keys}`);
    if (focusedIn(matrix) === goal()) return;
  }
  throw new Error(`${calledSo(goal() ?? null)} is nowhere on the way`);
}

async function strike(matrix: CareerMatrix, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await press(key);
    await matrix.filled;
    expectFocus(matrix, `after ${key}`);
  }
}

describe('by keyboard alone a reader', () => {
  it('comes in, passes through all there is in the order in which it stands, and leaves', async () => {
    const matrix = await before('engineering-levels', {group: 'planning'});
    const way: string[] = [];
    for (let i = 0; i < 40; i++) {
      await press('Tab');
      if (document.activeElement !== matrix) break;
      expectFocus(matrix, `at stop ${i}`);
      way.push(calledSo(focusedIn(matrix)));
    }
    expect(text(document.activeElement)).to.equal('After');
    expect(way).to.deep.equal(['What to show', 'track', 'Everything', 'What changes', 'Find', 'Group', 'Levels as rows', 'Engineering levels: Intern, Junior, Mid, Senior, Lead', 'Planning', 'Copy as table', 'CSV', 'Markdown', 'Print']);
    await press('Shift+Tab');
    expect(calledSo(focusedIn(matrix))).to.equal('Print');
  });

  it('chooses a level to compare, another one, and everything instead of what changes', async () => {
    const matrix = await before('engineering-levels');
    await tabTo(matrix, () => selectsOf(matrix)[0]);
    await typeText('S');
    await until(() => matrix.compare === 'senior lead', 'the comparison');
    await matrix.filled;
    expectFocus(matrix, 'after the choice');
    expect(shownIn(matrix).slice(0, 2)).to.deep.equal(['Senior', 'Lead']);
    await tabTo(matrix, () => selectsOf(matrix)[1]);
    await typeText('P');
    await until(() => matrix.compare === 'senior principal', 'another comparison');
    await matrix.filled;
    await tabTo(matrix, () => called(matrix, '.views button', 'Everything'));
    await strike(matrix, 'Space');
    expect([matrix.everything, columnsOf(matrix)]).to.deep.equal([true, ['Senior', 'Principal']]);
    await tabTo(matrix, () => called(matrix, '.views button', 'What changes'), 'Shift+Tab');
    await strike(matrix, 'Enter');
    expect(matrix.everything).to.equal(false);
  });

  it('adds a fourth level, after which there is no more to add', async () => {
    const matrix = await before('engineering-levels', {compare: 'mid senior lead'});
    await tabTo(matrix, () => selectsOf(matrix)[3]);
    await typeText('C');
    await until(() => matrix.compare === 'mid senior lead cto', 'four levels');
    await matrix.filled;
    await until(() => focusedIn(matrix), 'the keyboard');
    expectFocus(matrix, 'after the fourth');
  });

  it('finds a word and goes from place to place, forth and back, and clears it', async () => {
    const matrix = await before('engineering-levels');
    await tabTo(matrix, () => fieldOf(matrix));
    await typeText('risk');
    await until(() => /^\d+ places/.test(countOf(matrix)), 'the count');
    for (const place of [1, 2, 3, 2]) {
      await strike(matrix, place === 2 && countOf(matrix).startsWith('3') ? 'Shift+Enter' : 'Enter');
      await until(() => countOf(matrix).startsWith(`${place} of `), `place ${place}`);
      await until(() => [...paintedIn(matrix, 'career-found-here').keys()].some(cell => isInView(matrix, cell)), `place ${place} in view`);
    }
    await tabTo(matrix, () => called(matrix, '.find button', '×'));
    await strike(matrix, 'Enter');
    expect([matrix.search, focusedIn(matrix) === fieldOf(matrix), namesOf(matrix).length]).to.deep.equal(['', true, 27]);
    await typeText('zebra');
    await until(() => countOf(matrix).startsWith('Nothing'), 'nothing');
    await strike(matrix, 'Escape');
    expect([matrix.search, namesOf(matrix).length]).to.deep.equal(['', 27]);
  });

  it('shows one track, and one group', async () => {
    const matrix = await before('waypoints');
    await tabTo(matrix, () => one(matrix, '.sentence select:not([data-choice])'));
    await typeText('M');
    await until(() => matrix.track === 'manager', 'the track');
    await matrix.filled;
    expectFocus(matrix, 'after the track');
    const group = matrix.framework!.groups.at(-1)!;
    await tabTo(matrix, () => one(matrix, '.tools select'));
    await typeText(group.title.slice(0, 4));
    await until(() => matrix.group === group.id, 'the group');
    await matrix.filled;
    expectFocus(matrix, 'after the group');
    expect(groupsOf(matrix)).to.deep.equal([group.title]);
  });

  it('turns the table and back, and folds a group', async () => {
    const matrix = await before('engineering-levels');
    await tabTo(matrix, () => called(matrix, '.tools button', 'Levels as rows'));
    await strike(matrix, 'Space');
    expect([matrix.levelsAsRows, namesOf(matrix)]).to.deep.equal([true, ['Intern', 'Junior', 'Mid', 'Senior', 'Lead']]);
    await strike(matrix, 'Space');
    await tabTo(matrix, () => called(matrix, '.fold', 'Story Mapping'));
    await strike(matrix, 'Enter');
    expect([namesOf(matrix).length, focusedIn(matrix)!.ariaExpanded]).to.deep.equal([24, 'false']);
    await strike(matrix, 'Space');
    expect(namesOf(matrix)).to.have.length(27);
  });

  it('scrolls the table both ways', async () => {
    const matrix = await before('waypoints', {}, 700);
    await tabTo(matrix, () => regionOf(matrix));
    const region = regionOf(matrix);
    for (const [key, side] of [['ArrowDown', 'scrollTop'], ['ArrowRight', 'scrollLeft'], ['PageDown', 'scrollTop']] as const) {
      const place = region[side];
      await press(key);
      await until(() => region[side] > place, `${key} scrolls`);
    }
    expectFocus(matrix, 'after scrolling');
  });

  it('lets go of the cell that is marked', async () => {
    const matrix = await before('engineering-levels', {cell: 'mid/sizing'});
    await tabTo(matrix, () => regionOf(matrix));
    await strike(matrix, 'Escape');
    expect([matrix.cell, all(matrix, '.picked').length]).to.deep.equal(['', 0]);
  });

  it('steps through the levels where one has room, by buttons and by arrow keys, to both ends', async () => {
    const matrix = await before('engineering-levels', {}, 340);
    const at = () => text(one(matrix, '.stepper [role=status]'));
    await tabTo(matrix, () => all(matrix, '.stepper button').at(-1));
    for (const [i, level] of ['Junior', 'Mid', 'Senior', 'Lead', 'Lead'].entries()) {
      await strike(matrix, 'Enter');
      await until(() => at() === `${level} ${Math.min(i + 2, 5)} of 5`, `${level}, and not ${at()}`);
    }
    await tabTo(matrix, () => regionOf(matrix));
    for (const level of ['Senior', 'Mid']) {
      await strike(matrix, 'ArrowLeft');
      await until(() => at().startsWith(level), level);
    }
    await strike(matrix, 'ArrowRight');
    await until(() => at().startsWith('Senior'), 'Senior');
    const startOf = (node: Element) => node.getBoundingClientRect().left;
    await until(() => Math.abs(startOf(cellAt(matrix, 'Surfacing problems', 'Senior')) - startOf(regionOf(matrix))) < 2, 'its cells');
  });

  it('copies the table and pastes it', async () => {
    const matrix = await before('engineering-levels', {group: 'planning'});
    await tabTo(matrix, () => called(matrix, '.away button', 'Copy as table'));
    await strike(matrix, 'Enter');
    await until(() => text(one(matrix, '.away [role=status]')).startsWith('Copied'), 'the copy');
    expectFocus(matrix, 'after copying');
    const area = await fixture<HTMLElement>(html`<div contenteditable="true" aria-label="Paste">Here</div>`);
    const pasted = new Promise<{html: string; plain: string}>(resolve => area.addEventListener('paste', event => {
      event.preventDefault();
      resolve({html: event.clipboardData!.getData('text/html'), plain: event.clipboardData!.getData('text/plain')});
    }));
    area.focus();
    await press('Control+v');
    const copy = await pasted;
    const table = new DOMParser().parseFromString(copy.html, 'text/html').querySelector('table')!;
    expect([...table.querySelectorAll('th, td')].map(text)).to.include('Gives sizes with confidence and points out what nobody knows yet');
    expect(copy.plain.split('\n').find(line => line.includes('Sizing'))!.split('\t').at(-1)).to.contain('Brings everybody’s estimates');
  });

  it('chooses a track where there are too many to show, and goes on in its table', async () => {
    const matrix = await before(sparse(60, 20, 12, 3));
    await tabTo(matrix, () => all(matrix, '[part=track]')[2]);
    await press('Enter');
    await until(() => columnsOf(matrix).length === 5, 'the levels of the track');
    await until(() => focusedIn(matrix), 'the keyboard in the matrix');
    expectFocus(matrix, 'after the track');
  });
});
