import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {schemaFrom} from '../../src/cli/schema.js';
import {call} from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'career-schema-'));
after(() => rmSync(folder, {recursive: true}));

async function give(path: string) {
  let [output, complaints] = ['', ''];
  const code = await schemaFrom(pathToFileURL(path)).run(
    {files: [], switches: new Set(), values: new Map()},
    {write: text => void (output += text), complain: text => void (complaints += text), input: [] as unknown as AsyncIterable<Uint8Array>, colors: false},
  );
  return {code, output, complaints};
}

test('gives the schema as the build has made it', async () => {
  const path = join(folder, 'a b.json');
  writeFileSync(path, '{"title": "Career framework"}\n');
  assert.deepEqual(await give(path), {code: 0, output: '{"title": "Career framework"}\n', complaints: ''});
});

test('says where it comes from when it is not there', async () => {
  assert.deepEqual(await give(join(folder, 'none.json')), {code: 1, output: '', complaints: 'The schema is not there. It is made by npm run build.\n'});
});

test('says how to name the file', async () => {
  assert.deepEqual(await call('schema s.json'), {code: 2, output: '', complaints: 'schema takes no file. To write there: career-elements schema --output s.json\n'});
});
