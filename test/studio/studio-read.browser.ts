/** What was read: told beside its source, put right with a click, and known again in the next edition. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../demo/studio/studio-read.js';
import {beginningOf} from '../../demo/studio/begin.js';
import {theClient} from '../../demo/studio/import-client.js';
import {Remembered} from '../../demo/studio/remembered.js';
import {Store} from '../../demo/studio/store.js';
import type {StudioRead} from '../../demo/studio/studio-read.js';
import type {Given} from '../../src/import.js';
import {axe, press} from '../helpers/browser.js';
import {all, called, one, text, textIn, until} from '../helpers/elements.js';
import '../helpers/importers.js';
import '../helpers/storage.js';
import {workbook} from '../helpers/workbook.js';

const CSV = 'Area,Skill,Junior,Mid,Senior\nWork,Craft,Finishes tasks,Solves problems,Sets the standard\nWork,Talk,Asks early,n/a,Explains\nPeople,Help,Is helped,Is asked,Helps others\n';

interface Read {
  readonly read: StudioRead;
  readonly store: Store;
}

async function draw(given: readonly Given[], {remembered = new Remembered(), width = 0} = {}): Promise<Read> {
  const store = new Store();
  store.begin(await beginningOf(given, {client: theClient(), remembered}));
  const box = await fixture<HTMLElement>(html`<div></div>`);
  if (width) box.style.width = `${width}px`;
  const read = document.createElement('studio-read') as StudioRead;
  read.store = store;
  box.append(read);
  await until(() => all(read, '.source').length, 'the source');
  return {read, store};
}

const csv = (content = CSV, name = 'levels.csv') => [{name, content}];
const levels = ({store}: Read) => store.draft!.file.levels.map(({title}) => title);
const said = ({read}: Read) => text(one(read, '[role=status]'));

/** Says what a column or heading is, as a person does, and waits for what is told of it. */
async function say(page: Read, name: string, kind: string): Promise<HTMLSelectElement> {
  const select = all<HTMLSelectElement>(page.read, '.columns select').find(one => one.getAttribute('aria-label') === `“${name}” is`)!;
  select.focus();
  select.value = kind;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await told(page);
  return select;
}

async function told(page: Read): Promise<void> {
  await page.read.updateComplete; // the answer of a worker comes later
  expect(said(page)).to.equal('Reading it anew…');
  await until(() => said(page) !== 'Reading it anew…', 'its end');
  await page.read.updateComplete;
}

describe('what was read', () => {
  it('tells what a source was taken for, how sure that is, its levels, and what there is', async () => {
    const {read} = await draw(csv());
    expect(text(one(read, '.taken'))).to.match(/^levels\.csv was read so: the levels are the columns of a table\. That is quite sure\.$/);
    expect(all(read, '.rungs li').map(text)).to.deep.equal(['Junior', 'Mid', 'Senior']);
    expect(textIn(read)).to.contain('That makes 3 levels, 3 competencies in 2 groups, 8 statements and 1 place where nothing is expected.');
  });

  it('draws it as a ladder and as a table at once', async () => {
    const {read} = await draw(csv());
    expect(all(read, 'career-ladder, career-matrix')).to.have.length(2);
    await until(() => textIn(one(read, 'career-ladder')).includes('Senior') && textIn(one(read, 'career-matrix')).includes('Sets the standard'), 'both');
  });

  it('leads from a warning to its cell, and from the cell to its warning', async () => {
    const {read} = await draw(csv());
    const warning = one<HTMLButtonElement>(read, '.sorts button.spot');
    expect(text(warning)).to.match(/^Cell D3: “n\/a” was taken for/);
    warning.click();
    await until(() => all(read, 'td.spot').length, 'the cell');
    expect(text(one(read, 'td.spot .cell'))).to.equal('n/a');
    expect(text(one(read, '.remarks'))).to.contain('was taken for');
    expect(read.shadowRoot!.activeElement).to.equal(one(read, 'td.spot button'));
    one<HTMLButtonElement>(read, 'td.spot button').click();
    await read.updateComplete;
    expect(all(read, '.remarks')).to.have.length(0);
    all<HTMLButtonElement>(read, '.sheet button.number')[0]!.click();
    await read.updateComplete;
    expect(text(one(read, '.remarks'))).to.contain('was taken for');
  });

  it('leads to the line of a text, and to the right sheet of a workbook', async () => {
    const document_ = await draw([{name: 'a.md', content: '| Skill | Junior | Senior |\n|---|---|---|\n| Craft | Finishes | Sets |\n| People | n/a | Helps |\n'}]);
    one<HTMLButtonElement>(document_.read, '.sorts button.spot').click();
    await until(() => all(document_.read, 'li.spot').length, 'the line');
    expect(text(one(document_.read, 'li.spot > span'))).to.equal('| People | n/a | Helps |');

    const sheet = (name: string, word: string) => ({name, rows: [['Skill', 'Junior', 'Senior'], [`${name} craft`, 'Draws', 'Draws well'], [`${name} people`, word, 'Helps']]});
    const book = await draw([{name: 'a.xlsx', content: workbook(sheet('Design', 'Asks'), sheet('Build', 'n/a'))}]);
    called<HTMLButtonElement>(book.read, '.sorts button.spot', 'Cell Build!B3').click();
    await until(() => all(book.read, 'td.spot').length, 'the cell');
    expect(text(one(book.read, 'td.spot .cell'))).to.equal('n/a');
    expect(one(book.read, '.source').getAttribute('aria-label')).to.equal('Source: a.xlsx, Build');
  });

  it('shows what a source says as text: nothing of it runs', async () => {
    const {read} = await draw(csv(CSV.replace('Solves problems', '<img src=x onerror=hacked(1)>')));
    expect(all(read, '.source img, .source script')).to.have.length(0);
    expect(text(one(read, '.sheet'))).to.contain('<img');
  });
});

describe('what is put right with a click', () => {
  it('reads a column as what a person says, keeps the focus, and tells what changed', async () => {
    const page = await draw(csv());
    const select = await say(page, 'Area', 'ignore');
    expect(said(page)).to.equal('“Area” as left out: Now there are 0 groups where there were 2.');
    expect(page.store.draft!.source!.mapping).to.deep.equal({columns: {Area: 'ignore'}});
    expect(page.store.undoes).to.equal('reading it anew');
    expect(page.read.shadowRoot!.activeElement).to.equal(select);
    expect(select.value).to.equal('ignore');
  });

  it('keeps nothing that has no effect, or that leaves no framework, and says so', async () => {
    const page = await draw(csv('Level;Theme;Skill;Description\nJunior;Work;Craft;Finishes tasks that others cut\nJunior;Work;People;Asks early and often\nSenior;Work;Craft;Sets the standard for all\nSenior;Work;People;Helps others to grow\n'));
    const before = page.store.draft;
    const none = await say(page, 'Description', 'group');
    expect(said(page)).to.equal('Reading “Description” as group changes nothing here, so it stays as it was.');
    expect(none.value).to.equal('text');
    const bad = await say(page, 'Level', 'ignore');
    expect(said(page)).to.equal('Reading “Level” as left out leaves no framework, so it stays as it was.');
    expect(bad.value).to.equal('level');
    expect(page.store.draft).to.equal(before);
  });

  it('reads a heading as what a person says', async () => {
    const page = await draw([{name: 'a.md', content: '# E\n\n## Junior\n\n### Craft\n\n- Finishes tasks\n\n## Senior\n\n### Craft\n\n- Sets the standard\n\n## How we promote\n\nTwice a year.\n'}]);
    await say(page, 'How we promote', 'level');
    expect(levels(page)).to.deep.equal(['Junior', 'Senior', 'How we promote']);
    expect(page.store.draft!.source!.mapping).to.deep.equal({headings: {'How we promote': 'level'}});
  });

  it('puts levels in order by buttons, and the focus goes with the level', async () => {
    const page = await draw(csv());
    const button = all<HTMLButtonElement>(page.read, 'button').find(one => one.getAttribute('aria-label') === 'Junior: higher')!;
    button.focus();
    button.click();
    await told(page);
    expect(levels(page)).to.deep.equal(['Mid', 'Junior', 'Senior']);
    expect((page.read.shadowRoot!.activeElement as HTMLElement).getAttribute('aria-label')).to.equal('Junior: higher');
    (page.read.shadowRoot!.activeElement as HTMLButtonElement).click();
    await told(page);
    expect(levels(page)).to.deep.equal(['Mid', 'Senior', 'Junior']);
    expect((page.read.shadowRoot!.activeElement as HTMLElement).getAttribute('aria-label')).to.equal('Junior: lower');
  });

  it('leaves a column out of the levels, and adds a level by its name', async () => {
    const page = await draw(csv());
    all<HTMLButtonElement>(page.read, 'button').find(one => one.getAttribute('aria-label') === 'Mid is no level')!.click();
    await told(page);
    expect(levels(page)).to.deep.equal(['Junior', 'Senior']);
    one<HTMLInputElement>(page.read, '#more').value = 'Principal';
    one<HTMLButtonElement>(page.read, '.add button').click();
    await told(page);
    expect(levels(page)).to.deep.equal(['Junior', 'Senior', 'Principal']);
  });

  it('takes a level out that stands in rows, too, for the next edition as well, until somebody undoes it or adds it again', async () => {
    const rows = 'Level,Craft,Talk,Help\nJunior,Finishes tasks,Asks early,Is helped\nMid,Solves problems,Is open,Is asked\nSenior,Sets the standard,Explains,Helps others\n';
    for (const content of [rows, 'Level;Theme;Skill;Description\nJunior;Work;Craft;Finishes tasks that others cut\nMid;Work;Craft;Solves problems of others\nMid;Work;People;Helps where it is asked\nSenior;Work;Craft;Sets the standard for all\nSenior;Work;People;Helps others to grow\n']) {
      const page = await draw(csv(content));
      expect(levels(page)).to.deep.equal(['Junior', 'Mid', 'Senior']);
      const button = all<HTMLButtonElement>(page.read, 'button').find(one => one.getAttribute('aria-label') === 'Mid is no level')!;
      button.focus();
      button.click();
      await told(page);
      expect(levels(page)).to.deep.equal(['Junior', 'Senior']);
      expect(said(page)).to.contain('Now there are 2 levels where there were 3');
      expect(page.read.shadowRoot!.activeElement).to.equal(one(page.read, '#more'));
      const {mapping} = page.store.draft!.source!;
      expect((await beginningOf(csv(content), {client: theClient(), remembered: new Remembered(), mapping})).file.levels).to.have.length(2);
      page.store.undo();
      expect(levels(page)).to.deep.equal(['Junior', 'Mid', 'Senior']);
      page.store.redo();
      await page.read.updateComplete;
      one<HTMLInputElement>(page.read, '#more').value = 'Mid';
      one<HTMLButtonElement>(page.read, '.add button').click();
      await told(page);
      expect(levels(page)).to.have.members(['Junior', 'Mid', 'Senior']);
      page.read.parentElement!.remove();
    }
  });

  it('reads it in another way', async () => {
    const page = await draw(csv());
    const select = one<HTMLSelectElement>(page.read, '[data-focus=shape]');
    select.value = 'levels-down';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await told(page);
    expect(page.store.draft!.source!.understood.shape).to.equal('levels-down');
    expect(text(one(page.read, '.taken'))).to.contain('You said so.');
  });

  it('offers the runner-up as a button', async () => {
    const page = await draw(csv(',Lead,Principal\nJunior,Asks the lead,Is coached\nSenior,Helps the lead,Works beside\n'));
    const {understood, runnerUp} = page.store.draft!.source!;
    expect(runnerUp!.shape).not.to.equal(understood.shape);
    called<HTMLButtonElement>(page.read, 'button', 'Read it so instead').click();
    await told(page);
    expect(page.store.draft!.source!.understood.shape).to.equal(runnerUp!.shape);
  });

  it('says that what was changed by hand can be brought back', async () => {
    const page = await draw(csv());
    const {file} = page.store.draft!;
    page.store.edit('renaming a level', {...file, title: 'Mine'});
    await say(page, 'Area', 'ignore');
    expect(said(page)).to.contain('“Undo” brings that back');
    page.store.undo();
    expect(page.store.draft!.file.title).to.equal('Mine');
  });
});

describe('the next edition', () => {
  it('is read as the one before was put right, keeps its ids, and tells what is new, renamed and gone', async () => {
    const remembered = new Remembered();
    const first = await draw(csv(CSV, 'levels 2025.csv'), {remembered});
    await say(first, 'Area', 'ignore');
    const {file} = first.store.draft!;
    first.store.edit('renaming', {...file, competencies: file.competencies!.map(competency => (competency.title === 'Craft' ? {...competency, id: 'our-craft'} : competency))});
    remembered.keep(first.store.draft!);

    const next = await draw(csv(`${CSV.replace('Talk', 'Talking')}People,Hire,Sits in,Asks,Leads talks\n`, 'levels 2026.csv'), {remembered});
    const {file: now, source} = next.store.draft!;
    expect(source!.mapping).to.deep.equal({columns: {Area: 'ignore'}});
    expect(now.groups ?? []).to.have.length(0);
    expect(now.competencies!.find(({title}) => title === 'Craft')!.id).to.equal('our-craft');
    const told = text(one(next.read, '[aria-labelledby=edition]'));
    expect(told).to.contain('so links and saved answers stay right');
    expect(told).to.match(/New:.*competency Hire/);
    expect(told).to.match(/Renamed or reworded:.*Talking before: Talk/);
    await axe(next.read);
  });

  it('is not told of something else with the same name', async () => {
    const remembered = new Remembered();
    remembered.keep((await draw(csv(CSV, 'levels 2025.csv'), {remembered})).store.draft!);
    const other = await draw(csv('Skill,Koch,Souschef,Küchenchef\nTaste,Learns,Knows,Teaches\nOrder,Cleans,Plans,Buys\n', 'levels 2026.csv'), {remembered});
    expect(other.store.draft!.source!.changes).to.equal(undefined);
  });

  it('can be read without what was said, and all of it can be forgotten', async () => {
    const page = await draw(csv());
    await say(page, 'Area', 'ignore');
    expect(Object.keys(localStorage).join()).to.contain('career-studio-remembered');
    called<HTMLButtonElement>(page.read, 'button', 'Read it without what I said').click();
    await told(page);
    expect(page.store.draft!.file.groups).to.have.length(2);
    called<HTMLButtonElement>(page.read, 'button', 'Forget it').click();
    await page.read.updateComplete;
    expect(said(page)).to.contain('Forgotten');
    expect(Object.keys(localStorage).join()).not.to.contain('career-studio-remembered');
  });
});

describe('what was read, for everybody', () => {
  for (const width of [1100, 340]) {
    it(`has no breach of accessibility, nor too small a target, at ${width} px`, async function () {
      this.timeout(30_000);
      const {read} = await draw(csv(CSV.replace('Finishes tasks', 'Finishes tasks that are as long as anything that anybody has ever written in a cell')), {width});
      one<HTMLButtonElement>(read, '.sorts button.spot').click();
      await until(() => all(read, 'td.spot').length, 'the cell');
      Object.assign(read.style, {background: '#fffefb', color: '#1b1b1f'});
      for (const [name, value] of Object.entries({'--paper': '#fffefb', '--ink': '#1b1b1f', '--soft': '#5f5f63', '--line': '#dcdbd9', '--career-accent': '#0b7a75'})) read.style.setProperty(name, value);
      await axe(read);
      expect(read.scrollWidth).to.be.most(read.clientWidth);
      for (const target of all(read, 'button, select, summary, input')) {
        const box = target.getBoundingClientRect();
        expect(Math.min(box.width, box.height), text(target)).to.be.least(24);
      }
    });
  }

  it('is used with the keyboard alone', async function () {
    const {read} = await draw(csv());
    one(read, '.sorts button.spot').focus();
    if (!document.hasFocus()) this.skip(); // WebKit’s window never has it
    await press('Enter');
    await until(() => all(read, 'td.spot').length, 'the cell');
    expect(read.shadowRoot!.activeElement).to.equal(one(read, 'td.spot button'));
    await press('Enter');
    await until(() => !all(read, 'td.spot').length, 'the cell let go');
  });

  it('tells of a framework file that it was taken as it is', async () => {
    const store = new Store();
    store.begin({file: {title: 'Ours', levels: [{title: 'Junior'}]}});
    const read = await fixture<StudioRead>(html`<studio-read .store=${store}></studio-read>`);
    expect(textIn(read)).to.contain('taken as it is');
    await axe(read);
  });
});
