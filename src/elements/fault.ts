import {html, nothing, type TemplateResult} from 'lit';
import type {LoadError} from '../controllers/downloads.js';
import type {FrameworkError} from '../model/problem.js';
import type {faultWords} from '../text/words/fault.js';
import type {sourceWords} from '../text/words/source.js';

export {faultWords} from '../text/words/fault.js';

/** More problems than this are told as a number: the first ones are enough to begin with. */
const TOLD = 5;

/**
 * One message that says what is wrong with the file, where, and what to do. Loaded with the first fault.
 *
 * @param earlier the address of an earlier edition, where the file is one; empty where it has none
 */
export function renderFault(error: Error, retry: () => void, words: typeof faultWords & typeof sourceWords, earlier?: string): TemplateResult {
  const problems = isOfFile(error) ? error.problems : [];
  const reason = reasonOf(error, words); // where it names an attribute, it is that of the framework itself
  return html`
    <div class="fault note-bar" part="fault" role="alert">
      <p><strong>${earlier === undefined ? reason : words.earlier(earlier, reason.replace('src', 'before'))}</strong></p>
      ${problems.length ? html`<ul>${problems.slice(0, TOLD).map(({file, place, message}) => html`<li>${[file, place].map(where => (where ? html`<code>${where}</code>: ` : nothing))}${message}</li>`)}</ul>` : nothing}
      ${problems.length > TOLD ? html`<p>${words.more(problems.length - TOLD)}</p>` : nothing}
      ${isOfWay(error) ? html`<p><code>${error.address}</code></p>` : nothing}
      <p><button type="button" class="action" @click=${retry}>${words.retry}</button></p>
    </div>`;
}

function reasonOf(error: Error, words: typeof faultWords): string {
  if (isOfFile(error)) return words.problems(error.problems.length);
  if (!isOfWay(error)) return error.message;
  return error.kind === 'status' ? words.status(error.status) : words[error.kind];
}

// Told apart by name: with their classes, what every page loads first would be split up for this.
function isOfFile(error: Error): error is FrameworkError {
  return error.name === 'FrameworkError';
}

function isOfWay(error: Error): error is LoadError {
  return error.name === 'LoadError';
}
