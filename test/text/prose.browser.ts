/** Texts: plain ones need no Markdown reader, and it comes with the first that is more than words. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import {all, draw, NAMES, one, TAGS, text, textIn, until} from '../helpers/elements.js';

performance.setResourceTimingBufferSize(5_000);

const loaded = (part: string) => performance.getEntriesByType('resource').filter(({name}) => name.includes(part)).length;

/** Nothing that this file imports may bring the reader along, or the first test shows nothing. */
describe('the Markdown reader', () => {
  it('is not loaded for texts that are plain words', async () => {
    const words = 'Plain words, with a “quote”, 3 < 5 & 7 > 2 (and so on): a–b, 50 %, it’s snake-case, R&D, AI/ML; #1 of 2. Really? Yes!';
    const file = {
      title: words, summary: words,
      levels: [{id: 'a', title: 'A', summary: words, facts: {Fact: words}, next: {b: words}}, {id: 'b', title: 'B'}],
      competencies: [{title: 'C', summary: words, expectations: {a: words, b: [words]}}],
      systems: [{title: 'S', summary: words, ladders: [{levels: [{title: words}]}]}],
    };
    for (const tag of TAGS) {
      const element = await draw(tag, file, tag === 'career-ladder' ? {level: 'a'} : {});
      expect(textIn(element)).to.contain(words);
    }
    expect(loaded('/text/parse')).to.equal(0);
    expect(loaded('/text/render')).to.equal(0);
  });

  for (const name of NAMES) {
    it(`is not loaded for what ${name} shows first, whose drawn texts are plain`, async () => {
      for (const tag of TAGS) if (tag !== 'career-level' && tag !== 'career-guide') await draw(tag, name); // these have longer texts
      expect(loaded('/text/parse')).to.equal(0);
    });
  }

  it('is loaded for a text that is more, which stands there as written until then', async () => {
    const ladder = await draw('career-ladder', {title: 'T', summary: 'A **bold** word and `code`', levels: [{title: 'A'}]});
    expect(loaded('/text/parse')).to.equal(0);
    expect(textIn(ladder)).to.contain('A **bold** word and `code`');
    await until(() => all(ladder, 'strong').length, 'Markdown');
    expect([text(one(ladder, 'strong')), text(one(ladder, '.intro code'))]).to.deep.equal(['bold', 'code']);
    expect(textIn(ladder)).to.contain('A bold word and code');
    expect(loaded('/text/parse')).to.be.above(0);
  });

  it('is there at once for the next ones', async () => {
    const before = loaded('/text/parse');
    const ladder = await draw('career-ladder', {title: 'T', summary: 'Another **bold** word', levels: [{title: 'A'}]});
    expect(text(one(ladder, 'strong'))).to.equal('bold');
    expect(loaded('/text/parse')).to.equal(before);
  });
});

describe('Markdown', () => {
  it('is paragraphs, emphasis, code, links, lists and line breaks', async () => {
    const ladder = await draw('career-ladder', {
      title: 'T', levels: [{title: 'A'}],
      summary: 'One *two* **three** ~~four~~ `five` [six](https://example.org/6)\n\n- seven\n- eight\n\n3. nine\n4. ten\n\neleven  \ntwelve\n\n> thirteen\n\n    fourteen\n\n---\n\n# fifteen',
    });
    await until(() => all(ladder, 'em').length, 'Markdown');
    const header = one(ladder, '.intro');
    const found = (selector: string) => [...header.querySelectorAll(selector)].map(text);
    expect(found('em, del, :not(pre) > code')).to.deep.equal(['two', 'four', 'five']);
    expect(found('a')).to.deep.equal(['six']);
    expect(found('ul li')).to.deep.equal(['seven', 'eight']);
    expect([found('ol li'), header.querySelector('ol')!.start]).to.deep.equal([['nine', 'ten'], 3]);
    expect(header.querySelectorAll('br, hr')).to.have.length(2);
    expect([found('blockquote'), found('pre'), found('h1')]).to.deep.equal([['thirteen'], ['fourteen'], []]);
  });

  it('leads by a link to a level’s id to that level, cancelably, and by any other to a place in the page', async () => {
    const file = {title: 'T', summary: 'To [B](#b), to [the page](#elsewhere)', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}]};
    const ladder = await draw('career-ladder', file, {level: 'a'});
    await until(() => all(ladder, 'a').length, 'Markdown');
    const [toLevel, toPage] = all<HTMLAnchorElement>(ladder, '.intro a') as [HTMLAnchorElement, HTMLAnchorElement];
    const heard: string[] = [];
    const follows = (link: HTMLAnchorElement) => link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
    ladder.addEventListener('career-level-select', event => (heard.push(event.level), event.preventDefault()), {once: true});
    expect([follows(toLevel), ladder.level, heard]).to.deep.equal([false, 'a', ['b']]);
    expect([follows(toLevel), ladder.level]).to.deep.equal([false, 'b']);
    ladder.addEventListener('click', event => event.preventDefault()); // stay on this page
    ladder.addEventListener('career-level-select', ({level}) => heard.push(level));
    follows(toPage);
    expect([heard, ladder.level, toPage.getAttribute('href')]).to.deep.equal([['b'], 'b', '#elsewhere']);
  });

  it('is drawn in every element', async () => {
    const file = {
      title: 'T', summary: 'x',
      levels: [{id: 'a', title: 'A', summary: 'A **level**', facts: {F: 'A **fact**', L: ['A **list**']}, next: {b: 'A **way**'}}, {id: 'b', title: 'B'}],
      groups: [{id: 'g', title: 'G', summary: 'A **group**', takeaways: {a: 'A **takeaway**'}, note: 'A **note**'}],
      competencies: [{title: 'C', group: 'g', summary: 'A **competency**', expectations: {a: {text: 'A **lead-in**', criteria: [{text: 'A **criterion**', examples: ['An **example**']}], avoid: ['An **evil**']}, b: 'A **cell**'}}],
    };
    const bold = (element: Element) => all(element, 'strong').map(text);
    expect(bold(await draw('career-ladder', file, {level: 'a'}))).to.include.members(['level', 'fact', 'list', 'way']);
    expect(bold(await draw('career-matrix', file))).to.include.members(['group', 'takeaway', 'note', 'competency', 'lead-in', 'criterion', 'example', 'evil', 'cell']);
    expect(bold(await draw('career-self-check', file))).to.include.members(['competency', 'lead-in', 'criterion', 'example', 'evil', 'cell']);
  });
});
