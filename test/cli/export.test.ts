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

test('makes a Markdown table for each group, of the levels that are asked for', async () => {
  const {code, output} = await call('export markdown frameworks/engineering-levels.json --levels lead,senior');
  assert.equal(code, 0);
  assert.match(output, /^# Engineering levels\n\n## /);
  assert.match(output, /\n\| Competency \| Lead \| Senior \|\n\| --- \| --- \| --- \|\n/);
});

test('makes CSV that Excel reads as it is, wide, turned or long', async () => {
  const outputs = await Promise.all(['', ' --transposed', ' --long'].map(options => call(`export csv frameworks/starter.json${options}`)));
  assert.deepEqual(outputs.map(({output}) => output.split('\r\n').slice(0, 2)), [
    ['\uFEFFCompetency,Junior,Mid,Senior', 'Craft,Finishes small tasks well,Solves a problem without help,Sets the standard that others follow'],
    ['\uFEFFCompetency,Craft,People,Scope', 'Junior,Finishes small tasks well,Asks early,Own work'],
    ['\uFEFFgroup_id,group,competency_id,code,competency,level_id,level,change,step_id,step,kind,id,title,text', ',,craft,,Craft,junior,Junior,,,,criterion,1bj43v2,,Finishes small tasks well'],
  ]);
});

test('narrows a table to a track and a group, by old ids too', async () => {
  const {output} = await call('export csv test/fixtures/kitchen-sink.json --track sales --group kiln');
  const [heads, ...rows] = output.trimEnd().split('\r\n');
  assert.equal(heads, '\uFEFFGroup,Code,Craft,About,Apprentice,Baker,Shopkeeper,Owner');
  assert.ok(rows.some(row => row.startsWith('Oven,BAKE,Baking,')));
  assert.ok(!output.includes('Decoration'));
});

test('names the nearest id where there is none of that name, and the format whose option it is', async () => {
  for (const [line, said] of [
    ['export csv frameworks/engineering-levels.json --levels senior,staf', 'There is no level staf. Did you mean staff?\n'],
    ['export csv frameworks/prontopro.json --track mangaer', 'There is no track mangaer. Did you mean manager?\n'],
    ['export markdown frameworks/engineering-levels.json --group planing', 'There is no group planing. Did you mean planning?\n'],
    ['export csv frameworks/starter.json --group x', 'There is no group x: this framework has no groups.\n'],
    ['export csv frameworks/prontopro.json --track ic --levels chapter-lead', '--levels and --track both say which levels there are: write one of them.\n'],
    ['export markdown frameworks/starter.json --long', 'markdown has no option --long: that is one of csv.\n'],
    ['export svg frameworks/starter.json --transposed', 'svg has no option --transposed: that is one of markdown and csv.\n'],
    ['export csv frameworks/starter.json --accent red', 'csv has no option --accent: that is one of svg.\n'],
    ['export csv frameworks/starter.json --long --transposed', '--long has a row for each text, and no columns to turn: leave out --transposed.\n'],
  ] as const) {
    const {code, output, complaints} = await call(line);
    assert.deepEqual([code, output, complaints], [2, '', said]);
  }
});
