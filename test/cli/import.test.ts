import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {run} from '../../src/cli/cli.js';
import {sourcesFrom} from '../../src/cli/sources.js';
import {parseFramework} from '../../src/model/parse.js';
import {call} from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'career-import-'));
after(() => rmSync(folder, {recursive: true}));
const path = (name: string) => join(folder, name);
const {output: long} = await call('export csv frameworks/prontopro.json --long');

function put(name: string, text: string): string {
  writeFileSync(path(name), text);
  return path(name);
}

const source = put('Our levels.csv'.replace(' ', '-'), long);

test('the framework goes to standard output, all that is told of it to standard error', async () => {
  const {code, output, complaints} = await call(`import ${source}`);
  assert.equal(code, 0);
  const file = JSON.parse(output) as {$schema: string; title: string};
  assert.equal(file.$schema, './node_modules/career-elements/dist/career-framework.schema.json');
  assert.equal(output, `${JSON.stringify(file, undefined, 2)}\n`);
  assert.equal(parseFramework(output).competencies.length, 5);
  assert.match(complaints, /^Read as: a table that `export csv --long` wrote\. Quite sure \(1\)\.\n\nFound: 7 levels on 2 tracks, 5 competencies, 25 steps, 35 cells \(2 of them “not expected”\) and 110 statements\.\nLevels, low to high: Junior Software Engineer · Software Engineer · /);
  assert.match(complaints, /Our-levels\.csv, line 1: this table has levels/);
});

test('with --output it writes there, and says so; what it made is good', async () => {
  const {code, output, complaints} = await call(`import ${source} -o ${path('framework.json')}`);
  assert.deepEqual([code, output], [0, '']);
  assert.match(complaints, /\nWritten to .*framework\.json\. Next:\n {2}career-elements check .*framework\.json .*\n {2}career-elements export svg .*\nOn a page it is <career-framework src="framework\.json">; the README says how\.\n$/);
  assert.equal((await call(`check ${path('framework.json')}`)).code, 0);
});

test('it never writes over what it reads, by whatever way it is named', async () => {
  symlinkSync(source, path('link.csv'));
  for (const output of [source, join(folder, '.', 'x', '..', 'Our-levels.csv'), path('link.csv')]) {
    const {code, complaints} = await call(`import ${source} --output ${output}`);
    assert.equal(code, 2, output);
    assert.match(complaints, /is one of the files that are read, and would be lost\. Write to another one\.\n$/);
  }
  assert.equal(readFileSync(source, 'utf8'), long);
});

test('a folder is read in the order in which people count; hidden files, other kinds and links are told', async () => {
  mkdirSync(path('many/in'), {recursive: true});
  for (const name of ['level-10.md', 'level-2.md', '.hidden.md', 'logo.png', 'in/a.YAML']) put(`many/${name}`, 'x');
  symlinkSync(folder, path('many/circle'));
  const {given, skipped} = await sourcesFrom([path('many')], {input: nothing()});
  assert.deepEqual(given.map(({name}) => name), ['in/a.YAML', 'level-2.md', 'level-10.md']);
  assert.deepEqual(skipped, ['.hidden.md', 'circle', 'logo.png']);
});

async function* nothing(): AsyncIterable<Uint8Array> {}

test('of more files than any framework has none is read', async () => {
  mkdirSync(path('disk'));
  for (let i = 0; i <= 1_000; i++) put(`disk/${i}.md`, '');
  const {code, complaints} = await call(`import ${path('disk')}`);
  assert.deepEqual([code, complaints], [1, `${path('disk')} has more than 1000 files. Name those that describe the framework.\n`]);
});

test('an input without an end is refused at the budget, and no more of it is read', async () => {
  let given = 0;
  let isClosed = false;
  async function* endless(): AsyncIterable<Uint8Array> {
    try {
      for (const chunk = new Uint8Array(1_000_000).fill(97); ; given++) yield chunk;
    } finally {
      isClosed = true;
    }
  }
  for (const command of ['import', 'check']) {
    given = 0;
    let complaints = '';
    const code = await run([command, '-'], {write: () => {}, complain: text => void (complaints += text), input: endless(), colors: false});
    assert.deepEqual([code, isClosed, given <= 21], [1, true, true]);
    assert.equal(complaints, 'standard input is larger than 20 MB, and no career framework is. Take out of it what describes the levels.\n');
  }
});

test('standard input is read for -, once', async () => {
  assert.equal((await call('import -', {input: long})).code, 0);
  assert.deepEqual(await call('import - --map -'), {code: 2, output: '', complaints: 'Only one file can come from standard input.\n'});
});

test('it never writes over what is no framework file', async () => {
  const sheet = put('kept.csv', 'a,b');
  assert.deepEqual(await call(`import ${source} -o ${sheet}`), {code: 2, output: '', complaints: `${sheet} is there already, is no framework file, and would be lost. Write to another one.\n`});
  assert.equal(readFileSync(sheet, 'utf8'), 'a,b');
  for (const text of ['', '\uFEFF {"title": "Ours"}']) assert.equal((await call(`import ${source} -o ${put('over.json', text)}`)).code, 0);
});

test('where it cannot write it says why', async () => {
  assert.deepEqual(await call(`import ${source} -o ${path('none/x.json')}`), {code: 1, output: '', complaints: `${path('none/x.json')} cannot be written: there is no folder ${path('none')}. Make it first, or write to another one.\n`});
  assert.deepEqual(await call(`import ${source} -o ${folder}`), {code: 1, output: '', complaints: `${folder} is a folder. Name a file in it, for instance ${path('framework.json')}.\n`});
});

test('what keeps its ids is counted; what is new, renamed or gone is named', async () => {
  const sheet = (rows: readonly string[]) => ['Level,Craft,People', ...rows].join('\n');
  const before = put('before.csv', sheet(['Junior,Finishes tasks,Asks early', 'Senior,Sets the standard,Helps others grow', 'Lead,Decides how it is built,Leads the team']));
  const edition = path('before.json');
  await call(`import ${before} -o ${edition}`);
  const same = await call(`import ${before} --keep-ids ${edition}`);
  assert.match(same.complaints, /\n\n3 levels, 2 competencies and 6 criteria keep their ids\.\nNothing is new, renamed or gone\.\n\n/);
  const next = put('next.csv', sheet(['Junior,Finishes tasks,Asks early', 'Senior Engineer,Sets the standard,Helps others grow', 'Principal,Invents what nobody has thought of,Speaks for all at conferences']));
  const {complaints, output} = await call(`import ${next} --keep-ids ${edition}`);
  assert.match(complaints, /\n\n2 levels, 2 competencies and 4 criteria keep their ids\.\nNew: 1 level and 2 criteria\n {2}level Principal \(principal\)\nRenamed or reworded: 1 level\n {2}level Senior Engineer \(senior\), before: Senior\nGone: 1 level\n {2}level Lead \(lead\)\n\n/);
  assert.deepEqual((JSON.parse(output) as {levels: {id: string}[]}).levels.map(({id}) => id), ['junior', 'senior', 'principal']);
});

test('an edition of something else is doubted', async () => {
  const other = put('other.json', JSON.stringify({title: 'Other', levels: [{id: 'x', title: 'Xylophonist'}]}));
  const {code, complaints} = await call(`import ${source} --keep-ids ${other}`);
  assert.equal(code, 0);
  assert.match(complaints, /\n\nNothing keeps its id\. Is the file after --keep-ids an earlier edition of the same framework\?\n/);
});

test('what is no framework file is led to what reads it, by every other command', async () => {
  const sheet = put('sheet.csv', 'Level,Craft\nJunior,x');
  const said = `${sheet} is no framework file. Import it first: career-elements import ${sheet} -o framework.json\n`;
  for (const line of [`check ${sheet}`, `inspect ${sheet}`, `export svg ${sheet}`, `compare ${sheet} a b`, `import ${source} --keep-ids ${sheet}`]) assert.deepEqual(await call(line), {code: 1, output: '', complaints: said}, line);
  const pdf = put('paper.pdf', '%PDF-1.7');
  assert.match((await call(`check ${pdf}`)).complaints, /paper\.pdf is no framework file: this is a PDF, .*\.\n$/);
});

test('a report of many sorts fits on a page', async () => {
  const rows = Array.from({length: 40}, (_, i) => `L${i + 1} Level ${i + 1};${['-', 'TODO', 'same as above', 'text\u00A0here', 'text\u200Bhere', 'a &amp; b'][i % 6]};Text ${i}`);
  const {complaints} = await call(`import ${put('messy.csv', ['Level;Craft;People', ...rows].join('\n'))}`);
  assert.ok(complaints.split('\n').length <= 26, complaints);
  assert.match(complaints, /\n\nPlease look at /);
  assert.match(complaints, /\n\nRepaired in /);
});

test('a folder without anything to read is said to be it', async () => {
  mkdirSync(path('bare'));
  assert.deepEqual(await call(`import ${path('bare')}`), {code: 1, output: '', complaints: `${path('bare')} has no file in it that can be read: they end in .md, .markdown, .txt, .yaml, .yml, .csv, .tsv, .xlsx, .html, .htm, .json.\n`});
});

test('every help tells the exit codes, however it is asked for', async () => {
  const {output} = await call('import --help');
  assert.match(output, /\n\nExit codes: 0 done, 1 something is wrong with a file, 2 called in a wrong way\.\n$/);
  for (const line of ['help import', '--help import', 'import -h']) assert.equal((await call(line)).output, output, line);
  assert.equal((await call('help')).output, (await call('')).output);
  assert.equal((await call('help imprt')).code, 2);
});

test('what cannot be read is told in a sentence with its place', async () => {
  for (const [name, text, said] of [
    ['nothing.txt', 'Nothing here.\n', /^nothing\.txt, line 1: no levels were found in it\..*\.\n$/],
    ['document.txt', '%PDF-1.7 x', /^document\.txt, line 1: this is a PDF, .*\.\n$/],
  ] as const) {
    const {code, output, complaints} = await call(`import ${put(name, text)}`);
    assert.deepEqual([code, output], [1, '']);
    assert.match(complaints, said);
  }
  assert.deepEqual(await call('import nowhere.md'), {code: 1, output: '', complaints: 'There is no file nowhere.md.\n'});
});

test('a wrong call names what was probably meant', async () => {
  for (const [line, said] of [
    ['import', 'import needs a file or a folder, for instance: career-elements import levels.xlsx -o framework.json\n'],
    ['import x.csv --as levels-acros', 'There is no format levels-acros. Did you mean levels-across?\n'],
    ['import x.csv -a markdwon', 'There is no format markdwon. Did you mean markdown?\n'],
    ['import x.csv --as constructor', /^There is no format constructor\. There is markdown, /],
    ['import x.csv --keep-id y', 'There is no option --keep-id. Did you mean --keep-ids?\n'],
  ] as const) {
    const {code, complaints} = await call(line);
    assert.equal(code, 2, line);
    if (typeof said === 'string') assert.equal(complaints, said);
    else assert.match(complaints, said);
  }
});

test('a mapping file names the framework; one that is wrong is told with its place', async () => {
  const {output} = await call(`import ${source} -m ${put('map.json', '\uFEFF{"title": "Ours"}')}`);
  assert.equal((JSON.parse(output) as {title: string}).title, 'Ours');
  const wrong = put('wrong.json', '{"columns": {"Rolle": "levl"}}');
  assert.deepEqual(await call(`import ${source} --map ${wrong}`), {code: 1, output: '', complaints: `${wrong}: columns.Rolle: there is no kind "levl"; did you mean "level"?\n`});
  assert.match((await call(`import ${source} --map ${put('no.json', '{')}`)).complaints, /no\.json:1:2: the text ends here, and 1 bracket is still open\. A mapping file is JSON, for instance /);
});

test('an edition before that is no good framework stops it, and is said to be it', async () => {
  const old = put('old.json', '{"title": "Acme"}');
  assert.deepEqual(await call(`import ${source} --keep-ids ${old}`), {code: 1, output: '', complaints: `${old}: levels: is missing\n`});
});

test('of many doubts of one sort the first is told and the others counted; --all tells all', async () => {
  const rows = Array.from({length: 9}, (_, i) => `,,,,Craft,,Junior,,,,wish ${i % 2},,,Text ${i}`);
  const many = put('many.csv', [long.split('\r\n')[0], ...rows].join('\n'));
  const {complaints} = await call(`import ${many}`);
  assert.match(complaints, /\n\nPlease look at 10 places:\n {2}many\.csv, line 2: there is no kind “wish 0”; it was read as a criterion\.\n(.*\n){2} {2}and 6 more like this \(--all tells them\)\n/);
  assert.match((await call(`import ${many} --all`)).complaints, /\n\nPlease look at 10 places:\n(.*line \d+: there is no kind.*\n){9}/);
  const alike = put('alike.csv', [long.split('\r\n')[0], ...rows.map(row => row.replace(/wish \d/, 'wish'))].join('\n'));
  assert.match((await call(`import ${alike}`)).complaints, /:\n {2}alike\.csv, line 2: there is no kind “wish”; it was read as a criterion\.\n {2}and 8 more like this /);
});

test('progress is shown to those who watch, and cleared', async () => {
  const complaints: string[] = [];
  const terminal = {write: () => {}, complain: (text: string) => void complaints.push(text), input: nothing(), colors: false};
  await run(['import', put('a.txt', 'A'), put('b.txt', 'B')], {...terminal, isWatched: true});
  assert.deepEqual(complaints.slice(0, 3), ['\r\u001B[Kreading 1 of 2: a.txt', '\r\u001B[Kreading 2 of 2: b.txt', '\r\u001B[K']);
  complaints.length = 0;
  await run(['import', put('a-long-name-for-a-narrow-place.txt', 'A')], {...terminal, isWatched: true, columns: 30});
  assert.equal(complaints[0], '\r\u001B[Kreading 1 of 1: a-long-name-f');
  complaints.length = 0;
  await run(['import', path('a.txt'), path('b.txt')], terminal);
  assert.ok(!complaints.join('').includes('reading'));
});

test('short forms that may mean two options are refused by both names', async () => {
  assert.deepEqual(await call('export csv frameworks/starter.json -l'), {code: 2, output: '', complaints: '-l may be --long or --levels. Write it in full.\n'});
  assert.deepEqual(await call('export csv frameworks/starter.json -t x'), {code: 2, output: '', complaints: '-t may be --transposed or --track. Write it in full.\n'});
});
