/**
 * Folding brings texts that a reader takes for the same into one form: `Résumé` and `RESUME`, `ﬁne` and `fine`,
 * `Ｑ＆Ａ` and `q&a`, `أهداف` and `اهداف`, `IŞIK` and `ışık`, `don’t` and `don't`. What belongs to a letter is not
 * folded away: the vowels of Thai and Devanagari, nor the marks that make が of か.
 *
 * The marks of Markdown that stand within sentences go as well, in the text as in what is looked for: `**bold** text` is
 * found by `bold text` whether it has been rendered yet or not, and `snake_case` finds itself.
 */

const ASCII = /^[\0-\x7f]*$/;

/** Accents (which are of no script of their own), Hebrew and Arabic vowel points, and what takes no room, as soft hyphens. */
const ACCENTS = /(?![\u3099\u309a])[\p{Script=Inherited}\p{Cf}\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u06d6-\u06ed]+/gu;

/** Quotes and dashes as typed on any keyboard. Done first: what is ASCII then, as most texts are, is folded many times as fast. */
const SIGNS: Readonly<Record<string, string>> = {'‘': "'", '’': "'", 'ʼ': "'", '“': '"', '”': '"', '„': '"'};
const straighten = (text: string) => (ASCII.test(text) ? text : text.replace(/[‘’ʼ“”„\u2010-\u2015]/g, sign => SIGNS[sign] ?? '-'));

/** Letters that Unicode keeps apart and readers do not. */
const ALIKE: Readonly<Record<string, string>> = {ʼ: "'", ς: 'σ', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe'};

/** A letter with all that Unicode may join to it. Folded one by one, these give what the whole text gives. */
const LETTER = /[^][\p{M}\p{Cf}\u0640\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\ud7b0-\ud7ff\uff9e-\uffdf]*/gu;

/** What is folded away of a plain text: most texts have nothing of it, and are looked at once. */
const LOOSE = /[*_~`\\\t-\r]/;

/** A text as it is compared. Runs of white space are one space. */
export function fold(text: string): string {
  const straight = straighten(text);
  const isPlain = ASCII.test(straight);
  const folded = isPlain ? straight.toLowerCase() : foldLetters(straight);
  if (isPlain && !LOOSE.test(folded) && !folded.includes('  ')) return folded;
  return folded.replace(/[*_~`\\]+/g, '').replace(/[^\S ]/g, ' ').replace(/ {2,}/g, ' ');
}

/** Many texts folded, behind each other, with the length of each. As one it is many times as fast, where that leaves every letter in its place. */
export function foldAll(texts: readonly string[]): {readonly text: string; readonly lengths: readonly number[]} {
  const whole = texts.join('');
  const text = fold(whole);
  if (isInPlace(whole, text)) return {text, lengths: texts.map(({length}) => length)};
  const folded = texts.map(fold);
  return {text: folded.join(''), lengths: folded.map(({length}) => length)};
}

/** Through capitals and back, which makes `ss` of `ß` and a dotted i of the one without. */
function foldLetters(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().toUpperCase().toLowerCase().normalize('NFC')
    .replace(/[ʼςøłđæœ]/g, letter => ALIKE[letter]!);
}

/** From where to where the letter stands in the text of which a folded character was made, for each of these. */
export interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The way back from a folded text to the text itself; nothing where each character is at the same place in both. */
export function placesIn(text: string, folded: string): Places | undefined {
  if (isInPlace(text, folded)) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  for (const {0: letter, index} of text.matchAll(LETTER)) {
    for (const unit of fold(letter).split('')) {
      if (unit === ' ' && last === ' ') continue;
      last = unit;
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  return {starts, ends};
}

/** Nothing was taken out, and nothing was added. */
function isInPlace(text: string, folded: string): boolean {
  return folded.length === text.length && ASCII.test(straighten(text));
}
