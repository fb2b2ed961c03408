/** On paper: heads on every sheet, every text there, and labels where columns stand below each other. Only Chromium can pretend to print. */
import {expect} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import {emulateMedia} from '../../helpers/browser.js';
import {all, called, draw, frames, NAMES, one, text} from '../../helpers/elements.js';
import {columnsOf, isSeen, regionOf} from '../../helpers/matrix.js';

beforeEach(async function () {
  if (!(await emulateMedia({media: 'print'}))) this.skip();
});

/** A sheet of A4 with its margins. */
const printed = (framework: string, properties: Partial<CareerMatrix> = {}) => draw('career-matrix', framework, properties, {width: 700});

/** Texts in the table of which nothing is seen. What is folded since it stands at another level stands there on paper. */
function hiddenIn(matrix: CareerMatrix): string[] {
  const walker = document.createTreeWalker(one(matrix, 'table'), NodeFilter.SHOW_TEXT);
  const hidden: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    if (!text(walker.currentNode) || parent.closest('.hidden, .level, [aria-hidden=true], details.soft:not([open])')) continue;
    const range = document.createRange();
    range.selectNode(walker.currentNode);
    const {width, height} = range.getBoundingClientRect();
    if (!parent.checkVisibility() || width * height === 0) hidden.push(text(walker.currentNode).slice(0, 40));
  }
  return hidden;
}

for (const name of NAMES) {
  for (const compare of [false, true]) {
    it(`every text of ${name} is there${compare ? ', compared' : ''}: folded ones too, and none is cut off`, async () => {
      const matrix = await printed(name);
      if (compare) {
        const {levels} = matrix.framework!;
        Object.assign(matrix, {compare: `${levels[1]!.id} ${levels[2]!.id}`, everything: true});
        await matrix.filled;
      }
      await frames(2);
      const columns = columnsOf(matrix).length;
      const isBelow = columns > 6;
      expect(hiddenIn(matrix).filter(words => !isBelow || !columnsOf(matrix).includes(words) && words !== 'competency')).to.deep.equal([]);
      const {left, right} = matrix.getBoundingClientRect();
      for (const cell of all(matrix, 'tbody th, tbody td').filter(isSeen)) {
        const box = cell.getBoundingClientRect();
        expect(box.left >= left - 1 && box.right <= right + 1, text(cell)).to.equal(true);
        expect(cell.scrollWidth, text(cell)).to.be.most(cell.clientWidth + 1);
      }
      expect(getComputedStyle(regionOf(matrix)).overflow).to.equal('visible');
    });
  }
}

it('heads stand on every sheet, where columns fit on one', async () => {
  const matrix = await printed('engineering-levels');
  expect(getComputedStyle(one(matrix, 'thead')).display).to.equal('table-header-group');
  for (const row of all(matrix, 'tbody tr')) {
    const {display, breakInside, contentVisibility} = getComputedStyle(row);
    expect([display, breakInside, contentVisibility], row.className).to.deep.equal(['table-row', 'avoid', 'visible']);
  }
});

it('each text has its level before it, where columns stand below each other', async () => {
  const matrix = await printed('waypoints');
  const columns = columnsOf(matrix);
  const rows = all<HTMLTableRowElement>(matrix, 'tbody tr:has(> [part~=cell])');
  for (const row of rows.slice(0, 4)) {
    for (const cell of [...row.cells].slice(1).filter(isSeen)) {
      const label = getComputedStyle(cell, '::before').content;
      expect([`"${columns[cell.cellIndex - 1]}"`, `"${columns[cell.cellIndex - 1]}" / ""`], text(cell).slice(0, 30)).to.include(label);
    }
  }
});

it('nothing that is only to be pressed is printed', async () => {
  for (const properties of [{}, {compare: 'mid senior'}, {search: 'risk'}, {levelsAsRows: true}]) {
    const matrix = await printed('engineering-levels', properties);
    for (const control of all(matrix, '.views button, .tools *, .away *, .stepper *, .find *')) expect(control.checkVisibility(), text(control)).to.equal(false);
    matrix.parentElement!.remove();
  }
});

it('a group that is folded stays folded, and says so by its takeaways', async () => {
  const matrix = await printed('engineering-levels');
  called(matrix, '.fold', 'Planning').click();
  await matrix.filled;
  const body = all<HTMLTableSectionElement>(matrix, 'tbody').find(body => text(body.querySelector('.fold')) === 'Planning')!;
  expect([...body.rows].filter(row => row.checkVisibility()).map(row => row.className)).to.deep.equal(['group', 'takeaways']);
});
