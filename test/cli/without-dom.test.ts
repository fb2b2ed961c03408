import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';

const source = new URL('../../src/', import.meta.url);
const entries = ['index.ts', 'import.ts', ...['define', 'lang'].flatMap(folder => readdirSync(new URL(folder, source)).map(file => `${folder}/${file}`))];

/** Lit's own, by which it notices a second copy of itself; its build for servers also brings a registry. */
const OF_LIT = /^(lit[A-Z]\w*|reactiveElementVersions|customElements)$/;

/** What stays behind in a process that has imported all of it, one after the other. */
function left(...args: string[]): string[] {
  const code = `
    const before = Reflect.ownKeys(globalThis);
    for (const entry of ${JSON.stringify(entries.map(entry => new URL(entry, source).href))}) await import(entry);
    console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter(name => !before.includes(name)).map(String)));`;
  return JSON.parse(execFileSync(process.execPath, [...args, '--import', 'tsx', '--input-type', 'module', '--eval', code], {encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}})) as string[];
}

test('everything can be imported on a server, and leaves no name behind but those of Lit', () => {
  assert.deepEqual(left().filter(name => !OF_LIT.test(name)), []);
});

test('so can what a bundler chose for browsers, where there is none, and it leaves no document', () => {
  const names = left('--conditions', 'browser');
  assert.ok(names.includes('litHtmlVersions'));
  assert.ok(!names.includes('customElements'), 'this is Lit’s build for browsers');
  assert.deepEqual(names.filter(name => !OF_LIT.test(name)), []);
});
