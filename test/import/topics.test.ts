import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkFile} from '../../src/model/check.js';
import type {ContentInput, CriterionInput, FrameworkFile} from '../../src/model/schema.js';
import {fixture, read} from '../helpers/read-data.js';

const statements = (content: ContentInput | undefined): CriterionInput[] => (typeof content === 'string' ? [content] : Array.isArray(content) ? content : content?.criteria ?? []);

test('topics with their levels: every statement, in its order, at its level', () => {
  const {file, candidate, warnings} = read(fixture('topics.md'));
  const ours = JSON.parse(readFileSync('frameworks/sthorm.json', 'utf8')) as FrameworkFile;
  assert.deepEqual(file.levels.map(({title, code}) => [title, code]), [1, 2, 3, 4, 5, 6].map(n => [`Level ${n}`, `L${n}`]));
  assert.deepEqual(file.competencies?.map(({title}) => title), ['Overview', '💥 Impact', '🛠️ Technical Skills', '✨ Behaviours']);
  for (const [i, {expectations}] of file.competencies!.entries()) {
    for (const {id} of file.levels) assert.deepEqual(statements(expectations?.[id!]), statements(ours.competencies![i]!.expectations?.[id!]));
  }
  assert.equal(file.competencies!.flatMap(({expectations}) => Object.values(expectations!).flatMap(statements)).length, 153);
  assert.equal(file.title, '🛠️ Engineering');
  assert.deepEqual(file.ext, {path: '/engineering', sidebarTitle: '🛠️ Engineering', yaml: true});
  assert.deepEqual([candidate?.shape, warnings, checkFile(file).problems], ['topics', [], []]);
});

test('criteria with examples stand behind those without, as in the source', () => {
  const {file} = read(fixture('topics-with-examples.md'));
  assert.deepEqual(file.competencies, [
    {id: 'planning', title: 'Planning', expectations: {
      l1: ["Plans a day's tours with help", 'Tells drivers early when a tour changes', {text: 'Writes down what went wrong', examples: ['The ramp was closed, and nobody knew']}],
      l2: "Plans a week's tours alone",
      l3: [{text: 'Plans for peaks', examples: ['Rents three lorries for December', 'Asks for a second shift in time']}],
    }},
    {id: 'people', title: '🤝 People', expectations: {l2: 'Shows new colleagues around'}},
  ]);
  assert.equal(file.ext, undefined);
});

test('the same in other words and languages', () => {
  for (const [areas, name, contents, level, items] of [
    ['kompetenzen', 'titel', 'erwartungen', 'stufe', 'kriterien'], ['compétences', 'nom', 'attentes', 'niveau', 'critères'], ['competencias', 'nombre', 'expectativas', 'nivel', 'criterios'],
    ['kompetencje', 'nazwa', 'oczekiwania', 'poziom', 'kryteria'], ['スキル', '名前', '内容', 'レベル', '基準'], ['المهارات', 'الاسم', 'expectations', 'المستوى', 'المعايير'],
  ] as const) {
    const {file} = read({'a.yaml': `${areas}:\n  - ${name}: Zeta\n    ${contents}:\n      - ${level}: 1\n        ${items}: [a b, c d]\n      - ${level}: 2\n        ${items}: [e f]\n`});
    assert.deepEqual(file.competencies?.map(({title, expectations}) => [title, Object.values(expectations!)]), [['Zeta', [['a b', 'c d'], 'e f']]], areas);
    assert.equal(file.levels.length, 2);
  }
});
