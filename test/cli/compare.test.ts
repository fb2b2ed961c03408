import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {comparisonRecord} from '../../src/export/comparison-record.js';
import {run} from '../../src/cli/cli.js';
import {call} from './terminal.js';

/** With words that may have blanks in them. */
async function compare(...words: string[]) {
  let output = '';
  let complaints = '';
  const code = await run(['compare', ...words], {write: text => void (output += text), complain: text => void (complaints += text), input: (async function* () {})(), colors: false});
  return {code, output, complaints};
}

test('tells what changes from level to level, as Markdown', async () => {
  for (const [levels, name, document = name] of [
    ['senior lead', 'engineering-levels'], ['l3 l4', 'sthorm'], ['senior-software-engineer staff-software-engineer', 'prontopro'], ['l4 m3', 'waypoints'],
    ['software-engineer senior-software-engineer principal-software-engineer', 'prontopro', 'prontopro-three'],
  ]) {
    const {code, output} = await call(`compare frameworks/${name}.json ${levels}`);
    assert.equal(output, readFileSync(`test/export/expected/${document}.md`, 'utf8'));
    assert.equal(code, 0);
  }
});

test('takes a level by its id, its code, its title, or the beginning of a title that only one has, in any case', async () => {
  const {output} = await compare('frameworks/prontopro.json', 'senior-software-engineer', 'staff-software-engineer');
  for (const [from, to] of [['Senior', 'Staff'], ['III', 'staff software engineer'], ['senior software', 'Staff Software Engineer']]) assert.equal((await compare('frameworks/prontopro.json', from!, to!)).output, output);
  assert.match((await compare('frameworks/waypoints.json', 'L3', 'Software Engineer L2')).output, /^# Software Engineer L3 to Software Engineer L2\n/);
  assert.match((await call('compare test/fixtures/kitchen-sink.json journeyman master')).output, /^# Baker to Master\n/, 'an id of an earlier edition');
});

test('says which level is meant where it knows none of that name, or several', async () => {
  const starter = 'There is junior, mid and senior.';
  for (const [line, said] of [
    ['frameworks/starter.json Seniro mid', `There is no level Seniro in Our levels. Did you mean senior? ${starter}`],
    ['frameworks/starter.json mid boss', `There is no level boss in Our levels. ${starter}`],
    ['frameworks/starter.json mid …', `There is no level … in Our levels. ${starter}`],
    ['frameworks/prontopro.json III IV', 'IV may be principal-software-engineer or staff-software-engineer in Software engineers. Write the id.'],
    ['frameworks/sthorm.json L1 Level', 'Level may be l1 (Level 1), l2 (Level 2), l3 (Level 3), l4 (Level 4), l5 (Level 5) or l6 (Level 6) in Engineering. Write the id.'],
    ['frameworks/starter.json mid /boss --with frameworks/starter.json', `There is no level boss in Our levels. ${starter}`],
  ]) assert.deepEqual(await call(`compare ${line!}`), {code: 2, output: '', complaints: `${said!}\n`});
});

test('compares with another framework, whose levels come after a slash', async () => {
  const {output, code} = await call('compare frameworks/starter.json mid /mid --with frameworks/engineering-levels.json');
  assert.match(output, /^# Mid \(Our levels\) to Mid \(Engineering levels\)\n/);
  assert.equal(code, 0);
});

test('reads standard input', async () => {
  const input = readFileSync('frameworks/starter.json');
  const {output} = await call('compare - mid senior', {input});
  assert.equal(output, (await call('compare frameworks/starter.json mid senior')).output);
  assert.equal((await call('compare frameworks/starter.json mid /senior --with -', {input})).code, 0);
});

test('tells everything where that is asked for', async () => {
  const [changes, everything] = await Promise.all(['', ' --everything'].map(option => call(`compare frameworks/sthorm.json l3 l4${option}`)));
  assert.doesNotMatch(changes!.output, /Is a student/);
  assert.match(everything!.output, /Carried on, from Level 1:\n\n- Is a student/);
});

test('gives scripts JSON', async () => {
  const record = async (line: string) => JSON.parse((await call(`compare ${line} --json`)).output) as ReturnType<typeof comparisonRecord>;
  const {levels, shares, competencies} = await record('frameworks/sthorm.json l3 l4');
  assert.deepEqual([levels, shares], [[{id: 'l3', title: 'Level 3'}, {id: 'l4', title: 'Level 4'}], true]);
  assert.deepEqual(competencies.map(({id, title, kind, changes}) => [id, title, kind, changes.length]), [
    ['overview', 'Overview', 'extended', 1], ['impact', 'Impact', 'extended', 1], ['technical-skills', 'Technical Skills', 'extended', 1], ['behaviours', 'Behaviours', 'extended', 1],
  ]);
  const other = await record('frameworks/starter.json mid senior /lead --with frameworks/engineering-levels.json');
  assert.deepEqual(other.levels[2], {id: 'lead', title: 'Lead', framework: 'engineering-levels'});
  assert.ok(other.competencies.every(({changes}) => changes.length === 2));
});

test('tells the problems of a file in place of a comparison', async () => {
  assert.deepEqual(await call('compare - a b', {input: '{"title": "Acme"}'}), {code: 1, output: '', complaints: 'standard input: levels: is missing\n'});
  assert.deepEqual(await call('compare frameworks/starter.json mid /senior --with nowhere.json'), {code: 1, output: '', complaints: 'There is no file nowhere.json.\n'});
});

test('says what to write where it was called in a way that it does not know', async () => {
  const example = 'compare needs a file and two levels, for instance: career-elements compare framework.json senior lead\n';
  for (const [line, said] of [
    ['compare', example],
    ['compare frameworks/starter.json mid', example],
    ['compare frameworks/starter.json mid mid mid mid mid', 'compare takes up to 4 levels; these are 5.\n'],
    ['compare frameworks/starter.json mid /senior', '/senior is a level of another framework. Name its file, for instance: --with other.json\n'],
    ['compare - a /b --with -', 'Only one of the two frameworks can come from standard input.\n'],
  ]) assert.deepEqual(await call(line!), {code: 2, output: '', complaints: said!});
});

test('shows control characters of a file instead of sending them to the terminal', async () => {
  const {output} = await call('compare - a b', {input: '{"title": "T", "levels": [{"title": "a"}, {"title": "b\\u001b[2J"}], "competencies": [{"title": "C", "expectations": {"a": "x\\u0007", "b-2j": "y"}}]}'});
  assert.match(output, /\\u001b\\\[2J/);
  assert.doesNotMatch(output.replaceAll('\n', ''), /\p{Cc}/u);
});
