import {FIRST_LOOK, type Draft} from './draft.js';
import type {Store} from './store.js';

/** The first form of what is kept. A later one reads it too. */
const FORMAT = 'career-studio/1';
const [BASE, SHELF, KEY] = ['career-studio', 'drafts', 'draft'];

/** What somebody is working on, or what they were working on before they began anew. */
interface Work {
  readonly draft?: Draft;
  readonly cleared?: Draft;
}

/**
 * Keeps the draft in this browser at every change, so that a reload finds it. Where the browser keeps nothing, the work goes on
 * and the person is told.
 */
export class Kept {
  /** What to tell the person. */
  told = '';
  /** Whether another tab has kept something since, which `restore` shows. */
  isElsewhere = false;
  readonly #store: Store;
  /** Other tabs; nothing where the browser has no way to them. */
  #tabs: BroadcastChannel | undefined;
  /** What a later studio keeps here, and what cannot be read nor set aside, stays as it is. */
  #isLocked = false;
  #isRestoring = false;
  /** What is written next; while one thing is written, only the latest of what follows counts. */
  #next: Work | undefined;
  #isWriting = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Brings back what was kept, and keeps from now on. */
  async open(): Promise<void> {
    this.#tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(BASE);
    this.#tabs?.addEventListener('message', this.#onOther);
    await this.restore();
    this.#store.addEventListener('change', this.#keep);
    addEventListener('pagehide', this.#gather);
    document.addEventListener('visibilitychange', this.#gather);
  }

  close(): void {
    this.#store.removeEventListener('change', this.#keep);
    removeEventListener('pagehide', this.#gather);
    document.removeEventListener('visibilitychange', this.#gather);
    this.#tabs?.close();
  }

  /** Brings back what was kept last, by whichever tab. */
  async restore(): Promise<void> {
    this.isElsewhere = false;
    try {
      const record = await inBase<unknown>('readonly', shelf => shelf.get(KEY));
      const work = read(record);
      if (work) this.#show(work);
      else if (isLater(record)) this.#lock('A newer studio keeps a draft in this browser. It stays as it is; what you do here is not kept, so save your file.');
      else if (record !== undefined) await this.#setAside(record);
    } catch {
      this.#tell('This browser keeps nothing here. Save your file before you close the page.');
    }
  }

  #show(work: Work): void {
    this.#isRestoring = true;
    this.#store.restore(work);
    this.#isRestoring = false;
    this.#tell(work.draft ? KEPT : '');
  }

  /** Nobody’s work is thrown away: somebody who can may look at it still. */
  async #setAside(record: unknown): Promise<void> {
    await inBase('readwrite', shelf => shelf.put(record, `set aside ${new Date().toISOString()}`));
    await inBase('readwrite', shelf => shelf.delete(KEY));
    this.#tell('What was kept here could not be read, and was set aside.');
  }

  #lock(told: string): void {
    this.#isLocked = true;
    this.#tell(told);
  }

  readonly #keep = () => {
    if (this.#isLocked || this.#isRestoring) return;
    const {draft, cleared} = this.#store;
    this.#next = {...(draft && {draft}), ...(cleared && {cleared})};
    if (!this.#isWriting) void this.#write();
  };

  /** A page that is out of sight may never come back. */
  readonly #gather = (event: Event) => {
    if (event.type === 'pagehide' || document.hidden) this.#store.gather();
  };

  async #write(): Promise<void> {
    this.#isWriting = true;
    try {
      for (let work = this.#next; work; work = this.#next) {
        this.#next = undefined;
        await inBase('readwrite', shelf => shelf.put({format: FORMAT, ...work}, KEY));
        this.isElsewhere = false;
        this.#tabs?.postMessage('kept');
        this.#tell(work.draft ? KEPT : '');
      }
    } catch {
      this.#tell('This could not be kept in this browser. Save your file before you close the page.');
    }
    this.#isWriting = false;
    if (this.#next) void this.#write();
  }

  /** Of two tabs the later one wins, and the other is told. */
  readonly #onOther = () => {
    this.isElsewhere = true;
    this.#tell('Changed in another tab since. What is changed last is kept.');
  };

  #tell(told: string): void {
    this.told = told;
    this.#store.dispatchEvent(new Event('kept'));
  }
}

const KEPT = 'Kept in this browser';

/** Nothing where it is not of this form, or not whole. A file may have faults: one is about to mend them. */
function read(record: unknown): Work | undefined {
  const {format, draft, cleared} = (record ?? {}) as Partial<Work> & {readonly format?: unknown};
  if (format !== FORMAT || ![draft, cleared].every(one => one === undefined || isDraft(one))) return undefined;
  return {...(draft && {draft: whole(draft)}), ...(cleared && {cleared: whole(cleared)})};
}

function isDraft(kept: unknown): kept is Draft {
  const {file, look} = (kept ?? {}) as Partial<Draft>;
  return [file, look].every(part => typeof part === 'object' && part !== null && !Array.isArray(part));
}

/** What was not asked yet when it was kept is as at first. */
function whole(draft: Draft): Draft {
  return {...draft, look: {...FIRST_LOOK, ...draft.look}};
}

function isLater(record: unknown): boolean {
  const [, form] = /^career-studio\/(\d+)$/.exec(String((record as {readonly format?: unknown} | undefined)?.format)) ?? [];
  return Number(form) > 1;
}

/** One act on the only shelf of the base; the connection is closed after it, so that no other tab ever waits for it. */
async function inBase<Result>(mode: IDBTransactionMode, act: (shelf: IDBObjectStore) => IDBRequest): Promise<Result> {
  const opening = indexedDB.open(BASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(SHELF);
  const base = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = base.transaction(SHELF, mode);
      const request = act(transaction.objectStore(SHELF));
      // A disk that is full may say so only at the end.
      transaction.oncomplete = () => resolve(request.result as Result);
      transaction.onabort = () => reject(transaction.error ?? request.error!);
    });
  } finally {
    base.close();
  }
}
