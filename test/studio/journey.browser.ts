/** From what somebody has to what they paste into their page, as a new user goes. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../demo/studio/studio-app.js';
import type {StudioApp} from '../../demo/studio/studio-app.js';
import {axe, press, setViewport, typeText} from '../helpers/browser.js';
import '../helpers/storage.js';
import {workbook} from '../helpers/workbook.js';
import {comes, seen, Walk, within} from './walk.js';

const XLSX = workbook({name: 'Design', rows: [
  ['Skill', 'Junior', 'Mid', 'Senior'],
  ['Craft', 'Draws what was agreed', 'Draws what is missing', 'Sets the standard'],
  ['Research', 'Watches', 'Asks', 'Knows whom to ask'],
]});
const TABLE = '<html><body><table><tr><td>Skill</td><td>Junior</td><td>Senior</td></tr><tr><td>Craft</td><td>Finishes tasks</td><td>Sets the standard</td></tr></table></body></html>';
const CSV = 'Skill,Junior,Senior\nCraft,Finishes tasks,Sets the standard\nPeople,Asks early,Helps others';

/** The page gives the studio its colours. */
const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/demo/demo.css'});

async function open(): Promise<Walk> {
  return new Walk(await fixture<StudioApp>(html`<studio-app></studio-app>`));
}

/** As a reload does it: all that is left is what was kept, and the address. */
async function reload({app}: Walk): Promise<Walk> {
  await comes(() => seen(app, '[role=status]', 'Kept in this browser'), 'that it is kept');
  app.remove();
  return open();
}

/** What has the keyboard, through all shadow roots. */
function focused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** Presses a key that moves the keyboard along until it is at something that reads so. */
async function tabTo(words: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 120; i++) {
    await press(key);
    const node = focused();
    const label = node?.closest('label') ?? (node?.id ? (node.getRootNode() as ParentNode).querySelector(`label[for=${node.id}]`) : undefined);
    const name = `${node?.getAttribute('aria-label') ?? ''} ${label?.textContent ?? ''} ${node?.textContent ?? ''}`.trim();
    if (words.test(name)) return;
    passed.push(name.slice(0, 30));
  }
  throw new Error(`${words.source} is not among ${passed.join(', ')}`);
}

describe('the studio', () => {
  before(() => document.head.append(sheet));
  after(() => sheet.remove());

  beforeEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await new Promise(resolve => Object.assign(indexedDB.deleteDatabase('career-studio'), {onsuccess: resolve, onerror: resolve}));
    await setViewport(1200, 900);
  });

  it('leads from a Markdown document to a snippet that shows it', async function () {
    this.timeout(60_000);
    const walk = await open();
    await walk.drop('engineering-levels.md', await (await fetch('/test/fixtures/import/engineering-levels.md')).text());
    await walk.see('studio-read');
    expect((await walk.title()).value).to.equal('Engineering levels');
    expect(location.hash).to.equal('#read');

    await walk.rename('How we grow');
    await walk.see('button', /^Undo renaming/);
    await walk.go('Edit', 'studio-edit');
    const preview = await walk.see('career-framework');
    await comes(() => preview.shadowRoot!.textContent!.includes('How we grow'), 'the title in the preview');

    await walk.write('Joins planning to watch', 'Joins planning to learn');
    await walk.see('button', /^Undo writing/);
    await walk.click('[role=tab]', 'Compare');
    await comes(() => [...within(preview.shadowRoot!)].some(node => node.localName === 'td' && node.textContent!.includes('Joins planning to learn')), 'the cell in the preview');
    await walk.click('button', /^Undo writing/);
    await comes(() => [...within(preview.shadowRoot!)].some(node => node.localName === 'td' && node.textContent!.includes('Joins planning to watch')), 'the cell as it was, at the same place of the preview');
    await walk.click('button', /^Redo writing/);

    await walk.go('Look', 'studio-look');
    (await walk.see('input[type=radio]:not(:checked)[name=theme]')).click();
    await walk.click('button[aria-label=Blue]');
    await walk.go('Take it away', 'studio-place');
    await walk.click('.choice', 'Your own website');
    const snippet = await walk.snippet();
    expect(snippet).to.match(/^<iframe[^]+How we grow[^]+<\/iframe>/);

    const again = await reload(walk);
    await again.see('studio-take');
    expect((await again.title()).value).to.equal('How we grow');
  });

  it('leads there from a workbook with levels as columns, without a breach of accessibility on the way', async function () {
    this.timeout(90_000);
    const walk = await open();
    await axe(walk.app);
    await walk.drop('design.xlsx', XLSX as BlobPart);
    await walk.see('studio-read');
    await walk.see('h2, h3', /./);
    await axe(walk.app);
    for (const [step, panel] of [['Edit', 'studio-edit'], ['Look', 'studio-hosts'], ['Take it away', 'studio-snippet']] as const) {
      await walk.go(step, panel);
      await axe(walk.app);
    }
    expect(await walk.snippet()).to.include('<iframe');
  });

  it('leads there from a table on the clipboard, at 360 pixels, with nothing beside the page', async function () {
    this.timeout(60_000);
    await setViewport(360, 800);
    const walk = await open();
    const fits = () => expect(walk.app.scrollWidth, location.hash).to.be.most(walk.app.clientWidth);
    fits();
    await walk.paste({'text/html': TABLE});
    await walk.see('studio-read');
    fits();
    await walk.go('Edit', 'studio-edit');
    fits();
    await walk.click('button', 'Preview');
    await walk.see('career-framework');
    fits();
    await walk.click('button', 'Hide preview');
    await walk.see('studio-edit');
    await walk.go('Look', 'studio-look');
    fits();
    await walk.go('Take it away', 'studio-snippet');
    fits();
    expect(await walk.snippet()).to.include('<iframe');
  });

  it('can be gone by keyboard alone', async function () {
    this.timeout(60_000);
    const walk = await open();
    await walk.see('h2', 'Drop your file here');
    if (!document.hasFocus()) this.skip(); // WebKit’s window never has it
    await tabTo(/paste it here/);
    await typeText(CSV);
    await tabTo(/^Read this/);
    await press('Enter');
    await walk.see('studio-read');
    await tabTo(/^Look/, 'Shift+Tab');
    await press('Enter');
    await walk.see('studio-look');
    await tabTo(/^Blue/);
    await press('Enter');
    await tabTo(/^Take it away/, 'Shift+Tab');
    await press('Enter');
    await walk.see('studio-snippet');
    await tabTo(/^Copy/);
    await press('Enter');
    await walk.see('studio-snippet');
    await comes(() => [...within(walk.app.shadowRoot!)].some(node => node.matches('[role=status]') && /^(Copied|Selected)/.test(node.textContent!)), 'that it is copied, or ready to be');
  });

  it('puts away what was there when one begins anew, and brings it back', async function () {
    this.timeout(60_000);
    const walk = await open();
    await walk.paste({'text/html': TABLE});
    await walk.see('studio-bar');
    await walk.rename('Ours');
    await walk.click('button', 'Begin anew');
    await walk.see('h2', 'Drop your file here');
    await walk.click('button', 'Bring it back');
    expect((await walk.title()).value).to.equal('Ours');
    await walk.see('button', /^Undo renaming/);
  });

  it('goes a step back with the browser, and takes back what was done by the keys for it, outside of fields', async function () {
    this.timeout(60_000);
    const walk = await open();
    await walk.paste({'text/html': TABLE});
    await walk.see('studio-read');
    await walk.go('Look', 'studio-look');
    history.back();
    await walk.see('studio-read');
    const title = await walk.title();
    const before = title.value;
    await walk.rename('Ours');
    await walk.see('button', /^Undo renaming/);
    (await walk.see('main')).focus();
    await press('Control+z');
    await comes(() => title.value === before, 'the title before');
    const inField = new KeyboardEvent('keydown', {key: 'z', ctrlKey: true, shiftKey: true, bubbles: true, composed: true, cancelable: true});
    title.dispatchEvent(inField);
    expect(inField.defaultPrevented, 'in a field').to.equal(false);
  });
});
