import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, test} from 'node:test';
import {merged} from '../../src/model/overlay.js';
import {fileOf} from '../fixtures/files.js';
import {call} from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'merge-'));
mkdirSync(join(folder, 'team'));
after(() => rmSync(folder, {recursive: true}));

const base = fileOf('frameworks/starter');
const over = {extends: '../base.json', id: 'acme', title: 'Acme', levels: [{id: base.levels[0]!.id!, title: 'Newcomer'}]};

function lay(name: string, file: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  return path;
}

const basePath = lay('base.json', base);
const path = lay('team/acme.json', over);

test('writes the two files as one, which stands by itself', async () => {
  const {code, output, complaints} = await call(`merge ${path}`);
  assert.deepEqual([code, complaints], [0, '']);
  assert.deepEqual(JSON.parse(output), merged(base, over as never));
  const out = join(folder, 'whole.json');
  assert.equal((await call(`merge ${path} -o ${out}`)).code, 0);
  assert.equal(readFileSync(out, 'utf8'), output);
  assert.match((await call(`check ${out}`)).output, /: good/);
});

test('writes over none of the files that it merges', async () => {
  for (const output of [path, basePath]) {
    const {code, complaints} = await call(`merge ${path} --output ${output}`);
    assert.equal(code, 2);
    assert.match(complaints, /would be lost/);
  }
  assert.deepEqual(JSON.parse(readFileSync(basePath, 'utf8')), base);
});

test('a file that extends nothing is written as it is', async () => {
  assert.deepEqual(JSON.parse((await call(`merge ${basePath}`)).output), base);
});

test('standard input stands in the folder in which one is', async () => {
  const input = JSON.stringify({...over, extends: `./${relative(process.cwd(), basePath)}`});
  const {code, output} = await call('merge -', {input});
  assert.equal(code, 0);
  assert.equal((JSON.parse(output) as {title: string}).title, 'Acme');
});

test('every command reads such a file', async () => {
  assert.equal((await call(`check ${path}`)).code, 0);
  assert.equal((JSON.parse((await call(`inspect ${path} --json`)).output) as {levels: number}).levels, base.levels.length);
  const [low, high] = base.levels.map(({id}) => id!);
  assert.match((await call(`compare ${path} ${low} ${high}`)).output, /Newcomer/);
  assert.match((await call(`export markdown ${path}`)).output, /Newcomer/);
});

test('what is wrong is told with the file that says it, and both are told', async () => {
  const faulty = lay('faulty.json', {...base, summery: 'x'});
  const wrong = lay('wrong.json', {extends: 'faulty.json', remove: [`levels/${base.levels[0]!.id!}x`]});
  const {code, output} = await call(`check ${wrong}`);
  assert.equal(code, 1);
  assert.ok(output.includes(`${wrong}: remove[0]: there is no "levels/${base.levels[0]!.id!}x" to take out; did you mean "levels/${base.levels[0]!.id!}"?\n`), output);
  assert.ok(output.includes(`${faulty}: summery: warning: unknown key; did you mean "summary"?\n`), output);
  assert.ok(output.includes(`${wrong}: 1 problem, 1 warning\n`), output);
  const {code: refused, complaints} = await call(`merge ${wrong}`);
  assert.equal(refused, 1);
  assert.match(complaints, /wrong\.json: remove\[0\]/);
});

test('an id that the base has changed is followed, and whoever checks is advised to write the one of now', async () => {
  const [first] = base.levels;
  const {id: craft} = base.competencies![0]!;
  const renamed = {...JSON.parse(JSON.stringify(base).replaceAll(`"${first!.id!}"`, '"newcomer"')) as typeof base};
  lay('renamed.json', {...renamed, levels: renamed.levels.map((level, i) => (i ? level : {...level, was: first!.id!}))});
  const old = lay('old-ids.json', {extends: 'renamed.json', competencies: [{id: craft, expectations: {[first!.id!]: 'Ours'}}], levels: [{id: first!.id!, title: 'Newcomer'}]});
  const {code, output} = await call(`check ${old}`);
  assert.equal(code, 0);
  for (const place of ['levels[0].id', `competencies[0].expectations.${first!.id!}`]) assert.ok(output.includes(`${old}: ${place}: advice: the base calls the level "${first!.id!}" now "newcomer"; write that\n`), output);
  const {competencies} = JSON.parse((await call(`merge ${old}`)).output) as typeof base;
  assert.deepEqual([(competencies![0]!.expectations as Record<string, unknown>).newcomer, Object.hasOwn(competencies![0]!.expectations!, first!.id!)], ['Ours', false]);
});

test('a key that stands twice in the base is told of the base', async () => {
  const twice = lay('twice.json', `{"title": "One", "title": "Two", "levels": [{"id": "l1", "title": "One"}]}`);
  const {output} = await call(`check ${lay('on-twice.json', {extends: 'twice.json'})}`);
  assert.ok(output.includes(`${twice}:1:18: "title" stands in this object a second time`), output);
});

test('a base that is not there, no text or on the network is told in a sentence', async () => {
  const missing = await call(`merge ${lay('missing.json', {extends: './nowhere.json'})}`);
  assert.match(missing.complaints, /^\S*missing\.json builds on \S*nowhere\.json\. There is no file \S*nowhere\.json\.\n$/);
  const far = await call(`check ${lay('far.json', {extends: 'https://example.com/base.json'})}`);
  assert.match(far.complaints, /^\S*far\.json builds on https:\/\/example\.com\/base\.json, and the command line asks the network for nothing\. Save that file beside yours/);
  assert.deepEqual([missing.code, far.code], [1, 1]);
  const circle = await call(`check ${lay('circle.json', {extends: 'circle.json'})}`);
  assert.match(circle.output, /circle\.json: extends: goes round in a circle/);
});
