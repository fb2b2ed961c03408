/** What readers do where the page around forbids it: they get to what they wanted. */
import {expect} from '@open-wc/testing';
import {all, called, draw, until} from '../helpers/elements.js';
import {savedFiles} from '../helpers/stubs.js';
import '../../src/define/career-matrix.js';
import {leave, visit, type Host, type Visit, type WayOut} from './visit.js';

async function pressed(page: Visit, tag: string, words: string): Promise<void> {
  for (let isPressed = false; !isPressed;) isPressed = await page.ask<boolean>('press', tag, words);
}

async function wayOut(page: Visit): Promise<WayOut> {
  let found: WayOut[] = [];
  for (const end = Date.now() + 8_000; found.length === 0 && Date.now() < end;) found = await page.ask<WayOut[]>('waysOut');
  return found[0]!;
}

async function byHand(page: Visit): Promise<string> {
  let found: string[] = [];
  for (const end = Date.now() + 8_000; found.length === 0 && Date.now() < end;) found = await page.ask<string[]>('byHand');
  return found[0]!;
}

const FRAMES: Readonly<Record<string, Host>> = {
  'a sandbox that allows scripts and nothing else': {sandbox: 'allow-scripts'},
  'a frame of another origin in a sandbox': {sandbox: 'allow-scripts allow-same-origin', elsewhere: true},
};

describe('in', () => {
  afterEach(leave);

  for (const [name, host] of Object.entries(FRAMES)) {
    it(`${name}, a reader who saves or prints the table is shown to the full page, and gets the text to copy`, async () => {
      const page = await visit({...host, elements: ['career-matrix']});
      await page.drawn();
      expect(await page.ask('waysOut'), 'before').to.deep.equal([]);
      for (const words of ['CSV', 'Print']) {
        await pressed(page, 'career-matrix', words);
        const {text, href, target, address} = await wayOut(page);
        expect(text).to.match(/^Nothing happened\? .* Open full page Or copy its address:$/);
        expect([href, address, target]).to.deep.equal([page.frame.src, page.frame.src, '_blank']);
      }
      await pressed(page, 'career-matrix', 'Copy');
      expect(await byHand(page)).to.contain('\t').and.contain('Senior Software Engineer');
      expect(await page.ask('waysOut'), 'once there is the text').to.deep.equal([]);
    });

    it(`${name}, a reader who takes answers along opens the full page with the answers`, async () => {
      const page = await visit({...host, elements: ['career-self-check']});
      await page.drawn();
      await page.ask('answer', 'career-self-check');
      await pressed(page, 'career-self-check', 'Take along');
      await pressed(page, 'career-self-check', 'Save as Markdown');
      const {text, href = ''} = await wayOut(page);
      expect(href.split('#')[0]).to.equal(page.frame.src);
      expect(href).to.match(/#career\.answers=1\.[\w-]{8,}/);
      expect(text).to.contain('It holds your answers.');
    });
  }

  it('a frame of another origin that permits nothing, a reader who copies gets the text', async () => {
    const page = await visit({elsewhere: true, elements: ['career-matrix']});
    await page.drawn();
    await pressed(page, 'career-matrix', 'Copy');
    expect(await byHand(page)).to.contain('Senior Software Engineer');
  });

  it('a frame of WordPress, the address is without what is between WordPress and the page', async () => {
    const page = await visit({sandbox: 'allow-scripts', elements: ['career-matrix']});
    await page.drawn();
    const {src} = page.frame;
    page.frame.src = `${src}#?secret=b8s7Xq`;
    await pressed(page, 'career-matrix', 'CSV');
    expect((await wayOut(page)).href).to.equal(src);
  });
});


it('a page that stands by itself says nothing of that', async () => {
  expect(window, 'the page of the tests').to.equal(window.top);
  const files = savedFiles();
  const matrix = await draw('career-matrix', 'prontopro');
  called(matrix, 'button', 'CSV').click();
  await until(() => files.length, 'a file');
  await matrix.updateComplete;
  expect(all(matrix, '.way-out')).to.have.length(0);
});
