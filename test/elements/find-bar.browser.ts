/** The search field: by keyboard alone, and said aloud when the reader pauses. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {parseFramework} from '../../src/model/parse.js';
import {axe, press, typeText} from '../helpers/browser.js';
import {fileOf, text} from '../helpers/elements.js';
import {TestFinder} from '../helpers/finder.js';

/** The pause in typing stands still, so that it never ends because a machine is slow: it ends when a test says so. */
const STILL = new CSSStyleSheet();
STILL.replaceSync('.find .count { animation-play-state: paused !important; }');

async function finder(name = 'prontopro', width = 700): Promise<TestFinder> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = Object.assign(new TestFinder(), {framework: parseFramework(await fileOf(name))});
  box.append(element);
  await element.updateComplete;
  element.shadowRoot!.adoptedStyleSheets.push(STILL);
  return element;
}

const inputOf = ({shadowRoot}: TestFinder) => shadowRoot!.querySelector('input')!;
const countOf = ({shadowRoot}: TestFinder) => shadowRoot!.querySelector('.count')!;
const aloud = ({shadowRoot}: TestFinder) => text(shadowRoot!.querySelector('[role=status]'));
const buttonsOf = ({shadowRoot}: TestFinder) => [...shadowRoot!.querySelectorAll<HTMLButtonElement>('.find button')];
const focused = ({shadowRoot}: TestFinder) => shadowRoot!.activeElement;

async function look(element: TestFinder, words: string): Promise<void> {
  inputOf(element).focus();
  await typeText(words);
  await element.updateComplete;
}

/** The reader stops typing: the pause after the last letter comes to its end. */
async function pause(element: TestFinder): Promise<void> {
  const count = countOf(element);
  const over = oneEvent(count, 'animationend');
  const [typing] = count.getAnimations() as [Animation];
  typing.finish();
  await over;
}

describe('the search field', () => {
  it('counts what is found in the framework’s own nouns, letter by letter', async () => {
    const element = await finder();
    await look(element, 'team');
    const {hits, competencies} = element.found!;
    expect(text(countOf(element))).to.equal(`${hits.length} places in ${competencies.size} KPIs`);
  });

  it('says the outcome aloud after a pause in typing, and not before', async () => {
    const element = await finder();
    await look(element, 'te');
    expect(aloud(element)).to.equal('');
    const early = countOf(element);
    await look(element, 'am');
    expect(early.isConnected, 'a pause that was broken off').to.equal(false);
    expect(aloud(element)).to.equal('');
    await pause(element);
    expect(aloud(element)).to.equal(text(countOf(element))).and.contain('places in');
    await press('Escape');
    await element.updateComplete;
    await pause(element);
    expect(aloud(element)).to.equal('');
  });

  it('goes on with Enter and back with Shift and Enter, round and round, and says where it is', async () => {
    const element = await finder();
    await look(element, 'team');
    const {hits} = element.found!;
    const go = async (keys: string) => {
      await press(keys);
      await element.updateComplete;
      return element.at;
    };
    expect([await go('Enter'), await go('Enter'), await go('Shift+Enter'), await go('Shift+Enter'), await go('Enter')]).to.deep.equal([0, 1, 0, hits.length - 1, 0]);
    const {competency, level} = hits[0]!;
    expect(text(countOf(element))).to.equal(`1 of ${hits.length}: ${[competency.title, level?.name].filter(Boolean).join(', ')}`);
    expect(focused(element)).to.equal(inputOf(element));
  });

  it('has buttons for the same, of which none is too small to be hit', async () => {
    const element = await finder();
    await look(element, 'team');
    expect(buttonsOf(element).map(button => button.ariaLabel)).to.deep.equal(['Clear the search', 'To the place before', 'To the next place']);
    for (const button of buttonsOf(element)) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    for (const [button, at] of [[2, 0], [2, 1], [1, 0]] as const) {
      buttonsOf(element)[button]!.click();
      await element.updateComplete;
      expect(element.at).to.equal(at);
    }
  });

  it('is cleared by Escape and by its button, and has the focus then', async () => {
    const element = await finder();
    for (const clear of [() => press('Escape'), () => Promise.resolve(buttonsOf(element)[0]!.click())]) {
      await look(element, 'team');
      await clear();
      await element.updateComplete;
      expect([element.query, inputOf(element).value, focused(element) === inputOf(element), buttonsOf(element).length, text(countOf(element))]).to.deep.equal(['', '', true, 0, '']);
    }
  });

  it('keeps Escape to itself only while there is something to clear', async () => {
    const element = await finder();
    let heard = 0;
    element.addEventListener('keydown', () => heard++);
    inputOf(element).focus();
    await press('Escape');
    expect(heard).to.equal(1);
    Object.assign(element, {query: 'team'});
    await element.updateComplete;
    await press('Escape');
    expect([element.query, heard]).to.deep.equal(['', 1]);
  });

  it('says that nothing was found, for what, and offers a way out', async () => {
    const element = await finder();
    await look(element, 'zebra');
    expect(text(countOf(element))).to.equal('Nothing found: “zebra”.');
    const way = buttonsOf(element).at(-1)!;
    expect(text(way)).to.equal('Clear the search');
    way.click();
    await element.updateComplete;
    expect([element.query, focused(element) === inputOf(element)]).to.deep.equal(['', true]);
  });

  it('leaves the Enter that takes a word of an input method to it', async () => {
    const element = await finder();
    await look(element, 'team');
    inputOf(element).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, isComposing: true}));
    expect(element.at).to.equal(-1);
  });

  it('is accessible, and fits in narrow places', async () => {
    for (const [words, width] of [['', 700], ['team', 700], ['team', 320], ['zebra', 320]] as const) {
      const element = await finder('prontopro', width);
      element.query = words;
      await element.updateComplete;
      element.shadowRoot!.querySelector('table')!.remove();
      await axe(element);
      expect(element.shadowRoot!.querySelector('.find')!.scrollWidth).to.be.at.most(width);
      element.parentElement!.remove();
    }
  });
});
