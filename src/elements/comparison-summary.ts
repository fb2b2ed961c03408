import {html, nothing, type ReactiveControllerHost} from 'lit';
import {summaryOf} from '../export/compared-summary.js';
import {nounsOf} from '../text/nouns.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {comparisonWords} from '../text/words/comparison.js';
import {matrixWords} from '../text/words/matrix.js';
import type {MatrixView} from './matrix-view.js';

/** What changes from level to level in a sentence or two, and what the framework says of the way. */
export function renderSummary({comparison, framework}: MatrixView, host: ReactiveControllerHost & Element): unknown {
  const {sides} = comparison!;
  const words = wordsOf('comparison', comparisonWords, host);
  const isLong = sides.length > 2;
  return sides.slice(1).map(({level: to, framework: theirs}, i) => {
    const from = sides[i]!.level;
    const summary = summaryOf(comparison!, i + 1, {from, to, framework: theirs, words, name: ({name}) => name, title: title => title}, nounsOf(framework, host));
    const way = from.next.get(to.id);
    return html`
      <div class="told">
        <p>${isLong ? html`<strong>${words.lead(from.name, to.name)}</strong> ` : nothing}${summary}</p>
        ${way ? html`<details class="soft small"><summary>${wordsOf('matrix', matrixWords, host).way(to.name)}</summary><div>${prose(way, host)}</div></details>` : nothing}
      </div>`;
  });
}
