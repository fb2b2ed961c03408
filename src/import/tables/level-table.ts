import type {DraftLevel} from '../draft.js';
import {meaningOf} from '../names/heads.js';
import {bare, isDescending, rankOf} from '../names/level-names.js';
import {levelFact} from './level-facts.js';
import {levelNamesOf, secondLine} from './matrix-levels.js';
import type {MatrixPlan} from './table-plans.js';
import {namesOf} from './matrix-grid.js';
import type {Reading} from '../reading.js';
import {own} from './spots.js';
import {tracksOf} from './track-column.js';

/** Reads a table of levels and what is to be known about each. */
export function readLevels({matrix, spot}: MatrixPlan, reading: Reading): void {
  const {draft} = reading;
  const {rows, line, columns} = matrix;
  const names = namesOf(matrix);
  const descends = isDescending(names);
  if (descends) draft.warn('order', spot.table.at, 'The levels go from high to low here; they were turned around');
  const order = descends ? columns.toReversed() : columns;
  const named = new Map(levelNamesOf(matrix).map((name, i) => [columns[i]!, name]));
  const second = secondLine(matrix);
  const levels = order.map(column => {
    const text = own(rows[line]![column]);
    const level = draft.level(named.get(column)!);
    const rank = rankOf(text);
    if (rank !== undefined && level.rank === undefined && bare(text) !== level.title) level.rank = rank;
    return level;
  });
  for (const [i, row] of rows.entries()) {
    if (i === line || i === second) continue;
    const head = bare(own(row[0]));
    const texts = order.map(column => row[column]!.text.trim());
    const tracks = meaningOf(head) === 'track' ? tracksOf(texts, levels) : [];
    for (const {title, levels: path} of tracks) add(draft.track(title).levels, path);
    const said = new Set(tracks.map(({title}) => title));
    for (const [n, level] of levels.entries()) if (!said.has(bare(texts[n]!))) levelFact(level, head, texts[n]!, reading, row[order[n]!]!.at);
  }
}

function add(path: string[], levels: readonly DraftLevel[]): void {
  for (const {id} of levels) if (!path.includes(id)) path.push(id);
}
