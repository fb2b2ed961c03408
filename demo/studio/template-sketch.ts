import {html, nothing, svg, type TemplateResult} from 'lit';
import type {FrameworkFile} from '../../src/import.js';
import {idsOf} from '../../src/model/ids.js';

interface Dot {
  readonly x: number;
  readonly y: number;
}

const [STEP_X, STEP_Y, HEIGHT] = [22, 11, 92];

/** Where the levels of a file stand, and the ways along its tracks: what tracks have in common stands between them. */
function dotsOf({levels, tracks}: FrameworkFile): {readonly dots: readonly Dot[]; readonly ways: readonly (readonly Dot[])[]; readonly width: number} {
  const ids = idsOf('level', levels);
  const paths = tracks?.length ? tracks.map(track => track.levels) : [ids];
  const highest = new Map<string, number>();
  for (const path of paths) for (const [i, id] of path.entries()) highest.set(id, Math.max(i, highest.get(id) ?? 0));
  const top = Math.max(...highest.values(), 1);
  const step = Math.min(STEP_Y, (HEIGHT - 8) / top);
  const placed = new Map(ids.filter(id => highest.has(id)).map((id): [string, Dot] => {
    const on = paths.flatMap((path, i) => (path.includes(id) ? [i] : []));
    return [id, {x: 4 + STEP_X * on.reduce((sum, i) => sum + i, 0) / on.length, y: HEIGHT - 4 - step * highest.get(id)!}];
  }));
  return {dots: [...placed.values()], ways: paths.map(path => path.flatMap(id => placed.get(id) ?? [])), width: 8 + STEP_X * (paths.length - 1)};
}

/** A framework at a glance: how many levels, and where the ways part. */
export function sketch(file: FrameworkFile | undefined): TemplateResult | typeof nothing {
  if (!file) return nothing;
  const {dots, ways, width} = dotsOf(file);
  const top = Math.min(...dots.map(({y}) => y)) - 4;
  return html`<svg class="sketch" viewBox="0 ${top} ${width} ${HEIGHT - top}" width=${width} height=${HEIGHT - top} aria-hidden="true">
    ${ways.map(way => svg`<polyline points=${way.map(({x, y}) => `${x},${y}`).join(' ')}></polyline>`)}
    ${dots.map(({x, y}) => svg`<circle cx=${x} cy=${y} r="3"></circle>`)}
  </svg>`;
}
