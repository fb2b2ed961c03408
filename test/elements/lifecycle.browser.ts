/** Coming and going: what an element leaves behind in the page, and what it keeps for itself. */
import {expect, fixture, html} from '@open-wc/testing';
import {CareerSelfCheck} from '../../src/index.js';
import '../../src/define/all.js';
import {all, called, choose, draw, one, TAGS, textIn, until} from '../helpers/elements.js';
import {answer, unfold} from '../helpers/self-check.js';
import {openPanel} from '../helpers/sharing.js';
import {later, newAddress, serve} from '../helpers/requests.js';
import {times} from '../helpers/thorough.js';

/** Counts the listeners that stand on the window and the document, from now until the end of the test. */
function countListeners(): () => number {
  const standing = new Set<string>();
  let ids = 0;
  const names = new WeakMap<object, number>();
  const nameOf = (thing: object | null) => (thing ? names.get(thing) ?? (names.set(thing, ++ids), ids) : 0);
  const keyOf = (target: object, [type, listener, options]: Parameters<EventTarget['removeEventListener']>) => [nameOf(target), type, nameOf(listener), typeof options === 'object' ? Boolean(options.capture) : Boolean(options)].join(' ');
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const isPage = (target: unknown) => target === undefined || target === window || target === document;
  EventTarget.prototype.addEventListener = function (...rest) {
    if (isPage(this)) standing.add(keyOf(this ?? window, rest));
    addEventListener.apply(this ?? window, rest);
  };
  EventTarget.prototype.removeEventListener = function (...rest) {
    if (isPage(this)) standing.delete(keyOf(this ?? window, rest));
    removeEventListener.apply(this ?? window, rest);
  };
  undo.push(() => Object.assign(EventTarget.prototype, {addEventListener, removeEventListener}));
  return () => standing.size;
}

/** Counts the elements that are watched for their size, from now until the end of the test. */
function countObserved(): () => number {
  const observed = new Set<string>();
  let ids = 0;
  const names = new WeakMap<object, number>();
  const nameOf = (thing: object) => names.get(thing) ?? (names.set(thing, ++ids), ids);
  const {observe, unobserve, disconnect} = ResizeObserver.prototype;
  ResizeObserver.prototype.observe = function (target, options) {
    observed.add(`${nameOf(this)} ${nameOf(target)}`);
    observe.call(this, target, options);
  };
  ResizeObserver.prototype.unobserve = function (target) {
    observed.delete(`${nameOf(this)} ${nameOf(target)}`);
    unobserve.call(this, target);
  };
  ResizeObserver.prototype.disconnect = function () {
    for (const key of observed) if (key.startsWith(`${nameOf(this)} `)) observed.delete(key);
    disconnect.call(this);
  };
  undo.push(() => Object.assign(ResizeObserver.prototype, {observe, unobserve, disconnect}));
  return () => observed.size;
}

const undo: (() => void)[] = [];

afterEach(() => {
  for (const restore of undo.splice(0)) restore();
  localStorage.clear();
});

function nodesIn(root: ParentNode): number {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

const OFTEN = times(200);

for (const tag of TAGS) {
  it(`<${tag}> gains nothing over ${OFTEN} connects and disconnects`, async () => {
    const listeners = countListeners();
    const observed = countObserved();
    const element = document.createElement(tag);
    element.src = '/frameworks/engineering-levels.json';
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(element);
    await until(() => element.framework, 'a framework');
    await element.updateComplete;
    const before = {listeners: listeners(), observed: observed(), nodes: nodesIn(element.renderRoot), html: element.shadowRoot!.innerHTML};
    for (let i = 0; i < OFTEN; i++) {
      element.remove();
      box.append(element);
      if (i % 10 === 0) await element.updateComplete;
    }
    await element.updateComplete;
    expect({listeners: listeners(), observed: observed(), nodes: nodesIn(element.renderRoot), html: element.shadowRoot!.innerHTML}).to.deep.equal(before);
    element.remove();
    expect([listeners(), observed()]).to.deep.equal([0, 0]);
  });

  it(`<${tag}> gains nothing while its file is loading`, async () => {
    const listeners = countListeners();
    const asked = serve(() => later().promise);
    const element = document.createElement(tag);
    element.src = newAddress();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    for (let i = 0; i < 50; i++) {
      box.append(element);
      element.remove();
    }
    await element.updateComplete;
    expect(asked).to.have.length(50);
    expect(asked.every(({signal}) => signal.aborted)).to.equal(true);
    expect(listeners()).to.equal(0);
  });

  it(`<${tag}> loads nothing again when it comes back`, async () => {
    const asked = serve(() => new Response('{"title": "T", "levels": [{"title": "A"}]}'));
    const element = document.createElement(tag);
    element.src = newAddress();
    let told = 0;
    element.addEventListener('career-load', () => told++);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(element);
    await until(() => told, 'a framework');
    element.remove();
    box.append(element);
    await element.updateComplete;
    expect([asked.length, told]).to.deep.equal([1, 1]);
  });
}

it(`<career-self-check> with all that comes late gains nothing over ${5 * OFTEN} connects and disconnects`, async function () {
  this.timeout(60_000);
  const listeners = countListeners();
  const observed = countObserved();
  const element = await draw('career-self-check', 'prontopro');
  await answer(element, 1);
  const target = one<HTMLSelectElement>(element, '[name=target]');
  await choose(element, target, [...target.options].at(-1)!.value);
  element.beside = ['Ana', 'Ben'].map(name => ({name, assessment: element.assessment!}));
  await until(() => all(element, '.plan').length && all(element, '[part=talk]').length && all(element, '[part=team]').length, 'growth, talk and team');
  await unfold(element, '.notes', 'textarea');
  await unfold(element, '.settings', 'input');
  for (const [name, what] of [['Look back', '[name=label]'], ['Share and open', '[name=link]'], ['Take along', '.paper'], ['People', '[name=name]']] as const) {
    await openPanel(element, name);
    await until(() => all(element, `.panel ${what}`).length, name);
  }
  const box = element.parentElement!;
  const now = () => ({listeners: listeners(), observed: observed(), nodes: nodesIn(element.renderRoot), html: element.shadowRoot!.innerHTML, sheets: element.shadowRoot!.adoptedStyleSheets.length});
  const before = now();
  for (let i = 0; i < 5 * OFTEN; i++) {
    element.remove();
    box.append(element);
    if (i % 100 === 0) await element.updateComplete;
  }
  await element.updateComplete;
  expect(now()).to.deep.equal(before);
  element.remove();
  expect([listeners(), observed()]).to.deep.equal([0, 0]);
});

it('a moved ladder keeps what is picked', async () => {
  const element = await draw('career-ladder', 'engineering-levels');
  called(element, 'ol > li > button', 'Lead').click();
  await element.updateComplete;
  const before = element.shadowRoot!.innerHTML;
  (await fixture(html`<div style="width: 800px"></div>`)).append(element);
  await element.updateComplete;
  expect(element.level).to.equal('lead');
  expect(element.shadowRoot!.innerHTML).to.equal(before);
});

it('a moved matrix keeps what is compared', async () => {
  const element = await draw('career-matrix', 'engineering-levels', {compare: 'mid senior', everything: true});
  const before = textIn(element);
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  expect([element.compare, element.everything, textIn(element)]).to.deep.equal(['mid senior', true, before]);
});

it('a moved self-check keeps the answers and the question', async () => {
  const element = await draw('career-self-check', 'engineering-levels');
  called(element, 'button', 'Sequencing').click();
  await element.updateComplete;
  all<HTMLInputElement>(element, 'input')[1]!.click();
  await element.updateComplete;
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  expect(all<HTMLInputElement>(element, 'input').map(({checked}) => checked).indexOf(true)).to.equal(1);
  expect(textIn(element)).to.contain('1 of 27 answered').and.contain('3 of 27');
});

it('a self-check that is away hears nothing, and is up to date when it comes back', async () => {
  const [element, other] = [await draw('career-self-check', 'starter'), await draw('career-self-check', 'starter')];
  const box = element.parentElement!;
  element.remove();
  all<HTMLInputElement>(other, 'input')[0]!.click();
  await other.updateComplete;
  box.append(element);
  await element.updateComplete;
  expect(textIn(element)).to.contain('1 of 3 answered');
});

it('elements share no state but their file', async () => {
  const [first, other] = [await draw('career-ladder', 'starter'), await draw('career-ladder', 'starter')];
  first.level = 'mid';
  await Promise.all([first.updateComplete, other.updateComplete]);
  expect(other.level).to.equal('');
  expect(new CareerSelfCheck().assessment).to.equal(undefined);
});

it('a second copy of a registration does no harm', async () => {
  const [first, second] = await Promise.all([import('../../src/define/career-ladder.js'), import('../../src/define/all.js')]);
  const {define} = await import('../../src/define/define.js');
  define('career-ladder', class extends HTMLElement {});
  expect([first, second]).to.have.length(2);
  expect(await draw('career-ladder', 'starter')).to.have.property('framework');
});

it('importing the package registers nothing', async () => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" src="/test/pages/index-only.html"></iframe>`);
  await until(() => frame.contentDocument?.title === 'loaded', 'the package');
  expect(TAGS.filter(tag => frame.contentWindow!.customElements.get(tag))).to.deep.equal([]);
});
