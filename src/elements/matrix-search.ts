import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {FindBar} from './find-bar.js';
import {Later} from './later.js';
import type {MatrixRows} from './matrix-rows.js';
import type {MatrixView} from './matrix-view.js';

type Host = ReactiveControllerHost & Element & {search: string};

/** Looking for words in the table: the field is there at once, what finds comes with the first words. */
export class MatrixSearch implements ReactiveController {
  readonly #host: Host;
  readonly #bar: FindBar;
  readonly #finding;
  #view: MatrixView | undefined;

  /** @param rows those of the table */
  constructor(host: Host, rows: MatrixRows<object, object>) {
    this.#host = host;
    this.#bar = new FindBar(host);
    this.#finding = new Later(host, async () => {
      const {MatrixFinder} = await import('./matrix-finder.js');
      return {finder: new MatrixFinder(host, rows)};
    });
    host.addController(this);
  }

  /** What finds, once it is there. */
  get finder() {
    return this.#finding.code?.finder;
  }

  /** Settles when what finds has come or cannot. */
  get coming(): Promise<void> | undefined {
    return this.#finding.coming;
  }

  hostUpdated(): void {
    this.finder?.drawn();
  }

  /**
   * Looks in what the table shows.
   *
   * @param mayRetry whether the reader has done something since
   */
  look(view: MatrixView, mayRetry: boolean): void {
    this.#view = view;
    this.#finding.miss(Boolean(this.#host.search), mayRetry);
    this.finder?.look(view, this.#host.search);
  }

  /** The reader is about to type: the first letter is not to wait for all the texts. */
  readonly prepare = async (): Promise<void> => {
    await this.#finding.load();
    if (!this.#view) return;
    this.finder?.look(this.#view, this.#host.search);
    this.finder?.ready();
  };

  render(): TemplateResult {
    const {finder} = this;
    return this.#bar.render({
      query: this.#host.search,
      places: finder?.hits?.length,
      said: finder?.said ?? '',
      search: query => (this.#host.search = query),
      go: step => finder?.go(step),
    });
  }
}
