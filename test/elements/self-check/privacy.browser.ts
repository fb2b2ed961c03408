/** What a reader answers stays with them: nothing of it goes anywhere unless they send it. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {all, called, choose, draw, one, until} from '../../helpers/elements.js';
import {record, type Recorded} from '../../helpers/leaks.js';
import {answer, answerAt, open} from '../../helpers/self-check.js';
import {decide, follow, linkFrom, openFiles, openPanel} from '../../helpers/sharing.js';
import '../../helpers/storage.js';

/** In all that can be answered, noted or chosen there is this word, so that it is found wherever it goes. */
const MARK = 'zq';
const LEVELS = ['one', 'two', 'three'].map(name => `${MARK}-level-${name}`);
const COMPETENCIES = ['a', 'b', 'c'].map(name => `${MARK}-competency-${name}`);

const file: FrameworkFile = {
  id: 'private', title: 'Private', levels: LEVELS.map(id => ({id, title: id})),
  competencies: COMPETENCIES.map(id => ({id, title: id, expectations: Object.fromEntries(LEVELS.map(level => [level, `${MARK} does ${level}`]))})),
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

/** One line for each thing that a reader does. */
const FLOWS: Readonly<Record<string, (element: CareerSelfCheck) => Promise<unknown>>> = {
  'answer': element => answer(element, 0),
  'go from question to question': element => open(element, 2),
  'choose a target': element => choose(element, one<HTMLSelectElement>(element, '[name=target]'), LEVELS[2]!),
  'say where one is': element => choose(element, one<HTMLSelectElement>(element, '[name=here]'), LEVELS[0]!),
  'take an answer back': async element => called(element, 'button', 'Take this answer back').click(),
  'share a link': element => linkFrom(element, {name: `${MARK}-Ada`, notes: true}),
  'save a file': async element => {
    await openPanel(element, 'Share and open');
    await withoutDownloads(() => called(element, 'button', 'Save as a file').click());
  },
  'open a file and look at it beside mine': async element => {
    await openFiles(element, [new File([JSON.stringify(element.assessment)], 'theirs.career.json')]);
    await decide(element, 'Look at it beside mine');
    expect(element.beside).to.have.length(1);
  },
  'open a link and look at it beside mine': element => opening(element, 'Look at it beside mine'),
  'open a link and keep it as mine': element => opening(element, 'Keep as mine'),
  'open a link and ignore it': element => opening(element, 'Ignore'),
  'switch to another person': async element => {
    element.subject = 'bo';
    await element.updateComplete;
    await answer(element, 1);
  },
  'open the panel of people': element => openPanel(element, 'People'),
  'open the panel of history': element => openPanel(element, 'Look back'),
  'open the panel to take things along': element => openPanel(element, 'Take along'),
};

async function opening(element: CareerSelfCheck, how: string): Promise<void> {
  await follow(link);
  await decide(element, how);
}

async function withoutDownloads(act: () => void): Promise<void> {
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => {};
  try {
    act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

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
      await act(element);
      await element.updateComplete;
      const all = recorded();
      expect(leaks(all)).to.deep.equal([]);
      expect(location.href).to.equal(address);
      if (name === 'answer') expect(all.map(({way}) => way)).to.include('event career-assessment-change');
    });
  }

  it('and what does go there is found by this test', async () => {
    const element = await check();
    const recorded = record();
    history.replaceState(null, '', `${address}#${LEVELS[0]}`);
    await fetch(`/test/pages/empty.html?${MARK}`);
    postMessage(element.assessment!.toJSON(), '*');
    element.dispatchEvent(Object.assign(new Event('career-assessment-change', {bubbles: true}), {answer: MARK}));
    const {title} = document;
    document.title = MARK;
    const found = leaks(recorded()).map(leak => leak.replace(/:.*/s, ''));
    document.title = title;
    expect([...new Set(found)].sort()).to.deep.equal(['address', 'event career-assessment-change', 'message', 'request', 'title']);
    await until(() => all(element, '.question').length, 'the check');
  });
});
