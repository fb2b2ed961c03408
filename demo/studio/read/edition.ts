import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../draft.js';
import {editionOf} from '../read-words.js';
import {FEW} from './reading.js';

/** What has changed since the edition that was brought before. */
export function edition({changes}: Source): TemplateResult | typeof nothing {
  if (!changes) return nothing;
  const {kept, parts} = editionOf(changes);
  return html`
    <section aria-labelledby="edition">
      <h3 id="edition">Since the edition before</h3>
      <p class="small">You brought an edition of this before. ${kept}${parts.length ? '' : ' Nothing is new, renamed or gone.'}</p>
      <div class="changes small">${parts.map(({head, changes}) => html`
        <details ?open=${changes.length <= FEW}><summary>${head}: ${changes.length}</summary>
          <ul role="list">${changes.slice(0, 200).map(({what, title, was}) => html`<li><span class="soft">${what === 'criterion' ? 'statement' : what}</span> <span dir="auto">${title}</span>${was === undefined ? nothing : html` <span class="soft">before: <span dir="auto">${was}</span></span>`}</li>`)}</ul>
        </details>`)}</div>
    </section>`;
}
