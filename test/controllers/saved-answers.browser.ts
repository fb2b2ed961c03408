/** Answers are never lost: what is kept in the browser, and what becomes of it when the browser will not keep it. */
import {expect, fixture, html} from '@open-wc/testing';
import type {AssessmentRecord, CareerSelfCheck} from '../../src/index.js';
import '../../src/define/career-self-check.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {called, choose, draw, one, text, textIn, until} from '../helpers/elements.js';
import {allChosen, answer, answerAt, chosenIn, keepingIn, radiosOf, rowsOf} from '../helpers/self-check.js';
import {denyStorage, fillStorage, stored} from '../helpers/storage.js';

const garden: FrameworkFile = {
  id: 'garden', title: 'Garden',
  levels: [{id: 'seed', title: 'Seedling'}, {id: 'bush', title: 'Shrub'}, {id: 'tree', title: 'Oak'}],
  competencies: ['roots', 'leaves', 'light', 'water'].map(id => ({id, title: id, expectations: {seed: `Looks for ${id}`, bush: `Has ${id}`, tree: `Gives ${id}`}})),
};
const KEY = 'career-elements:garden:me';

const record = (): AssessmentRecord => JSON.parse(localStorage.getItem(KEY)!) as AssessmentRecord;
const answersIn = (check: CareerSelfCheck) => Object.fromEntries(Object.entries(check.assessment!.toJSON().answers).map(([id, {choice, open}]) => [id, choice ?? open]));

function save(answers: AssessmentRecord['answers'], more: object = {}): string {
  const text = JSON.stringify({format: 'career-assessment/1', framework: {id: 'garden'}, subject: 'me', answers, ...more});
  localStorage.setItem(KEY, text);
  return text;
}

/** Another tab: another window of the same origin, whose writing this one hears of as browsers tell it. */
async function otherTab(): Promise<Window> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another tab" src="/test/pages/empty.html"></iframe>`);
  await until(() => frame.contentDocument?.readyState === 'complete' && frame.contentWindow!.location.pathname.endsWith('empty.html'), 'a page');
  return frame.contentWindow!;
}

describe('answers are kept', () => {
  it('at every change, under the framework and the subject', async () => {
    const check = await draw('career-self-check', garden);
    expect(stored()).to.deep.equal({});
    await answer(check, 1);
    expect(Object.keys(stored())).to.deep.equal([KEY]);
    expect(record()).to.deep.include({format: 'career-assessment/2', subject: 'me'});
    expect(record().answers['roots']!.choice).to.equal('bush');
    await answerAt(check, 1, 3);
    expect(record().answers['leaves']!.open).to.equal('unsure');
    await choose(check, one<HTMLSelectElement>(check, '[name=target]'), 'tree');
    expect(record().about!['target']!.value).to.equal('tree');
    expect(keepingIn(check)).to.match(/^Kept in this browser\./);
  });

  it('through a reload: every answer of engineering-levels is there again, and so is the target', async function () {
    this.timeout(30_000);
    const before = await draw('career-self-check', 'engineering-levels');
    for (const row of rowsOf(before).keys()) await answerAt(before, row, row % 7);
    await choose(before, one<HTMLSelectElement>(before, '[name=target]'), 'lead');
    before.remove();
    const after = await draw('career-self-check', 'engineering-levels');
    expect(textIn(after)).to.contain('27 of 27 answered');
    expect(await allChosen(after)).to.deep.equal(Array.from({length: 27}, (_, i) => i % 7));
    expect(one<HTMLSelectElement>(after, '[name=target]').value).to.equal('lead');
  });

  it('through a reload of a real page', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" src="/test/pages/self-check.html" width="800" height="600"></iframe>`);
    const drawn = async () => {
      await until(() => frame.contentDocument?.querySelector('career-self-check')?.shadowRoot?.querySelector('.mirror'), 'the questions');
      return frame.contentDocument!.querySelector('career-self-check')!;
    };
    const before = await drawn();
    await answerAt(before, 0, 2);
    await answerAt(before, 1, 0);
    frame.contentDocument!.title = 'before';
    frame.contentWindow!.location.reload();
    await until(() => frame.contentDocument?.title === 'Answers', 'the page anew');
    expect(await allChosen(await drawn())).to.deep.equal([2, 0, -1]);
  });

  it('when they are taken back too: an answer does not come again', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 1);
    called(check, 'button', 'Take this answer back').click();
    await check.updateComplete;
    expect(textIn(await draw('career-self-check', garden))).to.contain('0 of 4 answered');
  });

  it('as the reader gave them last, even by a clock that has been set back', async () => {
    save({roots: {choice: 'seed', at: Date.now() + 3_600_000}});
    const check = await draw('career-self-check', garden, {competency: 'roots'});
    await answer(check, 2);
    expect([chosenIn(check), record().answers['roots']!.choice]).to.deep.equal([2, 'tree']);
    called(check, 'button', 'Take this answer back').click();
    await check.updateComplete;
    expect(chosenIn(check)).to.equal(-1);
  });

  it('apart for each subject', async () => {
    const mine = await draw('career-self-check', garden);
    const hers = await draw('career-self-check', garden, {subject: 'ana'});
    await answer(mine, 0);
    await answer(hers, 2);
    expect(Object.keys(stored()).sort()).to.deep.equal(['career-elements:garden:ana', KEY]);
    expect([answersIn(mine), answersIn(hers)]).to.deep.equal([{roots: 'seed'}, {roots: 'tree'}]);
    mine.subject = 'ana';
    await mine.updateComplete;
    expect(answersIn(mine)).to.deep.equal({roots: 'tree'});
    mine.subject = '';
    await mine.updateComplete;
    expect(answersIn(mine)).to.deep.equal({roots: 'seed'});
  });

  it('apart for each framework, and for names that look alike when put together', async () => {
    await answer(await draw('career-self-check', {...garden, id: 'a'}, {subject: 'b:c'}), 0);
    await answer(await draw('career-self-check', {...garden, id: 'a:b'}, {subject: 'c'}), 2);
    expect(answersIn(await draw('career-self-check', {...garden, id: 'a'}, {subject: 'b:c'}))).to.deep.equal({roots: 'seed'});
    expect(answersIn(await draw('career-self-check', {...garden, id: 'a:b'}, {subject: 'c'}))).to.deep.equal({roots: 'tree'});
  });

  it('when the framework changes on the page', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 1);
    check.framework = {...garden, id: 'meadow'};
    await check.updateComplete;
    expect(answersIn(check)).to.deep.equal({});
    check.framework = garden;
    await check.updateComplete;
    expect(answersIn(check)).to.deep.equal({roots: 'bush'});
  });

  it('for ids that objects know otherwise', async () => {
    const odd = JSON.parse('{"id": "__proto__", "title": "T", "levels": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}], "competencies": [{"id": "__proto__", "title": "P", "expectations": {"a": "x", "b": "y"}}, {"id": "constructor", "title": "C", "expectations": {"a": "x", "b": "y"}}]}') as FrameworkFile;
    const check = await draw('career-self-check', odd, {subject: '__proto__'});
    await answerAt(check, 0, 1);
    await answerAt(check, 1, 0);
    expect(await allChosen(await draw('career-self-check', odd, {subject: '__proto__'}))).to.deep.equal([1, 0]);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});

describe('two tabs', () => {
  it('see each other’s answers', async () => {
    const tab = await otherTab();
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    const theirs = record();
    tab.localStorage.setItem(KEY, JSON.stringify({...theirs, answers: {...theirs.answers, water: {choice: 'tree', at: Date.now()}}}));
    await until(() => answersIn(check)['water'], 'the other tab’s answer');
    await check.updateComplete;
    expect(answersIn(check)).to.deep.equal({roots: 'seed', water: 'tree'});
    expect(textIn(check)).to.contain('2 of 4 answered');
  });

  it('merge answer by answer, the later one wins', async () => {
    const now = Date.now();
    save({roots: {choice: 'seed', at: now - 1000}, leaves: {choice: 'seed', at: now + 60_000}});
    const check = await draw('career-self-check', garden);
    save({roots: {choice: 'tree', at: now - 500}, leaves: {choice: 'tree', at: now}, light: {open: 'unsure', at: now}});
    dispatchEvent(new StorageEvent('storage', {key: KEY, storageArea: localStorage}));
    await check.updateComplete;
    expect(answersIn(check)).to.deep.equal({roots: 'tree', leaves: 'seed', light: 'unsure'});
  });

  it('that did not hear of each other lose nothing when they write', async () => {
    const [one, other] = [await draw('career-self-check', garden), await draw('career-self-check', garden)];
    await answerAt(one, 0, 0);
    await answerAt(other, 1, 1);
    await answerAt(one, 2, 2);
    expect(Object.keys(record().answers)).to.have.members(['roots', 'leaves', 'light']);
    expect(Object.keys(answersIn(one))).to.have.members(['roots', 'leaves', 'light']);
  });

  it('keep the target that one of them chose', async () => {
    const [first, second] = [await draw('career-self-check', garden), await draw('career-self-check', garden)];
    await choose(first, one<HTMLSelectElement>(first, '[name=target]'), 'tree');
    dispatchEvent(new StorageEvent('storage', {key: KEY, storageArea: localStorage}));
    await second.updateComplete;
    await answer(second, 0);
    expect(record().about!['target']!.value).to.equal('tree');
  });

  it('do not mind another page’s storage', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    dispatchEvent(new StorageEvent('storage', {key: 'something else', storageArea: localStorage}));
    await check.updateComplete;
    expect(answersIn(check)).to.deep.equal({roots: 'seed'});
  });

  it('keep in view what another tab has cleared away, and keep it again with the next answer', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', {key: null, storageArea: localStorage}));
    await answerAt(check, 1, 1);
    expect(Object.keys(record().answers)).to.have.members(['roots', 'leaves']);
  });
});

describe('a browser that keeps nothing', () => {
  it('does not keep the check from working, and the reader is told', async () => {
    denyStorage();
    const check = await draw('career-self-check', garden);
    expect(keepingIn(check)).to.contain('keeps nothing');
    for (const row of [0, 1, 2, 3]) await answerAt(check, row, row % 3);
    expect(await allChosen(check)).to.deep.equal([0, 1, 2, 0]);
    expect(textIn(check)).to.contain('4 of 4 answered');
    expect(keepingIn(check)).to.contain('until you close');
    expect(keepingIn(check)).not.to.contain('Kept in this browser');
    check.parentElement!.append(check);
    await check.updateComplete;
    expect(textIn(check)).to.contain('4 of 4 answered');
  });

  it('only in the middle: the answers stay, and the reader is told', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    denyStorage();
    await answerAt(check, 1, 1);
    expect(answersIn(check)).to.deep.equal({roots: 'seed', leaves: 'bush'});
    expect(keepingIn(check)).to.contain('keeps nothing');
  });
});

describe('a storage that is full', () => {
  it('leaves the old record intact, shows the answer and says so', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    const before = stored();
    fillStorage();
    await answerAt(check, 1, 1);
    expect(stored()).to.deep.equal(before);
    expect(answersIn(check)).to.deep.equal({roots: 'seed', leaves: 'bush'});
    expect(keepingIn(check)).to.contain('no room').and.contain('untouched');
  });

  it('keeps everything with the next answer once there is room again', async () => {
    const check = await draw('career-self-check', garden);
    const free = fillStorage();
    await answerAt(check, 0, 0);
    free();
    await answerAt(check, 1, 1);
    expect(Object.keys(record().answers)).to.have.members(['roots', 'leaves']);
    expect(keepingIn(check)).to.match(/^Kept in this browser\./);
  });
});

describe('a record that cannot be read', () => {
  const corrupt = {
    'cut off': '{"format":"career-assessment/1","framework":{"id":"garden"},"subject":"me","answers":{"roots":{"cho',
    'of something else': '{"theme": "dark"}',
    'no JSON, with odd characters': '\u0000\ud83d ÿ\r\n',
    'empty': '',
    'without answers': '{"format":"career-assessment/1","framework":{"id":"garden"},"subject":"me"}',
    'a list': '[1,2,3]',
  };

  for (const [name, written] of Object.entries(corrupt)) {
    it(`is put aside byte for byte, and never written over: ${name}`, async () => {
      localStorage.setItem(KEY, written);
      const check = await draw('career-self-check', garden);
      expect(Object.values(stored())).to.deep.equal([written]);
      expect(keepingIn(check)).to.contain('put aside');
      await answer(check, 1);
      expect(Object.values(stored())).to.have.length(2).and.include(written);
      expect(record().answers['roots']!.choice).to.equal('bush');
      const again = await draw('career-self-check', garden);
      expect(answersIn(again)).to.deep.equal({roots: 'bush'});
      expect(Object.values(stored())).to.include(written);
    });
  }

  it('stays where it is when there is no room to put it aside', async () => {
    localStorage.setItem(KEY, corrupt['cut off']);
    fillStorage();
    const check = await draw('career-self-check', garden);
    await answer(check, 1);
    expect(stored()).to.deep.equal({[KEY]: corrupt['cut off']});
    expect(answersIn(check)).to.deep.equal({roots: 'bush'});
    expect(keepingIn(check)).not.to.contain('Kept in this browser').and.not.contain('put aside').and.not.contain('later version');
  });

  it('in part only: what can be read is shown, and the whole of it put aside', async () => {
    const written = save({roots: {choice: 'bush', at: 5}, leaves: {choice: 7, at: 'never'}} as never);
    const check = await draw('career-self-check', garden);
    expect(answersIn(check)).to.deep.equal({roots: 'bush'});
    expect(keepingIn(check)).to.contain('put aside');
    await answerAt(check, 2, 2);
    expect(Object.values(stored())).to.include(written);
    expect(Object.keys(record().answers)).to.have.members(['roots', 'light']);
  });

  it('written by something else while the page is open is put aside as well', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    localStorage.setItem(KEY, 'ruined');
    await answerAt(check, 1, 1);
    expect(Object.values(stored())).to.include('ruined');
    expect(Object.keys(record().answers)).to.have.members(['roots', 'leaves']);
  });
});

describe('a record of a later version', () => {
  it('is left alone, whatever one answers, and the reader is told', async () => {
    const written = JSON.stringify({format: 'career-assessment/3', people: {me: {roots: ['tree', 'bush']}}});
    localStorage.setItem(KEY, written);
    const check = await draw('career-self-check', garden);
    await answer(check, 1);
    await choose(check, one<HTMLSelectElement>(check, '[name=target]'), 'tree');
    expect(stored()).to.deep.equal({[KEY]: written});
    expect(answersIn(check)).to.deep.equal({roots: 'bush'});
    expect(keepingIn(check)).to.contain('later version');
  });

  it('written by another tab while the page is open is left alone too', async () => {
    const check = await draw('career-self-check', garden);
    await answer(check, 0);
    const written = '{"format":"career-assessment/3"}';
    localStorage.setItem(KEY, written);
    await answerAt(check, 1, 1);
    expect(stored()).to.deep.equal({[KEY]: written});
    expect(answersIn(check)).to.deep.equal({roots: 'seed', leaves: 'bush'});
    expect(keepingIn(check)).to.contain('later version');
  });

  it('of this version keeps the parts that a later release added', async () => {
    save({roots: {choice: 'bush', at: 5, evidence: 'A tall hedge'}} as never, {'mood': {roots: 'Ask again in May'}});
    const check = await draw('career-self-check', garden);
    await answerAt(check, 1, 1);
    expect(record()).to.deep.include({mood: {roots: 'Ask again in May'}});
    expect(record().answers['roots']).to.deep.include({evidence: 'A tall hedge'});
  });
});

describe('answers to what the framework no longer asks', () => {
  it('are told of, kept, and back when it is asked again', async () => {
    save({roots: {choice: 'bush', at: 5}, bark: {choice: 'tree', at: 6}, moss: {open: 'unsure', at: 7}});
    const check = await draw('career-self-check', garden);
    expect(keepingIn(check)).to.contain('2 answers');
    await answerAt(check, 1, 1);
    expect(record().answers).to.include.keys('bark', 'moss', 'roots', 'leaves');
    const later = await draw('career-self-check', {...garden, competencies: [...garden.competencies!, {id: 'bark', title: 'bark', expectations: {seed: 'x', tree: 'y'}}]});
    expect(keepingIn(later)).to.contain('One answer');
    expect((await allChosen(later)).at(-1)).to.equal(1);
  });

  it('under an old id are found under the new one, once', async () => {
    save({stems: {choice: 'bush', at: 5}});
    const renamed = {...garden, competencies: [{...garden.competencies![0]!, was: 'stems'}, ...garden.competencies!.slice(1)]};
    const check = await draw('career-self-check', renamed);
    expect(textIn(check)).to.contain('1 of 4 answered');
    expect(keepingIn(check)).to.match(/^Kept in this browser\./);
    await answerAt(check, 0, 2);
    expect(await allChosen(await draw('career-self-check', renamed))).to.deep.equal([2, -1, -1, -1]);
  });

  it('under an old id can be taken back', async () => {
    save({stems: {choice: 'bush', at: 5}});
    const check = await draw('career-self-check', {...garden, competencies: [{...garden.competencies![0]!, was: 'stems'}, ...garden.competencies!.slice(1)]}, {competency: 'roots'});
    called(check, 'button', 'Take this answer back').click();
    await check.updateComplete;
    expect(textIn(check)).to.contain('0 of 4 answered');
  });

  it('with a choice that is gone count as not placed, and are kept', async () => {
    save({roots: {choice: 'moss', at: 5}});
    const check = await draw('career-self-check', garden, {competency: 'roots'});
    expect(chosenIn(check)).to.equal(-1);
    expect(radiosOf(check)).to.have.length(5);
    await answerAt(check, 1, 1);
    expect(record().answers['roots']!.choice).to.equal('moss');
    expect(text(rowsOf(check)[0])).not.to.contain('undefined');
  });
});

describe('an assessment that the page hands over', () => {
  it('is kept as this subject’s to this framework, wherever it was given before', async () => {
    const check = await draw('career-self-check', 'starter', {subject: 'ana'});
    check.assessment = {format: 'career-assessment/1', framework: {id: 'another'}, subject: 'ben', answers: {craft: {choice: 'mid', at: 1}}};
    await check.updateComplete;
    await answerAt(check, 1, 0);
    const again = await draw('career-self-check', 'starter', {subject: 'ana'});
    expect(answersIn(again)).to.deep.equal({craft: 'mid', people: 'junior'});
  });

  it('that is no record is refused, and what is shown stays', async () => {
    const check = await draw('career-self-check', 'starter');
    expect(() => (check.assessment = {} as never)).to.throw('career-assessment/2');
    await check.updateComplete;
    expect(rowsOf(check)).to.have.length(3);
  });
});
