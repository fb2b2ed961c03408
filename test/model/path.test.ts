import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {findPath} from '../../src/model/path.js';
import {frameworkOf} from '../fixtures/files.js';

/** `senior > lead < senior`: on, and back. */
function told(framework: Framework, one: string, other: string): string {
  const path = findPath(framework, framework.level(one)!, framework.level(other)!);
  return path.length ? path.reduce((text, {to, back}) => `${text} ${back ? '<' : '>'} ${to.id}`, path[0]!.from.id) : '';
}

test('a path climbs from the one level to the other, with the words of its moves', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  assert.equal(told(framework, 'senior', 'director'), 'senior > lead > manager > director');
  const texts = findPath(framework, framework.level('mid')!, framework.level('lead')!).map(({move}) => move.text);
  assert.equal(texts[0], framework.level('mid')!.next.get('senior'));
});

test('picked from above, it is told from below all the same', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  assert.equal(told(framework, 'cto', 'vp'), 'vp > cto');
  assert.equal(told(framework, 'director', 'senior'), 'senior > lead > manager > director');
});

test('from branch to branch it goes back to where they part, or on to where they meet', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  assert.equal(told(framework, 'staff', 'manager'), 'staff < lead > manager');
  assert.equal(told(framework, 'vp', 'architect'), 'vp > cto < architect');
});

test('a way that no track draws counts like any other', () => {
  assert.equal(told(frameworkOf('frameworks/waypoints'), 'l3', 'm4'), 'l3 > l4 > m3 > m4');
});

test('there is none between levels that nothing connects, and none from a level to itself', () => {
  const framework = parseFramework({title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}], tracks: [{title: 'X', levels: ['a']}, {title: 'Y', levels: ['b']}]});
  assert.equal(told(framework, 'a', 'b'), '');
  assert.equal(told(framework, 'a', 'a'), '');
});

test('every path is joined end to end by moves of the framework, and leads back only where no way on connects the two', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const frameworks = fc.array(fc.shuffledSubarray(ids, {minLength: 2}), {minLength: 1, maxLength: 3}).map(tracks => parseFramework({
    title: 'T', levels: ids.map(id => ({id, title: id})), tracks: tracks.map((levels, i) => ({id: `t${i}`, title: `T${i}`, levels})),
  }));
  const reaches = (framework: Framework, from: string, to: string) => {
    const seen = new Set([from]);
    for (const id of seen) for (const move of framework.moves) if (move.from.id === id) seen.add(move.to.id);
    return seen.has(to);
  };
  fc.assert(fc.property(frameworks, fc.constantFrom(...ids), fc.constantFrom(...ids), (framework, one, other) => {
    const path = findPath(framework, framework.level(one)!, framework.level(other)!);
    for (const [i, {from, to, move, back}] of path.entries()) {
      assert.deepEqual(back ? [to, from] : [from, to], [move.from, move.to]);
      assert.ok(framework.moves.includes(move));
      if (i) assert.equal(from, path[i - 1]!.to);
    }
    if (path.length) assert.deepEqual([path[0]!.from.id, path.at(-1)!.to.id].sort(), [one, other].sort());
    if (one !== other && (reaches(framework, one, other) || reaches(framework, other, one))) assert.ok(path.length && path.every(({back}) => !back));
  }), {numRuns: 300});
});
