import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {layoutLadder} from '../../src/layout/ladder.js';
import type {Framework} from '../../src/model/framework.js';
import {frameworkOf} from '../fixtures/files.js';
import {crossingsIn, type Arc, type Place, type Rise} from '../helpers/crossings.js';
import {BEST_RANKER, dagreDrawing, ourDrawing} from '../helpers/drawings.js';
import {LADDERS, SHAPES} from '../helpers/ladders.js';

const FILES = readdirSync(new URL('../../frameworks', import.meta.url)).filter(name => name.endsWith('.json')).map(name => `frameworks/${name.slice(0, -5)}`);

function ours(framework: Framework): number {
  return crossingsIn(ourDrawing(framework, layoutLadder(framework)));
}

test(`over ${LADDERS.length} ladders there are no more crossings than in dagre’s drawings of them`, context => {
  const counts = LADDERS.map(({shape, framework}) => ({shape, mine: ours(framework), dagres: crossingsIn(dagreDrawing(framework, BEST_RANKER))}));
  const sum = (whose: 'mine' | 'dagres', of = counts) => of.reduce((total, count) => total + count[whose], 0);
  for (const shape of SHAPES) {
    const those = counts.filter(count => count.shape === shape);
    context.diagnostic(`${shape}: ${sum('mine', those)}, dagre ${sum('dagres', those)}`);
  }
  assert.ok(sum('mine') <= sum('dagres'), `${sum('mine')} crossings, and ${sum('dagres')} of dagre’s`);
});

test('every framework of the package is drawn without a crossing', () => {
  assert.deepEqual(FILES.map(name => [name, ours(frameworkOf(name))]), FILES.map(name => [name, 0]));
});

test('lines cross where they change sides, and only there', () => {
  const up: Rise = [[0, 0], [1, 1]];
  const cases: [string, Rise[], number][] = [
    ['side by side', [up, [[1, 0], [2, 1]]], 0],
    ['across', [up, [[1, 0], [0, 1]]], 1],
    ['three across each other', [[[0, 0], [2, 1]], [[1, 0], [1, 1]], [[2, 0], [0, 1]]], 3],
    ['out of one level', [up, [[0, 0], [-1, 1]]], 0],
    ['into one level', [up, [[2, 0], [1, 1]]], 0],
    ['between the same levels, one straight on', [[[0, 0], [0, 2]], [[0, 0], [1, 1], [0, 2]]], 0],
    ['out of one level, and then across', [[[0, 0], [0, 1], [1, 2]], [[0, 0], [1, 1], [0, 2]]], 1],
    ['across and back', [[[0, 0], [0, 2]], [[-1, 0], [1, 1], [-1, 2]]], 2],
    ['at a corner of both', [[[0, 0], [1, 1], [2, 2]], [[2, 0], [1, 1], [0, 2]]], 1],
    ['touching at a corner', [[[0, 0], [1, 1], [0, 2]], [[2, 0], [1, 1], [2, 2]]], 0],
    ['together for a while, then on to the other side', [[[0, 0], [1, 1], [1, 2], [2, 3]], [[2, 0], [1, 1], [1, 2], [0, 3]]], 1],
    ['together for a while, then back', [[[0, 0], [1, 1], [1, 2], [0, 3]], [[2, 0], [1, 1], [1, 2], [2, 3]]], 0],
    ['one above the other', [up, [[1, 2], [0, 3]]], 0],
    ['one begins where the other ends', [up, [[1, 1], [0, 2]]], 0],
    ['corners at different heights', [[[0, 0], [0, 3]], [[1, 0.5], [-1, 1.5], [-1, 2.5]]], 1],
  ];
  for (const [name, rises, crossings] of cases) {
    for (const order of [rises, [...rises].reverse()]) assert.equal(crossingsIn({rises: order, arcs: []}), crossings, name);
  }
});

test('an arc crosses the lines that leave from under it, and the arcs that begin under it and end outside', () => {
  const arc = (from: number, to: number, over = true, y = 1): Arc => ({y, ends: [from, to], over});
  const rise = (...places: Place[]): Rise => places;
  const cases: [string, Rise[], Arc[], number][] = [
    ['a line from under it', [rise([1, 1], [5, 2])], [arc(0, 2)], 1],
    ['an arc from end to start', [rise([1, 1], [5, 2])], [arc(2, 0)], 1],
    ['a line that passes under it', [rise([1, 0], [1, 1], [1, 2])], [arc(0, 2)], 1],
    ['a line that ends under it', [rise([1, 0], [1, 1])], [arc(0, 2)], 0],
    ['a line that begins over an arc that hangs', [rise([1, 1], [1, 2])], [arc(0, 2, false)], 0],
    ['a line that comes from below through an arc that hangs', [rise([5, 0], [1, 1])], [arc(0, 2, false)], 1],
    ['a line from its own end', [rise([0, 1], [1, 2])], [arc(0, 2)], 0],
    ['a line beside it', [rise([3, 1], [1, 2])], [arc(0, 2)], 0],
    ['a line elsewhere', [rise([1, 2], [1, 3])], [arc(0, 2)], 0],
    ['interleaving arcs', [], [arc(0, 2), arc(1, 3)], 1],
    ['interleaving arcs, one of them hanging', [], [arc(0, 2), arc(1, 3, false)], 0],
    ['an arc under an arc', [], [arc(0, 3), arc(1, 2)], 0],
    ['arcs with a level in common', [], [arc(0, 2), arc(2, 1), arc(2, 3)], 0],
    ['arcs there and back', [], [arc(0, 2), arc(2, 0)], 0],
    ['arcs in different rows', [], [arc(0, 2), arc(1, 3, true, 2)], 0],
  ];
  for (const [name, rises, arcs, crossings] of cases) assert.equal(crossingsIn({rises, arcs}), crossings, name);
});
