import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ContainerSize} from '../controllers/container-size.js';
import {SectionInView} from '../controllers/section-in-view.js';
import {CareerLevelSelectEvent} from '../events/career-level-select.js';
import {CareerSectionSelectEvent} from '../events/career-section-select.js';
import type {Framework, Level, Rating, Section} from '../model/framework.js';
import {chaptersOf} from '../model/guide.js';
import {unique} from '../model/ids.js';
import {levelsNamed} from '../model/mentions.js';
import {nounsOf} from '../text/nouns.js';
import {proseArrived} from '../text/prose.js';
import {webAddress} from '../text/web-address.js';
import {wordsOf} from '../text/words.js';
import {guideWords} from '../text/words/guide.js';
import {guideStyles} from './career-guide.styles.js';
import {FrameworkElement} from './framework-element.js';
import {pathStyles, renderPath} from './paths.js';
import {colorOf} from './track-color.js';
import {vars} from './vars.js';

/** In CSS pixels: from here on the contents stand beside the text. */
const WIDE = 720;

type Words = typeof guideWords;

/** What the contents lead to. */
interface Part {
  readonly id: string;
  readonly title: string;
  /** @param headings the level of headings within it */
  readonly draw: (headings: number) => unknown;
}

interface Chapter {
  readonly title: string;
  readonly parts: readonly Part[];
}

/**
 * The framework's prose: overview, principles, promotion, evaluation, process, compensation, with contents beside it
 * and ways to the levels. Below the prose stand all levels by track, planned tracks among them.
 *
 * A link in a text to `#` and a level's id asks for that level, one to `#` and a section's id goes there. Under a text
 * that names a few levels, these can be picked too.
 *
 * @tag career-guide
 * @fires {CareerSectionSelectEvent} career-section-select - the reader went to a section
 * @fires {CareerLevelSelectEvent} career-level-select - the reader picked a level. The guide shows none itself: the page decides where it leads
 * @csspart title - the framework's title
 * @csspart contents - the list of sections
 * @csspart section - a section
 * @csspart track - a track and its levels
 * @csspart source - where the framework comes from
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element
 * @cssprop [--career-guide-inset=1.5em] - how far below the top of the view the contents stay, and a section stands that one goes to: more, where the page has a bar up there
 * @cssprop [--career-guide-height=100dvh] - height from which the contents scroll within themselves, where they stand beside the text
 */
export class CareerGuide extends FrameworkElement {
  static override styles = [FrameworkElement.styles, pathStyles, guideStyles];

  static override properties: PropertyDeclarations = {
    section: {reflect: true, useDefault: true},
  };

  /** Id of the section to go to; setting it scrolls there. Empty: from the beginning. */
  declare section: string;

  readonly #isWide = new ContainerSize(this, width => width >= WIDE);
  readonly #inView = new SectionInView(this);
  /** A section was asked for, and is not brought into view yet. */
  #isAsked = false;

  constructor() {
    super();
    this.section = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('section') && (this.section || changed.get('section'))) this.#isAsked = true;
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('guide', guideWords, this);
    const chapters = this.#chapters(framework, words);
    const isBare = chapters.length === 1;
    return html`
      <article class=${this.#isWide.value && !isBare ? 'wide' : ''} lang=${framework.lang ?? nothing}>
        <div class="opening">
          ${framework.version ? html`<p class="label">${words.edition(framework.version)}</p>` : nothing}
          <h2 part="title" tabindex="-1">${framework.title}</h2>
          ${framework.summary ? html`<div class="lead">${this.prose(framework.summary)}</div>` : nothing}
          ${isBare ? html`<p class="soft">${words.empty}</p>` : nothing}
        </div>
        ${isBare ? nothing : this.#contents(chapters, words)}
        <div class="chapters">
          ${chapters.map(chapter => this.#chapter(chapter))}
          ${this.#source(framework, words)}
        </div>
      </article>`;
  }

  /** The prose by place; then the levels, to which a framework without any prose leads too. */
  #chapters(framework: Framework, words: Words): readonly Chapter[] {
    const taken = new Set(framework.sections.map(({id}) => id));
    const {rating} = framework;
    const prose = chaptersOf(framework).map(({place, sections}): Chapter => {
      const title = titleOf(place, words);
      const parts: Part[] = sections.map(section => ({...section, draw: headings => this.#text(section, headings, framework, words)}));
      if (rating && place === 'evaluation') {
        const name = rating.title && !(parts.length && isSame(rating.title, title)) ? rating.title : words.rating;
        parts.push({id: unique('rating', taken), title: name, draw: () => this.#rating(rating, words)});
      }
      return {title, parts};
    });
    const title = words.all(nounsOf(framework, this).level.other);
    return [...prose, {title, parts: [{id: unique('levels', taken), title, draw: () => this.#levels(framework, words)}]}];
  }

  #contents(chapters: readonly Chapter[], words: Words): TemplateResult {
    const entry = ({id, title}: Part) => html`
      <button type="button" aria-current=${id === this.#inView.value ? 'true' : nothing} @click=${(event: Event) => this.#go(id, event)}>${title}</button>`;
    const list = html`
      <ol role="list">
        ${chapters.map(({title, parts}) => html`
          <li>
            ${isOne({title, parts}) ? entry(parts[0]!) : html`
              <span class="label">${title}</span>
              <ol role="list">${parts.map(part => html`<li>${entry(part)}</li>`)}</ol>`}
          </li>`)}
      </ol>`;
    return html`
      <nav part="contents" aria-label=${words.contents}>
        ${this.#isWide.value ? list : html`<details><summary>${words.contents}</summary>${list}</details>`}
      </nav>`;
  }

  #chapter(chapter: Chapter): TemplateResult {
    const one = isOne(chapter);
    return html`
      <div class="chapter">
        ${one ? nothing : html`<h3>${chapter.title}</h3>`}
        ${chapter.parts.map(({id, title, draw}) => html`
          <section part="section" data-section=${id}>
            ${one ? html`<h3 tabindex="-1">${title}</h3>` : html`<h4 tabindex="-1">${title}</h4>`}
            ${draw(one ? 4 : 5)}
          </section>`)}
      </div>`;
  }

  #text({text}: Section, headings: number, framework: Framework, words: Words): TemplateResult {
    const named = levelsNamed(text, framework);
    return html`
      <div class="prose">${this.prose(text, headings)}</div>
      ${named.length ? html`
        <p class="named small"><span class="soft">${words.named}:</span> ${named.map(level => html`<button type="button" class="way" @click=${() => this.#pick(level)}>${level.name}</button> `)}</p>` : nothing}`;
  }

  #rating({summary, steps}: Rating, words: Words): TemplateResult {
    return html`
      ${summary ? html`<div class="prose">${this.prose(summary)}</div>` : nothing}
      <ol role="list" class="steps">
        ${steps.map(({title, summary, expected}) => html`
          <li>
            <strong>${title}</strong>${expected ? html` <span class="soft">${words.expected}</span>` : nothing}
            ${summary ? html`<div>${this.prose(summary)}</div>` : nothing}
          </li>`)}
      </ol>`;
  }

  /** Every track as a path, planned ones by name; then the levels on no track, and those that have longer texts. */
  #levels(framework: Framework, words: Words): TemplateResult {
    const pick = (level: Level) => this.#pick(level);
    const loose = framework.levels.filter(level => !framework.tracksOf(level).length);
    const told = framework.levels.filter(level => level.sections.length);
    return html`
      ${framework.tracks.map(track => html`
        <div part="track" class="tracked" .style=${vars({color: colorOf(track, framework)})}>
          ${track.family.length ? html`<p class="label">${track.family.join(' · ')}</p>` : nothing}
          ${framework.tracks.length > 1 ? html`<h4>${track.title}</h4>` : nothing}
          ${track.summary ? html`<div class="prose">${this.prose(track.summary)}</div>` : nothing}
          ${track.todo || !track.levels.length ? html`<p class="soft small">${words.planned}</p>` : nothing}
          ${track.levels.length ? renderPath(track.levels.map(id => framework.level(id)!), colorOf(track, framework), pick) : nothing}
        </div>`)}
      ${loose.length ? html`<div part="track">${renderPath(loose, 'currentColor', pick)}</div>` : nothing}
      ${told.length ? html`
        <h4>${words.more}</h4>
        <ul role="list" class="told">
          ${told.map(level => html`<li><button type="button" class="way" @click=${() => pick(level)}>${level.name}</button> <span class="soft">${level.sections.map(({title}) => title).join(', ')}</span></li>`)}
        </ul>` : nothing}`;
  }

  #source({source: {title, url, licence}}: Framework, words: Words): unknown {
    const href = webAddress(url);
    const name = title ?? url;
    if (!name && !licence) return nothing;
    return html`
      <dl part="source" class="source small">
        ${name ? html`<div><dt>${words.source}</dt><dd>${href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : name}</dd></div>` : nothing}
        ${licence ? html`<div><dt>${words.licence}</dt><dd>${this.prose(licence)}</dd></div>` : nothing}
      </dl>`;
  }

  #pick(level: Level): void {
    this.dispatchEvent(new CareerLevelSelectEvent(level.id));
  }

  #go(id: string, event: Event): void {
    (event.currentTarget as HTMLElement).focus(); // Safari gives it to nothing that is clicked
    if (!this.dispatchEvent(new CareerSectionSelectEvent(id))) return;
    this.section = id;
    this.requestUpdate('section', null); // there once more, if the reader has been elsewhere since
  }

  protected override updated(): void {
    if (this.#isAsked && this.framework) void this.#arrive();
    this.#keepMarkInView();
  }

  /** Brings the section into view, and the focus with it where the reader is in here: who only set the property keeps it. */
  async #arrive(): Promise<void> {
    this.#isAsked = false;
    const isReader = this.shadowRoot!.activeElement !== null;
    await proseArrived();
    await this.updateComplete;
    const part = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-section]')].find(({dataset}) => dataset.section === this.section);
    const heading = this.section ? part?.querySelector<HTMLElement>('h3, h4') : this.renderRoot.querySelector('h2');
    if (!heading) return;
    if (isReader) this.renderRoot.querySelector('details')?.removeAttribute('open');
    heading.scrollIntoView({block: 'start'});
    if (isReader) heading.focus({preventScroll: true});
    if (part) this.#inView.ask(part);
  }

  /** Long contents scroll by themselves; never the page. */
  #keepMarkInView(): void {
    const contents = this.renderRoot.querySelector('nav');
    const mark = contents?.querySelector('[aria-current]');
    if (!contents || !mark || contents.scrollHeight <= contents.clientHeight) return;
    const [box, line] = [contents.getBoundingClientRect(), mark.getBoundingClientRect()];
    if (line.top < box.top || line.bottom > box.bottom) contents.scrollTop += line.top - box.top - box.height / 2;
  }
}

function titleOf(place: string, {places}: Words): string {
  return Object.hasOwn(places, place) ? places[place as keyof Words['places']] : place;
}

/** Whether a chapter is one part of the same name, which is then said once. */
function isOne({title, parts}: Chapter): boolean {
  return parts.length === 1 && isSame(parts[0]!.title, title);
}

function isSame(title: string, other: string): boolean {
  return title.trim().toLowerCase() === other.trim().toLowerCase();
}

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuide;
  }
}
