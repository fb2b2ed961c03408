import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {layoutLadder} from '../../src/layout/ladder.js';
import {inOrder, travel, type Direction} from '../../src/layout/travel.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, frameworkOf} from '../fixtures/files.js';
import {times} from '../helpers/thorough.js';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'start', 'end', 'first', 'last'];

function assertReachable(framework: Framework, compact: boolean): void {
  const layout = layoutLadder(framework, {compact});
  for (const start of layout.stations) {
    const reached = new Set([start]);
    for (const at of reached) for (const direction of DIRECTIONS) reached.add(travel(framework, layout, at, direction) ?? at);
    assert.equal(reached.size, layout.stations.length, `from ${start.level.id}`);
  }
}

test('in every framework of the package each level can be reached from each other by arrow keys', () => {
  for (const framework of NAMES.map(frameworkOf)) for (const compact of [false, true]) assertReachable(framework, compact);
});

test('the same holds of any framework, with circles, gaps and levels on no track', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const frameworks = fc.record({
    tracks: fc.array(fc.shuffledSubarray(ids), {minLength: 1, maxLength: 4}),
    levels: fc.tuple(...ids.map(id => fc.record({id: fc.constant(id), rank: fc.option(fc.integer({min: 1, max: 5}), {nil: undefined}), next: fc.subarray(ids.filter(other => other !== id), {maxLength: 2})}))),
  }).map(({tracks, levels}) => parseFramework({
    title: 'T', levels: levels.map(level => ({title: level.id, ...level})), tracks: tracks.map((levels, i) => ({id: `t${i}`, title: `T${i}`, levels})),
  }));
  fc.assert(fc.property(frameworks, fc.boolean(), assertReachable), {numRuns: times(200)});
});

test('up and down follow the ways, and past the top of one track on to the next', () => {
  const framework = parseFramework({
    title: 'T', levels: ['a', 'b', 'c', 'd'].map(id => ({id, title: id})),
    tracks: [{id: 's', title: 'S', levels: ['a', 'b']}, {id: 't', title: 'T', levels: ['c', 'd']}],
  });
  const layout = layoutLadder(framework, {compact: true});
  const at = (id: string) => layout.stations.find(({level}) => level.id === id)!;
  assert.deepEqual(inOrder(layout).map(({level}) => level.id), ['a', 'b', 'c', 'd']);
  assert.equal(travel(framework, layout, at('a'), 'up')?.level.id, 'b');
  assert.equal(travel(framework, layout, at('b'), 'up')?.level.id, 'c');
  assert.equal(travel(framework, layout, at('d'), 'up'), undefined);
  assert.equal(travel(framework, layout, at('c'), 'down')?.level.id, 'b');
});

test('sideways goes along a row and then on as one reads', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  const layout = layoutLadder(framework);
  const right = (id: string) => travel(framework, layout, layout.stations.find(({level}) => level.id === id)!, 'end')?.level.id;
  assert.deepEqual(['staff', 'manager', 'lead', 'cto'].map(right), ['manager', 'principal', 'staff', undefined]);
});
