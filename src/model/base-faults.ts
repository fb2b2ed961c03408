import type {BaseConflict} from './base-conflicts.js';
import {checkLayers} from './check-layers.js';
import {flattened, type Layer} from './extending.js';
import type {OverlayFile} from './overlay.js';
import {pathThrough} from './overlay-places.js';
import {presentIn, presentPath} from './present-ids.js';
import {pathOf, type Problem} from './problem.js';

/**
 * What is wrong with an overlay on a new edition of its base, as the check tells it, but for what is told as a conflict already:
 * of a thing that is gone, whatever the overlay says of it is a fault too.
 *
 * @param bases the new edition, then what it builds on
 */
export function baseFaults(bases: readonly Layer[], overlay: OverlayFile, conflicts: readonly BaseConflict[]): readonly Problem[] {
  const gone = conflicts.filter(({kind}) => kind === 'removed');
  const present = presentIn(flattened(bases));
  const {problems} = checkLayers([{name: undefined, address: '', file: overlay}, ...bases]);
  return problems.filter(problem => problem.file !== undefined || !isTold(overlay, pathOf(problem.place), gone, present));
}

function isTold(overlay: OverlayFile, path: readonly (string | number)[], gone: readonly BaseConflict[], present: ReturnType<typeof presentIn>): boolean {
  const {place, value} = pathThrough(overlay, path);
  const [list, ...inside] = place;
  const at = presentPath(present, list === 'remove' ? String(value) : list === 'order' ? [inside[0], value].join('/') : place.join('/'));
  const names = [at.split('/').at(-1), value];
  return gone.some(({path, ours}) => {
    const [, id, ...inside] = path.split('/');
    return at === path || (!inside.length && isWithin(at, path)) || mentions(ours).some(mention => at === mention || (isWithin(at, mention) && names.includes(id)));
  });
}

/** Of a thing that is gone: where the overlay speaks of it. */
function mentions(ours: unknown): readonly string[] {
  return Array.isArray(ours) ? ours.map(String) : [];
}

function isWithin(place: string, outer: string): boolean {
  return `${place}/`.startsWith(`${outer}/`);
}
