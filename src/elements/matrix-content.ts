import type {PropertyValues, ReactiveControllerHost} from 'lit';
import type {Framework} from '../model/framework.js';
import {translationOf, type Translation} from '../text/words.js';
import {Later} from './later.js';
import {linkedCell} from './linked-cell.js';
import {matrixView, type Asked, type MatrixView} from './matrix-view.js';

/** What decides which rows and columns there are. */
const SHOWN = ['compare', 'levels', 'track', 'group', 'everything', 'changes', 'levelsAsRows'];

/** The element, with what the page asks it for. */
interface Host extends ReactiveControllerHost, Element, Asked {
  track: string;
  readonly level: string;
  readonly cell: string;
  readonly other: Framework | undefined;
  readonly earlier: Framework | undefined;
}

/** What the table shows, made anew when something else decides it; and what has to be loaded before. */
export class MatrixContent {
  view: MatrixView | undefined;
  readonly #host: Host;
  readonly #comparing: Later<typeof import('./matrix-compared.js')>;
  readonly #editing: Later<typeof import('./matrix-editions.js')>;
  /** What the words in the cells are taken from. */
  #translation: Translation | undefined;
  /** The track that was shown for the sake of a cell or a level in it. */
  #brought: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#comparing = new Later(host, () => import('./matrix-compared.js'));
    this.#editing = new Later(host, () => import('./matrix-editions.js'));
  }

  /** Settle when what the table waits for has come or cannot. */
  get coming(): readonly (Promise<void> | undefined)[] {
    return [this.#comparing.coming, this.#editing.coming];
  }

  /** Whether what it waits for did not come. */
  get isStuck(): boolean {
    return this.#comparing.isStuck || this.#editing.isStuck;
  }

  update(framework: Framework, changed: PropertyValues): MatrixView {
    const {other, earlier} = this.#host;
    const {view} = this;
    const isThere = (view?.needsComparing && this.#comparing.code) || (view?.needsEditions && this.#editing.code);
    const isNew = framework !== view?.framework;
    const isNewTongue = translationOf(this.#host) !== this.#translation;
    if (isNew || isNewTongue || other !== view.other || earlier !== view.earlier || isThere || SHOWN.some(name => changed.has(name))) this.#look(framework);
    if (isNew || changed.has('cell') || changed.has('level')) this.#follow(framework);
    const {needsComparing, needsEditions} = this.view!;
    this.#comparing.miss(Boolean(needsComparing), changed.size > 0);
    this.#editing.miss(Boolean(needsEditions), changed.size > 0);
    return this.view!;
  }

  #look(framework: Framework): void {
    const host = this.#host;
    this.#translation = translationOf(host);
    this.view = matrixView(framework, host, host, {comparing: this.#comparing.code, editions: this.#editing.code});
  }

  /** Where a track is to be chosen first, a cell brings its own along, and so does the level that the page names; until the page or the reader has chosen another. */
  #follow(framework: Framework): void {
    const host = this.#host;
    const {isCrowd, compared} = this.view!;
    if (!isCrowd && (compared.length || host.track !== this.#brought)) return;
    const level = linkedCell(host.cell, framework, host.other).level ?? framework.level(host.level);
    const tracks = level ? framework.tracksOf(level) : [];
    if (!tracks.length || tracks.some(({id}) => id === host.track)) return;
    host.track = this.#brought = tracks[0]!.id;
    this.#look(framework);
  }
}
