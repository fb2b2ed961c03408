/** What a reader answers stays with them: nothing of it goes anywhere unless they send it. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {press, typeText} from '../../helpers/browser.js';
import {all, called, choose, draw, one, text, textIn, until} from '../../helpers/elements.js';
import {record, type Recorded} from '../../helpers/leaks.js';
import {answer, answerAt, open, unfold} from '../../helpers/self-check.js';
import {decide, follow, linkFrom, openFiles, openPanel} from '../../helpers/sharing.js';
import {stored} from '../../helpers/storage.js';

/** In all that can be answered, noted or chosen there is this word, so that it is found wherever it goes. */
const MARK = 'zq';
const LEVELS = ['one', 'two', 'three'].map(name => `${MARK}-level-${name}`);
const COMPETENCIES = ['a', 'b', 'c'].map(name => `${MARK}-competency-${name}`);

const file: FrameworkFile = {
  id: 'private', title: 'Private', levels: LEVELS.map(id => ({id, title: id})),
  competencies: COMPETENCIES.map(id => ({id, title: id, expectations: Object.fromEntries(LEVELS.map(level => [level, {criteria: [`${MARK} does ${level}`, `${MARK} likes ${level}`]}]))})),
};

const address = location.href.replace(/#.*/, '');

/** A check as a reader has it: answered, noted, with a name. */
async function check(subject = 'me'): Promise<CareerSelfCheck> {
  const element = await draw('career-self-check', file, {subject});
  await answerAt(element, 0, 1);
  element.assessment = element.assessment!.with('notes', COMPETENCIES[0]!, {text: `${MARK}-note`}, 5).saying('name', `${MARK}-name`, 5);
  await answerAt(element, 1, 2);
  return element;
}

/** What another person sent. */
let link = '';

const own = (element: CareerSelfCheck) => JSON.stringify(element.assessment);

/** Types with the keyboard, and goes on to the next field. */
async function type(element: CareerSelfCheck, field: HTMLElement, words: string): Promise<void> {
  field.focus();
  await typeText(words);
  await press('Tab');
  await element.updateComplete;
}

async function push(element: CareerSelfCheck, selector: string, words: string): Promise<void> {
  called(element, selector, words).click();
  await element.updateComplete;
}

const panel = async (element: CareerSelfCheck, name: string, what: string) => {
  await openPanel(element, name);
  await until(() => all(element, `.panel ${what}`).length, `${what} of ${name}`);
};

const aim = (element: CareerSelfCheck) => choose(element, one<HTMLSelectElement>(element, '[name=target]'), LEVELS[2]!);

/** Whatever is given out as a file or to the clipboard is the reader’s own act, and goes to nobody here. */
async function given(element: CareerSelfCheck, selector: string, words: string): Promise<void> {
  const {click} = HTMLAnchorElement.prototype;
  let saved = 0;
  HTMLAnchorElement.prototype.click = () => void saved++;
  try {
    await push(element, selector, words);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  expect(saved).to.equal(1);
}

const fileFrom = (element: CareerSelfCheck, name: string) => new File([JSON.stringify(element.assessment!.saying('name', `${MARK}-${name}`, 5).with('answers', COMPETENCIES[2]!, {choice: LEVELS[0]!}, 5))], `${name}.career.json`);

/** One line for each thing that a reader does, and what shows that they did it. */
const FLOWS: Readonly<Record<string, (element: CareerSelfCheck) => Promise<unknown>>> = {
  'answer': element => answer(element, 0),
  'go from question to question': element => open(element, 2),
  'stand between two answers, and skip a question': async element => {
    await open(element, 0);
    await push(element, 'label.between', `Between ${LEVELS[1]} and ${LEVELS[2]}`);
    expect(own(element)).to.contain('above');
    await open(element, 2);
    await push(element, '.steps button', 'Skip for now');
    expect(own(element)).to.contain('skipped');
  },
  'write a note': async element => {
    await open(element, 2);
    await unfold(element, '.notes', 'textarea');
    await type(element, all(element, '.notes textarea')[0]!, `${MARK} June`);
    expect(own(element)).to.contain(`${MARK} June`);
  },
  'bring evidence with a link': async element => {
    await unfold(element, '.notes', 'form');
    await type(element, one(element, '.notes form textarea'), `${MARK} review`);
    await type(element, one(element, '.notes [type=url]'), `${MARK}.example/${MARK}`);
    await push(element, '.notes form button', 'Add');
    await until(() => all(element, '.notes li a').length, 'the link');
    expect(one<HTMLAnchorElement>(element, '.notes li a').rel).to.contain('noreferrer');
    expect(own(element)).to.contain(`${MARK}.example`);
  },
  'choose a target': async element => {
    await aim(element);
    await until(() => all(element, '[part=push]').length, 'where to push next');
  },
  'say where one is': element => choose(element, one<HTMLSelectElement>(element, '[name=here]'), LEVELS[0]!),
  'take an answer back, and undo that': async element => {
    await push(element, 'button', 'Take this answer back');
    await push(element, 'button', 'Undo');
  },
  'plan a step': async element => {
    await aim(element);
    await until(() => all(element, '.plan').length, 'a place for it');
    await push(element, '.plan', 'Plan a step');
    await until(() => all(element, '.planned textarea').length, 'the fields');
    await type(element, all(element, '.planned textarea')[0]!, `${MARK} step`);
    expect(own(element)).to.contain(`${MARK} step`);
  },
  'be asked all at once, without names, and tick statements': async element => {
    await unfold(element, '.settings', 'input');
    for (const name of ['all', 'unnamed', 'ticking']) {
      one(element, `[name=${name}]`).click();
      await element.updateComplete;
    }
    await until(() => all(element, '.aside input').length, 'boxes to tick');
    all(element, '.aside input')[0]!.click();
    await element.updateComplete;
    expect(element.assessment!.list('ticks')).to.have.length(1);
    await answer(element, 1);
  },
  'share a link': element => linkFrom(element, {name: `${MARK}-Ada`, notes: true}),
  'save a file': async element => {
    await panel(element, 'Share and open', '.giving');
    await type(element, one(element, '.giving [type=text]'), `${MARK}-Ada`);
    await given(element, '.giving button', 'Save as a file');
  },
  'open a link and look at it beside mine': async element => {
    await follow(link);
    await decide(element, 'Look at it beside mine');
    expect(element.beside).to.have.length(1);
  },
  'open a link and keep it as mine, and undo that': async element => {
    await follow(link);
    await decide(element, 'Keep as mine');
    await push(element, '.outcome button', 'Undo');
  },
  'open a link and ignore it': async element => {
    await follow(link);
    await decide(element, 'Ignore');
  },
  'paste a link': async element => {
    await panel(element, 'Share and open', '[name=link]');
    const field = one<HTMLInputElement>(element, '[name=link]');
    field.value = link;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await push(element, '.opening button', 'Open link');
    await decide(element, 'Look at it beside mine');
  },
  'open files of a team, talk, write together, and turn to tables': async element => {
    await openFiles(element, ['bo', 'cy', 'di'].map(name => fileFrom(element, name)));
    await push(element, '.opened button', 'Look at all beside mine');
    await until(() => all(element, '[part=team]').length && all(element, '.shared').length, 'the talk and the team');
    all(element, '.shared summary')[0]!.click();
    await type(element, all(element, '.shared textarea')[0]!, `${MARK} together`);
    expect(own(element)).to.contain(`${MARK} together`);
    for (const part of ['.answers', '.team']) await push(element, `${part} button`, 'As a table');
    await until(() => all(element, 'table').length === 2, 'the tables');
    await openPanel(element, 'Share and open');
    await push(element, '.beside button', 'Close');
    expect(element.beside).to.have.length(2);
  },
  'open a file that is none': element => openFiles(element, [new File([MARK], `${MARK}.json`)]),
  'add a person, answer for them, rename, switch and delete them': async element => {
    await panel(element, 'People', '[name=name]');
    await type(element, all(element, '.panel [name=name]').at(-1)!, `${MARK}-Bo`);
    await push(element, '.panel button', 'Add a person');
    await answer(element, 2);
    expect(own(element)).to.contain(`${MARK}-Bo`);
    await type(element, all(element, '.panel [name=name]')[0]!, '-Anna');
    await push(element, '.panel button', 'Save');
    expect(own(element)).to.contain('-Anna');
    await push(element, '.panel button', `${MARK}-name`);
    await push(element, '.panel button', `${MARK}-.*Anna`);
    all(element, '.panel button').find(({ariaLabel}) => /^Delete what is kept of .*Anna$/.test(ariaLabel ?? ''))!.click();
    await element.updateComplete;
    await push(element, '.panel button', 'Delete for good');
    expect(Object.values(stored()).join()).not.to.contain('Anna');
  },
  'keep a day, look at it, and delete it': async element => {
    await panel(element, 'Look back', '[name=label]');
    await type(element, one(element, '.panel [name=label]'), `${MARK} day`);
    await push(element, '.panel button', 'Keep how it stands today');
    await push(element, '.panel button', 'Show as a faint line');
    expect(element.beside.map(({kind}) => kind)).to.deep.equal(['past']);
    await push(element, '.panel li button', 'Delete');
    expect(element.beside).to.have.length(0);
  },
  'take everything along': async element => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {write: async ([item]: ClipboardItem[]) => void await item!.getType('text/plain')}});
    await panel(element, 'Take along', '.take');
    await type(element, one(element, '.take input'), `${MARK}-Ada`);
    await push(element, '.away button', 'Copy');
    await until(() => textIn(element).includes('Copied.'), 'the copy');
    await given(element, '.away button', 'Save as Markdown');
    await given(element, '.away button', 'Save as CSV');
    expect(await element.toMarkdown() + await element.toCSV()).to.contain(`${MARK}-note`);
  },
  'delete all answers': async element => {
    await panel(element, 'People', 'li');
    await push(element, '.panel button', 'Delete all my answers');
    await push(element, '.panel button', 'Delete for good');
    expect(textIn(element)).to.contain('0 of 3 answered');
    expect(stored()['career-elements:private:me']).not.to.contain(MARK);
  },
  'switch to another person, by the page': async element => {
    element.subject = 'bo';
    await element.updateComplete;
    await answer(element, 1);
  },
};

/** Where an answer went: in plain words, or packed as in a link. */
function leaks(recorded: readonly Recorded[]): string[] {
  return recorded.filter(({what}) => what.includes(MARK) || what.includes('.answers=') || /\d\.[\w-]{20,}\.e/.test(what)).map(({way, what}) => `${way}: ${what.slice(0, 200)}`);
}

describe('nothing of an answer goes to requests, addresses, titles, events or messages', () => {
  for (const [name, act] of Object.entries(FLOWS)) {
    it(`to ${name}`, async () => {
      link = await linkFrom(await check('ada'), {name: 'Ada'});
      const element = await check();
      const recorded = record();
      try {
        await act(element);
        await element.updateComplete;
      } finally {
        const all = recorded();
        expect(leaks(all)).to.deep.equal([]);
        if (name === 'answer') expect(all.map(({way}) => way)).to.include('event career-assessment-change');
      }
      expect(location.href).to.equal(address);
    });
  }

  it('and what does go there is found by this test', async () => {
    const element = await check();
    navigator.sendBeacon = () => true; // no server here takes one
    const recorded = record();
    history.replaceState(null, '', `${address}#${LEVELS[0]}`);
    await fetch(`/test/pages/empty.html?${MARK}`);
    new Image().src = `/test/pages/empty.html?${MARK}-image`;
    navigator.sendBeacon('/test/pages/empty.html', `${MARK}-beacon`);
    new XMLHttpRequest().open('GET', `/test/pages/empty.html?${MARK}-xhr`);
    postMessage(element.assessment!.toJSON(), '*');
    localStorage.setItem(`${MARK}-key`, '');
    element.dispatchEvent(Object.assign(new Event('career-assessment-change', {bubbles: true}), {answer: MARK}));
    element.dispatchEvent(new CustomEvent('another', {detail: {answer: MARK}}));
    element.dispatchEvent(new (class extends Event {
      get answer(): string {
        return MARK;
      }
    })('career-own'));
    const {title} = document;
    document.title = MARK;
    document.title = title;
    const found = leaks(recorded());
    delete (navigator as {sendBeacon?: unknown}).sendBeacon;
    for (const way of ['-image', '-beacon', '-xhr']) expect(found.join()).to.contain(MARK + way);
    expect([...new Set(found.map(leak => leak.replace(/:.*/s, '')))].sort()).to.deep.equal(['address', 'event another', 'event career-assessment-change', 'event career-own', 'message', 'request', 'storage', 'title']);
    await until(() => text(one(element, '.question')), 'the check');
  });
});
