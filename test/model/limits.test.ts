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

test('more than anybody reads may not', () => {
  assert.ok(isReadable('word '.repeat(4000)));
  assert.ok(!isReadable('word '.repeat(4001)));
});
