import type {FrameworkFile} from '../../src/model/schema.js';
import type {Contender} from './contender.js';
import {cellsIn, checkScreen, checkTable} from './look.js';
import type {View} from './view.js';

let file: FrameworkFile;
let contender: Contender;
let view: View = {};
let rowsAtFirst = 0;
const host = document.body;

/** What the window of a frame lends to the benchmark, one step after the other. */
const frame = {
  /** @param json a framework file as text: an array of another window is no `Array` here */
  give(json: string): void {
    file = JSON.parse(json) as FrameworkFile;
  },

  /**
   * @param addresses the module, then those that it imports from the start, for which a page does not wait in turn either
   * @returns milliseconds from the import to the end of the first frame that shows what is on the screen
   */
  async draw([address, ...early]: readonly string[]): Promise<number> {
    const start = performance.now();
    for (const href of early) document.head.append(Object.assign(document.createElement('link'), {rel: 'modulepreload', href}));
    contender = await import(/* @vite-ignore */ address!) as Contender;
    await contender.draw(host, file);
    host.getBoundingClientRect();
    await painted();
    return performance.now() - start;
  },

  /** Throws unless the screen is right already. */
  lookAtScreen(): void {
    if (contender.tableIn) rowsAtFirst = checkScreen(contender.tableIn(host), file);
  },

  /** Until everything is in the document, and nothing is left to do. */
  async fill(): Promise<void> {
    await contender.filled?.(host);
    await painted();
    await new Promise(done => requestIdleCallback(done));
  },

  /** Throws unless everything is right. Returns how many cells are in the document. */
  lookAtAll(): number {
    if (contender.levelsIn && contender.levelsIn(host) !== file.levels.length) throw new Error(`There are ${contender.levelsIn(host)} of ${file.levels.length} levels.`);
    const root = contender.tableIn?.(host);
    if (!root) return 0;
    if (root.querySelector('table')) checkTable(root, file, view);
    const rows = checkScreen(root, file);
    if (rows !== rowsAtFirst) throw new Error(`There were ${rowsAtFirst} rows on the screen at first, and then ${rows}.`);
    return cellsIn(root);
  },

  /** Until the frame is painted that shows something else of the same. `false`: this contender cannot. */
  async show(change: View): Promise<boolean> {
    if (await contender.show?.(host, file, change) === false) return false;
    host.getBoundingClientRect();
    await painted();
    view = {...view, ...change};
    return true;
  },

  /** Throws unless the table shows what it has been asked for. */
  lookAtView(): void {
    if (contender.tableIn) checkTable(contender.tableIn(host), file, view);
  },
};

/** A frame’s callbacks come before it is painted, a message that they send comes after. */
function painted(): Promise<void> {
  return new Promise(done => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(undefined);
  }));
}

export type Frame = typeof frame;
Object.assign(window, {frame});
