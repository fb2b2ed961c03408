import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {buildFramework} from '../model/build.js';
import {Framework} from '../model/framework.js';
import type {FrameworkFile} from '../model/schema.js';
import {download, LoadError, readFramework} from './downloads.js';

/** What it asks of the element that shows the framework. */
type Host = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> & Pick<Element, 'isConnected' | 'ownerDocument' | 'querySelector'> & {readonly src: string};

/**
 * Brings the framework of an element: given as a property, else from the address in `src`, else from a child
 * `<script type="application/json">`. Of several requests only the latest counts.
 */
export class FrameworkSource implements ReactiveController {
  framework: Framework | undefined;
  error: Error | undefined;
  loading = false;

  readonly #host: Host;
  readonly #settled: (source: FrameworkSource) => void;
  /** The `src` that was followed last. */
  #src = '';
  #given: Framework | FrameworkFile | undefined;
  /** What is being waited for. A late answer to an older wish finds another token here, and is dropped. */
  #wish: object | undefined;
  #release = () => {};

  /** @param settled called whenever a framework or an error has come */
  constructor(host: Host, settled: (source: FrameworkSource) => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.framework || (this.#host.src !== this.#src && !this.#given)) this.load();
  }

  /** Loads if `src` is another than the last time. */
  follow(): void {
    if (!this.#given && this.#host.src !== this.#src && this.#host.isConnected) this.load();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Shows a framework that the page hands over; nothing brings `src` or the child back. */
  give(framework: Framework | FrameworkFile | undefined): void {
    this.#given = framework;
    this.load();
  }

  /** Loads, or loads again. */
  load(): void {
    this.#forget();
    this.#src = this.#host.src;
    const given = this.#given;
    if (given instanceof Framework) this.#settle(given);
    else if (given) this.#read(given);
    else if (this.#host.src) this.#download(this.#host.src);
    else void this.#readChild();
  }

  #forget(): void {
    this.#wish = undefined;
    this.loading = false;
    this.#release();
    this.#release = () => {};
  }

  #download(src: string): void {
    if (!this.#host.isConnected) return;
    let address: string;
    try {
      address = new URL(src, this.#host.ownerDocument.baseURI).href;
    } catch {
      return this.#await(Promise.reject(new LoadError('unreachable')));
    }
    const {framework, release} = download(address);
    this.#release = release;
    this.#await(framework);
  }

  /** The parser may not have come to the end of the child yet: then once the document is there. */
  async #readChild(): Promise<void> {
    const document = this.#host.ownerDocument;
    if (document.readyState === 'loading') {
      const wish = (this.#wish = {});
      await new Promise(ready => document.addEventListener('DOMContentLoaded', ready, {once: true}));
      if (this.#wish !== wish) return;
    }
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (text?.trim()) this.#awaitText(text);
    else if (this.framework || this.error) this.#settle();
  }

  /** What stands in the page, and may build on a file beside it. */
  #awaitText(text: string): void {
    const abort = new AbortController();
    this.#release = () => abort.abort();
    this.#await(readFramework(text, this.#host.ownerDocument.baseURI, abort.signal));
  }

  #await(framework: Promise<Framework>): void {
    const wish = (this.#wish = {});
    this.loading = true;
    this.#host.requestUpdate();
    framework.then(
      framework => this.#wish === wish && this.#settle(framework),
      (error: unknown) => this.#wish === wish && this.#settle(undefined, error as Error),
    );
  }

  /** A good file is there at once. */
  #read(file: FrameworkFile): void {
    try {
      this.#settle(buildFramework(file));
    } catch {
      this.#awaitText(textOf(file)); // says what is wrong, passes over what is no data, or brings what it builds on
    }
  }

  #settle(framework?: Framework, error?: Error): void {
    this.loading = false;
    this.framework = framework;
    this.error = error;
    this.#settled(this);
    this.#host.requestUpdate();
  }
}

/** Nothing where it is no data at all, for instance a circle of objects. */
function textOf(file: FrameworkFile): string {
  try {
    return JSON.stringify(file);
  } catch {
    return '';
  }
}
