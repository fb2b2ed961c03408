/** Taking a table to the clipboard, by a real key, and read by a real paste. */
import {expect, fixture, html} from '@open-wc/testing';
import {copyTable, type Copy} from '../../src/elements/clipboard.js';
import {press} from '../helpers/browser.js';
import {until} from '../helpers/elements.js';
import {stub} from '../helpers/stubs.js';

/** A copy of its own for each test: the clipboard outlives them. */
function copyOf(word: string): Copy {
  return {html: `<table><tr><td>Bakes <strong>${word}</strong></td></tr></table>`, text: `Bakes ${word}\tSells ${word}`};
}

/** What came of copying by the press of a button. */
async function copyByKey(copy: Copy | Promise<Copy>, copying: typeof copyTable = copyTable, root: Element = document.body): Promise<boolean> {
  const button = root.ownerDocument.createElement('button');
  root.append(button);
  const done = new Promise<boolean>((resolve, reject) => button.addEventListener('click', () => copying(copy).then(resolve, reject)));
  button.focus();
  const [copied] = await Promise.all([done, press('Enter')]).finally(() => button.remove());
  return copied;
}

async function paste(): Promise<Copy> {
  const area = await fixture<HTMLElement>(html`<div contenteditable="true" aria-label="Paste">Here</div>`);
  const pasted = new Promise<Copy>(resolve => area.addEventListener('paste', event => {
    event.preventDefault();
    resolve({html: event.clipboardData!.getData('text/html'), text: event.clipboardData!.getData('text/plain')});
  }));
  area.focus();
  await press('Control+v');
  return pasted;
}

/** Browsers put a document around what is copied, and styles into it. */
async function expectOnClipboard(word: string): Promise<void> {
  const pasted = await paste();
  const cell = new DOMParser().parseFromString(pasted.html, 'text/html').querySelector('table td');
  expect(cell?.querySelector('strong')?.textContent).to.equal(word);
  expect(pasted.text).to.equal(copyOf(word).text);
}

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach(put => put()));

const refuse = {write: () => Promise.reject(new DOMException('Not here', 'NotAllowedError'))};

describe('copyTable', () => {
  it('puts both forms on the clipboard', async () => {
    expect(await copyByKey(copyOf('rye'))).to.equal(true);
    await expectOnClipboard('rye');
  });

  it('takes a promise of them, as of code that has yet to be loaded', async () => {
    const later = import('../../src/export/csv.js').then(() => copyOf('spelt'));
    expect(await copyByKey(later)).to.equal(true);
    await expectOnClipboard('spelt');
  });

  for (const [what, clipboard, word] of [['there is no clipboard', undefined, 'wheat'], ['it is refused', refuse, 'oats']] as const) {
    it(`takes the older way where ${what}, and lets the page neither see nor change it`, async () => {
      stub(navigator, 'clipboard', clipboard);
      let seen = 0;
      const onCopy = (event: ClipboardEvent) => {
        seen++;
        event.clipboardData!.setData('text/plain', 'Read more on our page');
      };
      document.body.addEventListener('copy', onCopy);
      undo.push(() => document.body.removeEventListener('copy', onCopy));
      expect(await copyByKey(copyOf(word))).to.equal(true);
      await expectOnClipboard(word);
      expect(seen).to.equal(0);
    });
  }

  it('leaves what is selected as it is, and listens to nothing afterwards', async () => {
    stub(navigator, 'clipboard', undefined);
    const text = await fixture(html`<p>Selected</p>`);
    await copyByKey(copyOf('barley'), copy => {
      getSelection()!.selectAllChildren(text);
      return copyTable(copy);
    });
    expect(getSelection()!.toString()).to.equal('Selected');
    const event = new ClipboardEvent('copy', {bubbles: true, cancelable: true});
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('says so where both ways are refused', async () => {
    stub(navigator, 'clipboard', refuse);
    stub(document, 'execCommand', () => false);
    expect(await copyByKey(copyOf('millet'))).to.equal(false);
  });

  it('says so where the page’s own listener was faster', async () => {
    stub(navigator, 'clipboard', undefined);
    const first = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('copy', first, true);
    undo.push(() => window.removeEventListener('copy', first, true));
    expect(await copyByKey(copyOf('corn'))).to.equal(false);
  });

  it('hands on why the forms could not be made', async () => {
    const failing = () => copyTable(Promise.reject<Copy>(new Error('No network')));
    const said = await copyByKey(copyOf('nothing'), failing).catch((error: Error) => error.message);
    expect(said).to.equal('No network');
  });

  it('says what is true in a frame that may not write', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Frame" src="/test/pages/empty.html" allow="clipboard-write 'none'"></iframe>`);
    const inside = () => frame.contentWindow as (Window & {copyTable?: typeof copyTable}) | null;
    await until(() => frame.contentDocument?.title === 'Another tab', 'the frame is there');
    const script = frame.contentDocument!.createElement('script');
    script.type = 'module';
    script.text = 'import {copyTable} from "/src/elements/clipboard.ts"; window.copyTable = copyTable;';
    frame.contentDocument!.documentElement.append(script);
    await until(() => inside()?.copyTable, 'the frame has its code');
    const before = await paste();
    if (await copyByKey(copyOf('rice'), inside()!.copyTable, frame.contentDocument!.documentElement)) await expectOnClipboard('rice');
    else expect(await paste()).to.deep.equal(before);
  });
});
