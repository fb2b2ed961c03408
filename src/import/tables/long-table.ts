import {joined, type DraftCompetency, type DraftLevel} from '../draft.js';
import {bare, levelName, rankOf} from '../names/level-names.js';
import {levelFact} from './level-facts.js';
import {columnOf} from './long-columns.js';
import {say} from './say-cell.js';
import {stepsOf, type Steps} from './steps.js';
import type {Plan} from './table-plans.js';
import type {Reading} from '../reading.js';
import {distinct, filledUp, own} from './spots.js';
import {saidOf} from '../names/saying.js';

/** Reads a table with a row for each statement. A blank name means the one above it. */
export function readLong({rows, long: {kinds}}: Extract<Plan, {kind: 'long'}>, around: {readonly group?: string}, reading: Reading): DraftCompetency[] {
  const {draft} = reading;
  const [heads, ...body] = rows as [(typeof rows)[number], ...typeof rows];
  const filled = (kind: Parameters<typeof columnOf>[1]) => {
    const column = columnOf(kinds, kind);
    return column === undefined ? undefined : filledUp(body.map(row => row[column]));
  };
  const [levels, competencies, groups, tracks, steps] = [filled('level'), filled('competency'), filled('group'), filled('track'), filled('step')];
  const text = columnOf(kinds, 'text')!;
  const read = new Set<DraftCompetency>();
  const stepped = levels ? undefined : new Map<DraftCompetency, Steps>();
  const ofLevel = new Map<number, boolean>();
  let before: DraftLevel | undefined;
  for (const [i, row] of body.entries()) {
    const group = groups?.[i] ? draft.group(bare(groups[i]!)).id : around.group;
    const name = competencies?.[i] ?? '';
    if (!name) continue;
    const competency = draft.competency(bare(name), group);
    read.add(competency);
    const cell = row[text]!;
    let level: DraftLevel | undefined;
    if (levels?.[i]) {
      const track = tracks?.[i] ? draft.track(bare(tracks[i]!)) : undefined;
      level = draft.level(levelName(levels[i]!));
      const rank = rankOf(levels[i]!);
      if (rank !== undefined && !/^\d+$/.test(bare(levels[i]!)) && level.rank === undefined) level.rank = rank;
      if (track && !track.levels.includes(level.id)) track.levels.push(level.id);
      say(competency, level, cell, before, reading);
      if (own(cell)) before = level;
    } else if (stepped && steps?.[i]) {
      const of = stepped.get(competency) ?? stepsOf(competency);
      stepped.set(competency, of);
      const said = saidOf(own(cell));
      of.say(steps[i]!, said === null || said === 'todo' || said === undefined ? {} : said);
    }
    for (const [column, head] of heads.entries()) {
      const kind = kinds.get(column);
      const more = own(row[column]);
      if (!more || column === text || kind === 'level' || kind === 'competency' || kind === 'group' || kind === 'track' || kind === 'ignore' || (kind === 'step' && stepped)) continue;
      if (kind === 'summary') competency.summary = competency.summary?.includes(more) ? competency.summary : joined(competency.summary, more);
      else if (kind === 'example' && level) draft.say(competency, level, {examples: examplesOf(more)});
      else if (kind === 'step' && level) draft.say(competency, level, {criteria: [`${bare(own(head))}: ${more}`]});
      else if (level && isOfLevel(column)) levelFact(level, bare(own(head)), more, reading, row[column]!.at);
      else if (level) draft.say(competency, level, {criteria: [own(head) ? `${bare(own(head))}: ${more}` : more]});
      else competency.summary = joined(competency.summary, own(head) ? `${bare(own(head))}: ${more}` : more);
    }
  }
  for (const [competency, of] of stepped ?? []) competency.steps = of.list();
  return [...read];

  /** What a column says is about the level, where it says the same whenever the level is named. */
  function isOfLevel(column: number): boolean {
    const known = ofLevel.get(column);
    if (known !== undefined || !levels) return known ?? false;
    const pairs = new Set(body.map((row, i) => `${levels[i]!}\n${own(row[column])}`)).size;
    const is = pairs <= distinct(levels).length && distinct(levels).length < body.length;
    ofLevel.set(column, is);
    return is;
  }
}

function examplesOf(text: string): string[] {
  return text.split('\n').map(line => line.replace(/^\s*[-*+•]\s+/, '').trim()).filter(Boolean);
}
