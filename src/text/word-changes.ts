import {bareWord} from '../model/bare-word.js';
import {keptWords} from './kept-words.js';

/** A stretch of a text, as it stands there. */
export interface Stretch {
  readonly text: string;
  /** Whether its words were not there before. */
  readonly isNew: boolean;
}

/** Two texts that differ in more words than this are not taken apart: it would take long, and show nothing. */
const MOST = 600;

/** Of a text with less than this share of words from before, marks would be on nearly everything. */
const SHARE = 0.4;

/**
 * A text with the words marked that a former version did not have. The stretches together are the text. Blanks and
 * punctuation are marked between two new words and nowhere else, so that a line below them starts and ends with a word.
 *
 * Nothing is marked where something was taken away and next to nothing has stayed: it is another text then, and marks on every word would say less.
 */
export function wordChanges(before: string, now: string): readonly Stretch[] {
  const tokens = tokensOf(now);
  const words = tokens.filter(({isWord}) => isWord);
  const marks = marksOf(tokensOf(before).filter(({isWord}) => isWord).map(keyOf), words.map(keyOf));
  if (!marks) return [{text: now, isNew: false}];

  const stretches: {text: string; isNew: boolean}[] = [];
  let place = 0;
  for (const {text, isWord} of tokens) {
    const isNew = isWord ? marks[place++]! : Boolean(marks[place - 1] && marks[place]);
    const last = stretches.at(-1);
    if (last?.isNew === isNew) last.text += text;
    else stretches.push({text, isNew});
  }
  return stretches;
}

/** Of each word of now, whether it is new; nothing where too few are not. */
function marksOf(before: readonly string[], now: readonly string[]): readonly boolean[] | undefined {
  const kept = keptWords(before, now, MOST);
  if (!kept) return undefined;
  const stayed = kept.filter(Boolean).length;
  if (before.length > 0 && stayed === before.length) return kept.map(isKept => !isKept); // all of it is still there, in its order
  const runs: {count: number; isNew: boolean}[] = [];
  for (const isKept of kept) {
    const last = runs.at(-1);
    if (last?.isNew === !isKept) last.count++;
    else runs.push({count: 1, isNew: !isKept});
  }
  const marks = runs.flatMap(({count, isNew}, i) => Array<boolean>(count).fill(isNew || isChance(count, runs[i - 1]?.count, runs[i + 1]?.count)));
  return marks.filter(isNew => !isNew).length < now.length * SHARE ? undefined : marks;
}

/** An “of the” that stands between many new words has not stayed; it came again. */
function isChance(count: number, before = 0, after = 0): boolean {
  return count < before && count < after;
}

interface Token {
  readonly text: string;
  readonly isWord: boolean;
}

const NO_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words and what stands between them. */
function tokensOf(text: string): readonly Token[] {
  if (NO_BLANKS.test(text) && Intl.Segmenter) {
    return [...new Intl.Segmenter(undefined, {granularity: 'word'}).segment(text)].map(({segment, isWordLike}) => ({text: segment, isWord: Boolean(isWordLike)}));
  }
  return (text.match(/\s+|\S+/gu) ?? []).flatMap(piece => {
    const [start, end] = bareWord(piece);
    const parts = [piece.slice(0, start), piece.slice(start, end), piece.slice(end)];
    return parts.flatMap((part, i) => (part ? [{text: part, isWord: i === 1 && Boolean(part.trim())}] : []));
  });
}

function keyOf({text}: Token): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', '\'');
}
