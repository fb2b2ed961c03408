import {readAround} from './around-table.js';
import {readLevels} from './level-table.js';
import {readLong} from './long-table.js';
import {Known, namesOf} from './matrix-grid.js';
import {readMatrix} from './matrix-table.js';
import {readDefinitions, readPositions, readSystems} from './other-tables.js';
import type {Reading} from '../reading.js';
import {scaleOf} from './scale.js';
import {distinct} from './spots.js';
import {readExpected, readSteps} from './step-tables.js';
import {groupsInside, surroundingsOf} from './surroundings.js';
import {isTableShape} from './table-candidates.js';
import {guessesAt} from './table-guesses.js';
import {looksAgain} from './table-looks.js';
import {tellHeads} from './told-heads.js';
import {plansOf, type Plan} from './table-plans.js';

export {tableCandidates, withoutLevels} from './table-candidates.js';

/**
 * Reads all tables that it understands into the draft, with what stands around them.
 *
 * @returns what each of them was taken for
 */
export function readTables(reading: Reading): readonly Plan[] {
  const {draft, pages, tables, chosen, mapping, taken} = reading;
  const isOurs = isTableShape(chosen.shape);
  const known = new Known([...chosen.levels, ...draft.levels], mapping);
  const planned = plansOf(pages, looksAgain(tables, known, mapping), known, mapping, isOurs ? chosen.shape : undefined);
  const scale = scaleOf(pages, planned);
  if (scale) draft.rest.scale = [...scale.steps];
  for (const block of scale?.blocks ?? []) taken.add(block);
  const plans = planned.filter(({spot}) => !taken.has(spot.table));
  const surroundings = surroundingsOf(plans);
  if (isOurs && ![...surroundings.values()].some(({track}) => track) && !plans.some(hasTracksOverLevels)) for (const name of chosen.levels) draft.level(name);
  for (const plan of plans.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))) {
    const {title = '', track} = surroundings.get(plan.spot) ?? {};
    const hasGroups = 'matrix' in plan && groupsInside(plan);
    const group = !title || track || hasGroups || plan.kind === 'levels' || plan.kind === 'positions' || plan.kind === 'systems' ? undefined : draft.group(title).id;
    const about = {...(group !== undefined && {group}), ...(track && {track}), takeaways: surroundings.get(plan.spot)?.takeaways ?? new Set<string>()};
    for (const guess of guessesAt(plan, track, mapping)) draft.warn('doubt', plan.spot.table.at, guess);
    draft.at = plan.spot.table.at;
    const read = readPlan(plan, about, reading);
    taken.add(plan.spot.table);
    if (read) readAround(plan.spot, read, group, reading);
  }
  tellHeads(plans, scale?.rows ? [scale.rows] : [], draft);
  return plans;
}

const ORDER: readonly Plan['kind'][] = ['levels', 'positions', 'matrix', 'long', 'steps', 'expects', 'definitions', 'systems'];

function readPlan(plan: Plan, about: Parameters<typeof readMatrix>[1], reading: Reading) {
  switch (plan.kind) {
    case 'matrix': return readMatrix(plan, about, reading);
    case 'long': return readLong(plan, about, reading);
    case 'steps': return readSteps(plan, about.group, reading);
    case 'expects': return readExpected(plan, about, reading);
    case 'levels': return void readLevels(plan, reading);
    case 'positions': return void readPositions(plan, reading);
    case 'systems': return void readSystems(plan, reading);
    case 'definitions': return void readDefinitions(plan, about.group, reading);
  }
}

function hasTracksOverLevels(plan: Plan): boolean {
  return plan.kind === 'matrix' && distinct(namesOf(plan.matrix)).length < plan.matrix.columns.length;
}

