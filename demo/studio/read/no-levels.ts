import type {FrameworkFile, Mapping} from '../../../src/import.js';
import {slug} from '../../../src/model/ids.js';
import {idsIn, removeLevel} from '../editing.js';
import type {Found} from '../source.js';

/** Without the levels that the person said are none. What is a column or a heading was left out as it was read; the name of a row is left out here. */
export function withoutNoLevels(file: FrameworkFile, {columns = {}}: Mapping, found: readonly Found[]): FrameworkFile {
  const read = new Set(found.map(({name}) => slug(name)));
  const none = new Set(Object.entries(columns).flatMap(([name, kind]) => (kind === 'ignore' && !read.has(slug(name)) ? [slug(name)] : [])));
  const gone = idsIn(file, 'levels').filter((_, i) => none.has(slug(file.levels[i]!.title)));
  return gone.reduce((left, id) => removeLevel(left, id), file);
}

/** What was said before of a name that is a level after all counts no more. */
export function withLevel(mapping: Mapping, name: string): Mapping {
  const {columns, ...rest} = mapping;
  if (!columns) return mapping;
  return {...rest, columns: Object.fromEntries(Object.entries(columns).filter(([other, kind]) => kind !== 'ignore' || slug(other) !== slug(name)))};
}
