/** An encoding of one byte per letter, as a way back from letters to bytes. */
export interface CodePage {
  readonly name: string;
  /** The byte of each letter beyond ASCII. */
  readonly bytes: ReadonlyMap<number, number>;
}

/** What the bytes from 128 stand for. Written out, for some versions of Node take Windows-1252 for Latin 1, and quotation marks for controls. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' + Array.from({length: 96}, (_, i) => String.fromCharCode(160 + i)).join('');
const MAC = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** In the order in which they are tried: of two that fit alike the more common one is meant. */
export const CODE_PAGES: readonly CodePage[] = [codePage('Windows-1252', WESTERN), codePage('Mac Roman', MAC)];

function codePage(name: string, letters: string): CodePage {
  const bytes = new Map([...letters].map((letter, i) => [letter.charCodeAt(0), 128 + i]));
  if (name === 'Mac Roman') bytes.set(0xa4, 0xdb); // the sign of currencies, until there was a euro
  // Programs that know Latin 1 only leave these as they are.
  else for (let byte = 128; byte < 160; byte++) bytes.set(byte, byte);
  return {name, bytes};
}

/** Bytes as Windows-1252. */
export function western(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(String.fromCharCode(...Array.from(bytes.subarray(from, from + PIECE), byte => (byte < 128 ? byte : WESTERN.charCodeAt(byte - 128)))));
  }
  return pieces.join('');
}

/** As many arguments as any engine takes. */
const PIECE = 4096;
