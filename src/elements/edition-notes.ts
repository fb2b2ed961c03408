import type {EditionRow} from '../model/edition-rows.js';
import type {Group, Level} from '../model/framework.js';
import {wordsOf} from '../text/words.js';
import {earlierWords} from '../text/words/earlier.js';
import {matrixWords} from '../text/words/matrix.js';
import type {Edition} from './edition-content.js';
import type {Told} from './matrix-view.js';

/** What became of what a row or a column is of, in a few words each. */
export function notesOf(thing: Level | Told | Group, edition: Edition, host: Element): readonly string[] {
  if ('fate' in thing) return competencyNotes(thing, edition, host);
  return 'facts' in thing ? levelNotes(thing, edition, host) : [];
}

function competencyNotes({fate, changes, former}: EditionRow, {old}: Edition, host: Element): readonly string[] {
  const words = wordsOf('earlier', earlierWords, host);
  const {kinds} = wordsOf('matrix', matrixWords, host);
  if (fate === 'new' || fate === 'dropped') return [kinds[fate]];
  return [...new Set(changes.map(({kind, field, before}) => {
    if (kind === 'renamed') return words.formerly(former!.title);
    if (field === 'order') return before === undefined ? words.wasFirst : words.wasAfter(before as string);
    if (field !== 'group') return words.described;
    const group = old.groups.find(({id}) => id === former!.group);
    return group ? words.fromGroup(group.title) : words.fromNoGroup;
  }))];
}

function levelNotes(level: Level, {levels}: Edition, host: Element): readonly string[] {
  const before = levels.renamed.find(([now]) => now === level)?.[1];
  return [
    ...(levels.new.includes(level) ? [wordsOf('matrix', matrixWords, host).kinds.new] : []),
    ...(before ? [wordsOf('earlier', earlierWords, host).formerly(before.name)] : []),
  ];
}
