import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Asking} from '../model/asking.js';
import {changesSince} from '../model/since.js';
import {wordsOf} from '../text/words.js';
import {mirrorWords} from '../text/words/mirror.js';
import {CheckAddress} from './check-address.js';
import {renderBar} from './check-bar.js';
import {renderGrowth} from './check-growth.js';
import {CheckPanels} from './check-panels.js';
import {checkRestStyles} from './check-rest.styles.js';
import {renderSince} from './check-since.js';
import type {CheckView} from './check-view.js';
import {LatePanel} from './late-part.js';
import {Mirror} from './mirror.js';

/** All that stands around the question, drawn right after it: the mirror, where to push next, those with whom one talks, and what one seldom does. */
export class CheckRest {
  readonly styles = checkRestStyles;
  readonly address;
  readonly panels;
  readonly #mirror;
  readonly #talk;
  readonly #team;

  constructor(host: ReactiveControllerHost & Element & {noSharing: boolean}) {
    this.address = new CheckAddress(host);
    this.panels = new CheckPanels(host);
    this.#mirror = new Mirror(host);
    this.#talk = new LatePanel(host, async () => (await import('./check-drawer.js')).talk);
    this.#team = new LatePanel(host, async () => (await import('./check-drawer.js')).team);
  }

  /** What changed, and where a browser keeps nothing the way out: where a file is saved and a link is copied. */
  renderNews(view: CheckView): TemplateResult {
    const {panels} = wordsOf('mirror', mirrorWords, view.host);
    const isKept = view.saved.keeping === 'kept';
    return html`
      ${isKept ? nothing : html`<p><button type="button" class="action" @click=${() => this.panels.open('share')}>${panels.share}</button></p>`}
      ${renderSince(view)}`;
  }

  renderAnswers(view: CheckView, asking: Asking): TemplateResult {
    return html`${renderBar(view, asking)}${this.#mirror.render(view)}<div class="keeping soft small">${renderKept(view)}</div>`;
  }

  renderTalk(view: CheckView): TemplateResult {
    return html`<section class="talk">${this.#talk.render(view)}</section>`;
  }

  /** Where to push next. */
  readonly renderGrowth = renderGrowth;

  /** Puts down what is being typed, before other answers are opened. */
  settle(): void {
    this.#talk.settle();
  }

  renderTeam(view: CheckView): unknown {
    const isTeam = view.beside.filter(({kind}) => kind === 'theirs').length > 1;
    return isTeam ? html`<section class="team">${this.#team.render(view)}</section>` : nothing;
  }
}

/** Below the answers: that they are kept, and for how long one can rely on it. */
function renderKept({framework, questions, assessment, saved: {keeping}, host}: CheckView): TemplateResult {
  const words = wordsOf('mirror', mirrorWords, host);
  const {gone} = changesSince(framework, questions, assessment);
  return html`
    ${keeping === 'kept' ? html`<p>${words.kept}${mayBeForgotten() ? ` ${words.fades}` : ''}</p>` : nothing}
    ${gone.length ? html`<p>${words.orphans(gone.length)}</p>` : nothing}`;
}

/** Safari deletes after seven days without a visit; inside another site’s page a storage is kept apart, and often not for long. */
function mayBeForgotten(): boolean {
  if (/^Apple/.test(navigator.vendor)) return true;
  try {
    return top !== window && !top?.location.href;
  } catch {
    return true;
  }
}
