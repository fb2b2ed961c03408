/** What a search has found is painted where it stands, and the cells stay as they are. */
import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {fold} from '../../src/model/fold.js';
import {parseFramework} from '../../src/model/parse.js';
import {proseArrived} from '../../src/text/prose.js';
import {faint, textsOf} from '../helpers/contrast.js';
import {fileOf, NAMES} from '../helpers/elements.js';
import {TestFinder} from '../helpers/finder.js';
import {seeded} from '../helpers/seeded.js';

async function finder(name: string, query = '', box?: HTMLElement): Promise<TestFinder> {
  const element = new TestFinder();
  Object.assign(element, {framework: parseFramework(await fileOf(name)), query});
  (box ?? await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await ready(element);
  return element;
}

/** With its texts as they are once Markdown can be read. */
async function ready(element: TestFinder): Promise<void> {
  await element.updateComplete;
  await proseArrived();
  await element.updateComplete;
}

async function look(element: TestFinder, query: string): Promise<void> {
  element.query = query;
  await element.updateComplete;
}

const rangesIn = (root: Node | null, name = 'career-found') => [...CSS.highlights.get(name) ?? []].filter(range => root?.contains(range.startContainer) || root === range.startContainer.getRootNode());
const cellOf = (range: AbstractRange) => (range.startContainer.parentElement!).closest('td, th')!;

function textIn({startContainer, startOffset, endContainer, endOffset}: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** A cell by itself, and what is painted in it. */
async function paintedIn(content: ReturnType<typeof html>, terms: readonly string[]): Promise<string[]> {
  const element = await finder('starter');
  const cell = document.createElement('div');
  element.shadowRoot!.append(cell);
  render(content, cell);
  element.paint.paint([cell], terms);
  return rangesIn(cell).map(textIn);
}

describe('what is found', () => {
  for (const name of NAMES) {
    it(`is painted in ${name}: in all the cells that the search found, and in no others`, async () => {
      const element = await finder(name);
      const random = seeded(7);
      const words = JSON.stringify(await fileOf(name)).match(/\p{L}{4,}/gu)!;
      for (let i = 0; i < 12; i++) {
        const query = i % 3 ? random.pick(words) : `${random.pick(words)} ${random.pick(words).slice(0, 2)}`;
        await look(element, query);
        const {hits, terms} = element.found!;
        const ranges = rangesIn(element.shadowRoot);
        expect(new Set(ranges.map(cellOf)), query).to.deep.equal(new Set(hits.map(({competency, level}) => element.cell(competency, level))));
        for (const range of ranges) expect(terms, query).to.include(fold(textIn(range)));
        for (const cell of new Set(ranges.map(cellOf))) for (const term of terms) expect(rangesIn(cell).map(range => fold(textIn(range)))).to.include(term);
      }
      expect(element.shadowRoot!.querySelector('[data-found]')).to.equal(null);
    });
  }

  it('is painted across what is strong or a link, and not across paragraphs', async () => {
    expect(await paintedIn(html`<p>Leads <strong>de<em>sign</em></strong> <a href="#">reviews</a></p>`, ['design reviews'])).to.deep.equal(['design reviews']);
    expect(await paintedIn(html`<p>ends in de</p><p>sign</p>`, ['design'])).to.deep.equal([]);
    expect(await paintedIn(html`<ul><li>a</li><li>b</li></ul>`, ['a b'])).to.deep.equal([]);
    expect(await paintedIn(html`<p>two<br>lines</p>`, ['two lines'])).to.deep.equal(['twolines']);
    expect(await paintedIn(html`Die Straße, die <b>STRASSE</b>`, ['strasse'])).to.deep.equal(['Straße', 'STRASSE']);
  });

  it('is painted in the new text where a cell has been drawn anew', async () => {
    const element = await finder('starter');
    const cell = element.shadowRoot!.appendChild(document.createElement('div'));
    for (const content of [html`All of the loaves`, html`<p>The <em>loaves</em></p>`]) {
      render(content, cell);
      element.paint.paint([cell], ['the loaves']);
      expect(rangesIn(element.shadowRoot).map(range => [range.startContainer.isConnected, fold(textIn(range))])).to.deep.equal([[true, 'the loaves']]);
      expect(CSS.highlights.get('career-found')!.size).to.equal(1);
    }
  });

  it('is painted in cells that are filled later', async () => {
    const element = await finder('starter');
    const cells = ['One loaf', 'Two loaves'].map(text => Object.assign(document.createElement('div'), {textContent: text}));
    element.shadowRoot!.append(...cells);
    element.paint.paint([cells[0]!], ['loa']);
    element.paint.add([cells[1]!]);
    element.paint.add([cells[1]!]);
    expect(rangesIn(element.shadowRoot).map(textIn)).to.deep.equal(['loa', 'loa']);
    element.paint.clear();
    expect(CSS.highlights.has('career-found')).to.equal(false);
  });

  it('goes from the page with the element, comes back with it, and leaves what other elements have painted', async () => {
    const one = await finder('starter', 'the');
    const other = await finder('prontopro', 'team');
    const [ofOne, ofOther] = [one, other].map(({shadowRoot}) => rangesIn(shadowRoot).length);
    expect(ofOne && ofOther).to.be.above(0);
    const box = one.parentElement!;
    one.remove();
    expect(rangesIn(one.shadowRoot)).to.deep.equal([]);
    expect(rangesIn(other.shadowRoot)).to.have.length(ofOther!);
    box.append(one);
    expect(rangesIn(one.shadowRoot)).to.have.length(ofOne!);
    await look(other, '');
    expect(rangesIn(one.shadowRoot)).to.have.length(ofOne!);
    expect(rangesIn(other.shadowRoot)).to.deep.equal([]);
    one.remove();
    expect([...CSS.highlights.keys()].filter(name => name.startsWith('career-'))).to.deep.equal([]);
  });

  it('shows where the reader is, above what else is painted', async () => {
    const element = await finder('starter', 'the');
    const {hits} = element.found!;
    for (const at of [0, 1]) {
      element.at = at;
      await element.updateComplete;
      expect([...new Set(rangesIn(element.shadowRoot, 'career-found-here').map(cellOf))]).to.deep.equal([element.cell(hits[at]!.competency, hits[at]!.level)]);
    }
    expect(CSS.highlights.get('career-found-here')!.priority).to.be.above(CSS.highlights.get('career-found')!.priority);
    await look(element, '');
    expect(CSS.highlights.has('career-found-here')).to.equal(false);
  });

  it('is marked cell by cell beyond some thousands of hits', async () => {
    const element = await finder('starter');
    const cells = Array.from({length: 60}, () => Object.assign(document.createElement('div'), {textContent: 'a '.repeat(100)}));
    element.shadowRoot!.append(...cells);
    element.paint.paint(cells, ['a']);
    expect(rangesIn(element.shadowRoot)).to.have.length(5_000);
    expect(cells.findIndex(cell => cell.hasAttribute('data-found'))).to.equal(50);
    element.paint.clear();
    expect(cells.some(cell => cell.hasAttribute('data-found'))).to.equal(false);
  });

  it('is marked cell by cell where the browser cannot paint, and the cells keep their nodes', async () => {
    const {Highlight} = window;
    Reflect.deleteProperty(window, 'Highlight');
    try {
      const element = await finder('starter');
      const nodes = () => [...element.shadowRoot!.querySelectorAll('td')].flatMap(cell => [...cell.childNodes]);
      const before = nodes();
      await look(element, 'the');
      const marked = () => [...element.shadowRoot!.querySelectorAll('[data-found]')];
      const {hits} = element.found!;
      expect(new Set(marked())).to.deep.equal(new Set(hits.map(({competency, level}) => element.cell(competency, level))));
      expect(CSS.highlights.has('career-found')).to.equal(false);
      expect(getComputedStyle(marked()[0]!).backgroundImage).to.contain('gradient');
      element.at = 1;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('[data-found=here]')).to.have.length(1);
      expect(nodes()).to.deep.equal(before);
      await look(element, '');
      expect(marked()).to.deep.equal([]);
    } finally {
      Object.assign(window, {Highlight});
    }
  });

  it('can be read in the paint, with 200 brand colours, in light and dark: texts have 4.5 to 1, the line 3 to 1', async () => {
    const random = seeded(1);
    const brands = ['#0b7a75', '#000000', '#ffffff', '#ffe600', '#0000ff', '#ff00aa', ...Array.from({length: 194}, () => `#${random.whole(0, 0xffffff).toString(16).padStart(6, '0')}`)];
    const pages = {light: {color: '#1b1b1f', background: '#fffefb'}, dark: {color: '#ededef', background: '#17181b'}};
    for (const [scheme, page] of Object.entries(pages)) {
      const element = await finder('starter', 'the');
      Object.assign(element.parentElement!.style, page, {colorScheme: scheme});
      const probe = (name: string, color: string) => {
        const node = Object.assign(document.createElement(name), {textContent: color});
        Object.assign(node.style, {display: 'block', color, backgroundColor: 'var(--found-tint)'});
        return element.shadowRoot!.appendChild(node);
      };
      const texts = [...['currentColor', 'var(--soft)'].map(color => probe('p', color)), ...['var(--accent)', 'var(--second)', 'var(--warning)'].map(color => probe('ins', color))];
      const line = probe('p', 'var(--found)');
      line.style.backgroundColor = '';
      const sights = textsOf(element);
      const contrasts = (nodes: Element[], least: number) => faint(sights.filter(({node}) => nodes.includes(node)), least);
      for (const brand of brands) {
        element.style.setProperty('--career-accent', brand);
        for (const text of texts) expect(getComputedStyle(text, '::highlight(career-found)').backgroundColor).to.equal(getComputedStyle(text).backgroundColor);
        expect([...contrasts(texts, 4.5), ...contrasts([line], 3)], `${brand}, ${scheme}`).to.deep.equal([]);
      }
    }
  });
});
