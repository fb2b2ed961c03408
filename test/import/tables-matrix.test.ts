import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readMarkdown, readSheet, type ReadTables} from '../helpers/import-tables.js';

const titles = (things: readonly {readonly title: string}[] | undefined) => (things ?? []).map(({title}) => title);
const cells = ({file}: ReadTables) => Object.fromEntries((file.competencies ?? []).map(({title, expectations}) => [title, expectations]));

test('levels in the columns, competencies in the rows', () => {
  const read = readSheet('Competency,Junior,Mid,Senior\nCoding,small things,features,systems\nTalking,asks,explains,\n');
  assert.equal(read.candidates[0]!.shape, 'levels-across');
  assert.deepEqual(titles(read.file.levels), ['Junior', 'Mid', 'Senior']);
  assert.deepEqual(cells(read), {Coding: {junior: 'small things', mid: 'features', senior: 'systems'}, Talking: {junior: 'asks', mid: 'explains'}});
});

test('levels in the rows, competencies in the columns, in Arabic', () => {
  const read = readSheet('المستوى,التواصل,الجودة\nمبتدئ,يسأل,يتبع\nمتوسط,يشرح,يراجع\nخبير,يقود,يضع\n');
  assert.equal(read.candidates[0]!.shape, 'levels-down');
  assert.deepEqual(titles(read.file.levels), ['مبتدئ', 'متوسط', 'خبير']);
  assert.deepEqual(cells(read), {التواصل: {مبتدئ: 'يسأل', متوسط: 'يشرح', خبير: 'يقود'}, الجودة: {مبتدئ: 'يتبع', متوسط: 'يراجع', خبير: 'يضع'}});
});

test('a Japanese table', () => {
  const read = readSheet('能力項目,ジュニア,ミドル,シニア\n技術力,実装する,一人で実装する,設計する\n対話,報告する,調整する,動かす\n');
  assert.deepEqual(titles(read.file.levels), ['ジュニア', 'ミドル', 'シニア']);
  assert.deepEqual(titles(read.file.competencies), ['技術力', '対話']);
});

test('one and the same table turned says the same', () => {
  const across = readSheet('Skill,L1,L2\nCoding,a,b\nTalking,c,d\n');
  const down = readSheet('Level,Coding,Talking\nL1,a,c\nL2,b,d\n');
  const {terms, ...same} = across.file;
  const {ext, ...other} = down.file;
  assert.deepEqual(other, same);
  assert.deepEqual([terms, ext], [{competency: {one: 'Skill', other: 'Skills'}}, {columns: {Level: 'level'}}]);
});

test('groups and definitions stand before the competencies, the group only once', () => {
  const {file} = readSheet('Area;Skill;Description;L1 - Engineer;L2 - Senior Engineer\nCraft;Coding;Writing it;small;large\n;Testing;Proving it;runs;writes\nPeople;Feedback;Telling;takes;"gives\nasks"\n');
  assert.deepEqual(titles(file.groups), ['Craft', 'People']);
  assert.deepEqual(file.levels.map(({title, code}) => [code, title]), [['L1', 'Engineer'], ['L2', 'Senior Engineer']]);
  assert.deepEqual(file.competencies!.map(({group, summary}) => [group, summary]), [['craft', 'Writing it'], ['craft', 'Proving it'], ['people', 'Telling']]);
  assert.deepEqual(file.competencies![2]!.expectations, {l1: 'takes', l2: ['gives', 'asks']});
});

test('two rows of heads: tracks over levels, and a row with one name is a group', () => {
  const read = readMarkdown('# Ladder\n\n|  | Engineering | | Management | |\n|---|---|---|---|---|\n| Competency | Junior | Senior | Lead | Head |\n| Coding | a | b | c | d |\n| **People** | | | | |\n| Feedback | e | f | g | h |\n');
  assert.deepEqual(read.file.tracks!.map(({title, levels}) => [title, levels]), [['Engineering', ['junior', 'senior']], ['Management', ['lead', 'head']]]);
  assert.deepEqual(read.file.competencies!.map(({title, group}) => [title, group]), [['Coding', undefined], ['Feedback', 'people']]);
});

test('levels of several tracks may have the same names', () => {
  const {file} = readMarkdown('| | Design | | Code | |\n|---|---|---|---|---|\n| Skill | Junior | Senior | Junior | Senior |\n| Craft | a | b | c | d |\n| Talk | e | f | g | h |\n');
  assert.deepEqual(file.tracks!.map(({levels}) => levels), [['design-junior', 'design-senior'], ['code-junior', 'code-senior']]);
  assert.deepEqual(file.competencies![0]!.expectations, {'design-junior': 'a', 'design-senior': 'b', 'code-junior': 'c', 'code-senior': 'd'});
});

test('codes above, names below: one level has both', () => {
  const {file} = readMarkdown('| | **Level 1** | **Level 2** |\n|---|---|---|\n| | Explorer | Builder |\n| Typical years | 0-2 | 2-5 |\n| Salary | 40k | 60k |\n| Craft | learns | builds |\n');
  assert.deepEqual(file.levels.map(({title, code, years, facts}) => ({title, code, years, facts})), [
    {title: 'Explorer', code: 'Level 1', years: '0-2', facts: {Salary: '40k'}},
    {title: 'Builder', code: 'Level 2', years: '2-5', facts: {Salary: '60k'}},
  ]);
  assert.deepEqual(titles(file.competencies), ['Craft']);
});

const german = `# Stufen

## Fachliches

Was wir bauen.

- **Entwurf**: wie wir planen
- **Güte**: wie gut es ist

| Stufe | Entwurf | Güte | Fazit |
|---|---|---|---|
| Bereichsleiter | plant alles | misst alles | führt |
| Senior | plant Systeme | prüft andere | trägt |
| Junior | plant Aufgaben | - | lernt |

Ab hier zählt anderes.

## Menschen

| Stufe | Zuhören | Fazit |
|---|---|---|
| Junior | hört zu | offen |
| Senior | fragt nach | klug |
| Bereichsleiter | schafft Raum | weise |
`;

test('what stands around a table is told with its group', () => {
  const {file, taken} = readMarkdown(german);
  assert.deepEqual(file.groups![0], {id: 'fachliches', title: 'Fachliches', takeaways: {bereichsleiter: 'führt', senior: 'trägt', junior: 'lernt'}, summary: 'Was wir bauen.', note: 'Ab hier zählt anderes.'});
  assert.deepEqual(file.competencies!.map(({title, group, summary}) => [title, group, summary]), [['Entwurf', 'fachliches', 'wie wir planen'], ['Güte', 'fachliches', 'wie gut es ist'], ['Zuhören', 'menschen', undefined]]);
  assert.equal(taken.size, 5);
});

test('levels from high to low are turned around, and that is told', () => {
  const {file, warnings} = readMarkdown(german);
  assert.deepEqual(titles(file.levels), ['Junior', 'Senior', 'Bereichsleiter']);
  assert.equal(warnings.filter(({kind}) => kind === 'order').length, 1);
});

test('words for nothing and for the same are told with their cell', () => {
  const read = readSheet('Skill,Junior,Mid,Senior\nCoding,n/a,TODO,same as Mid\nTalking,asks,idem,tells\n');
  assert.deepEqual(cells(read), {Coding: {junior: null, mid: {status: 'todo'}, senior: {sameAs: 'mid'}}, Talking: {junior: 'asks', mid: {sameAs: 'junior'}, senior: 'tells'}});
  assert.deepEqual(read.warnings.map(({kind, at}) => [kind, at.cell]), [['blank', 'B2'], ['blank', 'C2'], ['same', 'D2'], ['same', 'C3']]);
});

test('a head that comes again at the end of the tables is no competency', () => {
  const table = (head: string) => `## ${head}\n\n| Role | ${head} one | ${head} two | The gist |\n|---|---|---|---|\n| Junior | a | b | c |\n| Senior | d | e | f |\n\n`;
  const {file} = readMarkdown(table('Plan') + table('Build'));
  assert.deepEqual(titles(file.competencies), ['Plan one', 'Plan two', 'Build one', 'Build two']);
  assert.deepEqual(file.groups![1]!.takeaways, {junior: 'c', senior: 'f'});
});

test('the same competencies under several titles are those of several tracks', () => {
  const table = (head: string) => `## ${head}\n\n| Skill | Junior | Senior |\n|---|---|---|\n| Coding | ${head} a | ${head} b |\n| Testing | ${head} c | ${head} d |\n\n`;
  const {file} = readMarkdown(table('Backend') + table('Frontend'));
  assert.deepEqual(file.tracks!.map(({title, levels}) => [title, levels]), [['Backend', ['backend-junior', 'backend-senior']], ['Frontend', ['frontend-junior', 'frontend-senior']]]);
  assert.deepEqual(file.competencies![1]!.expectations, {'backend-junior': 'Backend c', 'backend-senior': 'Backend d', 'frontend-junior': 'Frontend c', 'frontend-senior': 'Frontend d'});
});

test('a column that counts the rows says nothing', () => {
  const {file} = readSheet('#,Competency,Junior,Senior\n1,Coding,a,b\n2,Testing,c,d\n');
  assert.equal(file.groups, undefined);
  assert.deepEqual(titles(file.competencies), ['Coding', 'Testing']);
});

test('a guess is told as one', () => {
  const {file, warnings} = readMarkdown('| Role | Impact | Autonomy |\n|---|---|---|\n| Explorer | on self | guided in all things |\n| Builder | on team | works alone often |\n| Shaper | on company | sets the direction |\n');
  assert.deepEqual(titles(file.levels), ['Explorer', 'Builder', 'Shaper']);
  assert.deepEqual(warnings.map(({kind}) => kind), ['doubt']);
});

test('a mapping says who the levels are', () => {
  const {file} = readSheet('Thing,Red,Green\nCoding,a,b\nTesting,c,d\n', {levels: ['Green', 'Red']});
  assert.deepEqual(titles(file.levels), ['Green', 'Red']);
});

test('a table about something else is left alone', () => {
  const {candidates, taken} = readMarkdown('| Tool | Use | Price |\n|---|---|---|\n| Hammer | nails | 10 |\n| Saw | wood | 20 |\n');
  assert.deepEqual(candidates, []);
  assert.equal(taken.size, 0);
});

test('names that mean something to JavaScript are names', () => {
  const {file} = readSheet('Skill,Junior,Senior\n__proto__,a,b\nconstructor,c,d\n');
  assert.deepEqual(titles(file.competencies), ['__proto__', 'constructor']);
  assert.equal(({} as Record<string, unknown>)['junior'], undefined);
});
