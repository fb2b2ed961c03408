import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {call} from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'career-new-'));
after(() => rmSync(folder, {recursive: true}));

test('gives the starter, with the address of its schema, and says what to do next', async () => {
  const {code, output, complaints} = await call('new');
  assert.equal(code, 0);
  const {$schema, ...starter} = JSON.parse(readFileSync('frameworks/starter.json', 'utf8')) as {$schema: string};
  assert.deepEqual(JSON.parse(output), {$schema: `./node_modules/career-elements${$schema.slice(2)}`, ...starter});
  assert.match(complaints, /^What to do next, in framework\.json:\n(.*\n){3} {2}career-elements check framework\.json /);
});

test('writes a file, and never over one that is there', async () => {
  const path = join(folder, 'a.json');
  assert.equal((await call(`new -o ${path}`)).code, 0);
  assert.equal((await call(`check ${path}`)).code, 0);
  writeFileSync(path, 'mine');
  assert.deepEqual(await call(`new -o ${path}`), {code: 1, output: '', complaints: `${path} is there already, and stays as it is. Choose another name.\n`});
  assert.equal(readFileSync(path, 'utf8'), 'mine');
});

test('says how to name the file', async () => {
  assert.deepEqual(await call('new framework.json'), {code: 2, output: '', complaints: 'new takes no file. To write there: career-elements new --output framework.json\n'});
});
