/** Taking the answers along: as a document and as a table, by the clipboard, as files, by hand and on paper; and nobody's name that was not typed in. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {Assessment} from '../../../src/index.js';
import {tracksToChoose} from '../../../src/model/asking.js';
import {questionsOf} from '../../../src/model/questions.js';
import {axe, emulateMedia, press, typeText} from '../../helpers/browser.js';
import {all, called, choose, draw, frames, NAMES, one, text, until} from '../../helpers/elements.js';
import '../../helpers/storage.js';
import {refuseToCopy, savedFiles} from '../../helpers/stubs.js';

/** A check in which everything is answered, at the first choice, with a note, evidence and a plan. */
async function answered(name: string, width = 1000): Promise<CareerSelfCheck> {
  const check = await draw('career-self-check', name, {answers: 'texts'}, {width});
  const track = tracksToChoose(check.framework!)[0];
  check.track = track?.id ?? ''; // where one has to be chosen
  const questions = questionsOf(check.framework!, {track});
  const [{competency: {id}}] = questions as [typeof questions[0]];
  check.assessment = questions.reduce((own, {key, choices}) => own.with('answers', key, {choice: choices[0]!.id}, 1), Assessment.empty(check.framework!))
    .with('notes', id, {text: 'A note of mine'}, 1).with('evidence', 'e', {competency: id, text: 'The review', link: 'https://wiki.example/june'}, 1).with('plans', id, {action: 'Ask Ana'}, 1);
  await check.updateComplete;
  await choose(check, one<HTMLSelectElement>(check, '[name=target]'), [...one<HTMLSelectElement>(check, '[name=target]').options].at(-1)!.value);
  return check;
}

async function opened(name: string, width?: number): Promise<CareerSelfCheck> {
  const check = await answered(name, width);
  called(check, '.tools button', 'Take along').click();
  await until(() => all(check, '.take').length, 'the panel');
  await check.updateComplete;
  return check;
}

describe('the methods', () => {
  it('give the sheet as Markdown and the table as CSV, without a name', async () => {
    const check = await answered('engineering-levels');
    const [markdown, csv] = [await check.toMarkdown(), await check.toCSV()];
    expect(markdown).to.match(/^# Engineering levels, edition 1\.0\n/).and.contain('**Your view: Intern**').and.contain('> A note of mine').and.contain('<https://wiki.example/june>').and.contain('> Ask Ana');
    expect(csv.split('\r\n')).to.have.length(1 + 27 + 1);
    expect(csv).to.contain('Your view');
  });

  it('fail in words that say so where there is nothing to take along', async () => {
    for (const check of [document.createElement('career-self-check'), await draw('career-self-check', {title: 'T', levels: [{title: 'A'}]})]) {
      for (const take of [() => check.toMarkdown(), () => check.toCSV()]) expect(await take().then(() => '', (error: Error) => error.message)).to.equal('There are no answers to take along yet.');
    }
  });

  it('say nothing of the day in a language that is none', async () => {
    const check = await answered('starter');
    check.parentElement!.lang = 'not a language';
    expect(await check.toMarkdown()).to.contain('# ');
  });
});

describe('the buttons', () => {
  it('save files by their real keys, with the name that is typed in, which is not kept', async () => {
    const check = await opened('prontopro');
    const saved = savedFiles();
    one<HTMLInputElement>(check, '.take input').focus();
    await typeText('Ada');
    for (const label of ['Save as Markdown', 'Save as CSV']) {
      called(check, '.away button', label).focus();
      await press('Enter');
    }
    expect(saved.map(({name}) => name)).to.deep.equal(['prontopro-answers.md', 'prontopro-answers.csv']);
    expect(await saved[0]!.blob.text()).to.contain('View of Ada').and.not.contain('Your');
    expect(await saved[1]!.blob.text()).to.contain(',Ada,').and.not.contain('Your');
    expect(JSON.stringify([check.assessment, localStorage])).not.to.contain('Ada');
  });

  it('copy by a real key, and say so', async () => {
    const check = await opened('prontopro');
    called(check, '.away button', 'Copy').focus();
    await press('Enter');
    await until(() => text(one(check, '.away [role=status]')).startsWith('Copied'), 'the copy');
  });

  it('show the text to copy by hand, where the browser refuses', async () => {
    refuseToCopy();
    const check = await opened('prontopro');
    called(check, '.away button', 'Copy').click();
    await until(() => all(check, '.by-hand textarea').length, 'the box');
    const box = one<HTMLTextAreaElement>(check, '.by-hand textarea');
    box.focus();
    expect(box.value).to.equal(await check.toMarkdown());
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
    expect(text(one(check, '.away [role=status]'))).to.equal('');
  });

  it('and the field pass axe', async () => {
    for (const width of [340, 1000]) await axe(await opened('prontopro', width));
  });
});

describe('paper', () => {
  for (const name of NAMES) {
    it(`is the conversation sheet of ${name}: its head, the mirror with its points, every competency; nothing cut off, and nothing to be pressed`, async function () {
      if (!(await emulateMedia({media: 'print'}))) this.skip();
      const check = await opened(name, 700);
      await frames(2);
      const questions = questionsOf(check.framework!, {track: check.framework!.track(check.track)});
      const [paper] = all(check, '.paper');
      expect(all(check, '.question, .pushes, .tools, .away, .take input, .intro, .answers').filter(node => node.checkVisibility())).to.have.length(0);
      expect([...paper!.querySelectorAll('h4')].map(text).slice(0, questions.length)).to.deep.equal(questions.map(({competency}) => competency.title));
      const points = [...paper!.querySelectorAll('.point')];
      expect(points).to.have.length(questions.length);
      for (const point of points) expect([getComputedStyle(point).scale, getComputedStyle(point).opacity]).to.deep.equal(['none', '1']);
      const {left, right} = check.getBoundingClientRect();
      for (const piece of paper!.querySelectorAll('.block *')) {
        const box = piece.getBoundingClientRect();
        expect(piece.checkVisibility() && box.left >= left - 1 && box.right <= right + 1, text(piece)).to.equal(true);
      }
      expect(text(paper)).to.contain('A note of mine').and.contain('https://wiki.example/june').and.contain('Ask Ana');
    });
  }

  it('is not on the screen, and without the panel it is the mirror and where to push next', async function () {
    const check = await opened('prontopro', 700);
    expect(one(check, '.paper').checkVisibility()).to.equal(false);
    called(check, '.tools button', 'Take along').click();
    await check.updateComplete;
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect([one(check, '.mirror'), one(check, '.pushes'), one(check, '.question')].map(part => part.checkVisibility())).to.deep.equal([true, true, false]);
    expect(all(check, '.moves, .plan').filter(node => node.checkVisibility())).to.have.length(0);
  });
});
