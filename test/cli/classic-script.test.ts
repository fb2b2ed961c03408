import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {parseAst} from 'vite';
import {guard, licences, notice} from '../../scripts/classic-script.js';
import {importStatically} from '../../scripts/static-imports.js';

/** What a page hears of scripts with the guard around each. */
function messagesOf(...scripts: string[]): unknown[][] {
  const messages: unknown[][] = [];
  const listen = (...args: unknown[]) => messages.push(args);
  const page: Record<string, unknown> = {console: {error: listen, warn: listen}};
  page.self = page;
  const context = createContext(page);
  for (const script of scripts) runInContext(script, context);
  return messages;
}

const guarded = (script: string) => guard.before + script + guard.after;

test('a page that refuses what the classic script needs gets one clear message', () => {
  const messages = messagesOf(guarded("throw new TypeError('Policy \"lit-html\" disallowed.')"));
  assert.equal(messages.length, 1);
  assert.match(String(messages[0]![0]), /could not start; the page shows its own content instead\..*lit-html/);
  assert.match(String(messages[0]![1]), /Policy "lit-html" disallowed/);
});

test('a classic script that starts says nothing', () => {
  assert.deepEqual(messagesOf(guarded('var started = true')), []);
});

test('of two copies on a page the first one runs, and nobody hears of the second', () => {
  const copy = (name: string) => guarded(`var CareerElements = {name: '${name}'}`);
  const messages = messagesOf(copy('first'), copy('second'), 'console.warn(CareerElements.name)');
  assert.deepEqual(messages, [['first']]);
});

test('of two versions on a page the first one runs, and the second one says that it does not', () => {
  const earlier = guarded("var CareerElements = {name: 'first'}").replaceAll(/"\d+\.\d+\.[^"]*"/g, '"0.0.1"');
  const [[hint, version] = [], [name] = []] = messagesOf(earlier, guarded("var CareerElements = {name: 'second'}"), 'console.warn(CareerElements.name)');
  assert.match(String(hint), /twice: \d.*left out/);
  assert.deepEqual([version, name], ['0.0.1', 'first']);
});

test('the classic script names the packages inside, and their licences go with it', () => {
  assert.match(notice(), /^\/\*! career-elements [\d.]+ \(MIT.*lit [\d.]+ \(BSD-3-Clause\), .*valibot .*\*\/$/);
  assert.match(licences(), /^lit\n\nBSD 3-Clause[^]*^valibot\n\nMIT/m);
});

test('dynamic imports become static ones and still give promises', () => {
  const code = "import('./a.js').then(a); if (b) (await import('./b.js')).b();";
  assert.equal(importStatically(code, parseAst(code)), [
    'import * as imported0 from "./b.js";',
    'import * as imported1 from "./a.js";',
    'Promise.resolve(imported1).then(a); if (b) (await Promise.resolve(imported0)).b();',
  ].join('\n'));
});
