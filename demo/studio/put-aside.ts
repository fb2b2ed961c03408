const KEY = 'career-studio/aside';
const MOST = 500;

/** Which advice was put aside, by framework. It is the author’s own, so it stays in this browser and never gets into the file. */
export class PutAside {
  #ids: Set<string>;

  constructor() {
    this.#ids = new Set(read());
  }

  has(framework: string, advice: string): boolean {
    return this.#ids.has(`${framework} ${advice}`);
  }

  add(framework: string, advice: string): void {
    this.#ids.add(`${framework} ${advice}`);
    this.#write();
  }

  /** All of one framework come back. */
  clear(framework: string): void {
    this.#ids = new Set([...this.#ids].filter(id => !id.startsWith(`${framework} `)));
    this.#write();
  }

  #write(): void {
    try {
      localStorage.setItem(KEY, JSON.stringify([...this.#ids].slice(-MOST)));
    } catch {
      // A browser that keeps nothing still knows it until the page is closed.
    }
  }
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
