import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isReadable} from '../../src/model/limits.js';
import {NAMES, fileOf, get, pathsIn} from '../fixtures/files.js';

test('every text of every framework of the package may be read as Markdown', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    for (const path of pathsIn(file)) if (typeof get(file, path) === 'string') assert.ok(isReadable(get(file, path) as string));
  }
});

test('a long chapter with lists, links and quotes may be read as Markdown', () => {
  const chapter = '## A heading\n\nSome *words* with a [link](https://example.org) and `code`.\n\n- one\n  - two\n    - three\n\n> a quote\n> > in a quote\n\n';
  assert.ok(isReadable(chapter.repeat(60)));
});

test('what makes the lexer slow or deep may not', () => {
  for (const [what, text] of Object.entries({
    'open strikes by the thousand': '~~a~ '.repeat(4000),
    'a list 800 deep': Array.from({length: 800}, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
    '20,000 quotes in each other': '>'.repeat(20_000),
    'quotes with spaces': '> '.repeat(100),
    'quotes on a later line': `words\n${' >'.repeat(12)}`,
    'open emphasis': '*a _b '.repeat(600),
    'open brackets': '['.repeat(1001),
    'open images': '![a]('.repeat(1001),
    'backticks of every length': Array.from({length: 60}, (_, i) => '`'.repeat(i)).join(' '),
    'tags': '<a '.repeat(1001),
    'more than anybody reads': 'word '.repeat(4001),
  })) assert.ok(!isReadable(text), what);
});
