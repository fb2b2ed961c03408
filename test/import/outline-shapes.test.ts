import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importFramework} from '../../src/import/import.js';
import type {ImportOptions} from '../../src/import/import.js';
import type {Imported} from '../../src/import/imported.js';
import {importedFixture} from './imported-fixture.js';

const made = async (text: string, options: ImportOptions = {}): Promise<Imported> => importFramework([{name: 'a.md', content: text}], options);

test('chapter numbers and codes of headings are no part of names; a way on finds its level all the same', async () => {
  const {framework: {levels, competencies, cumulative}} = await importedFixture('leiter-nummern.md');
  assert.deepEqual(levels.map(({title, code}) => [title, code]), [['Berater', 'KD1'], ['Senior Berater', 'KD2'], ['Teamleitung Kundendienst', 'KD3']]);
  assert.deepEqual(competencies!.map(({title}) => title), ['Fachwissen', 'Umgang']);
  assert.deepEqual(Object.keys(levels[1]!.next!), ['kd3']);
  assert.equal(cumulative, true);
});

test('names in brackets of full width, and ways on in a script without blanks', async () => {
  const {framework: {levels, lang}} = await importedFixture('tokyu.md');
  assert.deepEqual(levels.map(({title, code}) => [title, code]), [['ジュニア', 'G1'], ['ミドル', 'G2'], ['シニア', 'G3']]);
  assert.deepEqual(levels[1]!.next, {g3: 'G3になるには\n\nチーム外の人と一度仕事をしてみる。'});
  assert.equal(lang, 'ja');
});

test('roles name the steps of competencies; their own nouns are kept', async () => {
  const {framework: {levels, competencies, terms, sections}} = await importedFixture('groeipad.md');
  assert.deepEqual(competencies!.map(({title, steps}) => [title, (steps as {id: string}[]).map(({id}) => id)]), [['Vakmanschap', ['leert', 'beheerst', 'vernieuwt']], ['Klantcontact', ['luistert', 'adviseert', 'bindt']]]);
  assert.deepEqual(levels.map(({expects}) => Object.values(expects!)), [['leert', 'luistert'], ['beheerst', 'luistert'], ['vernieuwt', 'adviseert']]);
  assert.deepEqual([terms?.level?.other, sections], ['rollen', undefined]);
});

test('lines that end in a colon are headings of levels where most of them read like levels', async () => {
  const {framework: {levels, sections}} = await importedFixture('karriarstege.md');
  assert.deepEqual(levels.map(({title}) => title), ['Biblioteksassistent', 'Bibliotekarie', 'Senior bibliotekarie']);
  assert.equal(sections, undefined);
});

test('pictures before names stay with titles, and two tracks that both count from one are not said to be equally high', async () => {
  const {framework: {levels, tracks, competencies, sections}} = await importedFixture('two-tracks.md');
  assert.deepEqual(levels.map(({title, code, rank}) => [title, code, rank]), [
    ['🌱 Associate Keeper', 'E1', undefined], ['🌿 Keeper', 'E2', undefined], ['🌳 Senior Keeper', 'E3', undefined], ['Head Keeper', 'M1', undefined], ['Superintendent', 'M2', undefined],
  ]);
  assert.deepEqual(tracks!.map(track => track.levels), [['e1', 'e2', 'e3'], ['m1', 'm2']]);
  assert.deepEqual([competencies!.map(({title}) => title), sections!.map(({title}) => title)], [['Scope', 'Behaviours'], ['How to use this', 'Promotions']]);
});

test('a label that stands beside levels below every competency is a level; headings above competencies are groups', async () => {
  const {framework: {levels, groups, competencies}} = await importedFixture('labels-in-groups.md');
  assert.deepEqual(levels.map(({title}) => title), ['Associate', 'Executive', 'Director']);
  assert.deepEqual(groups!.map(({title}) => title), ['Customer', 'Team']);
  assert.deepEqual(competencies![2]!.expectations, {associate: {status: 'todo'}, executive: 'Reviews calls.', director: 'Builds a coaching plan.'});
});

test('a folder with a page for each role is a track; its order is told as a guess', async () => {
  const {framework: {levels, competencies}, understood, warnings} = await importedFixture('roles');
  assert.equal(understood.shape, 'role-pages');
  assert.deepEqual(levels.map(({title, summary, sections}) => [title, summary, sections?.map(section => section.title)]), [['Keeper', 'Keeps one light burning.', undefined], ['Senior Keeper', undefined, ['Where you live']]]);
  assert.deepEqual(competencies!.map(({title, expectations}) => [title, Object.keys(expectations!)]), [['What we expect of you', ['keeper', 'senior-keeper']]]);
  assert.deepEqual(warnings.map(({kind}) => kind), ['doubt']);
});

test('labels below one heading are the ladder itself', async () => {
  const {framework: {levels, competencies}} = await made('# Baristas\n\n- **Trainee Barista:** pulls a shot with help\n- **Barista:** pulls a shot alone\n- **Senior Barista:** trains others');
  assert.deepEqual(levels.map(({title, criteria}) => [title, criteria]), [['Trainee Barista', ['pulls a shot with help']], ['Barista', ['pulls a shot alone']], ['Senior Barista', ['trains others']]]);
  assert.equal(competencies, undefined);
});

test('where a page says that the lines of steps are examples, they cannot be ticked', async () => {
  const {framework, warnings} = await made('# Crew\n\nThe examples below each step are not criteria that must be met.\n\n## Craft\n\n### 1. Learn\n\n- ties a knot\n\n### 2. Teach\n\n- shows a knot\n\n## Care\n\n### 1. Clean\n\n- sweeps\n\n### 2. Mend\n\n- sews\n\n## Roles\n\n### Junior\n\n- Craft: Learn\n- Care: Clean\n\n### Senior\n\n- Craft: Teach\n- Care: Mend');
  assert.deepEqual(framework.competencies![0]!.steps, [{id: 'learn', title: 'Learn', examples: ['ties a knot']}, {id: 'teach', title: 'Teach', examples: ['shows a knot']}]);
  assert.deepEqual(warnings.map(({kind, at}) => [kind, at.line]), [['doubt', 3]]);
});

test('several labels between bars are several statements', async () => {
  const {framework} = await made('# Ladder\n\n## Junior\n\nCraft: ties | Talk: asks\n\n## Senior\n\nCraft: teaches | Talk: tells');
  assert.deepEqual(framework.competencies!.map(({title, expectations}) => [title, expectations]), [['Craft', {junior: 'ties', senior: 'teaches'}], ['Talk', {junior: 'asks', senior: 'tells'}]]);
});

test('a mapping says of headings what they are', async () => {
  const page = '# A\n\n## North\n\n### Junior\n\n#### Craft\n\n- ties\n\n### Senior\n\n- leads\n\n## South\n\n### Deckhand\n\n- rows\n\n## Old\n\nGone.';
  const {framework} = await made(page, {mapping: {headings: {North: 'track', South: 'track', Craft: 'competency', Deckhand: 'level', Old: 'ignore'}}});
  assert.deepEqual(framework.tracks!.map(({title, levels}) => [title, levels]), [['North', ['junior', 'senior']], ['South', ['deckhand']]]);
  assert.deepEqual(framework.competencies!.map(({title, expectations}) => [title, expectations]), [['Craft', {junior: 'ties'}]]);
  assert.equal(framework.sections, undefined);
  const {framework: grouped} = await made('# A\n\n## Junior\n\n### Craft\n\n#### Knots\n\n- ties\n\n## Senior\n\n### Life\n\nAt sea.', {mapping: {headings: {Craft: 'group', Life: 'section'}}});
  assert.deepEqual([grouped.groups, grouped.competencies![0]!.group, grouped.levels[1]!.sections![0]!.title], [[{id: 'craft', title: 'Craft'}], 'craft', 'Life']);
});

test('a page without levels is refused with what to try', async () => {
  await assert.rejects(made('# Welcome\n\nWe like to see people grow.\n\n## Why\n\n- because'), /no levels were found.*mapping file.*folder/);
});
