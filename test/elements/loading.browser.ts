/** Where an element takes its framework from, and what it shows until the framework has come. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {CareerLadder, parseFramework, type CareerLoadEvent} from '../../src/index.js';
import '../../src/define/all.js';
import {all, draw, fileOf, NAMES, one, TAGS, text, textIn, until} from '../helpers/elements.js';
import {later, newAddress, serve} from '../helpers/requests.js';

describe('an element takes its framework', () => {
  for (const tag of TAGS) {
    for (const name of NAMES) {
      it(`from the address in src: <${tag}> draws ${name}`, async () => {
        const box = await fixture(html`<div></div>`);
        const element = document.createElement(tag);
        element.src = `/frameworks/${name}.json`;
        const loaded = oneEvent(element, 'career-load');
        box.append(element);
        expect(((await loaded) as unknown as CareerLoadEvent).framework).to.equal(element.framework);
        await element.updateComplete;
        if (tag === 'career-self-check') await until(() => element.shadowRoot!.querySelector('fieldset, .first button'), 'a question, or what comes before it');
        const {levels, tracks, competencies} = await fileOf(name);
        const top = levels.at(-1)!.title;
        const shown = tag === 'career-self-check' && !element.shadowRoot!.querySelector('fieldset') ? tracks!.find(({status}) => status !== 'todo')!.title : undefined; // to be chosen first
        const last = shown ?? {'career-crosswalk': 'What others call these', 'career-guide': top, 'career-ladder': top}[tag as string] ?? competencies!.at(-1)!.title;
        expect(textIn(element)).to.contain(last);
        expect(element.shadowRoot!.querySelector('slot, [role=status].waiting')).to.equal(null);
      });
    }
  }

  it('from an address relative to the page', async () => {
    const asked = serve(() => new Response('{"title": "T", "levels": [{"title": "Only one"}]}'));
    const element = await fixture<CareerLadder>(html`<career-ladder src="near/by.json"></career-ladder>`);
    await until(() => element.framework, 'a framework');
    expect(asked.map(({address}) => address)).to.deep.equal([new URL('near/by.json', document.baseURI).href]);
  });

  it('from a file given as a property, at once and without a request', async () => {
    const asked = serve(() => Response.error());
    const element = document.createElement('career-ladder');
    element.framework = {title: 'Given', levels: [{title: 'First'}, {title: 'Second'}]};
    expect(element.framework?.level('second')?.title).to.equal('Second');
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(textIn(element)).to.contain('Given').and.contain('Second');
    expect(asked).to.have.length(0);
  });

  it('from a Framework given as a property, which stays the one it is', async () => {
    const framework = parseFramework(await fileOf('prontopro'));
    const element = await fixture<CareerLadder>(html`<career-ladder .framework=${framework}></career-ladder>`);
    expect(element.framework).to.equal(framework);
    expect(textIn(element)).to.contain('Chapter Lead');
  });

  it('and leaves the page’s own data as it is', async () => {
    const file = {title: 'Mine', levels: [{title: 'First'}]};
    await draw('career-ladder', file);
    file.levels[0]!.title = 'Still mine to change';
    expect(Object.isFrozen(file) || Object.isFrozen(file.levels)).to.equal(false);
  });

  it('from a property that was set before the element was defined', async () => {
    const early = document.createElement('career-late') as CareerLadder;
    early.framework = {title: 'Early', levels: [{title: 'First'}]};
    (await fixture(html`<div></div>`)).append(early);
    customElements.define('career-late', class extends CareerLadder {});
    await early.updateComplete;
    expect(Object.hasOwn(early, 'framework')).to.equal(false);
    expect(textIn(early)).to.contain('Early');
  });

  it('from a child script', async () => {
    const element = await fixture<CareerLadder>(html`
      <career-ladder>
        <p>The page’s own words</p>
        <script type="application/json">{"title": "Inside", "levels": [{"title": "First"}]}</script>
      </career-ladder>`);
    await until(() => element.framework, 'a framework');
    await element.updateComplete;
    expect(textIn(element)).to.contain('Inside');
  });

  it('from a child script that comes after the element', async () => {
    const element = await fixture<CareerLadder>(html`<career-ladder></career-ladder>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"title": "Later", "levels": [{"title": "First"}]}';
    element.append(script);
    await until(() => element.framework, 'a framework');
    await element.updateComplete;
    expect(textIn(element)).to.contain('Later');
  });

  it('from a child script that the parser has read only half of', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" src="about:blank"></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><script type="module" async src="/src/define/career-ladder.ts"></script>
      <career-ladder><script type="application/json">{"title": "Slow", "lev`);
    await until(() => frame.contentWindow!.customElements.get('career-ladder'), 'a definition');
    page.write('els": [{"title": "First"}]}</script></career-ladder>');
    page.close();
    const element = page.querySelector('career-ladder')!;
    await until(() => element.framework, 'a framework');
    await element.updateComplete;
    expect(textIn(element)).to.contain('Slow');
    expect(one(element, 'h2')).to.have.property('isConnected', true);
  });

  it('from the property rather than from src', async () => {
    const answer = later();
    const asked = serve(() => answer.promise);
    const element = await fixture<CareerLadder>(html`<career-ladder src=${newAddress()}></career-ladder>`);
    expect(asked).to.have.length(1);
    element.framework = {title: 'Given', levels: [{title: 'First'}]};
    expect(asked[0]!.signal.aborted).to.equal(true);
    answer.resolve(new Response('{"title": "Loaded", "levels": [{"title": "First"}]}'));
    await element.updateComplete;
    expect(textIn(element)).to.contain('Given');
  });

  it('from src again once the property is taken back', async () => {
    serve(() => new Response('{"title": "Loaded", "levels": [{"title": "First"}]}'));
    const element = await fixture<CareerLadder>(html`<career-ladder src=${newAddress()} .framework=${{title: 'Given', levels: [{title: 'First'}]}}></career-ladder>`);
    expect(textIn(element)).to.contain('Given');
    element.framework = undefined;
    await until(() => element.framework?.title === 'Loaded', 'the one in src');
    await element.updateComplete;
    expect(textIn(element)).to.contain('Loaded');
  });
});

describe('one address', () => {
  const file = '{"title": "Shared", "levels": [{"title": "First"}], "competencies": [{"title": "Craft", "expectations": {"first": "Does it"}}]}';

  it('is downloaded once, however many elements on a page name it', async () => {
    const answer = later();
    const asked = serve(() => answer.promise);
    const address = newAddress();
    const box = await fixture(html`<div></div>`);
    const elements = Array.from({length: 30}, (_, i) => document.createElement(TAGS[i % 3]!));
    for (const element of elements) {
      element.src = address;
      box.append(element);
    }
    await elements.at(-1)!.updateComplete;
    answer.resolve(new Response(file));
    await until(() => elements.every(({framework}) => framework), 'all frameworks');
    const late = document.createElement('career-ladder');
    late.src = new URL(address, document.baseURI).href;
    box.append(late);
    await until(() => late.framework, 'one more framework');
    expect(asked).to.have.length(1);
    expect(new Set(elements.map(({framework}) => framework)).size).to.equal(1);
  });

  it('is still loaded while one of its elements is there, and aborted with the last', async () => {
    const asked = serve(() => later().promise);
    const address = newAddress();
    const box = await fixture(html`<div><career-ladder src=${address}></career-ladder><career-matrix src=${address}></career-matrix></div>`);
    await until(() => asked.length, 'a request');
    box.querySelector('career-ladder')!.remove();
    expect(asked[0]!.signal.aborted).to.equal(false);
    box.querySelector('career-matrix')!.remove();
    expect(asked[0]!.signal.aborted).to.equal(true);
    expect(asked).to.have.length(1);
  });

  it('is asked for again by an element that comes back before it was there', async () => {
    const asked = serve(() => (asked.length < 2 ? later().promise : new Response(file)));
    const element = await fixture<CareerLadder>(html`<career-ladder src=${newAddress()}></career-ladder>`);
    const box = element.parentElement!;
    element.remove();
    box.append(element);
    await until(() => element.framework, 'a framework');
    expect(asked.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
  });
});

describe('an address that changes', () => {
  it('while the first is loading: that one is aborted and never shown', async () => {
    const answers = new Map([newAddress(), newAddress()].map(address => [new URL(address, document.baseURI).href, later()] as const));
    const [first, second] = [...answers.keys()] as [string, string];
    const asked = serve(address => answers.get(address)!.promise);
    const element = await fixture<CareerLadder>(html`<career-ladder src=${first}></career-ladder>`);
    const told: string[] = [];
    element.addEventListener('career-load', ({framework}) => told.push(framework.title));
    element.addEventListener('career-error', ({error}) => told.push(error.name));
    element.src = second;
    await element.updateComplete;
    expect(asked.map(({address, signal}) => [address, signal.aborted])).to.deep.equal([[first, true], [second, false]]);
    answers.get(first)!.resolve(new Response('{"title": "First", "levels": [{"title": "A"}]}'));
    answers.get(second)!.resolve(new Response('{"title": "Second", "levels": [{"title": "B"}]}'));
    await until(() => told.length, 'an end');
    await element.updateComplete;
    expect(told).to.deep.equal(['Second']);
    expect(textIn(element)).to.contain('Second').and.not.contain('First');
  });

  it('after the first has come: the new one takes its place', async () => {
    serve(address => new Response(`{"title": "At ${address.split('/').at(-1)}", "levels": [{"title": "A"}]}`));
    const element = await fixture<CareerLadder>(html`<career-ladder src=${newAddress()}></career-ladder>`);
    await until(() => element.framework, 'a framework');
    const next = newAddress();
    element.src = next;
    await until(() => element.framework?.title === `At ${next.split('/').at(-1)}`, 'the new one');
  });

  it('to nothing: the page’s own content is back', async () => {
    serve(() => new Response('{"title": "T", "levels": [{"title": "A"}]}'));
    const element = await fixture<CareerLadder>(html`<career-ladder src=${newAddress()}><p>Own</p></career-ladder>`);
    await until(() => element.framework, 'a framework');
    element.src = '';
    await until(() => !element.framework, 'no framework');
    await element.updateComplete;
    expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
  });
});

describe('the page’s own content', () => {
  it('shows while the file is on its way, beside a word that says so', async () => {
    const answer = later();
    serve(() => answer.promise);
    const element = await fixture<CareerLadder>(html`<career-ladder src=${newAddress()}><p>Own</p></career-ladder>`);
    expect(text(one(element, '[role=status]'))).to.contain('Loading');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    answer.resolve(new Response('{"title": "T", "levels": [{"title": "A"}]}'));
    await until(() => element.framework, 'a framework');
    await element.updateComplete;
    expect(all(element, '[role=status]')).to.have.length(0);
  });

  it('is hidden behind a good framework', async () => {
    const element = await fixture<CareerLadder>(html`<career-ladder .framework=${{title: 'T', levels: [{title: 'A'}]}}><p>Own</p></career-ladder>`);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('shows where no framework is named at all, without a fault', async () => {
    for (const tag of TAGS) {
      const element = document.createElement(tag);
      element.append('Own');
      (await fixture(html`<div></div>`)).append(element);
      await element.updateComplete;
      expect(textIn(element)).to.equal('');
      expect(one(element, 'slot')).to.be.instanceOf(HTMLSlotElement);
    }
  });
});

describe('career-load', () => {
  it('bubbles out of shadow roots, once for each framework that comes', async () => {
    const box = await fixture(html`<div><div></div></div>`);
    const heard: string[] = [];
    box.addEventListener('career-load', event => heard.push((event as CareerLoadEvent).framework.title));
    const element = document.createElement('career-matrix');
    box.firstElementChild!.attachShadow({mode: 'open'}).append(element);
    element.framework = {title: 'One', levels: [{title: 'A'}]};
    element.framework = {title: 'Two', levels: [{title: 'A'}]};
    await element.updateComplete;
    expect(heard).to.deep.equal(['One', 'Two']);
  });
});
