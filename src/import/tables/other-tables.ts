import {joined} from '../draft.js';
import {meaningOf} from '../names/heads.js';
import {levelFact} from './level-facts.js';
import {bare, isDescending, levelName, rankOf, type LevelName} from '../names/level-names.js';
import {positionName} from './positions.js';
import type {Reading} from '../reading.js';
import {own} from './spots.js';
import {systemId} from './system-tables.js';
import type {Plan} from './table-plans.js';

/** Reads a table with a track in each column, and in its rows how high. */
export function readPositions({rows, positions}: Extract<Plan, {kind: 'positions'}>, reading: Reading): void {
  const {draft} = reading;
  const {tracks, codes, facts} = positions;
  const [heads, ...body] = rows as [(typeof rows)[number], ...typeof rows];
  const ranks = body.map(row => own(row[0]));
  const low = isDescending(ranks) ? body.toReversed() : body;
  for (const column of tracks) {
    const track = draft.track(bare(own(heads[column])));
    for (const [i, row] of low.entries()) {
      if (!own(row[column])) continue;
      const level = draft.level(positionName(row, column, positions));
      level.rank ??= rankOf(own(row[0])) ?? i + 1;
      if (!codes.size && rankOf(own(row[0])) === undefined) levelFact(level, bare(own(heads[0])), own(row[0]), reading, row[0]!.at);
      for (const fact of facts) levelFact(level, bare(own(heads[fact])), row[fact]!.text.trim(), reading, row[fact]!.at);
      if (!track.levels.includes(level.id)) track.levels.push(level.id);
    }
  }
}

/** Reads what other systems call the levels, or how their own ladders stand beside each other. */
export function readSystems({rows, systems, spot}: Extract<Plan, {kind: 'systems'}>, reading: Reading): void {
  const {draft} = reading;
  const [, ...body] = rows;
  const names = body.map(row => own(row[0]));
  const isLow = names.map(name => Number.parseInt(name, 10));
  const isTopFirst = isDescending(names) || /\((?:top|high)/i.test(names[0] ?? '') || (isLow[0] === 1 && systems.some(({column}) => /vp|chief|director|principal|expert/i.test(own(body[0]?.[column]))));
  const known = body.map(row => (systems.some(({column}) => column === 0) ? undefined : draft.findLevel(levelName(own(row[0])))));
  // Where its rows have no names of our levels, those that have the same code stand beside each other.
  const isAlone = known.every(level => level === undefined);
  const byCode = new Set<string>();
  for (const {column, system, ladder} of systems) {
    const id = systemId(system);
    draft.rest.systems ??= [];
    let found = draft.rest.systems.find(other => other.id === id);
    if (!found) draft.rest.systems.push(found = {id, title: system, ladders: []});
    const levels = body.flatMap((row, i) => {
      const text = bare(own(row[column]));
      if (!text || /^[-–—]$/.test(text)) return [];
      const {title, code} = systemLevel(text);
      const level = isAlone ? draft.levels.find(own => own.code !== undefined && own.code === (code ?? title)) : known[i];
      if (level) level.equivalents = [...level.equivalents ?? [], {system: id, level: text}];
      if (level && isAlone) byCode.add(level.code!);
      return [{...(code && {code}), ...(/^[A-Z]{1,3}\d+$/.test(title) ? {code: title} : {title}), rank: isTopFirst ? body.length - i : i + 1}];
    });
    found.ladders = [...found.ladders ?? [], {...(ladder && {title: ladder}), levels: isTopFirst ? levels.toReversed() : levels}];
  }
  if (byCode.size) draft.warn('doubt', spot.table.at, `Levels with the same code (${[...byCode].join(', ')}) were taken to be equivalent to those of the other systems`);
}

/** `M6 Sr. Director`, and what else names of levels look like. */
function systemLevel(text: string): LevelName {
  const [, code, title] = /^([A-Z]{1,3}\d{1,2})\s+(\S.*)$/.exec(text) ?? [];
  return code && title ? {code, title} : levelName(text);
}

/** Reads a table of competencies and what they are. */
export function readDefinitions({rows}: Extract<Plan, {kind: 'definitions'}>, group: string | undefined, {draft}: Reading): void {
  const head = own(rows[0]?.[1]);
  for (const row of rows.slice(1)) {
    if (!own(row[0])) continue;
    const competency = draft.competency(bare(own(row[0])), group);
    if (own(row[1])) competency.summary = joined(competency.summary, meaningOf(head) ? own(row[1]) : `${bare(head)}: ${own(row[1])}`);
  }
}
