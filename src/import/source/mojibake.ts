import {CODE_PAGES, type CodePage} from './code-pages.js';
import type {Tally} from './tally.js';

/**
 * A text whose bytes were once read in the wrong encoding (`Ã©` for `é`, `ðŸ’¥` for 💥), as it was meant; any other as it is. Done
 * only where all of the text maps back and is valid then, and where what comes out is likelier than what was there: French or
 * Portuguese may have a letter and a sign beside each other that could be such a pair.
 */
export function unmangled(text: string, file: string, tally: Tally): string {
  const mended = unmangledOnce(text);
  if (!mended) return text;
  tellLines(text, mended.text, mended.page, file, tally);
  return unmangled(mended.text, file, tally); // each time half of the letters beyond ASCII are gone: soon it ends
}

/** One reading undone, and which one it was. */
export function unmangledOnce(text: string): {readonly text: string; readonly page: CodePage} | undefined {
  if (!/[^\0-\x7f]/.test(text)) return undefined;
  const readings = CODE_PAGES.flatMap(page => {
    const meant = readBack(text, page);
    const trust = meant === undefined ? 0 : trustIn(meant);
    return meant !== undefined && trust > 0 ? [{page, text: meant, trust}] : [];
  });
  return readings.reduce<(typeof readings)[number] | undefined>((best, reading) => (best && best.trust >= reading.trust ? best : reading), undefined);
}

/** The text that the bytes were, if all of it is in the code page. */
function readBack(text: string, {bytes}: CodePage): string | undefined {
  const back = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 128 ? unit : bytes.get(unit);
    if (byte === undefined) return undefined;
    back[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(back);
  } catch {
    return undefined;
  }
}

/** How many more of the letters that came out are likely ones than not. */
function trustIn(text: string): number {
  const all = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const doubtful = text.match(DOUBTFUL)?.length ?? 0;
  return all - 2 * doubtful;
}

/**
 * What comes out of good words that happen to map back: letters that hardly anybody writes, letters of two scripts in one
 * word (`l’été` would be half Armenian); and capitals at the end of a word in capitals, as `IRMÃ…` would have.
 */
const DOUBTFUL = new RegExp(
  [
    String.raw`[\u0180-\u0217\u021c-\u02ff\u0312-\u0322\u0324-\u036f\u0460-\u048f\u0700-\u07ff]`,
    String.raw`(?<=\p{Script=Latin})[\u0370-\u07ff]`,
    String.raw`[\u0370-\u07ff](?=\p{Script=Latin})`,
    String.raw`(?<=\p{Lu})[\u00c5\u0139-\u0148\u0155](?![\p{L}\p{M}])`,
    String.raw`\p{Cn}|\p{Co}`,
  ].join('|'),
  'gu',
);

function tellLines(before: string, after: string, page: CodePage, file: string, tally: Tally): void {
  const lines = after.split('\n');
  for (const [i, line] of before.split('\n').entries()) {
    const meant = lines[i]!;
    if (line === meant) continue;
    tally.tell('mojibake', {file, line: i + 1}, `Letters were once read in a wrong encoding (${page.name}): “${around(line)}” is “${around(meant)}” again`);
  }
}

/** The first words beyond ASCII of a line. */
function around(line: string): string {
  const first = line.search(/[^\0-\x7f]/);
  const from = Math.max(line.lastIndexOf(' ', first), first - 20) + 1;
  const words = line.slice(from, from + 40);
  return line.length > from + 40 ? `${words}…` : words;
}
