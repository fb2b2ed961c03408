import assert from 'node:assert/strict';
import {test} from 'node:test';
import {call} from './terminal.js';

/** As counted in the sources of the two frameworks. */
const sources = {
  'engineering-levels': {tracks: 2, levels: 12, moves: 12, groups: 8, competencies: 27, steps: 0, cells: 135, blank: 0, statements: 135, takeaways: 40, notes: 8},
  prontopro: {tracks: 2, levels: 7, moves: 6, groups: 0, competencies: 5, steps: 25, cells: 35, blank: 2, statements: 110, takeaways: 0, notes: 0},
};

for (const [name, counts] of Object.entries(sources)) {
  test(`counts all that the source of ${name} has`, async () => {
    const {code, output} = await call(`inspect frameworks/${name}.json --json`);
    const {systems, sections, ...found} = JSON.parse(output) as Record<string, number>;
    assert.deepEqual(found, counts);
    assert.deepEqual([typeof systems, typeof sections, code], ['number', 'number', 0]);
  });
}

test('gives people a list with the numbers below each other', async () => {
  const {output} = await call('inspect frameworks/prontopro.json');
  assert.match(output, /^tracks +2$/m);
  assert.match(output, /^blank +2 {2}of them "not expected"$/m);
  const ends = output.trimEnd().split('\n').map(line => /\d(?= {2}|$)/.exec(line)?.index);
  assert.equal(new Set(ends).size, 1, output);
});

test('reads standard input', async () => {
  const {output} = await call('inspect --json -', {input: '{"title": "Acme", "levels": [{"title": "Junior"}]}'});
  assert.equal((JSON.parse(output) as {levels: number}).levels, 1);
});

test('tells the problems of a file in place of its numbers', async () => {
  const {code, output, complaints} = await call('inspect - --json', {input: '{"title": "Acme"}'});
  assert.equal(complaints, 'standard input: levels: is missing\n');
  assert.equal(output, '');
  assert.equal(code, 1);
});

test('says in a sentence when the file is not there', async () => {
  assert.deepEqual(await call('inspect nowhere.json'), {code: 1, output: '', complaints: 'There is no file nowhere.json.\n'});
});

test('takes one file', async () => {
  assert.equal((await call('inspect a.json b.json')).code, 2);
});
