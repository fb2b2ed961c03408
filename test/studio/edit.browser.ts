import {expect, fixture, html} from '@open-wc/testing';
import type {StudioEdit} from '../../demo/studio/studio-edit.js';
import '../../demo/studio/studio-edit.js';
import {cellOf, find, idsIn} from '../../demo/studio/editing.js';
import {PAUSE} from '../../demo/studio/edit-table.js';
import {Store} from '../../demo/studio/store.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {axe, axeForColors, emulateMedia, press, setViewport, typeText} from '../helpers/browser.js';
import {dense} from '../helpers/large.js';
import {thoroughly} from '../helpers/thorough.js';

const fileOf = async (name: string) => await (await fetch(`/frameworks/${name}.json`)).json() as FrameworkFile;

/** As on the studio's page, which gives it its colours. */
async function draw(file: FrameworkFile, scheme: 'light' | 'dark' = 'light'): Promise<{store: Store; edit: StudioEdit; table: HTMLElementTagNameMap['edit-table']}> {
  const store = new Store();
  store.begin({file});
  const [paper, ink] = scheme === 'light' ? ['#fffefb', '#1b1b1f'] : ['#17181b', '#ededef'];
  const colours = {'--paper': paper!, '--ink': ink!, '--soft': `color-mix(in oklab, ${ink} 66%, ${paper})`, '--line': `color-mix(in oklab, ${ink} 14%, ${paper})`, '--career-accent': '#0b7a75', 'background': paper!, 'color': ink!, 'color-scheme': scheme};
  const page = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(colours)) page.style.setProperty(name, value);
  const edit = document.createElement('studio-edit') as StudioEdit;
  edit.store = store;
  page.append(edit);
  await edit.updateComplete;
  const table = edit.renderRoot.querySelector('edit-table')!;
  await settled(table);
  return {store, edit, table};
}

async function settled(table: HTMLElementTagNameMap['edit-table']): Promise<void> {
  do await new Promise(resolve => requestAnimationFrame(resolve));
  while (!await table.updateComplete);
}

const cells = (table: HTMLElementTagNameMap['edit-table']) => [...table.renderRoot.querySelectorAll<HTMLElement>('[data-row]')];
const cellAt = (table: HTMLElementTagNameMap['edit-table'], row: string, col: string) => cells(table).find(({dataset}) => dataset.row === row && dataset.col === col)!;
const focused = (table: HTMLElementTagNameMap['edit-table']) => (table.shadowRoot!.activeElement as HTMLElement | null)?.closest<HTMLElement>('[data-row]')?.dataset;
const boxIn = (table: HTMLElementTagNameMap['edit-table']) => table.renderRoot.querySelector('edit-cell')?.renderRoot.querySelector('textarea');
const SURFACING = 'competency:surfacing-problems';

describe('<studio-edit>', () => {
  it('draws a table with a head for each level and each competency', async () => {
    const file = await fileOf('engineering-levels');
    const {table} = await draw(file);
    expect(table.renderRoot.querySelector('table')).to.have.attribute('role', 'grid');
    expect(cells(table).filter(({dataset}) => dataset.row === 'head').map(({dataset}) => dataset.col)).to.deep.equal(idsIn(file, 'levels'));
    for (const id of idsIn(file, 'competencies')) expect(cellAt(table, `competency:${id}`, '').localName).to.equal('th');
  });

  it('is written in by keyboard alone: arrows go, Enter opens, Tab goes on, and each cell is one step of undo', async () => {
    const {store, table} = await draw(await fileOf('engineering-levels'));
    const before = store.draft!.file;
    cellAt(table, SURFACING, 'intern').focus();
    await press('ArrowRight');
    await settled(table);
    expect(focused(table)).to.include({row: SURFACING, col: 'junior'});
    await press('Enter');
    await settled(table);
    await press('Control+a');
    await typeText('Sees what is wrong');
    await press('Tab');
    await settled(table);
    expect(focused(table)).to.include({row: SURFACING, col: 'mid'});
    expect(cellOf(store.draft!.file, 'junior', 'surfacing-problems')).to.equal('Sees what is wrong');
    expect(boxIn(table)!.value).to.equal(cellOf(before, 'mid', 'surfacing-problems'));
    await press('Escape');
    await settled(table);
    expect(store.undoes).to.equal('writing Surfacing problems at Junior');
    store.undo();
    expect(store.draft!.file).to.equal(before);
    store.redo();
    await settled(table);
    expect(cellAt(table, SURFACING, 'junior').textContent).to.contain('Sees what is wrong');
  });

  it('leaves a cell as it was with Escape, and when nothing was typed', async () => {
    const {store, table} = await draw(await fileOf('engineering-levels'));
    const before = store.draft!.file;
    cellAt(table, SURFACING, 'mid').click();
    await settled(table);
    await typeText('x');
    await press('Escape');
    await settled(table);
    expect(focused(table)).to.include({row: SURFACING, col: 'mid'});
    expect(table.renderRoot.querySelector('edit-cell')).to.equal(null);
    await press('Enter');
    await settled(table);
    await press('Control+Enter');
    await settled(table);
    expect(store.draft!.file).to.equal(before);
    expect(store.undoes).to.equal(undefined);
  });

  it('loses nothing when the pointer goes to another cell, when the panel is switched, and when it is taken away', async () => {
    const {store, edit, table} = await draw(await fileOf('engineering-levels'));
    const write = async (level: string, text: string) => {
      cellAt(table, SURFACING, level).click();
      await settled(table);
      await press('Control+a');
      await typeText(text);
    };
    await write('intern', 'One');
    cellAt(table, 'competency:problem-shaping', 'mid')?.click();
    cellAt(table, SURFACING, 'mid').click();
    await settled(table);
    expect(cellOf(store.draft!.file, 'intern', 'surfacing-problems')).to.equal('One');
    await write('junior', 'Two');
    edit.renderRoot.querySelector<HTMLElement>('#file')!.click();
    await edit.updateComplete;
    expect(cellOf(store.draft!.file, 'junior', 'surfacing-problems')).to.equal('Two');
    edit.renderRoot.querySelector<HTMLElement>('#table')!.click();
    await edit.updateComplete;
    const again = edit.renderRoot.querySelector('edit-table')!;
    await settled(again);
    cellAt(again, SURFACING, 'mid').click();
    await settled(again);
    await press('Control+a');
    await typeText('Three');
    edit.remove();
    expect(cellOf(store.draft!.file, 'mid', 'surfacing-problems')).to.equal('Three');
  });

  it('keeps what is being typed at a pause and when the page goes, as one step, and one goes on writing', async () => {
    const pauses: (() => void)[] = [];
    const {setTimeout: own} = window;
    const {store, edit, table} = await draw(await fileOf('engineering-levels'));
    const before = store.draft!.file;
    try {
      window.setTimeout = ((act: () => void, wait: number) => (wait === PAUSE ? pauses.push(act) : own(act, wait))) as never;
      cellAt(table, SURFACING, 'junior').click();
      await settled(table);
      await press('Control+a');
      await typeText('One ');
      pauses.at(-1)!();
      window.setTimeout = own;
      await settled(table);
      expect(cellOf(store.draft!.file, 'junior', 'surfacing-problems')).to.equal('One');
      expect(boxIn(table)!.value, 'as it was typed').to.equal('One ');
      await press('Enter');
      await typeText('Two');
      store.gather();
      expect(cellOf(store.draft!.file, 'junior', 'surfacing-problems')).to.deep.equal(['One', 'Two']);
      await press('Control+Enter');
      await settled(table);
      store.undo();
      expect(store.draft!.file, 'one step').to.equal(before);
      expect(store.undoes).to.equal(undefined);

      cellAt(table, SURFACING, 'mid').click();
      await settled(table);
      await typeText('x');
      store.gather();
      expect(store.draft!.file).to.not.equal(before);
      await press('Escape');
      expect(store.draft!.file, 'left as it was').to.equal(before);
      expect(store.undoes).to.equal(undefined);

      const title = edit.renderRoot.querySelector('edit-field')!;
      title.renderRoot.querySelector('textarea')!.value = 'Ours';
      store.gather();
      expect(store.draft!.file.title).to.equal('Ours');
    } finally {
      window.setTimeout = own;
    }
  });

  it('renames, adds, moves and removes a level by its head and its menu', async function () {
    this.timeout(30_000);
    const {store, table} = await draw(await fileOf('starter'));
    const [first, second] = idsIn(store.draft!.file, 'levels');
    const {title} = find(store.draft!.file, 'levels', first!)!;
    cellAt(table, 'head', first!).focus();
    await press('Enter');
    await settled(table);
    await typeText('Beginner');
    await press('Enter');
    await settled(table);
    expect(find(store.draft!.file, 'levels', first!)!.title).to.equal('Beginner');
    expect(store.undoes).to.equal(`renaming ${title}`);
    expect(focused(table)).to.include({row: 'head', col: first});

    const choose = async (label: string) => {
      await press('Alt+ArrowDown');
      const menu = table.renderRoot.querySelector('edit-menu')!;
      await settled(table);
      await menu.updateComplete;
      const item = [...menu.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent === label)!;
      expect(menu.shadowRoot!.activeElement, 'the first is ready').to.equal(menu.renderRoot.querySelector('button'));
      while (menu.shadowRoot!.activeElement !== item) await press('ArrowDown');
      await press('Enter');
      await settled(table);
    };
    await choose('Move it one higher');
    expect(idsIn(store.draft!.file, 'levels').slice(0, 2)).to.deep.equal([second, first]);
    await choose('Add a level after it');
    await typeText('Between');
    await press('Escape');
    await settled(table);
    expect(idsIn(store.draft!.file, 'levels')[2]).to.equal('new-level');
    await choose('Remove this level');
    expect(idsIn(store.draft!.file, 'levels')).to.have.length(3);
  });

  it('says of a cell that nothing is expected, or the same as elsewhere, and empties it with Delete', async () => {
    const {store, table} = await draw(await fileOf('engineering-levels'));
    const choose = async (label: string) => {
      await press('Alt+ArrowDown');
      const menu = table.renderRoot.querySelector('edit-menu')!;
      await settled(table);
      await menu.updateComplete;
      [...menu.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent === label)!.click();
      await settled(table);
    };
    cellAt(table, SURFACING, 'mid').focus();
    await choose('Not expected');
    expect(cellOf(store.draft!.file, 'mid', 'surfacing-problems')).to.equal(null);
    expect(cellAt(table, SURFACING, 'mid').textContent).to.contain('Not expected');
    await choose('As at Senior');
    expect(cellAt(table, SURFACING, 'mid').textContent).to.contain('As at Senior');
    await press('Delete');
    await settled(table);
    expect(cellOf(store.draft!.file, 'mid', 'surfacing-problems')).to.equal(undefined);
    expect(focused(table)).to.include({row: SURFACING, col: 'mid'});
  });

  it('keeps the three texts of a rated cell apart, and the steps of stepped competencies', async () => {
    const {store, table} = await draw(await fileOf('waypoints'));
    const row = cells(table).find(({dataset}) => dataset.row!.startsWith('competency:'))!.dataset.row!;
    cellAt(table, row, 'l1').click();
    await settled(table);
    const boxes = table.renderRoot.querySelector('edit-cell')!.renderRoot.querySelectorAll('textarea');
    expect([...boxes].map(({dataset}) => dataset.key)).to.deep.equal(['rated:misses', 'rated:meets', 'rated:exceeds']);
    boxes[1]!.focus();
    await press('Control+a');
    await typeText('Meets it');
    await press('Control+Enter');
    await settled(table);
    expect(cellOf(store.draft!.file, 'l1', row.slice(11))).to.have.nested.property('rated.meets', 'Meets it');
    expect(cellOf(store.draft!.file, 'l1', row.slice(11))).to.have.nested.property('rated.misses').that.is.not.equal('');

    const stepped = await draw(await fileOf('prontopro'));
    cellAt(stepped.table, 'competency:product', 'software-engineer').click();
    await settled(stepped.table);
    const select = stepped.table.renderRoot.querySelector('edit-cell')!.renderRoot.querySelector('select')!;
    select.value = 'step:design';
    cellAt(stepped.table, 'head', 'software-engineer').focus();
    await settled(stepped.table);
    expect(find(stepped.store.draft!.file, 'levels', 'software-engineer')!.expects!.product).to.equal('design');
  });

  it('shows one level at a time where there is little room, and nothing sticks out', async () => {
    await setViewport(360, 800);
    const {edit, table} = await draw(await fileOf('engineering-levels'));
    await settled(table);
    expect(table.narrow).to.equal(true);
    expect(cells(table).filter(({dataset}) => dataset.row === 'head')).to.have.length(1);
    expect(edit.scrollWidth).to.be.most(edit.clientWidth);
    const scroll = table.renderRoot.querySelector('.scroll')!;
    expect(scroll.scrollWidth).to.be.most(scroll.clientWidth);
    const on = [...table.renderRoot.querySelectorAll<HTMLElement>('.steps button')].find(({textContent}) => textContent === 'On')!;
    on.click();
    await settled(table);
    expect(cells(table).find(({dataset}) => dataset.row === 'head')!.dataset.col).to.equal('junior');
    edit.remove();
    await axe((await draw(await fewOf('engineering-levels'))).edit);
  });

  it('draws of a large framework what is in sight, and reaches the rest by keyboard', async function () {
    this.timeout(60_000);
    const [rows] = thoroughly([130], [20]) as [number];
    const {table} = await draw(dense(150, rows));
    const drawn = cells(table).length;
    expect(drawn).to.be.most((rows + 4) * 22);
    cellAt(table, 'competency:competency-3', '').focus();
    await press('End');
    await settled(table);
    expect(focused(table)).to.include({row: 'competency:competency-3', col: 'level-150'});
    await press('Home');
    await settled(table);
    expect(focused(table)).to.include({row: 'competency:competency-3', col: ''});
  });

  it('gives advice that can be visited and put aside, for good in this browser', async () => {
    const file: FrameworkFile = {title: 'Advice', levels: [{title: 'A'}, {title: 'B'}, {title: 'C'}], competencies: [{title: 'K', expectations: {a: 'x', c: 'y'}}]};
    const {edit, table} = await draw(file);
    const advice = edit.renderRoot.querySelector('edit-advice')!;
    const root = () => advice.shadowRoot!;
    root().querySelector('summary')!.click();
    expect(root().querySelectorAll('li')).to.have.length(1);
    const [visit, put] = root().querySelectorAll<HTMLElement>('.acts button');
    visit!.click();
    await settled(table);
    expect(focused(table)).to.include({row: 'competency:k', col: 'b'});
    put!.click();
    await settled(table);
    expect(root().querySelectorAll('li')).to.have.length(0);
    const later = await draw(file);
    expect(later.edit.renderRoot.querySelector('edit-advice')!.shadowRoot!.querySelectorAll('li')).to.have.length(0);
  });

  /** Each kind of row and of cell, some rows of each: axe takes as long as there are cells. */
  async function fewOf(name: string): Promise<FrameworkFile> {
    const file = await fileOf(name);
    const ids = new Set(idsIn(file, 'levels').slice(0, 4));
    const groups = thoroughly(file.groups ?? [], (file.groups ?? []).slice(0, 2));
    const some = [...groups.map(({id}) => id), undefined].flatMap(group => file.competencies!.filter(competency => competency.group === group).slice(0, 2));
    return {...file, levels: file.levels.filter((_, i) => ids.has(idsIn(file, 'levels')[i]!)).map(level => ({...level, next: undefined})), tracks: file.tracks?.map(track => ({...track, levels: track.levels.filter(level => ids.has(level))})), groups: [...groups], competencies: some};
  }

  for (const name of ['engineering-levels', 'prontopro', 'waypoints']) {
    it(`has no breach of accessibility with ${name}, closed and open, light and dark`, async function () {
      this.timeout(60_000);
      await setViewport(1200, 800);
      const [file] = thoroughly([name === 'engineering-levels' ? await fileOf(name) : await fewOf(name)], [await fewOf(name)]);
      for (const scheme of ['light', 'dark'] as const) {
        await emulateMedia({colorScheme: scheme});
        const {edit, table} = await draw(file!, scheme);
        const check = scheme === 'light' ? axe : axeForColors;
        await check(edit);
        cells(table).find(({dataset}) => dataset.row!.startsWith('competency:') && dataset.col)!.click();
        await settled(table);
        // All else is as it was.
        await check(table);
        edit.remove();
      }
    });
  }
});
