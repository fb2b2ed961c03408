import {ME} from '../model/assessment.js';
import {wordsOf} from '../text/words.js';
import {mirrorWords} from '../text/words/mirror.js';
import type {Beside, CheckView} from './check-view.js';

/** The name of a person whose view it is, as the one who opened it calls them, else as they do; empty where nobody does. */
export function nameOf({name, assessment}: Beside): string {
  return name || String(assessment.said('name') ?? '');
}

/**
 * The name of the person whose answers are the ones that can be changed; empty where that is the reader. Where a view of
 * the same person lies beside them, they are the reader’s, of that person.
 */
export function ownName({assessment, beside}: Pick<CheckView, 'assessment' | 'beside'>): string {
  const name = assessment.subject === ME ? '' : String(assessment.said('name') ?? '');
  return beside.some(other => nameOf(other) === name) ? '' : name;
}

/** What each view is called, the own one first: `Your view`, `Ana’s view`, `3 March`. No two have the same name. */
export function namesOfViews(view: CheckView): readonly [own: string, ...others: string[]] {
  const words = wordsOf('mirror', mirrorWords, view.host);
  const own = ownName(view);
  const others = view.beside.map(beside => {
    const name = nameOf(beside);
    if (beside.kind === 'past') return beside.name || words.past;
    return name ? words.view(name) : words.theirs;
  });
  return [own ? words.view(own) : words.yours, ...distinct(others, words.another)];
}

/** The same names, those that come again with their count. */
export function distinct(names: readonly string[], another: (name: string, count: number) => string): string[] {
  return names.map((name, i) => {
    const count = names.slice(0, i + 1).filter(other => other === name).length;
    return count > 1 ? another(name, count) : name;
  });
}
