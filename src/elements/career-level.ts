import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CareerLevelSelectEvent} from '../events/career-level-select.js';
import type {Framework, Level} from '../model/framework.js';
import {byGroup} from '../model/grouping.js';
import type {Move} from '../model/moves.js';
import type {Pay} from '../model/schema.js';
import {languageOf, wordsOf} from '../text/words.js';
import {levelWords} from '../text/words/level.js';
import {levelStyles} from './career-level.styles.js';
import {renderCell, renderFact} from './content.js';
import {FrameworkElement} from './framework-element.js';
import {colorOf, ownTrack} from './track-color.js';
import {vars} from './vars.js';

/**
 * One level in full: what it is, what it expects, where it comes from and leads to, what it pays and what others
 * call it. Fit for a job advert.
 *
 * @tag career-level
 * @fires {CareerLevelSelectEvent} career-level-select - the reader went on to another level
 * @csspart title - the level's name
 * @csspart competency - what is expected in one competency
 * @csspart section - a longer text about the level
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element
 */
export class CareerLevel extends FrameworkElement {
  static override styles = [FrameworkElement.styles, levelStyles];

  static override properties: PropertyDeclarations = {
    level: {reflect: true, useDefault: true},
    noPay: {type: Boolean, attribute: 'no-pay'},
  };

  /** Id of the level. Empty: the first one. */
  declare level: string;

  /** Leaves pay out. */
  declare noPay: boolean;

  constructor() {
    super();
    this.level = '';
    this.noPay = false;
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('level', levelWords, this);
    const level = framework.level(this.level) ?? framework.levels[0]!;
    const tracks = framework.tracks.length > 1 ? framework.tracksOf(level) : [];
    const facts = [...level.facts, ...(level.years ? [[words.years, level.years] as const] : [])];
    return html`
      <article lang=${framework.lang ?? nothing}>
        <header>
          ${tracks.length ? html`<p class="label tracks">${tracks.map(track => html`<span class=${tracks.length === 1 ? 'tracked' : ''} .style=${vars({color: colorOf(track, framework)})}>${track.title}</span>`)}</p>` : nothing}
          <h2 part="title">${level.title}${level.code ? html` <span class="soft code">${level.code}</span>` : nothing}</h2>
          ${level.summary ? html`<div class="lead">${this.prose(level.summary)}</div>` : nothing}
          ${level.todo ? html`<p class="soft">${words.todo}</p>` : nothing}
        </header>
        ${facts.length ? html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${renderFact(value, this)}</dd></div>`)}</dl>` : nothing}
        ${level.criteria.length ? html`<ul class="criteria">${level.criteria.map(({text}) => html`<li>${this.prose(text)}</li>`)}</ul>` : nothing}
        ${this.#expectations(framework, level, words)}
        ${level.sections.map(({title, text}) => html`<section part="section"><h3>${title}</h3><div>${this.prose(text)}</div></section>`)}
        ${this.noPay || !level.pay.length ? nothing : html`
          <section>
            <h3>${words.pay}</h3>
            <dl class="facts">${level.pay.map(pay => html`<div><dt>${pay.place ?? ''}</dt><dd>${amount(pay, languageOf(this), words)}</dd></div>`)}</dl>
          </section>`}
        ${level.equivalents.length ? html`
          <section>
            <h3>${words.equivalents}</h3>
            <dl class="facts">${level.equivalents.map(({system, level: name}) => html`<div><dt>${framework.systems.find(({id, title}) => (id ?? title) === system)?.title ?? system}</dt><dd>${name}</dd></div>`)}</dl>
          </section>` : nothing}
        <nav>
          ${this.#ways(framework, words.before, framework.waysIn(level), 'from')}
          ${this.#ways(framework, words.after, framework.waysOn(level), 'to')}
        </nav>
      </article>`;
  }

  #expectations(framework: Framework, level: Level, words: typeof levelWords): unknown {
    const said = framework.competencies.filter(competency => framework.cell(level, competency).content);
    if (!said.length) return nothing;
    return html`
      <section>
        <h3>${words.expectations}</h3>
        ${byGroup(framework, said, competency => competency).map(([group, members]) => html`
          ${group ? html`<h4 class="label">${group.title}</h4>` : nothing}
          ${group?.takeaways.has(level.id) ? html`<p class="takeaway">${this.prose(group.takeaways.get(level.id))}</p>` : nothing}
          <dl class="facts">
            ${members.map(competency => html`
              <div part="competency"><dt>${competency.title}</dt><dd>${renderCell(framework.cell(level, competency), framework, this)}</dd></div>`)}
          </dl>
          ${group?.note ? html`<p class="soft small">${this.prose(group.note)}</p>` : nothing}`)}
      </section>`;
  }

  #ways(framework: Framework, title: string, moves: readonly Move[], end: 'from' | 'to'): unknown {
    if (!moves.length) return nothing;
    return html`
      <section>
        <h3>${title}</h3>
        <ul role="list" class="ways">
          ${moves.map(move => {
            const track = ownTrack(move[end], framework);
            return html`
              <li class=${track ? 'tracked' : ''} .style=${vars({color: colorOf(track, framework)})}>
                <button type="button" class="way" @click=${() => this.#go(move[end])}>${move[end].name}</button>
                ${move.text ? html`<div class="soft">${this.prose(move.text)}</div>` : nothing}
              </li>`;
          })}
        </ul>
      </section>`;
  }

  #go(level: Level): void {
    if (!this.dispatchEvent(new CareerLevelSelectEvent(level.id))) return;
    this.level = level.id;
  }
}

/** A range in the reader's language: “€90,000 – 110,000 a year”. */
function amount({currency, min, max, per}: Pay, lang: string, words: typeof levelWords): string {
  const format = new Intl.NumberFormat(localeOf(lang), {style: 'currency', currency, maximumFractionDigits: 0});
  const range = min === undefined ? (max === undefined ? '' : words.upTo(format.format(max))) : max === undefined ? words.from(format.format(min)) : format.formatRange(min, max);
  return per ? `${range} ${words.per[per]}` : range;
}

/** What pages write into `lang` is not always a language. */
function localeOf(lang: string): string[] {
  try {
    return Intl.getCanonicalLocales(lang.replace('_', '-'));
  } catch {
    return [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-level': CareerLevel;
  }
}
