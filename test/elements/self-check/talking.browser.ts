/** Two people who talk: what they see differently, in words, and what they write down together. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {all, choose, one, text, textIn, until} from '../../helpers/elements.js';
import {askedIn, rowsOf} from '../../helpers/self-check.js';
import {drawBeside, garden} from '../../helpers/views.js';
import '../../helpers/storage.js';

const titlesOf = (check: CareerSelfCheck) => all(check, '[part=difference] h4').map(text);
const saidOf = (check: CareerSelfCheck) => all(check, '[part=difference] h4 + p').map(text);

/** Writes into the note on one competency, as a reader does, without leaving it. */
function write(check: CareerSelfCheck, place: number, words: string): HTMLTextAreaElement {
  const area = all<HTMLTextAreaElement>(check, '[part=difference] textarea')[place]!;
  area.closest('details')!.open = true;
  area.value = words;
  area.dispatchEvent(new Event('input', {bubbles: true}));
  return area;
}

describe('what to talk about', () => {
  it('is the differences, the largest first, each in a sentence', async () => {
    const check = await drawBeside(garden, {own: [0, 0, 1, undefined], others: [{name: 'Ana', places: [1, 2, 1, 2]}]});
    expect(titlesOf(check)).to.deep.equal(['Water', 'Roots', 'Light']);
    expect(saidOf(check)).to.deep.equal(['You say Seedling, Ana says Oak.', 'You say Seedling, Ana says Shrub.', 'You have not answered, Ana says Oak.']);
  });

  it('is told naturally, whatever they say or do not say', async () => {
    const check = await drawBeside(garden, {own: [0.5, 'unsure', 2, 2], others: [{places: [2, 1, 'no-chance', 'skipped']}]});
    expect(saidOf(check)).to.have.members([
      'You say between Seedling and Shrub, they say Oak.', 'You are not sure, they say Shrub.', 'You say Oak, they say there was no chance to show it yet.', 'You say Oak, they skipped it for now.',
    ]);
  });

  it('comes before the question and what to push next', async () => {
    const check = await drawBeside(garden, {own: [0], target: 'tree', others: [{name: 'Ana', places: [2]}]}, {width: 1200});
    const parts = all(check, '.talk, .question, .pushes');
    expect(parts.map(({classList}) => classList[0])).to.deep.equal(['talk', 'question', 'pushes']);
    const tops = parts.map(part => part.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('has the other person’s own note, and leads to the question', async () => {
    const check = await drawBeside(garden, {own: [0, 0, 0], others: [{name: 'Ana', places: [0, 0, 1], notes: {leaves: 'the June review.'}}]});
    expect(text(one(check, '[part=difference]'))).to.contain('Ana noted: the June review.');
    one(check, '[part=difference] button').click();
    await check.updateComplete;
    expect(askedIn(check)).to.contain('Leaves');
  });

  it('says so where there is nothing, and folds what they agree on', async () => {
    const check = await drawBeside(garden, {own: [0, 1], others: [{name: 'Ana', places: [0, 1]}]});
    expect(textIn(check)).to.contain('you say the same');
    const alike = one<HTMLDetailsElement>(check, '.alike');
    expect([alike.open, [...alike.querySelectorAll('li')].map(text)]).to.deep.equal([false, ['Roots: Seedling', 'Water: Shrub']]);
    const strangers = await drawBeside(garden, {own: [0], others: [{name: 'Ana', places: [undefined, 'unsure']}]});
    expect(saidOf(strangers)).to.deep.equal(['You say Seedling, Ana has not answered.']);
    expect(textIn(await drawBeside(garden, {others: [{name: 'Ana', places: []}]}))).to.contain('no question yet in which both of you say where you stand');
  });

  it('follows the choice of the person, where there are several', async () => {
    const check = await drawBeside(garden, {own: [0, 0], others: [{name: 'Ana', places: [1, 0]}, {name: 'Bo', places: [0, 2]}]});
    expect(saidOf(check)).to.deep.equal(['You say Seedling, Ana says Shrub.']);
    await choose(check, one<HTMLSelectElement>(check, '[name=with]'), 'Bo');
    expect(saidOf(check)).to.deep.equal(['You say Seedling, Bo says Oak.']);
  });

  it('names both where somebody else’s answers are open', async () => {
    const check = await drawBeside(garden, {others: []});
    check.subject = 'report';
    check.assessment = check.assessment!.saying('name', 'Ana', 1).with('answers', 'roots', {choice: 'seed'}, 1);
    const other = check.assessment!.with('answers', 'roots', {choice: 'tree'}, 2);
    check.beside = [{name: 'Bo', assessment: other}];
    await check.updateComplete;
    expect(textIn(check)).to.contain('Ana’s view').and.contain('Bo’s view');
    expect(saidOf(check).every(words => !/\byou\b/i.test(words))).to.equal(true);
  });
});

describe('a note together', () => {
  it('is kept when the writer goes on, with the answers, and shown again', async () => {
    const check = await drawBeside(garden, {own: [0], others: [{name: 'Ana', places: [2]}]});
    expect(one<HTMLDetailsElement>(check, '.shared').open).to.equal(false);
    const area = write(check, 0, 'Look at it in May.');
    expect(check.assessment!.get('talks', 'roots')).to.equal(undefined);
    area.dispatchEvent(new Event('change', {bubbles: true}));
    await check.updateComplete;
    expect(check.assessment!.get('talks', 'roots')!.text).to.equal('Look at it in May.');
    const again = await drawBeside(garden, {own: [], others: []});
    again.assessment = check.assessment;
    again.beside = check.beside;
    await until(() => all(again, 'textarea').length, 'the note');
    expect([one<HTMLTextAreaElement>(again, 'textarea').value, one<HTMLDetailsElement>(again, '.shared').open]).to.deep.equal(['Look at it in May.', true]);
  });

  for (const [how, leave] of [
    ['the page is left', () => dispatchEvent(new Event('pagehide'))],
    ['the element goes', (check: CareerSelfCheck) => check.remove()],
  ] as const) {
    it(`is kept when ${how} in the middle of it`, async () => {
      const check = await drawBeside(garden, {own: [0], others: [{name: 'Ana', places: [2]}]});
      write(check, 0, 'Not yet do');
      leave(check);
      expect(check.assessment!.get('talks', 'roots')!.text).to.equal('Not yet do');
      expect(Object.values({...localStorage}).join()).to.contain('Not yet do');
    });
  }

  it('is not lost by a redrawing, and goes to nobody else’s answers', async () => {
    const check = await drawBeside(garden, {own: [0], others: [{name: 'Ana', places: [2]}]});
    const {beside} = check;
    write(check, 0, 'For me alone');
    check.requestUpdate();
    await check.updateComplete;
    expect(one<HTMLTextAreaElement>(check, '.shared textarea').value).to.equal('For me alone');
    check.subject = 'bo';
    check.beside = beside;
    await check.updateComplete;
    await until(() => all(check, '.shared').length, 'the talk');
    expect(one<HTMLTextAreaElement>(check, '.shared textarea').value).to.equal('');
    dispatchEvent(new Event('pagehide'));
    expect(check.assessment!.list('talks')).to.deep.equal([]);
    Object.assign(check, {subject: 'me', beside});
    await check.updateComplete;
    dispatchEvent(new Event('pagehide'));
    expect(check.assessment!.get('talks', 'roots')!.text).to.equal('For me alone');
  });

  it('belongs to those whose answers were open when it was written', async () => {
    const check = await drawBeside(garden, {own: [0], others: [{name: 'Ana', places: [2]}]});
    write(check, 0, 'Of the two of us');
    check.subject = 'bo';
    await check.updateComplete;
    dispatchEvent(new Event('pagehide'));
    expect(check.assessment!.list('talks')).to.deep.equal([]);
    check.subject = 'me';
    await check.updateComplete;
    expect(check.assessment!.get('talks', 'roots')?.text).to.equal('Of the two of us');
  });

  it('that is emptied is taken back', async () => {
    const check = await drawBeside(garden, {own: [0], others: [{name: 'Ana', places: [2]}]});
    for (const words of ['Something', ' ']) write(check, 0, words).dispatchEvent(new Event('change', {bubbles: true}));
    expect(check.assessment!.list('talks')).to.deep.equal([]);
  });

  it('stays while the mirror is used', async () => {
    const check = await drawBeside(garden, {own: [0], others: [{name: 'Ana', places: [2]}]});
    const area = write(check, 0, 'In the middle');
    rowsOf(check)[2]!.click();
    await check.updateComplete;
    expect(area.value).to.equal('In the middle');
  });

  it('stays with its competency when another difference comes before it', async () => {
    const check = await drawBeside(garden, {own: [0, 1], others: [{name: 'Ana', places: [1, 1]}]});
    const area = write(check, 0, 'About the roots');
    check.assessment = check.assessment!.with('answers', 'water', {choice: 'tree'}, 2).with('answers', 'leaves', {choice: 'tree'}, 2);
    check.beside = [{name: 'Ana', assessment: check.beside[0]!.assessment.with('answers', 'leaves', {choice: 'seed'}, 2)}];
    await check.updateComplete;
    expect(titlesOf(check)).to.deep.equal(['Leaves', 'Roots', 'Water']);
    area.dispatchEvent(new Event('change', {bubbles: true}));
    expect(check.assessment!.list('talks').map(([key, {text}]) => [key, text])).to.deep.equal([['roots', 'About the roots']]);
    expect(text(area.closest('[part=difference]')!.querySelector('h4'))).to.equal('Roots');
  });
});
