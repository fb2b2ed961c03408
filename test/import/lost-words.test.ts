import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FrameworkFile} from '../../src/model/schema.js';
import {lostWords, saidTwice} from '../helpers/lost-words.js';
import {workbook} from '../helpers/workbook.js';

const SOURCE = `---
title: Ladder of the library
levels: 2
---

# Ladder of the library

> Nobody is **ranked** by [this page](https://example.com/page).

## Planning

Deciding which books to buy next.

| Level | Choosing books | Talking with readers |
|:---|---|---|
| L1 – Junior | Follows a list<br>- Asks when in doubt | n/a |
| L2 – Senior | Writes the list for others | Knows what readers \\| visitors want |

1. **Owns** the reading room
2. [x] Keeps &amp; mends the catalogue

<!-- nobody reads this -->
`;

const FRAMEWORK = {
  format: 'career-framework/1',
  title: 'Ladder of the library',
  levels: [
    {id: 'l1', title: 'Junior', code: 'L1'},
    {id: 'l2', title: 'Senior', code: 'L2', criteria: [{text: 'Owns the reading room'}, 'Keeps & mends the catalogue']},
  ],
  groups: [{id: 'planning', title: 'Planning', summary: 'Deciding which books to buy next.'}],
  competencies: [
    {title: 'Choosing books', expectations: {l1: {text: 'Follows a list', criteria: ['Asks when in doubt']}, l2: 'Writes the list for others'}},
    {title: 'Talking with readers', expectations: {l1: null, l2: 'Knows what readers | visitors want'}},
  ],
  sections: [{title: 'About', text: 'Nobody is **ranked** by [this page](https://example.com/page).'}],
  ext: {level: 'Level'},
} satisfies FrameworkFile;

const given = (content: string, name = 'library.md') => ({name, content});
const without = (words: string, instead = '') => JSON.parse(JSON.stringify(FRAMEWORK).replace(words, instead)) as FrameworkFile;

test('a framework that says all of its source has lost nothing', () => {
  assert.deepEqual(lostWords(given(SOURCE), FRAMEWORK), []);
});

test('what was taken out of a framework is named, and nothing else: a statement, a word of a heading, a cell, a name, a label', () => {
  const lost = (words: string, instead?: string) => lostWords(given(SOURCE), without(words, instead));
  assert.deepEqual(lost('Writes the list for others'), ['writes the list for others']);
  assert.deepEqual(lost('Choosing books', 'Choosing'), ['books']);
  assert.deepEqual(lost('"Asks when in doubt"', '""'), ['asks when in doubt']);
  assert.deepEqual(lost('Knows what readers | visitors want'), ['knows what readers visitors want']);
  assert.deepEqual(lost('Deciding which books to buy next', 'Deciding which books to next'), ['buy']);
  assert.deepEqual(lost('"title":"Planning"', '"title":"Plans"'), ['planning']);
  assert.deepEqual(lost('Nobody is **ranked** by', 'Nobody is by'), ['ranked']);
  assert.deepEqual(lost('"code":"L2"', '"code":"L3"'), ['l2']);
});

test('an id is no place for a name: who reads the framework does not see it', () => {
  assert.deepEqual(lostWords(given('# Planning'), {levels: [], title: 'A', groups: [{id: 'planning', title: 'B'}]}), ['planning']);
});

test('the head of a column is missed where it is nowhere, and told as a fact of every level it is said once', () => {
  const table = given('| Level | How we pay people who do this |\n|---|---|\n| Junior | by the hour |\n| Senior | by the month |');
  const facts = (name: string): FrameworkFile => ({title: '', levels: [{title: 'Junior', facts: {[name]: 'by the hour'}}, {title: 'Senior', facts: {[name]: 'by the month'}}], ext: {columns: {Level: 'level'}}});
  assert.deepEqual(lostWords(table, facts('How we pay people who do this')), []);
  assert.deepEqual(saidTwice([table], facts('How we pay people who do this')), []);
  assert.deepEqual(lostWords(table, facts('Pay')), ['how we pay people who do this']);
  assert.deepEqual(lostWords(table, {...facts('How we pay people who do this'), ext: {}}), ['level']);
  assert.deepEqual(saidTwice([table], {...facts('How we pay people who do this'), ext: {columns: {'How we pay people who do this': 'fact', Level: 'level'}}}), ['how we pay people who do this']);
});

test('a title and a code in brackets of any width may be two texts; the number of a chapter is no word', () => {
  const framework: FrameworkFile = {title: '', levels: [{title: 'ジュニア', code: 'G1'}, {title: 'Berater', code: 'KD1'}]};
  for (const source of ['## G1（ジュニア）', '## 2.1 Berater (KD1)', '## 2.1. Berater (KD1)']) assert.deepEqual(lostWords(given(source), framework), [], source);
  assert.deepEqual(lostWords({name: 'a.html', content: '<h2>2.1 Berater (KD1)</h2>'}, framework), []);
  assert.deepEqual(lostWords(given('## G2（ジュニア）'), framework), ['g2']);
  assert.deepEqual(lostWords(given('2.1 Berater (KD1)'), framework), ['2 1 berater']);
});

test('words in another order, and a sentence cut in two, are lost', () => {
  assert.deepEqual(lostWords(given(SOURCE), without('Writes the list for others', 'Writes for others the list')), ['writes the list for others']);
  assert.deepEqual(lostWords(given('Writes the list for others'), {levels: [], title: 'Writes the', summary: 'list for others'}), ['writes the']);
});

test('a label and what it stands before may be two texts', () => {
  const framework: FrameworkFile = {levels: [], title: 'Owner', summary: 'Owns the reading room'};
  assert.deepEqual(lostWords(given('- **Owner**: Owns the reading room'), framework), []);
  assert.deepEqual(lostWords(given('Owner – Owns the reading room'), framework), []);
  assert.deepEqual(lostWords(given('Owner Owns the reading room'), framework), ['owner']);
});

test('sources of every kind are taken apart: data, sheets, pages and text', () => {
  const framework: FrameworkFile = {levels: [{title: 'Senior'}], title: 'Ladder', summary: 'Owns it, all of it', sections: [{title: 'More', text: 'Says "yes"; then no'}]};
  for (const [name, content] of [
    ['a.yaml', '# a remark\ntitle: "Ladder"\nlevels:\n  - level: 1\n    Senior:\n      - Owns it, all of it # really\n      - "Says \\"yes\\"; then no"\nmore: [More, Lost words]'],
    ['a.csv', 'Ladder;More;Lost words\n"Owns it, all\nof it";"Says ""yes""; then no";Senior'],
    ['a.tsv', 'Ladder\tMore\tLost words\nOwns it, all of it\t"Says ""yes""; then no"\tSenior'],
    ['a.html', '<style>p {color: red}</style><h1>Lad<b>der</b></h1><p>Owns it,\n <i>all</i> of it<br>More<td title="x">Lost words<td>Says &quot;yes&quot;; then no<!-- no -->'],
    ['a.txt', 'Ladder\n\n  • Owns it, all of it\n  ◦ More\nLost words\n1) Says "yes"; then no'],
    ['a.json', '{"title": "Ladder", "texts": ["Owns it, all of it", {"a": "More", "b": "Lost words"}]}'],
  ] as const) assert.deepEqual(lostWords({name, content}, framework), ['lost words'], name);
});

test('a source that was read in the wrong encoding is compared with what it was', () => {
  const wrong = (encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode('Führt “das” Team'));
  const framework: FrameworkFile = {levels: [], title: 'Führt „das“ Team'};
  for (const encoding of ['macintosh', 'windows-1252']) assert.deepEqual(lostWords(given(wrong(encoding)), framework), [], encoding);
  assert.deepEqual(lostWords({name: 'a.md', content: new Uint8Array([0x46, 0xfc, 0x68, 0x72, 0x74])}, {...framework, title: 'Führt'}), []);
  assert.deepEqual(lostWords(given(wrong('macintosh')), {...framework, title: 'Fuhrt das Team'}), ['führt']);
});

test('numbers of steps and signs for nothing may become what they mean', () => {
  assert.deepEqual(lostWords(given('| 1 | n/a | TBD | 2024 |'), {levels: [], title: ''}), ['2024']);
});

test('a statement that a framework says twice, and its source once, is told', () => {
  const twice = {...FRAMEWORK, sections: [...FRAMEWORK.sections, {title: 'Rest', text: 'Before\n\n- Writes the list for others'}]};
  assert.deepEqual(saidTwice([given(SOURCE)], FRAMEWORK), []);
  assert.deepEqual(saidTwice([given(SOURCE)], twice), ['writes the list for others']);
  assert.deepEqual(saidTwice([given(`${SOURCE}\nWrites the list for others`)], twice), []);
});

test('the cells of a workbook are looked at too: each sheet, lines of a cell, parts of a text', () => {
  const content = workbook(
    {name: 'One', rows: [['Level', 'Choosing books'], ['Junior', '• Follows a list\n• Asks when in doubt'], [{runs: [{text: 'Sen', bold: true}, {text: 'ior'}]}, 'Writes the list for others']]},
    {name: 'Two', rows: [['Level', 'Mending books'], ['Junior', 'Glues the spines']], hidden: true},
  );
  assert.deepEqual(lostWords({name: 'library.xlsx', content}, FRAMEWORK), ['mending', 'glues the spines']);
});
