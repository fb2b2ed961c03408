import type {FrameworkFile} from '../../src/model/schema.js';
import type {Contender} from './contender.js';

/** What one sample comes to in the document where it was drawn. */
export interface Sample {
  /** Milliseconds from the import to the end of the first frame that shows everything. */
  readonly wall: number;
  readonly levels: number;
}

/** The window of the frame in which a contender draws. */
export interface FrameWindow extends Window {
  /**
   * @param addresses the module, then those that it imports from the start, for which a page does not wait in turn either
   * @param json a framework file as text: an array of another window is no `Array` here
   */
  sample(addresses: readonly string[], json: string): Promise<Sample>;
}

(window as unknown as FrameWindow).sample = async ([address, ...early], json) => {
  const file = JSON.parse(json) as FrameworkFile;
  const host = document.body;
  const start = performance.now();
  for (const href of early) document.head.append(Object.assign(document.createElement('link'), {rel: 'modulepreload', href}));
  const contender = await import(/* @vite-ignore */ address!) as Contender;
  await contender.draw(host, file);
  host.getBoundingClientRect();
  await painted();
  return {wall: performance.now() - start, levels: contender.levelsIn(host)};
};

/** A frame’s callbacks come before it is painted, a message that they send comes after. */
function painted(): Promise<void> {
  return new Promise(done => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(undefined);
  }));
}
