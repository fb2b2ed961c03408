/** What the studio keeps in the browser: it is there after a reload, and nothing that goes wrong takes it away. */
import {expect} from '@open-wc/testing';
import type {Draft} from '../../demo/studio/draft.js';
import {FIRST_LOOK} from '../../demo/studio/draft.js';
import {Kept} from '../../demo/studio/kept.js';
import {Store} from '../../demo/studio/store.js';
import {until} from '../helpers/elements.js';

const KEPT = 'Kept in this browser';
const file = (title: string) => ({title, levels: [{title: 'Junior'}]}) as Draft['file'];

interface Tab {
  readonly store: Store;
  readonly kept: Kept;
}

const tabs: Tab[] = [];

async function tab(): Promise<Tab> {
  const store = new Store();
  const opened = {store, kept: new Kept(store)};
  tabs.push(opened);
  await opened.kept.open();
  return opened;
}

const tells = ({kept}: Tab, words: RegExp) => until(() => words.test(kept.told), `“${words.source}”, and not “${kept.told}”`);

/** What lies there, by its key; with a value, after it was put there. */
async function shelf(key?: string, value?: unknown): Promise<Map<string, unknown>> {
  const asked = indexedDB.open('career-studio', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('drafts');
  await new Promise(resolve => (asked.onsuccess = resolve));
  const transaction = asked.result.transaction('drafts', 'readwrite');
  const drafts = transaction.objectStore('drafts');
  if (key) drafts.put(value, key);
  const [keys, values] = [drafts.getAllKeys(), drafts.getAll()];
  await new Promise(resolve => (transaction.oncomplete = resolve));
  asked.result.close();
  return new Map(keys.result.map((key, i) => [String(key), values.result[i] as unknown]));
}

describe('what the studio keeps', () => {
  beforeEach(() => new Promise(resolve => Object.assign(indexedDB.deleteDatabase('career-studio'), {onsuccess: resolve, onerror: resolve})));
  afterEach(() => tabs.splice(0).forEach(({kept}) => kept.close()));

  it('is there after a reload: file, source and look, without the way back', async () => {
    const before = await tab();
    const source = {files: [{name: 'a.xlsx', content: new Uint8Array([80, 75])}], understood: {} as never, warnings: [], found: [], mapping: {}};
    before.store.begin({file: file('Ours'), source});
    before.store.edit('renaming', file('Ours, later'));
    before.store.look({accent: '#123456'});
    await tells(before, /^Kept/);
    before.kept.close();
    const after = await tab();
    expect(after.store.draft).to.deep.equal(before.store.draft);
    expect(after.store.undoes).to.equal(undefined);
    expect(after.kept.told).to.equal(KEPT);
  });

  it('has what is just being written as well: it is asked for when the page goes', async () => {
    const {store, kept} = await tab();
    let asked = 0;
    store.addEventListener('gather', () => asked++);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked, 'while the page is seen').to.equal(0);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(asked).to.equal(1);
    Object.defineProperty(document, 'hidden', {value: true, configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
    delete (document as {hidden?: boolean}).hidden;
    expect(asked).to.equal(2);
    kept.close();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(asked).to.equal(2);
  });

  it('holds what was put away, too, until something else is begun', async () => {
    const before = await tab();
    before.store.begin({file: file('Ours')});
    await tells(before, /^Kept/);
    before.store.clear();
    await tells(before, /^$/);
    const after = await tab();
    expect(after.store.draft).to.equal(undefined);
    after.store.bringBack();
    expect(after.store.draft!.file.title).to.equal('Ours');
    await tells(after, /^Kept/);
    after.store.begin({file: file('Others')});
    expect(after.store.cleared).to.equal(undefined);
  });

  it('is what was changed last of two tabs, and the other one is told and can show it', async () => {
    const [one, other] = [await tab(), await tab()];
    one.store.begin({file: file('One')});
    await tells(one, /^Kept/);
    await tells(other, /another tab/);
    expect(other.store.draft, 'it is not taken from under anybody’s hands').to.equal(undefined);
    other.store.begin({file: file('Other')});
    await tells(other, /^Kept/);
    await tells(one, /another tab/);
    expect(one.kept.isElsewhere).to.equal(true);
    await one.kept.restore();
    expect(one.store.draft!.file.title).to.equal('Other');
    expect(one.kept.isElsewhere).to.equal(false);
  });

  it('is nothing where the browser denies it: the work goes on, and the person is told', async () => {
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      const denied = await tab();
      expect(denied.kept.told).to.match(/keeps nothing.*Save your file/);
      denied.store.begin({file: file('Ours')});
      await tells(denied, /could not be kept.*Save your file/);
      expect(denied.store.draft!.file.title).to.equal('Ours');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('is the draft before, where there is no room for another, until there is', async () => {
    const full = await tab();
    full.store.begin({file: file('Small')});
    await tells(full, /^Kept/);
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    try {
      full.store.edit('growing', file('Large'));
      await tells(full, /could not be kept.*Save your file/);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    const [record] = (await shelf()).values() as Iterable<{draft: Draft}>;
    expect(record!.draft.file.title).to.equal('Small');
    full.store.edit('shrinking', file('Less'));
    await tells(full, /^Kept/);
  });

  for (const [what, record] of Object.entries({
    'is no record': 'garbled',
    'has no file': {format: 'career-studio/1', draft: {look: FIRST_LOOK}},
    'has a list for a look': {format: 'career-studio/1', draft: {file: file('Ours'), look: []}},
    'has no format': {draft: {file: file('Ours'), look: FIRST_LOOK}},
  })) {
    it(`is set aside, and not thrown away, where it ${what}`, async () => {
      await shelf('draft', record);
      const {store, kept} = await tab();
      expect(store.draft).to.equal(undefined);
      expect(kept.told).to.match(/set aside/);
      const left = await shelf();
      expect([...left.keys()]).to.have.length(1);
      expect([...left][0]![0]).to.match(/^set aside /);
      expect([...left.values()]).to.deep.equal([record]);
    });
  }

  it('is left alone where a later studio has written it', async () => {
    const record = {format: 'career-studio/2', drafts: []};
    await shelf('draft', record);
    const {store, kept} = await tab();
    expect(kept.told).to.match(/newer studio/);
    store.begin({file: file('Ours')});
    kept.close();
    await tab();
    expect((await shelf()).get('draft')).to.deep.equal(record);
  });

  it('is whole by what is asked today, where it was kept before that was asked', async () => {
    await shelf('draft', {format: 'career-studio/1', draft: {file: file('Ours'), look: {accent: '#123456'}}});
    const {store} = await tab();
    expect(store.draft!.look).to.deep.equal({...FIRST_LOOK, accent: '#123456'});
  });
});
