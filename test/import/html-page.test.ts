import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {marked} from 'marked';
import {htmlPage} from '../../src/import/pages/html-page.js';
import {Refused} from '../../src/import/imported.js';
import type {Table} from '../../src/import/page.js';
import {sketch, textsOf} from '../helpers/page-texts.js';
import {times} from '../helpers/thorough.js';

const page = (text: string, firstLine?: number, warnings: string[] = []) => htmlPage({file: 'a.html', form: 'html', text, firstLine}, (kind, at) => warnings.push(`${kind} ${at.line}`));
const read = (html: string) => sketch(page(html).blocks);

test('a document has a title, a language, headings, paragraphs with their lines, lists and code', () => {
  const {title, lang, blocks} = page('<html lang="de"><title>My\n ladder</title><h2>One <i>two</i></h2><p>a<br>b <b>c </b>d</p>e<ul><li>f<ol start="3"><li><p>g</p><p>h</p></li></ol></li></ul><pre>\n x\n  y</pre><hr>');
  assert.deepEqual([title, lang], ['My ladder', 'de']);
  assert.deepEqual(sketch(blocks), ['## One *two*', 'a', 'b **c** d', 'e', '- f', '  3. g', '    h', '` x', '`  y', '---']);
});

test('a paragraph that is bold as a whole is a heading below the last one', () => {
  assert.deepEqual(read('<h2>A</h2><p><b>B</b></p><p><span style="font-weight:700">C</span></p><p><b>D.</b></p><b style="font-weight:normal"><p>e</p></b><details><summary>F</summary>g</details>'), ['## A', '### B', '### C', '**D.**', 'e', '### F', 'g']);
});

test('what a cell spans has its text, and says that it is covered', () => {
  const html = '<table><caption>Craft</caption><thead><tr><th rowspan=2>Level</th><th colspan=2>Skills</th></tr><tr><th>A<th>B</thead><tr><td>L1<td colspan=2>a<tr><td>L2<td rowspan=0>b<td>c<tr><td>L3<td>d</table>';
  const [table] = page(html).blocks as readonly Table[];
  assert.equal(table!.title, 'Craft');
  assert.equal(table!.heads, 2);
  assert.deepEqual(sketch([table!]), ['!Level | !Skills | <!Skills', '^!Level | !A | !B', 'L1 | a | <a', 'L2 | b | c', 'L3 | ^b | d']);
});

test('a cell above the others that is as wide as the table is its title; one over some columns, or over all there are, is not', () => {
  const rows = '<tr><td>Skill<td>Junior<td>Senior<tr><td>Craft<td>a<td>b';
  assert.deepEqual(read(`<table><tr><td colspan=3>Our ladder<br>2025${rows}</table>`), ['Our ladder', '2025', 'Skill | Junior | Senior', 'Craft | a | b']);
  assert.deepEqual(read(`<table><tr><td><td colspan=2>Makers${rows}</table>`), [' | Makers | <Makers', 'Skill | Junior | Senior', 'Craft | a | b']);
  assert.deepEqual(read(`<table><tr><td colspan=2>Makers${rows}</table>`)[0]!.split(' | ').length, 3);
  assert.deepEqual(read('<table><tr><td colspan=2>a<tr><td colspan=2>b</table>'), ['a | <a', 'b | <b']);
});

test('what spans two ways, beside another or at the end of a row is filled as far as it reaches', () => {
  assert.deepEqual(read('<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c</table>'), ['a | <a | b', '^a | <a | c']);
  assert.deepEqual(read('<table><tr><td rowspan=2>a<td rowspan=2>b<td>c<tr><td>d</table>'), ['a | b | c', '^a | ^b | d']);
  assert.deepEqual(read('<table><tr><td>a<td>b<td rowspan=2>c<tr><td>d</table>'), ['a | b | c', 'd |  | ^c']);
});

test('heads are counted below the titles, and a corner that says nothing is one beside heads', () => {
  const heads = (html: string) => page(html).blocks.flatMap(block => (block.kind === 'table' ? [block.heads] : []));
  assert.deepEqual(heads('<table><thead><tr><td colspan=2>Our ladder<tr><td>Level<td>Craft</thead><tr><td>L1<td>a</table>'), [1]);
  assert.deepEqual(heads('<table><tr><td><th>Craft<tr><td>L1<td>a</table>'), [1]);
});

test('an empty row, and a column by itself, have no title', () => {
  assert.deepEqual(read('<table><tr><td colspan=2><tr><td>a<td>b</table>'), [' | <', 'a | b']);
  assert.deepEqual(page('<table><tr><td>a<tr><td><tr><td>b</table>').blocks.map(block => block.kind === 'table' && block.rows.length), [3]);
});

test('a span beyond anything honest is cut and told; a table beyond it is refused', () => {
  const warnings: string[] = [];
  const [table] = page('<table>\n<tr><td colspan=1000000 rowspan=1000000>a</td></tr></table>', 1, warnings).blocks as readonly Table[];
  assert.equal(table!.rows[0]!.length, 2_000);
  assert.deepEqual(warnings, ['span 2']);
  assert.equal((page('<table><tr><td>a<td colspan=2000>b</table>').blocks as readonly Table[])[0]!.rows[0]!.length, 2_000);
  assert.throws(() => page(`<table>${'<tr><td colspan=2000 rowspan=9999>a</td></tr>'.repeat(600)}</table>`), Refused);
  assert.throws(() => page('<div>'.repeat(10_000)), Refused);
});

test('cells keep lines, lists and the tables in them, as lines', () => {
  assert.deepEqual(read('<table><tr><td>a<br>- b<br>- c<td><p>d</p><ul><li>e<ul><li>f</ul><li>g</ul>h<td><table><tr><td>i<td>j<tr><td>k</table></table>'), ['a / - b / - c | d / - e /   - f / - g / h | i · j / k']);
});

test('what sheets and documents put on the clipboard is read: bold by style or class, items by level', () => {
  assert.deepEqual(read('<meta charset="utf-8"><google-sheets-html-origin><style>td {border: 1px}</style><table><colgroup><col width="9"></colgroup><tbody><tr><td style="font-weight:bold;">A</td><td style="font-weight:bold;">B</td></tr><tr><td>c</td><td></td></tr></tbody></table></google-sheets-html-origin>'), ['!A | !B', 'c | ']);
  assert.deepEqual(read('<style>.xl65 {color:red; font-weight:700;}</style><!--StartFragment--><table><tr><td class=xl65>A<td>b</table><!--EndFragment-->'), ['!A | b']);
  assert.deepEqual(read('<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>a<o:p></o:p></p><p style="mso-list:l0 level2 lfo1"><![if !supportLists]><span style="mso-list:Ignore">o</span><![endif]>b</p><p class=MsoNormal>c</p>'), ['- a', '  - b', 'c']);
  assert.deepEqual(read('<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Green</ac:parameter><ac:parameter ac:name="title">Draft</ac:parameter></ac:structured-macro><ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Do it</ac:task-body></ac:task></ac:task-list><ri:page ri:content-title="x"/><p>end</p>'), ['Draft', '- Do it', 'end']);
});

test('terms stand before what they mean, images say what they show, what nobody sees is left out', () => {
  assert.deepEqual(read('<dl><dt>A</dt><dd>b</dd><dt>C</dt><dd>d</dd></dl><img alt="pic" src="x"><script>no</script><p hidden>no</p><p style="display: none">no</p><!-- no --><template>no</template>'), ['- **A**: b', '- **C**: d', 'pic']);
});

test('links, emphasis and code are Markdown, however the tags are cut', () => {
  assert.deepEqual(read('<p><a href="https://a.example/?b=c">d</a> <b>e</b><b>f</b> <i><b>g</b></i> <code>a*b</code> <b> </b>h <b>i<br>j</b></p>'), ['[d](https://a.example/?b=c) **ef *g*** `a*b` h **i**', '**j**']);
});

test('each text has the line on which it stands', () => {
  const text = '<h1>one</h1>\n<p>\n  two<br>\nthree\n</p><ul>\n<li>four</li></ul><table><tr><td>\nfive</td>\n<td>six</td></tr></table>';
  const expected = text.split('\n').flatMap((line, i) => Array.from(line.matchAll(/\b(one|two|three|four|five|six)\b/g), ([word]) => [word, i + 3]));
  assert.deepEqual(textsOf(page(text, 3)).map(({text: said, at}) => [said, at.line]), expected);
});

const anyShown = fc.array(fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '<', '>', '&', '#', '~', '\\', '!', 'a', 'b', ' ', 'amp;', 'lt;', '/', '-', '1.', '+', '|', '=', ':'), {maxLength: 12}).map(parts => parts.join('').replace(/\s+/g, ' ').trim());
const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test('what HTML shows as signs comes back as signs: Markdown makes nothing of them', () => {
  const shown = (markdown: string) => marked.parseInline(markdown, {async: false}).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  fc.assert(fc.property(anyShown, text => {
    const said = textsOf(page(`<p>${inHtml(text)}</p>`)).map(line => line.text).join('');
    assert.equal(shown(said), text);
  }), {numRuns: 2_000});
});

test('signs that Markdown would not act on have no backslash', () => {
  for (const text of ['5 * 3', 'snake_case_name', 'Senior*', 'R&D', 'a < b', 'C#', '[x]', '- a', '1. a', '~10', 'a/b \\ c']) assert.deepEqual(read(`<p>${inHtml(text)}</p>`), [text]);
});

const anyTag = fc.constantFrom('p', 'b', 'i', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'thead', 'div', 'h2', 'span', 'a', 'br', 'dl', 'dt', 'dd', 'pre', 'caption', 'code', 'summary', 'hr');
const anyHtml = fc.array(fc.oneof(fc.integer({min: 0, max: 9_999}).map(number => `word${number}`), anyTag.map(tag => `<${tag}>`), anyTag.map(tag => `</${tag}>`), fc.constantFrom(' ', '\n', '&nbsp;', '<td colspan=2>', '<td rowspan=2>'))).map(parts => parts.join(''));

test('every word of any document is in its blocks, once', () => {
  fc.assert(fc.property(anyHtml, html => {
    const words = (text: string) => (text.match(/word\d+/g) ?? []).toSorted();
    assert.deepEqual(words(textsOf(page(html)).map(({text}) => text).join('\n')), words(html));
  }), {numRuns: 1_000, examples: [['<table><td colspan=2>word0<p><td colspan=2>'], ['<pre>word0<pre>']]});
});

const LONG = times(300_000);

test(`hostile text of ${LONG} characters is read to its end, or refused`, () => {
  for (const part of ['<', '<b ', '<b>', '</b>', '<br>', '<td>', '<table>', '&', '&amp;', '*', '_a', '`', '[](', '<!--', '<p>a', '<a href="', '<li>', ' ', '<style>.a{']) {
    try {
      page(part.repeat(Math.ceil(LONG / part.length)));
    } catch (error) {
      assert(error instanceof Refused);
    }
  }
});
