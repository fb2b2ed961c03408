/**
 * Keeps the built demo in the browser: after the first visit its pages open, and work, without a network. A classic script of its own,
 * in the folder of the pages, that scripts/build-demo.js writes with the list of all files in front.
 */

declare const FILES: readonly string[];
/** Another one for each other content of the files. */
declare const EDITION: string;

interface Lifetime extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface Asking extends Lifetime {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What the browser has for such scripts, and its types know only where there is no page. */
const worker = self as unknown as EventTarget & {
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
};

const {scope} = worker.registration;
/** One origin may hold this demo in several folders. */
const FAMILY = `career-demo ${scope} `;

worker.addEventListener('install', event => (event as Lifetime).waitUntil(keepAll()));
worker.addEventListener('activate', event => (event as Lifetime).waitUntil(takeOver()));
worker.addEventListener('fetch', event => {
  const {request} = event as Asking;
  if (request.method === 'GET' && request.url.startsWith(scope)) (event as Asking).respondWith(answer(request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(FAMILY + EDITION);
  await cache.addAll(FILES.map(file => new Request(new URL(file, scope), {cache: 'no-cache'})));
  await worker.skipWaiting();
}

/** The edition before stays: pages of it may be open, and ask for what only it has. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter(name => name.startsWith(FAMILY) && name !== FAMILY + EDITION);
  await Promise.all(others.slice(0, -1).map(name => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const own = await caches.open(FAMILY + EDITION);
  for (const address of addressesOf(request.url)) {
    const found = await own.match(address) ?? await caches.match(address);
    if (found) return found.redirected ? unredirected(found) : found;
  }
  return fetch(request);
}

/** A host may lead to a page without its ending, and to the first one by the folder. What follows a `?` is for the page to read. */
function addressesOf(asked: string): string[] {
  const address = asked.replace(/[?#].*/s, '');
  return address.endsWith('/') ? [`${address}index.html`] : [address, `${address}.html`];
}

/** A browser opens no page by an answer that came from elsewhere, even from the next address. */
async function unredirected({body, headers, status}: Response): Promise<Response> {
  return new Response(body, {headers, status});
}
