import type {Draft} from './draft.js';
import type {Store} from './store.js';

/** The first form of what is kept. A later one reads it too. */
const FORMAT = 'career-studio/1';
const [BASE, SHELF, KEY] = ['career-studio', 'drafts', 'draft'];

interface Record {
  readonly format: string;
  readonly draft: Draft;
}

/**
 * Keeps the draft in this browser at every change, so that a reload finds it. Where the browser keeps nothing, the work goes on
 * and the person is told.
 */
export class Kept {
  /** What to tell the person. */
  told = '';
  readonly #store: Store;
  /** What is written next; while one thing is written, only the latest of what follows counts. */
  #next: Draft | undefined;
  #isWriting = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Brings back what was kept, and keeps from now on. Kept drafts of a later form stay where they are until something new is begun. */
  async restore(): Promise<void> {
    try {
      const record = await inBase<Record | undefined>('readonly', shelf => shelf.get(KEY));
      if (record?.format === FORMAT) this.#store.begin(record.draft);
    } catch {
      this.#tell('This browser keeps nothing here. Save your file before you close the page.');
    }
    this.#store.addEventListener('change', () => {
      this.#next = this.#store.draft;
      if (!this.#isWriting) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    try {
      let written: Draft | undefined | null = null;
      while (written !== this.#next) {
        const draft = (written = this.#next);
        await inBase('readwrite', shelf => (draft ? shelf.put({format: FORMAT, draft}, KEY) : shelf.delete(KEY)));
      }
      this.#tell(this.#next ? 'Kept in this browser' : '');
    } catch {
      this.#tell('This could not be kept in this browser. Save your file before you close the page.');
    }
    this.#isWriting = false;
  }

  #tell(told: string): void {
    if (told === this.told) return;
    this.told = told;
    this.#store.dispatchEvent(new Event('kept'));
  }
}

/** One act on the only shelf of the base; the connection is closed after it, so that no other tab ever waits for it. */
async function inBase<Result>(mode: IDBTransactionMode, act: (shelf: IDBObjectStore) => IDBRequest): Promise<Result> {
  const opening = indexedDB.open(BASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(SHELF);
  const base = await settled<IDBDatabase>(opening);
  try {
    return await settled<Result>(act(base.transaction(SHELF, mode).objectStore(SHELF)));
  } finally {
    base.close();
  }
}

function settled<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result);
    request.onerror = () => reject(request.error!);
  });
}
