import {css, html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../model/questions.js';
import {nounsOf} from '../text/nouns.js';
import type {CheckView} from './check-view.js';

/** A drawing as a real table. */
export interface Twin {
  /** What the table is, for screen readers. */
  readonly label: string;
  readonly heads: readonly string[];
  /** What stands below each head in the row of a question. */
  readonly cells: (question: Question) => readonly string[];
  /** The table’s part name. */
  readonly part: string;
}

/** A table with a row for each competency, by group; its name leads to its question. Where there is little room each row is a block, with the heads in it. */
export function renderTwin({label, heads, cells, part}: Twin, {framework, questions, current, open, host}: CheckView): TemplateResult {
  const {one} = nounsOf(framework, host).competency;
  return html`
    <table class="twin-table" role="table" part=${part} aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row"><th scope="col" role="columnheader">${one.charAt(0).toLocaleUpperCase() + one.slice(1)}</th>${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr>
      </thead>
      ${groupsOf(questions).map(members => html`
        <tbody role="rowgroup">
          ${members[0]!.group ? html`<tr role="row"><th class="label" role="rowheader" scope="rowgroup" colspan=${heads.length + 1}>${members[0]!.group.title}</th></tr>` : nothing}
          ${members.map(question => html`
            <tr role="row">
              <th scope="row" role="rowheader"><button type="button" aria-current=${question === current ? 'step' : nothing} @click=${() => open(question)}>${question.competency.title}</button></th>
              ${cells(question).map((text, i) => html`<td role="cell"><span class="label whose" aria-hidden="true">${heads[i]}</span>${text}</td>`)}
            </tr>`)}
        </tbody>`)}
    </table>`;
}

/** Questions that follow each other in one group. */
export function groupsOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const groups: Question[][] = [];
  for (const question of questions) {
    if (!groups.length || question.group !== groups.at(-1)![0]!.group) groups.push([]);
    groups.at(-1)!.push(question);
  }
  return groups;
}

export const twinStyles = css`
  .twin-table { width: 100%; border-collapse: collapse; line-height: 1.4; }
  .twin-table th { text-align: start; font-weight: 400; }
  .twin-table th, .twin-table td { padding-block: 0.3em; padding-inline: 0 1em; vertical-align: top; border-block-end: 1px solid var(--hairline); min-width: 4.5em; overflow-wrap: break-word; hyphens: auto; }
  .twin-table td { padding-block-start: 0.475em; }
  .twin-table thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); font-size: 0.9375em; font-weight: 600; vertical-align: bottom; }
  .twin-table tbody .label[scope] { padding-block-start: 1.25em; font-weight: 600; }
  .twin-table button { min-height: 1.75em; }
  .twin-table button:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  .twin-table [aria-current] { font-weight: 600; }
  .twin-table .whose { display: none; }
  @container (width < 37.5em) {
    .twin-table, .twin-table tbody, .twin-table tr, .twin-table th, .twin-table td { display: block; }
    .twin-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .twin-table tr { padding-block: 0.5em; border-block-end: 1px solid var(--hairline); }
    .twin-table th, .twin-table td { border: 0; padding-block: 0.1em; }
    .twin-table th button { font-weight: 600; }
    .twin-table .whose { display: inline; margin-inline-end: 0.75em; }
  }
`;
