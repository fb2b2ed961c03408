import assert from 'node:assert/strict';
import {test} from 'node:test';

// By its address, so that the compiler does not read the elements without the DOM library here.
const library = await import(new URL('../../src/index.ts', import.meta.url).href);

test('can be imported where there is no browser, as on a server', () => {
  assert.equal('document' in globalThis, false);
  assert.equal(library.parseFramework({title: 'Acme', levels: [{title: 'Junior'}]}).levels.length, 1);
});

test('registers no element', () => {
  // Lit's build for servers brings a registry where there is none.
  const {customElements} = globalThis as {customElements?: {get(tag: string): unknown}};
  assert.deepEqual(['career-ladder', 'career-matrix', 'career-self-check'].filter(tag => customElements?.get(tag)), []);
});
