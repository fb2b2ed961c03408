import {Remembered} from './remembered.js';
import type {Store} from './store.js';

/** What this browser knows of sources. */
export const remembered = new Remembered();

const watched = new WeakSet<Store>();

/** Keeps what becomes of each source for its next edition: whenever it is read, when something else is begun, and when the page goes away. */
export function rememberDrafts(store: Store, memory = remembered): void {
  if (watched.has(store)) return;
  watched.add(store);
  let last = store.draft;
  store.addEventListener('change', () => {
    const {draft} = store;
    if (last && last.source?.files !== draft?.source?.files) memory.keep(last);
    if (draft && draft.source !== last?.source) memory.keep(draft);
    last = draft;
  });
  addEventListener('pagehide', () => last && memory.keep(last));
}
