import {aboveLevels, hasCompetencies, isNamed, type Thing} from './data-kinds.js';
import {textOf, type MapNode} from './data-node.js';
import type {DataReading} from './data-reading.js';

/** What one of several files is about: a track with its levels, or a competency with what each level says of it. */
export function subjectOf(reading: DataReading, root: MapNode): Thing | undefined {
  const known = (key: string) => reading.role(key);
  if ([...root.entries].some(([key, node]) => known(key) === 'track' && textOf(node) !== '')) return 'track';
  if (!isNamed(root, known)) return undefined;
  const parts = [...root.entries].filter(([, node]) => node.kind !== 'scalar');
  const levels = parts.find(([key, node]) => known(key) === 'level' || aboveLevels(node, known, reading.knowsLevel) === 0)?.[1];
  if (!levels || parts.some(([key]) => known(key) === 'competency')) return undefined;
  return hasCompetencies(levels, known, 0) ? 'track' : 'competency';
}
