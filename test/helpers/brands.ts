/** Whatever the brand, texts and marks stand out from what is behind them, in light and in dark. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import {draw, TAGS} from '../helpers/elements.js';
import {faint, kindsOf, leaveOnly, marksOf, textsOf, type Sight} from '../helpers/contrast.js';
import {seeded} from '../helpers/seeded.js';
import {use} from '../helpers/use.js';
import '../helpers/storage.js';

const random = seeded(1);
/** Our own, those at the ends, some that no screen can show, and any others. */
const BRANDS = ['#0b7a75', '#000000', '#ffffff', '#ffe600', '#0000ff', '#ff00aa', 'oklch(0.6 0.4 28)', 'oklch(0.6 0.4 186)', ...Array.from({length: 192}, () => `#${random.whole(0, 0xffffff).toString(16).padStart(6, '0')}`)];

/** Pages as they are made, whose ink is not quite black or white, nor is their paper. */
const PAGES = {light: {color: '#1b1b1f', background: '#fffefb'}, dark: {color: '#ededef', background: '#17181b'}};

/** What is drawn, whether it has been used, and what is set on it. */
type Scene = readonly [name: string, used: boolean, properties: object];
const SCENES: readonly Scene[] = [['engineering-levels', true, {}], ['/test/fixtures/kitchen-sink.json', true, {}]];
/** With all lines lit, and with as many tracks as there are at most. */
const LADDERS: readonly Scene[] = [
  ['engineering-levels', false, {}],
  ['/test/fixtures/roles.json', false, {tracks: 'data-analyst data-engineer data-scientist statistician data-steward data-architect content-designer graphic-designer'}],
];

/** Colours are read as soon as they are set. */
const AT_ONCE = new CSSStyleSheet();
AT_ONCE.replaceSync('* { transition: none !important; animation: none !important; }');

for (const tag of TAGS) {
  describe(`<${tag}> has enough contrast`, () => {
    // axe passes over colours that it cannot compute, and most of ours are mixed from others.
    it('with 200 brand colours: texts have 4.5 to 1, marks 3 to 1', async function () {
      this.timeout(60_000);
      for (const [scheme, page] of Object.entries(PAGES) as ['light' | 'dark', object][]) {
        for (const [name, used, properties] of [...SCENES, ...(tag === 'career-ladder' ? LADDERS : [])]) {
          const element = await draw(tag, name, properties, {width: 1100, scheme});
          Object.assign(element.parentElement!.style, page);
          if (used && tag !== 'career-framework') await use(element); // what is in its views has tests of its own
          element.shadowRoot!.adoptedStyleSheets.push(AT_ONCE);
          const paint = (color: string) => element.style.setProperty('--career-accent', color);
          const [texts, marks] = [textsOf(element), marksOf(element)].map(sights => kindsOf(sights, BRANDS.slice(0, 8).map(brand => () => paint(brand)))) as [Sight[], Sight[]];
          leaveOnly([...texts, ...marks], element);
          for (const brand of name.startsWith('/') ? BRANDS.slice(0, 50) : BRANDS) {
            paint(brand);
            expect([...faint(texts, 4.5), ...faint(marks, 3)], `${name}, ${scheme}, ${brand}`).to.deep.equal([]);
          }
          element.parentElement!.remove();
        }
      }
    });
  });
}
