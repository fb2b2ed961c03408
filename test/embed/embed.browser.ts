import {expect} from '@open-wc/testing';
import {frameworkFragment} from '../../src/embed/fragment.js';
import {views} from '../../src/embed/settings.js';
import {embedWords} from '../../src/text/words/embed.js';
import {FILE, frameOf, mainOf, until} from '../helpers/embeds.js';

const TAGS = {framework: 'career-framework', ladder: 'career-ladder', matrix: 'career-matrix', level: 'career-level', check: 'career-self-check', crosswalk: 'career-crosswalk', guide: 'career-guide'};

describe('embed.html', function () {
  this.timeout(60_000); // the first one builds it

  for (const view of views) {
    it(`shows the framework of an address as ${view}`, async () => {
      const main = await mainOf(frameOf(`?src=${FILE}&view=${view}`));
      expect(main.firstElementChild!.localName).to.equal(TAGS[view]);
      await until(() => main.firstElementChild!.shadowRoot!.textContent!.length > 100);
      expect(main.querySelector('section, aside')).to.equal(null);
    });
  }

  it('hands over level, comparison and track by the names that the element has for them', async () => {
    const asked = 'level=senior&compare=senior+lead&track=management';
    const shown = async (view: string) => (await mainOf(frameOf(`?src=${FILE}&view=${view}&${asked}`))).firstElementChild!;
    const framework = await shown('framework');
    expect([framework.getAttribute('level'), framework.getAttribute('compare'), framework.getAttribute('tracks')]).to.deep.equal(['senior', 'senior lead', 'management']);
    const matrix = await shown('matrix');
    expect([matrix.getAttribute('compare'), matrix.getAttribute('track')]).to.deep.equal(['senior lead', 'management']);
    expect((await shown('level')).getAttribute('level')).to.equal('senior');
  });

  it('dresses the page: language and direction, theme, accent, little room', async () => {
    const frame = frameOf(`?src=${FILE}&view=ladder&lang=ar&theme=dark&accent=%23b3401f&compact`);
    await mainOf(frame);
    const root = frame.contentDocument!.documentElement;
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    expect(root.style.colorScheme).to.equal('dark');
    expect(root.style.getPropertyValue('--career-accent')).to.equal('#b3401f');
    expect(parseFloat(frame.contentWindow!.getComputedStyle(frame.contentDocument!.body).fontSize)).to.be.below(16);
    expect(frame.contentWindow!.getComputedStyle(frame.contentDocument!.body).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('is light or dark as the text around it, where it may look, and turns with it', async () => {
    const frame = frameOf(`?src=${FILE}&view=ladder`);
    try {
      await mainOf(frame);
      const {style} = frame.contentDocument!.documentElement;
      expect(style.colorScheme).to.equal('light');
      document.body.style.color = 'oklch(0.9 0.02 90)';
      await until(() => style.colorScheme === 'dark');
      const other = frameOf(`?src=${FILE}&view=ladder`);
      await mainOf(other);
      expect(other.contentDocument!.documentElement.style.colorScheme).to.equal('dark');
      document.body.style.color = '#333';
      await until(() => style.colorScheme === 'light');
    } finally {
      document.body.style.color = '';
    }
  });

  it('shows a framework that comes with the link, and says that it did', async () => {
    const file = await (await fetch(FILE)).json();
    const main = await mainOf(frameOf(`?view=ladder#${await frameworkFragment(file)}`));
    await until(() => (main.firstElementChild as HTMLElement & {framework?: unknown}).framework);
    expect(main.querySelector('aside')!.textContent).to.contain(embedWords.link);
  });

  it('says what is wrong with a link that was cut off', async () => {
    const file = await (await fetch(FILE)).json();
    const frame = frameOf(`#${(await frameworkFragment(file)).slice(0, -50)}`);
    const heading = await until(() => frame.contentDocument?.querySelector('h2'));
    expect(heading.textContent).to.equal(embedWords.unreadable.title);
  });

  it('says what to write where nobody has named a framework, with an address that would do', async () => {
    const main = await mainOf(frameOf(''));
    expect(main.querySelector('h2')!.textContent).to.equal(embedWords.missing.title);
    expect(main.querySelector('code')!.textContent).to.equal(`${location.origin}/artefacts/embed.html?src=framework.json&view=ladder`);
  });

  it('refuses a file from elsewhere, asks for nothing there, and says who can list that place', async () => {
    const frame = frameOf('?src=//evil.example/f.json&lang=fr');
    const main = await mainOf(frame);
    expect(main.querySelector('h2')!.textContent).to.contain('https://evil.example'.replace('https:', location.protocol));
    expect(main.querySelector('code')!.textContent).to.contain('"sources"');
    expect(main.querySelector('h2')!.textContent).not.to.equal(embedWords.refused.title('http://evil.example'));
    expect(frame.contentWindow!.performance.getEntriesByType('resource')).to.have.length(0);
  });

  it('brings what the file builds on from its own origin', async () => {
    const main = await mainOf(frameOf('?src=/frameworks/harbour.json&view=guide'));
    await until(() => main.firstElementChild!.shadowRoot!.textContent!.includes('General principles'));
  });

  it('says who can list the place of a file on which the framework builds, and which it may not show', async () => {
    const file = {extends: 'https://elsewhere.example/frameworks/base.json', title: 'Corner bakery'};
    const said = async (address: string) => {
      const frame = frameOf(address);
      const heading = await until(() => frame.contentDocument?.querySelector('section.notice h2'));
      return [heading.textContent!, ...[...heading.parentElement!.querySelectorAll('code')].map(code => code.textContent!)];
    };
    const title = embedWords.refused.base('https://elsewhere.example');
    const [heading, list, asked] = await said('?src=/test/fixtures/editions/elsewhere.json');
    expect([heading, asked]).to.deep.equal([title, file.extends]);
    expect(list).to.contain('{"sources":["https://elsewhere.example"]}');
    // A page on which a place is listed takes no framework from a link.
    expect(await said(`#${await frameworkFragment(file as never)}`)).to.deep.equal([title, file.extends]);
  });

  it('lets nothing be fetched from the page but from where the file is', async () => {
    const frame = frameOf(`?src=${FILE}`);
    await mainOf(frame);
    const blocked = new Promise<string>(resolve => frame.contentDocument!.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective)));
    (frame.contentWindow as Window & typeof globalThis).fetch('http://127.0.0.1:1/').catch(() => {});
    expect(await blocked).to.equal('connect-src');
  });

  it('tells whoever put it there what could not be followed, below the view', async () => {
    const main = await mainOf(frameOf(`?src=${FILE}&theme=black&sources=x`));
    const notes = [...main.querySelectorAll('aside li')].map(note => note.textContent);
    expect(notes).to.have.members([embedWords.value('theme', 'black'), embedWords.fixed('sources')]);
    expect(main.lastElementChild!.localName).to.equal('aside');
  });

  it('keeps its state in its own address', async () => {
    const frame = frameOf(`?src=${FILE}#?secret=abc123`);
    const main = await mainOf(frame);
    const element = main.firstElementChild as HTMLElement & {shadowRoot: ShadowRoot};
    const tab = await until(() => [...element.shadowRoot.querySelectorAll<HTMLElement>('[role=tab]')].find(tab => tab.textContent!.includes('Ladder')));
    tab.click();
    await until(() => frame.contentWindow!.location.hash.includes('career.view=ladder'));
    expect(frame.contentWindow!.location.hash).to.match(/^#\?secret=abc123&/);
  });
});
