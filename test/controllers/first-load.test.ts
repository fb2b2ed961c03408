/** What a page loads before it has seen its file: nothing that only some files need. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const src = new URL('../../src/', import.meta.url);

/** A module and all that it imports statically, by path from src/. */
function reached(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, from] of readFileSync(new URL(path, src), 'utf8').matchAll(/^(?:import|export) (?!type\b)(?:[^;]*? from )?'(\.[^']*)';$/gm)) {
    reached(new URL(from!.replace(/\.js$/, '.ts'), new URL(path, src)).href.slice(src.href.length), found);
  }
  return found;
}

for (const name of readdirSync(new URL('define/', src)).filter(name => name.startsWith('career-'))) {
  test(`${name} brings nothing of files that build on others, nor of what words a fault`, () => {
    const modules = reached(`define/${name}`);
    assert.ok(modules.has('controllers/downloads.ts') && modules.has('model/build.ts'));
    for (const later of ['controllers/extended', 'controllers/explain', 'model/extending', 'model/overlay', 'model/without', 'model/check-layers', 'model/check']) assert.ok(!modules.has(`${later}.ts`), later);
  });
}
