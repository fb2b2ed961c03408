import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkFile} from '../../src/model/check.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {importFramework} from '../../src/import/import.js';
import {fixture, read} from '../helpers/read-data.js';

const ours = JSON.parse(readFileSync('frameworks/waypoints.json', 'utf8')) as FrameworkFile;
const {file, candidate, warnings} = read(fixture('rubrics'));

test('each file is a level, each folder a track', () => {
  assert.equal(candidate?.shape, 'level-files');
  assert.deepEqual(file.tracks, [{id: 'core', title: 'Core', levels: ['l1', 'l2', 'l3', 'l4', 'l5', 'l6']}, {id: 'manager', title: 'Manager', levels: ['m3', 'm4', 'm5', 'm6']}]);
  assert.deepEqual(file.levels.map(({id, code, title, summary, criteria}) => ({id, code, title, summary, criteria})), ours.levels.map(({id, code, title, summary, criteria}) => ({id, code, title, summary, criteria})));
  assert.deepEqual(file.levels.map(({facts}) => facts), ours.levels.map(({facts}) => ({Traits: facts!.Traits})));
  assert.deepEqual([warnings, checkFile(file).problems], [[], []]);
});

test('each expectation is a text for every step of a rating scale, low to high', () => {
  assert.deepEqual(file.rating, {steps: [{id: 'misses', title: 'Misses'}, {id: 'meets', title: 'Meets', expected: true}, {id: 'exceeds', title: 'Exceeds'}]});
  assert.equal(file.competencies!.flatMap(({expectations}) => Object.values(expectations!)).length, 60);
  for (const [i, {expectations}] of file.competencies!.entries()) {
    for (const [id, content] of Object.entries(expectations!)) assert.deepEqual(content, ours.competencies![i]!.expectations![id]);
  }
});

test('definitions in a file of their own give the competencies their names, and each track its own', () => {
  assert.deepEqual(file.competencies!.map(({title, summary}) => [title, summary]), ours.competencies!.map(({title, summary}) => [title, summary]));
  assert.deepEqual(file.groups, [{id: 'core', title: 'Core', tracks: ['core']}, {id: 'manager', title: 'Manager', tracks: ['manager']}]);
  assert.deepEqual(file.competencies!.filter(({title}) => title === 'Technical Expertise').map(({id, group}) => [id, group]), [['core-technical', 'core'], ['manager-technical', 'manager']]);
});

test('advice with parts of its own is a section of the level', () => {
  const [section] = file.levels[0]!.sections!;
  assert.equal(section?.title, 'Management');
  assert.match(section!.text, /^\*\*Goal\*\*: When you manage[^]*\n\n\*\*Tips\*\*\n\n- /);
});

test('guides beside the levels are sections: title and description first, then each chapter, in the place that the title tells', async () => {
  const {framework} = await importFramework(Object.entries(fixture('rubrics')).map(([name, content]) => ({name, content})));
  assert.deepEqual(framework.sections?.map(({title, place}) => [title, place]), [['Principles', 'principles']]);
  assert.match(framework.sections![0]!.text, /^What holds for everybody\./);
  assert.equal(framework.ext, undefined);
});

test('guides come in the order that they say, and smaller headings stay within their chapters', async () => {
  const guide = (order: number, title: string, body: string) => ({name: `acme/${title}.md`, content: `---\ntitle: ${title}\ndescription: About it.\norder: ${order}\nicon: star\n---\n\n${body}`});
  const level = (n: number) => ({name: `acme/levels/L${n}.yaml`, content: `level: L${n}\ntitle: Title ${n}\nexpectations:\n  craft: [Does ${n} things]\n`});
  const {framework} = await importFramework([guide(2, 'Pay', '## Base pay\n\nBy level.\n\n### Raises\n\nOnce a year.\n'), guide(1, 'Our process', '# Our process\n\nOnce a year.\n\n## Base pay\n\nNot here.\n'), level(1), level(2)]);
  assert.equal(framework.title, 'Acme');
  assert.deepEqual(framework.sections, [
    {id: 'our-process', title: 'Our process', place: 'process', text: 'About it.\n\nOnce a year.'},
    {id: 'base-pay', title: 'Base pay', place: 'process', text: 'Not here.'},
    {id: 'pay', title: 'Pay', place: 'compensation', text: 'About it.'},
    {id: 'pay-base-pay', title: 'Pay: Base pay', place: 'compensation', text: 'By level.\n\n**Raises**\n\nOnce a year.'},
  ]);
  assert.deepEqual(framework.ext, {'acme/Pay.md': {icon: 'star'}, 'acme/Our process.md': {icon: 'star'}});
});

test('the tenth level comes after the ninth, whatever order the files come in', () => {
  const level = (n: number) => [`L${n}.yaml`, `level: L${n}\ntitle: Title ${n}\nexpectations:\n  craft: [Does ${n} things]\n`] as const;
  assert.deepEqual(read(Object.fromEntries([level(10), level(9), level(1)])).file.levels.map(({code}) => code), ['L1', 'L9', 'L10']);
});
