import {mended, stepsFor} from './clean.js';
import type {Place} from '../imported.js';
import {unmangledOnce} from './mojibake.js';
import type {Warn} from './source.js';
import {Tally} from './tally.js';

/** The texts of the cells of a workbook, repaired like those of a file; each cell in which something was changed is told. */
export function cleanedCells(cells: readonly {readonly text: string; readonly at: Place}[], warn: Warn): readonly string[] {
  if (!cells.length) return [];
  const tally = new Tally(warn);
  const steps = stepsFor('text', false);
  const texts = unmangledCells(cells, tally).map((text, i) => mended(text, steps, cells[i]!.at, tally));
  tally.end();
  return texts;
}

/** What was read in a wrong encoding was so as a whole. */
function unmangledCells(cells: readonly {readonly text: string; readonly at: Place}[], tally: Tally): readonly string[] {
  const texts = cells.map(({text}) => text.replaceAll(BETWEEN, ''));
  let whole = texts.join(BETWEEN);
  for (let once = unmangledOnce(whole); once; once = unmangledOnce(whole)) whole = once.text;
  const meant = whole.split(BETWEEN);
  for (const [i, text] of texts.entries()) {
    if (meant[i] !== text) tally.tell('mojibake', cells[i]!.at, 'Letters of this cell were once read in a wrong encoding; they are as they were meant again');
  }
  return meant;
}

/** A sign that no text of a sheet can have. */
const BETWEEN = '\0';
