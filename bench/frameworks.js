// @ts-check
/** @import {FrameworkFile} from '../src/model/schema.js' */

const WORDS = ('a an the of to in for with and or on by as at from that which what who when where while so but not own work team code '
  + 'problem design review plan risk change people others decision quality feedback product system users goals results practice '
  + 'helps leads writes shares finds takes gives explains delivers improves chooses raises listens supports builds keeps sees asks '
  + 'clearly early often well openly across within beyond together alone several complex small larger technical reliable '
  + 'understanding responsibility expectations organisation requirements communication architecture').split(' ');

/** A word to search for, which few texts have. */
export const RARE = 'mentoring';

/**
 * A framework without gaps: one track of all levels. One competency in ten has the rare word in one of its texts.
 *
 * @param {number} levels
 * @param {number} competencies
 * @returns {FrameworkFile}
 */
export function dense(levels, competencies) {
  const text = texts(levels * 10);
  const ids = numbered('level', levels);
  return {
    title: 'Engineering',
    levels: ids.map(named),
    competencies: numbered('competency', competencies).map(id => ({...named(id), expectations: Object.fromEntries(ids.map(level => [level, text()]))})),
  };
}

/**
 * A large company’s: every track has levels of its own, and expects a few of the competencies, each at all of its levels.
 * One text in twenty has the rare word.
 *
 * @param {{levels: number, competencies: number, tracks: number, filled: number}} size `filled`: the share of the cells that hold a text
 * @returns {FrameworkFile}
 */
export function sparse({levels, competencies, tracks, filled}) {
  const text = texts(20);
  const ids = numbered('level', levels);
  const paths = numbered('track', tracks).map((id, i) => ({...named(id), levels: ids.filter((_, level) => Math.floor(level * tracks / levels) === i)}));
  const rows = numbered('competency', competencies).map(id => ({...named(id), expectations: /** @type {Record<string, string>} */ ({})}));
  let [written, row, passed] = [0, 0, 0];
  for (const path of paths) {
    passed += path.levels.length;
    // So that what is written keeps to its share all the way. 67 steps on: what a track expects lies all over the table.
    for (const due = Math.round(passed * competencies * filled); written < due; row += 67) {
      for (const level of path.levels.slice(0, due - written)) {
        /** @type {Record<string, string>} */ (rows[row % competencies]?.expectations)[level] = text();
        written++;
      }
    }
  }
  return {title: 'A large company', tracks: paths, levels: ids.map(named), competencies: rows};
}

/** @param {string} name @param {number} count */
function numbered(name, count) {
  return Array.from({length: count}, (_, i) => `${name}-${i + 1}`);
}

/** @param {string} id */
function named(id) {
  return {id, title: (id.charAt(0).toUpperCase() + id.slice(1)).replace('-', ' ')};
}

/**
 * Texts as long as those of cells in the frameworks that come with the package. Half of those have less than 65 characters; a
 * quarter, which are lists or three voices, more than 450. One text for a cell lies between: half have less than 80 characters, one
 * in ten more than 200. No Markdown, as there.
 *
 * @param {number} rare one in so many has the rare word
 */
function texts(rare) {
  const random = seeded();
  let count = 0;
  return () => {
    // The sum of a few evenly spread numbers is near a normal one: lengths are log-normal.
    const normal = (random() + random() + random() + random() - 2) * Math.sqrt(3);
    const length = Math.min(600, 80 * Math.exp(0.75 * normal));
    const words = count++ % rare === rare >> 1 ? [RARE] : [];
    for (let sum = 0; sum < length; sum += (words.at(-1)?.length ?? 0) + 1) words.push(WORDS[Math.floor(random() * WORDS.length)] ?? '');
    const text = `${words.join(' ')}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}

/** Numbers from 0 to below 1, always the same ones (xorshift: https://en.wikipedia.org/wiki/Xorshift). */
function seeded() {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
