import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readTokens} from '../../src/model/json-text.js';
import {NAMES, textOf} from '../fixtures/files.js';

/** `line:column message` of the first fault. */
function faultOf(text: string): string | undefined {
  const {fault} = readTokens(text);
  return fault && `${fault.line}:${fault.column} ${fault.message}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('every framework of the package is JSON without a key that stands twice', () => {
  for (const name of NAMES) {
    assert.deepEqual(readTokens(textOf(name)), {duplicates: []});
    assert.deepEqual(readTokens(`\uFEFF${textOf(name)}`), {duplicates: []}, 'with a byte order mark');
  }
});

test('a fault is told with its line, its column and a way out', () => {
  for (const [text, fault] of [
    ['', '1:1 the text ends here, and there is nothing in it'],
    ['\n\n  ', '3:3 the text ends here, and there is nothing in it'],
    ['{"a": [1, 2', '1:12 the text ends here, and 2 brackets are still open'],
    ['{\n  "a": 1\n', '3:1 the text ends here, and 1 bracket is still open'],
    ['{"a": 1} {', '1:10 the text should end here, but something follows'],
    ['{"a": 1}\n}', '2:1 the text should end here, but something follows'],
    ['{\n  "a": 1,\n}', '3:1 a comma stands before this "}"; take the comma out'],
    ['[1, 2,\n]', '2:1 a comma stands before this "]"; take the comma out'],
    ['{"a": 1\n  "b": 2}', '2:3 a comma is missing before this'],
    ['["a" "b"]', '1:6 a comma is missing before this'],
    ['{"a" 1}', '1:6 a colon is missing before this'],
    ['{"a": 1, 2}', '1:10 a key in "quotes" should stand here'],
    ['{1: 2}', '1:2 a key in "quotes" should stand here'],
    ['{a: 1}', '1:2 this is no JSON value; texts stand in "quotes"'],
    ['{"a": yes}', '1:7 this is no JSON value; texts stand in "quotes"'],
    ["{'a': 1}", "1:2 use \" for texts, not '"],
    ['{"a": "one\ntwo"}', '1:7 this text in quotes does not end on its line, or has a wrong \\ in it'],
    ['["\\x"]', '1:2 this text in quotes does not end on its line, or has a wrong \\ in it'],
    ['{\n  // words\n  "a": 1\n}', '2:3 JSON has no comments; take this one out'],
    ['[1, /* two */ 2]', '1:5 JSON has no comments; take this one out'],
    ['[1, , 2]', '1:5 a value should stand here, not ","'],
    ['[1}', '1:3 "}" does not fit here'],
    ['{"a": 1]', '1:8 "]" does not fit here'],
    ['[01]', '1:2 this is no JSON value; texts stand in "quotes"'],
    ['[1.]', '1:2 this is no JSON value; texts stand in "quotes"'],
    ['[+1]', '1:2 this is no JSON value; texts stand in "quotes"'],
    ['[NaN]', '1:2 this is no JSON value; texts stand in "quotes"'],
    ['<!doctype html>', '1:1 this is no JSON value; texts stand in "quotes"'],
    ['[1]\r\n[2]', '2:1 the text should end here, but something follows'],
  ]) assert.equal(faultOf(text!), fault, text);
});

test('keys that stand twice in one object are found, as JSON reads them, and no others', () => {
  const {fault, duplicates} = readTokens('{\n  "a": {"b": 1, "b": 2},\n  "c": [{"b": 1}, {"b": 1}],\n  "\\u0061": "a",\n  "__proto__": 1, "__proto__": 2,\n  "a": 3\n}');
  assert.equal(fault, undefined);
  assert.deepEqual(duplicates, [
    {line: 2, column: 17, key: 'b'}, {line: 4, column: 3, key: 'a'}, {line: 5, column: 19, key: '__proto__'}, {line: 6, column: 3, key: 'a'},
  ]);
});

test('keys that stand twice are told as far as the text can be read', () => {
  assert.deepEqual(readTokens('{"a": 1, "a": 2, b}').duplicates, [{line: 1, column: 10, key: 'a'}]);
});

test('what JSON.stringify writes is without fault', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, space) => assert.deepEqual(readTokens(JSON.stringify(value, null, space)), {duplicates: []})), {numRuns: 300});
});

const NESTED = JSON.stringify({title: 'T', list: [1, -2.5e3, true, false, null, 'a"b\\c\u0001'], empty: [{}, []], deep: {a: {b: 1}}}, null, 1);

test('a text with one character taken out, put in or changed is faulty exactly where JSON.parse says so', () => {
  const character = fc.constantFrom(...'{}[],:"\'\\/0123456789.-+eEtrufalsn \n\tx\u0000');
  const texts = fc.oneof(fc.constant(NESTED), fc.jsonValue().map(value => JSON.stringify(value)));
  fc.assert(fc.property(texts, fc.nat(), fc.constantFrom(0, 1), fc.option(character, {nil: ''}), (text, place, removed, put) => {
    const i = place % (text.length + 1);
    const damaged = text.slice(0, i) + put + text.slice(i + removed);
    const {fault} = readTokens(damaged);
    assert.equal(fault === undefined, isJson(damaged), damaged);
    if (fault) {
      const lines = damaged.split('\n');
      assert.ok(fault.line >= 1 && fault.line <= lines.length && fault.column >= 1 && fault.column <= lines[fault.line - 1]!.length + 1);
    }
  }), {numRuns: 2000});
});

test('every way of cutting a framework short is a fault', () => {
  const text = textOf('minimal').trimEnd();
  for (let end = 0; end < text.length; end++) assert.ok(readTokens(text.slice(0, end)).fault);
});

test('white space that JSON does not know is a fault, for instance a no-break space pasted from a document', () => {
  for (const space of ['\u00a0', '\u2028', '\u2029', '\u3000', '\v', '\f', '\uFEFF']) {
    assert.throws(() => JSON.parse(`[1,${space}2]`));
    assert.deepEqual(readTokens(`[1,${space}2]`).fault && [readTokens(`[1,${space}2]`).fault!.line, readTokens(`[1,${space}2]`).fault!.column], [1, 4], JSON.stringify(space));
    assert.ok(readTokens(`[1]${space}`).fault);
  }
});

test('a value that is missing is not told as a comma too many', () => {
  assert.doesNotMatch(readTokens('{"a": }').fault!.message, /comma/);
  assert.doesNotMatch(readTokens(']').fault!.message, /comma/);
});
