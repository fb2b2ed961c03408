import type {FrameworkFile} from '../../../src/model/schema.js';
import {freeId, idsIn, withList, withThing} from './identified.js';
import {named} from './levels.js';
import {moved, withMember, withMembers} from './members.js';

export function addSection(file: FrameworkFile, title: string): FrameworkFile {
  const id = freeId(file, 'sections', title);
  return withList(file, 'sections', entries => [...entries, {id, thing: {id, title, text: ''}}]);
}

export function setSection(file: FrameworkFile, id: string, {text, ...change}: {readonly title?: string; readonly text?: string; readonly place?: string}): FrameworkFile {
  return withThing(file, 'sections', id, section => withMember(withMembers(section, named(change)), 'text', text ?? section.text));
}

export function moveSection(file: FrameworkFile, id: string, by: number): FrameworkFile {
  const from = idsIn(file, 'sections').indexOf(id);
  return withList(file, 'sections', entries => moved(entries, from, from + by));
}

export function removeSection(file: FrameworkFile, id: string): FrameworkFile {
  return withList(file, 'sections', entries => entries.filter(entry => entry.id !== id));
}
