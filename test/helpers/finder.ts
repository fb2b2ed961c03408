/** The parts of finding put together on the smallest table there can be, as an element would. */
import {html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {FoundPaint} from '../../src/controllers/found-paint.js';
import {baseStyles} from '../../src/elements/base-styles.js';
import {renderCell} from '../../src/elements/content.js';
import {FindBar} from '../../src/elements/find-bar.js';
import {findBarStyles} from '../../src/elements/find-bar.styles.js';
import {foundWords} from '../../src/elements/found-words.js';
import {foundStyles} from '../../src/elements/found.styles.js';
import type {Competency, Framework, Level} from '../../src/model/framework.js';
import {nextHit, searchIn} from '../../src/model/search.js';
import {sheetOf} from '../../src/model/sheet.js';
import {prose} from '../../src/text/prose.js';
import {searched} from '../fixtures/searched.js';

export class TestFinder extends LitElement {
  static override styles = [baseStyles, findBarStyles, foundStyles];
  static override properties: PropertyDeclarations = {framework: {attribute: false}, query: {}, at: {state: true}};

  declare framework: Framework;
  declare query: string;
  declare at: number;
  readonly paint = new FoundPaint(this);
  readonly #findBar = new FindBar(this);
  #find: ReturnType<typeof searchIn> | undefined;

  constructor() {
    super();
    this.query = '';
    this.at = -1;
  }

  /** It has neither groups nor heads of columns. */
  get found() {
    const found = (this.#find ??= searchIn(searched(sheetOf(this.framework))))(this.query);
    return found && {...found, hits: found.hits.flatMap(({competency, level}) => (competency ? {competency, level} : []))};
  }

  protected override render(): unknown {
    const {framework, found} = this;
    const {levels, blocks} = sheetOf(framework);
    return html`
      ${this.#findBar.render({query: this.query, places: found?.hits.length, said: found ? foundWords({framework, query: this.query, hits: found.hits, at: this.at}, this) : '',
        search: query => Object.assign(this, {query, at: -1}),
        go: step => (this.at = nextHit(this.at, step, found!.hits.length))})}
      <table>
        ${blocks.flatMap(block => block.competencies).map(competency => html`
          <tr data-competency=${competency.id}>
            <th scope="row"><div>${competency.title}</div><div>${competency.code}</div><div class="soft">${prose(competency.summary ?? '', this)}</div>${competency.criteria.map(({text, examples}) => html`<p>${prose(text, this)}</p>${examples.map(example => html`<p>${prose(example, this)}</p>`)}`)}</th>
            ${levels.map(level => html`<td data-level=${level.id}>${framework.cell(level, competency).content ? renderCell(framework.cell(level, competency), framework, this) : nothing}</td>`)}
          </tr>`)}
      </table>`;
  }

  protected override updated(): void {
    const {found} = this;
    const cells = (found?.hits ?? []).map(({competency, level}) => this.cell(competency, level));
    this.paint.paint(cells, found?.terms ?? []);
    this.paint.goTo(cells[this.at]);
  }

  cell(competency: Competency, level?: Level): Element {
    const row = [...this.renderRoot.querySelectorAll('tr')].find(row => row.dataset['competency'] === competency.id)!;
    return level ? [...row.querySelectorAll('td')].find(cell => cell.dataset['level'] === level.id)! : row.querySelector('th')!;
  }
}
customElements.define('test-finder', TestFinder);
