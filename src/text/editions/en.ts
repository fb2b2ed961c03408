import type {EditionThing, Field} from '../../model/edition-changes.js';

const list = (parts: readonly string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
const many = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`;

const counted = {
  added: ['is new', 'are new'],
  renamed: ['has another name', 'have other names'],
  moved: ['has moved', 'have moved'],
  removed: ['is gone', 'are gone'],
  changed: ['says something else', 'say something else'],
} as const;

/**
 * What changed from one edition to the next, told in sentences, as a file has it. The words for cells are those of a comparison.
 * These are no part of what the elements say, so that no page loads them in any language.
 */
export const editionWords = {
  /** The titles of the two, and their editions where they say them. */
  heading: (before: readonly [title: string, version: string | undefined], now: readonly [title: string, version: string | undefined]) => {
    if (before[0] !== now[0]) return [before, now].map(([title, version]) => (version ? `${title} (${version})` : title)).join(' to ');
    return before[1] && now[1] && before[1] !== now[1] ? `${now[0]}, ${before[1]} to ${now[1]}` : `What has changed in ${now[0]}`;
  },
  nothing: 'Nothing has changed.',
  /** Where only the number of the edition is another one, or ids are. */
  unheard: 'Nothing has changed that one would read.',
  summary: (kinds: readonly (readonly [kind: keyof typeof counted, number: number])[], cells: number, competencies: number, noun: {readonly one: string; readonly other: string}) => [
    kinds.length ? `Of the framework’s parts, ${list(kinds.map(([kind, number]) => `${number} ${counted[kind][number === 1 ? 0 : 1]}`))}.` : '',
    cells ? `In ${many(competencies, noun.one, noun.other)}, something else is expected in ${many(cells, 'place', 'places')}.` : '',
  ].filter(Boolean).join(' '),

  added: 'New',
  renamed: 'Renamed',
  moved: 'Moved',
  removed: 'Gone',
  changed: 'Worded otherwise',
  cells: 'What is expected',

  things: {framework: 'framework', track: 'track', level: 'level', group: 'group', competency: 'competency', step: 'step', scale: 'step', rating: 'step of the rating', system: 'system', section: 'section'} satisfies Record<EditionThing, string>,
  fields: {
    id: 'id', order: 'order', summary: 'summary', group: 'group', levels: 'path', place: 'place', version: 'edition', lang: 'language', source: 'source', terms: 'nouns', cumulative: 'whether levels include those below',
    check: 'self-check', rating: 'rating', ext: 'other data', color: 'colour', family: 'family', status: 'state', code: 'code', years: 'years', rank: 'height', facts: 'at a glance', criteria: 'criteria', next: 'ways on',
    equivalents: 'what others call it', pay: 'pay', note: 'remark', takeaways: 'at a glance', tracks: 'tracks', text: 'text', examples: 'examples', avoid: 'what it is not', expected: 'whether it is expected', url: 'address', ladders: 'ladders',
  } satisfies Record<Field, string>,
  /** A thing with its kind before it. */
  thing: (what: string, title: string, of: string | undefined) => `${what.charAt(0).toUpperCase()}${what.slice(1)} ${title}${of ? ` (${of})` : ''}`,
  is: (name: string, title: string) => `${name} is now ${title}`,
  after: (name: string, other: string | undefined) => (other === undefined ? `${name} now comes first` : `${name} now comes after ${other}`),
  intoGroup: (name: string, from: string | undefined, to: string | undefined) => (to === undefined ? `${name} is no longer in ${from!}` : from === undefined ? `${name} is now in ${to}` : `${name} is now in ${to}, no longer in ${from}`),
  path: (levels: readonly string[]) => levels.join(', then '),
  before: 'Before',
  now: 'Now',
  /** What a field says now, or said, where it says nothing on the other side. */
  field: (name: string, field: string, entry: string | undefined) => `${name}, ${field}${entry ? `: ${entry}` : ''}`,
  isOther: 'another than before',
  /** Where nothing was expected and nothing is. */
  states: {none: 'Nothing is expected, and the file now says so.', todo: 'Not written yet.', absent: 'The file no longer speaks of it.'},
  /** What is not written any more. */
  unwritten: 'To be written anew. Before:',
  lost: (id: string) => `Its id was ${id}. Links and saved answers that hold on to that no longer find it; an entry in "was" would help them.`,

  conflicts: 'Where your file says something of its own',
  noConflicts: 'Nothing of this meets what your file says of its own.',
  /** Problems of the file on the new base, as the check words them. */
  faults: 'What in your file does not fit the new edition',
  base: 'The base now', ours: 'Yours', none: 'not expected',
  conflict: {
    reworded: {says: 'The base words this anew, and your text stands in its place', removes: 'Your file leaves this out, and the base has changed it', orders: 'The base has another order now, and yours stands in its place'},
    added: {says: 'The base now says something here, and your text stands in its place', removes: 'The base now has what your file leaves out', orders: 'The base now has an order here'},
    removed: {says: 'The base no longer has this, and your file speaks of it', removes: 'The base no longer has this: your file need not leave it out', orders: 'The base no longer has this, and your file puts it in order'},
  },
};

export type EditionWords = typeof editionWords;
