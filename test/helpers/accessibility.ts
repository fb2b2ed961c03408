/** What every element owes to all readers. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/all.js';
import {all, draw, frames, NAMES, one, text, until, type TAGS} from './elements.js';
import {axe, axeForColors, emulateMedia, press} from './browser.js';
import {drawOpened, OPENED, turnToTables} from './opened-check.js';
import {stillness, use} from './use.js';
import './storage.js';
import {thoroughly} from './thorough.js';

/** The largest framework, and one with tracks, shapes and steps of its own. */
const SOME = thoroughly(NAMES, ['engineering-levels', 'prontopro']);

type Tag = (typeof TAGS)[number];
type Scheme = 'light' | 'dark';

/** Tests of an element with every framework, as it comes and after use: no breach that axe finds. */
export function passAxe(tag: Tag, scheme: Scheme, width: number): void {
  describe(`<${tag}>, ${scheme}, at ${width} px, has no breach of accessibility`, () => {
    for (const name of SOME) {
      it(`with ${name}`, async function () {
        this.timeout(30_000);
        const element = await draw(tag, name, {}, {width, scheme});
        await stillness(element);
        await axe(element);
        await use(element);
        await axe(element);
      });
    }
  });
}

/** Tests of the self-check with every panel open, in talk with so many others, drawn and as tables: no breach that axe finds. */
export function passAxeOpened(scheme: Scheme, width: number, others: number): void {
  it(`<career-self-check>, ${scheme}, at ${width} px, beside ${others} others, has no breach in any panel or table`, async function () {
    this.timeout(60_000);
    const check = await drawOpened('prontopro', others, {width, scheme});
    await stillness(check);
    for (const [name, open] of Object.entries(OPENED)) {
      await open(check);
      await axe(check);
      expect(check.scrollWidth, name).to.be.most(check.clientWidth);
    }
    await turnToTables(check);
    await axe(check);
    expect(check.scrollWidth, 'tables').to.be.most(check.clientWidth);
  });
}

/** Tests of an element in colours that no brand would pick for us. */
export function passAxeInAccents(tag: Tag): void {
  it(`<${tag}> has no breach in the accent of any brand`, async function () {
    this.timeout(30_000);
    for (const scheme of ['light', 'dark'] as const) {
      const element = await draw(tag, 'prontopro', {}, {width: 1100, scheme});
      await use(element);
      for (const accent of ['#ffe600', '#000000', '#ffffff', '#ff00aa', 'navy']) {
        element.style.setProperty('--career-accent', accent);
        await stillness(element);
        await axeForColors(element);
      }
      element.parentElement!.remove();
    }
  });
}

/** Tests of an element with whatever else may bring about a breach. */
export function isAccessible(tag: Tag): void {
  describe(`<${tag}>`, () => {
    it('has no breach with the keys and shapes that few frameworks have', async function () {
      this.timeout(30_000);
      for (const path of ['/test/fixtures/kitchen-sink.json', '/test/pages/hostile.json']) {
        const element = await draw(tag, path, {}, {width: 700});
        await axe(element);
      }
    });

    it('has no breach when its file is bad', async () => {
      for (const scheme of ['light', 'dark'] as const) {
        const element = await draw(tag, {title: 'T', levels: [{title: 'A'}]}, {}, {width: 700, scheme});
        element.framework = {title: 'T', levels: [{title: 'A', next: ['nowhere']}]};
        await until(() => all(element, '[role=alert]').length, 'a fault');
        await axe(element);
        const {height} = one(element, '[role=alert] button').getBoundingClientRect();
        expect(height).to.be.least(24);
      }
    });

    it('has no breach in forced colors', async function () {
      if (!(await emulateMedia({forcedColors: 'active'}))) this.skip();
      const element = await draw(tag, 'engineering-levels', {}, {width: 1100});
      await use(element);
      await axe(element);
    });

    it('cuts nothing off when text is spaced as WCAG 1.4.12 lets readers space it', async () => {
      const element = await draw(tag, 'engineering-levels', {}, {width: 700});
      await use(element);
      Object.assign(element.style, {lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em'});
      await element.updateComplete;
      expect(element.scrollWidth).to.be.most(element.clientWidth);
    });

    it('finds room for letters of twice the size at 340 px', async () => {
      for (const name of SOME) {
        const element = await draw(tag, name, {}, {width: 340});
        element.parentElement!.style.fontSize = '32px';
        await use(element);
        await frames(3);
        expect(element.scrollWidth, name).to.be.most(element.clientWidth);
        element.parentElement!.remove();
      }
    });

    for (const width of [1100, 340]) {
      it(`gives every target 24 px at ${width} px`, async () => {
        for (const name of SOME) {
          const element = await draw(tag, name, {}, {width});
          await use(element);
          for (const target of all(element, 'button, select, summary, label:has(input)')) {
            if (!target.checkVisibility() || target.closest('.hidden')) continue;
            const box = target.getBoundingClientRect();
            expect(Math.min(box.width, box.height), `${target.localName} “${text(target).slice(0, 40)}” in ${name}`).to.be.least(24);
          }
          element.parentElement!.remove();
        }
      });
    }

    it('has no id that another tree could mean', async () => {
      const element = await draw(tag, 'engineering-levels');
      await use(element);
      for (const node of all(element, '*')) {
        for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']) {
          for (const id of (node.getAttribute(name) ?? '').split(' ').filter(Boolean)) expect(element.shadowRoot!.getElementById(id), `${name}=${id}`).not.to.equal(null);
        }
      }
    });

    it('shows where the keyboard is', async function () {
      const before = await fixture<HTMLElement>(html`<button>Before</button>`);
      const element = await draw(tag, 'waypoints', {}, {width: 1100});
      await fixture(html`<button>After</button>`); // A focus that leaves the page may not come back to the next one.
      await use(element);
      before.focus();
      if (!document.hasFocus()) this.skip(); // WebKit’s window never has it
      const stops: string[] = [];
      for (let i = 0; i < 12; i++) {
        await press('Tab');
        let stop: Element | null = element;
        while (stop?.shadowRoot) stop = stop.shadowRoot.activeElement;
        if (!stop) break;
        const {outlineStyle, outlineWidth} = getComputedStyle(stop);
        stops.push(`${outlineStyle}${parseFloat(outlineWidth) >= 2 ? '' : `, ${outlineWidth}`} around ${stop.localName} “${text(stop).slice(0, 40)}”`);
      }
      expect(stops).to.have.length.above(0);
      expect(stops.filter(stop => !stop.startsWith('solid around'))).to.deep.equal([]);
    });
  });
}
