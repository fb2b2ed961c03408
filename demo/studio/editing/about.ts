import {slug} from '../../../src/model/ids.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {withMembers} from './members.js';

/** What is said of the framework itself. Its id stays with another title: people’s answers are kept under it. */
export function setAbout(file: FrameworkFile, {title, ...rest}: {readonly title?: string; readonly version?: string; readonly summary?: string}): FrameworkFile {
  const changed = withMembers(file, rest);
  if (!title?.trim() || title === file.title) return changed;
  const id = file.id ?? (slug(file.title) || 'framework');
  return {...changed, ...(slug(title) === id && file.id === undefined ? {} : {id}), title};
}
