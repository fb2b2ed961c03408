import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isReadable} from '../../src/model/limits.js';
import {safeHref} from '../../src/text/href.js';
import {parseMarkdown, type Block, type Inline} from '../../src/text/parse.js';

/** The tree as one writes it down: `p(a strong(b) link<https://x>(c))`. */
function drawn(text: string): string {
  return parseMarkdown(text).map(block).join(' ');
}

function block(part: Block): string {
  switch (part.type) {
    case 'paragraph': return `p(${part.children.map(inline).join('')})`;
    case 'heading': return `h(${part.children.map(inline).join('')})`;
    case 'list': return `${part.ordered ? `ol${part.start}` : 'ul'}(${part.items.map(item => item.map(block).join(' ')).join(' | ')})`;
    case 'quote': return `quote(${part.children.map(block).join(' ')})`;
    case 'code': return `code(${part.text})`;
    case 'rule': return 'rule';
  }
}

function inline(part: Inline): string {
  if (typeof part === 'string') return part;
  if (part.type === 'link') return `link<${part.href}>(${part.children.map(inline).join('')})`;
  if (part.type === 'code') return `code(${part.text})`;
  if (part.type === 'break') return '/';
  return `${part.type}(${part.children.map(inline).join('')})`;
}

/** The addresses of all links, as a page would go to them. */
function addresses(text: string): string[] {
  const parts: unknown[] = [parseMarkdown(text)];
  const found: string[] = [];
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) continue;
    if ('href' in part) found.push(new URL(part.href as string, 'https://page.example/here').href);
    parts.push(...Object.values(part));
  }
  return found;
}

test('paragraphs, emphasis, code, links, lists, quotes and line breaks become a tree', () => {
  for (const [text, tree] of [
    ['Plain words', 'p(Plain words)'],
    ['One\n\nTwo', 'p(One) p(Two)'],
    ['*a* **b** ~~c~~ `d`', 'p(em(a) strong(b) del(c) code(d))'],
    ['**a *b* [c](https://x.example/)**', 'p(strong(a em(b) link<https://x.example/>(c)))'],
    ['one  \ntwo', 'p(one/two)'],
    ['one\\\ntwo', 'p(one/two)'],
    ['# Title\n\nText', 'h(Title) p(Text)'],
    ['Title\n===', 'h(Title)'],
    ['- a\n- b', 'ul(p(a) | p(b))'],
    ['3. a\n4. b', 'ol3(p(a) | p(b))'],
    ['- a\n  - b\n    1. c\n  - d\n- e', 'ul(p(a) ul(p(b) ol1(p(c)) | p(d)) | p(e))'],
    ['- **a** `b`\n\n  second', 'ul(p(strong(a) code(b)) p(second))'],
    ['> a\n> > b', 'quote(p(a) quote(p(b)))'],
    ['a\n\n---\n\nb', 'p(a) rule p(b)'],
    ['```js\nlet a = "<b>";\n```', 'code(let a = "<b>";)'],
    ['\\*not emphasis\\*', 'p(*not emphasis*)'],
    ['snake_case_name', 'p(snake_case_name)'],
    ['', ''], ['  \n\n', ''],
  ]) assert.equal(drawn(text!), tree, text);
});

test('links lead to http, https, mailto and places on the same site', () => {
  for (const [text, tree] of [
    ['[a](https://example.org/b?c=d&e#f)', 'p(link<https://example.org/b?c=d&e#f>(a))'],
    ['[a](HTTP://Example.ORG)', 'p(link<http://example.org/>(a))'],
    ['[a](mailto:ada@example.org)', 'p(link<mailto:ada@example.org>(a))'],
    ['[a](/path) [b](page.html) [c](#part) [d](?q=1)', 'p(link</path>(a) link<page.html>(b) link<#part>(c) link<?q=1>(d))'],
    ['[a](<with space.html> "title")', 'p(link<with space.html>(a))'],
    ['[a][ref]\n\n[ref]: https://example.org/ref', 'p(link<https://example.org/ref>(a))'],
    ['<https://example.org/auto>', 'p(link<https://example.org/auto>(https://example.org/auto))'],
    ['See https://example.org/bare.', 'p(See link<https://example.org/bare>(https://example.org/bare).)'],
    ['www.example.org', 'p(link<http://www.example.org/>(www.example.org))'],
    ['ada@example.org', 'p(link<mailto:ada@example.org>(ada@example.org))'],
  ]) assert.equal(drawn(text!), tree, text);
});

test('javascript: in every disguise, and every other scheme, leaves words and no link', () => {
  for (const href of [
    'javascript:alert(1)', 'JavaScript:alert(1)', 'jAvAsCrIpT:alert(1)', 'javascript://example.org/%0aalert(1)', 'javascript:void(0)//https://',
    '&#106;avascript:alert(1)', '&#0000106;avascript:alert(1)', '&#x6A;avascript:alert(1)', '&#X6a;avascript:alert(1)', 'java&#115;cript:alert(1)', '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)',
    'java&Tab;script:alert(1)', 'java&NewLine;script:alert(1)', 'javascript&colon;alert(1)', 'javascript&#58;alert(1)', 'javascript&#x3a;alert(1)', 'java&#9;script:alert(1)', 'java&#10;script:alert(1)', 'java&#13;script:alert(1)',
    '&#1;javascript:alert(1)', '&#32;javascript:alert(1)', '&Tab;javascript:alert(1)', '&NewLine;javascript&colon;alert(1)', '<java\tscript:alert(1)>', '< javascript:alert(1)>', '<\u0001javascript:alert(1)>', '<javascript :alert(1)>',
    'vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4=', 'DATA:image/svg+xml,x', 'blob:https://example.org/x', 'file:///etc/passwd', 'filesystem:https://example.org/x', 'about:blank', 'view-source:https://example.org',
    'feed:javascript:alert(1)', 'jar:https://x!/y', 'intent://x#Intent;end', 'ws://example.org', 'ftp://example.org', 'tel:1', 'sms:1', 'x:y',
  ]) {
    for (const text of [`[words](${href})`, `![words](${href})`, `[words][r]\n\n[r]: ${href}`, `**[words](${href})**`, `- [words](${href} "title")`]) {
      assert.deepEqual(addresses(text).filter(address => !address.startsWith('https://page.example/')), [], text);
      assert.ok(drawn(text).includes('words'), text);
    }
    assert.deepEqual(addresses(`<${href}>`).filter(address => /^(javascript|vbscript|data|blob|file)/i.test(address)), [], `<${href}>`);
  }
});

test('an address that looks relative stays on the site or leads to another over http', () => {
  for (const href of ['javascript%3Aalert(1)', './javascript:alert(1)', '/javascript:alert(1)', '?javascript:alert(1)', '#javascript:alert(1)', '//example.org/x', '\\\\example.org', 'java script:alert(1)', '&amp;#106;avascript:alert(1)', '&bogus;javascript:alert(1)']) {
    const safe = safeHref(href);
    if (safe !== undefined) assert.match(new URL(safe, 'https://page.example').protocol, /^https?:$/, href);
  }
});

test('an address that cannot be read is no link', () => {
  for (const href of ['https://', 'http://[', 'https://exa mple.org:x', '//[']) assert.equal(safeHref(href), undefined, href);
});

test('an image becomes a link to it, under its words or else its address', () => {
  for (const [text, tree] of [
    ['![A cat](https://example.org/cat.png)', 'p(link<https://example.org/cat.png>(A cat))'],
    ['![](cat.png)', 'p(link<cat.png>(cat.png))'],
    ['![A &amp; B](cat.png)', 'p(link<cat.png>(A & B))'],
    ['![A cat](javascript:alert(1))', 'p(A cat)'],
  ]) assert.equal(drawn(text!), tree, text);
});

test('HTML is text, tag for tag', () => {
  for (const html of [
    '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<b>bold</b>', '<a href="javascript:alert(1)">x</a>', '<iframe src="https://example.org"></iframe>', '<svg onload=alert(1)>', '<!-- comment -->', '<style>* {color: red}</style>',
    '<details open ontoggle=alert(1)>', '<?php echo 1 ?>', '<![CDATA[x]]>', '<math><mi>', '<base href="//evil.example">', '<meta http-equiv=refresh content=0>',
  ]) {
    for (const text of [html, `Words ${html} words`, `- ${html}`, `> ${html}`]) {
      assert.ok(drawn(text).includes(html), `${text} → ${drawn(text)}`);
      assert.deepEqual(addresses(text).filter(address => !address.startsWith('https://example.org')), []);
    }
  }
});

test('a table stands as it was written', () => {
  const table = '| a | b |\n|---|---|\n| 1 | 2 |';
  assert.equal(drawn(table), `p(${table})`);
});

test('a task list keeps its boxes, as text', () => {
  assert.match(drawn('- [x] done\n- [ ] open'), /\[x\].*done.*\[ \].*open/);
});

test('character references are decoded once, in words but not in code', () => {
  for (const [text, tree] of [
    ['R&amp;D', 'p(R&D)'], ['&lt;b&gt;', 'p(<b>)'], ['&quot;a&quot; &#39;b&#x27;', 'p("a" \'b\')'], ['a&nbsp;b', 'p(a\u00a0b)'], ['&amp;lt;', 'p(&lt;)'], ['a &ndash; b&hellip;', 'p(a – b…)'], ['&#128640;', 'p(🚀)'],
    ['&unknown;', 'p(&unknown;)'], ['&constructor; &toString;', 'p(&constructor; &toString;)'], ['&#0; &#x110000;', 'p(\ufffd \ufffd)'], ['`&amp;`', 'p(code(&amp;))'], ['R&D', 'p(R&D)'], ['# A &amp; B', 'h(A & B)'],
  ]) assert.equal(drawn(text!), tree, text);
});

test('any text that may be read is read to a tree of known parts, and every link in it is safe', () => {
  const piece = fc.constantFrom('*', '**', '_', '`', '```\n', '~~', '[', ']', '(', ')', '](', '![', '<', '>', '> ', '- ', '1. ', '# ', '\n', '\n\n', '  ', '|', '\\', '&', '&amp;', '&#106;', '&colon;', 'javascript:', 'https://a.b', 'www.a.b', 'a@b.c', '<b>', '</b>', '<!--', 'word', ' ', ':', '"', '\t');
  fc.assert(fc.property(fc.array(piece, {maxLength: 40}), pieces => {
    const text = pieces.join('');
    if (!isReadable(text)) return;
    assert.equal(typeof drawn(text), 'string');
    for (const address of addresses(text)) assert.match(address, /^(https?|mailto):/);
  }), {numRuns: 1000});
});
