import type {Words} from '../words.js';

type Noun = Words['nouns']['level'];

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const count = (number: number, {one, other}: Noun) => `${NUMBERS[number] ?? number} ${number === 1 ? one : other}`;
const capital = (text: string) => text.replace(/^./u, first => first.toUpperCase());

export const frameworkWords = {
  /** Names of the tabs, with the noun for a level where it belongs. */
  overview: 'Overview',
  ladder: 'Ladder',
  compare: 'Compare',
  level: ({other}: Noun) => capital(other),
  check: 'Self-check',
  crosswalk: 'Crosswalk',
  guide: 'Guide',
  /** Stands in a view while its code is on its way, and where it did not arrive. */
  opening: 'One moment …',
  failed: 'This part could not be loaded. You may be offline.',
  retry: 'Try again',
  lost: 'It still could not be loaded. Once you are online, load the page anew.',
  reload: 'Load the page anew',
  /** Leads from the level that is picked on the ladder to all that is said of it. */
  everything: (level: string) => `Everything about ${level}`,
  changes: (from: string, to: string) => `What changes from ${from} to ${to}`,
  /** Choice of the level that is shown in full. */
  choice: ({one}: Noun) => capital(one),
  none: ({one}: Noun) => `choose a ${one}`,
  edition: (version: string) => `Edition ${version}.`,
  /** What there is, in a sentence: of several tracks how many, of a single one its path. */
  extent: (levels: number, tracks: number, competencies: number, nouns: Words['nouns'], path: string) => [
    capital(count(levels, nouns.level)),
    tracks > 1 ? ` on ${count(tracks, nouns.track)}` : '',
    path ? `, ${path}` : '',
    competencies ? `, described in ${count(competencies, nouns.competency)}` : '',
    '.',
  ].join(''),
  /** Where a track starts and ends. */
  path: (first: string, last: string) => `${first} to ${last}`,
  planned: 'Not written yet',
  tracks: ({other}: Noun) => capital(other),
  competencies: ({other}: Noun) => capital(other),
  /** Stands before what is folded away because there is much of it. */
  all: (number: number, noun: Noun) => `All ${count(number, noun)}`,
  source: 'Source',
  /** The ways from the overview into the other views. */
  begin: 'Where to begin',
  toLadder: ({other}: Noun) => `See where the ${other} lead`,
  toCompare: ({other}: Noun) => `Compare two ${other}`,
  toLevel: ({one}: Noun) => `Read one ${one} in full`,
  toCheck: 'See where you stand',
  toCrosswalk: ({other}: Noun) => `See what these ${other} are called elsewhere`,
  toGuide: 'Read the guide',
};
