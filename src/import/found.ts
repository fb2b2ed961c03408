import {slug} from '../model/ids.js';
import type {Draft} from './draft.js';
import type {Found} from './imported.js';
import type {Kind, Mapping} from './mapping.js';
import {headOf, levelName} from './names/level-names.js';
import {headingKind} from './outlines/level-parts.js';
import {partsIn} from './part.js';
import type {Opened} from './reading.js';
import {askedKind} from './tables/asked.js';
import {own} from './tables/spots.js';
import {headsOf, kindOfColumn, type Plan} from './tables/table-plans.js';

/**
 * The columns and headings of a source, each once, and what it was taken for: by the things of the draft that have its name now.
 * It is what a person can put right by a mapping.
 */
export function foundIn(pages: readonly Opened[], plans: readonly Plan[], draft: Draft, mapping: Mapping): Found[] {
  const things = new Things(draft);
  const found = new Map<string, Found>();
  const put = (one: Found): void => {
    const key = `${one.what} ${slug(one.name)}`;
    if (one.name && slug(one.name) && !found.has(key)) found.set(key, one);
  };
  for (const plan of plans) {
    for (const [column, cell] of headsOf(plan).entries()) {
      const name = own(cell);
      put({what: 'column', name, kind: askedKind(name, mapping) ?? things.kindOf(name) ?? things.kindBelow(plan, column) ?? kindOfColumn(plan, column, name), at: cell.at});
    }
  }
  for (const {whole} of pages) {
    for (const {title, at, depth} of partsIn(whole)) {
      if (depth > 0) put({what: 'heading', name: title, kind: (headingKind(title, mapping) as Kind | undefined) ?? things.kindOf(title) ?? 'text', at});
    }
  }
  return [...found.values()];
}

/** What a name has become. */
class Things {
  readonly #draft: Draft;
  readonly #kinds: ReadonlyMap<string, Kind>;

  constructor(draft: Draft) {
    const named = (things: readonly {readonly title: string}[], kind: Kind) => things.map(({title}): [string, Kind] => [slug(title), kind]);
    this.#draft = draft;
    // What comes later here is found first, where things of two kinds have the same name.
    this.#kinds = new Map([
      ...named(draft.sections, 'section'),
      ...draft.levels.flatMap(({facts = {}}) => Object.keys(facts).map((name): [string, Kind] => [slug(name), 'fact'])),
      ...draft.competencies.flatMap(({steps}) => (Array.isArray(steps) ? named(steps as {title: string}[], 'step') : [])),
      ...named(draft.tracks, 'track'),
      ...named(draft.groups, 'group'),
      ...named(draft.competencies, 'competency'),
    ]);
  }

  /** Of a column left of the levels: what the first name in it has become. */
  kindBelow(plan: Plan, column: number): Kind | undefined {
    if (!('matrix' in plan) || plan.matrix.isTurned || column >= plan.matrix.columns[0]!) return undefined;
    const first = plan.rows.slice(plan.matrix.line + 1).map(row => own(row[column])).find(Boolean);
    return first === undefined ? undefined : this.kindOf(first);
  }

  kindOf(name: string): Kind | undefined {
    return this.#draft.findLevel(levelName(headOf(name).name)) ? 'level' : this.#kinds.get(slug(name));
  }
}
