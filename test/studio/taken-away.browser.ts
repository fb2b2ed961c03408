/**
 * What the studio hands out for each place, in a page that does what that place does: it draws, nothing goes wrong, no policy is
 * violated, and nothing is asked of a network but what belongs to it.
 */
import {expect} from '@open-wc/testing';
import {PLACES} from '../../demo/studio/places.js';
import {takeFor, type Handed} from '../helpers/studio.js';
import {leave, Visit, type Sight} from '../hosts/visit.js';

/** What is asked for, told by the frame itself. */
const ASKED = "witness.asked = () => performance.getEntriesByType('resource').map(({name}) => name);";

const FRAMEWORK = 'prontopro';
const TITLES = ['Senior Software Engineer', 'Chapter Lead', 'Software engineers'];

function expectDrawn({errors, violations, complaints, guests}: Sight): void {
  expect(errors, 'errors').to.deep.equal([]);
  expect(violations, 'violations').to.deep.equal([]);
  expect(complaints.filter(said => !said.includes('Lit is in dev mode')), 'console').to.deep.equal([]);
  expect(guests).to.have.length.above(0);
  for (const {tag, width, height, texts} of guests) {
    expect(width, tag).to.be.above(250);
    expect(height, tag).to.be.above(100);
    expect(TITLES.some(title => texts.some(text => text.includes(title))), `${tag}: ${texts.join(' | ').slice(0, 300)}`).to.equal(true);
  }
}

function framed(attributes: Readonly<Record<string, string>>): Visit {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({title: 'A host', width: '900', height: '700', ...attributes})) frame.setAttribute(name, value);
  document.body.append(frame);
  return new Visit(frame);
}

/** The first file that ends so. */
function endingIn({files}: Handed, ending: string): Blob {
  const found = [...files].find(([name]) => name.endsWith(ending));
  if (!found) throw new Error(`no ${ending} among ${[...files.keys()].join(', ')}`);
  return found[1];
}

/** The page that was saved, with a witness before all else in it, even before its policy. */
async function witnessed(handed: Handed): Promise<string> {
  const page = await endingIn(handed, `${FRAMEWORK}.html`).text();
  const witness = await (await fetch('/test/hosts/witness.js')).text();
  expect(page).to.contain('<head>');
  return page.replace('<head>', () => `<head><script>${witness};${ASKED}</script>`);
}

/** In a frame that a host has put into a sandbox. Without an origin of its own it is to the host what another site is. */
const inSandbox = (sandbox: string, label = 'The frame') => async (handed: Handed): Promise<void> => {
  const snippet = handed.snippets.get(label) ?? handed.snippets.get('The address');
  expect(snippet, 'what leads to the page').to.match(/https:\/\/you\.example\/prontopro\.html/);
  const page = framed({sandbox, srcdoc: await witnessed(handed)});
  expectDrawn(await page.drawn());
  expect(await page.ask('asked')).to.deep.equal([]);
};

/** In a page that has the script, and a policy: the names of the files become whole addresses, as the step says. */
const asTag = (label: string, script: string, policy: string) => async (handed: Handed): Promise<void> => {
  const framework = `${location.origin}/frameworks/${FRAMEWORK}.json`;
  if (handed.files.size) expect(JSON.parse(await endingIn(handed, '.json').text())).to.deep.equal(await (await fetch(framework)).json());
  const snippet = handed.snippets.get(label)!
    .replace('"career-elements.js"', '"/artefacts/career-elements.js"')
    .replace('"career-elements.de.js"', '"/artefacts/lang/de.js"')
    .replace(`"${FRAMEWORK}.json"`, `"${framework}"`);
  const page = framed({srcdoc: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><meta http-equiv="content-security-policy" content="${policy}">
    <script src="/test/hosts/witness.js"></script>${script}</head><body>${snippet}</body></html>`});
  expectDrawn(await page.drawn());
};

/** What docs/embedding.md asks a page with a policy for: where the script lies, and where the file lies. */
const STRICT = `default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}`;
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`;

/** In a page that strips scripts and styles: headings, lists and tables are left. */
async function withoutScript(handed: Handed): Promise<void> {
  const {frame} = framed({sandbox: 'allow-same-origin', srcdoc: await endingIn(handed, '-plain.html').text()});
  await new Promise(loaded => frame.addEventListener('load', loaded, {once: true}));
  const page = frame.contentDocument!;
  expect(page.querySelectorAll('script, style, link, img, iframe, [style]')).to.have.length(0);
  expect(page.querySelectorAll('h1')).to.have.length(1);
  expect(page.querySelectorAll('table th[scope]').length).to.be.above(5);
  expect(page.body.innerText).to.contain('Senior Software Engineer').and.contain('Chapter Lead');
}

/** As wikis show pictures: an SVG that may load nothing and run nothing. */
async function asPicture(handed: Handed): Promise<void> {
  const svg = await endingIn(handed, '.svg').text();
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).to.equal(null);
  expect(read.querySelectorAll('script, foreignObject, image, use, [href]')).to.have.length(0);
  const image = Object.assign(new Image(), {src: URL.createObjectURL(endingIn(handed, '.svg'))});
  await image.decode();
  expect(image.naturalWidth).to.be.above(200);
}

async function asPng(handed: Handed): Promise<void> {
  const {width, height} = await createImageBitmap(endingIn(handed, '.png'));
  expect(Math.min(width, height)).to.be.above(200);
}

async function asMarkdown(handed: Handed): Promise<void> {
  expect(await endingIn(handed, '.md').text()).to.match(/^# .*\n/).and.contain('| --- |');
}

/** Opened with a double click: a page by itself, of no site. */
async function asFile(handed: Handed): Promise<void> {
  const page = framed({src: URL.createObjectURL(new Blob([await witnessed(handed)], {type: 'text/html'}))});
  expectDrawn(await page.drawn());
  expect(await page.ask('asked')).to.deep.equal([]);
}

const PLAIN = 'allow-scripts allow-popups allow-forms';

const CONDITIONS: Readonly<Record<string, readonly ((handed: Handed) => Promise<void>)[]>> = {
  'notion': [inSandbox(`${PLAIN} allow-downloads`)],
  'confluence-cloud': [inSandbox(PLAIN)],
  'confluence-data-center': [asTag('The script and the tag', '', STRICT)],
  'sharepoint': [inSandbox(PLAIN)],
  'teams': [inSandbox(`${PLAIN} allow-modals`)],
  'google-sites': [inSandbox(PLAIN)],
  'wikis': [inSandbox('allow-scripts'), asMarkdown, asPicture],
  'mediawiki': [asPicture, asPng],
  'website': [inSandbox(PLAIN)],
  'website-script': [asTag('The script and the tag', '', TRUSTED), withoutScript],
  'wordpress': [inSandbox('allow-scripts')],
  'bundler': [asTag('The tag in Vue', '<script type="module" src="/src/define/all.ts"></script>', `script-src ${location.origin}; connect-src *`)],
  'backstage': [inSandbox(PLAIN)],
  'github': [asPicture, asMarkdown],
  'job-advert': [withoutScript],
  'file': [asFile, asPng],
};

describe('what is taken away', function () {
  this.timeout(60_000);
  afterEach(leave);

  it('is tried for every place', () => {
    expect(Object.keys(CONDITIONS).sort()).to.deep.equal(PLACES.map(({id}) => id).sort());
  });

  for (const {id, name} of PLACES) {
    it(`for ${name} works there`, async () => {
      const handed = await takeFor(name, FRAMEWORK, {});
      for (const works of CONDITIONS[id]!) await works(handed);
    });
  }

  it('speaks the language and opens the view that were chosen, in the strictest frame', async () => {
    const handed = await takeFor('WordPress', FRAMEWORK, {view: 'matrix', lang: 'de', theme: 'dark', accent: '#7a3cff', compact: true});
    const page = framed({sandbox: 'allow-scripts', srcdoc: await witnessed(handed)});
    const sight = await page.drawn();
    expect(sight.guests.map(({tag}) => tag)).to.deep.equal(['career-matrix']);
    expect(sight.guests[0]!.texts.join(' ')).to.contain('Drucken');
    expect(sight.errors).to.deep.equal([]);
  });

  it('has the words of its language beside the script', async () => {
    const handed = await takeFor('Your own website, as a part of the page', FRAMEWORK, {lang: 'de', view: 'matrix'});
    expect([...handed.files.keys()].sort()).to.deep.equal(['career-elements.de.js', 'career-elements.js', 'prontopro-plain.html', 'prontopro.json']);
    expect(handed.snippets.get('The script and the tag')).to.contain('lang="de"');
    await asTag('The script and the tag', '', STRICT)(handed);
  });

  it('of a file that means harm does none', async () => {
    const handed = await takeFor('WordPress', '/test/pages/hostile.json');
    const [, blob] = [...handed.files].find(([name]) => name.endsWith('.html'))!;
    const witness = await (await fetch('/test/hosts/witness.js')).text();
    const page = framed({sandbox: 'allow-scripts', srcdoc: (await blob.text()).replace('<head>', () => `<head><script>window.hacked = () => { throw new Error('hacked'); }; ${witness};${ASKED}</script>`)});
    const {errors, violations} = await page.seen(({guests}) => guests.some(({texts}) => texts.length > 8), 'not drawn');
    expect([errors, violations, await page.ask('asked')]).to.deep.equal([[], [], []]);
  });
});
