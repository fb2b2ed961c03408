import {slug} from '../../model/ids.js';
import {singular, type Role} from './data-keys.js';
import type {Thing} from './data-kinds.js';
import {textOf, type MapNode} from './data-node.js';
import type {DataReading} from './data-reading.js';
import type {Where} from './data-where.js';
import type {DraftLevel} from '../draft.js';

/** The attributes by which a thing is known; each is empty where it has none. */
interface Identity {
  readonly title: string;
  readonly id: string;
  readonly code: string;
  /** What the attribute that is called like the thing itself says: of a level, `level: 3`. */
  readonly own: string;
  /** The name of that attribute. */
  readonly word: string | undefined;
}

/** Enters the thing that a map is about: by its title, its id, its code, or the name under which it stands. */
export function enterThing(reading: DataReading, kind: Thing, name: string, map: MapNode, where: Where, key?: string): Where {
  const identity = identityOf(reading, kind, map, where);
  if (kind === 'level') return reading.atLevel(levelOf(reading, name, identity, where), where);
  const {title, own, id, code} = identity;
  const at = reading.enter(kind, title || own || name || id || code, where, {key, id: id || (title && name) || undefined});
  if (kind === 'competency' && at.competency && code) at.competency.code = code;
  return at;
}

/** Of several titles the longest counts; the others are told as what they are. */
function identityOf(reading: DataReading, kind: Thing, map: MapNode, where: Where): Identity {
  const find = (role: Role) => [...map.entries].filter(([key, node]) => textOf(node) !== '' && reading.role(key, where) === role);
  const titles = find('title').map(([, node]) => node);
  const title = textOf(titles.toSorted((a, b) => textOf(b).length - textOf(a).length)[0]);
  const [[word, own] = []] = find(kind);
  const [[, id] = []] = find('id');
  const [[, code] = []] = kind === 'level' || kind === 'competency' ? find('code') : [];
  for (const node of [own, id, code, ...titles.filter(node => slug(textOf(node)) === slug(title))]) if (node) reading.taken.add(node);
  return {title, id: textOf(id), code: textOf(code), own: textOf(own), word};
}

function levelOf({draft, names, levelFiles}: DataReading, name: string, {title, id, code, own, word}: Identity, {track}: Where): DraftLevel {
  const called = code || own || [id, name].find(isCode) || '';
  const known = called || (names.knowsLevel(name) ? name : '') || title || name || id;
  const isAnothers = (level: DraftLevel) => level.code === called && level.title !== title && !draft.track(track!).levels.includes(level.id);
  if (levelFiles && track !== undefined && title && draft.levels.some(isAnothers)) return names.levelOf(track, known, title);
  return names.level(known, word && singular(word), title || undefined, id || name);
}

function isCode(text: string): boolean {
  return /^\p{L}{1,4}[-. ]?\d{1,2}$/u.test(text);
}
