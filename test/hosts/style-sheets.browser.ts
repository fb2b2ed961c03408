/**
 * Style sheets of hosts, put one after the other on a page with the elements: what is drawn is to two pixels what a calm
 * page shows, in the same letters. What a page may well mean goes on: its font, its colours, its size.
 */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '../helpers/browser.js';
import {frames} from '../helpers/elements.js';
import {leave, visit, type Host, type Visit} from './visit.js';

const ELEMENTS = ['career-framework', 'career-matrix', 'career-level', 'career-self-check', 'career-ladder', 'career-guide', 'career-crosswalk'];

/** What may come in by inheritance, and what it brings about. */
const LETTERS = [
  'display', 'visibility', 'fontSize', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform', 'textAlign', 'textIndent',
  'textShadow', 'textDecorationLine', 'webkitTextStrokeWidth', 'whiteSpace', 'wordBreak', 'lineBreak', 'hyphens', 'overflowWrap', 'cursor', 'listStyleType',
  'listStylePosition', 'writingMode', 'stroke',
] as const satisfies readonly (keyof CSSStyleDeclaration)[];

interface Drawn {
  readonly path: string;
  readonly box: readonly number[];
  readonly letters: Readonly<Record<string, unknown>>;
}

function drawnIn(guest: Element): Drawn[] {
  const view = guest.ownerDocument.defaultView!;
  // An element that a reset has made inline begins, to WebKit, with an empty line.
  const boxes = [...guest.shadowRoot!.children].map(child => child.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map(box => box.left)), Math.min(...boxes.map(box => box.top))];
  const walk = (root: ParentNode, above: string): Drawn[] => [...root.children].filter(child => !child.matches('.probe')).flatMap(element => {
    const path = `${above} ${element.localName}${element.getAttribute('class') ? `.${element.getAttribute('class')!.trim()}` : ''}`;
    const {x, y, width, height} = element.getBoundingClientRect();
    const style = view.getComputedStyle(element);
    const letters = Object.fromEntries(LETTERS.map(name => [name, style[name]]));
    const inner = element.shadowRoot ? walk(element.shadowRoot, element.localName) : [];
    return [{path, box: [x - left, y - top, width, height], letters}, ...walk(element, path), ...inner];
  });
  return walk(guest.shadowRoot!, guest.localName);
}

/** What takes no room is nowhere. */
const hasSize = ([, , width = 0, height = 0]: readonly number[]) => width > 0 && height > 0;

/**
 * What is otherwise than it was, in words.
 *
 * @param share of a length by which it may differ
 */
function differences(before: readonly Drawn[], after: readonly Drawn[], share = 0): string[] {
  if (before.length !== after.length) return [`${before.length} things, and now ${after.length}`];
  return before.flatMap(({path, box, letters}, i) => [
    ...(hasSize(box) && box.some((side, j) => Math.abs(side - after[i]!.box[j]!) > 2 + share * side) ? [`${path}: ${box.map(Math.round)} → ${after[i]!.box.map(Math.round)}`] : []),
    ...LETTERS.filter(name => letters[name] !== after[i]!.letters[name]).map(name => `${path}: ${name} ${letters[name]} → ${after[i]!.letters[name]}`),
  ]);
}

const textOf = async (sheet: string) => (await fetch(`/test/hosts/sheets/${sheet}.css`)).text();

const LIKE_CALM = ['all-unset', 'all-initial', 'small-rem', 'controls', 'everything', 'not-defined', 'hidden', 'print', 'inverted', 'flex', 'body'];

/** A page with one of each, with room for a style sheet. */
async function pageWith(host: Host) {
  const page = await visit({...host, elements: ELEMENTS, framework: 'waypoints', level: 'l4', width: 1100, height: 3_000});
  await page.drawn();
  const inner = page.frame.contentDocument!;
  const [base, style] = [inner.createElement('style'), inner.createElement('style')];
  base.textContent = 'body { margin: 0 }';
  inner.head.append(base, style);
  await frames(4);
  return {page, style, guests: [...inner.querySelectorAll(ELEMENTS.join())]};
}

describe('a style sheet of the host', () => {
  let page: Visit;
  let style: HTMLStyleElement;
  let guests: Element[];
  let calm: Drawn[][];

  async function wear(css: string): Promise<void> {
    style.textContent = css;
    await frames(4);
    for (const moving of guests.flatMap(guest => guest.shadowRoot!.getAnimations())) moving.finish();
  }

  before(async function () {
    this.timeout(30_000);
    ({page, guests, style} = await pageWith({}));
    calm = guests.map(drawnIn);
  });
  after(leave);

  it('is needed for none of it, nor is a doctype', async () => {
    const {guests: quirky} = await pageWith({quirks: true});
    // A line without a doctype is as high as its letters, which adds up over a long text.
    const found = quirky.flatMap((guest, i) => differences(calm[i]!, drawnIn(guest), 0.005));
    expect(found.length, found.slice(0, 25).join('\n')).to.equal(0);
  });

  for (const sheet of LIKE_CALM) {
    it(`${sheet}.css changes nothing`, async () => {
      await wear(await textOf(sheet));
      const found = guests.flatMap((guest, i) => differences(calm[i]!, drawnIn(guest)));
      expect(found.length, found.slice(0, 25).join('\n')).to.equal(0);
    });
  }

  for (const sheet of ['named', 'dark', 'vertical']) {
    it(`${sheet}.css is followed, and all can be read`, async () => {
      await wear(await textOf(sheet));
      const {guests} = await page.drawn();
      for (const {tag, width} of guests) expect(width, tag).to.be.above(250);
    });
  }

  it('of paper un-sticks what would lie over the text, in a page with a bar that stays', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip(); // Firefox and WebKitGTK let no test print
    await wear('@media print { body::before { content: "The page"; position: sticky; top: 0 } }');
    const stuck = guests.flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('*')]).filter(element => element.checkVisibility())
      .filter(element => ['sticky', 'fixed'].includes(page.frame.contentWindow!.getComputedStyle(element).position));
    expect(stuck.map(element => `${(element.getRootNode() as ShadowRoot).host.localName} ${element.localName}.${element.className}`)).to.deep.equal([]);
  });
});
