import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {wantsColors} from '../../src/cli/terminal.js';
import {call} from './terminal.js';

test('teaches its use when called with nothing', async () => {
  const {code, output} = await call('');
  assert.match(output, /career-elements check FILE\.\.\./);
  assert.match(output, /career-elements inspect FILE \[--json\]/);
  assert.deepEqual(await call('--help'), {code, output, complaints: ''});
  assert.equal(code, 0);
});

test('shows a framework to start from that is good', async () => {
  const {output: help} = await call('--help');
  const framework = /^ {2}\{$.*^ {2}\}$/ms.exec(help)![0];
  assert.deepEqual(await call('check -', {input: framework}), {code: 0, output: 'standard input: good\n', complaints: ''});
});

test('tells more of a command', async () => {
  for (const command of ['check', 'inspect', 'compare', 'diff']) {
    const {code, output} = await call(`${command} --help`);
    assert.match(output, new RegExp(`^career-elements ${command} .*Examples`, 's'));
    assert.equal(code, 0);
  }
});

test('fits a terminal of 80 columns', async () => {
  for (const line of ['--help', 'check --help', 'inspect --help', 'compare --help', 'diff --help', 'inspect frameworks/prontopro.json']) {
    const {output} = await call(line);
    assert.deepEqual(output.split('\n').filter(text => text.length > 80), []);
  }
});

test('says its version', async () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  assert.deepEqual(await call('--version'), {code: 0, output: `${version}\n`, complaints: ''});
});

test('names the nearest command or option to one that it does not know', async () => {
  const said = async (line: string) => {
    const {code, output, complaints} = await call(line);
    assert.deepEqual([code, output], [2, '']);
    return complaints;
  };
  assert.equal(await said('chekc a.json'), 'There is no command chekc. Did you mean check?\n');
  assert.equal(await said('draw a.json'), 'There is no command draw. There is import, new, check, inspect, compare, diff, merge, export and schema.\n');
  assert.equal(await said('--hlep'), 'There is no option --hlep. Did you mean --help?\n');
  assert.equal(await said('inspect a.json --jsno'), 'There is no option --jsno. Did you mean --json?\n');
  assert.equal(await said('inspect a.json --json=1'), '--json takes no value.\n');
});

test('wants colours on a terminal that shows them, and nowhere else', () => {
  assert.equal(wantsColors({isTTY: true, hasColors: () => true}), true);
  assert.equal(wantsColors({isTTY: true, hasColors: () => false}), false);
  assert.equal(wantsColors({hasColors: () => true}), false);
  assert.equal(wantsColors({}), false);
});
