import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import '../../src/define/career-ladder.js';
import '../../src/define/career-level.js';
import '../../src/define/career-matrix.js';
import {SHAPES, type FrameworkFile, type Kind, type Mapping, type Shape} from '../../src/import.js';
import {readAnew} from './begin.js';
import type {Source} from './draft.js';
import {Cancelled, SourceRefused, theClient, type ImportClient} from './import-client.js';
import {StudioPanel} from './panel.js';
import {edition} from './read/edition.js';
import {levels, nameOf} from './read/levels.js';
import {looks} from './read/looks.js';
import {parts} from './read/parts.js';
import type {Reading} from './read/reading.js';
import {taken} from './read/taken.js';
import {countsOf, differenceOf, KIND_WORDS} from './read-words.js';
import {remembered, rememberDrafts} from './remember-drafts.js';
import type {Shown} from './source-lines.js';
import type {Found} from './source.js';
import {readStyles} from './studio-read.styles.js';
import {studioStyles} from './studio-styles.js';

const AGAIN = 'reading it anew';

/** What was understood of a source, where to look, and how to put it right with a click. */
export class StudioRead extends StudioPanel {
  static override properties: PropertyDeclarations = {
    ...StudioPanel.properties,
    client: {attribute: false},
    shown: {state: true},
    open: {state: true},
    spot: {state: true},
    said: {state: true},
    isBusy: {state: true},
    all: {state: true},
  };

  static override styles = [studioStyles, readStyles];

  /** Who reads. Default: the page’s own. */
  declare client: ImportClient;
  /** The sources, once they are there to be seen; none where they cannot be shown. */
  declare private shown: readonly Shown[] | undefined;
  /** Index of the one that is open. */
  declare private open: number;
  /** Key of the place that is looked at. */
  declare private spot: string;
  /** What the last change did. */
  declare private said: string;
  declare private isBusy: boolean;
  declare private all: boolean;

  #showing: Source | undefined;
  /** What is to have the focus after the next drawing. */
  #focus = '';

  constructor() {
    super();
    this.open = 0;
    this.spot = '';
    this.said = '';
    this.isBusy = false;
    this.all = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.client ??= theClient();
    rememberDrafts(this.store);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const source = this.store.draft?.source;
    if (source && source !== this.#showing) void this.#show(source);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focus) return;
    const found = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-focus]')].find(node => node.dataset['focus'] === this.#focus && !(node as HTMLButtonElement).disabled);
    // At the end of its way a level cannot be moved on: then back.
    const level = this.#focus.split('\n')[0]!;
    (found ?? [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[data-focus]')].find(node => node.dataset['focus']!.startsWith(`${level}\n`) && !node.disabled))?.focus();
    this.#focus = '';
  }

  protected override render(): TemplateResult {
    const {draft} = this.store;
    if (!draft) return html``;
    const {file, source} = draft;
    const reading = this.#reading;
    return html`
      <h2>What was read</h2>
      ${source ? taken(source, reading) : html`<p class="taken">This is a framework file already, so it was taken as it is.</p>`}
      <p class="said" role="status">${this.isBusy ? 'Reading it anew…' : this.said}</p>
      <ol class="rungs" role="list" aria-label="Levels, low to high">${file.levels.map(level => html`<li dir="auto">${nameOf(level)}</li>`)}</ol>
      ${counted(file)}
      <div class="pictures">
        <div role="region" aria-label="As a ladder" tabindex="0"><career-ladder .framework=${file}></career-ladder></div>
        ${file.competencies?.length
          ? html`<div role="region" aria-label="As a table" tabindex="0"><career-matrix .framework=${file}></career-matrix></div>`
          : html`<div role="region" aria-label="Level by level" tabindex="0"><career-level .framework=${file}></career-level></div>`}
      </div>
      ${source ? [edition(source), looks(source, reading), parts(source, reading), levels(draft, reading), this.#memory(source)] : nothing}`;
  }

  get #reading(): Reading {
    const {shown, open, spot, all} = this;
    return {
      shown, open, spot, all,
      showAll: () => (this.all = true), openOne: index => (this.open = index), look: spot => (this.spot = spot), go: where => void this.#go(where),
      sayKind: (one, kind, focus) => void this.#sayKind(one, kind, focus), change: (mapping, focus) => void this.#change(mapping, focus),
    };
  }

  #memory({files, mapping, changes}: Source): TemplateResult {
    const isSaid = Object.keys(mapping).length > 0;
    return html`
      <section class="small" aria-labelledby="memory">
        <h3 id="memory">For the next edition</h3>
        <p class="soft">This browser remembers ${isSaid ? 'what you said of this source, and ' : ''}how things are called in it. Bring next year’s, and it is read the same way. Nobody else sees that.</p>
        <p class="ways">
          ${isSaid || changes ? html`<button type="button" class="action" @click=${() => this.#change({}, '', true)}>Read it without ${isSaid ? 'what I said' : 'the edition before'}</button>` : nothing}
          <button type="button" class="action" @click=${() => {
            remembered.forget(files[0]!.name);
            this.said = 'Forgotten. What you work on now stays here until you begin anew.';
          }}>Forget it</button>
        </p>
      </section>`;
  }

  #sayKind({what, name}: Pick<Found, 'what' | 'name'>, kind: Kind, focus: string): Promise<void> {
    const {mapping} = this.store.draft!.source!;
    const key = what === 'column' ? 'columns' : 'headings';
    // What is no level is not among the names that were put in order, either.
    const levels = kind === 'level' ? mapping.levels : mapping.levels?.filter(level => level !== name);
    const {levels: _, ...rest} = mapping;
    return this.#change({...rest, ...(levels?.length && {levels}), [key]: {...mapping[key], [name]: kind}}, focus, false, `“${name}” as ${KIND_WORDS[kind]}`);
  }

  /** Reads the source anew with what is said of it now. What has no effect, or leaves nothing, is not kept: the page never shows what is not so. */
  async #change(mapping: Mapping, focus: string, isBlank = false, what = ''): Promise<void> {
    const before = this.store.draft!;
    const source = before.source!;
    const isEdited = this.store.undoes !== undefined && this.store.undoes !== AGAIN;
    this.isBusy = true;
    try {
      const {file, source: read} = await readAnew(source, mapping, isBlank || !source.changes ? undefined : before.file, this.client);
      if (this.store.draft?.source !== source) return;
      const difference = differenceOf(before.file, file);
      if (difference || isBlank) this.store.reread(file, source.changes && !isBlank ? {...read, changes: source.changes} : read);
      this.said = !difference ? what ? `Reading ${what} changes nothing here, so it stays as it was.` : 'That changes nothing here.'
        : `${what ? `${what[0]!.toUpperCase()}${what.slice(1)}: ` : ''}${difference}${isEdited ? ' What you had changed by hand is not in it; “Undo” brings that back.' : ''}`;
    } catch (error) {
      if (error instanceof Cancelled) return;
      this.said = error instanceof SourceRefused ? `${what ? `Reading ${what}` : read(mapping)} leaves no framework, so it stays as it was.` : (error as Error).message;
    } finally {
      this.isBusy = false;
      this.#focus = focus;
      this.requestUpdate();
    }
  }

  async #show(source: Source): Promise<void> {
    this.#showing = source;
    try {
      const places = [...source.warnings, ...source.found].map(({at}) => at);
      const shown = await this.client.show(source.files, places);
      if (this.#showing === source) this.shown = shown;
    } catch (error) {
      if (error instanceof Cancelled) {
        if (this.#showing === source) this.#showing = undefined; // with the next drawing
      } else if (this.#showing === source) this.shown = [];
    }
  }

  async #go({index, key}: {readonly index: number; readonly key: string}): Promise<void> {
    this.open = index;
    this.spot = key;
    await this.updateComplete;
    const spot = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].find(node => node.dataset['key'] === key);
    spot?.scrollIntoView({block: 'nearest'});
    spot?.querySelector<HTMLElement>('button')?.focus({preventScroll: true});
  }
}

function counted(file: FrameworkFile): TemplateResult | typeof nothing {
  try {
    return html`<p>That makes ${countsOf(file)}.</p>`;
  } catch {
    return nothing; // a file that is being put right by hand
  }
}

function read({shape}: Mapping): string {
  return shape !== undefined && Object.hasOwn(SHAPES, shape) ? `Reading it as ${SHAPES[shape as Shape]}` : 'That';
}

customElements.define('studio-read', StudioRead);
