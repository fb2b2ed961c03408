import {readdirSync, readFileSync, statSync} from 'node:fs';
import {importFramework} from '../../src/import/import.js';
import type {Imported} from '../../src/import/imported.js';

const FIXTURES = new URL('../fixtures/import/', import.meta.url);

/** What is made of a fixture: a file, or a folder of them. */
export function importedFixture(name: string): Promise<Imported> {
  const url = new URL(name, FIXTURES);
  const names = statSync(url).isDirectory() ? readdirSync(url).sort().map(inner => `${name}/${inner}`) : [name];
  return importFramework(names.map(file => ({name: file, content: new Uint8Array(readFileSync(new URL(file, FIXTURES)))})));
}
