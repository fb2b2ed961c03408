import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {ladderPicture} from '../../src/export/ladder.js';
import {ACCENT, paletteOf} from '../../src/export/palette.js';
import {toSvg} from '../../src/export/svg.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, frameworkOf} from '../fixtures/files.js';
import {times} from '../helpers/thorough.js';

const svgOf = (framework: Framework, accent = ACCENT) => toSvg(ladderPicture(framework), paletteOf(framework, accent, 'light'), paletteOf(framework, accent, 'dark'));

/** Whether every tag is closed in its place, every attribute quoted, and every `&` the start of an entity. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml.replace(/<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gi, (_, close: string, name: string, _attributes, empty: string) => {
    if (close) assert.equal(open.pop(), name);
    else if (!empty) open.push(name);
    return '';
  });
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]/);
  assert.doesNotMatch(xml, /&(?!(amp|lt|gt|quot);)/);
}

test('every framework is drawn as well-formed XML within 25 kB, dark through one media query', () => {
  for (const name of NAMES) {
    const svg = svgOf(frameworkOf(name));
    assertWellFormed(svg);
    assert.ok(Buffer.byteLength(svg) <= 25_000, `${name}: ${Buffer.byteLength(svg)} bytes`);
    assert.equal(svg.match(/<style>@media \(prefers-color-scheme:dark\)\{/g)?.length, 1);
    assert.doesNotMatch(svg, /foreignObject|@import|url\(|href|style=/);
  }
});

test('all colours are presentation attributes too, for where styles are stripped', () => {
  const svg = svgOf(frameworkOf('frameworks/engineering-levels')).replace(/<style>.*<\/style>/, '');
  for (const tag of svg.match(/<(path|circle|text|rect)[^>]*>/g)!) assert.match(tag, /(fill|stroke)="#[\da-f]{6}"/);
});

test('says the ladder in words', () => {
  const svg = svgOf(frameworkOf('frameworks/engineering-levels'));
  assert.match(svg, /<title>Engineering levels<\/title>/);
  assert.match(svg, /<desc>[^<]*Lead\. Ways in: Senior\. Ways on: Staff, Manager\./);
});

test('no title, however hostile, breaks out of its text', () => {
  const odd = fc.oneof(fc.string({unit: 'binary', minLength: 1}), fc.constantFrom(']]>', '<script>alert(1)</script>', '"/><x y="', '&amp;', '\u0000\u0008\ufffe', '\ud800', '-->'));
  fc.assert(fc.property(odd, odd, (title, other) => {
    const framework = parseFramework({title: `T ${title}`, lang: 'en', levels: [{id: 'a', title: `A ${other}`, facts: {F: other}}, {id: 'b', title: `B ${title}`}], tracks: [{id: 't', title: `X ${other}`, levels: ['a']}, {id: 'u', title: `Y ${title}`, levels: ['b']}]});
    const svg = svgOf(framework);
    assertWellFormed(svg);
    assert.doesNotMatch(svg, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  }), {numRuns: times(100)});
});

test('what a track has for a colour stays in its attribute', () => {
  const framework = parseFramework({title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}], tracks: [{title: 'X', color: 'rebeccapurple', levels: ['a']}, {title: 'Y', color: 'lightgoldenrodyellow', levels: ['b']}]});
  const svg = svgOf(framework);
  assertWellFormed(svg);
  assert.match(svg, /lightgoldenrodyellow/, 'a name that is not computed is left to the browser');
  assert.doesNotMatch(svg, /rebeccapurple/);
});
