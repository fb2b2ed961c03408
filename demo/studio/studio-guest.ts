import {css, html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import '../../src/define/career-framework.js';
import type {FrameworkFile} from '../../src/import.js';
import {isRightToLeft} from '../../src/model/language.js';
import type {Look} from './draft.js';
import {frameworkOf} from './framework-of.js';
import {learn} from './learn.js';
import {elementOf, settingsOf, type ShownView} from './looked.js';

const DEFINED: Readonly<Record<ShownView, () => Promise<unknown>>> = {
  framework: () => Promise.resolve(),
  ladder: () => import('../../src/define/career-ladder.js'),
  matrix: () => import('../../src/define/career-matrix.js'),
  level: () => import('../../src/define/career-level.js'),
  check: () => import('../../src/define/career-self-check.js'),
  crosswalk: () => import('../../src/define/career-crosswalk.js'),
  guide: () => import('../../src/define/career-guide.js'),
};

type Guest = HTMLElement & {framework: unknown};

/** The draft as it is on somebody’s page: the element of the view that was chosen, in the look that was chosen. */
export class StudioGuest extends LitElement {
  static override properties: PropertyDeclarations = {
    file: {attribute: false},
    look: {attribute: false},
  };

  static override styles = css`
    :host { display: block; min-inline-size: 0; }
    /* As embed.html: a page of one scheme has paper of its own. */
    .light, .dark { padding: 1rem; background: Canvas; color: CanvasText; }
    .light { color-scheme: light; --career-background: Canvas; }
    .dark { color-scheme: dark; --career-background: Canvas; }
    .compact { font-size: 0.875rem; }
  `;

  declare file: FrameworkFile;
  declare look: Look;

  #guest: Guest | undefined;
  #said: ReadonlyMap<string, string> = new Map();

  protected override render(): TemplateResult {
    const {theme, compact} = this.look;
    return html`<div class="${theme} ${compact ? 'compact' : ''}"></div>`;
  }

  protected override updated(): void {
    const framework = frameworkOf(this.file);
    if (!framework) return; // what was there last stays, until the file is right again
    const settings = settingsOf(framework, this.file, this.look);
    const {tag, attributes} = elementOf(settings);
    void DEFINED[settings.view]();
    void learn(settings.lang);
    const guest = this.#guestOf(tag);
    if (guest.framework !== framework) guest.framework = framework;
    const said = new Map([...attributes, ['lang', settings.lang], ['dir', isRightToLeft(settings.lang) ? 'rtl' : 'ltr']]);
    // What the person has turned to in it stays: only what is said anew is told.
    for (const name of new Set([...this.#said.keys(), ...said.keys()])) {
      const value = said.get(name);
      if (value === this.#said.get(name)) continue;
      if (value === undefined) guest.removeAttribute(name);
      else guest.setAttribute(name, value);
    }
    this.#said = said;
    if (settings.accent) guest.style.setProperty('--career-accent', settings.accent);
    else guest.style.removeProperty('--career-accent');
    this.renderRoot.firstElementChild!.append(guest);
  }

  #guestOf(tag: string): Guest {
    if (this.#guest?.localName === tag) return this.#guest;
    this.#guest?.remove();
    this.#said = new Map();
    return (this.#guest = document.createElement(tag) as Guest);
  }
}

customElements.define('studio-guest', StudioGuest);
