import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Assessment, ME, readRecord} from '../model/assessment.js';
import type {Framework} from '../model/framework.js';

/**
 * How well answers are kept.
 *
 * - `kept`: in this browser
 * - `denied`: the browser keeps nothing for this page, so they last until it is closed
 * - `full`: there is no room for the last change
 * - `newer`: the record there was written by a later release, and is left alone
 */
export type Keeping = 'kept' | 'denied' | 'full' | 'newer';

/**
 * One person's answers, kept in the browser at every change. What is there is merged with, never written over:
 * another tab may have answered in the meantime, and a record that cannot be read is put aside as it is.
 */
export class SavedAnswers implements ReactiveController {
  /** What the reader sees. */
  assessment: Assessment | undefined;
  keeping: Keeping = 'kept';
  /** Whether a record that could not be read was found and put aside. */
  setAside = false;

  readonly #host: ReactiveControllerHost;
  #framework: Framework | undefined;
  #subject: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
    this.#refresh(); // what another element or tab kept while this one was away
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#onStorage);
  }

  /** Opens the answers of a subject to a framework. */
  open(framework: Framework, subject = ME): void {
    if (this.#framework === framework && this.#subject === subject) return;
    this.#framework = framework;
    this.#subject = subject;
    this.keeping = 'kept';
    this.setAside = false;
    this.assessment = Assessment.empty(framework, subject);
    const saved = this.#read();
    if (saved) this.assessment = saved;
  }

  /** Takes an assessment from the page. It is shown at once, and kept from the reader's next change on. */
  give(assessment: Assessment): void {
    this.assessment = assessment.of(this.#framework!, this.#subject!);
  }

  /** Changes the answers, and keeps them. */
  change(change: (assessment: Assessment) => Assessment): void {
    if (!this.assessment) return;
    this.assessment = change(this.assessment);
    this.#write();
    this.#host.requestUpdate();
  }

  /** A page's own storage is the one shared by all frameworks and subjects on it, so both stand in the key. */
  get #key(): string {
    const {frameworkId, subject} = this.assessment!;
    return ['career-elements', frameworkId, subject].map(encodeURIComponent).join(':');
  }

  #read(): Assessment | undefined {
    let text: string | null;
    try {
      text = localStorage.getItem(this.#key);
    } catch {
      this.keeping = 'denied';
      return undefined;
    }
    if (text === null) return undefined;
    const record = readRecord(text);
    if (record.is === 'newer') this.keeping = 'newer';
    if (record.is === 'corrupt') this.#putAside(text);
    if (record.is !== 'assessment') return undefined;
    if (record.damaged) this.#putAside(text, record.assessment);
    return record.assessment;
  }

  #write(): void {
    this.keeping = 'kept';
    const saved = this.#read();
    if (this.keeping !== 'kept') return;
    if (saved) this.assessment = this.assessment!.merge(saved);
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.assessment));
    } catch (error) {
      this.keeping = (error as Error).name === 'SecurityError' ? 'denied' : 'full';
    }
  }

  /** A corrupt record moves to a key of its own, and what could be read of it takes its place. */
  #putAside(text: string, rest?: Assessment): void {
    try {
      localStorage.setItem(`${this.#key}:corrupt:${Date.now()}`, text);
      if (rest) localStorage.setItem(this.#key, JSON.stringify(rest));
      else localStorage.removeItem(this.#key);
      this.setAside = true;
    } catch {
      this.keeping = 'full'; // no room for the copy: then the original stays where it is, and nothing is written
    }
  }

  readonly #onStorage = ({key}: StorageEvent): void => {
    if (this.assessment && key === this.#key) this.#refresh();
  };

  #refresh(): void {
    const saved = this.assessment && this.#read();
    if (!saved) return;
    this.assessment = this.assessment!.merge(saved);
    this.#host.requestUpdate();
  }
}
