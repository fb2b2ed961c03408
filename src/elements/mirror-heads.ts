import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../model/choices.js';
import type {Level} from '../model/framework.js';
import {vars} from './vars.js';

/** The names of the columns, where all rows have the same; else which end is which. Of many only the first and the last have room for one, and the target. */
export function renderHeads(columns: readonly Choice[], target: Level | undefined, ends: readonly [lowest: string, highest: string]): unknown {
  if (!columns.length) return html`<div class="heads ends" aria-hidden="true"><div>${ends.map(end => html`<span>${end}</span>`)}</div></div>`;
  const isNamed = (i: number) => columns.length < 8 || i === 0 || i === columns.length - 1;
  const names = shortened(columns.map(({title}) => title));
  const head = ({id}: Choice, i: number): TemplateResult => html`<div>${isNamed(i) || id === target?.id ? html`<span class=${id === target?.id ? 'aimed' : ''}>${names[i]}</span>` : nothing}</div>`;
  return html`<div class="heads" aria-hidden="true" .style=${vars({n: columns.length})}><div>${columns.map(head)}</div></div>`;
}

/** A name of more letters than this would have to be broken in a narrow column. */
const LONG = 12;

/**
 * Long names without the words that a neighbour begins or ends with as well: of “Software Engineer L1”, “Software Engineer L2” and
 * “Senior Software Engineer” there is “L1”, “L2” and “Senior” to tell.
 */
export function shortened(titles: readonly string[]): readonly string[] {
  const words = titles.map(title => title.split(/\s+/));
  const short = words.map((own, i) => {
    if (titles[i]!.length <= LONG) return titles[i]!;
    const shared = (at: (list: readonly string[], n: number) => string | undefined) => Math.max(...words.map((other, j) => {
      let n = 0;
      while (i !== j && n < own.length && at(own, n) === at(other, n)) n++;
      return n;
    }));
    const rest = own.slice(shared((list, n) => list[n]), own.length - shared((list, n) => list.at(-1 - n)));
    return rest.join(' ') || titles[i]!;
  });
  return new Set(short).size === titles.length ? short : titles;
}
