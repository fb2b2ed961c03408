/** A server of the test's own: what the page asks for by `fetch`, and what it gets. */

type Answer = (address: string, signal: AbortSignal) => Response | Promise<Response>;

export interface Asked {
  readonly address: string;
  readonly signal: AbortSignal;
}

const ownFetch = window.fetch;

// A test leaves the page as it found it, whether it passes or not.
afterEach(() => {
  window.fetch = ownFetch;
});

/**
 * Answers every request until the end of the test; a request that is aborted fails as a real one does.
 *
 * @returns all requests so far, in their order
 */
export function serve(answer: Answer): readonly Asked[] {
  const asked: Asked[] = [];
  window.fetch = (address, init) => {
    const signal = init?.signal ?? new AbortController().signal;
    asked.push({address: String(address), signal});
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    return Promise.race([Promise.resolve(answer(String(address), signal)), aborted]);
  };
  return asked;
}

/** An answer that comes when the test says so. */
export function later(): {readonly promise: Promise<Response>; readonly resolve: (response: Response) => void} {
  let resolve!: (response: Response) => void;
  const promise = new Promise<Response>(done => (resolve = done));
  return {promise, resolve};
}

let count = 0;

/** An address that no other test has asked for: what has arrived once is not asked for again. */
export function newAddress(): string {
  return `/somewhere/${++count}.json`;
}
