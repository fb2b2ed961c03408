import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Group, Level} from '../model/framework.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {matrixWords} from '../text/words/matrix.js';

type Host = ReactiveControllerHost & Element;

interface GroupView {
  readonly levels: readonly Level[];
  /** The rows of its competencies. */
  readonly rows: readonly HTMLTableRowElement[];
  readonly isFolded: boolean;
  /** Whether what stands around the rows is shown without any of them: a search may leave none. */
  readonly isShown: boolean;
  readonly fold: () => void;
  readonly host: Host;
}

/** A group with its takeaways, its competencies and its note. Folded, the takeaways stay. */
export function renderGroup(group: Group | undefined, {levels, rows, isFolded, isShown, fold, host}: GroupView): TemplateResult {
  const words = wordsOf('matrix', matrixWords, host);
  if (!group) return html`<tbody role="rowgroup">${rows}</tbody>`;
  return html`
    <tbody role="rowgroup" data-group=${group.id} ?hidden=${!isShown && rows.every(row => row.hidden)}>
      <tr role="row" class="group">
        <th role="rowheader" scope="rowgroup" part="group" class="wide" colspan=${levels.length + 1}>
          <button type="button" class="fold" aria-expanded=${!isFolded} @click=${fold}><span class="label">${group.title}</span></button>
          ${group.summary === undefined ? nothing : html`<span class="soft small"><span class="dot">· </span>${prose(group.summary, host)}</span>`}
        </th>
      </tr>
      ${levels.some(level => group.takeaways.has(level.id)) ? html`
        <tr role="row" class="takeaways">
          <th role="rowheader" scope="row">${words.glance}</th>
          ${levels.map(level => html`<td role="cell">${levelName(level)}<div>${group.takeaways.has(level.id) ? prose(group.takeaways.get(level.id)!, host) : nothing}</div></td>`)}
        </tr>` : nothing}
      ${rows}
      ${group.note === undefined ? nothing : html`<tr role="row" class="note" ?hidden=${isFolded}><td role="cell" part="note" colspan=${levels.length + 1}><div class="soft small">${prose(group.note, host)}</div></td></tr>`}
    </tbody>`;
}

/** Shown where levels stand below each other. The column heads are still there for screen readers. */
export function levelName({name}: Level): TemplateResult {
  return html`<span class="level" aria-hidden="true">${name}</span>`;
}
