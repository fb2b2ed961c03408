/** Every element with every framework, in light and dark, wide and narrow, with something picked: no breach that axe finds. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import {all, choose, draw, NAMES, one, TAGS, text, until} from '../helpers/elements.js';
import {axe, emulateMedia} from '../helpers/browser.js';
import {faint, kindsOf, marksOf, textsOf, type Sight} from '../helpers/contrast.js';
import {seeded} from '../helpers/seeded.js';
import {answer, radiosOf, rowsOf, open} from '../helpers/self-check.js';
import '../helpers/storage.js';

type Element = HTMLElementTagNameMap[(typeof TAGS)[number]];

/** As a reader leaves it: a level picked, levels compared, questions answered and a target chosen. */
async function use(element: Element): Promise<void> {
  const {levels} = element.framework!;
  if (element.localName === 'career-ladder') Object.assign(element, {level: levels[Math.floor(levels.length / 2)]!.id, here: levels[0]!.id, target: levels.at(-1)!.id});
  if (element.localName === 'career-crosswalk') (element as HTMLElementTagNameMap['career-crosswalk']).level = levels.at(-1)!.id;
  if (element.localName === 'career-framework') {
    Object.assign(element, {view: 'ladder', level: levels[1]!.id});
    await element.updateComplete;
    await until(() => !all(element, '.waiting').length, 'the ladder');
  }
  if (element.localName === 'career-matrix') (element as HTMLElementTagNameMap['career-matrix']).compare = `${levels[1]!.id} ${levels[2]!.id}`;
  if (element.localName === 'career-self-check') {
    const check = element as HTMLElementTagNameMap['career-self-check'];
    const count = radiosOf(check).length;
    for (const row of [...rowsOf(check).keys()].slice(0, 6)) {
      await open(check, row);
      await answer(check, (row * 2) % count);
    }
    const select = one<HTMLSelectElement>(check, '[name=target]');
    await choose(check, select, [...select.options].at(-1)!.value);
  }
  await element.updateComplete;
  await stillness(element);
}

/** Colours are what they are only after the transitions. */
async function stillness(element: Element): Promise<void> {
  const running = () => element.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running');
  for (const animation of running()) animation.finish();
  await until(() => running().length === 0, 'stillness');
}

const random = seeded(1);
/** Any colours, and those at the ends. */
const BRANDS = ['#000000', '#ffffff', '#ffff00', '#0000ff', ...Array.from({length: 196}, () => `#${random.whole(0, 0xffffff).toString(16).padStart(6, '0')}`)];

/** Eight tracks of a framework of many; only a ladder asks. */
const MANY_TRACKS = {tracks: 'data-analyst data-engineer data-scientist statistician data-steward data-architect content-designer graphic-designer'};

/** Colours are read as soon as they are set. */
const AT_ONCE = new CSSStyleSheet();
AT_ONCE.replaceSync('* { transition: none !important; animation: none !important; }');

for (const tag of TAGS) {
  describe(`<${tag}> has no breach of accessibility`, () => {
    for (const name of NAMES) {
      for (const scheme of ['light', 'dark'] as const) {
        for (const width of [1100, 340]) {
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

    // axe passes over colours that it cannot compute, and most of ours are mixed from others.
    it('in contrast: every text has 4.5 to 1 against what is behind it, whatever the accent', async function () {
      this.timeout(30_000);
      for (const scheme of ['light', 'dark'] as const) {
        for (const accent of ['', '#ffe600', '#000000', '#ffffff', '#ff00aa', 'navy']) {
          const element = await draw(tag, 'engineering-levels', {}, {width: 1100, scheme});
          if (accent) element.style.setProperty('--career-accent', accent);
          await use(element);
          expect(faint(textsOf(element), 4.5), `${scheme}, accent ${accent || 'of its own'}`).to.deep.equal([]);
          element.parentElement!.remove();
        }
      }
    });

    it('in contrast with 200 brand colours: texts have 4.5 to 1, marks 3 to 1', async function () {
      this.timeout(60_000);
      for (const scheme of ['light', 'dark'] as const) {
        for (const [name, used] of [['engineering-levels', false], ['engineering-levels', true], ['/test/fixtures/kitchen-sink.json', true], ['/test/fixtures/roles.json', false]] as const) {
          const element = await draw(tag, name, name.includes('roles') ? MANY_TRACKS : {}, {width: 1100, scheme});
          if (used) await use(element);
          element.shadowRoot!.adoptedStyleSheets.push(AT_ONCE);
          const paint = (color: string) => element.style.setProperty('--career-accent', color);
          const [texts, marks] = [textsOf(element), marksOf(element)].map(sights => kindsOf(sights, BRANDS.slice(0, 8).map(brand => () => paint(brand)))) as [Sight[], Sight[]];
          for (const brand of BRANDS) {
            paint(brand);
            expect([...faint(texts, 4.5), ...faint(marks, 3)], `${name}, ${scheme}, ${brand}`).to.deep.equal([]);
          }
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
