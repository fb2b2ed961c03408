/**
 * A line without the signs that nobody sees: soft hyphens, spaces without width, controls, marks of the writing direction in a text
 * of one direction. They make two names different that look alike. They stay where they are part of the writing: joiners in emoji
 * and in the scripts that need them, directions where letters run from the right.
 */
export function withoutInvisible(line: string): string {
  if (!UNSEEN.test(line)) return line;
  const spaced = line.replace(/[\v\f\x1c-\x1f\x85\u2028\u2029]/g, ' ');
  const isMixed = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(spaced);
  const told = isMixed ? spaced.replace(/[\u202d\u202e]/g, '') : spaced.replace(DIRECTIONS, '');
  return told.replace(STRAY, '');
}

/** Quick to look for in a large text. */
export const UNSEEN = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;

const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Scripts in which a joiner, or its opposite, is spelling. */
const JOINED = [
  'Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan',
].map(script => String.raw`\p{Script=${script}}`).join('');
/** Scripts that write no spaces, so that a line may be broken there. */
const UNSPACED = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const EMOJI = String.raw`\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}`;

const STRAY = new RegExp(
  [
    String.raw`[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u180e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]`,
    String.raw`(?<![${UNSPACED}])\u200b|\u200b(?![${UNSPACED}])`,
    String.raw`(?<![${JOINED}])\u200c`,
    String.raw`(?<![${JOINED}${EMOJI}])\u200d|(?<=[${EMOJI}])\u200d(?!\p{Extended_Pictographic})`,
    // The letters of a region stand behind a black flag, at most five of them and an end.
    String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0000}-\u{e007f}]`,
  ].join('|'),
  'gu',
);
