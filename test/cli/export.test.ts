import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {call} from './terminal.js';

test('draws engineering-levels with all twelve names, within 25 kB', async () => {
  const {code, output} = await call('export svg frameworks/engineering-levels.json');
  assert.equal(code, 0);
  assert.ok(Buffer.byteLength(output) <= 25_000);
  for (const name of ['Intern', 'Junior', 'Mid', 'Senior', 'Lead', 'Staff', 'Principal', 'Architect', 'Manager', 'Director', 'VP', 'CTO']) assert.match(output, new RegExp(`<text [^>]*>${name}</text>`));
});

test('takes an accent, and a narrow form', async () => {
  const [plain, violet, narrow] = await Promise.all(['', ' --accent #7a3cff', ' --compact'].map(options => call(`export svg frameworks/engineering-levels.json${options}`)));
  assert.notEqual(violet!.output, plain!.output);
  const heightOf = (svg: string) => Number(/ height="(\d+)"/.exec(svg)![1]);
  assert.ok(heightOf(narrow!.output) > heightOf(plain!.output));
});

test('writes into a file, and says where it cannot', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  const {code, output} = await call(`export svg frameworks/starter.json --output ${folder}/ladder.svg`);
  assert.deepEqual([code, output], [0, '']);
  assert.match(readFileSync(`${folder}/ladder.svg`, 'utf8'), /^<svg /);
  const {code: faulty, complaints} = await call(`export svg frameworks/starter.json --output ${folder}/nowhere/ladder.svg`);
  assert.equal(faulty, 1);
  assert.match(complaints, /nowhere\/ladder\.svg cannot be written/);
});

test('reads standard input', async () => {
  const {output} = await call('export svg -', {input: '{"title": "Acme", "levels": [{"title": "Junior"}]}'});
  assert.match(output, /<title>Acme<\/title>/);
});

test('tells the problems of a file in place of a picture', async () => {
  const {code, output, complaints} = await call('export svg -', {input: '{"title": "Acme"}'});
  assert.deepEqual([code, output, complaints], [1, '', 'standard input: levels: is missing\n']);
});

test('says what to write where it was called in a way that it does not know', async () => {
  for (const [line, said] of [
    ['export', 'export needs a format and a file, for instance: career-elements export svg framework.json\n'],
    ['export svgg a.json', 'There is no format svgg. Did you mean svg?\n'],
    ['export svg', 'export needs one file, for instance: career-elements export svg framework.json\n'],
    ['export svg a.json b.json', 'export needs one file, for instance: career-elements export svg framework.json\n'],
    ['export svg frameworks/starter.json --accent red;x', 'red;x is no colour that can be computed with. Write it as CSS does by numbers, for instance "#7a3cff".\n'],
    ['export svg frameworks/starter.json --accent', '--accent needs a value.\n'],
  ] as const) {
    const {code, complaints} = await call(line);
    assert.deepEqual([code, complaints], [2, said]);
  }
});
