import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CareerCompareSelectEvent} from '../events/career-compare-select.js';
import {compareLevels, type ComparedCell, type ComparedRow} from '../model/comparison.js';
import type {Framework, Group, Level} from '../model/framework.js';
import {byGroup} from '../model/grouping.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {contentWords} from '../text/words/content.js';
import {matrixWords} from '../text/words/matrix.js';
import {askedFor} from './asked-for.js';
import {matrixStyles} from './career-matrix.styles.js';
import {renderCell, renderFact} from './content.js';
import {FrameworkElement} from './framework-element.js';
import {vars} from './vars.js';

/** More than four levels side by side are a table again, and no comparison. */
const MOST = 4;
/** More columns than this cannot be read side by side on a sheet of paper. */
const SHEET = 6;

/**
 * Competencies by levels as a table: all levels, or two to four chosen ones side by side with what changes
 * from one to the next.
 *
 * @tag career-matrix
 * @fires {CareerCompareSelectEvent} career-compare-select - the reader chose which levels to compare
 * @csspart cell - a cell; with a second name for how it relates to the one before, for instance `cell--changed`
 * @csspart level - a level's name above its column
 * @csspart competency - a competency's name before its row
 * @csspart group - a group's name and summary
 * @csspart note - a group's note
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element; the heads that stay in view cover what is below them with it
 * @cssprop [--career-matrix-height=46em] - height from which the table scrolls within itself; `none` lets it grow
 */
export class CareerMatrix extends FrameworkElement {
  static override styles = [FrameworkElement.styles, matrixStyles];

  static override properties: PropertyDeclarations = {
    compare: {reflect: true, useDefault: true},
    track: {reflect: true, useDefault: true},
    everything: {type: Boolean, reflect: true},
  };

  /** Ids of two to four levels to see side by side, separated by spaces: `senior lead`. Empty: all levels. */
  declare compare: string;

  /** Id of a track: "all levels" are then those of this track. Empty: of every track. */
  declare track: string;

  /** Shows what stays the same too, when levels are compared. */
  declare everything: boolean;

  constructor() {
    super();
    this.compare = '';
    this.track = '';
    this.everything = false;
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('matrix', matrixWords, this);
    const compared = this.#compared(framework);
    const comparing = compared.length > 1;
    const levels = comparing ? compared : this.#written(framework);
    const rows = compareLevels(framework, levels).filter(({competency}) => this.#concerns(framework, competency.group, levels));
    const shown = rows.filter(row => (comparing ? this.everything ? row.cells.some(({change}) => change !== 'none') : row.differs : true));
    const same = comparing && !this.everything ? rows.filter(row => !row.differs && row.cells.every(({cell}) => cell.content)).length : 0;
    const {competency: {one, other}} = nounsOf(framework, this);
    const missing = (comparing ? levels : this.#ofTrack(framework)).filter(level => !isWritten(framework, level));
    return html`
      <div class="frame ${levels.length > SHEET ? 'many' : ''}">
        <h2 class="hidden">${comparing ? words.compared(levels.map(level => level.name)) : words.heading}</h2>
        ${this.#sentence(framework, compared, words)}
        ${levels.length ? html`
          <div class="scroll" role="region" tabindex="0" aria-label=${words.table(framework.title, levels.map(level => level.name))}>
            <table role="table" lang=${framework.lang ?? nothing} class=${comparing ? 'comparing' : 'all'} .style=${vars({count: levels.length})}>
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col" class="corner"><span class="hidden">${one}</span></th>
                  ${levels.map(level => html`<th role="columnheader" scope="col" part="level">${level.name}</th>`)}
                </tr>
              </thead>
              ${comparing ? this.#glance(framework, levels, missing.length > 0, words) : nothing}
              ${byGroup(framework, shown, row => row.competency).map(([group, members]) => this.#group(framework, group, members, levels, comparing, words))}
            </table>
          </div>` : html`<p class="soft">${words.empty}</p>`}
        ${same ? html`<p class="soft small foot">${words.unchanged(same, one, other)}</p>` : nothing}
        ${missing.length ? html`<p class="soft small foot">${words.unwritten(missing.map(level => level.name))}</p>` : nothing}
      </div>`;
  }

  /** The levels that are compared, each once, in the order of the attribute. */
  #compared(framework: Framework): readonly Level[] {
    const levels = this.compare.split(/\s+/).flatMap(id => framework.level(id) ?? []);
    return [...new Set(levels)].slice(0, MOST);
  }

  /** The levels of the chosen track, or of all, of which anything is written. */
  #written(framework: Framework): readonly Level[] {
    return this.#ofTrack(framework).filter(level => isWritten(framework, level));
  }

  #ofTrack(framework: Framework): readonly Level[] {
    const track = framework.track(this.track);
    return framework.levels.filter(level => !track || track.levels.includes(level.id));
  }

  /** A group may be for some tracks only. */
  #concerns(framework: Framework, groupId: string | undefined, levels: readonly Level[]): boolean {
    const group = framework.groups.find(({id}) => id === groupId);
    return !group?.tracks.length || levels.some(level => framework.tracksOf(level).some(track => group.tracks.includes(track.id)));
  }

  /** “Senior to Lead”: the choice of levels is the heading. */
  #sentence(framework: Framework, compared: readonly Level[], words: typeof matrixWords): TemplateResult {
    const comparing = compared.length > 1;
    const {level: noun} = nounsOf(framework, this);
    const choice = (place: number, chosen: Level | undefined, none: string) => html`
      <select aria-label=${comparing ? words.choice(place + 1) : words.view} class=${chosen || !place ? '' : 'add'} @change=${(event: Event) => this.#choose(framework, compared, place, askedFor(event, chosen?.id ?? ''))}>
        <option value="" .selected=${!chosen} ?hidden=${place === 1 && comparing}>${none}</option>
        ${framework.levels.map(level => html`<option value=${level.id} .selected=${level === chosen} ?disabled=${level !== chosen && compared.includes(level)}>${level.name}</option>`)}
      </select>`;
    return html`
      <div class="head">
        <div class="sentence">
          ${choice(0, comparing ? compared[0] : undefined, words.all(noun.other))}
          ${comparing ? compared.slice(1).map((level, i) => html`<span class="soft">${words.to}</span> ${choice(i + 1, level, words.remove)}`) : nothing}
          ${comparing && compared.length < Math.min(MOST, framework.levels.length) ? choice(compared.length, undefined, `+ ${words.add(noun.one)}`) : nothing}
        </div>
        ${comparing ? html`
          <div class="views" role="group" aria-label=${words.view}>
            ${[false, true].map(everything => html`
              <button type="button" aria-pressed=${this.everything === everything} @click=${() => (this.everything = everything)}>${everything ? words.everything : words.changes}</button>`)}
          </div>` : html`<p class="soft small hint">${words.hint(noun.one)}</p>`}
      </div>`;
  }

  #choose(framework: Framework, compared: readonly Level[], place: number, id: string): void {
    const level = framework.level(id);
    const ids = (compared.length > 1 ? compared : []).map(other => other.id);
    if (!level) ids.splice(place, place ? 1 : ids.length);
    else if (ids.length) ids[place] = id;
    else ids.push(...pairWith(framework, level).map(other => other.id));
    if (this.dispatchEvent(new CareerCompareSelectEvent(ids))) this.compare = ids.join(' ');
  }

  /** What the levels say of themselves, before what they expect; at more length where one expects nothing yet. */
  #glance(framework: Framework, levels: readonly Level[], atLength: boolean, words: typeof matrixWords): unknown {
    const names = [...new Set(levels.flatMap(level => [...level.facts.keys()]))];
    const rows: [string, (level: Level) => unknown][] = [
      [words.summary, level => (atLength ? this.prose(level.summary) : nothing)],
      ...names.map((name): [string, (level: Level) => unknown] => [name, level => (level.facts.has(name) ? renderFact(level.facts.get(name)!, this) : nothing)]),
      [words.itself(nounsOf(framework, this).level.one), level => level.criteria.length ? html`<ul>${level.criteria.map(({text}) => html`<li>${this.prose(text)}</li>`)}</ul>` : nothing],
    ];
    const filled = rows.filter(([, cell]) => levels.some(level => cell(level) !== nothing));
    if (!filled.length) return nothing;
    return html`
      <tbody role="rowgroup">
        <tr role="row" class="group"><th role="rowheader" scope="rowgroup" class="wide"><span class="label">${words.glance}</span></th></tr>
        ${filled.map(([name, cell]) => html`
          <tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${levels.map((level, i) => html`<td role="cell" class=${i < levels.length - 1 ? 'before' : ''}>${this.#levelName(level)}<div>${cell(level)}</div></td>`)}
          </tr>`)}
      </tbody>`;
  }

  #group(framework: Framework, group: Group | undefined, rows: readonly ComparedRow[], levels: readonly Level[], comparing: boolean, words: typeof matrixWords): TemplateResult {
    const takeaways = levels.some(level => group?.takeaways.has(level.id));
    return html`
      <tbody role="rowgroup">
        ${group ? html`
          <tr role="row" class="group"><th role="rowheader" scope="rowgroup" part="group" class="wide"><span class="label">${group.title}</span>${group.summary ? html`<span class="soft small"> · ${this.prose(group.summary)}</span>` : nothing}</th></tr>
          ${takeaways ? html`
            <tr role="row" class="takeaways">
              <th role="rowheader" scope="row">${words.glance}</th>
              ${levels.map(level => html`<td role="cell">${this.#levelName(level)}<div>${this.prose(group.takeaways.get(level.id))}</div></td>`)}
            </tr>` : nothing}` : nothing}
        ${rows.map(({competency, cells}) => html`
          <tr role="row">
            <th role="rowheader" scope="row" part="competency">${competency.title}${competency.summary ? html`<span class="soft small summary">${this.prose(competency.summary)}</span>` : nothing}</th>
            ${cells.map((cell, i) => this.#cell(framework, cell, comparing && i < cells.length - 1, comparing, words))}
          </tr>`)}
        ${group?.note ? html`<tr role="row" class="note"><td role="cell" part="note" aria-colspan=${levels.length + 1}><div class="soft small">${this.prose(group.note)}</div></td></tr>` : nothing}
      </tbody>`;
  }

  #cell(framework: Framework, {level, cell, change}: ComparedCell, before: boolean, comparing: boolean, words: typeof matrixWords): TemplateResult {
    const kind = comparing && change && change !== 'none' ? change : '';
    return html`
      <td role="cell" part="cell ${kind && `cell--${kind}`}" class="${before ? 'before' : ''}">
        ${this.#levelName(level)}
        <div>
          ${kind ? html`<p class="kind ${kind}">${words.kinds[kind]}</p>` : nothing}
          ${cell.expected && !comparing ? html`<details><summary>${cell.expected.step?.title ?? wordsOf('content', contentWords, this).applies}</summary>${renderCell(cell, framework, this)}</details>` : renderCell(cell, framework, this)}
        </div>
      </td>`;
  }

  /** Shown where there is no room for column heads. Those are still there for screen readers. */
  #levelName(level: Level): TemplateResult {
    return html`<span class="level" aria-hidden="true">${level.name}</span>`;
  }
}

/** Whether anything is written for a level, in any competency. */
function isWritten(framework: Framework, level: Level): boolean {
  return framework.competencies.some(competency => framework.cell(level, competency).state !== 'absent');
}

/** A level and the next one on its way; at the top, the one before and itself. */
function pairWith(framework: Framework, level: Level): Level[] {
  const on = framework.waysOn(level)[0]?.to;
  const back = framework.waysIn(level)[0]?.from;
  return on ? [level, on] : back ? [back, level] : [level, framework.levels.find(other => other !== level) ?? level];
}

declare global {
  interface HTMLElementTagNameMap {
    'career-matrix': CareerMatrix;
  }
}
