import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {wordChanges} from '../../src/text/word-changes.js';
import {frameworkOf} from '../fixtures/files.js';

/** The new words in brackets. */
const marked = (before: string, now: string) => wordChanges(before, now).map(({text, isNew}) => (isNew ? `[${text}]` : text)).join('');

test('the words that were not there before are marked', () => {
  assert.equal(marked('Handles simple error cases in message consumers', 'Handles complex error cases in message consumers'), 'Handles [complex] error cases in message consumers');
  assert.equal(marked('Debugs production issues', 'Debugs complex production issues at speed'), 'Debugs [complex] production issues [at speed]');
  assert.equal(marked('Leads a team', 'leads a team'), 'leads a team', 'case is no new word');
  assert.equal(marked('Is at ease with it', 'Is at ease'), 'Is at ease');
});

test('a mark starts and ends with a word, and goes through between two new ones', () => {
  assert.equal(marked('Helps the team, and writes C', 'Helps the whole team, and (often, really) writes C++.'), 'Helps the [whole] team, and ([often, really]) writes [C++].');
  for (const {text, isNew} of wordChanges('He ships “it” now.', 'He “slowly” ships, then mends – “it” now!')) if (isNew) assert.match(text, /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
});

test('words that came again by chance between many new ones do not break a mark', () => {
  assert.equal(marked('Is the driving force of all the work in the team', 'Is the driving force behind plans for the future and long term growth in the team'), 'Is the driving force [behind plans for the future and long term growth] in the team');
});

test('words that stay on both sides of what was taken away are not broken by it', () => {
  assert.equal(marked('Takes part in interviews and in hiring with input', 'Takes part in interviews and hiring, and gives input'), 'Takes part in interviews and hiring, [and gives] input');
});

test('nothing is marked where next to nothing has stayed', () => {
  for (const [before, now] of [['Runs the sessions', 'Brings up problems that nobody saw'], ['', 'New']]) assert.deepEqual(wordChanges(before!, now!), [{text: now, isNew: false}]);
  assert.deepEqual(wordChanges('Old', ''), []);
});

test('languages without blanks have words, too', () => {
  assert.equal(marked('チームで小さな問題を解決する。', 'チームで大きな問題を解決する。'), 'チームで[大きな]問題を解決する。');
});

test('the stretches together are the text, and no two neighbours are of one kind', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'Team', 'team', '“x”', '–', ',', '  ', '\n', '日本語', '**bold**', '…'), {maxLength: 30}).map(list => list.join(' '));
  fc.assert(fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, now) => {
    const stretches = wordChanges(before, now);
    assert.equal(stretches.map(({text}) => text).join(''), now);
    stretches.slice(1).forEach(({isNew}, i) => assert.notEqual(isNew, stretches[i]!.isNew));
  }), {numRuns: 300});
});

test('a text beside itself has nothing new', () => {
  for (const {competencies} of ['sthorm', 'waypoints'].map(name => frameworkOf(`frameworks/${name}`))) {
    for (const {summary = ''} of competencies) assert.deepEqual(wordChanges(summary, summary), [{text: summary, isNew: false}]);
  }
});

test('texts of any length are taken', () => {
  const long = (word: string) => Array.from({length: 20_000}, (_, i) => `${word}${i}`).join(' ');
  assert.deepEqual(wordChanges(long('a'), long('b')), [{text: long('b'), isNew: false}]);
  assert.equal(wordChanges(long('a'), `${long('a')} more`).at(-1)!.text, 'more');
  const dots = `${'.'.repeat(100_000)}x`;
  assert.deepEqual(wordChanges(dots, `${dots} y`), [{text: `${dots} `, isNew: false}, {text: 'y', isNew: true}]);
});

test('what is only added is marked, however much longer it is than what was there', () => {
  assert.deepEqual(wordChanges('Sizes with confidence', 'Sizes with confidence, and brings everyone’s estimates onto one scale'), [
    {text: 'Sizes with confidence, ', isNew: false}, {text: 'and brings everyone’s estimates onto one scale', isNew: true},
  ]);
});
