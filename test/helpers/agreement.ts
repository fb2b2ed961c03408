/** Whether what builds a framework in the browser and what checks a file agree on which files are good. */
import {buildFramework} from '../../src/model/build.js';
import {checkFile} from '../../src/model/check.js';
import {placeOf, sentence, type Problem} from '../../src/model/problem.js';
import {fileOf, get, pathsIn, put, type Path} from '../fixtures/files.js';

/** A currency that there is not costs nobody the framework: `check` tells of it, and its amounts are drawn without one. */
const UNREAD = /\.pay\[\d+\]\.currency$/;

/** Values of every type, and some that are right in one place or another. */
export const VALUES: readonly unknown[] = [
  null, true, false, 0, 7, '', 'nobody', 'a b', 'todo', 'aware', '__proto__', [], {}, ['nobody'], [7], [null], [{}],
  {nobody: 'x'}, {nobody: 7}, {title: 'T'}, {text: 7}, {sameAs: 'baker', text: 7}, {status: 'todo'}, {status: 'todo', text: 'x'},
];

/** Keys that mean something in one place of the format, for places where they mean another thing or nothing. */
export const KEYS = [...new Set(pathsIn(fileOf('kitchen-sink')).map(path => path.at(-1)!)), 'x-own', '__proto__'].filter(key => typeof key === 'string');

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the two say of a file where they do not agree. */
export function disagreement(json: unknown, place: string, mutation: string): string[] {
  let problems: readonly Problem[];
  try {
    ({problems} = checkFile(json));
  } catch (error) {
    return [`${place} ${mutation}: check breaks off with ${String(error)}`];
  }
  let built = true;
  try {
    buildFramework(json);
  } catch {
    built = false;
  }
  if (built === !problems.length || (built && UNREAD.test(place))) return [];
  return [`${place} ${mutation}: build ${built ? 'takes' : 'refuses'} it, check says ${problems.map(sentence).join(', ') || 'nothing'}`];
}

/** The same after a change at a path. */
export function mutate(file: unknown, path: Path, value: unknown): string[] {
  return disagreement(put(file, path, value), placeOf(path), value === undefined ? 'taken out' : `= ${JSON.stringify(value)}`);
}

/** The same with an item of a list once more at the end of the list. */
export function duplicate(file: unknown, path: Path): string[] {
  const list = get(file, path.slice(0, -1)) as unknown[];
  return disagreement(put(file, [...path.slice(0, -1), list.length], get(file, path)), placeOf(path), 'twice');
}
