import assert from 'node:assert/strict';
import {test} from 'node:test';
import {htmlPage} from '../../src/import/pages/html-page.js';
import {markdownPage} from '../../src/import/pages/markdown-page.js';
import {sketch} from '../helpers/page-texts.js';

const markdown = (...lines: readonly string[]) => sketch(markdownPage({file: 'a.md', form: 'markdown', text: lines.join('\n')}, () => {}).blocks);
const html = (text: string) => sketch(htmlPage({file: 'a.html', form: 'html', text}, () => {}).blocks);

test('a table of Wikipedia’s kind has heads, spans, a caption, several cells in a line and several lines in a cell', () => {
  assert.deepEqual(markdown('Before', '{| class="wikitable"', '|+ Ladder', '! Area !! scope="col" | Junior', '! Senior', '|-', '| rowspan="2" | \'\'\'Craft\'\'\'', '|', '* Carves', '* Sands', '| [[Oak|Knows oak]] || ', '|-', '| b || c', '|}', 'after'),
    ['Before', '!Area | !Junior | !Senior | ', '**Craft** | - Carves / - Sands | Knows oak | ', '^**Craft** | b | c | ', 'after']);
  assert.deepEqual(markdown('{| not closed', '| a'), ['{| not closed', '| a']);
});

test('a drawn grid has rows over several lines; where only the heads are framed, each line is a row', () => {
  assert.deepEqual(markdown('+-----+-----+', '| Who | What |', '+=====+=====+', '| L1  | one  |', '|     | more |', '+-----+-----+', '| L2  | two  |', '+-----+-----+', 'after').filter(line => line !== '---'), ['!Who | !What', 'L1 | one / more', 'L2 | two', 'after']);
  assert.deepEqual(markdown('+----+---+', '| a  | b |', '+----+---+', '| L1 | c |', '| L2 | d |', '+----+---+').filter(line => line !== '---'), ['a | b', 'L1 | c', 'L2 | d']);
});

test('paragraphs of Word that begin with a bullet are a list, by its own marks or typed ones', () => {
  assert.deepEqual(html('<p><b>1. Junior</b></p><p class=MsoNormal>• one</p><p>•two<br>◦ three</p><p>Text</p><p>·&nbsp; four</p>'), ['# 1. Junior', '- one', '- two', '  - three', 'Text', '- four']);
  assert.deepEqual(html('<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>one</p><p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o</span>two</p>'), ['- one', '  - two']);
});

test('boxes to tick, details, pictures of emoji, tables in cells and pieces of a page are what they say', () => {
  assert.deepEqual(html('<ul><li><div class="checkbox checkbox-on"></div> <span>done</span></li><li><input type="checkbox" checked> b</li></ul>'), ['- done', '- b']);
  assert.deepEqual(html('<details><summary>Senior</summary><p>text <img class="emoji" alt="🚀" src="x"></p><ul><li>a</li></ul></details>'), ['# Senior', 'text 🚀', '- a']);
  assert.deepEqual(html('<table><tr><td>A<table><tr><td>in</td><td>ner</td></tr></table></td><td>B</td></tr></table>'), ['A / in · ner | B']);
  assert.deepEqual(html('Just <b>words</b> and<br>a line<ul><li>x</ul>'), ['Just **words** and', 'a line', '- x']);
});

test('details and tables in items of Markdown, and tables without a line below their heads, are read', () => {
  assert.deepEqual(markdown('<details>', '<summary>Junior</summary>', '', '- a', '</details>'), ['# Junior', '- a']);
  assert.deepEqual(markdown('- L1', '', '  | a | b |', '  |---|---|', '  | c | d |', '- L2'), ['- L1', '  !a | !b', '  c | d', '- L2']);
  assert.deepEqual(markdown('Level | A | B', 'L1 | a | b', 'L2 | c | d'), ['Level | A | B', 'L1 | a | b', 'L2 | c | d']);
});
