import type {FrameworkFile} from '../../../src/model/schema.js';
import type {Store} from '../store.js';
import type {Field, Values} from './fields.js';
import type {Spot} from './places.js';
import {viewOf, type View} from './view.js';
import {fieldsIn, written} from './written.js';

/** What is being written at one place, from when it was opened. However often it is kept meanwhile, it is one step of undo. */
export class Writing {
  readonly spot: Spot;
  /** As it was when it was opened: what is typed is not put in order under the hands of who types. */
  readonly fields: readonly Field[];
  /** Before anything of it was kept. */
  #view: View;
  readonly #store: Store;
  /** The file with what was kept last. */
  #kept: FrameworkFile | undefined;
  #values = '';

  constructor(store: Store, view: View, spot: Spot) {
    this.#store = store;
    this.#view = view;
    this.spot = spot;
    this.fields = fieldsIn(view, spot);
  }

  /** Whether a file is the one that was opened, or that with what was kept. */
  isOf(file: FrameworkFile): boolean {
    return file === this.#view.file || file === this.#kept;
  }

  /** Takes what stands there by now, in place of what was kept before. */
  keep(values: Values): void {
    const {file} = this.#store.draft!;
    const now = JSON.stringify([...values]);
    if (file === this.#kept && now === this.#values) return;
    // What was changed elsewhere meanwhile stays.
    if (!this.isOf(file)) this.#view = viewOf(file);
    const done = written(this.#view, this.spot, values);
    if (!done) return;
    // What is as it was is no step, and the last one is somebody else’s then.
    this.#store.edit(done.did, done.file, {instead: file === this.#kept && file !== this.#view.file});
    this.#kept = done.file;
    this.#values = now;
  }

  /** Leaves it as it was. */
  leave(): void {
    if (this.#store.draft!.file === this.#kept) this.#store.edit('', this.#view.file, {instead: true});
  }
}
