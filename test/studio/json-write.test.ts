import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {changesTo, same, writeJson, type Change} from '../../demo/studio/json-write.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {NAMES, textOf} from '../fixtures/files.js';

/** As the editor applies them: all at once, each at its place in the text before. */
function changed(text: string, changes: readonly Change[]): string {
  return [...changes].sort((one, other) => other.from - one.from || other.to - one.to).reduce((all, {from, to, insert}) => all.slice(0, from) + insert + all.slice(to), text);
}

function rewritten(text: string, change: (file: FrameworkFile) => void): string {
  const value = JSON.parse(text) as FrameworkFile;
  change(value);
  return changed(text, changesTo(text, value));
}

test('a text that says it already stays as it is', () => {
  for (const name of NAMES) assert.deepEqual(changesTo(textOf(name), JSON.parse(textOf(name))), []);
});

test('any change of any JSON arrives', () => {
  fc.assert(fc.property(fc.jsonValue({maxDepth: 3}), fc.jsonValue({maxDepth: 3}), fc.constantFrom(undefined, 2), (one, other, indent) => {
    const text = JSON.stringify(one, null, indent);
    const after = changed(text, changesTo(text, other));
    assert.ok(same(JSON.parse(after), JSON.parse(JSON.stringify(other))), after);
  }));
});

test('lists and objects that lose and gain some of their own keep the rest as it stands', () => {
  const things = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  fc.assert(fc.property(things, things, fc.constantFrom(undefined, 2), (one, other, indent) => {
    const [from, to] = [one, other].map(keys => ({list: keys, object: Object.fromEntries(keys.map(key => [key, key]))}));
    const text = JSON.stringify(from, null, indent);
    assert.deepEqual(JSON.parse(changed(text, changesTo(text, to))), to);
  }));
});

test('only the words that changed change', () => {
  const text = textOf('frameworks/starter');
  const after = rewritten(text, file => {
    file.levels[1]!.title = 'Middle';
    file.levels[2]!.facts!['Works on'] = 'The way';
  });
  assert.equal(after, text.replace('"Mid"', '"Middle"').replace('"A direction"', '"The way"'));
});

test('what is added stands as its neighbours do', () => {
  const text = '{\n  "title": "Ours",\n  "levels": [\n    {"id": "a", "title": "A"},\n    {"id": "b", "title": "B"}\n  ]\n}\n';
  assert.equal(rewritten(text, file => file.levels.push({id: 'c', title: 'C'})), text.replace('"B"}', '"B"},\n    {\n      "id": "c",\n      "title": "C"\n    }'));
  assert.equal(rewritten(text, file => (file.levels[0]!.code = 'L1')), text.replace('"A"}', '"A", "code": "L1"}'));
  assert.equal(rewritten(text, file => (file.lang = 'de')), text.replace('\n  ]', '\n  ],\n  "lang": "de"'));
  assert.equal(rewritten(text, file => file.levels.shift()), text.replace('{"id": "a", "title": "A"},\n    ', ''));
  assert.equal(rewritten(text, file => file.levels.pop()), text.replace(',\n    {"id": "b", "title": "B"}', ''));
});

test('a new file stands with two spaces, and short lists on one line', () => {
  assert.equal(writeJson({title: 'Ours', tracks: [{levels: ['a', 'b']}], criteria: ['x'.repeat(60), 'y'.repeat(60)], none: [], ext: {}}), `{
  "title": "Ours",
  "tracks": [
    {
      "levels": ["a", "b"]
    }
  ],
  "criteria": [
    "${'x'.repeat(60)}",
    "${'y'.repeat(60)}"
  ],
  "none": [],
  "ext": {}
}`);
});
