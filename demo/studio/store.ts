import type {FrameworkFile} from '../../src/import.js';
import {FIRST_LOOK, type Draft, type Look, type Source} from './draft.js';

/** As many steps back as anybody takes; each holds a file that shares most of itself with the next. */
const STEPS = 200;

/** One step of the work: what it did, in words for the undo button, and the file after it. */
interface Step {
  readonly did: string;
  readonly file: FrameworkFile;
}

/**
 * The draft, and the way back. Whoever shows something of it listens for `change`; whoever changes something hands over a new
 * file, and never alters the one that is here: undo lives on that.
 */
export class Store extends EventTarget {
  #draft: Draft | undefined;
  #past: Step[] = [];
  #future: Step[] = [];
  /** What somebody was working on before they began anew, with its way back. */
  #cleared: {readonly draft: Draft; readonly past: Step[]; readonly future: Step[]} | undefined;

  /** Nothing until somebody brings a file or begins with a template. */
  get draft(): Draft | undefined {
    return this.#draft;
  }

  /** What undo would take back, and redo do again, in words. */
  get undoes(): string | undefined {
    return this.#past.at(-1)?.did;
  }

  get redoes(): string | undefined {
    return this.#future.at(-1)?.did;
  }

  /** What `bringBack` would bring back. */
  get cleared(): Draft | undefined {
    return this.#cleared?.draft;
  }

  /** What was kept, as it was left. */
  restore({draft, cleared}: {readonly draft?: Draft; readonly cleared?: Draft}): void {
    this.#past = [];
    this.#future = [];
    this.#cleared = cleared && {draft: cleared, past: [], future: []};
    this.#set(draft);
  }

  /** Begins with a draft; the way back begins here too. */
  begin(draft: {readonly file: FrameworkFile; readonly text?: string; readonly source?: Source; readonly look?: Look}): void {
    this.#past = [];
    this.#future = [];
    this.#cleared = undefined;
    this.#set({look: FIRST_LOOK, ...draft});
  }

  /** Begins from nothing. What was there can be brought back until there is something else. */
  clear(): void {
    if (this.#draft) this.#cleared = {draft: this.#draft, past: this.#past, future: this.#future};
    this.#past = [];
    this.#future = [];
    this.#set(undefined);
  }

  bringBack(): void {
    if (!this.#cleared) return;
    const {draft, past, future} = this.#cleared;
    [this.#past, this.#future, this.#cleared] = [past, future, undefined];
    this.#set(draft);
  }

  /**
   * Another file in place of the one that is here. Steps of the same kind at the same place may be one: give them the same `did` and
   * `joined`; `instead` is one with the last step in any case. A step that comes back to where it began is none.
   */
  edit(did: string, file: FrameworkFile, {joined = false, instead = false, text = this.#draft?.text}: {readonly joined?: boolean; readonly instead?: boolean; readonly text?: string} = {}): void {
    if (!this.#draft || file === this.#draft.file) return;
    const last = this.#past.at(-1);
    const same = last && (instead || (joined && last.did === did)) ? last : undefined;
    const past = same ? this.#past.slice(0, -1) : this.#past;
    const before = (same ?? this.#draft).file;
    this.#past = file === before ? past : [...past, {did, file: before}].slice(-STEPS);
    this.#future = [];
    this.#set({...this.#draft, file, text});
  }

  /** Before what is being written goes out of sight: whoever has some of it that is not in the draft yet puts it there. */
  gather(): void {
    this.dispatchEvent(new Event('gather'));
  }

  /** The text of the file as it is being written by hand: kept with the draft, and no step of its own. */
  write(text: string): void {
    if (this.#draft && text !== this.#draft.text) this.#set({...this.#draft, text});
  }

  /** The same source, read anew since a guess was put right: one step, that undo takes back. */
  reread(file: FrameworkFile, source: Source): void {
    if (!this.#draft) return;
    this.edit('reading it anew', file);
    this.#set({...this.#draft, source});
  }

  look(change: Partial<Look>): void {
    if (this.#draft) this.#set({...this.#draft, look: {...this.#draft.look, ...change}});
  }

  undo(): void {
    this.#go(this.#past, this.#future);
  }

  redo(): void {
    this.#go(this.#future, this.#past);
  }

  #go(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (!step || !this.#draft) return;
    to.push({did: step.did, file: this.#draft.file});
    this.#set({...this.#draft, file: step.file});
  }

  #set(draft: Draft | undefined): void {
    this.#draft = draft;
    this.dispatchEvent(new Event('change'));
  }
}
