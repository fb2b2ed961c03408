/** People, earlier days, a framework that changed, and a browser that keeps nothing: what a reader sees of how answers are kept. */
import {expect, fixture, html} from '@open-wc/testing';
import type {AssessmentRecord, CareerSelfCheck} from '../../src/index.js';
import '../../src/define/career-self-check.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {all, called, draw, one, text, textIn, until} from '../helpers/elements.js';
import {axe} from '../helpers/browser.js';
import {answer, answerAt, askedIn, chosenIn, keepingIn, rowsOf} from '../helpers/self-check.js';
import {denyStorage, fillStorage, stored} from '../helpers/storage.js';
import {thoroughly} from '../helpers/thorough.js';

const garden: FrameworkFile = {
  id: 'garden', title: 'Garden',
  levels: [{id: 'seed', title: 'Seedling'}, {id: 'bush', title: 'Shrub'}, {id: 'tree', title: 'Oak'}],
  competencies: ['roots', 'leaves', 'light', 'water'].map(id => ({id, title: id, expectations: {seed: `Looks for ${id}`, bush: `Has ${id}`, tree: `Gives ${id}`}})),
};
const KEY = 'career-elements:garden:me';
const DAY = 86_400_000;

function save(answers: AssessmentRecord['answers'], more: object = {}): void {
  localStorage.setItem(KEY, JSON.stringify({format: 'career-assessment/2', framework: {id: 'garden'}, subject: 'me', answers, ...more}));
}

/** Opens a panel and waits for its code. */
async function panel(check: CareerSelfCheck, name: 'People' | 'Look back'): Promise<void> {
  called(check, '.tools button', name).click();
  await until(() => text(all(check, '.panel h3')[0]) === {People: 'Whose answers', 'Look back': 'Look back'}[name], name);
}

async function fill(check: CareerSelfCheck, name: string, value: string, button: string): Promise<void> {
  const field = all<HTMLInputElement>(check, `.panel input[name=${name}]`).at(-1)!;
  field.value = value;
  called(check, '.panel button', button).click();
  await check.updateComplete;
}

const peopleIn = (check: CareerSelfCheck) => all(check, '.kept-list > li').map(item => text(item.firstElementChild));
const press = async (check: CareerSelfCheck, words: string) => {
  called(check, '.panel button', words).click();
  await check.updateComplete;
};

describe('people', () => {
  it('are kept apart: a manager with five reports keeps five, and no name stands in a key', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    await panel(check, 'People');
    const names = ['Ana', 'Ben', 'Chloé', 'Deniz', 'Edda'];
    for (const [i, name] of names.entries()) {
      await fill(check, 'name', name, 'Add a person');
      expect(textIn(check)).to.contain(`${name}’s answers`).and.contain('0 of 4 answered');
      await answerAt(check, i % 4, i % 3);
    }
    expect(peopleIn(check)).to.deep.equal(['Me', ...names.slice(0, 4), 'Edda shown now']);
    expect(Object.keys(stored())).to.have.length(6);
    expect(Object.keys(stored()).join()).not.to.match(/Ana|Ben|Chlo|Deniz|Edda/);
    await press(check, 'Deniz');
    await answerAt(check, 3, 2);
    await press(check, 'Me');
    expect(Object.keys(check.assessment!.toJSON().answers)).to.deep.equal(['roots']);
    expect(all(check, '.whose')).to.have.length(0);
    const again = await draw('career-self-check', garden);
    await panel(again, 'People');
    await press(again, 'Deniz');
    expect(textIn(again)).to.contain('Deniz’s answers');
    await fill(again, 'name', '', 'Add a person');
    expect(peopleIn(again)).to.have.length(6);
  });

  it('can be renamed', async () => {
    const check = await draw('career-self-check', garden);
    await panel(check, 'People');
    await fill(check, 'name', 'Ana', 'Add a person');
    all<HTMLInputElement>(check, '.panel input')[0]!.value = 'Ana Maria';
    await press(check, 'Save');
    expect(peopleIn(check)).to.deep.equal(['Me', 'Ana Maria shown now']);
    expect(textIn(check)).to.contain('Ana Maria’s answers');
  });

  it('can be deleted, after one word of doubt, with what was put aside; others stay', async () => {
    localStorage.setItem(KEY, 'ruined');
    const check = await draw('career-self-check', garden);
    await answer(check, 1);
    await panel(check, 'People');
    await fill(check, 'name', 'Ana', 'Add a person');
    await answerAt(check, 0, 2);
    await press(check, 'Me');
    await press(check, 'Delete all my answers');
    expect(textIn(check)).to.contain('cannot be undone');
    await press(check, 'Cancel');
    expect(Object.values(stored())).to.include('ruined');
    await press(check, 'Delete all my answers');
    let heard = 0;
    check.addEventListener('career-assessment-change', () => heard++);
    await press(check, 'Delete for good');
    expect(heard).to.equal(1);
    expect(textIn(check)).to.contain('0 of 4 answered').and.contain('Deleted.');
    expect(Object.values(stored())).not.to.include('ruined');
    expect(localStorage.getItem(KEY)).not.to.contain('bush');
    expect(Object.values(stored()).filter(text => text.includes('"tree"'))).to.have.length(1);
    expect(textIn(await draw('career-self-check', garden))).to.contain('0 of 4 answered');
  });

  it('can be answered for where the browser keeps nothing, and are there until the page is closed', async () => {
    denyStorage();
    const check = await draw('career-self-check', garden);
    await answer(check, 1);
    await panel(check, 'People');
    await fill(check, 'name', 'Ana', 'Add a person');
    await answer(check, 2);
    await press(check, 'Me');
    expect(check.assessment!.answers.get('roots')!.choice).to.equal('bush');
    await press(check, 'Ana');
    expect(check.assessment!.answers.get('roots')!.choice).to.equal('tree');
  });

  it('are not offered where the page does not want it', async () => {
    const check = await draw('career-self-check', garden, {noPeople: true});
    expect(all(check, '.tools button').map(text)).not.to.include('People');
  });

  it('are the reader’s choice also where the page named one, and the page’s again when it names another', async () => {
    const check = await draw('career-self-check', garden, {subject: 'ana'});
    await answer(check, 1);
    await panel(check, 'People');
    await fill(check, 'name', 'Ben', 'Add a person');
    expect(check.subject).to.match(/^p-[0-9a-f]{12}$/);
    await press(check, 'ana');
    expect(chosenIn(check) >= 0 || check.assessment!.answers.has('roots')).to.equal(true);
    check.subject = 'me';
    await check.updateComplete;
    expect(textIn(check)).to.contain('0 of 4 answered');
  });
});

describe('earlier days', () => {
  it('are kept when the reader says so, shown as a line of the past, and deleted', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    await panel(check, 'Look back');
    await fill(check, 'label', 'Before the talk', 'Keep how it stands today');
    await answerAt(check, 0, 2);
    const today = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(Date.now());
    expect(peopleIn(check)).to.deep.equal([`${today}Before the talk`]);
    await press(check, 'Show as a faint line');
    expect(textIn(check)).to.contain('Hide the line');
    await press(check, 'Hide the line');
    await press(check, 'Show as a faint line');
    await press(check, 'Delete');
    expect(textIn(check)).to.contain('No day is kept yet');
    expect(check.assessment!.answers.get('roots')!.choice).to.equal('tree');
  });

  it('are kept by themselves before the first change after a month', async () => {
    const then = Date.now() - 100 * DAY;
    save({roots: {choice: 'seed', at: then}});
    const check = await draw('career-self-check', garden);
    await answerAt(check, 0, 2);
    await answerAt(check, 1, 1);
    await panel(check, 'Look back');
    expect(peopleIn(check)).to.deep.equal([new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(then)]);
    expect(check.assessment!.list('history')[0]![1].answers).to.deep.equal({roots: {choice: 'seed'}});
  });

  it('are written in the page’s language', async () => {
    save({roots: {choice: 'seed', at: 5}}, {history: {a: {of: Date.UTC(2026, 2, 3, 12), at: 6, answers: {}}}});
    const check = await draw('career-self-check', garden, {}, {lang: 'de'});
    await panel(check, 'Look back');
    expect(peopleIn(check)).to.deep.equal(['3. März 2026']);
  });
});

describe('a framework that has changed', () => {
  const asked = {asked: {value: ['roots', 'leaves', 'bark'], at: 5}};

  it('is told of once, with a way to each question, and what is gone stays to be seen', async () => {
    save({roots: {choice: 'moss', at: 5}, leaves: {choice: 'bush', words: 'others', at: 5}, bark: {choice: 'tree', at: 5}, light: {open: 'unsure', at: 5}}, {about: asked, notes: {bark: {text: 'The **storm** in May', at: 6}}});
    const check = await draw('career-self-check', garden);
    await until(() => all(check, '.since').length, 'the notice');
    expect(text(one(check, '.since'))).to.contain('One thing that was answered is no longer asked').and.contain('“moss”').and.contain('worded anew').and.contain('water new');
    called(check, '.since button', 'leaves').click();
    await check.updateComplete;
    expect(askedIn(check)).to.contain('leaves');
    called(check, '.since button', 'Understood').click();
    await check.updateComplete;
    expect(all(check, '.since')).to.have.length(0);
    const again = await draw('career-self-check', garden);
    expect(all(again, '.since')).to.have.length(0);
    await panel(again, 'Look back');
    expect(text(one(again, '.orphans'))).to.contain('bark').and.contain('Oak').and.contain('The **storm** in May');
    expect(again.assessment!.answers.get('roots')!.choice).to.equal('moss');
  });

  it('is not told of to one who answers for the first time, and later tells what was added', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    expect(all(check, '.since')).to.have.length(0);
    check.framework = {...garden, competencies: [...garden.competencies!, {id: 'bark', title: 'bark', expectations: {seed: 'x', tree: 'y'}}]};
    await until(() => all(check, '.since').length, 'the notice');
    expect(text(one(check, '.since ul'))).to.equal('bark new');
  });
});

describe('two elements on one page', () => {
  it('see each other’s answers at once, also where the browser keeps nothing', async () => {
    for (const break_ of [() => {}, fillStorage, denyStorage]) {
      break_();
      const [first, second] = [await draw('career-self-check', garden), await draw('career-self-check', garden)];
      await answerAt(first, 2, 1);
      await second.updateComplete;
      expect(second.assessment!.answers.get('light')?.choice).to.equal('bush');
    }
  });

  it('do not take back each other’s answers', async () => {
    const [first, second] = [await draw('career-self-check', garden), await draw('career-self-check', garden)];
    await answerAt(first, 0, 0);
    localStorage.setItem(KEY, JSON.stringify({...first.assessment!.toJSON(), answers: {...first.assessment!.toJSON().answers, roots: {choice: 'tree', at: Date.now() + 9 * DAY}}}));
    await answerAt(second, 0, 1);
    expect([first, second].map(check => check.assessment!.answers.get('roots')!.choice)).to.deep.equal(['bush', 'bush'], 'the last act counts, even against a clock that is ahead');
  });
});

describe('a sandboxed page', () => {
  it('without an origin works, says that nothing is kept, and shows the way out', async () => {
    const told = new Promise<MessageEvent>(resolve => addEventListener('message', resolve, {once: true}));
    await fixture(html`<iframe title="sandboxed" sandbox="allow-scripts" src="/test/pages/sandboxed.html" width="800" height="600"></iframe>`);
    const {storage, before, after, opened, saved} = (await told).data as Record<'before' | 'after', {keeping: string; all: string; checked: number}> & {storage: string; opened: string; saved: AssessmentRecord};
    expect(storage).to.equal('SecurityError');
    expect(before.keeping).to.contain('keeps nothing').and.contain('save a file or copy a link');
    expect(after.all).to.contain('1 of 3 answered');
    expect(after.checked).to.equal(1);
    expect(opened).to.contain('Share and open');
    expect(Object.keys(saved.answers)).to.have.length(1);
  });

  it('inside another site’s page, where the storage is kept apart, works, and says that a file or a link lasts', async function () {
    if (!/^Google/.test(navigator.vendor)) this.skip(); // the others, driven as they are here, do not come to a second name of this server
    const told = new Promise<MessageEvent>(resolve => addEventListener('message', resolve, {once: true}));
    const address = new URL('/test/pages/sandboxed.html', location.href);
    address.hostname = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    await fixture(html`<iframe title="another site" src=${address.href} width="800" height="600"></iframe>`);
    const {storage, before, after, saved} = (await told).data as Record<'before' | 'after', {keeping: string; all: string; checked: number}> & {storage: string; saved: AssessmentRecord};
    expect(after.all).to.contain('1 of 3 answered');
    expect(before.keeping).to.contain(storage === 'there' ? 'a file or a link lasts' : 'save a file or copy a link');
    expect(Object.keys(saved.answers)).to.have.length(1);
    expect(Object.keys(stored())).to.have.length(0);
  });

  it('a storage that is full says the same way out, above the questions', async () => {
    const check = await draw('career-self-check', garden);
    fillStorage();
    await answer(check, 0);
    expect(keepingIn(check)).to.contain('save a file or copy a link');
    expect(one(check, '.intro').contains(called(check, '.intro button', 'Share and open'))).to.equal(true);
    expect(rowsOf(check)).to.have.length(4);
  });
});

describe('what is kept, for everybody', () => {
  for (const scheme of thoroughly(['light', 'dark'] as const, ['light'])) {
    it(`has no breach of accessibility, ${scheme}`, async () => {
      save({roots: {choice: 'moss', at: 5}, bark: {choice: 'tree', at: 5}}, {about: {asked: {value: ['roots', 'bark'], at: 5}}});
      const check = await draw('career-self-check', garden, {}, {width: 700, scheme});
      await until(() => all(check, '.since').length, 'the notice');
      await panel(check, 'People');
      await fill(check, 'name', 'Ana', 'Add a person');
      await press(check, 'Delete');
      await axe(check);
      await press(check, 'Me');
      await panel(check, 'Look back');
      await fill(check, 'label', 'A day', 'Keep how it stands today');
      await press(check, 'Show as a faint line');
      await axe(check);
    });
  }

  it('keeps the keyboard when a button goes with what it was about', async () => {
    const check = await draw('career-self-check', garden);
    await panel(check, 'People');
    await fill(check, 'name', 'Ana', 'Add a person');
    await press(check, 'Delete');
    await press(check, 'Delete for good');
    expect(text(check.shadowRoot!.activeElement)).to.equal('Whose answers');
    await panel(check, 'Look back');
  });
});
