import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Framework} from '../../src/model/framework.js';
import type {Move} from '../../src/model/moves.js';
import {parseFramework} from '../../src/model/parse.js';
import {frameworkOf} from '../fixtures/files.js';

const line = ({from, kind, to}: Move) => `${from.id} ${kind} ${to.id}`;
const waysOn = (framework: Framework, level: string) => framework.waysOn(framework.level(level)!).map(line);
const waysIn = (framework: Framework, level: string) => framework.waysIn(framework.level(level)!).map(line);
const ranksOf = (framework: Framework) => Object.fromEntries(framework.ranks);

test('engineering-levels is a trunk of promotions, forks at Lead and rejoins at CTO', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  assert.deepEqual(framework.moves.map(line), [
    'intern promotion junior', 'junior promotion mid', 'mid promotion senior', 'senior promotion lead', 'lead fork staff', 'lead fork manager',
    'staff promotion principal', 'principal promotion architect', 'architect rejoin cto', 'manager promotion director', 'director promotion vp', 'vp rejoin cto',
  ]);
  assert.deepEqual(waysIn(framework, 'cto'), ['architect rejoin cto', 'vp rejoin cto']);
  assert.deepEqual(waysOn(framework, 'cto'), []);
  assert.deepEqual(framework.waysIn(framework.level('mid')!)[0]!.tracks.map(({id}) => id), ['ic', 'mgmt'], 'a pair that tracks share is one move');
  assert.ok(framework.waysOn(framework.level('junior')!)[0]!.text, 'words on the way belong to the move');
});

test('prontopro forks at Senior, and its two ends do not meet', () => {
  const framework = frameworkOf('frameworks/prontopro');
  assert.deepEqual(framework.moves.map(({kind}) => kind), ['promotion', 'promotion', 'fork', 'fork', 'promotion', 'promotion']);
  assert.deepEqual(waysIn(framework, 'chapter-lead'), ['principal-software-engineer promotion chapter-lead']);
});

test('a next outside the tracks is a move: lateral to a level of the same stated rank, up or down to others', () => {
  const theatre = frameworkOf('specialists');
  assert.deepEqual(waysOn(theatre, 'hand'), ['hand promotion builder', 'hand lateral spot']);
  assert.deepEqual(waysOn(theatre, 'builder'), ['builder promotion director']);
  const [, toSpot] = theatre.waysOn(theatre.level('hand')!);
  assert.deepEqual([toSpot!.text, toSpot!.tracks], ['Carry the lamps for a season.', []]);
  const down = parseFramework({title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B', next: ['a']}]});
  assert.deepEqual(waysOn(down, 'b'), ['b down a']);
});

test('two levels that lead to each other at the same height are two lateral moves', () => {
  const swap = parseFramework({
    title: 'T', tracks: [{title: 'A', levels: ['a']}, {title: 'B', levels: ['b']}],
    levels: [{id: 'a', title: 'A', rank: 1, next: ['b']}, {id: 'b', title: 'B', rank: 1, next: ['a']}],
  });
  assert.deepEqual(swap.moves.map(line), ['a lateral b', 'b lateral a']);
});

test('a next that a track draws as well is one move, with its words and its track', () => {
  const [way, ...others] = frameworkOf('kitchen-sink').moves;
  assert.deepEqual([line(way!), way!.text, way!.tracks.map(({id}) => id)], ['apprentice promotion baker', 'Bake a week alone.', ['bread', 'shop']]);
  assert.ok(!others.some(move => line(move) === line(way!)));
});

test('a rank is the stated one, else one above the highest neighbour below, else just under the stated one above', () => {
  assert.deepEqual(ranksOf(frameworkOf('specialists')), {hand: 1, builder: 2, spot: 1, designer: 3, director: 5, prompter: 1});
  assert.deepEqual(ranksOf(frameworkOf('kitchen-sink')), {apprentice: 1, baker: 2, master: 3, keeper: 3, owner: 4, 'cake-1': 2, 'cake-2': 3});
  const late = parseFramework({
    title: 'T', tracks: [{title: 'A', levels: ['a', 'b', 'c', 'top']}, {title: 'S', levels: ['s', 't', 'top']}],
    levels: ['top', 'c', 'a', 'b', 's', 't'].map(id => ({id, title: id, rank: id === 't' ? 3 : undefined})),
  });
  assert.deepEqual(ranksOf(late), {top: 4, c: 3, a: 1, b: 2, s: 2, t: 3});
});

test('every level has a rank, and without stated ranks and circles every neighbour on a track stands higher', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  fc.assert(fc.property(fc.array(fc.subarray(ids), {maxLength: 6}), fc.shuffledSubarray(ids, {minLength: ids.length}), (tracks, order) => {
    const framework = parseFramework({title: 'T', levels: order.map(id => ({id, title: id})), tracks: tracks.map((levels, i) => ({id: `t${i}`, title: 'T', levels}))});
    assert.equal(framework.ranks.size, ids.length);
    if (tracks.length) for (const {from, to} of framework.moves) assert.ok(framework.ranks.get(from.id)! < framework.ranks.get(to.id)!);
    assert.deepEqual(framework.warnings, []);
  }), {numRuns: 200});
});

test('tracks in any order at all give every level a rank and every pair one move', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(fc.property(fc.array(fc.shuffledSubarray(ids), {minLength: 1, maxLength: 6}), tracks => {
    const framework = parseFramework({title: 'T', levels: ids.map(id => ({id, title: id})), tracks: tracks.map((levels, i) => ({id: `t${i}`, title: 'T', levels}))});
    for (const id of ids) assert.ok(Number.isInteger(framework.ranks.get(id)));
    const pairs = framework.moves.map(({from, to}) => `${from.id} ${to.id}`);
    assert.equal(new Set(pairs).size, pairs.length);
    for (const track of framework.tracks) for (const [i, id] of track.levels.slice(1).entries()) assert.ok(pairs.includes(`${track.levels[i]!} ${id}`));
  }), {numRuns: 200});
});
