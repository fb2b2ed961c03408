import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {importFramework, type ImportOptions} from '../../src/import/import.js';
import {lostWords} from '../helpers/lost-words.js';
import {workbook, type MadeSheet} from '../helpers/workbook.js';

/** Reads a file of the fixtures, and sees to it that no word of it is lost. */
async function read(name: string) {
  const given = {name, content: new Uint8Array(readFileSync(new URL(`../fixtures/import/tables/${name}`, import.meta.url)))};
  const imported = await importFramework([given]);
  assert.deepEqual(lostWords(given, imported.framework), []);
  return imported;
}

const readText = (content: string, options?: ImportOptions) => importFramework([{name: 'career.csv', content}], options);
const readSheets = (...sheets: readonly MadeSheet[]) => importFramework([{name: 'career.xlsx', content: workbook(...sheets)}]);
const titles = (things: readonly {readonly title: string}[] = []) => things.map(({title}) => title);
const said = ({competencies = []}: Awaited<ReturnType<typeof readText>>['framework']) => Object.fromEntries(competencies.map(({title, expectations}) => [title, expectations]));

test('a German sheet in Windows-1252: the nouns of its heads are those of the framework', async () => {
  const {framework} = await read('stufen-1252.csv');
  assert.deepEqual(framework.terms, {competency: {one: 'Fähigkeit', other: 'Fähigkeit'}});
  assert.deepEqual(framework.ext, {columns: {Beschreibung: 'summary'}});
  assert.deepEqual(titles(framework.levels), ['Berufseinsteiger', 'Fortgeschrittener', 'Experte']);
  assert.equal(framework.competencies![0]!.summary, 'Wie gut es wird');
});

test('a French one with a column of tracks', async () => {
  const {framework} = await read('filieres.csv');
  assert.deepEqual(framework.tracks!.map(({title, levels}) => [title, levels]), [['Technique', ['debutant', 'confirme', 'expert']], ['Encadrement', ['debutant', 'confirme', 'responsable']]]);
  assert.deepEqual(titles(framework.competencies), ['Qualité', 'Écoute']);
  assert.equal(framework.levels[2]!.facts!['Salaire'], '50-60 k€');
});

test('a Portuguese page with merged cells: two levels say the same, two competencies say it both', async () => {
  const {framework, warnings} = await read('trilha.html');
  assert.deepEqual(titles(framework.levels), ['Júnior', 'Pleno', 'Sênior']);
  assert.deepEqual(titles(framework.groups), ['Técnica', 'Pessoas']);
  assert.deepEqual(said(framework), {
    Código: {junior: 'escreve com ajuda', pleno: 'escreve só', senior: 'orienta outros'},
    Testes: {junior: 'testa o que faz', pleno: {sameAs: 'junior'}, senior: 'define a estratégia'},
    Conversa: {junior: 'pergunta', pleno: 'explica e ouve', senior: 'media'},
    Mentoria: {junior: 'aprende', pleno: 'explica e ouve', senior: 'forma'},
  });
  assert.deepEqual(warnings.map(({kind}) => kind), ['doubt']);
});

test('an Italian list of statements with two columns of competencies: the one that holds several is the group', async () => {
  const {framework} = await read('competenze.csv');
  assert.deepEqual(framework.competencies!.map(({title, group}) => [title, group]), [['Codice', 'tecnica'], ['Test', 'tecnica'], ['Ascolto', 'persone']]);
});

test('rows about the levels: titles below codes, years, pay, and a word for nothing that is told', async () => {
  const {framework, warnings} = await read('consultants.md');
  assert.deepEqual(framework.levels.map(({title, code, years, facts}) => ({title, code, years, facts})), [
    {title: 'Associate', code: 'L1', years: '0-2', facts: {'Salary range': '40-50k', 'Reports to': 'Consultant'}},
    {title: 'Consultant', code: 'L2', years: '3-6', facts: {'Salary range': '50-70k', 'Reports to': 'Partner'}},
    {title: 'Partner', code: 'L3', years: '7+', facts: {'Reports to': 'Board'}},
  ]);
  assert.deepEqual(titles(framework.competencies), ['Client work', 'Selling']);
  assert.deepEqual(warnings.map(({kind, at}) => [kind, at.line]), [['blank', 7], ['blank', 10], ['blank', 10]]);
});

test('numbers below a table with a legend under it are steps of one scale', async () => {
  const {framework} = await read('legende.csv');
  assert.deepEqual(framework.scale, [{id: '1', title: 'unter Anleitung'}, {id: '2', title: 'selbstständig'}, {id: '3', title: 'leitet andere an'}]);
  assert.deepEqual(framework.levels.map(({title, expects}) => [title, expects]), [['Junior', {nahen: '1', zuschneiden: '1'}], ['Senior', {nahen: '2', zuschneiden: '3'}], ['Lead', {nahen: '3', zuschneiden: '3'}]]);
});

test('a row that ends every table is what the groups come to', async () => {
  const {framework} = await read('kurz-gesagt.md');
  assert.deepEqual(framework.groups!.map(({title, takeaways}) => [title, takeaways]), [
    ['Handwerk', {'stufe-1': 'macht mit', 'stufe-2': 'macht selbst', 'stufe-3': 'macht möglich'}],
    ['Menschen', {'stufe-1': 'gehört dazu', 'stufe-2': 'hilft anderen', 'stufe-3': 'hält zusammen'}],
  ]);
});

test('a column of codes names no levels', async () => {
  const {framework} = await read('codes.csv');
  assert.deepEqual(framework.competencies!.map(({title, code, summary}) => [title, code, summary]), [['Coding', 'C-01', 'Writing programs'], ['Testing', 'C-02', 'Proving programs']]);
});

test('merged heads over the levels: whatever stands below them is a level', async () => {
  const {framework} = await readSheets({name: 'Blad1', rows: [[null, {value: 'Vakman', columns: 2}, null, {value: 'Beheer', columns: 2}, null], ['Competentie', 'Junior', 'Senior', 'Voorman', 'Baas'], ['Kwaliteit', 'volgt', 'maakt', 'bewaakt', 'bepaalt']]});
  assert.deepEqual(framework.tracks!.map(({title, levels}) => [title, levels]), [['Vakman', ['junior', 'senior']], ['Beheer', ['voorman', 'baas']]]);
});

test('tracks stand over the levels, merged or with blanks behind them, also where both rows read like ladders', async () => {
  const rows = (heads: string) => `${heads}\nHolz,folgt dem Plan,macht den Plan,prüft den Plan\nKundschaft,grüßt,berät,gewinnt\n`;
  const html = `<table><tr><th rowspan=2>Kompetenz</th><th colspan=2>Werkstatt</th><th>Leitung</th></tr><tr><th>Geselle</th><th>Meister</th><th>Werkstattleiterin</th></tr>
    <tr><td>Holz</td><td>folgt dem Plan</td><td>macht den Plan</td><td>prüft den Plan</td></tr><tr><td>Kundschaft</td><td>grüßt</td><td>berät</td><td>gewinnt</td></tr></table>`;
  const given = [{name: 'a.csv', content: rows(',Werkstatt,,Leitung\nKompetenz,Geselle,Meister,Werkstattleiterin')}, {name: 'b.csv', content: rows('Kompetenz,Werkstatt,,Leitung\n,Geselle,Meister,Werkstattleiterin')}, {name: 'c.html', content: html}];
  for (const file of given) {
    const {framework, warnings} = await importFramework([file]);
    assert.deepEqual(titles(framework.levels), ['Geselle', 'Meister', 'Werkstattleiterin'], file.name);
    assert.deepEqual(framework.tracks!.map(({title, levels}) => [title, levels]), [['Werkstatt', ['geselle', 'meister']], ['Leitung', ['werkstattleiterin']]]);
    assert.deepEqual(said(framework)['Kundschaft'], {geselle: 'grüßt', meister: 'berät', werkstattleiterin: 'gewinnt'});
    assert.deepEqual(warnings, []);
  }
  const both = await readText('Skill,Junior,,Senior,,\n,Fixer,Senior Fixer,Meister,Manager,Director\nCode,a,b,c,d,e\nTalk,f,g,h,i,j\n');
  assert.deepEqual(both.framework.tracks!.map(({title, levels}) => [title, levels.length]), [['Junior', 2], ['Senior', 3]]);
  const apart = await readText('Area,Skill,Engineer,,Manager,\n,,Junior,Senior,Lead,Head\nTech,Code,a,b,c,d\n,Talk,e,f,g,h\n');
  assert.deepEqual([titles(apart.framework.groups), titles(apart.framework.competencies), titles(apart.framework.tracks)], [['Tech'], ['Code', 'Talk'], ['Engineer', 'Manager']]);
});

test('heads below those of levels are no levels where they say what is told of each', async () => {
  const {framework} = await readText('Skill,Junior,,Senior,\n,What is expected,Evidence,What they do,Proof\nCode,a,b,c,d\nTalk,e,f,g,h\n');
  assert.deepEqual(titles(framework.levels), ['Junior', 'Senior']);
});

test('a sheet with a title, and a second table below blank rows', async () => {
  const heads = ['Kompetens', 'Junior', 'Medior', 'Senior'];
  const {framework} = await readSheets({name: 'Blad1', rows: [['Karriärstege'], [], heads, ['Kod', 'a', 'b', 'c'], [], ['Ledarskap'], heads, ['Mål', 'd', 'e', 'f']]});
  assert.equal(framework.title, 'Karriärstege');
  assert.deepEqual(titles(framework.groups), ['Ledarskap']);
  assert.deepEqual(said(framework), {Kod: {junior: 'a', medior: 'b', senior: 'c'}, Mål: {junior: 'd', medior: 'e', senior: 'f'}});
});

test('a sheet for each group, and one with the scale', async () => {
  const {framework} = await readSheets({name: 'Scale', rows: [['Score', 'Name', 'Meaning'], [1, 'Novice', 'needs help'], [2, 'Able', 'works alone']]}, {name: 'Craft', rows: [['Skill', 'L1', 'L2'], ['Coding', 1, 2], ['Testing', 0, 1]]}, {name: 'People', rows: [['Skill', 'L1', 'L2'], ['Listening', 1, 2], ['Hiring', null, 1]]});
  assert.deepEqual(framework.scale, [{id: '1', title: 'Novice', summary: 'needs help'}, {id: '2', title: 'Able', summary: 'works alone'}]);
  assert.deepEqual(framework.levels[0]!.expects, {coding: '1', testing: null, listening: '1'});
  assert.deepEqual(titles(framework.groups), ['Craft', 'People']);
});

test('a level merged over the rows of a list of statements', async () => {
  const {framework} = await readSheets({name: 'Ladder', rows: [['Level', 'Competency', 'Expectation'], [{value: 'Junior', rows: 2}, 'Coding', 'small'], [null, 'Testing', 'runs'], [{value: 'Senior', rows: 2}, 'Coding', 'large'], [null, 'Testing', 'writes']]});
  assert.deepEqual(said(framework), {Coding: {junior: 'small', senior: 'large'}, Testing: {junior: 'runs', senior: 'writes'}});
});

test('tracks with a column of names and one of codes each', async () => {
  const {framework} = await readText('Engineer,E Level,M Level,Manager\nEngineer 1,IC2,,\nSenior Engineer 1,IC3,M2,Engineering Manager\nStaff Engineer,IC4,M3,Senior Engineering Manager\n');
  assert.deepEqual(framework.levels.map(({code, title, rank}) => [code, title, rank]), [['IC2', 'Engineer 1', 1], ['IC3', 'Senior Engineer 1', 2], ['IC4', 'Staff Engineer', 3], ['M2', 'Engineering Manager', 2], ['M3', 'Senior Engineering Manager', 3]]);
});

test('a second table with codes and titles is about the same levels, with another spelling of one kept', async () => {
  const tracks = '| Maker | A Level | B Level | Manager |\n|---|---|---|---|\n| Maker 1 | IC1 | | |\n| Maker 2 | IC2 | M1 | Team Manager 1 |\n| Senior Maker | IC3 | M2 | Team Manager 2 |\n';
  const table = '| Our Level | Title | Impact | Reach |\n|---|---|---|---|\n| M1 | Team Manager 1 | on a team | here |\n| M2 | Teams Manager 2 | on some | there |\n';
  const {framework} = await importFramework([{name: 'ladder.md', content: `# Ladder\n\n## Tracks\n\n${tracks}\n## Managers\n\n${table}`}]);
  assert.deepEqual(framework.levels.map(({code, title}) => [code, title]), [['IC1', 'Maker 1'], ['IC2', 'Maker 2'], ['IC3', 'Senior Maker'], ['M1', 'Team Manager 1'], ['M2', 'Team Manager 2']]);
  assert.deepEqual(framework.levels[4]!.facts, {Title: 'Teams Manager 2'});
});

test('levels in Korean, Hebrew, Turkish and Russian', async () => {
  for (const heads of ['역량,주니어,미들,시니어', 'מיומנות,זוטר,ביניים,בכיר', 'Yetkinlik,Stajyer,Uzman,Müdür', 'Компетенция,Младший разработчик,Разработчик,Старший разработчик']) {
    const {framework} = await readText(`${heads}\nA,b,c,d\nE,f,g,h\n`);
    assert.deepEqual(titles(framework.levels), heads.split(',').slice(1));
  }
});

test('a person’s word on what a table is goes before what it looks like', async () => {
  const text = 'Skill,Junior,Senior\nLead,a,b\nPrincipal,c,d\n';
  assert.deepEqual(titles((await readText(text)).framework.levels), ['Junior', 'Senior']);
  assert.deepEqual(titles((await readText(text, {shape: 'levels-down'})).framework.levels), ['Lead', 'Principal']);
  assert.deepEqual(titles((await readText('Who,Blue,Green\nCare,a,b\nFun,c,d\n', {shape: 'levels-across'})).framework.levels), ['Blue', 'Green']);
});

test('and so does one on what a column is', async () => {
  const columns = {Motto: 'takeaway', Kind: 'summary', Room: 'fact', Duty: 'criterion', Story: 'section', Secret: 'ignore', Way: 'track', Art: 'competency'} as const;
  const {framework} = await readText('Level,Motto,Kind,Room,Duty,Story,Secret,Way,Art\nJunior,m1,k1,r1,d1,s1,x1,,a1\nSenior,m2,k2,r2,d2,s2,x2,Craft,a2\nLead,m3,k3,r3,d3,s3,x3,Care,a3\n', {mapping: {columns}});
  const [junior] = framework.levels;
  assert.deepEqual([junior!.summary, junior!.facts, junior!.criteria, junior!.sections], ['k1', {Motto: 'm1', Room: 'r1'}, ['d1'], [{title: 'Story', text: 's1'}]]);
  assert.deepEqual(framework.tracks!.map(({title, levels}) => [title, levels]), [['Craft', ['junior', 'senior']], ['Care', ['junior', 'lead']]]);
  assert.deepEqual(said(framework), {Art: {junior: 'a1', senior: 'a2', lead: 'a3'}});
  assert.ok(!JSON.stringify(framework).includes('x1'));
});
