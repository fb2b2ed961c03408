import {css, html, nothing, type TemplateResult} from 'lit';
import {vars} from '../../src/elements/vars.js';
import {isColor} from '../../src/model/color.js';
import type {Framework} from '../../src/model/framework.js';
import {readColor} from '../../src/export/oklch.js';
import {ratioText, readingsOf, toldContrast} from './contrast.js';
import {ACCENT, type Draft, type Look} from './draft.js';
import {frameworkOf} from './framework-of.js';
import {LANGUAGES} from './languages.js';
import {offeredViews, picksLevel, settingsOf, VIEW_NAMES} from './looked.js';
import {StudioPanel} from './panel.js';
import './studio-hosts.js';
import {studioStyles} from './studio-styles.js';

/** Colours that do well on paper and in the dark, to begin with. */
const ACCENTS = [[ACCENT, 'Green'], ['#1f5fbf', 'Blue'], ['#6d3fd1', 'Violet'], ['#b0246d', 'Berry'], ['#c2570c', 'Orange'], ['#55606e', 'Slate']] as const;

const THEMES = [['auto', 'As the reader has it'], ['light', 'Light'], ['dark', 'Dark']] as const;

/** How it is to look on somebody’s page, and how it does look there. */
export class StudioLook extends StudioPanel {
  static override styles = [studioStyles, css`
    :host { container-type: inline-size; }
    .both { display: grid; gap: 2rem 3rem; padding-block-start: 1.5rem; }
    @container (min-width: 56rem) { .both { grid-template-columns: 17rem minmax(0, 1fr); } }
    .choices { display: grid; gap: 1.5rem; align-content: start; }
    @container (min-width: 34rem) and (max-width: 55.99rem) { .choices { grid-template-columns: 1fr 1fr; column-gap: 2.5rem; } }
    .opened { padding-block-start: 0.75rem; }
    fieldset { display: grid; gap: 0.1rem; align-content: start; }
    legend, .named { display: block; margin-block-end: 0.25rem; }
    fieldset label, .one { display: flex; gap: 0.6rem; align-items: center; min-block-size: 1.75rem; }
    input[type='radio'], input[type='checkbox'] { inline-size: 1.05rem; block-size: 1.05rem; margin: 0; accent-color: var(--career-accent); flex: none; }
    select { inline-size: 100%; min-block-size: 2.25rem; }
    .colours { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
    .swatch { inline-size: 1.75rem; block-size: 1.75rem; border-radius: 50%; background: var(--swatch); forced-color-adjust: none; }
    .swatch[aria-pressed='true'] { outline: 2px solid currentColor; outline-offset: 2px; }
    .own { display: flex; gap: 0.6rem; align-items: center; margin-block: 0.75rem; }
    input[type='color'] { inline-size: 2.25rem; block-size: 2.25rem; padding: 0; border: 1px solid var(--line); border-radius: 4px; background: none; cursor: pointer; flex: none; }
    .own input[type='text'] { inline-size: 100%; min-inline-size: 0; }
    .readings { display: grid; gap: 0.6rem; margin-block-end: 0.75rem; }
    .reading { display: grid; grid-template-columns: 2.75rem 1fr; gap: 0.75rem; align-items: center; }
    .sample { display: grid; place-items: center; block-size: 2.5rem; border-radius: 4px; border: 1px solid var(--line); background: var(--on); color: var(--drawn); font-weight: 600; forced-color-adjust: none; }
    strong { font-weight: 600; }
  `];

  protected override render(): TemplateResult {
    const {draft} = this.store;
    const framework = draft && frameworkOf(draft.file);
    if (!draft) return html`<h2>Look</h2>`;
    if (!framework) return html`<h2>Look</h2><p>There is something to put right first: see Edit.</p>`;
    return html`
      <h2>How it looks</h2>
      <div class="both">
        <div class="choices small">${this.#whatIsShown(framework, draft)}${this.#theme(draft.look)}${this.#accent(draft.look)}${this.#words(draft)}</div>
        <studio-hosts .draft=${draft}></studio-hosts>
      </div>`;
  }

  #whatIsShown(framework: Framework, {file, look}: Draft): TemplateResult {
    const {view, level = ''} = settingsOf(framework, file, look);
    return html`
      <div class="what">
        <fieldset>
          <legend class="label">What it shows</legend>
          ${offeredViews(framework).map(name => html`<label><input type="radio" name="view" .checked=${name === view} @change=${() => this.store.look({view: name})}>${VIEW_NAMES[name]}</label>`)}
        </fieldset>
        ${picksLevel(view) ? html`<p class="opened"><label><span class="label named">Opened at</span><select @change=${(event: Event) => this.store.look({level: valueOf(event)})}>
          <option value="" .selected=${!level}>No level in particular</option>
          ${framework.levels.map(({id, name}) => html`<option value=${id} .selected=${id === level}>${name}</option>`)}
        </select></label></p>` : nothing}
      </div>`;
  }

  #theme({theme, compact = false}: Look): TemplateResult {
    return html`<fieldset>
      <legend class="label">Light or dark</legend>
      ${THEMES.map(([name, words]) => html`<label><input type="radio" name="theme" .checked=${name === theme} @change=${() => this.store.look({theme: name})}>${words}</label>`)}
      <label><input type="checkbox" .checked=${compact} @change=${() => this.store.look({compact: !compact})}>Smaller, for narrow places</label>
    </fieldset>`;
  }

  #accent({accent}: Look): TemplateResult {
    const hex = hexOf(accent);
    const readings = readingsOf(accent);
    const faint = readings.filter(({chosen}) => chosen < 4.5);
    return html`<div class="accent">
      <p class="label named" id="accent">Your colour</p>
      <div class="colours" role="group" aria-labelledby="accent">
        ${ACCENTS.map(([color, name]) => html`<button type="button" class="swatch" aria-label=${name} title=${name} aria-pressed=${color === hex} .style=${vars({swatch: color})} @click=${() => this.store.look({accent: color})}></button>`)}
      </div>
      <p class="own">
        <input type="color" aria-label="Another colour" .value=${hex} @input=${(event: Event) => this.store.look({accent: valueOf(event)})}>
        <input type="text" aria-label="Its code, as your brand has it" spellcheck="false" autocomplete="off" placeholder="#0b7a75" .value=${hex} @change=${this.#typed}>
      </p>
      <div class="readings" role="status">
        ${readings.map(({scheme, paper, drawn, ratio}) => html`<p class="reading"><span class="sample" aria-hidden="true" .style=${vars({on: paper, drawn})}>Aa</span><span>On a ${scheme} page <strong>${ratioText(ratio)}</strong>, ${toldContrast(ratio)}.</span></p>`)}
      </div>
      <p class="soft">In this colour are links, the marks on the ladder, the level that is your own, and what is new from level to level. The elements mix it with the colour of the text, so that it can be read whatever it is${faint.length
        ? html`: as it is, it would have ${faint.map(({scheme, chosen}, i) => html`${i ? ' and ' : ''}${ratioText(chosen)} on a ${scheme} page`)}, where texts want 4.5 : 1`
        : nothing}.</p>
    </div>`;
  }

  #words({file, look}: Draft): TemplateResult {
    const own = LANGUAGES.find(([code]) => code === file.lang?.split('-')[0]?.toLowerCase())?.[1];
    return html`<p><label><span class="label named">Language of its buttons</span><select @change=${(event: Event) => this.store.look({lang: valueOf(event)})}>
      <option value="" .selected=${!look.lang}>As the framework${own ? ` (${own})` : ''}</option>
      ${LANGUAGES.map(([code, name]) => html`<option value=${code} lang=${code} .selected=${code === look.lang}>${name}</option>`)}
    </select></label></p>`;
  }

  /** A code as people paste it; what is no colour leaves the one before. */
  readonly #typed = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const [written, marked] = [field.value.trim(), `#${field.value.trim()}`];
    const color = [written, marked].find(text => isColor(text) && readColor(text));
    if (color) this.store.look({accent: hexOf(color)});
    field.value = hexOf(this.store.draft!.look.accent);
  };
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** As a colour field takes it. */
function hexOf(color: string): string {
  const rgb = readColor(color) ?? readColor(ACCENT)!;
  return `#${rgb.map(value => Math.round(Math.min(1, Math.max(0, value)) * 255).toString(16).padStart(2, '0')).join('')}`;
}

customElements.define('studio-look', StudioLook);
