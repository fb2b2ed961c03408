/** The crosswalk: a real table that says of each level what others call it, and nothing that the files do not say. */
import {expect, fixture, html} from '@open-wc/testing';
import {parseFramework, type CareerCrosswalk} from '../../src/index.js';
import '../../src/define/career-crosswalk.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {axe, press, setViewport} from '../helpers/browser.js';
import {alerts, all, called, draw, fileOf, one, text, textIn, until} from '../helpers/elements.js';
import {later, newAddress, serve} from '../helpers/requests.js';

const HARBOUR = '/test/fixtures/crosswalk.json';
const levelsOf = (crosswalk: CareerCrosswalk) => all<HTMLButtonElement>(crosswalk, '[part~=level]');
const equivalentsIn = (parent: ParentNode) => [...parent.querySelectorAll('[part=equivalent]')].map(text);

/** The rows by the names of our levels: what stands in each, from left to right. */
function rowsOf(crosswalk: CareerCrosswalk): Map<string, string[][]> {
  const rows = [...one<HTMLTableElement>(crosswalk, 'table').tBodies[0]!.rows].filter(row => row.querySelector('[part~=level]'));
  return new Map(rows.map(row => [text(row.querySelector('[part~=level]')), [...row.querySelectorAll('td')].map(equivalentsIn)]));
}

/** How often each place of the table is covered by a cell: once, in a table that is whole. */
function coverage(table: HTMLTableElement): number[] {
  const width = [...table.tHead!.rows[0]!.cells].reduce((sum, {colSpan}) => sum + colSpan, 0);
  const places = [...table.tBodies].flatMap(body => {
    const grid = [...body.rows].map(() => Array<number>(width).fill(0));
    [...body.rows].forEach((row, y) => {
      for (const {rowSpan, colSpan} of row.cells) {
        const x = grid[y]!.indexOf(0);
        for (let i = 0; i < rowSpan; i++) for (let j = 0; j < colSpan; j++) grid[y + i]![x + j]!++;
      }
    });
    return grid.flat();
  });
  return [...new Set(places)];
}

describe('the table', () => {
  for (const path of ['waypoints', 'sthorm', HARBOUR]) {
    for (const width of [1100, 340]) {
      it(`is a real and whole one, with roles and scopes that say so: ${path} at ${width} px`, async () => {
        const crosswalk = await draw('career-crosswalk', path, {}, {width});
        const table = one<HTMLTableElement>(crosswalk, 'table[role=table]');
        expect(coverage(table)).to.deep.equal([1]);
        for (const row of table.rows) {
          expect([row.role, row.parentElement!.role]).to.deep.equal(['row', 'rowgroup']);
          for (const cell of row.cells) {
            expect(cell.role).to.equal(row.parentElement!.localName === 'thead' ? 'columnheader' : cell.localName === 'th' ? 'rowheader' : 'cell');
            if (cell.localName === 'th') expect(cell.scope).to.match(/^(col|row|rowgroup)$/);
          }
        }
        await axe(crosswalk);
      });
    }
  }

  it('has a column for each system, with its ladders and what it is', async () => {
    const crosswalk = await draw('career-crosswalk', HARBOUR, {}, {width: 1100});
    await until(() => all(crosswalk, '[part=system] em').length, 'Markdown');
    expect(all(crosswalk, '[part=system]').map(text)).to.deep.equal(['The coast guard’s survey Sea, Office Asked every three years', 'Isles', 'Guild of rowers', 'Old port']);
    expect(one(crosswalk, '[role=region]').getAttribute('aria-label')).to.equal('The harbour: The coast guard’s survey, Isles, Guild of rowers, Old port');
  });

  it('says of each level of waypoints what others call it', async () => {
    const crosswalk = await draw('career-crosswalk', 'waypoints', {}, {width: 1100});
    const rows = rowsOf(crosswalk);
    expect([...rows.keys()]).to.deep.equal(['Senior Director M6', 'Principal Software Engineer L6', 'Director M5', 'Staff Software Engineer L5', 'Senior Engineering Manager M4', 'Senior Software Engineer L4',
      'Engineering Manager M3', 'Software Engineer L3', 'Software Engineer L2', 'Software Engineer L1']);
    expect(rows.get('Senior Software Engineer L4')).to.deep.equal([['P4 Senior'], ['P4 Mastery'], ['P4 Senior']]);
    expect(rows.get('Engineering Manager M3')).to.deep.equal([['M3 Manager'], ['M3 Manager'], ['M3 Manager']]);
    for (const name of ['M1 Team Leader', 'S5 Specialist', 'S1 Entry']) expect(equivalentsIn(crosswalk.shadowRoot!)).to.include(name);
  });

  it('has no line between levels of the same height, and says so', async () => {
    const crosswalk = await draw('career-crosswalk', 'waypoints', {}, {width: 1100});
    const rowOf = (name: string) => called(crosswalk, '[part~=level]', name).closest('th')!;
    const [senior, manager] = [rowOf('Senior Software Engineer'), rowOf('Engineering Manager')];
    expect(getComputedStyle(manager).borderTopWidth).to.equal('0px');
    expect(getComputedStyle(senior).borderTopWidth).to.equal('1px');
    expect(text(manager)).to.contain('same height');
    expect(text(senior)).not.to.contain('same height');
    expect(textIn(crosswalk)).to.contain('Where no line parts them, levels stand at the same height.');
    expect(textIn(await draw('career-crosswalk', 'sthorm'))).not.to.contain('same height');
  });

  it('shows several equivalents of one level, and says where there is none', async () => {
    const crosswalk = await draw('career-crosswalk', 'sthorm', {}, {width: 1100});
    expect(rowsOf(crosswalk).get('Senior Staff Software Engineer L8')).to.deep.equal([['Senior Manager', 'Manager III', 'ProductLead']]);
    expect(text(called(crosswalk, '[part~=level]', 'Level 1').closest('tr')!.querySelector('td'))).to.contain('no equivalent');
    expect(text(called(crosswalk, '[part~=level]', 'Fellow').closest('tr')!.querySelector('td'))).not.to.contain('no equivalent');
  });

  it('draws a span as one cell with a bracket along its rows', async () => {
    const crosswalk = await draw('career-crosswalk', HARBOUR, {}, {width: 1100});
    const rowOf = (name: string) => called(crosswalk, '[part~=level]', name).closest('th')!.getBoundingClientRect();
    const spans = all<HTMLTableCellElement>(crosswalk, 'td').filter(({rowSpan}) => rowSpan > 1);
    expect(spans.map(equivalentsIn)).to.deep.equal([['Steersman'], ['Rower']]);
    const {top, bottom} = spans[0]!.getBoundingClientRect();
    expect(top).to.be.closeTo(rowOf('Pilot').top, 2);
    expect(bottom).to.be.least(rowOf('Coxswain').bottom - 2);
    expect(parseFloat(getComputedStyle(spans[0]!, '::before').height)).to.be.above(rowOf('Pilot').height);
  });

  it('says what no cell can show: where else a name stands, and that only ranks are the same', async () => {
    const crosswalk = await draw('career-crosswalk', HARBOUR, {}, {width: 1100});
    const rows = rowsOf(crosswalk);
    expect(rows.get('Deckhand W1')!.at(-1)).to.deep.equal(['Boatman also for W4']);
    expect(rows.get('Pilot W4')!.at(-1)).to.deep.equal(['Boatman also for W1']);
    expect(rows.get('Dispatcher S2')![0]).to.deep.equal(['O1 First class same rank']);
    expect(equivalentsIn(all<HTMLTableSectionElement>(crosswalk, 'tbody')[1]!)).to.deep.equal(['Member', 'Guest']);
    expect(textIn(crosswalk)).to.contain('Aligned with nothing here');
  });

  it('shows the systems that the page names, in their order', async () => {
    const crosswalk = await draw('career-crosswalk', 'waypoints', {systems: 'radford  pave'}, {width: 1100});
    const titles = () => all(crosswalk, '[part=system]').map(head => text([...head.childNodes].find(node => node.nodeType === Node.TEXT_NODE && text(node))));
    expect(titles()).to.deep.equal(['Radford', 'Pave']);
    crosswalk.systems = 'nowhere';
    await crosswalk.updateComplete;
    expect(titles()).to.deep.equal(['Pave', 'Mercer/Comptryx', 'Radford']);
  });

  it('says in one sentence what to add to a file that names nothing', async () => {
    const crosswalk = await draw('career-crosswalk', 'engineering-levels');
    expect(text(one(crosswalk, 'h2 ~ p'))).to.match(/^[^.]*“equivalents”[^.]*“systems”[^.]*\.$/);
    expect(all(crosswalk, 'table, [role=region]')).to.have.length(0);
  });
});

describe('room', () => {
  it('is what decides: where the columns have none, each level is followed by what others call it', async () => {
    await setViewport(360, 700);
    const crosswalk = await draw('career-crosswalk', HARBOUR, {}, {width: 320});
    expect(crosswalk.scrollWidth).to.be.most(320);
    const {left, bottom} = called(crosswalk, '[part~=level]', 'Coxswain').getBoundingClientRect();
    const cells = [...called(crosswalk, '[part~=level]', 'Coxswain').closest('tr')!.querySelectorAll('td')];
    for (const cell of cells) {
      expect(cell.getBoundingClientRect().top).to.be.least(bottom - 1);
      expect(cell.getBoundingClientRect().left).to.be.least(left - 1);
    }
    expect(cells.map(cell => text(cell.querySelector('.system')))).to.deep.equal(['The coast guard’s survey', 'Isles', 'Guild of rowers', 'Old port']);
    expect(cells.map(equivalentsIn)).to.deep.equal([['C3 Third class'], ['Rower also for W2', 'Steersman also for W4'], [], []]);
    expect(text(cells[3])).to.contain('no equivalent');
    expect(cells[1]!.querySelector('.system')!.checkVisibility()).to.equal(true);
  });

  it('is enough for one system in a narrow place', async () => {
    const crosswalk = await draw('career-crosswalk', 'sthorm', {}, {width: 330});
    const row = called(crosswalk, '[part~=level]', 'Fellow').closest('tr')!;
    const [head, cell] = [...row.cells].map(part => part.getBoundingClientRect());
    expect(cell!.left).to.be.least(head!.right - 1);
    expect(crosswalk.scrollWidth).to.be.most(330);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`is scrolled within the element where there are many systems, and both heads stay in view: ${dir}`, async () => {
      const systems = Array.from({length: 12}, (_, i) => ({id: `s${i}`, title: `System ${i}`, ladders: [{levels: Array.from({length: 30}, (_, j) => ({code: `C${j}`, rank: j}))}]}));
      const file: FrameworkFile = {title: 'T', levels: Array.from({length: 30}, (_, j) => ({title: `Level ${j}`, rank: j})), systems};
      const crosswalk = await draw('career-crosswalk', file, {}, {width: 700, dir});
      const scroll = one(crosswalk, '.scroll');
      scroll.scrollTo({top: 300, left: dir === 'rtl' ? -400 : 400});
      expect(Math.abs(scroll.scrollLeft)).to.be.above(300);
      const box = scroll.getBoundingClientRect();
      expect(all(crosswalk, 'thead th')[5]!.getBoundingClientRect().top).to.be.closeTo(box.top, 1);
      const head = levelsOf(crosswalk)[15]!.closest('th')!.getBoundingClientRect();
      expect(dir === 'rtl' ? head.right : head.left).to.be.closeTo(dir === 'rtl' ? box.right : box.left, 1);
    });
  }
});

describe('a level', () => {
  it('is picked and let go of, with an event for each', async () => {
    const crosswalk = await draw('career-crosswalk', 'waypoints', {}, {width: 1100});
    const heard: string[] = [];
    crosswalk.addEventListener('career-level-select', ({level}) => heard.push(level));
    const button = called(crosswalk, '[part~=level]', 'Engineering Manager');
    button.click();
    await crosswalk.updateComplete;
    expect([crosswalk.level, crosswalk.getAttribute('level'), button.getAttribute('aria-pressed')]).to.deep.equal(['m3', 'm3', 'true']);
    expect(getComputedStyle(button.closest('tr')!.querySelector('td')!).fontWeight).to.equal('600');
    expect(all(crosswalk, '[part~=level--selected]')).to.deep.equal([button]);
    button.click();
    await crosswalk.updateComplete;
    expect(crosswalk.level).to.equal('');
    expect(heard).to.deep.equal(['m3', '']);
  });

  it('is left as it is where the page cancels, and silent where the page sets it', async () => {
    const crosswalk = await draw('career-crosswalk', 'waypoints');
    let heard = 0;
    crosswalk.addEventListener('career-level-select', event => {
      heard++;
      event.preventDefault();
    });
    levelsOf(crosswalk)[0]!.click();
    expect(crosswalk.level).to.equal('');
    crosswalk.level = 'l4';
    await crosswalk.updateComplete;
    expect(text(one(crosswalk, '[part~=level--selected]'))).to.equal('Senior Software Engineer L4');
    expect(heard).to.equal(1);
  });

  it('is reached and picked by keyboard', async () => {
    const crosswalk = await draw('career-crosswalk', 'waypoints');
    levelsOf(crosswalk)[3]!.focus();
    await press('Enter');
    await until(() => crosswalk.level, 'a level');
    expect(crosswalk.level).to.equal('l5');
    expect(crosswalk.shadowRoot!.activeElement).to.equal(levelsOf(crosswalk)[3]);
  });
});

describe('another framework', () => {
  it('stands beside this one by stated rank, and that is said', async () => {
    const crosswalk = await draw('career-crosswalk', 'waypoints', {other: parseFramework(await fileOf('prontopro'))}, {width: 1100});
    expect(text(one(crosswalk, 'h2'))).to.equal('Waypoints beside Software engineers');
    expect(textIn(crosswalk)).to.contain('Side by side by stated rank.').and.not.contain('same rank').and.not.contain('Radford');
    expect(rowsOf(crosswalk).get('Software Engineer L2')).to.deep.equal([['II Software Engineer']]);
    const span = called(crosswalk, '[part~=level]', 'Senior Software Engineer').closest('tr')!.querySelector('td')!;
    expect([span.rowSpan, equivalentsIn(span)]).to.deep.equal([2, ['IV Principal Software Engineer Individual Contributor', 'IV Staff Software Engineer Manager']]);
  });

  it('is aligned by what a file says of the other, wherever that is', async () => {
    const bakery: FrameworkFile = {id: 'bakery', title: 'The bakery', levels: [{title: 'Baker', equivalents: [{system: 'waypoints', level: 'L4'}, {system: 'Waypoints', level: 'M3'}]}]};
    const crosswalk = await draw('career-crosswalk', 'waypoints', {other: parseFramework(bakery)}, {width: 1100});
    expect(textIn(crosswalk)).not.to.contain('Side by side');
    expect(rowsOf(crosswalk).get('Senior Software Engineer L4')).to.deep.equal([['Baker']]);
    expect(equivalentsIn(crosswalk.shadowRoot!)).to.deep.equal(['Baker']);
  });

  it('stands apart, each in its own order and without a table, where neither file says how they compare', async () => {
    const crosswalk = await draw('career-crosswalk', 'engineering-levels', {other: parseFramework(await fileOf('prontopro'))});
    expect(all(crosswalk, 'table')).to.have.length(0);
    expect(textIn(crosswalk)).to.contain('Neither file says');
    expect(all(crosswalk, 'h3').map(text)).to.deep.equal(['Engineering levels', 'Software engineers']);
    expect(all(crosswalk, 'ol').map(list => list.children.length)).to.deep.equal([12, 7]);
    called(crosswalk, '[part~=level]', 'Staff').click();
    expect(crosswalk.level).to.equal('staff');
    await axe(crosswalk);
  });

  it('is loaded from the address in “with”, and the first one shows meanwhile', async () => {
    const answer = later();
    const asked = serve(() => answer.promise);
    const crosswalk = await draw('career-crosswalk', await fileOf('waypoints'), {with: newAddress()}, {width: 1100});
    expect(asked).to.have.length(1);
    expect(levelsOf(crosswalk)).to.have.length(10);
    expect(text(one(crosswalk, '[role=status]'))).to.contain('Loading');
    answer.resolve(new Response('{"title": "Other", "levels": [{"title": "Loaded", "rank": 4}]}'));
    await until(() => crosswalk.other, 'the other framework');
    await crosswalk.updateComplete;
    expect(rowsOf(crosswalk).get('Senior Software Engineer L4')).to.deep.equal([['Loaded']]);
    expect(all(crosswalk, '[role=status]')).to.have.length(0);
  });

  it('that cannot be shown is told of as the first would be, while the first one shows', async () => {
    const good = '{"title": "Other", "levels": [{"title": "Loaded", "rank": 4}]}';
    const answers = [new Response('{"title": "Other", "levels": [{"title": "A", "next": ["nowhere"]}]}'), new Response('', {status: 404}), new Response(good)];
    serve(() => answers.shift()!);
    const told: string[] = [];
    const file = await fileOf('waypoints');
    const crosswalk = document.createElement('career-crosswalk');
    crosswalk.addEventListener('career-error', ({error}) => told.push(error.name));
    Object.assign(crosswalk, {framework: file, with: newAddress()});
    (await fixture(html`<div></div>`)).append(crosswalk);
    await until(() => alerts(crosswalk).length, 'a fault');
    expect(text(alerts(crosswalk)[0])).to.contain('levels[0].next[0]').and.contain('nowhere');
    expect(levelsOf(crosswalk)).to.have.length(10);
    await axe(crosswalk);
    called(crosswalk, '[role=alert] button', 'Try again').click();
    await until(() => told.length === 2 && textIn(crosswalk).includes('404'), 'another fault');
    called(crosswalk, '[role=alert] button', 'Try again').click();
    await until(() => crosswalk.other, 'the other framework');
    await crosswalk.updateComplete;
    expect(alerts(crosswalk)).to.have.length(0);
    expect(told).to.deep.equal(['FrameworkError', 'LoadError']);
  });

  it('is let go of with its address, and its request is aborted with the element', async () => {
    const asked = serve(() => later().promise);
    const crosswalk = await draw('career-crosswalk', 'waypoints', {with: newAddress()});
    crosswalk.remove();
    expect(asked.at(-1)!.signal.aborted).to.equal(true);
    const pair = await draw('career-crosswalk', 'waypoints', {other: parseFramework({title: 'Other', levels: [{title: 'A', rank: 4}]})}, {width: 1100});
    pair.other = undefined;
    await pair.updateComplete;
    expect(all(pair, '[part=system]')).to.have.length(3);
  });

  it('is never taken from the child that holds the first one', async () => {
    const crosswalk = await fixture<CareerCrosswalk>(html`<career-crosswalk><script type="application/json">{"title": "Inside", "levels": [{"title": "First", "equivalents": [{"system": "X", "level": "Y"}]}]}</script></career-crosswalk>`);
    await until(() => crosswalk.framework, 'a framework');
    await crosswalk.updateComplete;
    expect(crosswalk.other).to.equal(undefined);
    expect(rowsOf(crosswalk).get('First')).to.deep.equal([['Y']]);
  });

  it('given before the element is defined is not lost', async () => {
    const early = document.createElement('career-late-crosswalk') as CareerCrosswalk;
    Object.assign(early, {framework: await fileOf('waypoints'), other: await fileOf('prontopro')});
    (await fixture(html`<div></div>`)).append(early);
    const {CareerCrosswalk: Class} = await import('../../src/index.js');
    customElements.define('career-late-crosswalk', class extends Class {});
    await early.updateComplete;
    expect(textIn(early)).to.contain('Chapter Lead');
  });
});
