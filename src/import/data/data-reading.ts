import {roleOf, singular, type Role} from './data-keys.js';
import {hasCompetencies, type Thing} from './data-kinds.js';
import {Names} from './data-names.js';
import {readable} from '../names/readable.js';
import type {Node} from './data-node.js';
import {Steps} from './data-steps.js';
import type {Data} from './data.js';
import type {Where} from './data-where.js';
import type {Draft, DraftLevel, Saying} from '../draft.js';
import type {Mapping} from '../mapping.js';

/** What a thing goes by, beside its name. */
interface Naming {
  /** The key under which it stands, which may be the source’s word for a level. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
}

/** What all parts of the reading of data share: the draft that is written, what has been understood, and what keys mean. */
export class DataReading {
  readonly draft: Draft;
  readonly mapping: Mapping;
  readonly names: Names;
  readonly steps: Steps;
  /** What was understood. */
  readonly taken = new Set<Node>();
  /** In how many places something is said. */
  contents = 0;
  /** How many entries of lists said it. */
  records = 0;
  /** How many files are each about one level. */
  levelFiles = 0;
  readonly knowsLevel = (name: string) => this.names.knowsLevel(name);
  readonly #roots: ReadonlyMap<string, Node>;
  readonly #roles = new Map<string, Role | undefined>();
  readonly #withContents = new Map<string, boolean>();
  readonly #ids = new Set<string>();

  constructor(draft: Draft, mapping: Mapping, data: readonly Data[]) {
    this.draft = draft;
    this.mapping = mapping;
    this.names = new Names(draft);
    this.steps = new Steps(draft);
    this.#roots = new Map(data.map(({file, root}) => [file, root]));
  }

  /** What a key means here. */
  role(key: string, {roles}: Pick<Where, 'roles'> = {}): Role | undefined {
    if (!this.#roles.has(key)) this.#roles.set(key, roleOf(key, this.mapping));
    return roles?.get(key) ?? this.#roles.get(key);
  }

  /** Whether a file says in one place what is expected, so that lists beside it are none of its competencies. */
  hasContents({file}: Where): boolean {
    const root = this.#roots.get(file);
    if (!this.#withContents.has(file)) this.#withContents.set(file, root !== undefined && hasCompetencies(root, key => this.role(key), 0));
    return this.#withContents.get(file)!;
  }

  /** Whether an id may become that of a statement: it can be one, and is no other’s. */
  claim(id: string): boolean {
    if (/[\s/]/.test(id) || this.#ids.has(id)) return false;
    this.#ids.add(id);
    return true;
  }

  /** Tells that names were taken for levels for no better reason than that all have them. */
  doubt(nested: readonly (readonly [string, Node])[], {file}: Where): void {
    const [[name = '', node] = []] = nested;
    const levels = node?.kind === 'map' ? [...node.entries.keys()] : [];
    this.draft.warn('doubt', {file, line: node?.line ?? 1}, `“${levels.join('”, “')}” were read as the levels, because they stand below “${name}” and all others alike. If they are not, list the levels in a mapping file (--map).`);
  }

  /** One step further down: into the thing of that name, which is made where there is none. */
  enter(kind: Thing, name: string, where: Where, {key, title, id}: Naming = {}): Where {
    switch (kind) {
      case 'track':
        return {...where, track: this.names.track(name, id).title};
      case 'group':
        return {...where, group: this.names.group(name, id).id};
      case 'competency':
        return {...where, competency: this.names.competency(name, where.group, where.track, id)};
      case 'step':
        return {...where, step: readable(name)};
      case 'level':
        return this.atLevel(this.names.level(name, key && singular(key), title, id), where);
    }
  }

  atLevel(level: DraftLevel, where: Where): Where {
    if (where.track !== undefined) {
      const {levels} = this.draft.track(where.track);
      if (!levels.includes(level.id)) levels.push(level.id);
    }
    return {...where, level};
  }

  /** Writes down what is said in a place. False where the place is none in which something can be said. */
  put(saying: Saying, {level, competency, step}: Where): boolean {
    const {text, criteria = [], examples = []} = saying;
    const all = [...(text ? [text] : []), ...criteria];
    if (competency && (level || step !== undefined)) this.steps.put(competency, level, step, saying);
    else if (level) level.criteria = [...level.criteria ?? [], ...all];
    else if (competency) competency.criteria = [...competency.criteria ?? [], ...all, ...examples];
    else return false;
    this.contents++;
    return true;
  }
}
