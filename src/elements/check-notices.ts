import {html, nothing, type TemplateResult} from 'lit';
import type {CheckView} from './check-view.js';

/** What one has to know before 27 answers are given: that they are not kept, or not all of them. */
export function renderNotices({saved: {keeping, setAside}, words}: CheckView): TemplateResult {
  return html`
    <div class="keeping" role="status">
      ${keeping === 'kept' ? nothing : html`<div class="note-bar"><p>${words[keeping]} ${words.takeCare}</p></div>`}
      ${setAside ? html`<p class="note-bar">${words.setAside}</p>` : nothing}
    </div>`;
}
