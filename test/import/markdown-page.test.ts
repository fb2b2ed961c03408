import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Refused} from '../../src/import/imported.js';
import {markdownPage} from '../../src/import/pages/markdown-page.js';
import type {Table} from '../../src/import/page.js';
import {sketch, textsOf} from '../helpers/page-texts.js';
import {times} from '../helpers/thorough.js';

const page = (text: string, firstLine?: number, warnings: string[] = []) => markdownPage({file: 'a.md', form: 'markdown', text, firstLine}, (kind, at) => warnings.push(`${kind} ${at.line}`));
const read = (...lines: readonly string[]) => sketch(page(lines.join('\n')).blocks);
const tableIn = (...lines: readonly string[]) => page(lines.join('\n')).blocks.find((block): block is Table => block.kind === 'table')!;

test('headings are marked with signs, underlined, or bold as a whole line', () => {
  assert.deepEqual(read('# One #', '##Two', 'Three', '=====', '', 'Four', '---', '**Five**', 'text', '', '__Six:__', '', '<h4 align="center">Seven</h4>', '<summary>Eight</summary>'),
    ['# One', '## Two', '# Three', '## Four', '### Five', 'text', '### Six:', '#### Seven', '##### Eight']);
});

test('a row of tildes under a title makes it a heading, as in reStructuredText, and a fence that nothing closes hides nothing', () => {
  assert.deepEqual(read('Ladder', '======', '', 'Junior', '~~~~~~', '- a', '', 'Senior', '~~~~~~', '- b'), ['# Ladder', '### Junior', '- a', '### Senior', '- b']);
  assert.deepEqual(read('Junior', '~~~~~', '', '- a'), ['### Junior', '- a']);
  assert.deepEqual(read('It reads:', '~~~', 'let it = be', '~~~', '', '- a', '', '```js', '- b', '', '~~~', '- c', ' '), ['It reads:', '`let it = be', '- a', 'js', '- b', '---', '- c']);
  assert.deepEqual(read('````', '```', 'x', '````', '', '```a``` b', '', '> ~~~', '> c', '> ~~~', '', '- d'), ['````', '`x', '```a``` b', '`c', '- d']);
});

test('a bold sentence, bold words in a sentence, and a line of dashes under a sentence or a table make no heading', () => {
  assert.deepEqual(read('**This is said.**', '', 'They are', '**very good**', 'at it.', '', '**A** and **B**', '', 'It ends here.', '---', 'a', '', '| a | b |', '|---|---|', '---'),
    ['**This is said.**', 'They are', '**very good**', 'at it.', '**A** and **B**', 'It ends here.', '---', 'a', '!a | !b', '---']);
});

test('a table in which no cell says anything is none', () => {
  assert.deepEqual(read('a', '', '| ', '|---|---|', '', '| | |', '|-|-|', '| | |', '', 'b'), ['a', 'b']);
});

test('lists have bullets of every kind, numbers, letters and boxes, and nest by indentation or by their bullets', () => {
  assert.deepEqual(read('- a', '  * b', '    + c', '  - [x] d', '- [ ] e', '', '1. f', '2) g', '   goes on', '\t- h', '', '   below'),
    ['- a', '  - b', '    - c', '  - d', '- e', '1. f', '2. g goes on', '  - h', '  below']);
  assert.deepEqual(read('• a', '◦ b', '▪ c', '◦ d', '• e', '', 'Text', '– f', '– g', 'a) h', 'b) i'), ['- a', '  - b', '    - c', '  - d', '- e', 'Text', '- f', '- g', '?. h', '?. i']);
  assert.deepEqual(read('1. Plans', '• a', '• b', '2. Builds', '• c'), ['1. Plans', '  - a', '  - b', '2. Builds', '  - c']);
  assert.deepEqual(read('-Plans', '-Builds', '', '-5 degrees'), ['- Plans', '- Builds', '-5 degrees']);
});

test('a line after an item goes on with it where its sentence does, and begins something else where it does not', () => {
  assert.deepEqual(read('- Plans the quarter and', 'tells everybody', '- Builds', 'Staff and above', '- Ships', '  it all'), ['- Plans the quarter and tells everybody', '- Builds', 'Staff and above', '- Ships it all']);
  assert.deepEqual(read('1. One', 'Text.', '2. Two', 'More.', 'In', '2021. That was', '7. no item'), ['1. One', 'Text.', '2. Two', 'More.', 'In', '2021. That was', '7. no item']);
});

test('tables have pipes at both ends or not, ragged rows, escaped pipes and pipes in code', () => {
  assert.deepEqual(read('| Level | A \\| B | C |', '|:--|:-:|--:|', '| L1 | `x|y` | z |', '| L2 | **all** | c | d |', 'after'), ['!Level | !A | B | !C | ', 'L1 | `x|y` | z | ', 'L2 | !all | c | d', 'after']);
  assert.deepEqual(read('Level | A', '--|--', 'L1 | a', '| b'), ['!Level | !A', 'L1 | a', ' | b']);
  assert.deepEqual(read('| | A |', '|-|-|', '| L1 | a |', '', '|| Junior | Senior |', '|-|-|-|'), ['! | !A', 'L1 | a', '! | !Junior | !Senior']);
  assert.deepEqual(read('| L1 | a |', '| L2 | b |', '', 'either | or', 'text'), ['L1 | a', 'L2 | b', 'either | or', 'text']);
});

test('a table may have two rows of heads above its line, follow another without a blank line, and go on over lines', () => {
  assert.equal(tableIn('| | Craft | |', '| Level | A | B |', '|---|---|---|', '| L1 | a | b |').heads, 2);
  assert.deepEqual(page('|A|B|\n|-|-|\n|1|2|\n|C|D|\n|-|-|\n|3|4|').blocks.map(block => block.kind), ['table', 'table']);
  assert.deepEqual(read('| A | B |', '|---|---|', '| L1 | one', 'two |', '| L2 | b |'), ['!A | !B', 'L1 | one / two', 'L2 | b']);
  assert.equal(tableIn('| L1 | a |', '| L2 | b |').heads, undefined);
});

test('cells keep their lines and lists, and images say what they show', () => {
  const cells = tableIn('| A | B | C | D |', '|-|-|-|-|', '| a<br>- b<br/>- c | <ul><li>d<ul><li>e</li></ul></li><li>f</li></ul> | • g • h | ![pic](x.png) <b>i</b><sup>2</sup> |').rows[1]!.map(cell => cell.text);
  assert.deepEqual(cells, ['a\n- b\n- c', '- d\n  - e\n- f', '- g\n- h', 'pic **i**2']);
});

test('tables of a wiki, of tabs and of plus signs are tables; what is drawn with lines stays as it stands', () => {
  assert.deepEqual(read('|| Level || A ||', '| L1 | a |'), ['!Level | !A', 'L1 | a']);
  assert.deepEqual(read('Level\tA\tB', 'L1\ta', '\tb\tc', '', '•\tx', '•\ty'), ['Level | A | B', 'L1 | a | ', ' | b | c', '- x', '- y']);
  assert.deepEqual(read('+---+---+', '| a | b |', '+---+---+', '| c | d |', '+---+---+').filter(line => line !== '---'), ['a | b', 'c | d']);
  assert.deepEqual(read('Over', '┌──┐', '│ a│', '└──┘', 'under'), ['Over', '`┌──┐', '`│ a│', '`└──┘', 'under']);
});

test('code stays as it stands, quotes are what they quote, HTML is read, comments are gone, links are whole', () => {
  assert.deepEqual(read('```js', '# no <b>heading</b>', '```', '> # Said', '> - a', '> 5 years', '<!-- # gone', '- gone -->', '<div align="center">', '', 'A <b>bold</b><br>line with <your> `<i>`', '</div>'),
    ['`# no <b>heading</b>', '# Said', '- a', '> 5 years', 'A **bold**', 'line with <your> `<i>`']);
  assert.deepEqual(read('See [this][1], [that] and [^note].', '', '[1]: https://a.example "A"', '[That]: https://b.example', '[unused]: https://c.example', '[^note]: A note'),
    ['See [this](https://a.example), [that](https://b.example) and [^note].', '[unused]: https://c.example', '[^note]: A note']);
  assert.deepEqual(read('<table>', '<tr><th>Level<td>*a*', '</table>', 'after'), ['!Level | *a*', 'after']);
});

test('each text has the line of the file on which it stands', () => {
  const text = ['# One', '', 'two', 'three', '- four', '  - five', '', '| six | seven |', '|---|---|', '| eight | nine |', '', '```', 'ten', '```', '<table>', '<tr><td>eleven</td></tr></table>', '<!--', '-->', '> twelve'];
  const lines = text.flatMap((line, i) => Array.from(line.matchAll(/[a-z]{3,}/gi), ([word]) => [word, i + 5] as const)).filter(([word]) => word !== 'table');
  const found = textsOf(page(text.join('\n'), 5)).map(({text: said, at}) => [said, at.line]);
  assert.deepEqual(found, lines.map(([word, line]) => [word, word === 'ten' ? line - 1 : line]));
});

test('what is nested deeper than twenty lists is in the twentieth, and told once', () => {
  const warnings: string[] = [];
  const {blocks} = page(Array.from({length: 60}, (_, i) => `${'  '.repeat(i)}- w${i}`).join('\n'), 1, warnings);
  assert.deepEqual(textsOf({blocks}).map(({text}) => text), Array.from({length: 60}, (_, i) => `w${i}`));
  assert.deepEqual(warnings, ['nesting 21']);
});

const anyWord = fc.integer({min: 0, max: 9_999}).map(number => `word${number}`);
const anyLine = fc.tuple(fc.constantFrom('', '', '# ', '## ', '- ', '  - ', '    * ', '• ', '1. ', '3) ', '> ', '| ', '\t', '**', '<b>', '<div>', '[ ] ', '===', '---', '   '), fc.array(fc.oneof(anyWord, anyWord, fc.constantFrom('|', '**', '`', '\t', '<br>', '\\|', '[', ']', '(', ')', '<', '>', '_', '- ', '│', '<ul><li>', '</b>', '<table>', '</td>', ':')), {maxLength: 8}), fc.constantFrom('', '', '**', ' |', '\\', '  ')).map(([start, words, end]) => start + words.join(' ') + end);

test('every word of any document is in its blocks, once, in its order', () => {
  fc.assert(fc.property(fc.array(fc.oneof(anyLine, fc.constant(''), fc.constantFrom('|---|---|', '```', '---'))), lines => {
    const text = lines.join('\n');
    const said = textsOf(page(text)).map(({text: words}) => words).join('\n');
    assert.deepEqual(said.match(/word\d+/g) ?? [], text.match(/word\d+/g) ?? []);
  }), {numRuns: 1_000});
});

const LONG = times(300_000);

test(`hostile text of ${LONG} characters is read to its end, or refused`, () => {
  for (const part of ['|', '| |\n', '*', '**a ', '>', '> > ', '<', '<b ', '<table>\n', '<table', '<!--', '<!-- \n', '`', '`` ` ', '[', '![', '[](', '](', '[a]: b\n', '- ', '- a\n', '\\', '_a', '\t', 'a\t\n', '    ', '│\n', '+--|+\n', '===\n', 'a\n---\n', '"\t"', '<a href="', '|---|\n', '||a||\n', '1. a\n', '{#', '•', '<ul><li>']) {
    try {
      page(part.repeat(Math.ceil(LONG / part.length)));
    } catch (error) {
      assert(error instanceof Refused, part);
    }
  }
});
