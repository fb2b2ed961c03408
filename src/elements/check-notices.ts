import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {changesSince, untold} from '../model/since.js';
import type {CheckView} from './check-view.js';

/** What one has to know before 27 answers are given: how they are kept, and what changed since the last visit. */
export class CheckNotices {
  readonly #host: ReactiveControllerHost & Element;
  #code: typeof import('./check-since.js') | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** `share` opens the part where a file is saved and a link is copied: the way out where a browser keeps nothing. */
  render(view: CheckView, share: () => void): TemplateResult {
    const {framework, questions, assessment, saved: {keeping, setAside}, words} = view;
    const since = untold(changesSince(framework, questions, assessment), assessment);
    const hasNews = Object.values(since).some(list => list.length);
    if (hasNews && !this.#asked) void this.#load();
    return html`
      <div class="keeping" role="status">
        ${keeping === 'kept' ? nothing : html`<div class="note-bar"><p>${words[keeping]} ${words.takeCare}</p></div>`}
        ${setAside ? html`<p class="note-bar">${words.setAside}</p>` : nothing}
      </div>
      ${keeping === 'kept' ? nothing : html`<p><button type="button" class="action" @click=${share}>${words.panels.share}</button></p>`}
      ${hasNews ? this.#code?.renderSince(view, since) : nothing}`;
  }

  /** Below the answers: that they are kept, and for how long one can rely on it. */
  renderKept({framework, questions, assessment, saved: {keeping}, words}: CheckView): TemplateResult {
    const {gone} = changesSince(framework, questions, assessment);
    return html`
      ${keeping === 'kept' ? html`<p>${words.kept}${mayBeForgotten() ? ` ${words.fades}` : ''}</p>` : nothing}
      ${gone.length ? html`<p>${words.orphans(gone.length)}</p>` : nothing}`;
  }

  async #load(): Promise<void> {
    this.#asked = true;
    this.#code = await import('./check-since.js').catch(() => void (this.#asked = false)) ?? undefined;
    if (this.#code) this.#host.requestUpdate();
  }
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
