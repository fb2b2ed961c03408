import {html, nothing, type TemplateResult} from 'lit';
import {wordsOf} from '../text/words.js';
import {wayOutWords} from '../text/words/way-out.js';

/** Whether another page holds this one. It then decides whether readers may save, print and copy here, and nobody learns what it decided. */
export function isFramed(): boolean {
  return window !== window.top;
}

/**
 * This page’s address, for a window of its own. What WordPress puts behind it is between the two pages alone. Empty where others
 * could do nothing with it, as with `about:srcdoc`.
 */
export function ownAddress(): string {
  if (!/^(https?|file):$/.test(location.protocol)) return '';
  const [page, ...fragment] = location.href.split('#');
  // It stands behind whatever fragment there was, and before what has come since.
  const others = fragment.join('#').replace(/#?\?secret=[^&#]*/, '').replace(/^&/, '');
  return others ? `${page}#${others}` : page!;
}

/** Where a reader gets what the frame refuses: the page by itself, by a link and, as a frame may refuse that too, by its address. */
export function renderWayOut(host: Element, address: string, {withAnswers = false} = {}): TemplateResult {
  const words = wordsOf('wayOut', wayOutWords, host);
  return html`
    <div class="way-out note-bar small" role="status">
      <p>${words.framed} ${address ? html`<a href=${address} target="_blank" rel="noopener">${words.open}</a>` : nothing}</p>
      ${address ? html`
        <label>${words.address}
          <input readonly .value=${address} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
        </label>
        ${withAnswers ? html`<p class="soft">${words.withAnswers}</p>` : nothing}` : nothing}
    </div>`;
}
