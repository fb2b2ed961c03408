import type {Given} from '../../src/import/imported.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {piecesOf, withoutTargets, wordsOf} from './source-words.js';

/** Where a label ends, or an aside begins: a reader may put what stands on either side into two texts. */
const BORDERS = /\*\*|__|:(?=\s|\*|$)|\s[-–—|·•→»/]\s|[—()（）→•·]|\t|\n/;

const EXAMPLES = 'examples?|for example|e g|beispiele?|zum beispiel|z b|exemples?|par exemple|ejemplos?|por ejemplo|exemplos?|por exemplo|esempi|esempio|per esempio|voorbeelden|bijvoorbeeld|przykłady|przykład|np|例|例えば|例如|أمثلة|مثال|مثلا';
const BEFORE_EXAMPLES = new RegExp(`^(?:${EXAMPLES}) `);
/**
 * What a reader may turn into something that is no word, whole pieces each:
 * - a number of one or two digits: of a level that became its place in the order, of a step;
 * - what stands for nothing: it becomes a cell that expects nothing, or one that is still to be written;
 * - what says that examples follow: they become examples.
 */
const NO_WORDS = new RegExp(`^(?:\\d{1,2}|n a|na|none|todo|tbd|tba|not currently defined|not applicable|${EXAMPLES})$`);

/** The sequences of words that a source says and the framework made of it does not, in the order of the source. */
export function lostWords(given: Given, framework: FrameworkFile): readonly string[] {
  const said = textsOf(framework).map(text => ` ${wordsOf(text).join(' ')} `);
  const all = said.join('\n');
  const ids = new Set(idsIn(framework));
  return piecesOf(given).flatMap(piece => {
    const whole = wordsOf(piece).join(' ');
    if (!whole || ids.has(piece.trim().replaceAll('_', '-')) || all.includes(` ${whole} `)) return [];
    return withoutTargets(piece).split(BORDERS).flatMap(part => {
      const words = wordsOf(part);
      const text = words.join(' ');
      return !text || NO_WORDS.test(text) || all.includes(` ${text.replace(BEFORE_EXAMPLES, '')} `) ? [] : [missing(words, said)];
    });
  });
}

/** The statements, of five words and more, that a framework says more often than all its sources together. */
export function saidTwice(sources: readonly Given[], framework: FrameworkFile): readonly string[] {
  const source = ` ${sources.flatMap(piecesOf).flatMap(wordsOf).join(' ')} `;
  const lines = textsOf(framework).flatMap(text => text.split('\n')).map(line => wordsOf(line).join(' '));
  const all = lines.map(line => ` ${line} `).join('\n');
  return [...new Set(lines)].filter(line => line.split(' ').length >= 5 && count(all, line) > Math.max(1, count(source, line)));
}

/** The ids of all things: an id of the source that has become one is not lost. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(idsIn);
  return 'id' in value && typeof value.id === 'string' ? [value.id, ...inner] : inner;
}

/** The words without which a text has the others, one after the other; all of them where that would be more than half. */
function missing(words: readonly string[], said: readonly string[]): string {
  let lost = words;
  let isWhole = false;
  for (const text of said) {
    let from = 0;
    while (text.includes(` ${words.slice(0, from + 1).join(' ')} `)) from++;
    let to = words.length;
    while (to > from && text.includes(` ${[...words.slice(0, from), ...words.slice(to - 1)].join(' ')} `)) to--;
    const isText = text.trim() === [...words.slice(0, from), ...words.slice(to)].join(' ');
    if ((to - from) * 2 > words.length || to - from > lost.length || (to - from === lost.length && isWhole >= isText)) continue;
    lost = words.slice(from, to);
    isWhole = isText;
  }
  return lost.join(' ');
}

/** Keys whose strings are no words for readers: ids, and marks of the format. */
const MARKS = new Set(['$schema', 'format', 'id', 'step', 'sameAs', 'group', 'place', 'status', 'was', 'color', 'currency', 'per', 'expects', 'levels', 'tracks', 'next', 'expected']);

/** What a reader of the framework can see: its texts, each for itself, the names of what has no place, and those of facts: once each, as the head of a column is. */
function textsOf(framework: FrameworkFile): readonly string[] {
  const facts = new Set<string>();
  return [...textsIn(framework, facts), ...facts];
}

function textsIn(value: unknown, facts: Set<string>, key = '', isFree = false): readonly string[] {
  if (value === null || value === undefined || (typeof value !== 'object' && MARKS.has(key) && !isFree)) return [];
  if (typeof value !== 'object') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(item => textsIn(item, facts, key, isFree));
  const isNamed = key === 'ext' || isFree;
  return Object.entries(value).flatMap(([name, inner]) => {
    if (key === 'facts' && !isFree) facts.add(name);
    const within = key === 'next' || BY_ID.has(key) ? (key === 'expects' ? (typeof inner === 'object' ? 'own wording' : key) : 'text') : name;
    return [...(isNamed ? [name] : []), ...textsIn(inner, facts, within, isNamed)];
  });
}

/** Keys of what is told by id: the keys in it are ids. */
const BY_ID = new Set(['expectations', 'expects', 'takeaways', 'rated', 'facts']);

function count(text: string, words: string): number {
  return text.split(` ${words} `).length - 1;
}
