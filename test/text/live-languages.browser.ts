/** A language that arrives when everything is drawn: nothing of English stays. */
import {expect} from '@open-wc/testing';
import type {CareerFramework} from '../../src/index.js';
import '../../src/define/all.js';
import {all, draw, frames, until} from '../helpers/elements.js';
import {drawOpened, OPENED, turnToTables} from '../helpers/opened-check.js';
import '../helpers/storage.js';
import {tongue} from '../helpers/tongue.js';

const ENGLISH = /(?<!\p{L})(the|of|your|yours|you|this|these|that|are|what|which|with|and|to|not|choose|show|levels?|answers?|see|look|expected|changes?|ways?|written|yet|once|as|more|close|open|save|nothing)(?!\p{L})/iu;
/**
 * What the answers of test/helpers/opened-check.ts say themselves, what was said of a file when it was opened, and the faults of a
 * framework file, which its authors read in English.
 */
const SAID = /A note|Ask Ana|We look at this together\.|From an earlier edition|Before the talk|Last spring|A review|“none\.json” holds no answers that can be read\.|^levels$|a framework needs at least one level/g;
/** Words that are both. */
const BOTH = {de: /^$/, fr: /\bchange\b/g};
const VIEWS = ['framework', 'ladder', 'matrix', 'level', 'check', 'crosswalk', 'guide'];
/** A check that is drawn has its own place to keep its answers in. */
let count = 0;
const fresh = () => ({...tongue, id: `tongue-${++count}`});
/** The questions come at once: nothing has to be chosen before. */
const asking = () => ({...fresh(), tracks: undefined, levels: tongue.levels.map(({expects, ...level}) => level), competencies: tongue.competencies!.slice(0, 4)});

describe('a language that arrives late', function () {
  this.timeout(60_000);

  for (const [lang, name] of [['de', 'German'], ['fr', 'French']] as const) {
    it(`leaves no English on a page in ${name}`, async () => {
      const elements = await drawAll(lang);
      for (const element of elements) expect(leftIn(element, lang), `${element.localName}, drawn in English`).not.to.deep.equal([]);
      await import(`../../src/lang/${lang}.ts`);
      await settled(elements);
      for (const element of elements) expect(leftIn(element, lang), element.outerHTML.replace(/>.*/s, '>')).to.deep.equal([]);
    });
  }
});

async function drawAll(lang: string): Promise<readonly HTMLElement[]> {
  const box = {lang, width: 1000};
  const wrong = document.createElement('career-ladder');
  const elements: HTMLElement[] = [
    await draw('career-ladder', tongue, {level: 'two'}, box),
    await draw('career-ladder', tongue, {level: 'four', target: 'three'} as object, box),
    await draw('career-matrix', tongue, {}, box),
    await draw('career-matrix', tongue, {level: 'two', search: 'opu'}, box),
    await draw('career-matrix', tongue, {compare: 'one two three'}, box),
    await draw('career-matrix', tongue, {compare: 'four five'}, box),
    await draw('career-matrix', {...tongue, cumulative: true}, {compare: 'one two'}, box),
    await draw('career-matrix', tongue, {compare: 'nobody', group: 'g'}, {...box, width: 320}),
    ...await Promise.all(['one', 'two', 'three', 'five', 'nobody'].map(level => draw('career-level', tongue, {level}, box))),
    await draw('career-crosswalk', tongue, {}, box),
    await draw('career-guide', tongue, {}, box),
    await draw('career-self-check', fresh(), {}, box),
  ];
  for (const view of VIEWS) {
    const element: CareerFramework = await draw('career-framework', fresh(), {view, level: 'two'} as object, box);
    elements.push(element);
  }
  for (const [at, open] of Object.values(OPENED).entries()) {
    const check = await drawOpened(asking(), at % 3, box);
    if (at === 3) await turnToTables(check);
    await open(check);
    elements.push(check);
  }
  wrong.framework = {title: 'Vumo', levels: []};
  elements[0]!.parentElement!.append(wrong);
  await until(() => all(wrong, '[role=alert]').length, 'a fault');
  for (const element of elements) for (const details of deep(element, 'details')) (details as HTMLDetailsElement).open = true;
  await settled(elements);
  return [...elements, wrong];
}

async function settled(elements: readonly HTMLElement[]): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await frames(2);
    for (const element of elements) for (const each of [element, ...deep(element, '*')]) if ('updateComplete' in each) await each.updateComplete;
  }
}

/** What is read or heard that has an English word in it. */
function leftIn(element: Element, lang: 'de' | 'fr'): readonly string[] {
  const heard = [...deep(element, '*')].flatMap(each => ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label'].flatMap(name => each.getAttribute(name) ?? each.ariaLabel ?? []));
  const read = [...roots(element)].flatMap(root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) if (walker.currentNode.parentElement?.localName !== 'style') texts.push(walker.currentNode.textContent!);
    return texts;
  });
  return [...new Set([...heard, ...read])].filter(text => ENGLISH.test(text.replace(SAID, '').replace(BOTH[lang], '')));
}

function* roots(element: Element): Generator<ShadowRoot> {
  if (!element.shadowRoot) return;
  yield element.shadowRoot;
  for (const inner of element.shadowRoot.querySelectorAll('*')) yield* roots(inner);
}

function deep(element: Element, selector: string): readonly Element[] {
  return [...roots(element)].flatMap(root => [...root.querySelectorAll(selector)]);
}
