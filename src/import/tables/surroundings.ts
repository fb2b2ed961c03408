import {slug} from '../../model/ids.js';
import {bare} from '../names/level-names.js';
import {partsIn} from '../part.js';
import {distinct, own, titleOf, words, type Spot} from './spots.js';
import type {MatrixPlan, Plan} from './table-plans.js';

/** What a table belongs to. */
export interface Surroundings {
  readonly title: string;
  readonly track?: string;
  readonly takeaways: ReadonlySet<string>;
}

/** What each table belongs to: the title above it is its group, or its track where the same competencies come again under another title. */
export function surroundingsOf(plans: readonly Plan[]): Map<Spot, Surroundings> {
  const tables = plans.filter((plan): plan is MatrixPlan => plan.kind === 'matrix' || plan.kind === 'expects' || plan.kind === 'steps');
  const titles = new Map(plans.map(({spot}) => [spot, titleOf(spot)]));
  const matrices = tables.filter(({kind}) => kind !== 'steps');
  const under = new Map<string, Set<string>>();
  for (const plan of matrices) for (const name of labelsOf(plan)) under.set(name, (under.get(name) ?? new Set()).add(`${plan.kind} ${titles.get(plan.spot)!}`));
  const lastHeads = new Map<string, number>();
  for (const plan of matrices) if (plan.matrix.isTurned) for (const name of new Set(labelsOf(plan).slice(-1))) lastHeads.set(name, (lastHeads.get(name) ?? 0) + 1);
  const takeaways = new Set([...lastHeads].filter(([name, count]) => count > 1 && count >= matrices.length * 0.6 && (under.get(name)?.size ?? 0) > 1).map(([name]) => name));
  const isMany = new Set(tables.concat(plans.filter(plan => plan.kind === 'long') as never).map(({spot}) => titles.get(spot))).size > 1;
  const ofKind = new Map<Plan['kind'], Set<string>>();
  for (const {kind, spot} of plans) ofKind.set(kind, (ofKind.get(kind) ?? new Set()).add(titles.get(spot)!));
  return new Map(plans.map(plan => {
    const title = titles.get(plan.spot)!;
    const isText = plan.kind === 'matrix' || plan.kind === 'long';
    const isWhole = plans.some(other => other.spot.part !== plan.spot.part && [...partsIn(plan.spot.part)].includes(other.spot.part));
    const isGroup = !(isWhole && plan.spot.part.depth === 1) && (ofKind.get(plan.kind)!.size > 1 || (isText && plan.spot.part.depth > 1 && title !== ''));
    const labels = 'matrix' in plan ? labelsOf(plan).filter(name => !takeaways.has(name)) : [];
    const again = labels.filter(name => [...under.get(name) ?? []].filter(key => key.startsWith(plan.kind)).length > 1).length;
    const isTrack = plan.kind !== 'steps' && isMany && title !== '' && labels.length > 1 && again >= labels.length * 0.5;
    return [plan.spot, {title: isGroup && words(title) <= 14 ? title : '', ...(isTrack && {track: title}), takeaways}];
  }));
}

/** The names beside the levels: competencies, and whatever else is told of them. */
function labelsOf({matrix: {rows, line, columns, isTurned}}: MatrixPlan): string[] {
  return rows.flatMap((row, i) => (i === line || (!isTurned && i < line) ? [] : [slug(bare(own(row[columns[0]! - 1])))])).filter(Boolean);
}

/** Whether a table names the groups of its competencies itself. */
export function groupsInside({matrix: {rows, line, columns, isTurned}}: MatrixPlan): boolean {
  if (columns[0]! > 1) {
    const first = rows.slice(isTurned ? 0 : line + 1).filter((_, i) => !isTurned || i !== line).map(row => own(row[0]));
    if (first.some(text => !text) || distinct(first).length < first.length) return true;
  }
  return !isTurned && rows.slice(line + 1, -1).some(row => own(row[0]) !== '' && columns.every(column => !row[column]!.text.trim() || row[column]!.covered === 'row'));
}

