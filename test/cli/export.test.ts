import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {readArguments} from '../../src/cli/arguments.js';
import {exportFrom} from '../../src/cli/export.js';
import {fileOf} from '../fixtures/files.js';
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
    ['export csv frameworks/starter.json --accent red', 'csv has no option --accent: that is one of html and svg.\n'],
    ['export csv frameworks/starter.json --long --transposed', '--long has a row for each text, and no columns to turn: leave out --transposed.\n'],
  ] as const) {
    const {code, output, complaints} = await call(line);
    assert.deepEqual([code, output, complaints], [2, '', said]);
  }
});

test('makes a page without script or style, whole or a piece, and leaves out what it is told to', async () => {
  const outputs = await Promise.all(['', ' --whole', ' --only matrix --heading 3 --levels senior,lead', ' --no-pay --track ic'].map(options => call(`export static frameworks/engineering-levels.json${options}`)));
  assert.deepEqual(outputs.map(({code}) => code), [0, 0, 0, 0]);
  const [piece, whole, table, track] = outputs.map(({output}) => output);
  assert.match(piece!, /^<article lang="en">\n<h2>Engineering levels<\/h2>/);
  assert.match(whole!, /^<!doctype html>\n<html lang="en">[^]*<h1>Engineering levels<\/h1>/);
  assert.match(table!, /<h3>Engineering levels<\/h3>[^]*<th scope="col">Senior<\/th><th scope="col">Lead<\/th><\/tr>/);
  assert.doesNotMatch(table!, /Intern</);
  assert.doesNotMatch(track!, />VP</);
  for (const html of outputs) assert.doesNotMatch(html.output, /<script|<style| style=/);
});

/** The command with the page as it is in the sources. */
async function exportHtml(options: string, file = 'frameworks/engineering-levels.json'): Promise<string> {
  const command = exportFrom(new URL('../../src/embed/embed.html', import.meta.url));
  let output = '';
  const terminal = {write: (text: string) => void (output += text), complain: assert.fail, input: [] as unknown as AsyncIterable<Uint8Array>, colors: false};
  assert.equal(await command.run(readArguments(`html ${file} ${options}`.split(' ').filter(Boolean), command.switches, command.valued, command.longOnly), terminal), 0);
  return output;
}

test('makes one file with the framework, what it shows first, and all of it for readers without script', async () => {
  const settings = (html: string) => JSON.parse(/ id="career-settings">(.*?)<\/script>/.exec(html)![1]!) as unknown;
  const framework = fileOf('frameworks/engineering-levels');
  const plain = await exportHtml('');
  assert.deepEqual(settings(plain), {framework});
  assert.match(plain, /<html lang="en">[^]*<title>Engineering levels<\/title>[^]*<main id="career">\n<article lang="en">\n<h1>Engineering levels<\/h1>/);
  const narrowed = await exportHtml('--view matrix --level Senior --compare senior,Lead --track mgmt --lang de --theme dark --accent #7a3cff --compact');
  assert.deepEqual(settings(narrowed), {framework, view: 'matrix', level: 'senior', compare: 'senior lead', track: 'mgmt', lang: 'de', theme: 'dark', accent: '#7a3cff', compact: true});
  assert.match(narrowed, /<html lang="de">/);
});

test('writes in the language of the framework, or in the one that is asked for', async () => {
  const framework = {title: 'Stufen', lang: 'de-AT', levels: [{id: 'junior', title: 'Junior'}, {id: 'senior', title: 'Senior'}], competencies: [{title: 'Handwerk', expectations: {junior: null, senior: {sameAs: 'junior'}}}]};
  const file = join(mkdtempSync(join(tmpdir(), 'export-')), 'stufen.json');
  writeFileSync(file, JSON.stringify(framework));
  const german = await Promise.all(['static', 'markdown', 'csv --lang de'].map(format => call(`export ${format} ${file}`)));
  for (const {code, output} of german) {
    assert.equal(code, 0);
    assert.match(output, /Kompetenz[^]*Handwerk[^]*Nicht erwartet/);
    assert.doesNotMatch(output, /Not expected|Competenc|Levels/);
  }
  assert.match(german[0]!.output, /<article lang="de-AT">[^]*<h3>Stufen<\/h3>/);
  assert.match(await exportHtml('', file), /<html lang="de-AT">[^]*Nicht erwartet/);
  assert.match((await call(`export markdown ${file} --lang fr`)).output, /Compétence[^]*Non attendu/);
  assert.match((await call(`export csv ${file}`)).output, /Competency[^]*Not expected/);
  assert.match((await call(`export markdown ${file} --lang en`)).output, /Competency[^]*Not expected/);
});

test('leaves pay out wherever it could be found', async () => {
  const pay = (html: string) => /86[\s.,]?000|"pay"/.exec(html)?.[0];
  const file = join(mkdtempSync(join(tmpdir(), 'export-')), 'paid.json');
  writeFileSync(file, JSON.stringify({title: 'Paid', levels: [{title: 'Junior', pay: [{currency: 'EUR', min: 86_000, max: 90_000}]}]}));
  assert.ok(pay(await exportHtml('', file)));
  assert.equal(pay(await exportHtml('--no-pay', file)), undefined);
  assert.ok(pay((await call(`export static ${file}`)).output));
  assert.equal(pay((await call(`export static ${file} --no-pay`)).output), undefined);
});

test('says how the page is made where it is not there', async () => {
  const {code, output, complaints} = await call('export html frameworks/starter.json');
  assert.deepEqual([code, output, complaints], [1, '', 'The page to put it into is not there. It is made by npm run build.\n']);
});

test('answers oEmbed, and gives the tags that lead to it', async () => {
  const {output} = await call('export oembed frameworks/starter.json --url https://example.com/embed.html --width 700 --image https://example.com/a.png --image-size 600x300');
  const {version, type, width, height, thumbnail_width} = JSON.parse(output) as Record<string, unknown>;
  assert.deepEqual([version, type, width, height, thumbnail_width], ['1.0', 'rich', 700, 600, 600]);
  const {output: head} = await call('export oembed frameworks/starter.json --url https://example.com/embed.html --page https://example.com/careers --head');
  assert.match(head, /^<link rel="alternate" type="application\/json\+oembed" href="https:\/\/example\.com\/oembed\.json"/);
  assert.match(head, /<meta property="og:url" content="https:\/\/example\.com\/careers">/);
});

test('says what is wrong with what a page is to show, and with addresses', async () => {
  const page = 'export html frameworks/engineering-levels.json';
  const oembed = 'export oembed frameworks/starter.json --url';
  for (const [line, said] of [
    [`${page} --view matrx`, 'There is no view matrx. Did you mean matrix?\n'],
    [`${page} --theme drak`, 'There is no theme drak. Did you mean dark?\n'],
    [`${page} --lang german!`, 'german! is no language. Write it as HTML does, for instance de or de-AT.\n'],
    ['export static frameworks/starter.json --lang nl', 'There are no words in nl yet. There is en, ar, de, es, fr and ja.\n'],
    ['export starter.json', 'export needs a format before the file, for instance: career-elements export html starter.json\n'],
    ['export static frameworks/starter.json -o ./frameworks/starter.json', './frameworks/starter.json is the framework itself, and would be lost. Write to another file, for instance framework.html.\n'],
    ['export svg frameworks/starter.json -v', 'There is no option -v. With --help you see those that there are.\n'],
    [`${page} --accent red;x`, 'red;x is no colour. Write it as CSS does, for instance "#7a3cff".\n'],
    [`${page} --compare senior`, '--compare takes two to four levels, for instance: --compare senior,lead\n'],
    [`${page} --track manager`, 'There is no track manager. There is ic and mgmt.\n'],
    ['export static frameworks/starter.json --only ladder,guid', 'There is no part guid. Did you mean guide?\n'],
    ['export static frameworks/starter.json --heading 5', '--heading 5 is no level to begin at. Write a number from 1 to 4; an article within a page mostly begins at 2.\n'],
    ['export svg frameworks/starter.json --no-pay', 'svg has no option --no-pay: that is one of html and static.\n'],
    ['export html frameworks/starter.json --group x', 'html has no option --group: that is one of static, markdown and csv.\n'],
    ['export oembed frameworks/starter.json', 'oembed needs the address where embed.html lies, for instance: --url https://example.com/career/embed.html\n'],
    [`${oembed} embed.html`, '--url embed.html is no address. Write it in full, for instance https://example.com/career/embed.html\n'],
    [`${oembed} http://example.com/`, '--url http://example.com/ does not begin with https, as all that other pages show must. Write where it lies on the web.\n'],
    [`${oembed} https://me:secret@example.com/`, '--url has a name or a password in it, which everybody would see. Leave it out.\n'],
    [`${oembed} https://example.com/ --image javascript:alert(1)`, '--image javascript:alert(1) does not begin with https, as all that other pages show must. Write where it lies on the web.\n'],
    [`${oembed} https://example.com/ --width 12em`, '--width 12em is no size. Write pixels, from 100 to 10000.\n'],
    [`${oembed} https://example.com/ --image-size 10x10`, '--image-size is of a picture: name it with --image.\n'],
  ] as const) {
    const {code, output, complaints} = await call(line);
    assert.deepEqual([code, output, complaints], [2, '', said]);
  }
});
