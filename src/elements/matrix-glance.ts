import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {Level} from '../model/framework.js';
import {nounsOf} from '../text/nouns.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {matrixWords} from '../text/words/matrix.js';
import {renderStatements} from './compared-cell.js';
import {renderFact} from './content.js';
import {levelName} from './matrix-cell.js';
import type {MatrixView} from './matrix-view.js';

/** What compared levels say of themselves, before what they expect; at more length where one expects nothing yet. */
export function renderGlance({framework, levels, unwritten, comparison, everything}: MatrixView, host: ReactiveControllerHost & Element): unknown {
  const words = wordsOf('matrix', matrixWords, host);
  const {sides, facts, itself, shares} = comparison!;
  const rows: [string, (level: Level, i: number) => unknown, string?][] = [
    [words.summary, level => (unwritten.length && level.summary !== undefined ? prose(level.summary, host) : nothing)],
    ...facts.map(({name}): [string, (level: Level) => unknown, string] => [name, level => (level.facts.has(name) ? renderFact(level.facts.get(name)!, host) : nothing), name]),
    [words.itself(nounsOf(framework, host).level.one), ({criteria}, i) => {
      const {change, list} = itself[i]!;
      const view = {framework: sides[i]!.framework, tellsKind: true, everything: everything || !shares, host};
      return change ? list.length ? renderStatements(list, view) : nothing : criteria.length ? html`<ul>${criteria.map(({text}) => html`<li>${prose(text, host)}</li>`)}</ul>` : nothing;
    }, ''],
  ];
  const filled = rows.filter(([, cell]) => levels.some((level, i) => cell(level, i) !== nothing));
  if (!filled.length) return nothing;
  return html`
    <tbody role="rowgroup">
      <tr role="row" class="group"><th role="rowheader" scope="rowgroup" class="wide" colspan=${levels.length + 1}><span class="label">${words.glance}</span></th></tr>
      ${filled.map(([name, cell, fact]) => html`
        <tr role="row" data-fact=${fact ?? nothing}>
          <th role="rowheader" scope="row">${name}</th>
          ${levels.map((level, i) => html`<td role="cell">${levelName(level)}<div>${cell(level, i)}</div></td>`)}
        </tr>`)}
    </tbody>`;
}
