/** A browser's storage for tests in Node: it can be full, or denied, and copied as it stands. */
import type {Store} from '../../src/model/keeping.js';

export class FakeStore implements Store {
  mode: 'open' | 'full' | 'denied' = 'open';
  readonly texts: Map<string, string>;

  constructor(texts: Iterable<readonly [string, string]> = []) {
    this.texts = new Map(texts);
  }

  /** What stands for the getter of `localStorage`, which is what throws in a sandboxed frame. */
  readonly reach = (): Store => {
    if (this.mode === 'denied') throw new DOMException('The operation is insecure.', 'SecurityError');
    return this;
  };

  get length(): number {
    return this.texts.size;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.mode === 'full') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}
