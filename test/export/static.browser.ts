/** The page without script, read by the browser's own parser into a document that is never shown. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import {toStatic, toStaticDocument} from '../../src/export/static.js';
import {singleFile} from '../../src/export/single-file.js';
import {parseFramework} from '../../src/model/parse.js';
import {fileOf, NAMES} from '../helpers/elements.js';
import {anyFramework, anyText} from '../helpers/texts.js';

const TAGS = 'article,h1,h2,h3,h4,h5,h6,p,ul,ol,li,dl,dt,dd,table,caption,thead,tbody,tr,th,td,a,strong,em,del,code,pre,blockquote,br,hr'.split(',');
const ATTRIBUTES = ['lang', 'dir', 'id', 'href', 'scope', 'start'];

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const bare = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');

/** Nothing in it but what belongs there, and all of it where it was put: a parser that mends something moves it. */
function expectSound(html: string): void {
  const {body, head} = read(html);
  expect(head.childElementCount).to.equal(0);
  expect(body.children).to.have.length(1);
  for (const element of body.querySelectorAll('*')) {
    expect(TAGS).to.include(element.localName);
    for (const {name, value} of element.attributes) {
      expect(ATTRIBUTES).to.include(name);
      if (name === 'href' && value.startsWith('#')) expect(body.querySelector(`[id="${CSS.escape(decodeURIComponent(value.slice(1)))}"]`), value).not.to.equal(null);
      else if (name === 'href') expect(value).to.match(/^(https?|mailto):/);
    }
  }
  expect([...body.querySelectorAll('p')].filter(({parentElement}) => parentElement!.localName === 'p')).to.have.length(0);
  for (const table of body.querySelectorAll('table')) {
    const [head, ...rows] = [...table.rows].map(({cells}) => cells);
    for (const cells of rows) expect(cells).to.have.length(head!.length);
  }
  for (const tag of TAGS) expect(body.getElementsByTagName(tag).length, tag).to.equal(html.split(new RegExp(`<${tag}(?=[ >])`)).length - 1);
}

describe('toStatic', () => {
  it('has the 12 levels, 27 competencies and 135 cells of engineering-levels in tables, in order', async () => {
    const file = await fileOf('engineering-levels');
    const {body} = read(toStatic(parseFramework(file)));
    const [all, ...groups] = body.querySelectorAll('table');
    const heads = (table: HTMLTableElement) => [...table.tBodies[0]!.rows].map(({cells}) => cells[0]!.textContent);
    expect(heads(all!)).to.deep.equal(file.levels.map(({title}) => title));
    expect(groups.flatMap(table => heads(table).slice(1))).to.deep.equal(file.competencies!.map(({title}) => title));
    const cells = groups.flatMap(({tBodies}) => [...tBodies[0]!.rows].slice(1).flatMap(({cells}) => [...cells].slice(2)));
    expect(cells).to.have.length(135);
    expect(cells.map(({textContent}) => bare(textContent))).to.deep.equal(file.competencies!.flatMap(({expectations}) => Object.values(expectations!).map(text => bare(text as string))));
    expect(body.querySelectorAll('script, style, [style]')).to.have.length(0);
  });

  for (const name of NAMES) {
    it(`is read as it is written: ${name}`, async () => {
      const framework = parseFramework(await fileOf(name));
      expectSound(toStatic(framework));
      const page = read(toStaticDocument(framework));
      expect([page.title, page.compatMode, page.querySelectorAll('h1').length, page.querySelectorAll('main').length]).to.deep.equal([framework.title, 'CSS1Compat', 1, 1]);
    });
  }

  it('is read as it is written, whatever the texts are', () => {
    fc.assert(fc.property(anyFramework, framework => expectSound(toStatic(framework))));
  });
});

describe('singleFile', () => {
  it('is read back in the browser as it was, whatever the texts are', () => {
    const page = '<!doctype html><html lang="en"><head><title>T</title><script type="application/json" id="career-settings">{}</script></head><body><main id="career"><!-- fallback --></main></body></html>';
    const odd = fc.array(fc.oneof(anyText, fc.constantFrom('</script>', '<!--', '<script>', '\u2028', '\ud800', '$&', '\u0000', '\r')), {minLength: 1, maxLength: 5}).map(parts => parts.join(''));
    fc.assert(fc.property(odd, text => {
      const settings = {framework: {title: text, levels: [{title: 'A', [text]: text}]}};
      const read = new DOMParser().parseFromString(singleFile(page, {title: text, settings, fallback: '<p>Here</p>'}), 'text/html');
      expect(JSON.parse(read.getElementById('career-settings')!.textContent!)).to.deep.equal(settings);
      expect(read.getElementById('career')!.innerHTML).to.equal('<p>Here</p>');
      expect(read.querySelectorAll('script')).to.have.length(1);
    }));
  });
});
