/** Every element with every framework, in light and dark, wide and narrow, with something picked: no breach that axe finds. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import {all, draw, NAMES, one, TAGS, text, until} from '../helpers/elements.js';
import {axe, emulateMedia} from '../helpers/browser.js';
import {stillness, use} from '../helpers/use.js';
import '../helpers/storage.js';

for (const tag of TAGS) {
  describe(`<${tag}> has no breach of accessibility`, () => {
    for (const name of NAMES) {
      for (const [scheme, width] of [['light', 1100], ['dark', 340]] as const) {
        it(`with ${name}, ${scheme}, at ${width} px`, async function () {
          this.timeout(30_000);
          const element = await draw(tag, name, {}, {width, scheme});
          await stillness(element);
          await axe(element);
          await use(element);
          await axe(element);
        });
      }
    }

    it('with the keys and shapes that few frameworks have', async function () {
      this.timeout(30_000);
      for (const path of ['/test/fixtures/kitchen-sink.json', '/test/pages/hostile.json']) {
        const element = await draw(tag, path, {}, {width: 700});
        await axe(element);
      }
    });

    it('in the accent of any brand', async function () {
      this.timeout(30_000);
      for (const scheme of ['light', 'dark'] as const) {
        for (const accent of ['#ffe600', '#000000', '#ffffff', '#ff00aa', 'navy']) {
          const element = await draw(tag, 'prontopro', {}, {width: 1100, scheme});
          element.style.setProperty('--career-accent', accent);
          await use(element);
          await axe(element);
          element.parentElement!.remove();
        }
      }
    });

    it('when its file is bad', async () => {
      for (const scheme of ['light', 'dark'] as const) {
        const element = await draw(tag, {title: 'T', levels: [{title: 'A'}]}, {}, {width: 700, scheme});
        element.framework = {title: 'T', levels: [{title: 'A', next: ['nowhere']}]};
        await until(() => all(element, '[role=alert]').length, 'a fault');
        await axe(element);
        const {height} = one(element, '[role=alert] button').getBoundingClientRect();
        expect(height).to.be.least(24);
      }
    });

    it('in forced colors', async function () {
      if (!(await emulateMedia({forcedColors: 'active'}))) this.skip();
      const element = await draw(tag, 'engineering-levels', {}, {width: 1100});
      await use(element);
      await axe(element);
    });

    it('with text spaced as WCAG 1.4.12 lets readers space it: nothing is cut off', async () => {
      const element = await draw(tag, 'engineering-levels', {}, {width: 700});
      await use(element);
      Object.assign(element.parentElement!.style, {lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em'});
      await element.updateComplete;
      expect(element.scrollWidth).to.be.most(element.clientWidth);
    });

    for (const width of [1100, 340]) {
      it(`gives every target 24 px at ${width} px`, async () => {
        for (const name of NAMES) {
          const element = await draw(tag, name, {}, {width});
          await use(element);
          for (const target of all(element, 'button, select, summary, label:has(input)')) {
            if (!target.checkVisibility() || target.closest('.hidden')) continue;
            const box = target.getBoundingClientRect();
            expect(Math.min(box.width, box.height), `${target.localName} “${text(target).slice(0, 40)}” in ${name}`).to.be.least(24);
          }
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

    it('shows where the keyboard is', async () => {
      const element = await draw(tag, 'engineering-levels', {}, {width: 1100});
      await use(element);
      for (const target of all(element, 'button:not([tabindex="-1"]):not(:disabled), select, input, [tabindex="0"]').slice(0, 12)) {
        if (!target.checkVisibility()) continue;
        target.focus({focusVisible: true} as FocusOptions);
        if (!target.matches(':focus-visible')) continue;
        const {outlineStyle, outlineWidth} = getComputedStyle(target);
        expect([outlineStyle, parseFloat(outlineWidth) >= 2], text(target).slice(0, 40)).to.deep.equal(['solid', true]);
      }
    });
  });
}
