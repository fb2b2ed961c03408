import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {editionRecord} from '../../src/export/edition-record.js';
import type {BaseConflict} from '../../src/model/base-conflicts.js';
import type {Problem} from '../../src/model/problem.js';
import {NAMES} from '../fixtures/files.js';
import {call} from './terminal.js';

const [old, now, company] = ['2025', '2026', 'company'].map(name => `test/fixtures/editions/${name}.json`) as [string, string, string];
const expected = (name: string) => readFileSync(`test/cli/expected/${name}.md`, 'utf8');

test('tells what changed from one edition to the next, as Markdown to send round', async () => {
  assert.deepEqual(await call(`diff ${old} ${now}`), {code: 0, output: expected('edition'), complaints: ''});
});

test('tells what a file changes of the one that it extends', async () => {
  assert.deepEqual(await call(`diff ${company} --base`), {code: 0, output: expected('edition-base'), complaints: ''});
});

test('tells where a new edition of a base meets what a file says of its own, after what the base changed', async () => {
  assert.deepEqual(await call(`diff ${old} ${now} --under ${company}`), {code: 0, output: expected('edition-under'), complaints: ''});
  assert.match((await call(`diff ${old} ${old} --under ${company}`)).output, /Nothing has changed\.\n\n## Where your file .*\n\nNothing of this meets/);
});

test('tells what of a file does not fit the new edition of its base, whichever edition lies beside it now', async () => {
  const over = {...JSON.parse(readFileSync(company, 'utf8')) as object, extends: './nowhere.json', levels: [{id: 'seller', expects: {accounts: 'rads'}}], remove: ['competencies/teaching', 'sections/how-we-promoted']};
  const {output, code} = await call(`diff ${old} ${now} --under -`, {input: JSON.stringify(over)});
  assert.equal(code, 0);
  assert.ok(output.endsWith(`
## What in your file does not fit the new edition

- \`remove[1]\`: there is no "sections/how-we-promoted" to take out; did you mean "sections/how-we-promote"?
- \`levels[0].expects.accounts\`: unknown step "rads"; did you mean "reads"?
`), output);
  const {faults} = JSON.parse((await call(`diff ${old} ${now} --under - --json`, {input: JSON.stringify(over)})).output) as {faults: readonly Problem[]};
  assert.deepEqual(faults.map(({place}) => place), ['remove[1]', 'levels[0].expects.accounts']);
  assert.deepEqual(await call(`diff ${old} ${now} --under -`, {input: '{"extends": "x.json", "id": 7}'}), {code: 1, output: '', complaints: 'standard input: id: expected a text, found 7\n'});
});

test('says that nothing has changed where nothing has', async () => {
  for (const name of NAMES.map(name => (name.includes('/') ? `${name}.json` : `test/fixtures/${name}.json`))) {
    const {code, output} = await call(`diff ${name} ${name}`);
    assert.match(output, /^# What has changed in .*\n\nNothing has changed\.\n$/);
    assert.equal(code, 0);
  }
});

test('gives scripts JSON', async () => {
  const {before, things, cells, conflicts, faults} = JSON.parse((await call(`diff ${old} ${now} --under ${company} --json`)).output) as ReturnType<typeof editionRecord> & {conflicts: readonly BaseConflict[]; faults: readonly Problem[]};
  assert.deepEqual(before, {id: 'bakery', title: 'Bakery', version: '2025'});
  assert.deepEqual(things.filter(({kind}) => kind === 'renamed'), [
    {kind: 'renamed', what: 'level', id: 'apprentice', title: 'Learner', before: 'Apprentice', now: 'Learner'},
    {kind: 'renamed', what: 'competency', id: 'customers', title: 'Customers', before: 'Talking with customers', now: 'Customers'},
  ]);
  assert.deepEqual(cells.map(({competency, level, kind}) => [competency, level, kind]), [
    ['accounts', 'baker', 'changed'], ['dough', 'apprentice', 'extended'], ['dough', 'baker', 'changed'], ['dough', 'master', 'new'], ['dough', 'seller', 'none'], ['hygiene', 'apprentice', 'extended'],
  ]);
  assert.equal(conflicts.length, 5);
  assert.deepEqual(faults, []);
});

test('reads standard input, and tells the problems of a file in place of what changed', async () => {
  assert.equal((await call(`diff ${old} -`, {input: readFileSync(now)})).output, expected('edition'));
  assert.deepEqual(await call(`diff ${old} -`, {input: '{"title": "Acme"}'}), {code: 1, output: '', complaints: 'standard input: levels: is missing\n'});
  assert.deepEqual(await call(`diff nowhere.json ${now}`), {code: 1, output: '', complaints: 'There is no file nowhere.json.\n'});
  assert.deepEqual(await call(`diff ${old} ${now} --under nowhere.json`), {code: 1, output: '', complaints: 'There is no file nowhere.json.\n'});
});

test('tells it in the language of the later edition, or in the one that was asked for', async () => {
  const [german, french, arabic] = await Promise.all([`--lang de`, '--lang fr', '--lang ar'].map(async lang => (await call(`diff ${old} ${now} --under ${company} ${lang}`)).output)) as [string, string, string];
  assert.match(german, /^# Bakery, von 2025 zu 2026\n\nVon den Teilen des Frameworks: 2 sind neu/);
  assert.match(german, /- Stufe Apprentice heißt jetzt Learner\n/);
  assert.match(german, /\n\nNicht mehr:\n\n[^]*\n## Wo Ihre Datei etwas Eigenes sagt\n\n- `levels\/apprentice\/title`: Die Grundlage formuliert es neu/);
  assert.match(french, /`levels\/apprentice\/title`\u202f: La base le formule autrement/);
  assert.match(arabic, /^# \u2068Bakery\u2069، من \u20682025\u2069 إلى \u20682026\u2069\n/);
  const ours = JSON.stringify({...JSON.parse(readFileSync(now, 'utf8')) as object, lang: 'de-AT'});
  assert.match((await call(`diff ${old} -`, {input: ours})).output, /^# Bakery, von 2025 zu 2026\n/);
  assert.match((await call(`diff ${old} - --lang en`, {input: ours})).output, /^# Bakery, 2025 to 2026\n/);
  assert.equal((await call(`diff ${old} ${now} --json --lang de`)).output, (await call(`diff ${old} ${now} --json`)).output);
  assert.deepEqual(await call(`diff ${old} ${now} --lang nl`), {code: 2, output: '', complaints: 'There are no words in nl yet. There is en, ar, de, es, fr and ja.\n'});
});

test('says what to write where it was called in a way that it does not know', async () => {
  const example = 'career-elements diff 2025.json 2026.json';
  for (const [line, said] of [
    ['diff', `diff needs two files, for instance: ${example}`],
    [`diff ${old}`, `diff needs two files, for instance: ${example}`],
    [`diff ${old} ${now} --base`, 'diff --base needs one file, for instance: career-elements diff company.json --base'],
    [`diff ${old} --base`, `${old} extends no other file. To compare two files, name both: ${example}`],
    [`diff ${old} ${now} --under ${now}`, `${now} extends no other file. To compare two files, name both: ${example}`],
    [`diff ${company} --base --under ${company}`, '--base compares one file with what it extends, and --under is for two editions of a base. Take one of them.'],
    ['diff - -', 'Only one of the files can come from standard input.'],
  ]) assert.deepEqual(await call(line!), {code: 2, output: '', complaints: `${said!}\n`});
});

test('shows control characters of a file instead of sending them to the terminal', async () => {
  const {output} = await call(`diff ${old} -`, {input: '{"title": "T\\u001b[2J\\u2069", "levels": [{"title": "a\\u0007\\u202e"}]}'});
  assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\p{Bidi_Control}]/u);
});
