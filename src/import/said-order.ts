import type {Draft} from './draft.js';
import type {Mapping} from './mapping.js';
import {levelName} from './names/level-names.js';

/** Puts the levels that a person names, low to high, in that order: in the ladder, and on each track. The others stay where they are. */
export function orderAsSaid(draft: Draft, {levels: said = []}: Mapping): void {
  const places = new Map(said.flatMap((name, i) => {
    const level = draft.findLevel(levelName(name)) ?? draft.findLevel({title: name});
    return level ? [[level.id, i] as const] : [];
  }));
  reorder(draft.levels, ({id}) => places.get(id));
  for (const {levels} of draft.tracks) reorder(levels, id => places.get(id));
}

/** Sorts those that have a place, among the positions that they hold. */
function reorder<Thing>(things: Thing[], placeOf: (thing: Thing) => number | undefined): void {
  const placed = things.filter(thing => placeOf(thing) !== undefined).sort((a, b) => placeOf(a)! - placeOf(b)!);
  let next = 0;
  for (const [i, thing] of things.entries()) if (placeOf(thing) !== undefined) things[i] = placed[next++]!;
}
