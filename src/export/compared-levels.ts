import type {ComparedList, Comparison} from '../model/comparison.js';
import type {Criterion, Level} from '../model/framework.js';
import {above, tellChanges, tellOneSide, tellStatement, textOf, type Telling, type Titled} from './compared-lists.js';
import {bullets, escape, line, section, type Block} from './told.js';

/** What stands outside the competencies: facts, and where these are all there is to compare, the levels’ summaries. */
export function tellGlance(comparison: Comparison, place: number, telling: Telling, depth: number): readonly Block[] {
  const {from, to, apart, words, name} = telling;
  const both = (title: string, of: (level: Level) => string | undefined) => {
    const texts = [from, to].flatMap(level => (of(level) ? [words.says(name(level), line(of(level)!))] : []));
    return texts.length && of(from) !== of(to) ? section(title, [bullets(texts)], depth + 1) : [];
  };
  const facts = comparison.facts.flatMap(({name, cells}) => section(escape(name), tellOwn(cells[place]!, telling), depth + 1));
  return section(words.glance, [...(apart ? both(words.summary, level => level.summary) : []), ...both(words.years, level => level.years), ...facts], depth);
}

/** What a level says of itself: what changes where something of it stays, else both side by side. */
export function tellOwn({change, list}: ComparedList<string | Criterion>, telling: Telling): readonly Block[] {
  const {from, to, everything, apart, words, name} = telling;
  if (change === 'none' || (!everything && (change === 'same' || change === 'carried'))) return [];
  const pairs = list.filter(({now, before}) => now !== undefined && before !== undefined);
  if (pairs.length && (!apart || list.length === 1)) return tellChanges([['', list]], telling);
  if (list.length === 1) return [bullets(list.map(({now, before}) => words.says(name(now === undefined ? from : to), line(textOf((now ?? before)!)))))];
  const left: readonly Titled[] = [['', list.filter(compared => !pairs.includes(compared))]];
  const titled = (title: string, blocks: readonly Block[]) => (blocks.length ? [above(title, words), ...blocks] : []);
  return [
    ...(pairs.length ? titled(words.both, [bullets(pairs.map(pair => tellStatement(pair, telling)))]) : []),
    ...titled(name(from), tellOneSide(left, 'before', telling)),
    ...titled(name(to), tellOneSide(left, 'now', telling)),
  ];
}
