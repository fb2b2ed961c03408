/** Notes and evidence: a person's own words, kept as they type them, shown as text and never as HTML. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {axe, typeText} from '../../helpers/browser.js';
import {all, called, choose, draw, fileOf, one, text, textIn, until} from '../../helpers/elements.js';
import {answer, open, unfold} from '../../helpers/self-check.js';
import '../../helpers/storage.js';

const noteIn = (check: CareerSelfCheck) => one<HTMLTextAreaElement>(check, '.notes > label textarea');
const field = <Field extends HTMLElement>(check: CareerSelfCheck, name: string) => one<Field>(check, `.notes form ${name}`);
const entries = (check: CareerSelfCheck) => all(check, '.notes li');
const notesOf = (check: CareerSelfCheck) => check.assessment!.list('notes').map(([key, {text}]) => [key, text]);
const evidenceOf = (check: CareerSelfCheck) => check.assessment!.list('evidence').map(([, {at, ...rest}]) => rest);

async function drawn(name = 'starter', properties: Partial<CareerSelfCheck> = {}): Promise<CareerSelfCheck> {
  const check = await draw('career-self-check', name, properties);
  await unfold(check, '.notes', 'textarea');
  return check;
}

function type(into: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  into.value = words;
  into.dispatchEvent(new Event('input', {bubbles: true}));
}

async function add(check: CareerSelfCheck, words: string, link = ''): Promise<void> {
  type(field(check, 'textarea'), words);
  type(field(check, 'input'), link);
  called(check, 'button', 'Add').click();
  await check.updateComplete;
}

describe('all about a question', () => {
  it('is deleted after one more question, and can be undone', async () => {
    const check = await drawn();
    expect(all(check, '.notes .delete')).to.have.length(0);
    await answer(check, 1);
    type(noteIn(check), 'June');
    noteIn(check).dispatchEvent(new Event('change'));
    await add(check, 'The move');
    type(field(check, 'textarea'), 'not added yet');
    called(check, '.notes button', 'Delete all about this question').click();
    await until(() => check.shadowRoot!.activeElement?.matches('.doubt p'), 'the question');
    await axe(check);
    called(check, '.doubt button', 'Cancel').click();
    await until(() => check.shadowRoot!.activeElement?.matches('.delete'), 'the button again');
    expect([notesOf(check).length, evidenceOf(check).length]).to.deep.equal([1, 1]);
    called(check, '.notes button', 'Delete all about this question').click();
    await check.updateComplete;
    called(check, '.doubt button', 'Delete').click();
    await until(() => check.shadowRoot!.activeElement?.matches('fieldset input'), 'the keyboard among the choices');
    expect([notesOf(check), evidenceOf(check), check.assessment!.list('answers'), noteIn(check).value, field<HTMLTextAreaElement>(check, 'textarea').value]).to.deep.equal([[], [], [], '', '']);
    called(check, 'button', 'Undo').click();
    await check.updateComplete;
    expect([notesOf(check).length, evidenceOf(check).length, check.assessment!.list('answers').length]).to.deep.equal([1, 1, 1]);
  });
});

describe('a note', () => {
  it('is kept when one has typed it, under its competency, and is there on another day', async () => {
    const check = await drawn();
    const {key} = {key: check.framework!.competencies[0]!.id};
    noteIn(check).focus();
    await typeText('June');
    noteIn(check).blur();
    await check.updateComplete;
    expect(notesOf(check)).to.deep.equal([[key, 'June']]);
    expect(text(one(check, '.notes summary'))).to.contain('something is written');
    expect(noteIn(await drawn()).value).to.equal('June');
  });

  it('that is being typed outlives redrawing, another question, and the way back', async () => {
    const check = await drawn();
    type(noteIn(check), 'Half a');
    await answer(check, 0);
    expect(noteIn(check).value).to.equal('Half a');
    await open(check, 1);
    expect(noteIn(check).value).to.equal('');
    await open(check, 0);
    expect(noteIn(check).value).to.equal('Half a');
  });

  it('that is being typed is kept when the page is left, or the element taken away', async () => {
    for (const leave of [() => dispatchEvent(new Event('pagehide')), (check: CareerSelfCheck) => check.remove()]) {
      const check = await drawn();
      type(noteIn(check), `Left ${leave.length}`);
      leave(check);
      expect(notesOf(check).map(([, words]) => words)).to.deep.equal([`Left ${leave.length}`]);
      check.remove();
    }
  });

  it('belongs to those whose answers were open when it was typed', async () => {
    const check = await drawn('starter', {subject: 'ana'});
    type(noteIn(check), 'Of Ana');
    check.subject = 'bo';
    await check.updateComplete;
    expect([notesOf(check), noteIn(check).value]).to.deep.equal([[], '']);
    check.subject = 'ana';
    await check.updateComplete;
    expect([notesOf(check).length, noteIn(check).value]).to.deep.equal([1, 'Of Ana']);
  });

  it('belongs to the framework that was there when it was typed', async () => {
    const check = await drawn();
    const {id} = check.framework!;
    type(noteIn(check), 'Of the first');
    check.framework = await fileOf('prontopro');
    await check.updateComplete;
    expect(notesOf(check)).to.deep.equal([]);
    check.framework = await fileOf('starter');
    await check.updateComplete;
    expect([check.framework!.id, notesOf(check).length]).to.deep.equal([id, 1]);
  });

  it('can be emptied, and brought back with Undo', async () => {
    const check = await drawn();
    for (const words of ['June', '']) {
      type(noteIn(check), words);
      noteIn(check).dispatchEvent(new Event('change', {bubbles: true}));
      await check.updateComplete;
    }
    expect(notesOf(check)).to.deep.equal([]);
    called(check, 'button', 'Undo').click();
    await check.updateComplete;
    expect([notesOf(check)[0]![1], noteIn(check).value]).to.deep.equal(['June', 'June']);
  });

  it('answers nothing', async () => {
    const check = await drawn();
    type(noteIn(check), 'x');
    noteIn(check).dispatchEvent(new Event('change', {bubbles: true}));
    await check.updateComplete;
    expect(textIn(check)).to.contain('0 of 3 answered');
  });
});

describe('evidence', () => {
  it('is a text, a link, or both, and each can be removed and brought back', async () => {
    const check = await drawn();
    const competency = check.framework!.competencies[0]!.id;
    await add(check, 'Led the review', 'https://example.org/a');
    await add(check, '', 'example.org/b?c=d');
    await add(check, 'Only words');
    expect(evidenceOf(check)).to.deep.equal([
      {competency, text: 'Led the review', link: 'https://example.org/a'},
      {competency, link: 'https://example.org/b?c=d'},
      {competency, text: 'Only words'},
    ]);
    expect([field<HTMLTextAreaElement>(check, 'textarea').value, field<HTMLInputElement>(check, 'input').value]).to.deep.equal(['', '']);
    expect(entries(check).map(entry => entry.querySelector('a')?.href)).to.deep.equal(['https://example.org/a', 'https://example.org/b?c=d', undefined]);
    entries(check)[0]!.querySelector('button')!.click();
    await check.updateComplete;
    expect(entries(check)).to.have.length(2);
    called(check, 'button', 'Undo').click();
    await check.updateComplete;
    expect(entries(check)).to.have.length(3);
    expect(entries(await drawn())).to.have.length(3);
  });

  it('of another competency stays there, and nothing at all is none', async () => {
    const check = await drawn();
    await add(check, '  ');
    expect(evidenceOf(check)).to.deep.equal([]);
    await add(check, 'Here');
    await open(check, 1);
    expect(entries(check)).to.have.length(0);
  });

  it('may be about one statement, whose words it keeps', async () => {
    const check = await drawn();
    const [first] = [...field<HTMLSelectElement>(check, 'select').options].slice(1);
    await choose(check, field(check, 'select'), first!.value);
    await add(check, 'This');
    expect(evidenceOf(check)[0]!.criterion).to.deep.equal({id: first!.value, text: first!.text});
    expect(text(entries(check)[0])).to.contain(first!.text);
  });

  it('with a link that is none is not taken, and what was typed stays', async () => {
    const check = await drawn();
    for (const link of ['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'no address', '//example.org']) {
      await add(check, 'Words', link);
      expect(evidenceOf(check), link).to.deep.equal([]);
      expect(text(one(check, '[role=alert]'))).to.contain('no address of the web');
      expect(field<HTMLTextAreaElement>(check, 'textarea').value).to.equal('Words');
    }
    await add(check, 'Words', 'https://example.org');
    expect([evidenceOf(check).length, all(check, '[role=alert]').length]).to.deep.equal([1, 0]);
  });

  it('that was half typed when the page is left is kept, its link as words where it is none', async () => {
    const check = await drawn();
    type(field(check, 'textarea'), 'Half');
    type(field(check, 'input'), 'not yet');
    dispatchEvent(new Event('pagehide'));
    expect(evidenceOf(check).map(({text, link}) => [text, link])).to.deep.equal([['Half\nnot yet', undefined]]);
  });

  it('and notes of a hostile record are words, and no link runs anything', async () => {
    const check = await drawn();
    const competency = check.framework!.competencies[0]!.id;
    check.assessment = check.assessment!
      .with('evidence', 'x', {competency, text: '<img src=x onerror=alert(1)> [a](javascript:alert(1))', link: 'javascript:alert(1)'}, 1)
      .with('notes', competency, {text: '<script>alert(1)</script>'}, 1);
    await check.updateComplete;
    await until(() => !textIn(check).includes('[a]'), 'the Markdown');
    expect(all(check, '.notes img, .notes script')).to.have.length(0);
    expect(all<HTMLAnchorElement>(check, '.notes a').filter(({protocol}) => !protocol.startsWith('http'))).to.have.length(0);
    expect([text(entries(check)[0]), noteIn(check).value]).to.satisfy(([entry, note]: string[]) => entry!.includes('<img') && note === '<script>alert(1)</script>');
  });
});

it('notes and evidence have no breach of accessibility, wide and narrow', async () => {
  for (const width of [1100, 340]) {
    const check = await draw('career-self-check', 'starter', {}, {width});
    await unfold(check, '.notes', 'textarea');
    await unfold(check, '.settings', 'input');
    await answer(check, 0);
    await add(check, 'Led the review', 'https://example.org/a');
    await add(check, 'Words', 'none');
    await axe(check);
    for (const target of all(check, 'button, select, summary, textarea, label:has([type=checkbox], [type=radio])')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), text(target)).to.be.least(24);
    }
    expect(check.scrollWidth).to.be.most(check.clientWidth);
  }
});
