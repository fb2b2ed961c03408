import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCompetencyHead, isLevelHead, meaningOf} from '../../src/import/names/heads.js';
import {isDescending, levelName, levelness, rankOf} from '../../src/import/names/level-names.js';

test('a title and a code are told apart, in whichever order they stand', () => {
  assert.deepEqual(levelName('L4 – Senior Engineer'), {title: 'Senior Engineer', code: 'L4'});
  assert.deepEqual(levelName('Senior Engineer (L4)'), {title: 'Senior Engineer', code: 'L4'});
  assert.deepEqual(levelName('D1 - Developer 1'), {title: 'Developer 1', code: 'D1'});
  assert.deepEqual(levelName('IC3: Senior'), {title: 'Senior', code: 'IC3'});
  assert.deepEqual(levelName('M3 (Engineering Manager)'), {title: 'Engineering Manager', code: 'M3'});
  assert.deepEqual(levelName('P2 Associate'), {title: 'Associate', code: 'P2'});
  assert.deepEqual(levelName('Software Engineer L1'), {title: 'Software Engineer', code: 'L1'});
  assert.deepEqual(levelName('Senior Engineer 2 IC4'), {title: 'Senior Engineer 2', code: 'IC4'});
  assert.deepEqual(levelName('Stufe 2: Fortgeschritten'), {title: 'Fortgeschritten', code: 'Stufe 2'});
  assert.deepEqual(levelName('L2\nEngineer'), {title: 'Engineer', code: 'L2'});
  assert.deepEqual(levelName('[TL4 - Tech Lead 4](#tl4---tech-lead-4)'), {title: 'Tech Lead 4', code: 'TL4'});
});

test('a name of one piece is a title', () => {
  for (const name of ['L4', 'Level 2', 'Level L2', 'Niveau 3', 'Mid-level', 'Software Engineer II', 'Developer 3', 'レベル2', 'Senior Engineer']) assert.deepEqual(levelName(name), {title: name});
  assert.deepEqual(levelName('**Junior**:'), {title: 'Junior'});
});

test('a number before a dash is a rank, which several levels may have', () => {
  assert.deepEqual(levelName('IV - Staff Software Engineer'), {title: 'Staff Software Engineer'});
  assert.equal(rankOf('IV - Staff Software Engineer'), 4);
  assert.equal(rankOf('2. Mid'), 2);
  assert.equal(rankOf('Senior'), undefined);
});

const ladders = {
  words: ['Intern', 'Junior', 'Mid', 'Senior', 'Lead'],
  codes: ['L1', 'L2', 'L3'],
  'codes and titles': ['IC1 – Associate Designer', 'IC2 – Designer', 'IC3 – Senior Designer'],
  'one stem': ['Designer', 'Senior Designer', 'Lead Designer'],
  'roman numbers': ['Analyst I', 'Analyst II', 'Analyst III'],
  German: ['Auszubildende', 'Junior', 'Senior', 'Teamleiter', 'Bereichsleiter'],
  'German steps': ['Kenner', 'Könner', 'Experte'],
  French: ['Stagiaire', 'Junior', 'Confirmé', 'Senior', 'Responsable'],
  Spanish: ['Becario', 'Junior', 'Intermedio', 'Senior', 'Director'],
  Portuguese: ['Estagiário', 'Júnior', 'Pleno', 'Sênior'],
  Italian: ['Stagista', 'Junior', 'Intermedio', 'Senior'],
  Dutch: ['Stagiair', 'Junior', 'Medior', 'Senior'],
  Polish: ['Stażysta', 'Młodszy programista', 'Programista', 'Starszy programista'],
  Japanese: ['ジュニア', 'ミドル', 'シニア', '主任', '部長'],
  Chinese: ['初级工程师', '中级工程师', '高级工程师', '资深工程师'],
  Arabic: ['مبتدئ', 'متوسط', 'كبير', 'خبير'],
  proficiency: ['Awareness', 'Working', 'Practitioner', 'Expert'],
  'Stufe 1': ['Stufe 1', 'Stufe 2', 'Stufe 3'],
  numbers: ['1', '2', '3', '4', '5'],
};

const others = {
  competencies: ['Communication', 'Leadership', 'Technical Skills', 'Delivery'],
  'competencies that name people': ['Stakeholder management', 'Mentoring', 'Working with others', 'Staff development', 'Product sense'],
  German: ['Kommunikation', 'Fachwissen', 'Zusammenarbeit'],
  Japanese: ['技術力', 'コミュニケーション', '設計'],
  sentences: ['Leads a senior team through the whole of a quarter', 'Helps junior people with the work that they have'],
  repeated: ['Junior', 'Junior', 'Junior', 'Junior', 'Senior', 'Senior', 'Senior', 'Senior'],
};

for (const [kind, names] of Object.entries(ladders)) test(`names read like a ladder: ${kind}`, () => assert.ok(levelness(names) >= 0.6, String(levelness(names))));
for (const [kind, names] of Object.entries(others)) test(`names do not read like a ladder: ${kind}`, () => assert.ok(levelness(names) < 0.4, String(levelness(names))));

test('a ladder from high to low is known as such', () => {
  assert.equal(isDescending(ladders.words), false);
  assert.equal(isDescending(ladders.words.toReversed()), true);
  assert.equal(isDescending(['L5', 'L4', 'L3']), true);
  assert.equal(isDescending(['Delivery', 'Craft']), false);
});

test('heads are known in every language that is read', () => {
  for (const head of ['Level', 'Role', 'Grade', 'Stufe', 'Niveau', 'Nivel', 'Livello', 'Poziom', 'レベル', '级别', 'المستوى', 'Job level', 'Career Level', 'Rolle', 'Nível']) assert.ok(isLevelHead(head), head);
  for (const head of ['Competency', 'Skills', 'Area', 'Kompetenz', 'Compétence', 'Competencia', 'スキル', '能力', 'Key competencies']) assert.ok(isCompetencyHead(head), head);
  for (const head of ['Level of autonomy', 'Delivery', '', 'Communication']) assert.equal(meaningOf(head), undefined, head);
  assert.equal(meaningOf('Years of experience'), 'years');
  assert.equal(meaningOf('Fazit'), 'takeaway');
});
