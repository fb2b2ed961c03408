import type {Assessment} from '../model/assessment.js';

/** Whoever shows answers that are kept under a key. */
export interface Listener {
  /** Told of what was put down under a key by another one on the page. */
  hear(key: string, assessment: Assessment): void;
}

/** All on the page: a browser tells of a change only to other pages. */
export const onPage = new Set<Listener>();
