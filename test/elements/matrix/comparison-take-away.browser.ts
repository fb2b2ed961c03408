/** What is taken along of a comparison is what is shown: as Markdown, as CSV, and on the clipboard. */
import {expect} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import {comparisonMarkdown} from '../../../src/export/comparison.js';
import {LONG} from '../../../src/export/long-columns.js';
import {compare} from '../../../src/model/comparison.js';
import {parseFramework} from '../../../src/model/parse.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {registerWords} from '../../../src/text/words.js';
import {all, called, draw, fileOf, text, until} from '../../helpers/elements.js';

registerWords('nb', {
  matrix: {glance: 'Kort sagt', kept: 'Som før', kinds: {new: 'Nytt', changed: 'Endret', extended: 'Utvidet', same: 'Likt', carried: 'Videreført', dropped: 'Ikke lenger', none: ''}},
  comparison: {heading: levels => levels.join(' til '), glance: 'Kort sagt'},
  nouns: {competency: {one: 'ferdighet', other: 'ferdigheter'}},
});

const titlesIn = (matrix: CareerMatrix) => all(matrix, '[part=competency]').map(head => text(head.querySelector('.name') ?? head));
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The pieces of text in a cell, but for what heads those that are folded, and what is said to screen readers alone. */
function said(cell: Element): string[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement!.closest('summary, summary ~ .label, .hidden, [aria-hidden]')) pieces.push(text(walker.currentNode));
  return pieces.filter(Boolean);
}

afterEach(() => void delete (navigator as {clipboard?: unknown}).clipboard);

/** What the button puts on the clipboard. */
async function copyFrom(matrix: CareerMatrix): Promise<{text: string; table: HTMLTableElement}> {
  const copied: ClipboardItem[] = [];
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {write: async ([item]: ClipboardItem[]) => void copied.push(item!)}});
  called(matrix, 'button', 'Copy as table').click();
  await until(() => copied.length, 'a copy');
  const [plain, html] = await Promise.all(['text/plain', 'text/html'].map(async type => (await copied[0]!.getType(type)).text()));
  return {text: plain!, table: new DOMParser().parseFromString(html!, 'text/html').querySelector('table')!};
}

/** The document that the command line writes of the same. */
async function documentOf(name: string, ids: readonly string[], everything = false): Promise<string> {
  const framework = parseFramework(await fileOf(name));
  return comparisonMarkdown(compare(ids.map(id => ({framework, level: framework.level(id)!}))), {everything});
}

describe('what is taken along of a comparison', () => {
  for (const [name, ...ids] of [['sthorm', 'l3', 'l4'], ['engineering-levels', 'senior', 'lead'], ['prontopro', 'software-engineer', 'senior-software-engineer', 'principal-software-engineer'], ['waypoints', 'l3', 'l4']] as const) {
    it(`has every word that is shown, and no competency that is not: ${name}`, async () => {
      const matrix = await draw('career-matrix', name, {compare: ids.join(' ')});
      const {text: tabs, table} = await copyFrom(matrix);
      const csv = await matrix.toCSV();
      const cells = all(matrix, 'tbody td').flatMap(said);
      expect(cells.length).to.be.above(20);
      for (const form of [csv, tabs, text(table)].map(bare)) for (const cell of cells) expect(form).to.contain(bare(cell));
      const heads = [...table.rows].slice(1).map(row => text([...row.cells].findLast(cell => cell.localName === 'th')));
      const shown = all(matrix, 'tbody [scope=row]').map(head => text(head.querySelector('.name') ?? head));
      const withoutGlance = (titles: readonly string[]) => titles.filter(title => title !== 'At a glance');
      expect(withoutGlance(heads)).to.deep.equal(withoutGlance(shown)).and.to.include.members(titlesIn(matrix));
    });

    it(`is as Markdown what the command line tells: ${name}`, async () => {
      const matrix = await draw('career-matrix', name, {compare: ids.join(' ')});
      expect(await matrix.toMarkdown()).to.equal(await documentOf(name, ids));
      matrix.everything = true;
      await matrix.updateComplete;
      expect(await matrix.toMarkdown()).to.equal(await documentOf(name, ids, true));
    });
  }

  it('marks what is new, and what is as before stands below that', async () => {
    const matrix = await draw('career-matrix', 'sthorm', {compare: 'l3 l4'});
    const overview = (await copyFrom(matrix)).table.rows[1]!.cells;
    expect([...overview].at(-1)!.querySelectorAll('ul')).to.have.length(2);
    const [added, kept] = [...[...overview].at(-1)!.querySelectorAll('ul')].map(list => [...list.children].map(text));
    expect(added!.map(line => line.slice(0, 5))).to.deep.equal(['New: ', 'New: ']);
    expect(kept).to.have.length(9);
    expect(kept).to.include('Is at mid level.');
    expect(await matrix.toMarkdown()).to.match(/^# Level 3 to Level 4\n/);
    const [heads, ...rows] = (await matrix.toCSV({long: true})).slice(1).split('\r\n');
    expect(heads).to.equal(LONG.join());
    expect(rows.filter(row => row.includes(',l4,Level 4,') && row.includes('Is at mid level.')).map(row => row.includes(',same,'))).to.deep.equal([true]);
  });

  it('leaves out what stays, unless everything is shown', async () => {
    const file: FrameworkFile = {title: 'Bakery', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}], competencies: [
      {title: 'Baking', expectations: {a: 'Bakes', b: 'Invents'}}, {title: 'Selling', expectations: {a: 'Sells bread', b: 'Sells bread'}},
    ]};
    const matrix = await draw('career-matrix', file, {compare: 'a b'});
    expect(await matrix.toCSV()).to.equal('\uFEFFCompetency,A,B\r\nBaking,Bakes,"Changed\nInvents"\r\n');
    matrix.everything = true;
    await matrix.updateComplete;
    expect(await matrix.toCSV()).to.contain('Selling,Sells bread,"Same\nSells bread"\r\n');
  });

  it('of one group has that alone, in every form', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'senior lead', group: 'planning'});
    const {table} = await copyFrom(matrix);
    const groups = [...table.querySelectorAll('th[rowspan], tr > th:first-child:nth-last-child(n+5)')].map(text);
    expect(groups).to.include('Planning');
    const markdown = await matrix.toMarkdown();
    expect(markdown).to.contain(`All ${titlesIn(matrix).length} competencies change`);
    expect([...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).to.deep.equal(['At a glance', 'Planning']);
  });

  it('has levels of two frameworks', async () => {
    const file = await fileOf('starter');
    const other = parseFramework({title: 'Other', levels: [{id: 'staff', title: 'Staff'}], competencies: [{title: 'Law', expectations: {staff: 'Knows the law'}}]});
    const matrix = await draw('career-matrix', file, {compare: 'senior /staff', other});
    expect(await matrix.toCSV()).to.contain('Staff (Other)').and.to.contain('Knows the law');
    expect(await matrix.toMarkdown()).to.match(/^# Senior .*to Staff \(Other\)\n/);
    const rows = [...(await copyFrom(matrix)).table.rows].map(row => text([...row.cells].findLast(cell => cell.localName === 'th')));
    expect(rows.slice(-titlesIn(matrix).length)).to.deep.equal(titlesIn(matrix));
  });

  it('speaks the language of the page', async () => {
    const matrix = await draw('career-matrix', 'sthorm', {compare: 'l3 l4'}, {lang: 'nb'});
    const csv = await matrix.toCSV();
    for (const word of ['Ferdighet', 'Nytt: ', 'Som før:', 'Utvidet', 'Videreført:']) expect(csv).to.contain(word);
    expect(await matrix.toMarkdown()).to.match(/^# Level 3 til Level 4\n[^]*ferdigheter/);
  });

  it('of all levels says in each cell what changes there, as shown', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {changes: true, levelsAsRows: true});
    const csv = await matrix.toCSV();
    expect(csv).to.contain('Changed\n').and.not.to.contain('Unit of leverage');
    expect(await matrix.toMarkdown()).to.match(/^# Engineering levels\n[^]*\*Changed\*<br>/);
  });
});
