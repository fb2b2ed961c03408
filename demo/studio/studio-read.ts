import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import '../../src/define/career-ladder.js';
import '../../src/define/career-matrix.js';
import {placed, SHAPES, type FrameworkFile, type Kind, type Mapping, type Shape} from '../../src/import.js';
import {readAnew} from './begin.js';
import type {Draft, Source} from './draft.js';
import {Cancelled, SourceRefused, theClient, type ImportClient} from './import-client.js';
import {StudioPanel} from './panel.js';
import {count, countsOf, differenceOf, editionOf, KIND_WORDS, kindsFor, layoutsFor, sortsOf, sureness} from './read-words.js';
import {remembered, rememberDrafts} from './remember-drafts.js';
import {whereIn, type Shown} from './source-lines.js';
import {sourceView} from './source-view.js';
import type {Found, Warning} from './source.js';
import {readStyles} from './studio-read.styles.js';
import {studioStyles} from './studio-styles.js';

/** So much of a long list is shown before somebody asks for all. */
const FEW = 24;
/** And so many columns or headings. */
const PARTS = 10;
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
    return html`
      <h2>What was read</h2>
      ${source ? this.#taken(source) : html`<p class="taken">This is a framework file already, so it was taken as it is.</p>`}
      <p class="said" role="status">${this.isBusy ? 'Reading it anew…' : this.said}</p>
      <ol class="rungs" role="list" aria-label="Levels, low to high">${file.levels.map(level => html`<li dir="auto">${nameOf(level)}</li>`)}</ol>
      ${counted(file)}
      <div class="pictures">
        <div role="region" aria-label="As a ladder" tabindex="0"><career-ladder .framework=${file}></career-ladder></div>
        <div role="region" aria-label="As a table" tabindex="0"><career-matrix .framework=${file}></career-matrix></div>
      </div>
      ${source ? [this.#edition(source), this.#looks(source), this.#parts(source), this.#levels(draft), this.#memory(source)] : nothing}`;
  }

  #taken(source: Source): TemplateResult {
    const {understood, runnerUp, mapping} = source;
    const layouts = layoutsFor(understood.shape);
    return html`
      <p class="taken">${source.files.length > 1 ? `${count(source.files.length, 'file')} were` : html`<span dir="auto">${source.files[0]?.name ?? ''}</span> was`} read so: <strong>${understood.told}</strong>. ${mapping.shape === undefined ? sureness(understood) : 'You said so.'}</p>
      <p class="ways">
        ${runnerUp ? html`<span>Is that wrong? <button type="button" class="action" data-focus="runner" @click=${() => this.#change({...mapping, shape: runnerUp.shape}, 'runner')}>Read it so instead: ${runnerUp.told}</button></span>` : nothing}
        ${layouts.length ? html`<label class="small">It has <select data-focus="shape" @change=${(event: Event) => this.#reshape((event.target as HTMLSelectElement).value)}>
          ${layouts.map(([shape, told]) => html`<option value=${shape} .selected=${live(shape === understood.shape)}>${told}</option>`)}
        </select></label>` : nothing}
      </p>`;
  }

  #edition({changes}: Source): TemplateResult | typeof nothing {
    if (!changes) return nothing;
    const {kept, parts} = editionOf(changes);
    return html`
      <section aria-labelledby="edition">
        <h3 id="edition">Since the edition before</h3>
        <p class="small">You brought an edition of this before. ${kept}${parts.length ? '' : ' Nothing is new, renamed or gone.'}</p>
        <div class="changes small">${parts.map(({head, changes}) => html`
          <details ?open=${changes.length <= FEW}><summary>${head}: ${changes.length}</summary>
            <ul role="list">${changes.slice(0, 200).map(({what, title, was}) => html`<li><span class="soft">${what === 'criterion' ? 'statement' : what}</span> <span dir="auto">${title}</span>${was === undefined ? nothing : html` <span class="soft">before: <span dir="auto">${was}</span></span>`}</li>`)}</ul>
          </details>`)}</div>
      </section>`;
  }

  #looks({warnings, files}: Source): TemplateResult {
    const sorts = sortsOf(warnings);
    const doubts = sorts.filter(({isRepair}) => !isRepair).reduce((sum, sort) => sum + sort.warnings.length, 0);
    return html`
      <section aria-labelledby="looks">
        <h3 id="looks">${doubts ? `Please look at ${count(doubts, 'place')}` : 'Your source'}</h3>
        <div class="looks">
          <div class="sorts small">
            ${sorts.length ? sorts.map(sort => html`
              <details ?open=${!sort.isRepair}><summary>${sort.name}: ${sort.warnings.length}</summary>
                <ul role="list">${sort.warnings.slice(0, this.all ? Infinity : FEW).map(warning => this.#warning(warning, files.length > 1))}</ul>
              </details>`) : html`<p class="soft">Nothing was in doubt, and nothing had to be put right.</p>`}
            ${this.all || !sorts.some(sort => sort.warnings.length > FEW) ? nothing : html`<button type="button" class="action" @click=${() => (this.all = true)}>Show all of them</button>`}
          </div>
          ${this.#source(warnings)}
        </div>
      </section>`;
  }

  #warning({at, message}: Warning, isAmong: boolean): TemplateResult {
    const where = this.shown && whereIn(this.shown, at);
    const place = isAmong ? placed(at) : at.cell ? `Cell ${at.cell}` : `Line ${at.line}`;
    return html`<li><button type="button" class="spot" aria-pressed=${where?.key === this.spot && this.spot ? 'true' : 'false'} ?disabled=${!where} @click=${() => where && this.#go(where)}><span class="place">${place}</span>: ${message}</button></li>`;
  }

  #source(warnings: readonly Warning[]): TemplateResult {
    const {shown} = this;
    if (!shown) return html`<p class="soft small">Your source comes…</p>`;
    const open = shown[this.open] ?? shown[0];
    if (!open) return html`<p class="soft small">Your source cannot be shown here.</p>`;
    const told = new Map<string, Warning[]>();
    for (const warning of warnings) {
      const key = whereIn(shown, warning.at)?.key;
      if (key !== undefined) (told.get(key) ?? told.set(key, []).get(key)!).push(warning);
    }
    return html`<div>
      ${shown.length > 1 ? html`<p class="small"><label>Shown <select @change=${(event: Event) => (this.open = Number((event.target as HTMLSelectElement).value))}>${shown.map((one, i) => html`<option value=${i} .selected=${live(one === open)}>${one.kind === 'sheet' && one.sheet ? `${one.file}: ${one.sheet}` : one.file}</option>`)}</select></label></p>` : nothing}
      ${sourceView(open, {told, spot: this.spot, pick: key => (this.spot = key)})}
    </div>`;
  }

  #parts({found, understood}: Source): TemplateResult | typeof nothing {
    if (!found.length) return nothing;
    const list = (what: Found['what'], head: string) => {
      const these = found.filter(one => one.what === what);
      if (!these.length) return nothing;
      return html`<h4 class="soft">${head}</h4><ul class="columns small" role="list">${repeat(these.slice(0, this.all ? Infinity : PARTS), ({name}) => name, one => this.#part(one, understood.shape))}</ul>
        ${!this.all && these.length > PARTS ? html`<p><button type="button" class="action small" @click=${() => (this.all = true)}>Show all ${these.length}</button></p>` : nothing}`;
    };
    return html`
      <section aria-labelledby="parts">
        <h3 id="parts">What each part was taken for</h3>
        <p class="soft small">If one is wrong, say what it is: your source is read anew, and stays as it is.</p>
        ${list('column', 'Columns')}${list('heading', 'Headings')}
      </section>`;
  }

  #part(one: Found, shape: string): TemplateResult {
    const where = this.shown && whereIn(this.shown, one.at);
    const focus = `part ${one.what} ${one.name}`;
    return html`<li>
      ${where ? html`<button type="button" class="name" title="See it in your source" dir="auto" @click=${() => this.#go(where)}>${one.name}</button>` : html`<span class="name" dir="auto">${one.name}</span>`}
      <select data-focus=${focus} aria-label=${`“${one.name}” is`} @change=${(event: Event) => this.#sayKind(one, (event.target as HTMLSelectElement).value as Kind, focus)}>
        ${kindsFor(one, shape).map(kind => html`<option value=${kind} .selected=${live(kind === one.kind)}>${KIND_WORDS[kind]}</option>`)}
      </select>
    </li>`;
  }

  #levels({file, source}: Draft): TemplateResult {
    const names = file.levels.map(({title}) => title);
    const known = (name: string) => source!.found.find(one => one.kind === 'level' && one.name === name);
    const move = (i: number, by: 1 | -1) => {
      const levels = [...names];
      [levels[i], levels[i + by]] = [levels[i + by]!, levels[i]!];
      void this.#change({...source!.mapping, levels}, `${names[i]!}\n${by}`);
    };
    return html`
      <section aria-labelledby="levels">
        <h3 id="levels">The levels, low to high</h3>
        <ol class="order small" role="list">${repeat(file.levels, ({title}) => title, (level, i) => html`<li>
          <span class="name" dir="auto">${nameOf(level)}</span>
          <button type="button" class="action" data-focus=${`${level.title}\n1`} aria-label=${`${level.title}: higher`} ?disabled=${i === names.length - 1} @click=${() => move(i, 1)}>Higher</button>
          <button type="button" class="action" data-focus=${`${level.title}\n-1`} aria-label=${`${level.title}: lower`} ?disabled=${i === 0} @click=${() => move(i, -1)}>Lower</button>
          ${known(level.title) ? html`<button type="button" class="action" aria-label=${`${level.title} is no level`} @click=${() => this.#sayKind(known(level.title)!, 'ignore', 'add')}>No level</button>` : nothing}
        </li>`)}</ol>
        <form class="add small" @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const input = this.renderRoot.querySelector<HTMLInputElement>('#more')!;
          const name = input.value.trim();
          if (!name) return input.focus();
          input.value = '';
          void this.#change({...source!.mapping, levels: [...names, name]}, 'add');
        }}>
          <label for="more">A level that was not found, as it is written in your source<input id="more" data-focus="add" autocomplete="off"></label>
          <button class="action">Add it</button>
        </form>
      </section>`;
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

  #reshape(shape: string): void {
    const {mapping} = this.store.draft!.source!;
    void this.#change({...mapping, shape}, 'shape');
  }

  #sayKind({what, name}: Found, kind: Kind, focus: string): Promise<void> {
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

function nameOf({title, code}: FrameworkFile['levels'][number]): string {
  return code && code !== title ? `${code} ${title}` : title;
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
