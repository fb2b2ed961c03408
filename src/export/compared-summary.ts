import {levelsBeside} from '../model/beside.js';
import type {Comparison} from '../model/comparison.js';
import type {Framework, Level} from '../model/framework.js';
import {levelsBelow} from '../model/layers.js';
import type {comparisonWords} from '../text/words/comparison.js';
import type {nounWords} from '../text/words/nouns.js';

export interface Summing {
  readonly from: Level;
  readonly to: Level;
  /** The framework of the second. */
  readonly framework: Framework;
  readonly words: typeof comparisonWords;
  readonly name: (level: Level) => string;
  /** How a title is written where the sentences are to stand. */
  readonly title: (title: string) => string;
}

/** What becomes of a competency, and of one with steps, which way it goes. */
const KINDS = ['new', 'up', 'back', 'changed', 'extended', 'dropped', 'carried', 'same'] as const;
type Kind = (typeof KINDS)[number];

/** In one paragraph, how much changes to the level at `place` from the one before it. */
export function summaryOf({sides, rows, unwritten}: Comparison, place: number, {from, to, framework, words, name, title}: Summing, nouns: typeof nounWords): string {
  const noun = framework.terms.competency ?? nouns.competency;
  const before = sides[place - 1]!;
  const changes = rows.flatMap(({competency, cells}) => {
    const {change = 'none', rise = 0, criteria} = cells[place]!;
    const kind: Kind | 'none' = rise > 0 ? 'up' : rise < 0 ? 'back' : change;
    return kind === 'none' ? [] : [{title: title(competency.title), change: kind, criteria}];
  });
  const of = (...kinds: readonly Kind[]) => changes.filter(({change}) => kinds.includes(change));
  const titles = (...kinds: readonly Kind[]) => of(...kinds).map(({title}) => title);
  const missing = [from, to].filter(level => unwritten.includes(level));
  const sentences: string[] = [];

  if (before.framework === framework && levelsBeside(to, framework).includes(from)) sentences.push(words.sameHeight);
  if (missing.length) return [...sentences, words.unwritten(missing.map(name))].join(' ');
  if (!changes.length) return [...sentences, words.nothing].join(' ');
  if (of('new').length && of('dropped').length && of('new', 'dropped').length === changes.length) {
    const namesakes = titles('new').filter(title => titles('dropped').includes(title));
    return [...sentences, words.apart(name(from), titles('dropped'), name(to), titles('new'), noun), ...(namesakes.length ? [words.namesakes(namesakes)] : [])].join(' ');
  }

  if (framework.cumulative && levelsBelow(framework, to).includes(from)) {
    const added = changes.flatMap(({criteria}) => criteria.filter(({change}) => change === 'new').map(({from}) => from ?? to));
    const levels = [...new Set(added)];
    sentences.push(words.includes(name(to), name(from), levels.map(level => [name(level), added.filter(other => other === level).length])));
  }
  const kinds = KINDS.filter(kind => of(kind).length);
  sentences.push(kinds.length === 1 ? words.all(kinds[0]!, changes.length, noun) : words.some(kinds.map(kind => [kind, of(kind).length]), changes.length, noun));
  return sentences.join(' ');
}
