// @ts-check
import {median, ratioOf, verdictOf} from './statistics.js';
/** @import {Benchmark, Case} from './run.js' */
/** @import {Measured} from './rounds.js' */
/** @import {Ratio} from './statistics.js' */

/** @param {{rounds: number, machine: string}} run `machine`: what it has in common with others of its kind */
export function heading({rounds, machine}) {
  return `# How we compare

\`npm run bench\`, ${rounds} rounds in ${machine}, all contenders in turn. Times are that machine’s of that hour. What counts are the
ratios, each with the interval in which the true one lies with 95 % confidence. “ours again” is ours once more: how far it is
from ours is noise.
`;
}

/**
 * What a case has come to, as Markdown: a table of the contenders with what each takes for one of the base, then the targets.
 *
 * @param {Benchmark} benchmark
 * @param {Case} task
 * @param {Record<string, Measured>} measured with `ours again`
 * @returns {{text: string, isGood: boolean}} good: no target is missed
 */
export function report({base}, {name, acts = {}, targets}, measured) {
  const {ours, 'ours again': again, [base]: first} = measured;
  if (!ours || !again || !first) throw new Error(`Ours, the same again and ${base} are compared.`);
  const columns = Object.keys(acts).length ? Object.keys(acts) : Object.keys(first.amounts);
  const ratios = new Map(Object.entries(measured).map(([name, {amounts}]) => [name, columns.map(what => ratio(amounts[what], first.amounts[what]))]));
  const counts = Object.values(measured).some(({cells}) => cells > 0);

  const contenders = [
    ['', ...columns.flatMap(what => [what, `of ${base}’s`]), ...(counts ? ['cells in the document'] : []), 'gzip'],
    ...Object.entries(measured).map(([name, {amounts, cells, bytes}]) => [
      name,
      ...columns.flatMap((what, i) => [amount(what, amounts[what]), name === base ? '' : written(ratios.get(name)?.[i])]),
      ...(counts ? [String(cells)] : []),
      `${(bytes / 1000).toFixed(1)} kB`,
    ]),
    ['ours again of ours', ...columns.flatMap(what => ['', written(ratio(again.amounts[what], ours.amounts[what]))]), ...(counts ? [''] : []), ''],
  ];
  const goals = Object.entries(targets).map(([what, most]) => {
    const own = ratios.get('ours')?.[columns.indexOf(what)];
    return {
      isMissed: own !== undefined && verdictOf(own, most) === 'missed',
      cells: [
        what, decimal(most), written(own),
        ...(what in acts ? [written(ratio(ours.amounts[what], first.amounts['first screen']))] : []),
        own ? verdict(own, most) : 'open: not there yet',
      ],
    };
  });
  const head = ['', `at most, of ${base}’s`, 'is', ...(Object.keys(acts).length ? [`of ${base}’s first screen`] : []), 'target'];
  return {
    text: `### ${name}\n\n${markdown(contenders)}\n\n${markdown([head, ...goals.map(({cells}) => cells)])}\n`,
    isGood: !goals.some(({isMissed}) => isMissed),
  };
}

/** @param {number[] | undefined} own @param {number[] | undefined} theirs */
function ratio(own, theirs) {
  return own && theirs && ratioOf(own, theirs);
}

/** @param {Ratio} ratio @param {number} most */
function verdict(ratio, most) {
  const {[verdictOf(ratio, most)]: text} = {met: 'met', open: 'open: take more rounds', missed: `missed: ${decimal(ratio.value / most)} times as much`};
  return text;
}

/** @param {readonly string[][]} rows the first is the head */
function markdown(rows) {
  const [head = []] = rows;
  const widths = head.map((_, i) => Math.max(3, ...rows.map(row => row[i]?.length ?? 0)));
  const lines = rows.map(row => `| ${row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`);
  return [lines[0], `|${widths.map((width, i) => (i ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`, ...lines.slice(1)].join('\n');
}

/** @param {string} what @param {number[]} [numbers] */
function amount(what, numbers) {
  return numbers ? `${median(numbers).toFixed(1)} ${['memory', 'of it JavaScript'].includes(what) ? 'MB' : 'ms'}` : '–';
}

/** @param {Ratio} [ratio] */
function written(ratio) {
  return ratio ? `${decimal(ratio.value)} [${decimal(ratio.low)}, ${decimal(ratio.high)}]` : '–';
}

/** Two digits: 0.031, 0.35, 1.4, 12. @param {number} ratio */
function decimal(ratio) {
  return ratio < 10 ? ratio.toPrecision(2) : ratio.toFixed(0);
}
