import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {partAt, partsOf, pathOf, valueOf, type Path} from '../../demo/studio/json-places.js';
import {readText} from '../../demo/studio/json-problems.js';
import {placeOf} from '../../src/model/problem.js';
import {NAMES, textOf} from '../fixtures/files.js';

/** Each value of a file with the path to it. */
function* pathsOf(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, [...path, Array.isArray(value) ? Number(key) : key]);
}

test('each path of each framework is found at the text that says it', () => {
  for (const name of NAMES) {
    const text = textOf(name);
    const root = partsOf(text)!;
    for (const [path, value] of pathsOf(JSON.parse(text))) {
      const {part, depth} = partAt(root, path);
      assert.equal(depth, path.length, `${name} ${placeOf(path)}`);
      if (typeof value !== 'object') assert.deepEqual(JSON.parse(text.slice(part.from, part.to)), value);
      if (part.key) assert.equal(JSON.parse(text.slice(part.key.from, part.key.to)), path.at(-1));
    }
  }
});

test('any JSON is read as JSON.parse reads it, however it is written', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
    const text = JSON.stringify(value, null, indent);
    assert.deepEqual(valueOf(text, partsOf(text)!), JSON.parse(text));
  }));
});

test('a path survives being told', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.nat(), fc.string(), fc.constantFrom('a b', 'l9', '0', '', '"]', '__proto__'))), path => {
    assert.deepEqual(pathOf(placeOf(path)), path);
  }));
});

test('what is unfinished is read as far as it goes, and never fails', () => {
  const broken = '{"levels": [{"id": "a", "ti\n  ], "tracks": [{"title": }], "ti';
  assert.deepEqual(valueOf(broken, partsOf(broken)!), {levels: [{id: 'a', ti: undefined}], tracks: [{title: undefined}], ti: undefined});

  const text = textOf('minimal');
  fc.assert(fc.property(fc.nat(text.length), fc.nat(20), fc.string({unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'x', '\n')}), (at, cut, typed) => {
    const mutilated = text.slice(0, at) + typed + text.slice(at + cut);
    const root = partsOf(mutilated);
    if (root) valueOf(mutilated, root);
    const all = (part: typeof root): void => part?.parts.forEach(inner => {
      assert.ok(inner.from >= part.from && inner.to <= Math.max(part.to, inner.from), 'stands in what it is a part of');
      all(inner);
    });
    all(root);
    readText(mutilated);
  }));
});

/** `line weight where: message`, and the words that are marked. */
function marked(text: string): string[] {
  return readText(text).marked.map(({line, weight, where, message, from, to}) => `${line} ${weight} ${where}: ${message} <${text.slice(from, to)}>`);
}

test('a framework without a mistake is a file, and nothing is marked', () => {
  for (const name of ['frameworks/engineering-levels', 'frameworks/waypoints', 'frameworks/starter', 'kitchen-sink']) {
    const {file, marked: none} = readText(textOf(name));
    assert.deepEqual(file, JSON.parse(textOf(name)));
    assert.deepEqual(none.filter(({weight}) => weight !== 'doubt'), []);
  }
});

test('a fault is marked where the text breaks, and nothing else is told', () => {
  const text = '{\n  "title": "Ours"\n  "levels": []\n}';
  assert.deepEqual(marked(text), ['3 fault : a comma is missing before this <">']);
  assert.equal(readText(text).file, undefined);
  assert.deepEqual(marked(''), ['1 fault : the text ends here, and there is nothing in it <>']);
});

test('problems are marked at their words, the worst first', () => {
  const text = `{
  "title": "Ours", "titel": "Ours",
  "levels": [
    {"id": "l1", "title": "Junior", "next": ["l2", "l9"]},
    {"id": "l2", "title": 5}, {"id": "l3"}
  ]
}`;
  assert.deepEqual(marked(text), [
    '4 problem Junior › next › 2: unknown level "l9"; did you mean "l1"? <"l9">',
    '5 problem l2 › title: expected a text, found 5 <"title": 5>',
    '5 problem l3 › title: is missing <{>',
    '2 doubt titel: unknown key; did you mean "title"? <"titel": "Ours">',
  ]);
});

test('of a key that stands twice the first is marked as not counting', () => {
  assert.deepEqual(marked('{"title": "A",\n "title": "B", "levels": [{"title": "L"}]}'), ['2 doubt : "title" stands twice here; only the last one counts <"title">']);
});
