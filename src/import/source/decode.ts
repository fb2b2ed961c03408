import {western} from './code-pages.js';
import type {Place} from '../imported.js';
import type {Warn} from './source.js';

/**
 * The text of bytes that are text: with a byte order mark as this says, else UTF-16 where it plainly is, else UTF-8. What is no
 * UTF-8 is read as Windows-1252, in which Excel saves where nobody tells it otherwise.
 */
export function decoded(file: string, bytes: Uint8Array, warn: Warn): string {
  const marked = MARKS.find(({mark}) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) {
    warn('bom', {file, line: 1}, `A byte order mark (a sign that nobody sees) was taken away; the file is in ${marked.name}`);
    return new TextDecoder(marked.encoding, {ignoreBOM: true}).decode(bytes.subarray(marked.mark.length));
  }
  const wide = plainlyWide(bytes);
  if (wide) {
    warn('encoding', {file, line: 1}, 'The file is in UTF-16 and does not say so. It was read as such; if it looks wrong, save it as UTF-8');
    return new TextDecoder(wide).decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return mended(file, bytes, warn);
  }
}

const MARKS = [
  {mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8', name: 'UTF-8'},
  {mark: [0xff, 0xfe], encoding: 'utf-16le', name: 'UTF-16'},
  {mark: [0xfe, 0xff], encoding: 'utf-16be', name: 'UTF-16'},
];

/** Whether a text of these bytes has two for each letter, so that some of them are nothing. */
export function isWide(bytes: Uint8Array): boolean {
  return MARKS.some(({mark, name}) => name === 'UTF-16' && mark.every((byte, i) => bytes[i] === byte)) || plainlyWide(bytes) !== undefined;
}

/** Where every second byte is nothing, as in UTF-16 of Western texts. */
function plainlyWide(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > length / 5 && even < length / 200) return 'utf-16le';
  return even > length / 5 && odd < length / 200 ? 'utf-16be' : undefined;
}

/** Text that is no UTF-8. Where most of what is beyond ASCII is, only the other bytes were damaged, and the rest stays what it is. */
function mended(file: string, bytes: Uint8Array, warn: Warn): string {
  const {faults, characters} = surveyed(bytes);
  const first = faults[0]!;
  const line = 1 + lineEnds(bytes, first);
  const place: Place = {file, line};
  if (characters <= faults.length) {
    warn('encoding', place, `The file is not in UTF-8 (first seen in line ${line}); it was read as Windows-1252. If letters look wrong, save it as UTF-8`);
    return western(bytes);
  }
  warn('encoding', place, `${faults.length === 1 ? 'A byte is' : `${faults.length} bytes are`} damaged, the first in line ${line}: read as Windows-1252 here, as UTF-8 everywhere else. Look at the words there`);
  const utf8 = new TextDecoder('utf-8', {ignoreBOM: true});
  let text = '';
  let from = 0;
  for (const fault of faults) {
    text += utf8.decode(bytes.subarray(from, fault)) + western(bytes.subarray(fault, fault + 1));
    from = fault + 1;
  }
  return text + utf8.decode(bytes.subarray(from));
}

/** The bytes that belong to no character of UTF-8, and how many characters beyond ASCII there are. */
function surveyed(bytes: Uint8Array): {faults: number[]; characters: number} {
  const faults: number[] = [];
  let characters = 0;
  for (let i = 0; i < bytes.length;) {
    const length = characterAt(bytes, i);
    if (length === 0) faults.push(i);
    if (length > 1) characters++;
    i += length || 1;
  }
  return {faults, characters};
}

/** How many bytes the character there has; 0 where there is none. */
function characterAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const next = bytes[at + 1]!;
  // Longer than need be, half a pair, or beyond the last character.
  const isWrong = (lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f) || (lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f);
  return isWrong ? 0 : length;
}

function lineEnds(bytes: Uint8Array, until: number): number {
  let count = 0;
  for (let i = 0; i < until; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) count++;
  return count;
}
