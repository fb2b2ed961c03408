import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const root = new URL('../../', import.meta.url);

/** The files of ours that one loads: with it, and later. */
function loadedBy(file: string): {readonly now: readonly string[]; readonly later: readonly string[]} {
  const text = readFileSync(new URL(file, root), 'utf8').replace(/^\s*(\*|\/\/|\/\*).*$/gm, '').replace(/^import type [^;]*;|^export type \{[^}]*\} from [^;]*;|typeof import\([^)]*\)/gm, '');
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, path]) => new URL(path!.replace(/\.js$/, '.ts'), new URL(file, root)).href.slice(root.href.length)).filter(path => existsSync(new URL(path, root)));
  return {now: found(/(?:^|\s)(?:from|import) '(\.[^']+)'/g), later: found(/\bimport\('(\.[^']+)'\)/g)};
}

/** Those with all that they load at once. */
function withAll(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  for (const file of all) for (const path of loadedBy(file).now) all.add(path);
  return all;
}

/** What the page itself never comes to ask of a server while somebody works. */
const NOT_AHEAD = [
  /^demo\/studio\/import-task\.ts$|^src\/import\//, // it is a worker of its own that reads files, and asks for what each kind of them takes
  /^src\/controllers\/explain\.ts$/, // the studio hands elements what it has checked itself
  /^src\/controllers\/extended\.ts$/, // what it hands them extends nothing
  /^src\/elements\/matrix-editions\.ts$/, // nor has it an earlier edition
];

test('whatever the studio may load while somebody works is fetched ahead', () => {
  const ahead = withAll(['demo/studio/main.ts', ...loadedBy('demo/studio/ahead.ts').later, ...loadedBy('demo/studio/learn.ts').later]);
  const later = new Set([...ahead].flatMap(file => loadedBy(file).later));
  assert.ok(later.has('src/elements/matrix-finder.ts') && later.has('src/lang/de.ts') && later.has('demo/studio/json-editor.ts'));
  assert.deepEqual([...later].filter(path => !ahead.has(path) && !NOT_AHEAD.some(pattern => pattern.test(path))), []);
  for (const pattern of NOT_AHEAD) assert.ok([...later].some(path => pattern.test(path) && !ahead.has(path)), `nobody asks for ${pattern.source} any more`);
});
