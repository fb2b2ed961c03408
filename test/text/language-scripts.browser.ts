/** Classic scripts of languages: pages load them before or after the one of the elements. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerLadder} from '../../src/index.js';
import {fileOf, textIn, until} from '../helpers/elements.js';

const ELEMENTS = '/artefacts/career-elements.js';
const GERMAN = '/artefacts/lang/de.js';
const LATER = {de: 'Wege hierher', fr: 'Comment y arriver', en: 'Ways in'};

/** What a ladder says on a page of its own with these scripts, in this order. */
async function ladderOf(lang: string, ...scripts: readonly string[]): Promise<CareerLadder> {
  const page = `<!doctype html><html lang="${lang}"><body>${scripts.map(script => `<script src="${script}"></script>`).join('')}<career-ladder level="mid"></career-ladder></body></html>`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" srcdoc=${page}></iframe>`);
  await until(() => frame.contentDocument?.querySelector('career-ladder')?.updateComplete, 'the ladder');
  const ladder = frame.contentDocument!.querySelector('career-ladder')!;
  ladder.framework = await fileOf('starter');
  await ladder.updateComplete;
  return ladder;
}

describe('a language’s classic script', function () {
  this.timeout(60_000); // the first to ask has the scripts built

  it('may come before the script of the elements', async () => {
    expect(textIn(await ladderOf('de', GERMAN, ELEMENTS))).to.contain(LATER.de).and.not.contain(LATER.en);
  });

  it('may come after it', async () => {
    expect(textIn(await ladderOf('de', ELEMENTS, GERMAN))).to.contain(LATER.de).and.not.contain(LATER.en);
  });

  it('may come when all is drawn', async () => {
    const ladder = await ladderOf('de', ELEMENTS);
    expect(textIn(ladder)).to.contain(LATER.en);
    const script = ladder.ownerDocument.createElement('script');
    script.src = GERMAN;
    ladder.ownerDocument.body.append(script);
    await until(() => textIn(ladder).includes(LATER.de), 'German');
  });

  it('reaches the elements of a page that has their script twice', async () => {
    for (const scripts of [[GERMAN, ELEMENTS, `${ELEMENTS}?again`], [ELEMENTS, GERMAN, `${ELEMENTS}?again`], [ELEMENTS, `${ELEMENTS}?again`, GERMAN]]) {
      expect(textIn(await ladderOf('de', ...scripts)), scripts.join()).to.contain(LATER.de);
    }
  });

  it('may stand beside others, and twice', async () => {
    const scripts = [GERMAN, '/artefacts/lang/fr.js', ELEMENTS, GERMAN];
    expect(textIn(await ladderOf('fr', ...scripts))).to.contain(LATER.fr);
    expect(textIn(await ladderOf('de', ...scripts))).to.contain(LATER.de);
    expect(textIn(await ladderOf('en', ...scripts))).to.contain(LATER.en);
  });

  it('does nothing alone', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" srcdoc=${`<p>Here</p><script>self.failed = 0; onerror = () => failed++</script><script src="${GERMAN}"></script>`}></iframe>`);
    await until(() => (frame.contentWindow as {careerElementsWords?: object} | null)?.careerElementsWords, 'the words left');
    expect((frame.contentWindow as unknown as {failed: number}).failed).to.equal(0);
  });

  it('says that it is UTF-8, whatever the page is', async () => {
    const bytes = new Uint8Array(await (await fetch(GERMAN)).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });
});
