import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {integrityOf, scriptTag} from '../../scripts/integrity.js';

/** Of `alert('Hello, world.');`, as the specification of Subresource Integrity gives it. */
const HELLO = 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO';

test('each script has its hash, also those in folders, and nothing else has one', t => {
  const folder = mkdtempSync(join(tmpdir(), 'career-elements-'));
  t.after(() => rmSync(folder, {recursive: true}));
  mkdirSync(join(folder, 'lang'));
  for (const file of ['lang/de.js', 'a.js', 'integrity.json']) writeFileSync(join(folder, file), "alert('Hello, world.');");
  assert.deepEqual(integrityOf(folder), {'a.js': HELLO, 'lang/de.js': HELLO});
  assert.deepEqual(Object.keys(integrityOf(folder)), ['a.js', 'lang/de.js']);
});

test('the tag can be pasted', () => {
  assert.equal(scriptTag('a.js', HELLO), `<script src="a.js" integrity="${HELLO}" crossorigin="anonymous"></script>`);
});
