import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {secretIn} from '../../src/embed/fragment-parts.js';
import {frameworkFragment, readFragment} from '../../src/embed/fragment.js';
import {readSettings} from '../../src/embed/settings.js';

const file = JSON.parse(readFileSync('frameworks/engineering-levels.json', 'utf8'));

/** Through an address, as a browser would write it. */
async function through(fragment: string): Promise<unknown> {
  const {source} = readSettings('{}', new URL(`https://wiki.example/embed.html#${fragment}`).href);
  return source.is === 'link' ? readFragment(source.text) : undefined;
}

test('a framework comes through a link as it went in, and much shorter', async () => {
  const fragment = await frameworkFragment(file);
  assert.deepEqual(await through(fragment), file);
  assert.ok(fragment.length < encodeURIComponent(JSON.stringify(file)).length / 3);
});

test('JSON can stand in a link as it is, with signs that an address encodes', async () => {
  const small = {title: 'Ünïcode & “quotes” + 100% #1', levels: []};
  assert.deepEqual(await through(`framework=${encodeURIComponent(JSON.stringify(small))}`), small);
});

test('a link that is cut off, or was never one of ours, is refused', async () => {
  const fragment = await frameworkFragment(file);
  for (const text of [fragment.slice(10, -20), '', 'abc', '%', '%7B', '[]', '3', 'null', encodeURIComponent('"x"')]) {
    await assert.rejects(readFragment(text));
  }
});

test('a link that unfolds to more than any framework is stopped on the way', async () => {
  const bomb = await frameworkFragment({title: 'x'.repeat(600_000), levels: []} as never);
  assert.ok(bomb.length < 10_000);
  await assert.rejects(through(bomb));
});

test('WordPress’ secret is found behind whatever fragment there is', () => {
  for (const fragment of ['?secret=AbC123', 'framework=abc#?secret=AbC123', '?secret=AbC123&career.view=ladder', 'career.view=x&?secret=AbC123']) {
    assert.equal(secretIn(fragment), 'AbC123', fragment);
  }
  for (const fragment of ['', 'secret=AbC', '?secret=', '?secret=a"b', `?secret=${'a'.repeat(65)}`, 'x?secret=abc']) assert.equal(secretIn(fragment), undefined, fragment);
});
