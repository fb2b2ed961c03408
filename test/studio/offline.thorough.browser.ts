/** The built studio without a network: it opens, works and hands out, and asks nobody for anything. */
import {expect, fixture, html} from '@open-wc/testing';
import {comes, Walk} from './walk.js';

const TABLE = '<table><tr><td>Skill</td><td>Junior</td><td>Senior</td></tr><tr><td>Craft</td><td>Finishes tasks</td><td>Sets the standard</td></tr></table>';

const ASKS_ANYWAY = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

/** A folder of the server for one test alone: what its worker keeps is nobody else's. */
async function visit(): Promise<{folder: string; frame: HTMLIFrameElement}> {
  const folder = `/built-demo/${crypto.randomUUID()}/`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="1200" height="900"></iframe>`);
  await load(frame, `${folder}studio.html`);
  return {folder, frame};
}

function load(frame: HTMLIFrameElement, address?: string): Promise<unknown> {
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  if (address) frame.src = address;
  else frame.contentWindow!.location.reload();
  return loaded;
}

const appIn = (frame: HTMLIFrameElement) => comes(() => frame.contentDocument?.querySelector('studio-app'), 'the studio');
const keeperOf = (frame: HTMLIFrameElement) => frame.contentWindow!.navigator.serviceWorker;

describe('the built studio', () => {
  // What another file of tests has kept would be a draft to go on with.
  beforeEach(() => new Promise(resolve => Object.assign(indexedDB.deleteDatabase('career-studio'), {onsuccess: resolve, onerror: resolve})));
  afterEach(async () => {
    for (const registration of await navigator.serviceWorker?.getRegistrations() ?? []) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });

  it('opens and works, from a pasted table to a page to take away, once the network is gone, and asks it for nothing', async function () {
    if (!('serviceWorker' in navigator)) this.skip();
    this.timeout(90_000);
    const {folder, frame} = await visit();
    await comes(() => keeperOf(frame).controller, 'what keeps the files');
    await fetch(`${folder}--cut`);
    await load(frame);

    const walk = new Walk(await appIn(frame));
    await walk.paste({'text/html': TABLE});
    await walk.see('studio-read');
    await walk.rename('Our ladder');
    await walk.go('Edit', 'studio-edit');
    await walk.click('[role=tab]', 'As a file');
    await walk.see('.cm-content');
    await walk.go('Look', 'studio-hosts');
    await walk.click('[role=tab], button', 'Phone');
    await walk.go('Take it away', 'studio-place');
    expect(await walk.snippet()).to.include('<iframe');

    const asked = await (await fetch(`${folder}--asked`)).json() as string[];
    // WebKit asks past the worker for one of the modules, in vain, and goes on all the same.
    if (!ASKS_ANYWAY) expect(asked.filter(path => path !== 'offline.js')).to.deep.equal([]); // by which a browser looks for a later edition
    await load(frame);
    const again = new Walk(await appIn(frame));
    expect((await again.title()).value).to.equal('Our ladder');
  });

  it('is there in its later edition at the visit after it was found', async function () {
    if (!('serviceWorker' in navigator)) this.skip();
    this.timeout(60_000);
    const {folder, frame} = await visit();
    await comes(() => keeperOf(frame).controller, 'what keeps the files');
    await load(frame);
    expect(frame.contentDocument!.documentElement.dataset['edition']).to.equal(undefined);
    await fetch(`${folder}--renew`);
    const [before, registration] = [keeperOf(frame).controller, await keeperOf(frame).ready];
    await registration.update();
    await comes(() => keeperOf(frame).controller !== before, 'the later edition');
    await load(frame);
    expect(frame.contentDocument!.documentElement.dataset['edition']).to.equal('later');
  });
});
