/** The examples as those who copy them get them: the page's state and the element's go together, in both directions. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerFramework} from '../../src/elements/career-framework.js';
import {called, until} from '../helpers/elements.js';

const ROUNDS = 3;

/** An example in a frame, as soon as its ladder is drawn. */
async function open(name: string) {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title=${name} width="1000" height="700"></iframe>`);
  frame.src = `/examples/${name}/`;
  const there = <Found extends Element>(selector: string) => frame.contentDocument!.querySelector<Found>(selector)!;
  await until(() => there<CareerFramework>('career-framework')?.shadowRoot?.querySelector('career-ladder')?.shadowRoot?.querySelector('button'), 'a ladder');
  const errors: unknown[] = [];
  frame.contentWindow!.addEventListener('error', ({message}) => errors.push(message));
  return {element: there<CareerFramework>('career-framework'), select: there<HTMLSelectElement>('select'), errors};
}

/** The level's name on the ladder. */
function level(element: CareerFramework, name: string): HTMLElement {
  return called(element.shadowRoot!.querySelector('career-ladder')!, 'button[aria-pressed]', name);
}

describe('the example', () => {
  before(async function () {
    this.timeout(90_000); // they are built when they are first asked for
    await Promise.all(['react/', 'vue/', 'plain/career-elements.js', 'plain/lang/de.js'].map(path => fetch(`/examples/${path}`).then(response => response.text())));
  });

  for (const name of ['react', 'vue', 'plain']) {
    describe(`with ${name}`, () => {
      it('shows the framework, at the level of the page, in German', async () => {
        const {element, select} = await open(name);
        expect(element.framework!.id).to.equal('our-levels');
        expect([select.value, element.level]).to.deep.equal(['senior', 'senior']);
        const tabs = [...element.shadowRoot!.querySelectorAll('[role=tab]')].map(tab => tab.textContent!.trim());
        expect(tabs).to.include('Vergleich');
      });

      it('takes a level from the element into the page, and from the page into the element', async () => {
        const {element, select, errors} = await open(name);
        level(element, 'Junior').click();
        await until(() => select.value === 'junior', 'the page’s state');
        expect(element.level).to.equal('junior');

        select.value = 'mid';
        select.dispatchEvent(new Event('change', {bubbles: true}));
        await until(() => element.level === 'mid', 'the element’s state');
        await until(() => level(element, 'Mid').getAttribute('aria-pressed') === 'true', 'a ladder that shows it');
        expect(errors).to.deep.equal([]);
      });
    });
  }

  for (const name of ['react', 'vue']) {
    it(`with ${name} can be taken away and put back, and leaves nothing`, async () => {
      const address = `/examples/${name}/mount.js`;
      const {mount} = await import(address) as {mount: (place: HTMLElement) => () => void};
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const listeners = spied();
      const left: number[] = [];
      try {
        for (let i = 0; i < ROUNDS; i++) {
          const unmount = mount(place);
          await until(() => place.querySelector('career-framework')?.framework, 'an element with its framework');
          const element = place.querySelector('career-framework')!;
          await element.updateComplete;
          let heard = 0;
          element.addEventListener('career-level-select', () => heard++);
          await until(() => element.shadowRoot!.querySelector('career-ladder')?.shadowRoot?.querySelector('button'), 'a ladder');
          level(element, 'Mid').click();
          await until(() => place.querySelector('select')!.value === 'mid', 'the page’s state');
          expect(heard, 'said once').to.equal(1);
          unmount();
          await until(() => !place.hasChildNodes(), 'an empty place');
          left.push(listeners.left());
        }
        // React itself binds one on the document with the first root, and keeps it.
        expect(left, 'listeners on the window and the document').to.deep.equal(left.map(() => left[0]));
      } finally {
        listeners.restore();
      }
    });
  }
});

/** Counts what stays bound on the window and the document. */
function spied() {
  const targets = [window, document];
  let count = 0;
  for (const target of targets) {
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = function (this: EventTarget, ...args: unknown[]) {
      count++;
      (addEventListener as (...args: unknown[]) => void).apply(target, args);
    } as typeof target.addEventListener;
    target.removeEventListener = function (this: EventTarget, ...args: unknown[]) {
      count--;
      (removeEventListener as (...args: unknown[]) => void).apply(target, args);
    } as typeof target.removeEventListener;
  }
  return {
    left: () => count,
    restore: () => targets.forEach(target => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }),
  };
}
