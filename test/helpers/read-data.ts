import {readFileSync, readdirSync, statSync} from 'node:fs';
import {Draft} from '../../src/import/draft.js';
import {dataOf, frontMatter, readData, type Data} from '../../src/import/data/data.js';
import {guidePage} from '../../src/import/data/guide-page.js';
import type {Candidate} from '../../src/import/reading.js';
import type {Mapping} from '../../src/import/mapping.js';
import type {Warning} from '../../src/import/imported.js';
import type {Warn} from '../../src/import/source/source.js';
import type {FrameworkFile} from '../../src/model/schema.js';

export const FIXTURES = 'test/fixtures/import';

/** A framework made of data alone: of what front matter and YAML files say. */
export function read(files: Readonly<Record<string, string>>, mapping: Mapping = {}): {file: FrameworkFile; warnings: readonly Warning[]; candidate: Candidate | undefined; data: readonly Data[]} {
  const draft = new Draft();
  const warn: Warn = (kind, at, message) => draft.warn(kind, at, message);
  const data = Object.entries(files).flatMap(([file, text]): Data | readonly Data[] => {
    if (!file.endsWith('.md')) return dataOf({file, text, form: file.endsWith('.json') ? 'json' : 'yaml'}, warn);
    const front = frontMatter({file, text, form: 'markdown'}, warn).data ?? [];
    const guide = !Array.isArray(front) && Object.keys(files).length > 1 ? guidePage({file, blocks: []}, front as Data) : undefined;
    return guide ? guide.rest ?? [] : front;
  });
  const [candidate] = readData(data, draft, mapping);
  return {file: draft.file(), warnings: draft.warnings, candidate, data};
}

export function fixture(name: string): Record<string, string> {
  const path = `${FIXTURES}/${name}`;
  if (!statSync(path).isDirectory()) return {[name]: readFileSync(path, 'utf8')};
  const files = readdirSync(path, {recursive: true}).map(String).filter(file => statSync(`${path}/${file}`).isFile()).sort();
  return Object.fromEntries(files.map(file => [file.replaceAll('\\', '/'), readFileSync(`${path}/${file}`, 'utf8')]));
}
