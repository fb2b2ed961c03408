/** Our reader of Markdown beside a well-known one: the same tree for the same text. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseMarkdown, type Block, type Inline} from '../../src/text/parse.js';
import {NAMES, fileOf, get, pathsIn} from '../fixtures/files.js';
import {parseByMarked} from '../helpers/parse-by-marked.js';

/** The tree in one line, without what no page shows: blanks around a line, and several in a row. */
const drawn = (blocks: readonly Block[]): string => blocks.map(block).join(' ').replace(/\s*⏎\s*/g, '⏎').replace(/\s+/g, ' ');

function block(part: Block): string {
  switch (part.type) {
    case 'list': return `${part.ordered ? `ol${part.start || 1}` : 'ul'}(${part.items.map(item => item.map(block).join(' ')).join(' | ')})`;
    case 'quote': return `quote(${part.children.map(block).join(' ')})`;
    case 'code': return `code(${part.text.trim()})`;
    case 'rule': return 'rule';
    default: return `${part.type}(${part.children.map(inline).join('').trim()})`;
  }
}

function inline(part: Inline): string {
  if (typeof part === 'string') return part;
  if (part.type === 'break') return '⏎';
  const name = part.type === 'link' ? `link<${part.href}>` : part.type;
  return `${name}(${'text' in part ? part.text : part.children.map(inline).join('')})`;
}

const same = (text: string) => assert.equal(drawn(parseMarkdown(text)), drawn(parseByMarked(text)), JSON.stringify(text));

test('all texts of all frameworks are read alike', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    for (const path of pathsIn(file)) {
      const text = get(file, path);
      if (typeof text === 'string') same(text);
    }
  }
});

test('so is what people write', () => {
  for (const text of [
    '# One\n## Two ##\n### Three #3\n#nothing\n####### seven', 'One\ntwo\n===\n\nThree\n---\nfour', '#\n\n# ',
    '- a\n\n  b\n- c\n\n\n- d\ne', '* a\n+ b\n- c', '1. a\n1. b\n7. c', '1) a\n2. b', 'A year of\n1990. Really\n1. one', '10. ten\n\n    more\n\n11. eleven', '- a\n - b\n  - c\n   - d', '-a\n1.b', '-\n  a\n-\n- b',
    '-     code\n-    a', '- # heading\n- > quote\n- ```\n  code\n  ```\n- ---', '- a\n  > b\n  c\n> d\ne', '1. a\n\n   - b\n\n     c\n2. d',
    '> a\nlazy\n> - b\nlazy too\n>\n> c\n\n> d', '> ```\n> a\nb', '>a\n>> b\n> > c\n\n>', '> # a\n> ---\n> b\n> ===',
    '```\na\n\n  b\n```\nc', '~~~ js\n```\n~~~', '````\n```\n````', '```\nno end', '``` a`b ```', '  ```\n    a\n ```', '    a\n\n      b\n    c\n\nd', 'a\n    b', '```a\n```',
    '***\n---\n___\n* * *\n- - -\n--', 'a\n***\nb', '- a\n***\n- b', '- - -\n- - a',
    '*a **b** c* ***d*** **e *f***', '**a*b**', '*a**b*', '***a** b*', '***a* b**', 'a*b*c a_b_c _a_b_ __a__b', '* a* *a *', '*(a)* **"b"**', 'a*"b"*c', '_(a)_b', '*a\nb*', '**a** *b', '\\*a* *b\\*', '****', '** **', '*a _b* c_', '5 * 3 * 2', '~~a~~ ~~ b~~ ~~~c~~~', '~~a **b**~~',
    '`a` ``b ` c`` ` d ` `` ` ``', '`a\nb`', '`*a*` *`a`*', '`no end ``', '\\`a`',
    '[a](/b "c") [a](/b \'c\') [a](/b (c)) [a]( </b c> )', '[a](/b(c)d) [a](/b\\)c) [a](/b c)', '[a]() [](b) [a] [a][]', '[a [b](c) d](e)', '[*a*](b) *[a](b)* [a*](b)*', '![a](b) ![](b) ![a][b]\n\n[b]: /c', '[a](b)(c) [a] (b)', '\\[a](b) [a\\](b)', '[a`](b)`',
    '[a][b] [B][] [b] [ b ]\n\n[b]: <c d> "e"\n[b]: f', '[a]\n\n[a]: /b "t"\n[c]: /d\nwords', 'words\n[a]: /b\n\n[a]', '> [a]: /b\n\n[a]', '- [a]: /b\n\n[a]',
    '<https://a.eu/b?c=d&e> <a@b.eu> <b> a < b > c', 'Ask https://a.eu/b_c_d, (https://a.eu/(b)) or www.a.eu/b.', 'Write to ada.b+c@example.org.', 'not@here, @team, a@b', 'http://localhost:8080/a', '*https://a.eu* **www.b.eu**',
    'a  \nb\\\nc   \n d\ne\\', 'a\n  b\n\tc', 'a &amp; b &#42; &copy &lt;', '\\a \\\\ \\# \\1 \\~', 'R&D, AT&T; 5 < 6 > 4', 'a\r\nb\r\n\r\nc\rd',
    'Überblick *für* alle', 'これは*重要*です', '日本語の**太字**と`コード`', '한국어 **강조** 문장', '*م* **مهم**', '🚀*a*🚀',
  ]) same(text);
});

for (const [what, marks] of Object.entries({
  blocks: ['a', 'b', ' c ', '\n', '\n\n', '\n- a', '\n  - b', '\n1. c', '\n1) d', '\n* e', '\n> ', '\n# ', '\n---\n', '\n```\n', '\n    ', '\n  ', '*x*'],
  emphasis: ['*a* ', '**b**, ', '_c_ ', '__d__.', '*e **f** g* ', '5 * 3 ', '\\*', '`*`', ' ', 'x ', '. ', '(', '&amp;', '\n', '  \n'],
  links: ['[', '[a](/x)', '](/b)', ')', '[r]', ' ', 'a', '\\*', '*b*', '\n\n[r]: /y\n\n'],
})) {
  test(`any mixture of ${what} is read alike`, () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...marks), {maxLength: 10}), parts => same(parts.join(''))), {numRuns: 500});
  });
}

/** Each with the reason. */
test('what is read otherwise is so on purpose', () => {
  for (const [text, ours] of [
    ['3~5 years, 5~8 years', 'paragraph(3~5 years, 5~8 years)'], // one tilde is a range to most who write it
    ['**「重要」**です', 'paragraph(strong(「重要」)です)'], // scripts without blanks: the rules of Latin sentences would show the marks
    ['**강조(强調)**는', 'paragraph(strong(강조(强調))는)'],
    ['詳細はhttps://a.eu/b。次', 'paragraph(詳細はlink<https://a.eu/b>(https://a.eu/b)。次)'], // nor does an address end with a blank there
    ['“www.a.eu”', 'paragraph(“link<http://www.a.eu/>(www.a.eu)”)'], // one in quotes is one all the same
    ['- [x] done', 'ul(paragraph([x] done))'], // a box and its words are one line
    ['0. a', 'ol1(paragraph(a))'],
    ['| **a** | [b](/c) |\n|---|---|', 'paragraph(| strong(a) | link</c>(b) | |---|---|)'], // the words of a table are words; it is drawn as text all the same
    ['<div>\n*a*\n</div>', 'paragraph(<div> em(a) </div>)'], // tags are text, what stands between them is Markdown
    ['[\\\\[a](/x)](/b)', 'paragraph([\\link</x>(a)](/b))'], // no link in a link
    ['[`](/b)', 'paragraph(link</b>(`))'], // a mark without its end hides no link
    ['![*a*](/b)', 'paragraph(link</b>(em(a)))'],
    ['__b._ c _a__', 'paragraph(em(em(b.) c em(a)))'], // the rest, as CommonMark has it
    ['- a\n      b\n\n      c', 'ul(paragraph(a b) code(c))'],
    ['a\n2) b\n---', 'heading(a 2) b)'],
    ['x*e **f** g*', 'paragraph(xem(e strong(f) g))'],
    ['- a\nb\n===', 'ul(paragraph(a b ===))'],
    ['*"*~~\\', 'paragraph(em(")~~\\)'], // ~ is punctuation to the rules of emphasis
  ]) {
    assert.equal(drawn(parseMarkdown(text!)), ours, text);
    if (!/^0/.test(text!)) assert.notEqual(drawn(parseByMarked(text!)), ours, `${text} is no difference any more`);
  }
});
