import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importFramework} from '../../src/import/import.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {importedFixture} from './imported-fixture.js';

const made = async (text: string, name = 'a.md'): Promise<FrameworkFile> => (await importFramework([{name, content: text}])).framework;

test('a plain page gives tracks, steps, what each role expects, and the rating scale', async () => {
  const {framework, warnings} = await importedFixture('prontopro.md');
  assert.deepEqual(framework.tracks!.map(({title, levels}) => [title, levels.length]), [['Individual Contributor track', 5], ['Manager track', 5]]);
  assert.deepEqual(framework.tracks![0]!.levels.slice(0, 3), framework.tracks![1]!.levels.slice(0, 3));
  assert.deepEqual(framework.levels.map(({title, code, rank}) => `${code} ${title} ${rank}`), [
    'I Junior Software Engineer 1', 'II Software Engineer 2', 'III Senior Software Engineer 3', 'IV Principal Software Engineer 4', 'V Chapter Lead 5', 'IV Staff Software Engineer 4', 'V Engineering Manager 5',
  ]);
  const steps = framework.competencies!.flatMap(competency => competency.steps as {criteria: string[]}[]);
  assert.deepEqual([framework.competencies!.length, steps.length, steps.flatMap(({criteria}) => criteria).length], [5, 25, 110]);
  assert.deepEqual(framework.levels[0]!.expects, {'product': null, 'technology': null, 'people': 'learn', 'process': 'follow', 'area-of-impact': 'individual'});
  assert.deepEqual(framework.levels.flatMap(({expects}) => Object.values(expects!)).length, 35);
  assert.deepEqual(warnings.map(({kind}) => kind), ['blank', 'blank']);
  assert.deepEqual(framework.rating!.steps.map(({title}) => title), ['Does not meet expectations', 'Meets some expectations', 'Exceeds some expectations', 'Exceeds most expectations']);
});

test('bare names of levels lead a text and statements', async () => {
  const {framework} = await importedFixture('manager-track.txt');
  assert.equal(framework.title, 'ENGINEERING');
  assert.deepEqual(framework.levels.map(({title, criteria}) => [title, criteria!.length]), [['M3', 7], ['M4', 7], ['M5', 7], ['M6', 7]]);
  assert.ok(framework.levels.every(({summary}) => summary!.endsWith('More »')));
});

test('a folder with a page for each track: items name the steps that another page defines', async () => {
  const {framework} = await importedFixture('axes');
  assert.deepEqual(framework.tracks!.map(({title, levels}) => [title, levels]), [['Baker', ['b1', 'b2']], ['Shop', ['s2', 's3']]]);
  assert.deepEqual(framework.levels.map(({rank}) => rank), [1, 2, 2, 3]);
  assert.deepEqual(framework.levels[0]!.expects, {craft: 'learns', care: 'cleans', guests: 'greets', reach: {step: 'table', text: 'felt at one table, and at the sink'}});
  assert.deepEqual(framework.competencies!.map(({title, summary}) => [title, summary]), [['Craft', 'what the hands can do'], ['Care', 'how tidy the place is'], ['Guests', 'how people are met'], ['Reach', 'how far the work is felt']]);
  assert.equal(framework.cumulative, true);
});

test('headings below the levels that repeat are competencies; others are longer texts, and ways on', async () => {
  const {framework} = await importedFixture('stufen.md');
  assert.deepEqual(framework.competencies!.map(({title}) => title), ['Handwerk', 'Zusammenarbeit']);
  assert.deepEqual(framework.competencies![0]!.expectations!['junior-redakteurin'], ['Schreibt kurze Meldungen ohne Fehler', {text: 'Prüft Namen und Zahlen', examples: ['mit zwei Quellen']}]);
  assert.deepEqual(framework.levels[0]!.next, {redakteurin: 'Der Weg zu Redakteurin\n\nÜbernimm ein eigenes Thema und halte es ein Vierteljahr lang durch.'});
  assert.deepEqual(framework.levels[2]!.sections, [{id: 'arbeit-von-zu-hause', title: 'Arbeit von zu Hause', text: 'Nach Absprache an drei Tagen.'}]);
  assert.deepEqual(framework.sections, [{id: 'beforderung', title: 'Beförderung', place: 'promotion', text: 'Zweimal im Jahr, im Mai und im November.'}]);
  assert.equal(framework.cumulative, true);
});

test('headings with the same levels below each are competencies', async () => {
  const {framework, understood} = await importedFixture('competencias.md');
  assert.equal(understood.shape, 'competency-headings');
  assert.deepEqual(framework.levels.map(({title}) => title), ['Júnior', 'Sénior']);
  assert.deepEqual(framework.competencies!.map(({title, summary, expectations}) => [title, summary, expectations]), [
    ['Corte', 'Todo lo que pasa antes de la aguja.', {junior: ['Corta piezas rectas', 'Afila sus tijeras'], senior: 'Corta sin patrón'}],
    ['Trato', undefined, {junior: 'Escucha antes de hablar.', senior: null}],
  ]);
});

test('levels as labels of items, below competencies', async () => {
  const {competencies} = await made('# Ladder\n\n## Talk\n\nHow we talk.\n\n- **Junior:** asks\n- **Mid:** explains\n- **Senior:** TBD\n\n## Work\n\n- **Junior:** helps\n- **Mid:** ships\n- **Senior:** leads');
  assert.deepEqual(competencies!.map(({title, expectations}) => [title, expectations]), [
    ['Talk', {junior: 'asks', mid: 'explains', senior: {status: 'todo'}}], ['Work', {junior: 'helps', mid: 'ships', senior: 'leads'}],
  ]);
});

test('bold beginnings of items that several levels share are competencies; levels told from the top are turned round', async () => {
  const {levels, competencies} = await made('# Levels\n\n## Senior (L3)\n\n- **Talk**: speaks\n- **Work**: ships\n- Is there\n\n## Mid (L2)\n\n- **Talk**: listens\n- **Work**: helps');
  assert.deepEqual(levels.map(({title, criteria}) => [title, criteria]), [['Mid', undefined], ['Senior', ['Is there']]]);
  assert.deepEqual(competencies!.map(({title, expectations}) => [title, expectations]), [['Talk', {l2: 'listens', l3: 'speaks'}], ['Work', {l2: 'helps', l3: 'ships'}]]);
});

test('a heading may tell code, years and equivalents of a level', async () => {
  const {levels} = await made('# More\n\n## Levels\n\nStaff Engineer (L7 | Manager II equivalent | 10+ years)\n- leads\n\nPrincipal Engineer (L8 | Director)\n- leads more');
  assert.deepEqual(levels, [
    {id: 'l7', title: 'Staff Engineer', code: 'L7', years: '10+ years', equivalents: [{system: 'equivalent', level: 'Manager II'}], criteria: ['leads']},
    {id: 'l8', title: 'Principal Engineer', code: 'L8', equivalents: [{system: 'equivalent', level: 'Director'}], criteria: ['leads more']},
  ]);
});

test('words on the way to another level stand on the move there', async () => {
  const {levels} = await made('Ladder\n\nJunior\nA junior works on what is given.\nGetting to Mid: The move is to own it.\n\nMid\nA mid finds the way.\nTo reach Senior: Find the problem.\n\nSenior\nA senior finds the problem.\n');
  assert.deepEqual(levels.map(({next, summary}) => [summary, next]), [
    ['A junior works on what is given.', {mid: 'Getting to Mid: The move is to own it.'}],
    ['A mid finds the way.', {senior: 'To reach Senior: Find the problem.'}],
    ['A senior finds the problem.', undefined],
  ]);
});
