import {compareCells, placeOf} from '../model/compared-cell.js';
import type {Compared, ComparedCell, Side} from '../model/comparison.js';
import type {Criterion} from '../model/framework.js';
import {criterionStatement, originOf, ratedStatements, stepStatements, type Statement} from './statements.js';
import type {TableWords} from './table-words.js';

/**
 * All that a cell says beside that of the level before it: what the level says itself and what it takes over from those below,
 * and what is no longer said. Where there is nothing to compare it with, all that it says alone.
 *
 * @param isTold whether it is said what became of each
 */
export function comparedStatements(compared: ComparedCell, side: Side, words: TableWords, isTold: boolean): readonly Statement[] {
  const {cell, competency, change = 'none'} = compared;
  const isBeside = isTold && change !== 'none';
  const {texts, criteria, examples, avoid, rated} = isBeside ? compared : compareCells(placeOf(side, undefined), placeOf(side, competency));
  const say = <Said extends string | Criterion, Told>(list: readonly Compared<Said>[], tell: (said: Said) => Told) => list.map(compared => (
    {...tell((compared.now ?? compared.before)!), change: isBeside ? compared.change : compared.from && 'carried' as const}));
  return [
    ...originOf(cell, words),
    ...stepStatements(cell, words),
    ...say(texts, (text): Statement => ({kind: text === cell.expected?.text ? 'wording' : 'text', text})),
    ...say(criteria, criterionStatement),
    ...say(examples, (text): Statement => ({kind: 'example', text})),
    ...say(avoid, (text): Statement => ({kind: 'avoid', text})),
    ...ratedStatements(rated.flatMap(({voice, ...compared}) => say([compared], text => ({voice, text}))), side.framework),
  ];
}

/** The same of what a level says of itself. */
export function ownStatements(list: readonly Compared<Criterion>[], isTold: boolean): readonly Statement[] {
  return list.flatMap(({now, before, change}) => (now || isTold ? {...criterionStatement((now ?? before)!), change: isTold ? change : undefined} : []));
}
