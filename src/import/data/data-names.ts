import {slug} from '../../model/ids.js';
import {humanised, readable} from '../names/readable.js';
import type {Draft, DraftCompetency, DraftLevel} from '../draft.js';
import {levelName} from '../names/level-names.js';

/** A competency that is told of apart from where it is used. */
export interface Definition {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The track for which alone it is, as the beginning of its id says. */
  readonly track?: string;
}

/** What can be mentioned by its id. */
interface Known {
  id: string;
  readonly title: string;
}

/** Finds the thing of a name, by any of the names it goes by, without looking through all of them. */
export class Names {
  readonly #draft: Draft;
  readonly #levels = new Map<string, DraftLevel>();
  readonly #competencies = new Map<string, DraftCompetency>();
  readonly #groups = new Map<string, Draft['groups'][number]>();
  readonly #tracks = new Map<string, Draft['tracks'][number]>();
  readonly #definitions = new Map<string, Definition>();

  constructor(draft: Draft) {
    this.#draft = draft;
    for (const level of draft.levels) for (const name of [level.id, level.title, level.code ?? '']) this.#levels.set(slug(name), level);
  }

  define(definition: Definition): void {
    this.#definitions.set(slug(definition.id), definition);
  }

  knowsLevel(name: string): boolean {
    return this.#levels.has(slug(name));
  }

  /** @param word what the source calls a level, for those that it only numbers */
  level(name: string, word = 'level', title?: string, id?: string): DraftLevel {
    const key = slug(name);
    const known = this.#levels.get(key) ?? (title ? undefined : this.#levels.get(slug(id ?? '')));
    if (known) return known;
    word ||= 'level';
    const isNumber = /^\d{1,3}$/.test(name);
    const isLevel = slug(word).startsWith('level');
    const numbered = isNumber ? {title: title ?? `${humanised(word)} ${name}`, ...(isLevel && {code: `L${name}`})} : undefined;
    const code = title && slug(title) !== key ? {title, code: name} : undefined;
    const named = numbered ?? code ?? nameOf(name);
    const level = this.#draft.level(named, id || undefined);
    for (const alias of [name, level.title, level.code ?? '', id ?? '']) if (slug(alias)) this.#levels.set(slug(alias), level);
    return level;
  }

  /** A level that is another one than that of the same code on another track. */
  levelOf(track: string, name: string, title: string): DraftLevel {
    const key = slug(`${track} ${name}`);
    const known = this.#levels.get(key);
    if (known) return known;
    const level = this.#draft.newLevel({title, ...(slug(title) !== slug(name) && {code: name})}, key);
    this.#levels.set(key, level);
    return level;
  }

  competency(name: string, group: string | undefined, track: string | undefined, id?: string): DraftCompetency {
    const key = JSON.stringify([slug(id ?? name), group ?? '', track ?? '']);
    const known = this.#competencies.get(key);
    if (known) {
      // It was used by its id before it was told what it is called.
      if (id !== undefined && slug(known.title) === slug(readable(id))) this.#draft.rename(known, readable(name));
      return known;
    }
    const definition = this.#definitions.get(slug(`${track ?? ''} ${name}`)) ?? this.#definitions.get(slug(name));
    const own = definition?.track === undefined || group !== undefined ? group : this.#group(definition.track);
    const competency = this.#draft.competency(definition?.title ?? readable(name), own, definition?.id ?? id ?? readable(name));
    if (definition?.summary) competency.summary ??= definition.summary;
    this.#competencies.set(key, competency);
    if (id !== undefined) this.#competencies.set(JSON.stringify([slug(name), group ?? '', track ?? '']), competency);
    return competency;
  }

  /** @param id what it is called where the source has an id for it */
  group(name: string, id?: string): Known {
    return this.#grouping(this.#groups, this.#draft.groups, () => this.#draft.group(readable(name)), name, id);
  }

  /** @param id what it is called where the source has an id for it */
  track(name: string, id?: string): Known {
    return this.#grouping(this.#tracks, this.#draft.tracks, () => this.#draft.track(readable(name)), name, id);
  }

  #grouping<One extends Known>(known: Map<string, One>, all: readonly One[], make: () => One, name: string, id = ''): One {
    const found = known.get(slug(name)) ?? known.get(slug(id));
    if (found) return found;
    const {length} = all;
    const one = make();
    const isFree = slug(id) !== '' && all.length > length && !all.some(other => other.id === slug(id));
    if (isFree) one.id = slug(id); // nothing mentions it yet
    for (const alias of [name, id]) if (slug(alias)) known.set(slug(alias), one);
    return one;
  }

  /** The competencies of one track alone, together. */
  #group(track: string): string {
    const group = this.#draft.group(track);
    group.tracks ??= [this.#draft.track(track).id];
    return group.id;
  }
}

/** A code in small letters is shown in capitals: `l4`. */
function nameOf(name: string): ReturnType<typeof levelName> {
  return /^\p{Ll}{1,3}-?\d{1,2}$/u.test(name) ? levelName(name.toUpperCase()) : levelName(readable(name));
}
