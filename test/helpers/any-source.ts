import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {importFramework} from '../../src/import/import.js';
import {Refused, type Given} from '../../src/import/imported.js';
import {checkFile} from '../../src/model/check.js';
import {sentence} from '../../src/model/problem.js';
import {workbook} from './workbook.js';

const FIXTURES = new URL('../fixtures/import/', import.meta.url);
const fixtures = readdirSync(FIXTURES, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile())
  .map(entry => ({name: entry.name, lines: readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8').split('\n')}))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Names as sources have them: of levels, competencies, labels and keys, nothing at all, and those that a program may trip over. */
const name = fc.oneof(
  fc.constantFrom('Junior', 'Senior', 'Senior Engineer (L4)', 'L1', 'L2', 'L2 – Engineer', 'IV - Staff', '1', '2', '3', 'Level 3', 'Staff', 'Communication', 'Testing', 'Craft', 'C++', 'C#', '初級', '上級', 'مبتدئ', 'Skill', 'Level', 'Competency', 'Track', 'Years', 'Takeaway', 'Notes', 'Step', 'Rating', 'Career paths', 'Getting to Senior', '-', 'TODO', 'n/a', 'same as Junior', '"', 'levels', 'skills', 'title', 'description', 'criteria', 'id', 'steps', 'example', 'format', 'career-framework/1', 'Google', 'Radford', 'enhance (1)', 'Awareness (2)', 'Expert'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '---', '*', '\u202e', '🙂', '<b>', '[x](javascript:1)', '&amp;', '\u0000', '${x}', '$&', '\\'),
  fc.string({unit: 'grapheme', maxLength: 12}),
);
const text = fc.oneof(
  name,
  fc.constantFrom('Explains what was found to others.', 'e.g. asks early', 'Examples: asks; tells', 'Level 2 includes everything of the previous level.', '- writes\n- reads\n  - aloud', '**Communication**: writes clearly', 'Testing: Awareness (2)', 'Source: https://example.com/a', 'one<br>two'),
  fc.lorem({maxCount: 12}),
);
const sheet = fc.array(fc.array(text, {minLength: 1, maxLength: 6}), {minLength: 1, maxLength: 8});

const line = fc.oneof(
  fc.tuple(fc.constantFrom('# ', '## ', '### ', '#### ', '- ', '  - ', '1. ', '2. ', '', '> ', '**', '    ', '\t', '* '), text).map(([mark, said]) => mark + said),
  fc.constantFrom('', '', '---', '```', '| Level | Craft | Testing |\n|---|---|---|\n| Junior | a | b |\n| Senior | c | - |'),
  fc.array(text, {minLength: 2, maxLength: 5}).map(cells => `| ${cells.join(' | ')} |`),
);
const document = fc.array(line, {maxLength: 40}).map(lines => lines.join('\n'));
const markup = fc.array(fc.tuple(fc.constantFrom('h1', 'h2', 'h3', 'p', 'li', 'ul', 'ol', 'table', 'tr', 'td', 'th', 'div', 'b', 'script', 'title'), text, fc.boolean()), {maxLength: 40})
  .map(parts => parts.map(([tag, said, isClosed]) => `<${tag}>${said}${isClosed ? `</${tag}>` : ''}`).join('\n'));

const {value} = fc.letrec<{value: unknown}>(tie => ({
  value: fc.oneof({depthSize: 'small', withCrossShrink: true}, text, fc.constantFrom(null, true, 1, 2.5), fc.array(tie('value'), {maxLength: 5}), fc.array(fc.tuple(name, tie('value')), {maxLength: 6}).map(entries => Object.fromEntries(entries))),
}));
const record = fc.array(fc.record({level: name, skill: name, text, step: name, track: name, group: name, example: text}, {requiredKeys: ['level', 'skill']}), {maxLength: 12});
const front = fc.tuple(fc.dictionary(name, text, {maxKeys: 4}), document).map(([data, body]) => `---\n${yaml(data)}\n---\n${body}`);

/** A fixture that somebody has spoilt: lines are gone, there twice, elsewhere, or cut off. */
const spoilt = fc.constantFrom(...fixtures).chain(({name, lines}) => fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'move', 'cut', 'end', 'join'), fc.nat(lines.length), fc.nat(lines.length)), {minLength: 1, maxLength: 12}).map((changes): Given => {
  const changed = [...lines];
  for (const [change, from, to] of changes) {
    const [said = ''] = changed.slice(from, from + 1);
    if (change === 'drop') changed.splice(from, to % 5);
    else if (change === 'double') changed.splice(to, 0, ...changed.slice(from, from + 5));
    else if (change === 'move') changed.splice(to, 0, ...changed.splice(from, 5));
    else if (change === 'cut') changed.splice(from, 1, said.slice(0, to % (said.length + 1)));
    else if (change === 'join') changed.splice(from, 2, changed.slice(from, from + 2).join(' '));
    else if (to % 4 === 0) changed.length = Math.min(from, changed.length);
  }
  return {name, content: changed.join('\n')};
}));

/** YAML without a library: JSON is a part of it. */
function yaml(data: Readonly<Record<string, unknown>>): string {
  return Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join('\n');
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A document of any form that is read. */
export const source: fc.Arbitrary<Given> = fc.oneof(
  document.map(content => ({name: 'career.md', content})),
  front.map(content => ({name: 'core/L2.md', content})),
  document.map(content => ({name: 'career.txt', content: content.replace(/^[#*>|-]+ ?/gm, '')})),
  sheet.map(rows => ({name: 'career.csv', content: rows.map(row => row.map(quoted).join(',')).join('\n')})),
  sheet.map(rows => ({name: 'career.tsv', content: rows.map(row => row.map(cell => cell.replace(/[\t\n]/g, ' ')).join('\t')).join('\n')})),
  sheet.map(rows => ({name: 'career.xlsx', content: workbook({name: 'All', rows})})),
  markup.map(content => ({name: 'career.html', content})),
  fc.oneof(value, record).map(data => ({name: 'career.json', content: JSON.stringify(data)})),
  fc.oneof(fc.dictionary(name, value, {maxKeys: 6}), fc.record({skills: record})).map(data => ({name: 'core/l2.yaml', content: yaml(data)})),
  spoilt,
  fc.uint8Array({maxLength: 200}).map(content => ({name: 'career', content})),
);

/** One file, or a few together. */
export const sources: fc.Arbitrary<readonly Given[]> = fc.oneof({weight: 3, arbitrary: source.map(one => [one])}, {weight: 1, arbitrary: fc.array(source, {minLength: 2, maxLength: 3})});

/** That something is refused with a place and a reason, or becomes a framework without a fault. */
export async function isReadOrRefused(given: readonly Given[]): Promise<void> {
  try {
    const {framework} = await importFramework(given);
    assert.deepEqual(checkFile(JSON.parse(JSON.stringify(framework))).problems.map(sentence), []);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    assert.ok(error.at.line >= 1 && error.message.length > 10, `${error.at.line}: ${error.message}`);
  }
}
