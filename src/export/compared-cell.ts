import {stepOf, type ComparedCell} from '../model/comparison.js';
import {above, tellChanges, tellOneSide, type Telling, type Titled} from './compared-lists.js';
import {stepSentence} from './compared-step.js';
import {escape, line, type Block} from './told.js';

/** What changes in a competency, in sentences and lists. */
export function tellCell(before: ComparedCell, now: ComparedCell, telling: Telling): readonly Block[] {
  const {words, framework, everything, apart} = telling;
  const [old, step] = [stepOf(before.cell), stepOf(now.cell)];
  const lists = listsOf(now, telling);
  const side = (side: 'now' | 'before') => [...now.texts.flatMap(text => text[side] ?? []).map(line), ...tellOneSide(lists, side, telling)];
  if (now.change === 'new') return [...(apart ? [] : [step ? words.newAt(escape(step.title)) : words.new]), ...side('now')];
  if (now.change === 'dropped') return [...(apart ? [] : [words.dropped]), ...side('before')];
  if (now.change === 'same' || now.change === 'carried') return [step ? words.asBeforeAt(escape(step.title)) : words.asBefore, ...side('now')];

  const said = [stepSentence(before, now, words, escape) ?? [], tellOptional(before, now, telling)].flat();
  const isOtherStep = old && step && old.id !== step.id;
  const [[, criteria], ...others] = lists;
  // What another step asks for does not grow out of what the one before asked for, unless it is a single sentence.
  if (!isOtherStep || framework.cumulative || lists.every(([, list]) => list.length < 2)) return [...said, ...tellChanges([['', [...now.texts, ...criteria]], ...others], telling)];
  const former = everything ? side('before') : [];
  return [...said, ...side('now'), ...(former.length ? [above(words.before(escape(old.title)), words), ...former] : [])];
}

function tellOptional(before: ComparedCell, now: ComparedCell, {words}: Telling): readonly Block[] {
  const [was, is] = [before, now].map(({cell}) => cell.expected?.optional);
  if (was === undefined || is === undefined || was === is) return [];
  return [is ? words.optional : words.required];
}

/** The lists of a cell, criteria first. Of the rated voices the expected one has to do, unless everything is told. */
function listsOf({texts, criteria, rated, examples, avoid}: ComparedCell, {framework, words, everything}: Telling): readonly [Titled, ...Titled[]] {
  const all = framework.rating?.steps ?? [];
  const expected = all.filter(step => step.expected && rated.some(({voice}) => voice === step.id));
  const voices = everything || !expected.length ? all : expected;
  const isAlone = !texts.length && !criteria.length && !rated.length;
  return [
    ['', criteria],
    ...voices.map(({id, title}): Titled => [voices.length > 1 ? escape(title) : '', rated.filter(({voice}) => voice === id)]),
    [isAlone ? '' : words.examples, examples],
    [words.avoid, avoid],
  ];
}
