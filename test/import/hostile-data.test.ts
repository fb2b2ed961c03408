import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dataOf} from '../../src/import/data/data.js';
import {importFramework} from '../../src/import/import.js';
import {checkFile} from '../../src/model/check.js';
import {read} from '../helpers/read-data.js';
import {countingSteps} from '../helpers/steps.js';
import {times} from '../helpers/thorough.js';

const parse = (text: string) => dataOf({file: 'a.yaml', text, form: 'yaml'}, () => {});

test('nesting beyond anything honest is refused, with the line', () => {
  const deep = 10_000;
  for (const text of [`a: ${'['.repeat(deep)}`, '{a: '.repeat(deep), Array.from({length: 500}, (_, i) => `${' '.repeat(i)}k:`).join('\n'), `a:\n${'- '.repeat(deep)}x`, `a:\n${'? '.repeat(deep)}x`]) {
    assert.throws(() => parse(text), ({name, at, message}: {name: string; at: {line: number}; message: string}) => name === 'Refused' && at.line >= 1 && message.includes('60 deep'), text.slice(0, 20));
  }
});

test('parts that repeat each other a billion times are refused', () => {
  const bomb = Array.from({length: 12}, (_, i) => `k${i}: &k${i} [${i ? Array(9).fill(`*k${i - 1}`).join(', ') : 'x, x, x'}]`).join('\n');
  assert.throws(() => parse(bomb), {name: 'Refused', message: /repeats so much/});
});

test('a part that repeats itself is read as a text', () => {
  assert.deepEqual(parse('a: &a [x, *a]').value, {a: ['x', '*a']});
});

test('more values than in any framework are refused', () => {
  assert.throws(() => parse(`a: [${'x,'.repeat(500_000)}]`), {name: 'Refused', message: /more values/});
});

test('a prototype cannot be changed', () => {
  read({'a.json': '{"__proto__": {"polluted": 1}, "levels": {"junior": {"__proto__": {"polluted": ["x"]}, "constructor": {"prototype": ["y"]}}, "senior": {"a": ["z"]}}}'});
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test('what is hostile takes a few steps for each character, or is refused', () => countingSteps('/src/import/', async stepsOf => {
  const many = times(50_000);
  for (const text of ['"'.repeat(many), `a: "${'x\n'.repeat(many)}`, '- '.repeat(3) + ': '.repeat(many), '*a '.repeat(many / 5), '[]'.repeat(many), 'a: b: c\n'.repeat(many / 10), `${'a'.repeat(4 * many)}: b`]) {
    const steps = await stepsOf(() => {
      try {
        parse(text);
      } catch (error) {
        assert.equal((error as Error).name, 'Refused');
      }
    });
    assert.ok(steps < 200 * text.length, `${text.slice(0, 12)}: ${steps / text.length} steps for each character`);
  }
}));

test('keys that every object has are names like any other', async () => {
  for (const key of ['constructor', '__proto__', 'toString']) {
    const content = `"Skill": [{"b": "nec", " ": "justo"}, {"${key}": {"${key}": "volutpat"}, " ": "pharetra"}]`;
    const {framework} = await importFramework([{name: 'core/l2.yaml', content}]);
    assert.match(JSON.stringify(framework), /volutpat/);
    assert.deepEqual(checkFile(framework).problems, []);
  }
});
