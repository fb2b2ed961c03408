import type {LadderLayout} from '../layout/ladder.js';

/**
 * How the map is drawn.
 *
 * - `fork`: two lanes in the middle, names on their outer sides
 * - `lanes`: lanes over the whole width, names to the end side
 * - `compact`: a row for every level, names in one column beside the lanes
 * - `lies`: from start to end instead of upwards
 */
export type MapForm = 'fork' | 'lanes' | 'compact' | 'lies';

/** What there is room for. */
export interface LadderRoom {
  readonly form: MapForm;
  readonly layout: LadderLayout;
  /** Where the details stand: beside the map or below it, or on it, right below their level. */
  readonly details: 'beside' | 'below' | 'inside';
}

/** In CSS pixels at a font size of 16, as all that follow: from this width the details stand beside the map. */
const BESIDE = 600;
/** What a row of a standing map takes, and what stands above it. */
const ROW = 68;
const INTRO = 100;

/**
 * The map stands; where it is too high for the place and not too long for it, it lies. A height of 0 is as high as need
 * be. Details stand beside a map that leaves room for them, and below one that needs the whole width; where names have no
 * room even so, the map becomes compact.
 *
 * @param layoutAs lays it out to stand, to stand compactly, or to lie
 */
export function fitLadder(width: number, height: number, layoutAs: (way: 'stands' | 'compact' | 'lies') => LadderLayout): LadderRoom {
  const map = layoutAs('stands');
  if (height > 0 && height < map.rows * ROW + INTRO && width >= lengthOf(map)) return {form: 'lies', layout: layoutAs('lies'), details: 'below'};
  const isWide = width >= BESIDE;
  const needed = widthOf(map);
  if (needed > width || (!isWide && map.lanes > 1)) return {form: 'compact', layout: layoutAs('compact'), details: isWide ? 'beside' : 'inside'};
  return {form: map.lanes === 2 ? 'fork' : 'lanes', layout: map, details: !isWide ? 'inside' : needed <= width * 0.6 ? 'beside' : 'below'};
}

/** What a standing map needs, and one that lies. */
function widthOf(map: LadderLayout): number {
  return map.lanes === 1 ? 200 : map.lanes === 2 ? 360 : map.lanes * (48 + wordOf(map));
}

function lengthOf(map: LadderLayout): number {
  return map.rows * (40 + wordOf(map));
}

/** What the longest word of a name takes, so that it need not be broken; one beyond 18 letters is. */
function wordOf({stations}: LadderLayout): number {
  return Math.min(18, Math.max(8, ...stations.flatMap(({level}) => level.name.split(/\s+/).map(word => word.length)))) * 9;
}
