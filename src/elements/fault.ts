import {html, nothing, type TemplateResult} from 'lit';
import {LoadError} from '../controllers/downloads.js';
import {FrameworkError} from '../model/problem.js';
import type {faultWords} from '../text/words/fault.js';
import type {sourceWords} from '../text/words/source.js';

/** More problems than this are told as a number: the first ones are enough to begin with. */
const TOLD = 5;

/** One message that says what is wrong with the file, where, and what to do. The words are loaded with the first fault. */
export function renderFault(error: Error, retry: () => void, words: typeof faultWords & typeof sourceWords): TemplateResult {
  const problems = error instanceof FrameworkError ? error.problems : [];
  return html`
    <div class="fault" part="fault" role="alert">
      <p><strong>${reasonOf(error, words)}</strong></p>
      ${problems.length ? html`<ul>${problems.slice(0, TOLD).map(({place, message}) => html`<li>${place ? html`<code>${place}</code>: ` : nothing}${message}</li>`)}</ul>` : nothing}
      ${problems.length > TOLD ? html`<p>${words.more(problems.length - TOLD)}</p>` : nothing}
      ${error instanceof LoadError ? html`<p><code>${error.address}</code></p>` : nothing}
      <p><button type="button" class="action" @click=${retry}>${words.retry}</button></p>
    </div>`;
}

function reasonOf(error: Error, words: typeof faultWords): string {
  if (error instanceof FrameworkError) return words.problems(error.problems.length);
  if (!(error instanceof LoadError)) return error.message;
  return error.kind === 'status' ? words.status(error.status) : words[error.kind];
}
