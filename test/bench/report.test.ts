import assert from 'node:assert/strict';
import {test} from 'node:test';
import {heading, report} from '../../bench/report.js';

const BENCHMARK = {title: 'A matrix', about: '', base: 'raw', contenders: {}, cases: []};
const FILE = {title: 'Engineering', levels: [{title: 'Junior'}]};

function measured(amounts: Record<string, number>, cells = 0) {
  return {amounts: Object.fromEntries(Object.entries(amounts).map(([what, amount]) => [what, Array<number>(7).fill(amount)])), cells, bytes: 12_345};
}

/** The cells of a line, by how it begins. */
function line(text: string, start: string): string[] {
  const found = text.split('\n').find(line => line.startsWith(`| ${start} `));
  return found?.split('|').slice(1, -1).map(cell => cell.trim()) ?? [];
}

test('every contender is compared with the base, and ours with itself', () => {
  const {text} = report(BENCHMARK, {name: '6x20', file: FILE, targets: {}}, {
    raw: measured({'first screen': 20, memory: 8}, 120), React: measured({'first screen': 50, memory: 16}, 120),
    ours: measured({'first screen': 10, memory: 4}, 120), 'ours again': measured({'first screen': 11, memory: 4}, 120),
  });
  assert.match(text, /^### 6x20\n/);
  assert.deepEqual(line(text, 'raw'), ['raw', '20.0 ms', '', '8.0 MB', '', '120', '12.3 kB']);
  assert.deepEqual(line(text, 'React'), ['React', '50.0 ms', '2.5 [2.5, 2.5]', '16.0 MB', '2.0 [2.0, 2.0]', '120', '12.3 kB']);
  assert.deepEqual(line(text, 'ours'), ['ours', '10.0 ms', '0.50 [0.50, 0.50]', '4.0 MB', '0.50 [0.50, 0.50]', '120', '12.3 kB']);
  assert.deepEqual(line(text, 'ours again of ours'), ['ours again of ours', '', '1.1 [1.1, 1.1]', '', '1.0 [1.0, 1.0]', '', '']);
});

test('a missed target is no good, and it says by how much', () => {
  const both = {ours: measured({'first screen': 10}), 'ours again': measured({'first screen': 10}), raw: measured({'first screen': 20})};
  const good = report(BENCHMARK, {name: '6x20', file: FILE, targets: {'first screen': 0.8}}, both);
  const bad = report(BENCHMARK, {name: '6x20', file: FILE, targets: {'first screen': 0.25}}, both);
  assert.deepEqual([good.isGood, line(good.text, 'first screen')], [true, ['first screen', '0.80', '0.50 [0.50, 0.50]', 'met']]);
  assert.deepEqual([bad.isGood, line(bad.text, 'first screen')], [false, ['first screen', '0.25', '0.50 [0.50, 0.50]', 'missed: 2.0 times as much']]);
});

test('an act is compared with the same act, and with the base’s first screen; one that ours does not know is open', () => {
  const acts = {filter: {search: 'word'}, swap: {levels: ['junior']}};
  const {text, isGood} = report(BENCHMARK, {name: 'acts', file: FILE, acts, targets: {filter: 0.2, swap: 0.2}}, {
    raw: measured({'first screen': 100, filter: 10, swap: 10}),
    ours: measured({'first screen': 5, filter: 1}), 'ours again': measured({'first screen': 5, filter: 1}),
  });
  assert.deepEqual(line(text, 'ours'), ['ours', '1.0 ms', '0.10 [0.10, 0.10]', '–', '–', '12.3 kB']);
  assert.deepEqual(line(text, 'filter'), ['filter', '0.20', '0.10 [0.10, 0.10]', '0.010 [0.010, 0.010]', 'met']);
  assert.deepEqual(line(text, 'swap'), ['swap', '0.20', '–', '–', 'open: not there yet']);
  assert.ok(isGood);
});

test('the heading names the machine’s kind and how many rounds there were', () => {
  assert.match(heading({rounds: 9, machine: 'Chromium 156 on 2 cores'}), /9 rounds in Chromium 156 on 2 cores/);
});
