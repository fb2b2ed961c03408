import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isReadable} from '../../src/model/limits.js';
import {safeHref} from '../../src/text/href.js';
import {parseMarkdown} from '../../src/text/parse.js';

const WHITE = ['\u00a0', '\ufeff', '\u2028', '\u2029', '\u3000', '\u1680', '\u2003', '\v', '\f', '&nbsp;', '&#160;', '&#xFEFF;', '&#8232;', '&#x3000;'];

test('white space that a link may begin with hides no javascript:', () => {
  for (const space of WHITE) {
    for (const href of [`${space}javascript:alert(1)`, `javascript:alert(1)${space}`, `${space}&Tab;javascript&colon;alert(1)`]) {
      const safe = safeHref(href);
      if (safe !== undefined) assert.match(new URL(safe, 'https://page.example').protocol, /^https?:$/, JSON.stringify(href));
      assert.ok(!JSON.stringify(parseMarkdown(`[words](${href})`)).includes('"href":"javascript:'), JSON.stringify(href));
    }
  }
});

test('however the pieces of javascript: are put together, a link made of them runs nothing', () => {
  const piece = fc.constantFrom('java', 'script', 'javascript', ':', '&colon;', '&#58;', '&Tab;', '&NewLine;', '&#x6A;', '&amp;', ...WHITE, '\t', '\n', '\r', ' ', '\u0000', '\u0001', '/', '//', '\\', '#', '?', '%', '@', 'https:', 'http:', 'data:', 'mailto:', 'a', '.', '[', ']');
  fc.assert(fc.property(fc.array(piece, {maxLength: 8}), pieces => {
    const safe = safeHref(pieces.join(''));
    if (safe === undefined || !URL.canParse(safe, 'https://page.example')) return;
    assert.match(new URL(safe, 'https://page.example').protocol, /^(https?|mailto):$/);
  }), {numRuns: 3000});
});

test('a link holds no link, not even an image’s', () => {
  assert.doesNotMatch(JSON.stringify(parseMarkdown('[![A cat](cat.png)](https://example.org)')), /"type":"link".*"type":"link"/);
});

test('what may be read is read without running out of stack', () => {
  for (const text of ['- '.repeat(9000), '1. '.repeat(6000), '1) '.repeat(6000), '+ '.repeat(9000), '- > '.repeat(1000), '1. > '.repeat(1000), `\r${'>'.repeat(19_000)}`, `words\r${'> '.repeat(9000)}`]) {
    if (isReadable(`${text}a`)) assert.doesNotThrow(() => parseMarkdown(`${text}a`), text.slice(0, 8));
  }
});
