import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readLink, writeLink, type LinkState} from '../model/permalink.js';

/** An element that has its state in the address. */
type Host<Name extends string> = ReactiveControllerHost & Element & {permalink: boolean | string} & Record<Name, string>;

/**
 * Keeps some properties of an element in the fragment of the page's address, so that a copied link shows the same.
 * What they were at first is the page's own choice, and is not written: without a word in the link they are that again.
 * It listens on the window for Back and Forward, and only while the element is there and has `permalink`.
 */
export class Permalink<Name extends string> implements ReactiveController {
  readonly #host: Host<Name>;
  readonly #names: readonly Name[];
  #own: LinkState<Name> | undefined;
  #prefix: string | undefined;

  constructor(host: Host<Name>, names: readonly Name[]) {
    this.#host = host;
    this.#names = names;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow(this.#wanted);
  }

  hostUpdate(): void {
    // An update may still be due when the element has left the page.
    if (this.#host.isConnected && this.#wanted !== this.#prefix) this.#follow(this.#wanted);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  /**
   * Writes the properties into the address: with an entry of its own in the history where the reader went somewhere
   * (`push`), in place where they only changed something there.
   */
  write(entry: 'push' | 'replace'): void {
    if (this.#prefix === undefined) return;
    const state = this.#state(name => this.#host[name] !== this.#own![name]);
    const [page, fragment] = partsOf(location.href);
    const written = writeLink(fragment, this.#prefix, this.#names, state);
    if (written === fragment) return;
    try {
      // The whole address, since `#…` alone would be resolved against a <base>; and the page's own state goes along.
      history[`${entry}State`](history.state, '', written ? `${page}#${written}` : page);
    } catch {
      // A sandboxed frame may have no history, and some browsers allow so many entries in so many seconds. It works without.
    }
  }

  get #wanted(): string | undefined {
    const {permalink} = this.#host;
    return permalink === false ? undefined : permalink === true ? 'career' : permalink || 'career';
  }

  #follow(prefix: string | undefined): void {
    const listen = prefix === undefined ? removeEventListener : addEventListener;
    if ((prefix === undefined) !== (this.#prefix === undefined)) for (const type of ['popstate', 'hashchange']) listen(type, this.#read);
    this.#prefix = prefix;
    if (prefix === undefined) return;
    this.#own ??= this.#state();
    this.#read();
  }

  #state(concerns: (name: Name) => boolean = () => true): LinkState<Name> {
    const state: {[name in Name]?: string} = {};
    for (const name of this.#names) if (concerns(name)) state[name] = this.#host[name];
    return state;
  }

  readonly #read = (event?: Event): void => {
    const fragment = partsOf(location.href)[1];
    const said = readLink(fragment, this.#prefix!, this.#names);
    if (event && !Object.keys(said).length && isPlace(fragment)) return;
    Object.assign(this.#host, {...this.#own, ...said});
  };
}

/** Whether a fragment is that of a link to some place of the page: who follows it wants nothing changed elsewhere. */
function isPlace(fragment: string): boolean {
  try {
    return Boolean(fragment && document.getElementById(decodeURIComponent(fragment)));
  } catch {
    return false; // not the percent-encoding of anything
  }
}

/** An address without its fragment, and the fragment. */
function partsOf(address: string): [page: string, fragment: string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
