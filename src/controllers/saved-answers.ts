import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Assessment, ME} from '../model/assessment.js';
import type {Framework} from '../model/framework.js';
import {keepingPast} from '../model/history.js';
import {erase, find, keep, keyOf, type Keeping, type Kept, type Reach} from '../model/keeping.js';
import {beforeUndo, differences, takenBack, type Act} from '../model/undo.js';
import {onPage, type Listener} from './on-page.js';

const storage: Reach = () => globalThis.localStorage;

/**
 * One person's answers, kept in the browser at every change. What is there is merged with, never written over:
 * another tab may have answered in the meantime, and a record that cannot be read is put aside as it is.
 */
export class SavedAnswers implements ReactiveController, Listener {
  /** What the reader sees. */
  assessment: Assessment | undefined;
  keeping: Keeping = 'kept';
  /** Whether a record that could not be read was found and put aside. */
  setAside = false;

  readonly #host: ReactiveControllerHost;
  #framework: Framework | undefined;
  #subject: string = ME;
  /** What was shown before, by its key: what the browser did not keep, or something else took away, stays here until the page is closed. */
  readonly #seen = new Map<string, Assessment>();
  /** The acts of this visit that can be taken back. */
  #acts: Act[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    onPage.add(this);
    addEventListener('storage', this.#onStorage);
    this.#refresh(); // what another element or tab kept while this one was away
  }

  hostDisconnected(): void {
    onPage.delete(this);
    removeEventListener('storage', this.#onStorage);
  }

  /** Opens the answers of a subject to a framework. */
  open(framework: Framework, subject = ME): void {
    if (this.#framework === framework && this.#subject === subject) return;
    if (this.assessment) this.#seen.set(this.#key, this.assessment);
    this.#framework = framework;
    this.#subject = subject;
    this.keeping = 'kept';
    this.setAside = false;
    this.#acts = [];
    this.assessment = this.#seen.get(this.#key)?.of(framework, subject) ?? Assessment.empty(framework, subject);
    this.#take(find(storage, this.#key));
  }

  /** Takes an assessment from the page. It is shown at once, and kept from the reader's next change on. */
  give(assessment: Assessment): void {
    this.assessment = assessment.of(this.#framework!, this.#subject);
  }

  /** Changes the answers as they are by now, and keeps them. How one is asked is no act to take back. */
  change(act: (assessment: Assessment, now: number) => Assessment, isAct = true): void {
    if (!this.assessment) return;
    this.#refresh(); // so the act is the last one, and taking it back takes back nothing of another tab
    const now = Date.now();
    const before = keepingPast(this.assessment, now);
    const after = act(before, now);
    const changes = differences(before, after);
    if (!changes.length) return;
    if (isAct) this.#acts.push(changes);
    this.#keep(after);
  }

  /** Whether there is an act of this visit to take back. */
  get canUndo(): boolean {
    return this.#acts.length > 0;
  }

  /** Takes the last act back, and keeps that. */
  undo(): void {
    this.#refresh();
    const act = this.#acts.pop();
    if (!act) return;
    const before = this.assessment!;
    const after = takenBack(before, act, Date.now());
    this.#acts = this.#acts.map(earlier => beforeUndo(earlier, act, before, after));
    this.#keep(after);
  }

  /** What was shown in this visit and is not empty, and what is shown now. */
  get visited(): readonly Assessment[] {
    const seen = [...this.#seen.values()].filter(own => own.frameworkId === this.#framework!.id && !own.isEmpty);
    return [...seen, this.assessment!];
  }

  /** Keeps a person's name, and with it a place for their answers. */
  addPerson(subject: string, name: string): void {
    const key = keyOf(this.#framework!.id, subject);
    this.#seen.set(key, keep(storage, key, Assessment.empty(this.#framework!, subject).saying('name', name, Date.now())).assessment!);
  }

  /** Deletes all that is kept of a person, also what was put aside. It cannot be taken back. Whether the browser let go of it. */
  deleteAll(subject = this.#subject): boolean {
    const key = keyOf(this.#framework!.id, subject);
    if (subject === this.#subject) this.#refresh();
    const known = subject === this.#subject ? this.assessment : this.#known(key);
    const left = (known ?? Assessment.empty(this.#framework!, subject)).without(Date.now());
    const keeping = erase(storage, key, left);
    this.#seen.set(key, left);
    if (subject === this.#subject) {
      this.#acts = [];
      this.setAside = false;
      this.keeping = keeping;
      this.assessment = left;
    }
    this.#tell(key, left);
    return keeping === 'kept';
  }

  get #key(): string {
    return keyOf(this.#framework!.id, this.#subject);
  }

  #keep(assessment: Assessment): void {
    const kept = keep(storage, this.#key, assessment.of(this.#framework!, this.#subject));
    this.#take(kept);
    this.#tell(this.#key, this.assessment!);
  }

  #take({keeping, assessment, setAside}: Kept): void {
    this.keeping = keeping;
    this.setAside ||= setAside === true;
    if (assessment) this.assessment = this.assessment!.merge(assessment);
    this.#host.requestUpdate();
  }

  /** All that is known of a person who is not shown. */
  #known(key: string): Assessment | undefined {
    const [seen, {assessment}] = [this.#seen.get(key), find(storage, key)];
    return seen && assessment ? seen.merge(assessment) : (seen ?? assessment);
  }

  /** Tells the others on the page, and the host. */
  #tell(key: string, assessment: Assessment): void {
    for (const other of onPage) if (other !== this) other.hear(key, assessment);
    this.#host.requestUpdate();
  }

  hear(key: string, assessment: Assessment): void {
    if (this.assessment && key === this.#key) this.#take({keeping: this.keeping, assessment});
    const seen = this.#seen.get(key);
    if (seen) this.#seen.set(key, seen.merge(assessment));
  }

  readonly #onStorage = ({key}: StorageEvent): void => {
    if (this.assessment && key === this.#key) this.#refresh();
  };

  #refresh(): void {
    if (this.assessment) this.#take(find(storage, this.#key));
  }
}
