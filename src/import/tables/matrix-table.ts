import {slug} from '../../model/ids.js';
import {joined, type DraftCompetency, type DraftLevel} from '../draft.js';
import {meaningOf} from '../names/heads.js';
import {bare} from '../names/level-names.js';
import {aboutGroup, noteOn, takeaway} from './group-rows.js';
import {leftColumns} from './left-columns.js';
import {levelColumns, secondLine} from './matrix-levels.js';
import type {MatrixPlan} from './table-plans.js';
import type {Reading} from '../reading.js';
import {sayAll} from './say-cell.js';
import {saidOf} from '../names/saying.js';
import {askedKind, kindOrMeaning} from './asked.js';
import type {Cell} from '../page.js';
import type {Kind} from '../mapping.js';
import {distinct, filledUp, isBrief, own, words, type Rows} from './spots.js';
import {levelFact} from './level-facts.js';
import {tracksOf} from './track-column.js';

/** What surrounds a matrix says about it. */
export interface Around {
  /** The group of its competencies. */
  readonly group?: string;
  /** The track that it is about. */
  readonly track?: string;
  /** Heads that the tables have in common at their end, and that are no competencies. */
  readonly takeaways: ReadonlySet<string>;
}

/** Reads competencies and levels. Each row of the turned table is a competency, a group, or something about the levels. */
export function readMatrix({matrix, spot}: MatrixPlan, around: Around, reading: Reading): DraftCompetency[] {
  const {draft} = reading;
  const {rows, columns} = matrix;
  const {levels, bodyFrom, isDescending} = levelColumns(matrix, draft, around.track);
  if (isDescending) draft.warn('order', spot.table.at, 'The levels go from high to low here; they were turned around');
  const second = secondLine(matrix);
  const body = [...rows.slice(matrix.isTurned ? 0 : bodyFrom).keys()].map(i => i + (matrix.isTurned ? 0 : bodyFrom)).filter(i => i !== matrix.line && i !== second && (!matrix.isTurned || i > matrix.line || !isUsed(rows, i, columns)));
  const left = leftColumns(matrix, body, reading.mapping);
  const rightOf = rows[0]!.flatMap((_, column) => (askedKind(own(rows[matrix.line]![column]), reading.mapping) !== 'ignore' && column > left.competency && !columns.includes(column) && column !== left.summary && column !== left.code ? [column] : []));
  const groups = left.group === undefined ? undefined : new Map(filledUp(body.map(i => rows[i]![left.group!])).map((title, at) => [body[at]!, title]));
  const read: DraftCompetency[] = [];
  let group = around.group;
  let last: DraftCompetency | undefined;
  for (const [at, i] of body.entries()) {
    const row = rows[i]!;
    const name = own(row[left.competency]);
    const cells = columns.map(column => row[column]!);
    if (groups?.get(i)) group = draft.group(bare(groups.get(i)!)).id;
    const isEmpty = cells.every(cell => !cell.text.trim() || cell.covered === 'row' || slug(cell.text) === slug(name));
    if (name && isEmpty && !matrix.isTurned && !groups?.get(i) && at + 1 < body.length && rows[body[at + 1]!]!.some((cell, column) => columns.includes(column) && own(cell))) {
      group = draft.group(bare(name)).id;
      last = undefined;
      continue;
    }
    const about = left.summary === undefined ? '' : own(row[left.summary]);
    const asked = askedKind(name, reading.mapping);
    const meaning = asked ?? meaningOf(name);
    if (meaning === 'ignore') continue;
    if (matrix.isTurned && around.takeaways.has(slug(name)) || meaning === 'takeaway') {
      for (const [n, cell] of cells.entries()) takeaway(group, name, levels.get(columns[n]!)!, cell, reading);
      aboutGroup(group, name, about, reading);
      continue;
    }
    if (meaning === 'note' && about && group !== undefined && !cells.some(own)) {
      noteOn(group, about, draft);
      continue;
    }
    if (meaning === 'track' && isBrief(cells)) {
      const found = tracksOf(isDescending ? cells.map(own).toReversed() : cells.map(own), isDescending ? columns.map(column => levels.get(column)!).toReversed() : columns.map(column => levels.get(column)!));
      for (const {title, levels: path} of found) for (const {id} of path) if (!draft.track(title).levels.includes(id)) draft.track(title).levels.push(id);
      const said = new Set(found.map(({title}) => title));
      for (const [n, cell] of cells.entries()) if (!said.has(bare(own(cell)))) levelFact(levels.get(columns[n]!)!, name, own(cell), reading, cell.at);
      continue;
    }
    if (asked && ['fact', 'text', 'criterion', 'example', 'section', 'step'].includes(asked)) {
      for (const [n, cell] of cells.entries()) ofLevel(levels.get(columns[n]!)!, asked, name, cell, reading);
      continue;
    }
    if (meaning && ['years', 'fact', 'track', 'rank', 'note'].includes(meaning) && isBrief(cells) && (meaning !== 'years' || cells.some(cell => /\d/.test(cell.text)))) {
      for (const [n, cell] of cells.entries()) levelFact(levels.get(columns[n]!)!, name, cell.text.trim(), reading, cell.at);
      continue;
    }
    if (meaning === 'summary' && (matrix.isTurned || asked)) {
      for (const [n, cell] of cells.entries()) if (own(cell)) levels.get(columns[n]!)!.summary = joined(levels.get(columns[n]!)!.summary, own(cell));
      continue;
    }
    if (name || !last) {
      if (!name) {
        for (const [n, cell] of cells.entries()) if (own(cell)) levelFact(levels.get(columns[n]!)!, '', own(cell), reading, cell.at);
        continue;
      }
      last = competencyOf(name, group, reading);
      read.push(last);
      if (left.code !== undefined && own(row[left.code])) last.code = own(row[left.code]);
    }
    if (about) last.summary = joined(last.summary, about);
    for (const column of rightOf) {
      const text = own(row[column]);
      const head = own(rows[matrix.line]![column]);
      if (text) last.summary = joined(last.summary, head && kindOrMeaning(head, reading.mapping) !== 'summary' ? `${head}: ${text}` : text);
    }
    sayAll(last, columns.map(column => [levels.get(column)!, row[column]!] as const), reading);
  }
  return read;
}

/** Rows of heads above the names of the levels, that are understood with them. */
function isUsed(rows: Rows, i: number, columns: readonly number[]): boolean {
  const head = meaningOf(own(rows[i]![0]));
  return head === 'track' || head === 'level' || head === 'code' || head === 'group' || (!own(rows[i]![0]) && distinct(columns.map(column => own(rows[i]![column]))).length > 0);
}

/** `**Sizing**: what it is`, or a first line with more below it. */
function competencyOf(text: string, group: string | undefined, {draft}: Reading): DraftCompetency {
  const bold = /^\*\*([^*]+)\*\*\s*[:：–—-]?\s*([\s\S]+)$/u.exec(text);
  const [first, ...rest] = text.split('\n');
  const title = bold ? bold[1]! : words(first!) <= 10 ? first! : text;
  const summary = bold ? bold[2]! : title === first ? rest.join('\n') : '';
  const competency = draft.competency(bare(title), group);
  if (summary.trim()) competency.summary = joined(competency.summary, summary.trim());
  return competency;
}

/** What a person said to be about the levels themselves. */
function ofLevel(level: DraftLevel, kind: Kind, head: string, cell: Cell, reading: Reading): void {
  const text = own(cell);
  const said = saidOf(text);
  if (kind === 'section' && text) level.sections = [...level.sections ?? [], {title: head, text}];
  else if ((kind === 'text' || kind === 'criterion') && said && said !== 'todo') level.criteria = [...level.criteria ?? [], ...said.text ? [said.text] : [], ...said.criteria ?? []];
  else levelFact(level, head, text, reading, cell.at);
}
