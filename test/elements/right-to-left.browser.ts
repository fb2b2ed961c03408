/** Pages that run from right to left, in Arabic, with frameworks of either direction; and Arabic frameworks on a page of the other. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import '../../src/lang/ar.js';
import {all, draw, fileOf, frames, one, TAGS, text, textIn} from '../helpers/elements.js';
import '../helpers/storage.js';

const arabic = '/test/fixtures/arabic.json';
const page = {lang: 'ar', dir: 'rtl', width: 1000} as const;

describe('an Arabic interface', () => {
  for (const tag of TAGS) {
    it(`has no words of another language but those of the framework: ${tag}`, async () => {
      const element = await draw(tag, arabic, {level: 'senior'} as object, page);
      await frames(2);
      const ofTheFramework = new Set(JSON.stringify(await fileOf(arabic)).match(/\p{Script=Latin}+/gu));
      const labels = all(element, '[aria-label], [title], [placeholder]').flatMap(node => [node.ariaLabel, node.title, node.getAttribute('placeholder')]);
      const latin = [...textsOf(element), ...labels].join(' ').match(/\p{Script=Latin}+/gu) ?? [];
      expect(textIn(element)).to.match(/\p{Script=Arabic}/u);
      expect(latin.filter(word => !ofTheFramework.has(word) && !['CSV', 'Markdown'].includes(word))).to.deep.equal([]);
    });
  }
});

/** Each text by itself: two that stand side by side are not one word. */
function textsOf(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement?.matches('style')) texts.push(walker.currentNode.textContent!);
  return texts;
}

/** How far something begins from the side where lines begin, in CSS pixels. */
function startOf(box: Element, within: Element, dir: string): number {
  const [inner, outer] = [box.getBoundingClientRect(), within.getBoundingClientRect()];
  return dir === 'rtl' ? outer.right - inner.right : inner.left - outer.left;
}

describe('a page from right to left is the mirror image', () => {
  const places = async (tag: 'career-ladder' | 'career-matrix', selector: string, dir: 'ltr' | 'rtl') => {
    const element = await draw(tag, arabic, {}, {lang: 'ar', dir, width: 1000});
    await frames(2);
    return all(element, selector).map(box => Math.round(startOf(box, element, dir)) + 0); // never -0
  };

  it('in the lanes of the ladder', async () => {
    const mirrored = await places('career-ladder', 'button > .dot', 'rtl');
    expect(new Set(mirrored).size).to.be.above(2);
    expect(mirrored).to.deep.equal(await places('career-ladder', 'button > .dot', 'ltr'));
  });

  it('in the columns of the matrix, the heads of its rows first', async () => {
    const mirrored = await places('career-matrix', '[role=columnheader]', 'rtl');
    expect(mirrored).to.have.length(6);
    expect(mirrored).to.deep.equal([...mirrored].sort((a, b) => a - b));
    expect(mirrored).to.deep.equal(await places('career-matrix', '[role=columnheader]', 'ltr'));
  });

  it('in the keys that go from tab to tab', async () => {
    const element = await draw('career-framework', arabic, {}, page);
    const [first, second] = all(element, '[role=tab]') as [HTMLElement, HTMLElement];
    expect(second.getBoundingClientRect().right).to.be.at.most(first.getBoundingClientRect().left);
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true, composed: true}));
    expect(element.shadowRoot!.activeElement).to.equal(second);
  });
});

/** Whether the last sign of a text stands to the right of the one before. */
function endsRight(node: Element): boolean {
  const range = document.createRange();
  const words = [...node.childNodes].findLast(child => child instanceof Text && child.data.trim()) as Text;
  const end = words.data.trimEnd().length;
  const left = (at: number) => {
    range.setStart(words, at);
    range.setEnd(words, at + 1);
    return range.getBoundingClientRect().left;
  };
  return left(end - 1) > left(end - 2);
}

describe('a framework of one direction on a page of the other', () => {
  it('is set by its own: English on an Arabic page', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, page);
    const summary = all(matrix, '.summary').find(node => text(node).endsWith('.'))!;
    expect(endsRight(summary), text(summary)).to.equal(true);
    expect(startOf(one(matrix, '.corner'), matrix, 'rtl'), 'the page says where the heads stand').to.be.closeTo(0, 1);
  });

  it('is set by its own: Arabic on an English page, whose lists have their marks on the right', async () => {
    const level = await draw('career-level', arabic, {level: 'senior'}, {lang: 'en', dir: 'ltr', width: 1000});
    const summary = all(level, 'p, div').find(node => node.childElementCount === 0 && text(node).endsWith('(ADR).'))!;
    expect(endsRight(summary), text(summary)).to.equal(false);
    expect(all(level, 'ul:not([role])').map(list => getComputedStyle(list).direction)).to.include('rtl').and.not.include('ltr');
  });

  it('follows its title where it names no language', async () => {
    const {lang: _, ...file} = await fileOf(arabic);
    const level = await draw('career-level', file, {level: 'senior'}, {lang: 'en', dir: 'ltr', width: 1000});
    expect(getComputedStyle(all(level, 'ul:not([role])')[0]!).direction).to.equal('rtl');
  });

  it('changes nothing where both run the same way', async () => {
    for (const [framework, box] of [[arabic, page], ['starter', {lang: 'en', dir: 'ltr', width: 1000}]] as const) {
      const guide = await draw('career-guide', framework, {}, box);
      expect(all(guide, 'p, li, h2, h3').map(node => getComputedStyle(node).unicodeBidi)).to.include.oneOf(['isolate', 'normal']).and.not.include('plaintext');
    }
  });
});
