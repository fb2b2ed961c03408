import type {Given, Imported, Place} from '../../src/import.js';
import type {Answer, Task} from './import-task.js';
import type {Shown} from './source-lines.js';

/** A source that nothing can be made of: where, and why, in a sentence with a way out. */
export class SourceRefused extends Error {
  readonly at: Place;

  constructor(at: Place, message: string) {
    super(message);
    this.at = at;
  }
}

/** It came to no end, and not by what the source says. The message is for the person. */
export class Broken extends Error {}

/** Somebody has stopped it, or asked for something else meanwhile. There is nothing to tell. */
export class Cancelled extends Error {}

export interface Progress {
  readonly file: string;
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** So much of a worker as is needed here. */
export type Helper = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface ClientOptions {
  /** Makes a worker; it may throw where there is none. Default: a worker of the importers. */
  readonly worker?: () => Helper;
  /** After so many milliseconds without a sign of it a worker is taken to hang. Default: a minute; what is read at all takes seconds. */
  readonly patience?: number;
}

interface Current {
  readonly task: Task;
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
  readonly onFile?: ((progress: Progress) => void) | undefined;
}

const importers = () => import('./import-task.js');
const newWorker = (): Helper => new Worker(new URL('./import-worker.ts', import.meta.url), {type: 'module'});

/**
 * The importers, in a worker that is started beforehand, and replaced when it breaks or is not needed any more. There is one task
 * at a time: a new one ends that before it. Where no worker starts, the page itself reads.
 */
export class ImportClient {
  readonly #make: () => Helper;
  readonly #patience: number;
  #worker: Helper | undefined;
  #isReady = false;
  #current: Current | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Workers are refused here. */
  #isAlone = false;

  constructor({worker = newWorker, patience = 60_000}: ClientOptions = {}) {
    this.#make = worker;
    this.#patience = patience;
    this.#start();
  }

  /**
   * @throws {SourceRefused} for a source of which nothing can be made
   * @throws {Broken} where it comes to no end
   * @throws {Cancelled} once something else is asked for
   */
  async read(task: Omit<Extract<Task, {do: 'read'}>, 'do'>, onFile?: (progress: Progress) => void): Promise<Imported> {
    const answer = await this.#ask({do: 'read', ...task}, onFile);
    if (answer.is !== 'read') throw errorOf(answer);
    return answer.imported;
  }

  /** What there is to see of sources, around the places that are spoken of. It throws as `read` does. */
  async show(given: readonly Given[], places: readonly Place[]): Promise<readonly Shown[]> {
    const answer = await this.#ask({do: 'show', given, places});
    if (answer.is !== 'shown') throw errorOf(answer);
    return answer.shown;
  }

  /** Ends what is being done. */
  cancel(): void {
    if (!this.#current) return;
    this.#end(new Cancelled());
    if (!this.#isAlone) this.#start();
  }

  /** Ends all of it; a page that goes away leaves no worker behind. */
  close(): void {
    this.#end(new Cancelled());
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(task: Task, onFile?: (progress: Progress) => void): Promise<Answer> {
    this.cancel();
    if (!this.#worker && !this.#isAlone) this.#start();
    return new Promise((settle, fail) => {
      const current = (this.#current = {task, settle, fail, onFile});
      if (this.#isAlone) return void this.#here(current);
      this.#wait();
      try {
        this.#worker!.postMessage(task);
      } catch {
        void this.#here(current);
      }
    });
  }

  /** Replaces the worker. */
  #start(): void {
    this.#worker?.terminate();
    this.#isReady = false;
    try {
      this.#worker = this.#make();
      this.#worker.onmessage = ({data}: MessageEvent<Answer | {is: 'ready'}>) => this.#take(data);
      this.#worker.onerror = event => this.#lost(event);
    } catch {
      this.#alone();
    }
  }

  #take(answer: Answer | {readonly is: 'ready'}): void {
    if (answer.is === 'ready') {
      this.#isReady = true;
      return;
    }
    if (!this.#current) return;
    if (answer.is === 'file') {
      this.#wait();
      this.#current.onFile?.(answer);
      return;
    }
    const {settle} = this.#current;
    this.#end();
    settle(answer);
  }

  #lost(event: Event | string): void {
    if (typeof event !== 'string') event.preventDefault?.();
    // One that has never answered is not allowed here, or cannot be loaded any more.
    if (!this.#isReady) return this.#alone();
    this.#end(new Broken('The reader stumbled over this file. It was started anew, and your file is as it was. Try to save it in another form: a sheet as CSV, a document as a web page (HTML).'));
    this.#start();
  }

  #alone(): void {
    this.#isAlone = true;
    this.#worker?.terminate();
    this.#worker = undefined;
    importers().catch(() => {}); // now, and not when there may be no network any more
    if (this.#current) void this.#here(this.#current);
  }

  async #here(current: Current): Promise<void> {
    clearTimeout(this.#timer);
    let answer: Answer = {is: 'broken'};
    try {
      const {perform} = await importers();
      answer = await perform(current.task, told => {
        if (this.#current === current && told.is === 'file') current.onFile?.(told);
        return new Promise(resolve => setTimeout(resolve)); // so that the page can draw
      });
    } catch {
      // The reader itself could not be loaded.
    }
    if (this.#current === current) this.#take(answer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#end(new Broken('Reading this took longer than anything that we know, so it was stopped. Your file is as it was. Choose only the part that describes your levels.'));
      this.#start();
    }, this.#patience);
  }

  #end(error?: Error): void {
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = undefined;
    if (error) current?.fail(error);
  }
}

let shared: ImportClient | undefined;

/** The one of this page; its worker is started when it is first asked for. */
export function theClient(): ImportClient {
  return (shared ??= new ImportClient());
}

function errorOf(answer: Answer): Error {
  if (answer.is === 'refused') return new SourceRefused(answer.at, answer.message);
  return new Broken('This file could not be read to its end, and that is a fault of ours. Try to save it in another form: a sheet as CSV, a document as a web page (HTML).');
}
