import type {Data} from './data.js';
import {filesInOrder} from './data-files.js';
import {humanised} from '../names/readable.js';
import {singular} from './data-keys.js';
import {levelsOfSteps} from './data-step-levels.js';
import {subjectOf} from './data-subject.js';
import {freeThings} from './data-free.js';
import {enterThing} from './data-identity.js';
import {hasSteps, isGroup, isNamed, isThing, type Thing} from './data-kinds.js';
import {sayFacts} from './data-level-facts.js';
import {textOf, type MapNode, type Node} from './data-node.js';
import {partsOf, roleFor} from './data-parts.js';
import {placedAbove, placedBy} from './data-placed.js';
import {sayRated} from './data-ratings.js';
import {DataReading} from './data-reading.js';
import {learned} from './data-records.js';
import {sayStatements, sayTexts} from './data-said.js';
import {sayOfWhole} from './data-whole.js';
import type {Self, Where} from './data-where.js';
import type {Draft} from '../draft.js';
import type {Mapping} from '../mapping.js';

/**
 * Reads data of any arrangement into a draft: each key, by its name or by what is below it, says a bit more of where one is (on
 * which track, at which level, in which competency), and what is said there goes into that place.
 *
 * @returns what was understood, and how much of it
 */
export function readAll(data: readonly Data[], draft: Draft, mapping: Mapping): DataReading {
  const reading = new DataReading(draft, mapping, data);
  for (const name of mapping.levels ?? []) reading.names.level(name);
  const {definitions, files} = filesInOrder(data, key => reading.role(key));
  for (const {node, used, ...definition} of definitions) {
    reading.names.define(definition);
    for (const one of used) reading.taken.add(one);
  }
  for (const {data: {file, root}, track, isLevel, code} of files) {
    const where: Where = {file, ...(track !== undefined && {track})};
    if (root.kind !== 'map') readPart(reading, '', root, where, 'whole');
    else if (isLevel) {
      reading.levelFiles++;
      readThing(reading, 'level', code, root, where);
    } else {
      const kind = data.length > 1 ? subjectOf(reading, root) : undefined;
      if (kind) readThing(reading, kind, '', root, where);
      else readWhole(reading, root, where);
    }
  }
  reading.steps.finish();
  levelsOfSteps(reading, data[0]?.file ?? '');
  return reading;
}

/** The framework itself, which may stand below a name for it. */
function readWhole(reading: DataReading, root: MapNode, where: Where): void {
  for (const node of root.entries.values()) if (node.kind === 'map' && node.isTemplate) reading.taken.add(node);
  const [[key, only] = []] = [...root.entries];
  const known = (name: string) => reading.role(name);
  const isWrapped = root.entries.size === 1 && key !== undefined && known(key) === undefined && isNamed(only!, known) && [...only.entries].some(([own, value]) => isThing(known(own)) && value.kind !== 'scalar');
  readMap(reading, isWrapped ? only as MapNode : root, where, 'whole');
}

/** A map: first what says where one is, then what is said there, then what is below. */
function readMap(reading: DataReading, map: MapNode, where: Where, self: Self): void {
  const at = placedBy(reading, map, where, self);
  sayTexts(reading, map, at, self);
  if (self === 'whole') sayOfWhole(reading, map, at);
  for (const {kind, name, node} of freeThings(reading, map, at, self)) readNamed(reading, kind, name, node, at);
  for (const [key, node] of map.entries) if (!reading.taken.has(node) && node.kind !== 'scalar') readPart(reading, key, node, at, self);
  if (self === 'level') sayFacts(reading, map, at);
}

/** A list or a map below a key. What is not understood is left, for nothing is guessed of it. */
function readPart(reading: DataReading, key: string, node: Node, where: Where, self: Self): void {
  if (sayRated(reading, node, where)) return;
  const role = roleFor(reading, key, node, where);
  if (role === 'criteria' || role === 'text' || role === 'summary' || role === 'examples' || role === 'avoid') return;
  if (where.level && self === 'level' && role === undefined && reading.hasContents(where)) return;
  const parts = partsOf(reading, role, node, where);
  if (parts === 'entries') readEntries(reading, node, where);
  else if (parts) readThings(reading, parts, key, node, where);
  else if (role !== 'contents') return;
  else if (node.kind === 'map') readMap(reading, node, where, 'entry');
  else sayStatements(reading, node, where);
}

/** Entries that each say where they belong. */
function readEntries(reading: DataReading, node: Node, where: Where): void {
  if (node.kind !== 'list') return;
  const roles = learned(node, key => reading.role(key));
  for (const item of node.items) {
    if (item.kind !== 'map') continue;
    const before = reading.contents;
    readMap(reading, item, {...where, ...(roles && {roles})}, 'entry');
    if (reading.contents > before && !where.competency) reading.records++;
  }
}

/** Things of one kind, in a list or under their names. */
function readThings(reading: DataReading, kind: Thing, key: string, node: Node, where: Where): void {
  if (node.kind === 'map') {
    if (kind === 'level' && isNamed(node, name => reading.role(name, where))) return readNamed(reading, kind, '', node, where, key);
    for (const [name, value] of node.entries) if (!reading.taken.has(value)) readNamed(reading, kind, name, value, where, key);
  } else if (node.kind === 'list') {
    for (const [i, item] of node.items.entries()) {
      const [[only, value] = []] = item.kind === 'map' && item.entries.size === 1 ? [...item.entries] : [];
      if (item.kind === 'scalar') {
        if (textOf(item)) reading.enter(kind, textOf(item), where, {key});
        reading.taken.add(item);
      } else if (only !== undefined && value && value.kind !== 'scalar') readNamed(reading, kind, only, value, where, key);
      else if (item.kind === 'map') readNamed(reading, kind, kind === 'step' && !isNamed(item, name => reading.role(name, where)) ? `${humanised(singular(key))} ${i + 1}` : '', item, where, key);
    }
  }
}

/** A thing, or a group of such where its name is called like one. */
function readNamed(reading: DataReading, kind: Thing, name: string, node: Node, where: Where, key = ''): void {
  const known = (own: string) => reading.role(own, where);
  if (kind === 'track' && hasSteps(node, known)) return readThing(reading, 'competency', name, node, where, key);
  const isOfSeveral = kind === 'competency' && where.group === undefined && isGroup(node, known, reading.knowsLevel, where.level !== undefined);
  if (isOfSeveral && node.kind !== 'scalar' && !isNamed(node, known)) readGroup(reading, name, node, where);
  else readThing(reading, isOfSeveral ? 'group' : kind, name, node, where, key);
}

/** One thing under its name, which is its key or one of its attributes. */
function readThing(reading: DataReading, kind: Thing, name: string, node: Node, where: Where, key?: string): void {
  if (node.kind === 'map') {
    const at = enterThing(reading, kind, name, node, placedAbove(reading, node, where, kind), key);
    if (kind === 'level' || !sayRated(reading, node, at)) readMap(reading, node, at, kind);
    return;
  }
  const at = reading.enter(kind, name, where, {key});
  if (node.kind === 'list' && partsOf(reading, undefined, node, at)) readPart(reading, '', node, at, kind);
  else sayStatements(reading, node, at);
}

/** A group that is a mere map, or a list, of its competencies. */
function readGroup(reading: DataReading, name: string, node: Node, where: Where): void {
  const at = reading.enter('group', name, where);
  if (node.kind !== 'map') return readThings(reading, 'competency', '', node, at);
  sayTexts(reading, node, at, 'group');
  for (const [key, value] of node.entries) {
    if (reading.taken.has(value)) continue;
    const role = reading.role(key, where);
    if (role === 'competency' || role === 'contents') readThings(reading, 'competency', '', value, at);
    else if (value.kind !== 'scalar') readThing(reading, 'competency', key, value, at);
  }
}
