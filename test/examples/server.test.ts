import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {serverCode} from '../../scripts/examples.js';

test('a server renders the React example as the tag with its attributes and the words inside, and needs no element for it', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'career-elements-'));
  t.after(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'page.mjs'), await serverCode());
  const {page} = await import(pathToFileURL(join(folder, 'page.mjs')).href) as {page: (file: unknown) => string};
  const html = page(JSON.parse(readFileSync('examples/react/framework.json', 'utf8')));
  assert.match(html, /<option value="senior" selected="">Senior<\/option>/);
  assert.match(html, /<career-framework view="ladder" level="senior"><p>Hier stehen gleich unsere Stufen\.<\/p><\/career-framework>/);
});
