/** The largest frameworks there are: 205 levels in 52 tracks, 188 competencies, one cell in twenty filled; and tables without gaps. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import {all, choose, draw, frames, one, text, textIn, until} from '../../helpers/elements.js';
import {dense, sparse, textAt} from '../../helpers/large.js';
import {cellAt, columnsOf, countOf, look, namesOf, paintedIn, selectsOf} from '../../helpers/matrix.js';
import {thoroughly} from '../../helpers/thorough.js';

const company = sparse(205, 188, 52, 20);
const [whole = company] = thoroughly([company], [sparse(60, 40, 20, 20)]);
const wide = (matrix: Parameters<typeof draw>[1], properties: Partial<CareerMatrix> = {}) => draw('career-matrix', matrix, properties, {width: 1000});
const rowsIn = (matrix: CareerMatrix) => all<HTMLTableRowElement>(matrix, 'tbody tr.row, tbody tr:has(> [part=competency])');

/** A matrix that has nothing to show yet. */
async function blank(): Promise<CareerMatrix> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = '1000px';
  return box.appendChild(document.createElement('career-matrix'));
}

/** Every text of the file is in the document, once. */
function expectAll(matrix: CareerMatrix, levels: number, competencies: number): void {
  const said = all(matrix, '[part~=cell]').map(text);
  expect(said).to.have.length(levels * competencies);
  expect(new Set(said).size).to.equal(levels * competencies);
  expect(said.at(-1)).to.equal(textAt(`level-${levels}`, `competency-${competencies}`));
}

describe('a company of 52 tracks', () => {
  it('has the reader choose one first, and then shows its levels and what is expected there', async () => {
    const matrix = await wide(company);
    expect(all(matrix, 'table')).to.have.length(0);
    const tracks = all(matrix, '[part=track]');
    expect(tracks).to.have.length(52);
    tracks[6]!.click();
    await matrix.filled;
    expect(columnsOf(matrix)).to.deep.equal(matrix.framework!.tracks[6]!.levels.map(id => matrix.framework!.level(id)!.title));
    const rows = namesOf(matrix);
    expect(rows).to.have.length.within(9, 10);
    for (const cell of all(matrix, '[part~=cell]')) expect(text(cell)).to.match(/^Expected of level-/);
  });

  it('can be searched, compared and turned from there', async () => {
    const matrix = await wide(company, {track: 'track-7'});
    const [, second] = columnsOf(matrix);
    await look(matrix, `of ${second!.toLowerCase().replace(' ', '-')} `);
    expect(countOf(matrix)).to.match(new RegExp(`^${namesOf(matrix).length} places`));
    await look(matrix, '');
    await choose(matrix, selectsOf(matrix)[0]!, matrix.framework!.tracks[6]!.levels[0]!);
    await matrix.filled;
    expect(columnsOf(matrix)).to.have.length(2);
    expect(namesOf(matrix).length).to.be.above(8);
    await choose(matrix, selectsOf(matrix)[0]!, '');
    matrix.levelsAsRows = true;
    await matrix.filled;
    expect(namesOf(matrix)).to.deep.equal(matrix.framework!.tracks[6]!.levels.map(id => matrix.framework!.level(id)!.title));
  });

  it('lists levels by track where one chooses them', async () => {
    const matrix = await wide(company);
    const select = selectsOf(matrix)[0]!;
    expect(select.querySelectorAll('optgroup')).to.have.length(52);
    await choose(matrix, select, 'level-200');
    await matrix.filled;
    expect(matrix.compare.split(' ')).to.include('level-200');
    expect(columnsOf(matrix)).to.have.length(2);
  });

  it('goes from track to track, leaving nothing of the one before', async () => {
    const matrix = await wide(company, {track: 'track-1'});
    for (const track of matrix.framework!.tracks.slice(0, 6)) {
      await choose(matrix, one<HTMLSelectElement>(matrix, '.sentence select:not([data-choice])'), track.id);
      await matrix.filled;
      expect(columnsOf(matrix)).to.have.length(track.levels.length);
      for (const row of rowsIn(matrix)) expect(row.cells).to.have.length(track.levels.length + 1);
    }
  });

  it('can be seen whole where the page asks for all its levels', async function () {
    this.timeout(30_000);
    const matrix = await wide(whole, {levels: whole.levels.map(({id}) => id).join(' ')});
    expect(columnsOf(matrix)).to.have.length(whole.levels.length);
    expect(all(matrix, '[part~=cell]')).to.have.length(whole.levels.length * whole.competencies!.length);
    const count = whole.competencies!.reduce((sum, {expectations}) => sum + Object.keys(expectations!).length, 0);
    expect(all(matrix, '[part~=cell]:not(.absent)')).to.have.length(count);
  });
});

describe('a table of 60 levels and 80 competencies', () => {
  it('has all its texts in the document once it is filled, each once, and the rows of the beginning at once', async () => {
    const matrix = await blank();
    matrix.framework = dense(60, 80);
    await matrix.updateComplete;
    expect(all(matrix, '[part=competency]')).to.have.length(80);
    expect(text(cellAt(matrix, 'Competency 1', 'Level 60'))).to.equal(textAt('level-60', 'competency-1'));
    await matrix.filled;
    expectAll(matrix, 60, 80);
  });

  it('that is taken from the page while it is filled goes on when it is back', async () => {
    const matrix = await blank();
    const box = matrix.parentElement!;
    matrix.framework = dense(60, 80);
    await matrix.updateComplete;
    const {filled} = matrix;
    for (let i = 0; i < 3; i++) {
      matrix.remove();
      await frames(2);
      expect(all(matrix, '[part~=cell]').length, 'it rests').to.be.below(60 * 80);
      box.append(matrix);
      await matrix.updateComplete;
    }
    await matrix.filled;
    await filled;
    expectAll(matrix, 60, 80);
  });

  it('whose framework changes while it is filled shows the last one alone', async () => {
    const matrix = await blank();
    for (const [levels, competencies] of [[60, 80], [30, 90], [40, 50]] as const) {
      matrix.framework = dense(levels, competencies);
      await matrix.updateComplete;
    }
    await matrix.filled;
    expectAll(matrix, 40, 50);
  });

  it('whose columns change while it is filled has those of the last choice in every row', async () => {
    const matrix = await blank();
    matrix.framework = dense(60, 80);
    await matrix.updateComplete;
    for (const levels of ['level-1 level-3', 'level-3 level-2 level-60', '', 'level-5 level-4 level-3']) {
      matrix.levels = levels;
      await matrix.updateComplete;
    }
    await matrix.filled;
    expect(columnsOf(matrix)).to.deep.equal(['Level 5', 'Level 4', 'Level 3']);
    for (let i = 1; i <= 80; i++) expect(text(cellAt(matrix, `Competency ${i}`, 'Level 4'))).to.equal(textAt('level-4', `competency-${i}`));
    expect(all(matrix, '[part~=cell]')).to.have.length(240);
  });

  it('finds what is in its last row, also while that is still to be filled', async () => {
    const matrix = await blank();
    Object.assign(matrix, {framework: dense(60, 80), search: '"level-60 in competency-80"'});
    await matrix.updateComplete;
    await until(() => countOf(matrix) === '1 place in 1 competency', 'the count');
    one<HTMLButtonElement>(matrix, '.steps button:last-child').click();
    await until(() => paintedIn(matrix).size, 'the paint');
    expect([...paintedIn(matrix).keys()]).to.deep.equal([cellAt(matrix, 'Competency 80', 'Level 60')]);
    expect(namesOf(matrix)).to.deep.equal(['Competency 80']);
    await matrix.filled;
    expect(all(matrix, '[part~=cell]'), 'what is hidden is filled too').to.have.length(60 * 80);
  });

  it('lays out what is in sight, and the rest when one comes there', async () => {
    const matrix = await wide(dense(20, 80));
    await frames(2);
    const rows = rowsIn(matrix);
    const isLaidOut = (row: Element) => row.firstElementChild!.checkVisibility({contentVisibilityAuto: true});
    expect(rows.filter(isLaidOut).length).to.be.within(1, 30);
    one(matrix, '[role=region]').scrollTo({top: 1e6, behavior: 'instant'});
    await until(() => isLaidOut(rows.at(-1)!), 'the last row laid out');
    expect(rows.filter(isLaidOut).length).to.be.below(40);
  });

  it('says nothing twice to who asks for all texts', async () => {
    const matrix = await wide(dense(20, 30));
    const words = textIn(matrix);
    for (const [level, competency] of [['level-1', 'competency-1'], ['level-20', 'competency-30']] as const) expect(words.split(textAt(level, competency))).to.have.length(2);
  });
});
