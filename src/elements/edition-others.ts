import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {EditionChange} from '../model/edition-changes.js';
import {nounsOf} from '../text/nouns.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {comparisonWords} from '../text/words/comparison.js';
import {earlierWords} from '../text/words/earlier.js';
import {matrixWords} from '../text/words/matrix.js';
import {renderStatements} from './compared-cell.js';
import type {MatrixView} from './matrix-view.js';
import {markWords} from './word-marks.js';

type Host = ReactiveControllerHost & Element;

/** What has changed since the earlier edition besides what the cells say, thing by thing. */
export function renderOthers({framework, edition, everything}: MatrixView, host: Host): unknown {
  const {others} = edition!;
  if (!others.length) return nothing;
  const words = wordsOf('earlier', earlierWords, host);
  const {group, glance, summary, note, code, itself, kinds} = wordsOf('matrix', matrixWords, host);
  const {years} = wordsOf('comparison', comparisonWords, host);
  const {level: {one: level}, track: {one: track}} = nounsOf(framework, host);
  const nouns: Partial<Record<string, string>> = {level, track, group};
  const keyOf = ({what, id, of}: EditionChange) => JSON.stringify([what, of?.id, id]);
  const things = [...new Set(others.map(keyOf))].map(key => others.filter(change => keyOf(change) === key));
  return html`
    <section class="others">
      <h3 class="label">${words.others}</h3>
      <dl>${things.map(changes => html`<dt>${changes[0]!.title} <span class="soft small">${nouns[changes[0]!.what] ?? changes[0]!.of?.title}</span></dt>${changes.map(renderChange)}`)}</dl>
    </section>`;

  function renderChange(change: EditionChange): unknown {
    const {statements, before, now} = change;
    const [was, is] = change.kind === 'changed' ? [before, now].map(textOf) : [];
    const became = was === undefined ? kinds.new : is === undefined ? kinds.dropped : undefined;
    const isText = was !== undefined || is !== undefined;
    return html`<dd>
      <span class="soft small">${labelOf(change)}${isText && became ? ` · ${became}` : nothing}</span>
      ${statements ? renderStatements(statements, {framework, tellsKind: true, everything, host}) : nothing}
      ${is === undefined ? nothing : html`<div>${(was !== undefined && markWords(was, is, host)) || prose(is, host)}</div>`}
      ${was === undefined ? nothing : html`<details class="soft was"><summary>${words.asItWas}</summary><div>${prose(was, host)}</div></details>`}
    </dd>`;
  }

  function labelOf({kind, what, field, name, before}: EditionChange): string {
    if (kind === 'added') return kinds.new;
    if (kind === 'removed') return kinds.dropped;
    if (kind === 'renamed') return words.formerly(before as string);
    switch (field) {
      case 'order': return before === undefined ? words.wasFirst : words.wasAfter(before as string);
      case 'summary': return summary;
      case 'note': return note;
      case 'code': return code;
      case 'years': return years;
      case 'facts': return name!;
      case 'takeaways': return `${glance}: ${framework.level(name!)?.name ?? name}`;
      case 'criteria': return what === 'level' ? itself(level) : words.described;
      default: return name === undefined ? words.described : `${words.described}: ${framework.level(name)?.name ?? name}`;
    }
  }
}

/** Texts, numbers and lists of them; nothing for what has more parts. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.every(item => typeof item === 'string') ? value.join(' · ') : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
