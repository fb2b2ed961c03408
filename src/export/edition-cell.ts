import type {CellChange} from '../model/edition-changes.js';
import type {Framework, Level} from '../model/framework.js';
import type {comparisonWords} from '../text/words/comparison.js';
import type {EditionWords} from '../text/editions/en.js';
import {tellCell} from './compared-cell.js';
import {escape, type Block} from './told.js';

/** What a level expects otherwise than in the edition before, as a comparison of two levels tells it. */
export function tellEditionCell(cell: CellChange, framework: Framework, words: EditionWords, compared: typeof comparisonWords): readonly Block[] {
  const {formerLevel, level, formerCompetency, competency, before, now, states: [, state], change} = cell;
  if (change === 'none') return [words.states[state as 'none' | 'todo' | 'absent']];
  // Two objects even where one level is the same in both, so that each has its name.
  const [from, to]: readonly [Level, Level] = [{...formerLevel}, {...level}];
  const name = (side: Level) => escape(side === from ? words.before : words.now);
  const blocks = tellCell({...cell, level: from, competency: formerCompetency, cell: before}, {...cell, level: to, competency, cell: now}, {from, to, framework, everything: false, apart: false, words: compared, name});
  return state === 'todo' ? [words.unwritten, ...blocks.slice(1)] : blocks;
}
