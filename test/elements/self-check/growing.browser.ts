/** Where to push next: what comes next, in the reader's own order, with what they plan; by keyboard, and never lost. */
import {expect} from '@open-wc/testing';
import {Assessment, type CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {questionsOf} from '../../../src/model/questions.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {axe, press, typeText} from '../../helpers/browser.js';
import {all, called, choose, draw, fileOf, frames, one, text, textIn, until} from '../../helpers/elements.js';
import {answerAt} from '../../helpers/self-check.js';
import {stored} from '../../helpers/storage.js';
import {thoroughly} from '../../helpers/thorough.js';

/** A framework without a digit in it, so that every digit is the element's own. */
const plain: FrameworkFile = {
  id: 'garden', title: 'Garden',
  levels: [{id: 'seed', title: 'Seedling', next: {bush: 'Needs *rain*.'}}, {id: 'bush', title: 'Shrub'}, {id: 'tree', title: 'Oak'}],
  competencies: ['Roots', 'Leaves', 'Light', 'Water', 'Wind'].map(title => ({
    id: title.toLowerCase(), title, expectations: {seed: `Looks for ${title.toLowerCase()}`, bush: `Has ${title.toLowerCase()}`, tree: `Gives ${title.toLowerCase()}`},
  })),
};

const pushesIn = (check: CareerSelfCheck) => all(check, '[part=push]');
const titlesIn = (check: CareerSelfCheck) => all(check, '[part=push] h4').map(text);
const moveOf = (check: CareerSelfCheck, label: string) => one<HTMLButtonElement>(check, `.moves [aria-label="${label}"]`);
const fieldsIn = (push: Element) => [...push.querySelectorAll('textarea')] as [HTMLTextAreaElement, HTMLTextAreaElement];
const saidIn = (check: CareerSelfCheck) => text(one(check, '.pushes [role=status]'));
const focusedIn = (check: CareerSelfCheck) => check.shadowRoot!.activeElement;

/** Answers by the place of their choice, in turn, with a target. */
async function aiming(framework: string | FrameworkFile, target: string, places: readonly number[], properties: Partial<CareerSelfCheck> = {}, width = 1100): Promise<CareerSelfCheck> {
  const check = await draw('career-self-check', framework, properties, {width});
  check.assessment = questionsOf(check.framework!).reduce((own, {key, choices}, i) => own.with('answers', key, {choice: choices[places[i % places.length]!]!.id}, 1), Assessment.empty(check.framework!)).saying('target', target, 1);
  await until(() => one(check, '.pushes').querySelector('[role=status]'), 'what to push next');
  await check.updateComplete;
  return check;
}

/** Types a plan for a competency, and stays in the field. */
async function planning(check: CareerSelfCheck, place: number, words: string): Promise<void> {
  called<HTMLButtonElement>(check, '.plan', `Plan a step: ${titlesIn(check)[place]}`).focus();
  await press('Enter');
  await until(() => focusedIn(check)?.localName === 'textarea', 'the field');
  await typeText(words);
}

describe('where to push next', () => {
  it('tells what is farthest below the target first, with the next text and the way there, and no number', async () => {
    const check = await aiming(plain, 'tree', [1, 0, 2, 0, 1]);
    expect(titlesIn(check)).to.deep.equal(['Leaves', 'Water', 'Roots']);
    const [leaves, , roots] = pushesIn(check).map(text);
    expect(leaves).to.contain('Has leaves').and.contain('From Seedling to Shrub, on the way to Oak').and.contain('Getting to Shrub');
    expect(roots).to.contain('Gives roots').and.contain('From Shrub to Oak').and.not.contain('on the way').and.not.contain('Getting to');
    await until(() => pushesIn(check)[0]!.querySelector('em'), 'the Markdown');
    for (const push of pushesIn(check)) expect(text(push)).not.to.match(/\d|%/);
  });

  it('shows the first three, and the others when asked for', async () => {
    const check = await aiming(plain, 'tree', [0]);
    expect(pushesIn(check)).to.have.length(3);
    const more = called(check, '.order button', 'Show the others too');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.click();
    await check.updateComplete;
    expect(titlesIn(check)).to.deep.equal(['Roots', 'Leaves', 'Light', 'Water', 'Wind']);
    called(check, '.order button', 'Only the first ones').click();
    await check.updateComplete;
    expect(pushesIn(check)).to.have.length(3);
  });

  it('names what is worth an occasion, in one line', async () => {
    const check = await aiming(plain, 'tree', [0]);
    await answerAt(check, 1, 4);
    await answerAt(check, 3, 3);
    expect(text(one(check, '.occasions'))).to.equal('Worth seeking an occasion: Leaves and Water.');
    await choose(check, one<HTMLSelectElement>(check, '[name=target]'), '');
    expect(all(check, '.occasions')).to.have.length(0);
  });

  it('says so where the target is reached, and does not where nothing can be held against it', async () => {
    expect(textIn(await aiming(plain, 'bush', [1, 2]))).to.contain('In all that you answered you stand where Shrub stands, or beyond.');
    const check = await draw('career-self-check', plain);
    await choose(check, one<HTMLSelectElement>(check, '[name=target]'), 'tree');
    await answerAt(check, 0, 3);
    await until(() => textIn(check).includes('can be held against what Oak asks for'), 'the hint');
  });

  it('folds a long text', async () => {
    const many = Array.from('abcdefghijklmnopqr', letter => `Does ${letter}`);
    const check = await aiming({...plain, competencies: [{id: 'much', title: 'Much', expectations: {seed: 'Little', tree: {text: 'A lot', criteria: many}}}]}, 'tree', [0]);
    const [push] = pushesIn(check);
    expect(text(push!.querySelector('summary'))).to.equal('What Oak asks for');
    expect(push!.querySelector('details')!.open).to.equal(false);
    expect(push!.querySelectorAll('details li')).to.have.length(18);
    expect(text(push)).to.contain('A lot');
  });

  it('has one text to push to where a framework has one level', async () => {
    const check = await draw('career-self-check', {title: 'One', levels: [{id: 'only', title: 'Only'}], competencies: [{id: 'c', title: 'Care', expectations: {only: 'Cares'}}]});
    await choose(check, one<HTMLSelectElement>(check, '[name=target]'), 'only');
    await answerAt(check, 0, 1);
    await until(() => pushesIn(check).length, 'the push');
    expect(text(pushesIn(check)[0])).to.contain('Care').and.contain('To Only');
  });
});

describe('the reader’s own order', () => {
  it('is made by keyboard: the focus stays on what is moved, and it is said aloud in words', async () => {
    const check = await aiming(plain, 'tree', [0]);
    moveOf(check, 'Move Light up').focus();
    await press('Enter');
    await check.updateComplete;
    await frames(1);
    expect(titlesIn(check)).to.deep.equal(['Roots', 'Light', 'Leaves']);
    expect(focusedIn(check)!.getAttribute('aria-label')).to.equal('Move Light up');
    expect(saidIn(check)).to.equal('Light comes after Roots now.');
    await press('Enter');
    await check.updateComplete;
    await frames(1);
    expect([titlesIn(check)[0], focusedIn(check)!.getAttribute('aria-label'), focusedIn(check)!.getAttribute('aria-disabled'), saidIn(check)])
      .to.deep.equal(['Light', 'Move Light up', 'true', 'Light comes first now.']);
    await press('Enter');
    expect(titlesIn(check)).to.deep.equal(['Light', 'Roots', 'Leaves']);
  });

  it('unfolds the others for what moves among them', async () => {
    const check = await aiming(plain, 'tree', [0]);
    moveOf(check, 'Move Light down').focus();
    await press('Space');
    await check.updateComplete;
    await frames(1);
    expect(titlesIn(check)).to.deep.equal(['Roots', 'Leaves', 'Water', 'Light', 'Wind']);
    expect(focusedIn(check)!.getAttribute('aria-label')).to.equal('Move Light down');
  });

  it('is kept with the answers, and can be let go of', async () => {
    const check = await aiming(plain, 'tree', [0]);
    moveOf(check, 'Move Leaves up').click();
    await check.updateComplete;
    expect(check.assessment!.said('order')).to.deep.equal(['leaves', 'roots']);
    const again = await draw('career-self-check', plain, {}, {width: 1100});
    await until(() => pushesIn(again).length, 'the list');
    expect(titlesIn(again)).to.deep.equal(['Leaves', 'Roots', 'Light']);
    const back = called(again, '.back', 'Back to the framework');
    back.focus();
    back.click();
    await again.updateComplete;
    await frames(1);
    expect(titlesIn(again)).to.deep.equal(['Roots', 'Leaves', 'Light']);
    expect(all(again, '.back')).to.have.length(0);
    expect(focusedIn(again)!.localName).to.equal('button');
  });

  it('has buttons that a thumb can hit', async () => {
    for (const width of [340, 1100]) {
      const check = await aiming('engineering-levels', 'senior', [0], {}, width);
      for (const button of all(check, '.pushes button, .pushes summary, .pushes textarea')) {
        const {width, height} = button.getBoundingClientRect();
        expect(Math.min(width, height), text(button)).to.be.least(24);
      }
      expect(check.scrollWidth).to.be.most(check.clientWidth);
    }
  });
});

describe('a plan', () => {
  it('is made by keyboard: a button, and two fields', async () => {
    const check = await aiming(plain, 'tree', [0]);
    await planning(check, 1, 'Ask Ana');
    await press('Tab');
    await typeText('On Monday');
    await press('Tab');
    expect(check.assessment!.get('plans', 'leaves')).to.include({action: 'Ask Ana', text: 'On Monday'});
    const again = await draw('career-self-check', plain, {}, {width: 1100});
    await until(() => pushesIn(again).length, 'the list');
    expect(fieldsIn(pushesIn(again)[1]!).map(({value}) => value)).to.deep.equal(['Ask Ana', 'On Monday']);
    expect(fieldsIn(pushesIn(again)[0]!)).to.have.length(0);
  });

  it('is not lost while it is typed: not by a redraw, nor by what another tab keeps', async () => {
    const check = await aiming(plain, 'tree', [0]);
    await planning(check, 0, 'Half a sen');
    check.assessment = check.assessment!.with('plans', 'roots', {action: 'Of another tab'}, Date.now());
    await check.updateComplete;
    expect(fieldsIn(pushesIn(check)[0]!)[0].value).to.equal('Half a sen');
    await typeText('tence');
    await press('Tab');
    expect(check.assessment!.get('plans', 'roots')).to.include({action: 'Half a sentence'});
  });

  it('moves along with its competency, typed as far as it is', async () => {
    const check = await aiming(plain, 'tree', [0]);
    await planning(check, 2, 'Look up');
    moveOf(check, 'Move Light up').click();
    await check.updateComplete;
    expect(fieldsIn(pushesIn(check)[1]!)[0].value).to.equal('Look up');
  });

  for (const leaving of ['pagehide', 'another tab', 'removal'] as const) {
    it(`is kept when the page is left before the field is: ${leaving}`, async () => {
      const check = await aiming(plain, 'tree', [0]);
      await planning(check, 0, 'Ask Ana');
      if (leaving === 'pagehide') dispatchEvent(new Event('pagehide'));
      else if (leaving === 'removal') check.remove();
      else {
        Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
        document.dispatchEvent(new Event('visibilitychange'));
        delete (document as {visibilityState?: unknown}).visibilityState;
      }
      expect(Object.values(stored()).join()).to.contain('Ask Ana');
    });
  }

  it('stays with the person for whom it was typed', async () => {
    const check = await aiming(plain, 'tree', [0]);
    await answerAt(check, 0, 1); // what the page has set is kept from the first act on
    await planning(check, 0, 'Mine');
    check.subject = 'ada';
    await check.updateComplete;
    dispatchEvent(new Event('pagehide'));
    expect(check.assessment!.list('plans')).to.deep.equal([]);
    expect(Object.entries(stored()).filter(([key]) => key.endsWith('ada')).join()).not.to.contain('Mine');
    check.subject = 'me';
    await check.updateComplete;
    await until(() => pushesIn(check).length, 'the list');
    expect(fieldsIn(pushesIn(check)[0]!)[0].value).to.equal('Mine');
  });

  it('that is emptied is taken back', async () => {
    const check = await aiming(plain, 'tree', [0]);
    check.assessment = check.assessment!.with('plans', 'roots', {action: 'x'}, 1);
    await check.updateComplete;
    fieldsIn(pushesIn(check)[0]!)[0].focus();
    await press('Backspace');
    await press('Delete');
    await press('Tab');
    expect(check.assessment!.list('plans')).to.deep.equal([]);
    expect(fieldsIn(pushesIn(check)[0]!), 'the fields stay where the reader is').to.have.length(2);
  });
});

for (const name of thoroughly(['engineering-levels', 'prontopro'], ['prontopro'])) {
  it(`growing passes axe, with a plan and all unfolded: ${name}`, async () => {
    const {levels} = await fileOf(name);
    const check = await aiming(name, levels[4]!.id!, [0], {}, 700);
    for (const button of all(check, '.order button, .plan')) button.click();
    await check.updateComplete;
    await axe(check);
  });
}
