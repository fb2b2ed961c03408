/** Levels of two frameworks side by side. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import {alerts, all, called, choose, draw, fileOf, one, text, textIn, until} from '../../helpers/elements.js';
import {cellAt, columnsOf, countOf, groupsOf, isSeen, look, nameOf, namesOf, paintedIn, selectsOf, shownIn} from '../../helpers/matrix.js';
import {newAddress, serve} from '../../helpers/requests.js';
import type {FrameworkFile} from '../../../src/model/schema.js';

const shop: FrameworkFile = {
  title: 'Shop', levels: [{id: 'senior', title: 'Senior seller'}, {id: 'head', title: 'Head of shop'}],
  groups: [{id: 'planning', title: 'Rotas'}, {id: 'talk', title: 'Talking', summary: 'Across the shelf', takeaways: {senior: 'A friend of every shelf'}}],
  competencies: [
    {id: 'sizing', title: 'Sizing', group: 'planning', expectations: {senior: 'Knows how much fits on a shelf', head: 'Knows how much fits in a shop'}},
    {title: 'Greeting', group: 'talk', expectations: {senior: 'Says hello', head: 'Says hello to all'}},
  ],
};

const both = (properties: Partial<CareerMatrix> = {}) => draw('career-matrix', 'engineering-levels', {other: shop, ...properties} as object, {width: 1000});

describe('levels of another framework', () => {
  it('are offered beside the own ones once some are compared, by framework', async () => {
    const matrix = await both({compare: 'mid senior'});
    for (const select of selectsOf(matrix)) {
      expect([...select.querySelectorAll('optgroup')].map(({label}) => label)).to.deep.equal(['Engineering levels', 'Shop']);
      expect([...select.querySelectorAll<HTMLOptionElement>('optgroup:last-of-type option')].map(({value}) => value)).to.deep.equal(['/senior', '/head']);
    }
    matrix.compare = '';
    await matrix.filled;
    expect(all(matrix, 'optgroup')).to.deep.equal([]);
  });

  it('are not lost where they are given before the element is defined', async () => {
    const early = document.createElement('career-late-matrix') as CareerMatrix;
    Object.assign(early, {framework: await fileOf('engineering-levels'), other: shop, compare: 'senior /senior'});
    (await fixture(html`<div></div>`)).append(early);
    const {CareerMatrix: Class} = await import('../../../src/index.js');
    customElements.define('career-late-matrix', class extends Class {});
    await early.updateComplete;
    expect(columnsOf(early).join()).to.contain('Senior seller');
  });

  it('stand beside own ones as the reader chooses, also those of one id', async () => {
    const matrix = await both({compare: 'mid senior', everything: true});
    await choose(matrix, selectsOf(matrix)[0]!, '/senior');
    await matrix.filled;
    expect([matrix.compare, columnsOf(matrix).map(name => name.replace(/^.*(?=Senior)/, ''))]).to.deep.equal(['/senior senior', ['Senior seller', 'Senior']]);
    expect(shownIn(matrix).slice(0, 2)).to.deep.equal(['Senior seller', 'Senior']);
    expect(text(cellAt(matrix, 'Sizing', columnsOf(matrix)[0]!))).to.contain('fits on a shelf');
    expect(text(cellAt(matrix, 'Sizing', columnsOf(matrix)[1]!))).to.contain('Gives sizes with confidence');
  });

  it('say of each competency how it relates, with the groups of both', async () => {
    const matrix = await both({compare: 'senior /senior'});
    const [own, others] = columnsOf(matrix) as [string, string];
    expect(text(cellAt(matrix, 'Sizing', others))).to.match(/Changed/);
    expect(text(cellAt(matrix, 'Greeting', others))).to.match(/New.*Says hello/);
    expect(text(cellAt(matrix, 'Sequencing', own))).to.contain('Lets uncertainty set the order');
    expect(text(cellAt(matrix, 'Sequencing', others))).to.match(/No longer/);
    expect(groupsOf(matrix)).to.include('Planning').and.include('Talking');
    expect(namesOf(matrix).filter(name => name === 'Sizing')).to.have.length(1);
  });

  it('are searched too: what is found can be seen', async () => {
    const matrix = await both({compare: 'senior /head', everything: true});
    await look(matrix, 'hello');
    one<HTMLButtonElement>(matrix, '.steps button:last-child').click();
    await until(() => paintedIn(matrix).size, `the paint, of ${countOf(matrix)}`);
    expect(namesOf(matrix)).to.deep.equal(['Greeting']);
    for (const cell of paintedIn(matrix).keys()) expect(isSeen(cell)).to.equal(true);
  });

  for (const [word, places] of [
    ['hello', ['Greeting/Senior seller']],
    ['fits on a shelf', ['Sizing/Senior seller']],
    ['gives sizes with confidence', ['Sizing/Senior']],
    ['shelf', ['Talking/', 'At a glance/Senior seller', 'Sizing/Senior seller']],
  ] as const) {
    it(`are found in their own column, also where the levels have one id: ${word}`, async () => {
      const matrix = await both({compare: 'senior /senior', everything: true});
      await look(matrix, `"${word}"`);
      expect(countOf(matrix)).to.match(new RegExp(`^${places.length} place`));
      const names = columnsOf(matrix).map(name => name.replace(/^.*(?=Senior)/, ''));
      const been: string[] = [];
      for (const {} of places) {
        called(matrix, '.steps button', '↓').click();
        await until(() => paintedIn(matrix, 'career-found-here').size, `the paint of ${countOf(matrix)}`);
        const [[cell, painted]] = [...paintedIn(matrix, 'career-found-here')] as [[HTMLTableCellElement, string[]]];
        expect(painted.map(text => text.toLowerCase())).to.include(word);
        const head = cell.parentElement!.querySelector('th')!;
        been.push(`${text(head.querySelector('button')) || nameOf(head) || text(head)}/${cell.cellIndex ? names[cell.cellIndex - 1] : ''}`);
      }
      expect(been).to.have.members(places);
    });
  }

  it('have the takeaways of their own groups, and no others', async () => {
    const matrix = await both({compare: 'senior /senior', everything: true});
    const said = all(matrix, '.takeaways').map(row => [...row.querySelectorAll('td > div')].map(text));
    expect(said.filter(([, other]) => other)).to.deep.equal([['', 'A friend of every shelf']]);
  });

  it('are linked to by their own name', async () => {
    const matrix = await both({compare: 'senior /senior', everything: true, cell: '/senior/sizing'});
    const others = columnsOf(matrix)[1]!;
    expect(all(matrix, '.picked')).to.deep.equal([cellAt(matrix, 'Sizing', others)]);
    cellAt(matrix, 'Greeting', others).click();
    await matrix.filled;
    expect([matrix.cell, all(matrix, '.picked')]).to.deep.equal(['/senior/greeting', [cellAt(matrix, 'Greeting', others)]]);
    matrix.cell = '/nobody/greeting';
    await matrix.filled;
    expect(all(matrix, '.picked')).to.deep.equal([]);
    expect(textIn(matrix)).to.contain('There is no level “/nobody”');
  });

  it('are taken along with the names of both', async () => {
    const matrix = await both({compare: 'senior /senior'});
    expect(await matrix.toMarkdown()).to.contain('Says hello').and.contain('Greeting');
    expect(await matrix.toCSV()).to.contain('Says hello');
    expect(await matrix.toCSV({long: true})).to.contain('Says hello');
  });

  it('are not missed while there is no other framework, and then are there', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'senior /head'}, {width: 1000});
    expect(columnsOf(matrix)).to.have.length(5);
    matrix.other = shop;
    await matrix.filled;
    expect(columnsOf(matrix).at(-1)).to.match(/Head of shop$/);
    matrix.other = undefined;
    await matrix.filled;
    expect(columnsOf(matrix)).to.have.length(5);
  });
});

describe('the other file', () => {
  it('comes from an address', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {with: '/frameworks/prontopro.json', compare: 'senior /senior-software-engineer'}, {width: 1000});
    await until(() => matrix.other, 'the other framework');
    await matrix.filled;
    expect(matrix.other!.title).to.equal('Software engineers');
    await until(() => columnsOf(matrix).length === 2, 'both levels');
  });

  it('that does not come is told of, with a way to try again, and the first framework stays', async () => {
    let isThere = false;
    const file = JSON.stringify(await fileOf('prontopro'));
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    serve(() => (isThere ? new Response(file) : new Response('', {status: 503})));
    matrix.with = newAddress();
    await until(() => alerts(matrix).length, 'a fault');
    expect(textIn(matrix)).to.contain('503');
    expect([columnsOf(matrix).length, namesOf(matrix).length]).to.deep.equal([5, 27]);
    isThere = true;
    one<HTMLButtonElement>(matrix, '[role=alert] button').click();
    await until(() => matrix.other, 'the other framework');
    await matrix.updateComplete;
    expect(alerts(matrix)).to.deep.equal([]);
  });

  it('that is no framework is told of, and the first one stays', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {other: {title: 'T', levels: [{title: 'A', next: ['nowhere']}]}} as object, {width: 1000});
    await until(() => alerts(matrix).length, 'a fault');
    expect(columnsOf(matrix)).to.have.length(5);
  });
});
