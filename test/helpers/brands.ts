/** Every element in the colours of brands. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import {all, draw, TAGS, until} from './elements.js';
import {elementsIn, faint, kindsOf, leaveOnly, marksOf, textsOf, type Sight} from './contrast.js';
import {seeded} from './seeded.js';
import {drawOpened, OPENED} from './opened-check.js';
import {stillness, use, type Drawn} from './use.js';
import './storage.js';
import {thoroughly} from './thorough.js';

const random = seeded(1);

/** 200 colours: our own, those at the ends, some that no screen can show, and any others. */
export const BRANDS: readonly string[] = ['#0b7a75', '#000000', '#ffffff', '#ffe600', '#0000ff', '#ff00aa', 'oklch(0.6 0.4 28)', 'oklch(0.6 0.4 186)', ...Array.from({length: 192}, () => `#${random.whole(0, 0xffffff).toString(16).padStart(6, '0')}`)];

/** Pages as they are made, whose ink is not quite black or white, nor is their paper. */
const PAGES = {light: {color: '#1b1b1f', background: '#fffefb'}, dark: {color: '#ededef', background: '#17181b'}};

/** What is drawn, and what then happens to it. */
interface Scene {
  readonly name: string;
  readonly properties?: object;
  /** Where it takes more than properties. */
  readonly draw?: (scheme: 'light' | 'dark') => Promise<Drawn>;
  readonly what?: string;
  readonly then?: (element: Drawn) => Promise<void>;
}

const USED: readonly Scene[] = [{name: 'engineering-levels', then: use}, {name: '/test/fixtures/kitchen-sink.json', then: use}];

const OTHERS: {readonly [tag in (typeof TAGS)[number]]?: readonly Scene[]} = {
  // With all lines lit, and with as many tracks as there are at most.
  'career-ladder': [
    {name: 'engineering-levels'},
    {name: '/test/fixtures/roles.json', properties: {tracks: 'data-analyst data-engineer data-scientist statistician data-steward data-architect content-designer graphic-designer'}},
  ],
  // In talk with one other person and with three, and each panel.
  'career-self-check': [1, 3].flatMap(others => Object.entries(OPENED).slice(...(others === 1 ? [0, 2] : [2])).map(([panel, open]): Scene => ({
    name: 'prontopro',
    draw: async scheme => {
      const check = await drawOpened('prontopro', others, {width: 1100, scheme});
      await open(check);
      return check;
    },
    what: `beside ${others} others, with ${panel}`,
    then: stillness,
  }))),
  // Each view beside the ladder, which is the one that is used.
  'career-framework': ['overview', 'compare', 'level', 'check', 'crosswalk', 'guide'].map(view => ({
    name: 'engineering-levels',
    properties: {view},
    then: async element => {
      await until(() => !all(element, '.waiting').length, view);
      await stillness(element);
    },
  })),
};

/** So many colours for what takes long to open: its inks are those of the rest. */
const SOME = 12;

/** Colours are read as soon as they are set. */
const AT_ONCE = new CSSStyleSheet();
AT_ONCE.replaceSync('* { transition: none !important; animation: none !important; }');

/** Tests of every element: texts and marks stand out from what is behind them; thoroughly also in whatever takes long to open. */
export function standOut(brands: readonly string[], isThorough = false): void {
  // axe passes over colours that it cannot compute, and most of ours are mixed from others.
  for (const tag of TAGS) {
    describe(`<${tag}> has enough contrast with ${brands.length} brand colours: texts have 4.5 to 1, marks 3 to 1`, () => {
      for (const scheme of ['light', 'dark'] as const) {
        for (const {name, properties, draw: drawn, what, then} of [...thoroughly(USED, [USED[scheme === 'dark' ? 1 : 0]!]), ...(OTHERS[tag] ?? []).filter(({draw}) => isThorough || !draw)]) {
          it(`in ${[name.split('/').at(-1), scheme, ...Object.values(properties ?? {}), what].filter(Boolean).join(', ')}`, async () => {
            const element: Drawn = await (drawn?.(scheme) ?? draw(tag, name, properties, {width: 1100, scheme}));
            Object.assign(element.parentElement!.style, PAGES[scheme]);
            await then?.(element);
            for (const {shadowRoot} of elementsIn(element)) shadowRoot!.adoptedStyleSheets.push(AT_ONCE);
            const paint = (color: string) => element.style.setProperty('--career-accent', color);
            const [texts, marks] = [textsOf(element), marksOf(element)].map(sights => kindsOf(sights, BRANDS.slice(0, 8).map(brand => () => paint(brand)))) as [Sight[], Sight[]];
            expect(texts.length).to.be.above(0);
            leaveOnly([...texts, ...marks], element);
            for (const brand of drawn ? brands.slice(0, SOME) : brands) {
              paint(brand);
              expect([...faint(texts, 4.5), ...faint(marks, 3)], brand).to.deep.equal([]);
            }
          });
        }
      }
    });
  }
}
