import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Group} from '../model/framework.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {matrixWords} from '../text/words/matrix.js';
import {levelName} from './matrix-cell.js';
import {takeawayOf, type MatrixView} from './matrix-view.js';

type Host = ReactiveControllerHost & Element;

interface GroupView {
  readonly view: MatrixView;
  /** The rows of its competencies. */
  readonly rows: readonly HTMLTableRowElement[];
  readonly isFolded: boolean;
  /** Whether what stands around the rows is shown without any of them: a search may leave none. */
  readonly isShown: boolean;
  readonly fold: () => void;
  readonly host: Host;
}

/** A group with its takeaways, its competencies and its note. Folded, the takeaways stay. */
export function renderGroup(group: Group | undefined, {view, rows, isFolded, isShown, fold, host}: GroupView): TemplateResult {
  const words = wordsOf('matrix', matrixWords, host);
  if (!group) return html`<tbody role="rowgroup">${rows}</tbody>`;
  const {levels} = view;
  const takeaways = levels.map(level => takeawayOf(view, group, level));
  return html`
    <tbody role="rowgroup" data-group=${group.id} ?hidden=${!isShown && rows.every(row => row.hidden)}>
      <tr role="row" class="group">
        <th role="rowheader" scope="rowgroup" part="group" class="wide" colspan=${levels.length + 1}>
          <button type="button" class="fold" aria-expanded=${!isFolded} @click=${fold}><span class="label">${group.title}</span></button>
          ${group.summary === undefined ? nothing : html`<span class="soft small"><span class="dot">· </span>${prose(group.summary, host)}</span>`}
        </th>
      </tr>
      ${takeaways.some(text => text !== undefined) ? html`
        <tr role="row" class="takeaways">
          <th role="rowheader" scope="row">${words.glance}</th>
          ${takeaways.map((text, i) => html`<td role="cell">${levelName(levels[i]!)}<div>${text === undefined ? nothing : prose(text, host)}</div></td>`)}
        </tr>` : nothing}
      ${rows}
      ${group.note === undefined ? nothing : html`<tr role="row" class="note" ?hidden=${isFolded}><td role="cell" part="note" colspan=${levels.length + 1}><div class="soft small">${prose(group.note, host)}</div></td></tr>`}
    </tbody>`;
}
