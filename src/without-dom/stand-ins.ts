import {isServer} from 'lit-html/is-server.js';

/**
 * Lit's build for browsers reads these two as it starts, and a bundler may bring it to where they are missing: to a worker, an edge
 * runtime, a server that is given what browsers are given. Nothing is drawn there, so that something of their name is enough. (Lit's
 * build for servers brings its own, and needs them to be missing.)
 */
const STAND_INS: Readonly<Record<string, unknown>> = {HTMLElement: class {}, document: {createTreeWalker: () => ({})}};

const missing = isServer ? [] : Object.keys(STAND_INS).filter(name => !(name in globalThis));
for (const name of missing) Object.assign(globalThis, {[name]: STAND_INS[name]});

/** Leaves nothing behind: others tell by these names whether they are in a browser. */
export function takeAway(): void {
  for (const name of missing) Reflect.deleteProperty(globalThis, name);
}
