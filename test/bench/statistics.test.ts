import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {geometricMean, median, ratioOf, verdictOf} from '../../bench/statistics.js';
import {seeded} from '../helpers/seeded.js';

function fractions(seed: number): () => number {
  const random = seeded(seed);
  return () => random.whole(0, 2 ** 30 - 1) / 2 ** 30;
}

test('the median is the one in the middle, or what is halfway between the two there', () => {
  assert.equal(median([9, 1, 2]), 2);
  assert.equal(median([4, 1, 3, 9]), 3.5);
  assert.equal(median([7]), 7);
});

test('the geometric mean of a number and its double is as far from one as from the other', () => {
  assert.ok(Math.abs(geometricMean([3, 6]) - 3 * Math.SQRT2) < 1e-12);
});

test('a machine that is slow in some rounds does not bear on the ratio', () => {
  const slowness = [1, 1, 8, 1.5, 30, 2, 1];
  assert.deepEqual(ratioOf(slowness, slowness.map(factor => factor * 4)), {value: 0.25, low: 0.25, high: 0.25});
});

test('the interval has the median in it, and nothing that no round has shown', () => {
  const times = fc.array(fc.tuple(fc.double({min: 1, max: 100, noNaN: true}), fc.double({min: 1, max: 100, noNaN: true})), {minLength: 7, maxLength: 15});
  fc.assert(fc.property(times, fc.nat(), (rounds, seed) => {
    const {value, low, high} = ratioOf(rounds.map(([ours]) => ours), rounds.map(([, theirs]) => theirs), fractions(seed));
    const ratios = rounds.map(([ours, theirs]) => ours / theirs);
    assert.ok(Math.min(...ratios) <= low && low <= value && value <= high && high <= Math.max(...ratios));
  }), {numRuns: 50});
});

test('of 100 runs whose true ratio is 2, about 95 have it in their interval', () => {
  const random = fractions(1);
  const noisy = (time: number) => time * Math.exp((random() + random() + random() - 1.5) * 0.3);
  const runs = Array.from({length: 100}, () => {
    const rounds = Array.from({length: 11}, () => 1 + random());
    return ratioOf(rounds.map(slow => noisy(2 * slow)), rounds.map(noisy), random);
  });
  const right = runs.filter(({low, high}) => low <= 2 && 2 <= high).length;
  assert.ok(right >= 88 && right < 100, `${right} of 100`);
});

test('a target is missed only where even the interval is above it', () => {
  assert.equal(verdictOf({value: 0.9, low: 0.8, high: 1.1}, 1), 'met');
  assert.equal(verdictOf({value: 1, low: 0.8, high: 1.1}, 1), 'met');
  assert.equal(verdictOf({value: 1.05, low: 0.9, high: 1.2}, 1), 'open');
  assert.equal(verdictOf({value: 1.2, low: 1.1, high: 1.3}, 1), 'missed');
});
