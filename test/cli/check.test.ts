import assert from 'node:assert/strict';
import {test} from 'node:test';
import {call} from './terminal.js';

const good = {
  id: 'acme',
  title: 'Acme',
  levels: [{id: 'junior', title: 'Junior'}, {id: 'senior', title: 'Senior'}],
  competencies: [{id: 'craft', title: 'Craft', expectations: {junior: 'Learns', senior: 'Teaches'}}],
};

const check = (file: unknown, options: {colors?: boolean} = {}) =>
  call('check -', {input: typeof file === 'string' ? file : JSON.stringify(file), ...options});

test('says so when a file is good', async () => {
  assert.deepEqual(await check(good), {code: 0, output: 'standard input: good\n', complaints: ''});
});

test('finds nothing in the frameworks that come with the package', async () => {
  const {code, output} = await call('check frameworks/engineering-levels.json frameworks/prontopro.json');
  assert.equal(output, 'frameworks/engineering-levels.json: good\nframeworks/prontopro.json: good\n');
  assert.equal(code, 0);
});

test('names the file, the place and the nearest right thing', async () => {
  const {code, output} = await check({...good, levels: [good.levels[0], {...good.levels[1], next: ['juniro']}]});
  assert.match(output, /^standard input: levels\[1\]\.next\[0\]: unknown level "juniro"; did you mean "junior"\?$/m);
  assert.match(output, /^standard input: 1 problem$/m);
  assert.equal(code, 1);
});

test('tells every problem at once', async () => {
  const {output} = await check({...good, levels: [{id: 'a b', title: 'A'}, {id: 'b', title: 7}]});
  assert.match(output, /levels\[0\]\.id: /);
  assert.match(output, /levels\[1\]\.title: /);
});

test('lets a file with warnings pass', async () => {
  const {code, output} = await check({...good, sumary: 'An engineering ladder'});
  assert.match(output, /^standard input: sumary: warning: unknown key; did you mean "summary"\?$/m);
  assert.match(output, /^standard input: good, 1 warning$/m);
  assert.equal(code, 0);
});

test('points into the text where it is no JSON', async () => {
  const {code, output} = await check('{\n  "title": "Acme",\n}');
  assert.match(output, /^standard input:3:1: a comma stands before this/m);
  assert.equal(code, 1);
});

test('points at keys that stand twice, which JSON.parse passes over', async () => {
  const {code, output} = await check(`{"id": "acme", "title": "One",\n "title": "Two", "levels": [{"id": "l1", "title": "Junior"}]}`);
  assert.match(output, /^standard input:2:2: "title" stands in this object a second time/m);
  assert.equal(code, 1);
});

test('advises to write down ids that are made from titles', async () => {
  const {code, output} = await check({title: 'Acme', levels: ['A', 'B', 'C', 'D'].map(title => ({title}))});
  assert.match(output, /^standard input: advice: this id is made from the title: "acme"\./m);
  assert.match(output, /^standard input: levels: advice: these ids are made from the titles: "a", "b", "c" and 1 more\./m);
  assert.match(output, /^standard input: good$/m);
  assert.equal(code, 0);
});

test('passes over a byte order mark', async () => {
  assert.equal((await check(`\uFEFF${JSON.stringify(good)}`)).code, 0);
});

test('says in a sentence when a file is not there, and goes on with the others', async () => {
  const {code, output, complaints} = await call('check nowhere.json frameworks frameworks/prontopro.json');
  assert.equal(complaints, 'There is no file nowhere.json.\nframeworks is a folder. Name the files in it, for instance frameworks/*.json.\n');
  assert.equal(output, 'frameworks/prontopro.json: good\n');
  assert.equal(code, 1);
});

test('says so when a file is not UTF-8', async () => {
  const {code, complaints} = await call('check -', {input: Buffer.from('\uFEFF{"title": "Acme"}', 'utf16le')});
  assert.equal(complaints, 'standard input is not UTF-8. Save it in that encoding.\n');
  assert.equal(code, 1);
});

test('shows control characters of a file and never sends them to the terminal', async () => {
  const {output} = await check({...good, competencies: [{...good.competencies[0], group: 'a\u001b[2J\u009b'}]});
  assert.match(output, /a\\u001b\[2J\\u009b/);
  assert.doesNotMatch(output, /[\u001b\u009b]/);
});

test('paints on a terminal only', async () => {
  assert.doesNotMatch((await check(good)).output, /\u001b/);
  assert.match((await check(good, {colors: true})).output, /\u001b\[32mgood\u001b/);
});

test('needs a file', async () => {
  const {code, complaints} = await call('check');
  assert.match(complaints, /^check needs a file, for instance: career-elements check framework\.json$/m);
  assert.equal(code, 2);
});
