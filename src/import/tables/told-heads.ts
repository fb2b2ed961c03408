import {slug} from '../../model/ids.js';
import type {Draft} from '../draft.js';
import {isKnownHead, meaningOf} from '../names/heads.js';
import {bare} from '../names/level-names.js';
import type {Kind} from '../mapping.js';
import {kindOfHead} from './asked.js';
import {own, type Rows} from './spots.js';
import type {Plan} from './table-plans.js';

/** A head that names no thing of the framework, and what stands below or beside it. */
type Head = readonly [text: string, kind: Kind];

/**
 * Keeps the heads of tables that are not told as the name of anything. One that is a noun for levels, competencies or tracks
 * is what the framework calls them (`terms`); of the others it is kept what they were taken for, as a mapping file says it.
 */
export function tellHeads(plans: readonly Plan[], scales: readonly Rows[], draft: Draft): void {
  const said = namesIn(draft);
  const heads = [...plans.flatMap(headsOf), ...scales.flatMap(scaleHeads)];
  const columns = new Map<string, Kind>();
  for (const [head, kind] of heads) {
    const text = bare(head);
    if (!text || said.has(slug(text)) || text.length > 80) continue;
    said.add(slug(text));
    if (!asTerm(text, kind, draft)) columns.set(text, kind);
  }
  if (columns.size) draft.rest.ext = {...draft.rest.ext, columns: Object.fromEntries(columns)};
}

const OURS = new Set(['level', 'levels', 'competency', 'competencies', 'track', 'tracks', 'step', 'steps']);

/** Whether a head has become a noun of the framework. */
function asTerm(text: string, kind: Kind, {rest}: Draft): boolean {
  if (kind !== 'level' && kind !== 'competency' && kind !== 'track') return false;
  if (meaningOf(text) !== kind || !isKnownHead(text) || OURS.has(slug(text)) || rest.terms?.[kind]) return false;
  const [singular, plural] = [text.replace(/s$/i, ''), `${text}s`];
  const one = singular !== text && isKnownHead(singular) ? singular : text;
  rest.terms = {...rest.terms, [kind]: {one, other: one === text && isKnownHead(plural) ? plural : text}};
  return true;
}

function headsOf(plan: Plan): Head[] {
  const [first = []] = plan.rows;
  switch (plan.kind) {
    case 'long': return first.map((cell, column) => [own(cell), plan.long.kinds.get(column) ?? 'fact']);
    case 'definitions': return [[own(first[0]), 'competency'], [own(first[1]), 'summary']];
    case 'positions':
    case 'systems': return [[own(first[0]), 'fact'], ...(plan.kind === 'positions' ? [...plan.positions.facts, ...plan.positions.codes.values()].map((column): Head => [own(first[column]), 'fact']) : [])];
    default: {
      const {rows, line, columns, isTurned} = plan.matrix;
      const corner = rows.slice(0, line + 1).flatMap((row, i) => row.slice(0, columns[0]).map((cell, column): Head =>
        [own(cell), isTurned || i < line ? (i === line ? 'level' : kindOfHead(own(cell)) ?? 'fact') : kindOfHead(own(cell)) ?? (column === columns[0]! - 1 ? 'competency' : 'group')]));
      const right = isTurned ? [] : rows[line]!.slice(columns.at(-1)! + 1).map((cell): Head => [own(cell), 'summary']);
      // Rows about the levels: their heads are told with facts, and nowhere else.
      const beside = rows.slice(line + 1).map((row): Head => [own(row[0]), kindOfHead(own(row[0])) ?? 'ignore']).filter(([, kind]) => kind !== 'ignore' && kind !== 'competency');
      return [...corner.filter(([text]) => text), ...right, ...beside];
    }
  }
}

/** Names for what the cells of a scale are. */
function scaleHeads(rows: Rows): Head[] {
  return (rows[0] ?? []).flatMap((cell): Head[] => (/\d/.test(own(cell)) ? [] : [[own(cell), 'step']]));
}

function namesIn({levels, tracks, groups, competencies, rest, sections}: Draft): Set<string> {
  return new Set([
    ...[...tracks, ...groups, ...competencies, ...sections, ...rest.systems ?? [], ...rest.scale ?? []].map(({title}) => title),
    ...competencies.flatMap(({steps}) => (Array.isArray(steps) ? steps.map(({title}) => title as string) : [])),
    ...levels.flatMap(({title, code = '', facts = {}}) => [title, code, ...Object.keys(facts)]),
  ].map(slug));
}
