// @ts-check
import {setTimeout as sleep} from 'node:timers/promises';
import {findWebKit} from './browsers.js';
import {DriverRefusal, startWebKit} from './webkit-driver.js';

/** @import { BrowserLauncher } from '@web/test-runner' */

/** The page's size at the start of every test file, as in @web/test-runner's own launchers. */
const initialViewport = {width: 800, height: 600};

/**
 * Runs test files in WebKitGTK, the nearest thing to Safari off a Mac.
 *
 * @implements {BrowserLauncher}
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  /** There is one window with one keyboard focus, and so one test file at a time. */
  concurrency = 1;

  #programs = findWebKit();
  /** @type {ReturnType<typeof startWebKit> | undefined} */
  #webkit;
  /** @type {{ id: string, url: string } | undefined} */
  #active;

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    this.#active = {id, url};
    this.#webkit ??= startWebKit(this.#programs);
    await this.setViewport(initialViewport);
    await this.#call('POST', 'url', {url});
  }

  async stopSession() {
    // An empty page ends whatever the tests left running.
    await this.#call('POST', 'url', {url: 'about:blank'});
    this.#active = undefined;
    return {};
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active?.id === id;
  }

  getBrowserUrl() {
    return this.#active?.url;
  }

  /** @returns {Promise<void>} */
  startDebugSession() {
    throw new Error('This window is on no screen that a person could see: debug in Chromium.');
  }

  async stop() {
    await (await this.#webkit)?.stop();
  }

  /**
   * WebDriver sizes the window; what its frame takes away shows only afterwards.
   * @param {{ width: number, height: number }} wanted
   */
  async setViewport(wanted) {
    for (let tries = 0; tries < 10; tries++) {
      const page = await this.#pageSize();
      if (page.width === wanted.width && page.height === wanted.height) return;
      const window = await this.#call('GET', 'window/rect');
      await this.#call('POST', 'window/rect', {
        width: window.width + wanted.width - page.width,
        height: window.height + wanted.height - page.height,
      });
      await sleep(20);
    }
    throw new Error(`WebKit's window cannot show a page of ${wanted.width} by ${wanted.height}.`);
  }

  /**
   * The last file's page may still be on its way out: if it had not finished to load, the driver takes that for the end of
   * the load of the empty page, and a question is lost with the page that it was put to.
   * @returns {Promise<{ width: number, height: number }>}
   */
  async #pageSize() {
    for (let tries = 100; ; tries--) {
      try {
        return await this.#call('POST', 'execute/sync', {script: 'return { width: innerWidth, height: innerHeight }', args: []});
      } catch (error) {
        const isLeaving = error instanceof DriverRefusal && error.code === 'no such frame';
        if (!isLeaving || tries === 0) throw error;
        await sleep(100);
      }
    }
  }

  /**
   * Presses the keys one after the other and lets them go again, the last one first.
   * @param {string[]} keys characters, or WebDriver's code points for the keys that write nothing
   */
  async press(keys) {
    const actions = [
      ...keys.map(value => ({type: 'keyDown', value})),
      ...keys.toReversed().map(value => ({type: 'keyUp', value})),
    ];
    await this.#call('POST', 'actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  /**
   * What the engine computes of each of the elements that the page has put into `window.asked`.
   * @param {'computedrole' | 'computedlabel'} what
   * @returns {Promise<string[]>}
   */
  async ask(what) {
    const references = await this.#call('POST', 'execute/sync', {script: 'return window.asked', args: []});
    const answers = [];
    for (const reference of references) answers.push(await this.#call('GET', `element/${Object.values(reference)[0]}/${what}`));
    return answers;
  }

  /** @type {Awaited<ReturnType<typeof startWebKit>>['call']} */
  async #call(...args) {
    const webkit = await this.#webkit;
    if (!webkit) throw new Error('WebKit has not been started.');
    return webkit.call(...args);
  }
}
