/** Links to a comparison, a track, a group and a cell, and what they do to the address. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/all.js';
import {all, choose, draw, frames, one, text, textIn, until} from '../../helpers/elements.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {dense} from '../../helpers/large.js';
import {cellAt, columnsOf, groupsOf, isInView, namesOf, regionOf, selectsOf, shownIn} from '../../helpers/matrix.js';

const address = location.href.replace(/#.*/, '');
const fragment = () => decodeURIComponent(location.href.slice(address.length));

// Each test starts at an address without a fragment, and leaves the page as it found it.
beforeEach(() => history.replaceState(null, '', address));
afterEach(() => history.replaceState(null, '', address));

const pickedIn = (matrix: CareerMatrix) => all(matrix, '.picked');

async function linked(link: string, properties: Partial<CareerMatrix> = {}, framework: Parameters<typeof draw>[1] = 'engineering-levels'): Promise<CareerMatrix> {
  history.replaceState(null, '', address + link);
  return draw('career-matrix', framework, {permalink: true, ...properties}, {width: 1000});
}

describe('a link', () => {
  it('to a comparison, a group and a cell shows them', async () => {
    const matrix = await linked('#career.compare=senior+lead&career.group=planning&career.cell=lead/sizing');
    await until(() => pickedIn(matrix).length, 'the cell');
    await matrix.filled;
    expect(columnsOf(matrix)).to.deep.equal(['Senior', 'Lead']);
    expect(groupsOf(matrix)).to.deep.equal(['Planning']);
    expect(pickedIn(matrix)).to.deep.equal([cellAt(matrix, 'Sizing', 'Lead')]);
    await until(() => isInView(matrix, cellAt(matrix, 'Sizing', 'Lead')), 'the cell in view');
  });

  it('to a track shows its levels', async () => {
    const matrix = await linked('#career.track=manager', {}, 'prontopro');
    await until(() => matrix.track, 'the track');
    await matrix.filled;
    expect(columnsOf(matrix)).to.have.length(5).and.not.include('Principal Software Engineer');
  });

  it('with what is not there says so, and what there is instead', async () => {
    const matrix = await linked('#career.compare=senior+nobody&career.track=nowhere&career.group=nothing');
    await until(() => all(matrix, '.note-bar').length, 'a notice');
    const said = all(matrix, '.note-bar').map(text).join(' ');
    expect(said).to.match(/no level “nobody”.*senior/).and.match(/no track “nowhere”.*ic, mgmt/).and.match(/no group “nothing”.*planning/);
    expect(columnsOf(matrix)).to.have.length(5);
    expect(namesOf(matrix)).to.have.length(27);
  });

  it('without permalink is none', async () => {
    const matrix = await linked('#career.compare=senior+lead', {permalink: false});
    await frames(2);
    expect(matrix.compare).to.equal('');
    await choose(matrix, selectsOf(matrix)[0]!, 'mid');
    expect(fragment()).to.equal('#career.compare=senior+lead');
  });

  it('in <career-framework> leads to the cell in its table', async () => {
    history.replaceState(null, '', `${address}#career.view=compare&career.cell=senior/sizing`);
    const element = await draw('career-framework', 'engineering-levels', {permalink: true}, {width: 1000});
    await until(() => element.shadowRoot!.querySelector('career-matrix')?.shadowRoot?.querySelector('.picked'), 'the cell');
    const matrix = one<CareerMatrix>(element, 'career-matrix');
    await matrix.filled;
    expect(pickedIn(matrix)).to.deep.equal([cellAt(matrix, 'Sizing', 'Senior')]);
    cellAt(matrix, 'Scoping', 'Mid').click();
    await until(() => fragment() === '#career.view=compare&career.cell=mid/scoping', 'the address');
    await choose(matrix, selectsOf(matrix)[0]!, 'mid');
    await until(() => fragment().endsWith('career.compare=mid senior&career.cell=mid/scoping') || fragment().includes('career.compare=mid+senior'), 'the address of the comparison');
  });
});

describe('what the reader chooses is in the address', () => {
  it('each in its place, beside what else stands there, and goes from it again', async () => {
    const matrix = await linked('#section');
    await until(() => matrix.permalink === true, 'the link');
    await choose(matrix, one<HTMLSelectElement>(matrix, '.tools select'), 'planning');
    await until(() => fragment() === '#section&career.group=planning', `the group in ${fragment()}`);
    await choose(matrix, selectsOf(matrix)[0]!, 'senior');
    expect(fragment()).to.equal('#section&career.compare=senior+lead&career.group=planning');
    await matrix.filled;
    cellAt(matrix, 'Sizing', 'Lead').click();
    expect(fragment()).to.equal('#section&career.compare=senior+lead&career.group=planning&career.cell=lead/sizing');
    cellAt(matrix, 'Sizing', 'Lead').click();
    await choose(matrix, selectsOf(matrix)[0]!, '');
    await choose(matrix, one<HTMLSelectElement>(matrix, '.tools select'), '');
    expect(fragment()).to.equal('#section');
  });

  it('and nothing that the page sets', async () => {
    const matrix = await linked('');
    Object.assign(matrix, {compare: 'mid senior', group: 'planning', cell: 'mid/sizing'});
    await matrix.filled;
    await frames(2);
    expect(location.href).to.equal(address);
  });

  it('and Back and Forward follow it', async () => {
    const matrix = await linked('');
    await choose(matrix, selectsOf(matrix)[0]!, 'mid');
    location.hash = '#career.compare=senior+lead';
    await until(() => matrix.compare === 'senior lead', 'the link followed');
    const back = oneEvent(window, 'popstate');
    history.back();
    await back;
    await until(() => matrix.compare === 'mid senior', 'what was before');
    await matrix.filled;
    expect(shownIn(matrix).slice(0, 2)).to.deep.equal(['Mid', 'Senior']);
    const forward = oneEvent(window, 'popstate');
    history.forward();
    await forward;
    await until(() => matrix.compare === 'senior lead', 'what came after');
  });
});

describe('a cell', () => {
  it('that is asked for is marked and in view, also one that is filled later', async () => {
    const matrix = await draw('career-matrix', dense(20, 80), {cell: 'level-20/competency-80'}, {width: 1000});
    const cell = cellAt(matrix, 'Competency 80', 'Level 20');
    expect(pickedIn(matrix)).to.deep.equal([cell]);
    await until(() => isInView(matrix, cell), 'the cell in view');
    matrix.cell = 'level-1/competency-1';
    await matrix.filled;
    expect(pickedIn(matrix)).to.deep.equal([cellAt(matrix, 'Competency 1', 'Level 1')]);
    await until(() => isInView(matrix, pickedIn(matrix)[0]!), 'the other cell in view');
    matrix.cell = '';
    await matrix.filled;
    expect(pickedIn(matrix)).to.deep.equal([]);
  });

  it('keeps its mark when the table is turned, compared and shown whole again', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {cell: 'senior/sizing'}, {width: 1000});
    matrix.levelsAsRows = true;
    await matrix.filled;
    expect(pickedIn(matrix).map(cell => text(cell.parentElement!.querySelector('th')))).to.deep.equal(['Senior']);
    Object.assign(matrix, {levelsAsRows: false, compare: 'mid senior'});
    await matrix.filled;
    expect(pickedIn(matrix)).to.deep.equal([cellAt(matrix, 'Sizing', 'Senior')]);
    matrix.compare = 'intern junior';
    await matrix.filled;
    expect(pickedIn(matrix)).to.deep.equal([]);
    matrix.compare = '';
    await matrix.filled;
    expect(pickedIn(matrix)).to.deep.equal([cellAt(matrix, 'Sizing', 'Senior')]);
  });

  it('stays where the reader has picked it: nothing scrolls', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    const region = regionOf(matrix);
    region.scrollTo({top: 300, behavior: 'instant'});
    await frames(3);
    const {scrollTop} = region;
    cellAt(matrix, 'Initiative ownership', 'Senior').click();
    await matrix.filled;
    await frames(2);
    expect([pickedIn(matrix).length, region.scrollTop]).to.deep.equal([1, scrollTop]);
  });

  it('that means nothing marks nothing, and does no harm', async () => {
    for (const cell of ['nobody/sizing', 'senior/nothing', 'senior', '/', 'senior/sizing/more', '%', '__proto__/constructor']) {
      const matrix = await draw('career-matrix', 'engineering-levels', {cell, levels: 'mid senior'});
      expect([pickedIn(matrix).length, columnsOf(matrix).length], cell).to.deep.equal([cell.startsWith('senior/sizing') ? 1 : 0, 2]);
      matrix.parentElement!.remove();
    }
  });
});

describe('a link to a cell that is not shown', () => {
  const crowd: FrameworkFile = {
    title: 'Crowd',
    tracks: ['ic', 'm'].map(track => ({id: track, title: track.toUpperCase(), levels: Array.from({length: 15}, (_, i) => `${track}${i}`)})),
    levels: ['ic', 'm'].flatMap(track => Array.from({length: 15}, (_, i) => ({id: `${track}${i}`, title: `${track.toUpperCase()} ${i}`}))),
    competencies: [{id: 'work', title: 'Work', expectations: Object.fromEntries(['ic', 'm'].flatMap(track => Array.from({length: 15}, (_, i) => [`${track}${i}`, `Works ${track}${i}`])))}],
  };
  const told = (matrix: CareerMatrix) => all(matrix, '.note-bar').map(text);

  it('because a track is to be chosen first shows the track that it is in, also the next one, and fires nothing', async () => {
    const matrix = await draw('career-matrix', crowd, {}, {width: 1000});
    expect(columnsOf(matrix)).to.deep.equal([]);
    let heard = 0;
    for (const type of ['career-tracks-select', 'career-cell-select']) matrix.addEventListener(type, () => heard++);
    for (const cell of ['m3/work', 'ic14/work']) {
      matrix.cell = cell;
      await matrix.filled;
      expect([pickedIn(matrix).map(text), columnsOf(matrix).length, heard]).to.deep.equal([[`Works ${cell.replace('/work', '')}`], 15, 0]);
    }
    await choose(matrix, one<HTMLSelectElement>(matrix, '.sentence select:not([data-choice])'), '');
    expect([matrix.track, columnsOf(matrix)], 'the reader can still choose').to.deep.equal(['', []]);
  });

  it('or to a level of the page’s own choice does the same', async () => {
    const matrix = await draw('career-matrix', crowd, {level: 'm3'}, {width: 1000});
    expect([columnsOf(matrix).length, all(matrix, 'thead .own').map(text)]).to.deep.equal([15, ['M 3']]);
  });

  it('leaves the track that the page has set', async () => {
    const matrix = await draw('career-matrix', crowd, {track: 'ic', cell: 'm3/work'}, {width: 1000});
    expect([matrix.track, pickedIn(matrix), columnsOf(matrix)[0], told(matrix)]).to.deep.equal(['ic', [], 'IC 0', []]);
  });

  it('is brought into view where there is room for one column', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {cell: 'lead/sizing'}, {width: 360});
    await until(() => pickedIn(matrix)[0] && isInView(matrix, pickedIn(matrix)[0]!), 'the cell in view');
    await until(() => text(one(matrix, '.stepper strong')) === 'Lead', 'its level');
  });

  for (const [cell, what] of [['nobody/sizing', /^There is no level “nobody”.* senior/], ['senior/nothing', /^There is no competency “nothing”.* sizing/]] as const) {
    it(`because there is none says so, and what there is: ${cell}`, async () => {
      const matrix = await draw('career-matrix', 'engineering-levels', {cell}, {width: 1000});
      expect(told(matrix)).to.have.length(1);
      expect(told(matrix)[0]).to.match(what);
      matrix.cell = 'senior/sizing';
      await matrix.filled;
      expect([told(matrix), pickedIn(matrix).length]).to.deep.equal([[], 1]);
    });
  }
});

describe('what the reader chooses is told once, bubbles, is composed and can be cancelled', () => {
  const acts: readonly (readonly [type: string, act: (matrix: CareerMatrix) => unknown, framework: string, property: 'compare' | 'track' | 'cell', value: string])[] = [
    ['career-compare-select', matrix => choose(matrix, selectsOf(matrix)[0]!, 'senior'), 'engineering-levels', 'compare', 'senior lead'],
    ['career-tracks-select', matrix => choose(matrix, one<HTMLSelectElement>(matrix, '.sentence select:not([data-choice])'), 'manager'), 'prontopro', 'track', 'manager'],
    ['career-cell-select', matrix => cellAt(matrix, 'Sizing', 'Senior').click(), 'engineering-levels', 'cell', 'senior/sizing'],
  ];
  for (const [type, act, framework, property, value] of acts) {
    it(type, async () => {
      const box = await fixture(html`<div></div>`);
      const matrix = await draw('career-matrix', framework, {}, {width: 1000});
      box.append(matrix.parentElement!);
      const heard: Event[] = [];
      const hear = (event: Event) => void heard.push(event);
      box.addEventListener(type, hear);
      await act(matrix);
      await matrix.filled;
      expect(heard.map(({bubbles, composed, cancelable}) => [bubbles, composed, cancelable])).to.deep.equal([[true, true, true]]);
      expect(matrix[property]).to.equal(value);
      matrix[property] = '';
      await matrix.filled;
      expect(heard).to.have.length(1);
      box.addEventListener(type, event => event.preventDefault());
      const before = textIn(matrix);
      await act(matrix);
      await matrix.filled;
      expect([heard.length, matrix[property], textIn(matrix) === before]).to.deep.equal([2, '', true]);
    });
  }
});
