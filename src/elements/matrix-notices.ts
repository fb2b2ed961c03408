import {html, nothing, type ReactiveControllerHost} from 'lit';
import {nounsOf} from '../text/nouns.js';
import type {matrixWords} from '../text/words/matrix.js';
import {linkedCell} from './linked-cell.js';
import type {Asked, MatrixView} from './matrix-view.js';

/** So many ids are named to a reader whose link has a wrong one. */
const SAMPLE = 12;

type Host = ReactiveControllerHost & Element & Asked & {readonly with: string; readonly level: string; readonly cell: string};

/** What the page or a link asks for and is not there; and of what is, in short what changes. */
export function renderNotices(view: MatrixView, words: typeof matrixWords, host: Host): unknown {
  const {framework, other, comparing, editions, compared, levels, unwritten, isCrowd, unknown: asked} = view;
  const unknown = [...asked, ...[host.cell, host.level].flatMap(id => linkedCell(id, framework, other).unknown)];
  const nouns = nounsOf(framework, host);
  const isAlone = !compared.length && host.compare.trim() && !asked.some(({kind}) => kind === 'level');
  const said = [
    ...unknown.map(({kind, ids, known}) => words.unknown(kind === 'group' ? words.aGroup : nouns[kind].one, ids, known.slice(0, SAMPLE))),
    ...isAlone && (other || !host.with) ? [words.alone(nouns.level.other)] : [],
  ];
  return [
    said.map(sentence => html`<p class="note-bar small" role="status">${sentence}</p>`),
    unwritten.length && levels.length && !compared.length && !isCrowd ? html`<p class="soft small missing">${words.unwritten(unwritten.map(level => level.name))}</p>` : nothing,
    compared.length && comparing ? comparing.renderSummary(view, host) : nothing,
    editions && !isCrowd ? html`<p class="told">${editions.editionSentences(view, host).join(' ')}</p>` : nothing,
  ];
}
