import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseMarkdown} from '../../src/text/parse.js';
import {hasMarkdown} from '../../src/text/plain.js';
import {NAMES, fileOf, get, pathsIn} from '../fixtures/files.js';

test('prose with apostrophes, ampersands, numbers and hyphens is plain', () => {
  for (const text of [
    '', 'Writes tests.', 'Doesn’t wait; can\'t be hurried', 'R&D & QA', 'Q&A', 'AT&T', '2-4 years', '24/7', '3.5 of 10', 'Level 4: senior', 'state-of-the-art - or nearly', 'a – b — c', 'C# and F#', 'a #1', 'costs > benefits', '5 < 6',
    'A < B > C', '“Quotes” and "quotes"', '(in brackets)', '[in square brackets]', 'why? now!', 'e.g. this, i.e. that', '100 %', '1,000', 'a+b=c', 'C++', 'a | b', 'Ünïcödé 日本語 עברית', '🚀 Launches', 'half\u00a0space', '$5', 'a^2', 'who/whom', '-5 degrees', '1.5 times', '+1',
  ]) assert.ok(!hasMarkdown(text), text);
});

test('every kind of Markdown is found', () => {
  for (const text of [
    '*word*', 'a **strong** word', '_word_', '__word__', '~~gone~~', '~gone~', '`code`', '[link](https://example.org)', '[link][ref]', '![image](x.png)', '<https://example.org>', 'https://example.org', 'see http://example.org', 'www.example.org', 'ada@example.org',
    '# Heading', '   ## Heading', '- item', '+ item', '* item', '  - item', '1. item', '12) item', '> quote', '>quote', 'two\nlines', 'two  \nlines', 'a paragraph\n\nanother', '***', '___', '    - item', '```\ncode\n```', '| a |\n| - |', 'Heading\n===',
    '\\*escaped', '&amp;', '&#106;', '&#x6a;', '&nbsp;', '<b>bold</b>', '</b>', '<!-- comment -->', '<?php', '<img src=x>',
  ]) assert.ok(hasMarkdown(text), text);
});

test('a text that is called plain is what Markdown makes of it: one paragraph of the same words', () => {
  const piece = fc.oneof(
    fc.stringMatching(/^[A-Za-z]{1,8}$/),
    fc.constantFrom('–', 'don’t', "it's", 'R&D', '2-4', '#1', 'C#', '5', '3.5', '(so)', '[x]', '"a"', 'a/b', '100%', '<', '>', '=', '!', ':', ';', '+', '|', 'é', '日本', '🚀', '_', '*', '`', '&amp;', '\\', '~', 'a@b.c', 'http://a.b'),
  );
  fc.assert(fc.property(fc.array(piece, {minLength: 1, maxLength: 8}), fc.stringMatching(/^[A-Za-z]{1,5}$/), (pieces, first) => {
    const text = [first, ...pieces].join(' ');
    if (!hasMarkdown(text)) assert.deepEqual(parseMarkdown(text), [{type: 'paragraph', children: [text]}]);
  }), {numRuns: 1000});
});

test('the texts of the frameworks of the package that are plain lose nothing by it', () => {
  for (const name of NAMES.slice(0, 3)) {
    const file = fileOf(name);
    const texts = pathsIn(file).map(path => get(file, path)).filter((value): value is string => typeof value === 'string' && value.includes(' '));
    for (const text of texts.filter(text => !hasMarkdown(text))) assert.deepEqual(parseMarkdown(text), [{type: 'paragraph', children: [text]}]);
  }
});
