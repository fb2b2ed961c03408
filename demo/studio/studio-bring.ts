import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {placed, type FrameworkFile, type Given, type Mapping, type Place} from '../../src/import.js';
import {beginningOf, Faulty, type Beginning} from './begin.js';
import {chosen, dropped, textOf, PASTED_TEXT, type Brought} from './bring-files.js';
import {bringScene} from './bring-scene.js';
import {bringStyles} from './studio-bring.styles.js';
import {Cancelled, SourceRefused, theClient, type ImportClient, type Progress} from './import-client.js';
import {StudioPanel} from './panel.js';
import {remembered, rememberDrafts} from './remember-drafts.js';
import {studioStyles} from './studio-styles.js';
import {sketch} from './template-sketch.js';
import {TEMPLATES, templateFile, type Template} from './templates.js';

/** What could not be read: what there is of it stays, for another try. */
interface Failure {
  readonly message: string;
  readonly at?: Place;
  readonly given: readonly Given[];
  /** A framework file that can be put right by hand. */
  readonly faulty?: Faulty;
}

/** Where a finger is all there is, nobody drops anything, and there are no folders to choose. */
const TOUCHED = matchMedia('(hover: none) and (pointer: coarse)');
/** For who wants to see first what comes of it. */
const EXAMPLE = TEMPLATES.find(({name}) => name === 'engineering-levels')!;

/** Where everything begins: somebody drops, chooses or pastes what they have, or takes a template. */
export class StudioBring extends StudioPanel {
  static override properties: PropertyDeclarations = {
    ...StudioPanel.properties,
    client: {attribute: false},
    isOver: {state: true},
    progress: {state: true},
    isBusy: {state: true},
    failure: {state: true},
    templates: {state: true},
  };

  static override styles = [studioStyles, bringStyles];

  /** Who reads. Default: the page’s own. */
  declare client: ImportClient;
  declare private isOver: boolean;
  declare private isBusy: boolean;
  declare private progress: Progress | undefined;
  declare private failure: Failure | undefined;
  declare private templates: ReadonlyMap<string, FrameworkFile>;

  /** What somebody did last is all that counts. */
  #latest = 0;
  #over = 0;

  constructor() {
    super();
    this.isOver = false;
    this.isBusy = false;
    this.templates = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.client ??= theClient();
    rememberDrafts(this.store);
    for (const [type, listener] of this.#listeners) document.addEventListener(type, listener as EventListener);
    for (const template of TEMPLATES) templateFile(template).then(file => (this.templates = new Map(this.templates).set(template.name, file)), () => {});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [type, listener] of this.#listeners) document.removeEventListener(type, listener as EventListener);
    this.#latest++;
  }

  /** Anywhere on the page: nobody aims at a box, and a file beside it must not replace the page. */
  readonly #listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['dragenter', (event: DragEvent) => this.#drag(event, 1)],
    ['dragover', (event: DragEvent) => event.preventDefault()],
    ['dragleave', (event: DragEvent) => this.#drag(event, -1)],
    ['drop', (event: DragEvent) => this.#drop(event)],
    ['paste', (event: ClipboardEvent) => this.#paste(event)],
  ];

  protected override render(): TemplateResult {
    return html`
      <h1>From your spreadsheet to your page.</h1>
      <p class="lead">Bring what says what you expect of people. See it as a ladder and a table, put it right, and take it to where they read. In a minute, and nothing leaves your browser.</p>
      <section class="drop ${this.isOver ? 'over' : ''}" aria-label="Bring what you have" aria-busy=${this.isBusy}>${this.isBusy ? this.#reading() : this.failure ? this.#refused(this.failure) : this.#inviting()}</section>
      <p class="hidden" role="status">${this.isBusy ? `Reading ${this.progress?.file ?? 'what you brought'}` : ''}</p>
      ${this.isBusy || this.failure ? nothing : this.#pasting()}
      ${this.#beginnings()}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('failure') && this.failure) this.renderRoot.querySelector<HTMLElement>('.refused h2')!.focus();
    if (changed.has('isBusy') && this.isBusy) this.renderRoot.querySelector<HTMLElement>('.cancel')!.focus();
  }

  #inviting(): TemplateResult {
    return html`
      ${bringScene}
      <h2>${TOUCHED.matches ? 'Bring your file' : 'Drop your file here'}</h2>
      <p class="soft">Excel, CSV, Markdown, text, or a page of your wiki saved as HTML</p>
      ${this.#choosing()}
      <p class="soft small">Nothing at hand? <button type="button" class="action" @click=${() => this.#template(EXAMPLE)}>Look at an example</button></p>`;
  }

  #choosing(): TemplateResult {
    return html`
      <p class="choose">
        <button type="button" class="main" @click=${() => this.#input('files').click()}>Choose files</button>
        ${'webkitdirectory' in HTMLInputElement.prototype && !TOUCHED.matches ? html`<button type="button" class="action" @click=${() => this.#input('folder').click()}>Choose a folder</button>` : nothing}
      </p>
      <input hidden type="file" id="files" multiple aria-label="Files" @change=${this.#chosen}>
      <input hidden type="file" id="folder" webkitdirectory aria-label="Folder" @change=${this.#chosen}>`;
  }

  #pasting(): TemplateResult {
    return html`
      <form class="paste" @submit=${this.#typed}>
        <label for="pasted" class="small">Or paste it here, or anywhere on this page: a table from Excel, Google Sheets, Confluence or Notion, or any text</label>
        <textarea id="pasted" name="pasted" spellcheck="false" autocomplete="off"></textarea>
        <button class="action">Read this</button>
      </form>`;
  }

  #reading(): TemplateResult {
    const {file, index = 0, count = 0} = this.progress ?? {};
    return html`
      <h2>Reading ${file ?? 'what you brought'}</h2>
      <progress aria-label="Files read" max=${Math.max(count, 1)} value=${count > 1 ? index : nothing}></progress>
      ${count > 1 ? html`<p class="soft">${index + 1} of ${count}</p>` : nothing}
      <button type="button" class="action cancel" @click=${this.#cancel}>Stop</button>`;
  }

  #refused({message, at, given, faulty}: Failure): TemplateResult {
    const others = given.filter(({name}) => name !== at?.file);
    return html`
      <div class="refused">
        <h2 tabindex="-1">${faulty ? 'This framework file needs a hand' : 'This could not be read'}</h2>
        <div role="alert">
          ${faulty ? html`<p>What is wrong is listed here. Put it right below, and it goes on.</p><ul>${faulty.problems.slice(0, 12).map(problem => html`<li>${problem.place ? html`<span class="where">${problem.place}</span>: ` : nothing}${problem.message}</li>`)}</ul>`
            : html`<p>${at ? html`<span class="where">${placed(at)}</span>: ` : nothing}${told(message)}</p>`}
        </div>
        ${faulty ? this.#repair(faulty, given) : isWithoutLevels(message) ? this.#asking(given) : nothing}
        <p class="ways">
          ${others.length && at ? html`<button type="button" class="action" @click=${() => this.#read(others)}>Read the other ${others.length === 1 ? 'file' : `${others.length} files`} without it</button>` : nothing}
          ${given.length && !faulty && !at ? html`<button type="button" class="action" @click=${() => this.#read(given)}>Try again</button>` : nothing}
          <button type="button" class="action" @click=${() => (this.failure = undefined)}>Bring something else</button>
        </p>
      </div>`;
  }

  /** Nobody finds the levels as surely as who works with them. */
  #asking(given: readonly Given[]): TemplateResult {
    return html`
      <form class="refused" @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const levels = this.#text('levels').split(/\n|,|;/).map(name => name.trim()).filter(Boolean);
        if (levels.length) void this.#read(given, {levels});
      }}>
        <label for="levels">What are your levels called? One on each line, the lowest first, as they are written there<textarea id="levels" placeholder="Junior&#10;Senior"></textarea></label>
        <button class="main">Read it with these</button>
      </form>`;
  }

  #repair({text}: Faulty, given: readonly Given[]): TemplateResult {
    const [{name} = {name: 'framework.json'}] = given;
    return html`
      <form class="refused" @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#read([{name, content: this.#text('repair')}]);
      }}>
        <label for="repair">${name}<textarea id="repair" class="code" spellcheck="false" dir="ltr" .value=${text}></textarea></label>
        <button class="main">Go on with this</button>
      </form>`;
  }

  #beginnings(): TemplateResult {
    return html`
      <section class="templates" aria-labelledby="templates">
        <h2 id="templates">Or begin with one that is there</h2>
        <p class="soft">Each is a whole framework. Change what you like, or just look around.</p>
        <ul role="list">${TEMPLATES.map(template => html`
          <li>
            <span class="picture">${sketch(this.templates.get(template.name))}</span>
            <h3 id="of-${template.name}">${template.title}</h3>
            <p class="soft small">${template.told}</p>
            <button type="button" class="action" aria-describedby="of-${template.name}" @click=${() => this.#template(template)}>Begin with this</button>
          </li>`)}</ul>
      </section>`;
  }

  async #template(template: Template): Promise<void> {
    const mine = ++this.#latest;
    try {
      const file = await templateFile(template);
      if (mine === this.#latest) this.#begin({file});
    } catch {
      if (mine === this.#latest) this.#fail({message: 'This one did not arrive. See whether you are connected, and try again. Everything else works without.', given: []});
    }
  }

  #drag(event: DragEvent, step: 1 | -1): void {
    event.preventDefault();
    this.#over = Math.max(0, this.#over + step);
    this.isOver = this.#over > 0;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.#over = 0;
    this.isOver = false;
    if (event.dataTransfer) void this.#bring(dropped(event.dataTransfer));
  }

  /** A table is taken wherever it is pasted; into a field that asks for something else goes what is typed there. */
  #paste(event: ClipboardEvent): void {
    const field = event.composedPath()[0];
    if (field instanceof HTMLElement && field.matches('input, textarea') && field.id !== 'pasted') return;
    const data = event.clipboardData;
    if (!data) return;
    const files = [...data.files];
    const given = textOf(data);
    if (!given && !files.length) return;
    event.preventDefault();
    const text = data.getData('text/plain');
    // What copies a table copies its text, too: if the one cannot be read, perhaps the other can.
    const second: readonly Given[] = given && given.name !== PASTED_TEXT && text.trim() ? [{name: PASTED_TEXT, content: text}] : [];
    if (given) void this.#read([given], undefined, second);
    else void this.#bring(chosen(files));
  }

  readonly #typed = (event: SubmitEvent): void => {
    event.preventDefault();
    const content = this.#text('pasted');
    if (content.trim()) void this.#read([{name: PASTED_TEXT, content}]);
    else this.renderRoot.querySelector<HTMLElement>('#pasted')!.focus();
  };

  readonly #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...input.files ?? []];
    input.value = ''; // so that the same file can be chosen again
    if (files.length) void this.#bring(chosen(files));
  };

  readonly #cancel = (): void => {
    this.#latest++;
    this.client.cancel();
    this.isBusy = false;
  };

  async #bring(bringing: Promise<Brought>): Promise<void> {
    const mine = this.#busy();
    try {
      const {given, skipped} = await bringing;
      if (mine !== this.#latest) return;
      if (given.length) return await this.#read(given);
      this.#fail({message: skipped.length ? 'There is no file in this folder that can be read: sheets (XLSX, CSV), Markdown, text, HTML, YAML or JSON.' : 'There was nothing in it. Choose the file itself.', given: []});
    } catch {
      if (mine === this.#latest) this.#fail({message: 'The browser could not open this file. Perhaps it is open elsewhere, or was moved. Save a copy of it, and bring that.', given: []});
    }
  }

  async #read(given: readonly Given[], mapping?: Mapping, second: readonly Given[] = []): Promise<void> {
    const mine = this.#busy();
    const onFile = (progress: Progress) => mine === this.#latest && (this.progress = progress);
    try {
      const beginning = await beginningOf(given, {client: this.client, remembered, mapping, onFile});
      if (mine === this.#latest) this.#begin(beginning);
    } catch (error) {
      if (mine !== this.#latest || error instanceof Cancelled) return;
      if (second.length) return this.#read(second);
      this.#fail(error instanceof Faulty ? {message: '', given, faulty: error} : {message: (error as Error).message, given, ...(error instanceof SourceRefused && {at: error.at})});
    }
  }

  #busy(): number {
    this.failure = undefined;
    this.progress = undefined;
    this.isBusy = true;
    return ++this.#latest;
  }

  #begin(beginning: Beginning): void {
    this.isBusy = false;
    this.store.begin(beginning);
  }

  #fail(failure: Failure): void {
    this.isBusy = false;
    this.failure = failure;
  }

  #input(id: string): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  }

  #text(id: string): string {
    return this.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`)!.value;
  }
}

function isWithoutLevels(message: string): boolean {
  return /\bno levels\b|\blevels\b.*\bmapping file\b/i.test(message);
}

/** What the importers say to those who type commands is asked for here in a field. */
function told(message: string): string {
  return `${message.replace(/ If they are there under names of your own, list them in a mapping file: \{[^}]*\}\./, '').replace(/\.$/, '')}.`;
}

customElements.define('studio-bring', StudioBring);
