/**
 * embed.html in the frames of hosts, with the framework inside, in its address and beside it: nothing goes wrong, no policy is violated,
 * and what it shows is seen.
 */
import {expect} from '@open-wc/testing';
import {frameworkFragment} from '../../src/embed/fragment.js';
import {views} from '../../src/embed/settings.js';
import {emulateMedia} from '../helpers/browser.js';
import {fileOf, until} from '../helpers/elements.js';
import {keepEmbed, type Embed} from './kept-embed.js';
import {leave, visit, type Host, type Sight, type Visit} from './visit.js';

/** What a server may well send with the page: its inline script and style, the witness, and the file. */
const STRICT = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; img-src blob: data:";

type Way = 'inside' | 'fragment' | 'src';

const HOSTS: Readonly<Record<string, Host & Embed>> = {
  'a sandbox that allows scripts and nothing else': {sandbox: 'allow-scripts'},
  'a frame of another origin that permits nothing': {elsewhere: true},
  'a frame that may keep nothing': {denied: true},
  'a frame whose server sends a policy of its own, and enforces Trusted Types': {policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`},
  'a frame that was given no doctype': {quirks: true},
};

let texts = '';

before(async () => {
  texts = JSON.stringify([await fileOf('prontopro'), await fileOf('sthorm')]);
});

/** Words of the framework itself, which no interface has. */
const isTheirs = (text: string) => text.length > 10 && texts.includes(JSON.stringify(text).slice(1, -1));

function expectWell({errors, violations, complaints, guests, fallback}: Sight): void {
  expect([errors, violations, fallback]).to.deep.equal([[], [], []]);
  expect(complaints.filter(said => !said.includes('Lit is in dev mode'))).to.deep.equal([]);
  expect(guests).to.have.length(1);
  expect(guests[0]!.texts.filter(isTheirs), guests[0]!.tag).to.have.length.above(2);
}

/** The page's address, however the framework gets there. */
async function addressOf(way: Way, view: string, {inside = 'prontopro', ...embed}: Embed = {}, policy = ''): Promise<string> {
  const query = new URLSearchParams({view, ...policy && {policy}, ...way === 'src' && {src: '/frameworks/prontopro.json'}});
  const path = await keepEmbed({...embed, ...way === 'inside' && {inside}});
  return `${path}?${query}${way === 'fragment' ? `#${await frameworkFragment(await fileOf('prontopro'))}` : ''}`;
}

async function embedded(host: Host & Embed, way: Way, view: string): Promise<Visit> {
  return visit({...host, page: await addressOf(way, view, host, host.policy)});
}

describe('embed.html in', function () {
  this.timeout(30_000); // the first one builds it
  afterEach(leave);

  for (const view of views) {
    it(`a sandbox that allows scripts and nothing else: ${view}`, async () => {
      expectWell(await (await embedded({sandbox: 'allow-scripts', inside: 'sthorm'}, 'inside', view)).drawn());
    });
  }

  it('a sandbox that allows scripts and nothing else, with the framework in its address', async () => {
    expectWell(await (await embedded({sandbox: 'allow-scripts'}, 'fragment', 'ladder')).drawn());
  });

  for (const [name, host] of Object.entries(HOSTS)) {
    it(`${name}: with the framework inside, and in a file beside it`, async () => {
      for (const [way, view] of [['inside', 'framework'], ['src', 'matrix']] as const) {
        expectWell(await (await embedded(host, way, view)).drawn());
        leave();
      }
    });
  }

  it('a page with a strict policy, that names its origin and has embed-height.js: it is as high as what it shows', async () => {
    const frame = location.origin + await addressOf('inside', 'ladder');
    for (const quirks of [false, true]) {
      const outer = await visit({elements: [], frames: [frame], quirks, scripts: [], late: ['/artefacts/embed-height.js'], policy: `default-src 'none'; script-src 'self'; frame-src ${location.origin}`});
      const {inner} = outer;
      const sight = await inner.drawn();
      expectWell(sight);
      const {contentDocument} = outer.frame;
      const nested = contentDocument!.querySelector('iframe')!;
      const {contentDocument: page} = nested;
      expect(contentDocument!.compatMode).to.equal(quirks ? 'BackCompat' : 'CSS1Compat');
      await until(() => nested.clientHeight === Math.ceil(page!.getElementById('career')!.getBoundingClientRect().height), 'the height');
      const {errors, violations} = await outer.ask<Sight>('see');
      expect([errors, violations]).to.deep.equal([[], []]);
    }
  });

  it('a page that is printed', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip(); // Firefox and WebKitGTK let no test print
    const page = await embedded({}, 'inside', 'matrix');
    expectWell(await page.drawn());
  });

  for (const [name, host] of Object.entries<Host>({
    'a sandbox that allows scripts and nothing else': {sandbox: 'allow-scripts'},
    'a frame of another origin in a sandbox': {sandbox: 'allow-scripts allow-same-origin', elsewhere: true},
  })) {
    it(`${name}, readers are shown out of where they cannot save, print or copy`, async () => {
      const page = await embedded(host, 'inside', 'matrix');
      await page.drawn();
      for (const words of ['CSV', 'Print']) {
        await page.once('press', 'career-matrix', words);
        const [{href, address}] = await page.once<[{href: string; address: string}]>('waysOut');
        expect([href, address]).to.deep.equal([page.frame.src, page.frame.src]);
      }
      await page.once('press', 'career-matrix', 'Copy');
      const [text] = await page.once<[string]>('byHand');
      expect(text).to.contain('Senior Software Engineer');
    });
  }
});
