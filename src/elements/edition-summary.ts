import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {comparisonWords} from '../text/words/comparison.js';
import {earlierWords} from '../text/words/earlier.js';
import type {MatrixView} from './matrix-view.js';

const FATES = ['new', 'changed', 'extended', 'dropped', 'same'] as const;

/** What became of the competencies and the levels of a table since the earlier edition, in sentences. */
export function editionSentences({edition, framework}: MatrixView, host: Element): readonly string[] {
  const {rows, levels, old} = edition!;
  const words = wordsOf('earlier', earlierWords, host);
  const {all, some} = wordsOf('comparison', comparisonWords, host);
  const {competency, level} = nounsOf(framework, host);
  const numbers = FATES.map(fate => [fate, rows.filter(row => row.fate === fate).length] as const).filter(([, number]) => number);
  const [first, ...others] = numbers;
  const told = ([
    ['new', levels.new.map(({name}) => name)],
    ['dropped', levels.dropped.map(({name}) => name)],
    ['renamed', levels.renamed.map(([now, before]) => words.renamed(now.name, before.name))],
  ] as const).filter(([, names]) => names.length);
  if (!told.length && rows.every(row => row.fate === 'same')) return [words.since(old.version), words.nothing];
  return [
    words.since(old.version),
    ...(first ? [others.length ? some(numbers, rows.length, competency) : all(first[0], rows.length, competency)] : []),
    ...told.map(([kind, names]) => words.levels(kind, names, level.other)),
  ];
}
