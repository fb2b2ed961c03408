import type {DraftCompetency, DraftLevel} from '../draft.js';
import {blankOf} from '../names/blank.js';
import {levelName} from '../names/level-names.js';
import {sameOf, saidOf} from '../names/saying.js';
import type {Cell} from '../page.js';
import type {Reading} from '../reading.js';

/** What one competency says of the levels, in the order of the source: a ditto mark means the cell before it. */
export function sayAll(competency: DraftCompetency, cells: readonly (readonly [DraftLevel, Cell])[], reading: Reading): void {
  let before: DraftLevel | undefined;
  for (const [level, cell] of cells) {
    say(competency, level, cell, before, reading);
    if (cell.text.trim()) before = level;
  }
}

/** What a cell says of a competency at a level, with a warning where it is a word for nothing or for the same. */
export function say(competency: DraftCompetency, level: DraftLevel, cell: Cell, before: DraftLevel | undefined, {draft}: Reading): void {
  const text = cell.text;
  if (cell.covered) {
    if (!text.trim()) return;
    if (cell.covered === 'row' && before) draft.say(competency, level, {sameAs: before.id});
    else if (cell.covered === 'column') {
      // Only levels can say that they are the same: two competencies say it both.
      draft.warn('doubt', cell.at, `This cell is merged with the one above it: what it says was taken to be said of “${competency.title}” too`);
      draft.say(competency, level, saidOf(text)!);
    }
    return;
  }
  const same = sameOf(text);
  const other = same === 'ditto' ? before : same && draft.findLevel(levelName(same.as));
  if (other && other !== level) {
    draft.warn('same', cell.at, `“${text.trim()}” was taken for: the same as at ${other.title}`);
    draft.say(competency, level, {sameAs: other.id});
    return;
  }
  const said = saidOf(text);
  if (said === undefined) return;
  if (blankOf(text)) draft.warn('blank', cell.at, said === null ? `“${text.trim()}” was taken for: not expected at ${level.title}` : `“${text.trim()}” was taken for: not written yet for ${level.title}`);
  draft.say(competency, level, said);
}
