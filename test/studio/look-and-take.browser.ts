import {expect} from '@open-wc/testing';
import {unzipSync} from 'fflate';
import type {Store} from '../../demo/studio/store.js';
import {all, called, one, text, until} from '../helpers/elements.js';
import {until as eventually} from '../helpers/embeds.js';
import {axe, press} from '../helpers/browser.js';
import {panelOf} from '../helpers/studio.js';
import {refuseToCopy, savedFiles, stub} from '../helpers/stubs.js';

type Place = HTMLElementTagNameMap['studio-place'];

const hostsOf = (panel: Element) => one<HTMLElement & {updateComplete: Promise<boolean>}>(panel, 'studio-hosts');
const guestOf = (panel: Element) => one(one(hostsOf(panel), 'studio-guest'), 'div > *');

async function placeOf(panel: Element): Promise<Place> {
  const place = one<Place>(panel, 'studio-place');
  await eventually(() => all(place, '.end button:not(:disabled)').length);
  return place;
}

async function chooseHost(panel: Element, name: string): Promise<Element> {
  const hosts = hostsOf(panel);
  called(hosts, '[role=tab]', name).click();
  await hosts.updateComplete;
  return hosts;
}

async function enter(panel: Element, selector: string, value: string, type = 'change'): Promise<void> {
  const field = one<HTMLInputElement>(panel, selector);
  field.value = value;
  field.dispatchEvent(new Event(type));
  await (panel as Element & {updateComplete: Promise<boolean>}).updateComplete;
}

describe('the look', () => {
  it('offers the views that the draft has content for, and shows the one that is chosen', async () => {
    const {panel, store} = await panelOf('studio-look', 'prontopro');
    expect(all(panel, '.what label').map(text)).to.contain('The self-check').and.not.contain('Compared with other companies');
    called(panel, '.what label', 'The table').querySelector('input')!.click();
    await panel.updateComplete;
    expect(store.draft!.look.view).to.equal('matrix');
    await eventually(() => guestOf(panel).localName === 'career-matrix');
  });

  it('falls back to all of it once the draft has nothing for the view', async () => {
    const {panel, store} = await panelOf('studio-look', 'prontopro', {look: {view: 'guide'}});
    const {sections, ...rest} = store.draft!.file;
    expect(sections).to.be.an('array');
    store.edit('taking the guide away', rest);
    await panel.updateComplete;
    await until(() => guestOf(panel).localName === 'career-framework', 'all of it');
    expect(one<HTMLInputElement>(panel, '.what input:checked').parentElement!.textContent).to.contain('All of it');
  });

  it('tells how an accent is read in light and dark, in a number and in words, and what is done for a faint one', async () => {
    const {panel, store} = await panelOf('studio-look', 'starter');
    await enter(panel, '.own [type=text]', ' FFE600 ');
    expect(store.draft!.look.accent).to.equal('#ffe600');
    const told = all(panel, '.reading').map(text);
    expect(told[0]).to.match(/On a light page [5-9]\.\d : 1, good to read at any size\./);
    expect(told[1]).to.match(/On a dark page [5-9]\.\d : 1, good to read at any size\./);
    expect(text(one(panel, '.accent .soft'))).to.contain('1.2 : 1 on a light page, where texts want 4.5 : 1');
    await enter(panel, '.own [type=text]', 'no colour');
    expect(store.draft!.look.accent).to.equal('#ffe600');
    expect(one<HTMLInputElement>(panel, '.own [type=text]').value).to.equal('#ffe600');
  });

  it('draws what it says: the accent that is told is the one that the element has', async () => {
    const {panel} = await panelOf('studio-look', 'starter', {look: {accent: '#ffe600', view: 'guide', theme: 'light'}});
    await eventually(() => guestOf(panel).shadowRoot?.querySelector('nav, a, h2'));
    const probe = document.createElement('i');
    probe.style.color = 'var(--accent)';
    guestOf(panel).style.color = '#1b1b1f';
    guestOf(panel).shadowRoot!.append(probe);
    const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d')!;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const drawn = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    const said = getComputedStyle(all(panel, '.sample')[0]!).color.match(/\d+/g)!.map(Number);
    drawn.forEach((part, i) => expect(part, `${drawn} and ${said}`).to.be.closeTo(said[i]!, 4));
    probe.remove();
  });

  it('speaks the language that is chosen', async function () {
    this.timeout(60_000);
    const {panel, store} = await panelOf('studio-look', 'prontopro', {look: {view: 'matrix'}});
    const select = all<HTMLSelectElement>(panel, 'select').at(-1)!;
    expect(text(select.options[0]!)).to.contain('As the framework');
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
    expect(store.draft!.look.lang).to.equal('ar');
    await eventually(() => guestOf(panel).dir === 'rtl' && guestOf(panel).shadowRoot?.textContent.includes('طباعة'));
  });

  it('shows the very page in a frame that allows nothing but scripts', async function () {
    this.timeout(60_000);
    const {panel} = await panelOf('studio-look', 'prontopro');
    const hosts = await chooseHost(panel, 'Frame');
    const framed = one(hosts, 'studio-framed');
    await eventually(() => all(framed, 'iframe').length);
    const frame = one<HTMLIFrameElement>(framed, 'iframe');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts');
    expect(frame.srcdoc).to.contain('career-settings');
  });

  it('shows how it is printed: on white paper, as high as it is, without what a hand presses', async function () {
    this.timeout(60_000);
    const {panel} = await panelOf('studio-look', 'prontopro', {look: {view: 'matrix', theme: 'dark'}});
    const hosts = await chooseHost(panel, 'Print');
    const framed = one(hosts, 'studio-framed');
    await eventually(() => all<HTMLIFrameElement>(framed, 'iframe')[0]?.contentDocument?.querySelector('career-matrix')?.shadowRoot?.querySelector('table'));
    const frame = one<HTMLIFrameElement>(framed, 'iframe');
    await eventually(() => frame.offsetHeight > 800);
    const inside = frame.contentDocument!.querySelector('career-matrix')!.shadowRoot!;
    expect([...inside.querySelectorAll('.action')].filter(button => button.checkVisibility())).to.deep.equal([]);
    expect(frame.contentDocument!.documentElement.style.colorScheme).to.equal('light');
  });

  it('is turned from place to place by arrows', async function () {
    const {panel} = await panelOf('studio-look', 'starter');
    const hosts = hostsOf(panel);
    await hosts.updateComplete;
    one(hosts, '[aria-selected=true]').focus();
    if (!document.hasFocus()) this.skip(); // WebKit’s window never has it
    for (const [key, name] of [['ArrowRight', 'Phone'], ['ArrowLeft', 'Wiki'], ['ArrowLeft', 'Print'], ['Home', 'Wiki']] as const) {
      await press(key);
      await until(() => text(one(hosts, '[aria-selected=true]')) === name && hosts.shadowRoot!.activeElement === one(hosts, '[aria-selected=true]'), `${key} to ${name}`);
    }
  });
});

describe('taking away', () => {
  it('finds a place by a word, and says so where there is none', async () => {
    const {panel} = await panelOf('studio-take', 'starter');
    await enter(panel, 'input', 'excel', 'input');
    expect(all(panel, '.choice').map(text)).to.deep.equal(['Just a file to send']);
    await enter(panel, 'input', 'fax', 'input');
    expect(all(panel, '.choice')).to.have.length(0);
    expect(text(one(panel, '.places'))).to.contain('Nothing by that name');
  });

  it('lets the places be chosen from one field where a list would stand before the steps', async () => {
    const {panel} = await panelOf('studio-take', 'starter', {width: 360});
    expect(all(panel, '.choice').filter(choice => choice.checkVisibility())).to.have.length(0);
    const select = one<HTMLSelectElement>(panel, 'select');
    expect([...select.options].map(option => option.text)).to.deep.equal(all(panel, '.choice').map(text));
    select.value = 'notion';
    select.dispatchEvent(new Event('change'));
    await until(() => text(one(panel, '.choice[aria-pressed=true]')) === 'Notion', 'the place');
    const place = await placeOf(panel);
    expect(text(all(place, 'li')[0]!)).to.contain('https://');
    called(panel, '.choice', 'Your own website').click();
    await until(() => select.value === 'website', 'the field follows');
  });

  it('puts the address into what is copied, and says when it is none', async () => {
    const {panel} = await panelOf('studio-take', 'starter');
    called(panel, '.choice', 'Your own website').click();
    const place = await placeOf(panel);
    await enter(place, '[type=url]', 'https://people.example/c.html', 'input');
    expect(one<HTMLElementTagNameMap['studio-snippet']>(place, 'studio-snippet').text).to.contain('src="https://people.example/c.html"');
    await enter(place, '[type=url]', 'people.example', 'input');
    expect(text(one(place, '#address-told'))).to.contain('begin with https://');
    await enter(place, '[type=url]', '', 'input');
  });

  it('copies, and where the browser refuses it selects the text for the person’s own keys', async () => {
    const {panel} = await panelOf('studio-take', 'starter');
    called(panel, '.choice', 'Your own website').click();
    const place = await placeOf(panel);
    const snippet = one<HTMLElementTagNameMap['studio-snippet']>(place, 'studio-snippet');
    const copied: string[] = [];
    stub(navigator, 'clipboard', {writeText: async (text: string) => void copied.push(text)});
    one(snippet, 'button').click();
    await until(() => text(one(snippet, '[role=status]')) === 'Copied', 'copied');
    expect(copied).to.deep.equal([snippet.text]);
    stub(navigator, 'clipboard', {writeText: () => Promise.reject(new DOMException('Not here', 'NotAllowedError'))});
    one(snippet, 'button').click();
    await until(() => text(one(snippet, '[role=status]')).startsWith('Selected'), 'selected');
    const box = one<HTMLTextAreaElement>(snippet, 'textarea');
    expect([snippet.shadowRoot!.activeElement, box.selectionStart, box.selectionEnd]).to.deep.equal([box, 0, snippet.text.length]);
  });

  it('copies headings and tables, and shows them selected where the browser refuses', async () => {
    refuseToCopy();
    const {panel} = await panelOf('studio-take', 'starter');
    called(panel, '.choice', 'A job advert').click();
    const place = await placeOf(panel);
    called(place, 'button', 'Copy all').click();
    await until(() => all(place, 'studio-snippet').length, 'the text');
    expect(one<HTMLElementTagNameMap['studio-snippet']>(place, 'studio-snippet').text).to.match(/^<article/);
  });

  it('saves everything in one folder', async function () {
    this.timeout(60_000);
    const files = savedFiles();
    const {panel} = await panelOf('studio-take', 'starter', {look: {lang: 'de'}});
    const place = await placeOf(panel);
    called(place, '.end button', 'Save everything').click();
    await until(() => files.length, 'a file');
    const names = Object.keys(unzipSync(new Uint8Array(await files[0]!.blob.arrayBuffer())));
    expect(files[0]!.name).to.match(/\.zip$/);
    expect(names.map(name => name.replace(/^[\w-]*?(?=(-plain)?\.)/, '')).sort()).to.deep.equal(['-plain.html', '.csv', '.de.js', '.html', '.js', '.json', '.md', '.png', '.svg']);
  });

  it('tells what to do when a part does not arrive, and goes on once it does', async function () {
    this.timeout(60_000);
    const files = savedFiles();
    const {panel} = await panelOf('studio-take', 'starter', {look: {lang: 'fr'}});
    called(panel, '.choice', 'Confluence Data Center').click();
    const place = await placeOf(panel);
    stub(window, 'fetch', () => Promise.reject(new TypeError('gone')));
    called(place, 'button', 'Save the words').click();
    await until(() => text(one(place, 'li [role=status]')).includes('did not arrive. Try again'), 'what to do');
    expect(files).to.have.length(0);
    stub(window, 'fetch', async () => new Response('the words'));
    called(place, 'button', 'Save the words').click();
    await until(() => files.length, 'the words');
    expect([files[0]!.name, await files[0]!.blob.text()]).to.deep.equal(['career-elements.fr.js', 'the words']);
    expect(text(one(place, 'li [role=status]'))).to.equal('Saved career-elements.fr.js');
  });
});

describe('both panels', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1100, 360]) {
      it(`have no breach of accessibility, ${scheme}, at ${width} px, and fit`, async function () {
        this.timeout(60_000);
        const look = (await panelOf('studio-look', 'prontopro', {width, scheme})).panel;
        await eventually(() => guestOf(look).shadowRoot?.querySelector('h2'));
        expect(look.scrollWidth).to.be.most(look.clientWidth);
        await axe(look);
        look.parentElement!.remove();
        const take = (await panelOf('studio-take', 'prontopro', {width, scheme})).panel;
        for (const name of ['WordPress', 'A site built', 'A job advert']) {
          called(take, '.choice', name).click();
          await take.updateComplete;
          await placeOf(take);
          expect(take.scrollWidth, name).to.be.most(take.clientWidth);
          await axe(take);
        }
      });
    }
  }

  it('give every target 24 px', async () => {
    for (const tag of ['studio-look', 'studio-take'] as const) {
      const {panel} = await panelOf(tag, 'prontopro', {width: 360});
      const inner = tag === 'studio-take' ? await placeOf(panel) : hostsOf(panel);
      for (const target of [...all(panel, 'button, select, label:has(input), input'), ...all(inner, 'button, input:not([type=radio], [type=checkbox])')]) {
        if (target.matches('label > input') || !target.checkVisibility()) continue;
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), `${target.localName} “${text(target).slice(0, 40)}”`).to.be.least(24);
      }
    }
  });

  it('say what to do where there is something to put right', async () => {
    for (const tag of ['studio-look', 'studio-take'] as const) {
      const {panel, store}: {panel: Element & {updateComplete: Promise<boolean>}; store: Store} = await panelOf(tag, 'starter');
      store.edit('breaking it', {...store.draft!.file, levels: []});
      await panel.updateComplete;
      expect(text(one(panel, 'p'))).to.contain('put right first');
    }
  });
});
