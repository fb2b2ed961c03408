import type {ReactiveControllerHost} from 'lit';
import {FoundPaint} from '../controllers/found-paint.js';
import type {Group} from '../model/framework.js';
import {nextHit, searchIn, type Findings, type Hit} from '../model/search.js';
import {foundWords} from './found-words.js';
import type {MatrixRows} from './matrix-rows.js';
import {cellOf, competencyOf, placeOf, takeawayOf, type MatrixView, type Told} from './matrix-view.js';
import {reveal} from './reveal.js';

/**
 * Finding in a table: which rows are shown, what is painted, and the way from hit to hit. Loaded when somebody looks for
 * something.
 */
export class MatrixFinder {
  readonly #host: ReactiveControllerHost & Element;
  readonly #rows: MatrixRows<object, object>;
  readonly #paint: FoundPaint;
  #view: MatrixView | undefined;
  #query = '';
  #find: ((query: string) => Findings | undefined) | undefined;
  #findings: Findings | undefined;
  /** Which of the hits the reader has gone to; -1: none yet. */
  #at = -1;
  /** For which cells are painted and unfolded. */
  #painted: Findings | undefined;
  readonly #unfolded: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & Element, rows: MatrixRows<object, object>) {
    this.#host = host;
    this.#rows = rows;
    this.#paint = new FoundPaint(host);
  }

  /** What was found, in the order of reading; nothing where nothing is looked for. */
  get hits(): readonly Hit[] | undefined {
    return this.#findings?.hits;
  }

  /** How much that is, in words, or where the reader has gone to. */
  get said(): string {
    return this.#findings ? foundWords({framework: this.#view!.framework, query: this.#query, hits: this.#findings.hits, at: this.#at}, this.#host) : '';
  }

  /** Looks in what a table shows. */
  look(view: MatrixView, query: string): void {
    if (view === this.#view && query === this.#query) return;
    if (view !== this.#view) this.#find = undefined;
    this.#view = view;
    this.#query = query;
    this.#findings = query ? this.ready()(query) : undefined;
    this.#at = -1;
  }

  /** What searches in what has been looked at. Its texts are gathered once: at the first words, or before, if somebody is about to type some. */
  ready(): (query: string) => Findings | undefined {
    const view = this.#view!;
    const {levels, blocks, told, compared, isTurned} = view;
    return this.#find ??= searchIn({
      levels,
      blocks: blocks.map(({group, rows}) => ({group, competencies: rows.map(competencyOf)})),
      facts: compared.length > 0,
      bare: isTurned,
      cell: (level, competency) => cellOf(view, told.get(competency)!, level),
      takeaway: (level, group) => takeawayOf(view, group, level),
    });
  }

  /** Whether there is anything to see in a row while something is looked for; where only heads of columns are what was looked for, in all of them. */
  isShown(row: object): boolean {
    const {hits, competencies} = this.#findings!;
    if (this.#view!.isTurned) return !hits.some(({level}) => level) || hits.some(({level}) => level === row);
    return competencies.has(competencyOf(row as Told)) || (hits.length > 0 && hits.every(({competency, group, fact}) => (competency ?? group ?? fact) === undefined));
  }

  /** Whether there is anything to see around the rows of a group. */
  isGroupShown(of: Group | undefined): boolean {
    return this.#findings?.hits.some(({group}) => group && group === of) ?? true;
  }

  /** The table has been drawn: paints what was found in it. */
  drawn(): void {
    if (this.#findings !== this.#painted) {
      for (const details of this.#unfolded.splice(0)) details.open = false;
      if (!this.#findings) this.#paint.clear();
    }
    this.#painted = this.#findings;
    if (this.#findings) this.#paint.paint(this.#cells(this.#view!.down), this.#findings.terms);
  }

  /** These rows have got their cells since. */
  filled(rows: readonly object[]): void {
    if (this.#findings) this.#paint.add(this.#cells(rows));
  }

  /** To the next hit, or to the one before. */
  go(step: 1 | -1): void {
    const hits = this.#findings?.hits ?? [];
    if (!hits.length) return;
    this.#at = nextHit(this.#at, step, hits.length);
    const cell = this.#cellOf(hits[this.#at]!);
    this.#paint.goTo(cell);
    if (cell) reveal(cell, () => this.#paint.placeIn(cell));
    this.#host.requestUpdate();
  }

  /** The cells of these rows in which something was found. It is to be seen there, for as long as it is looked for. */
  #cells(rows: readonly object[]): Element[] {
    const wanted = new Set(rows);
    const isWanted = ({competency, level}: Hit) => !competency || (!level && this.#view!.isTurned) || wanted.has(placeOf(this.#view!, competency, level).row);
    const cells = this.#findings!.hits.flatMap(hit => (isWanted(hit) && this.#cellOf(hit)) || []);
    const closed = cells.flatMap(cell => [...cell.querySelectorAll<HTMLDetailsElement>('details:not([open])')]);
    for (const details of closed) details.open = true;
    this.#unfolded.push(...closed);
    return cells;
  }

  #cellOf({competency, group, fact, level, isNote}: Hit): HTMLElement | undefined {
    const {isTurned, levels, blocks} = this.#view!;
    if (competency) {
      const {row, column} = placeOf(this.#view!, competency, level);
      if (isTurned && !column) return this.#columnHead(row);
      return column ? this.#rows.cell(row, column) : this.#rows.head(row);
    }
    if (isTurned) return level && (group ? this.#rows.cell(level, group) : this.#rows.head(level));
    const all = (selector: string) => [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
    const row = group
      ? all('[data-group]')[blocks.flatMap(block => block.group ?? []).indexOf(group)]?.querySelector(isNote ? '.note' : level ? '.takeaways' : '.group')
      : fact === undefined ? all('thead tr')[0] : all('[data-fact]').find(({dataset}) => dataset.fact === fact);
    return (row as HTMLTableRowElement | undefined)?.cells[isNote ? 0 : levels.indexOf(level!) + 1];
  }

  #columnHead(column: object): HTMLElement | undefined {
    return this.#host.shadowRoot!.querySelector<HTMLTableRowElement>('thead tr')?.cells[this.#view!.across.indexOf(column) + 1];
  }
}
