import {strFromU8, unzipSync} from 'fflate';
import type {Given} from '../../src/import/imported.js';

/**
 * What a source says, piece by piece: a line, an item, a cell. Made without the importers, crudely: markup is cut away, and what
 * is left are words. So it can tell what the importers lose.
 */
export function piecesOf({name, content}: Given): readonly string[] {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === 'xlsx') return sheetPieces(content as Uint8Array);
  const text = repaired(typeof content === 'string' ? content : decoded(content)).replace(/\r\n?/g, '\n');
  switch (ending) {
    case 'yaml':
    case 'yml':
      return text.split('\n').flatMap(yamlPieces);
    case 'json':
      return stringsIn(JSON.parse(text));
    case 'csv':
    case 'tsv':
      return cells(text).map(unescaped);
    case 'html':
    case 'htm':
      return htmlPieces(text);
    default: {
      const [, front = '', body] = /^\uFEFF?---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [undefined, '', text];
      return [...front.split('\n').flatMap(yamlPieces), ...markdownPieces(body!)];
    }
  }
}

/** A piece without tags and without what links lead to: links are their words, images their description. */
export function withoutTargets(piece: string): string {
  return piece
    .replace(/<img\b[^<>]*?\balt="([^"]*)"[^<>]*>/gi, ' $1 ')
    .replace(/<\/?[a-z][a-z0-9:]*(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*(?:\s"[^"]*")?\)/g, ' ')
    .replace(/\]\[[^\]]*\]/g, ' ');
}

/** Of every piece so far: a source is asked again for each text that is taken out of its framework. */
const known = new Map<string, readonly string[]>();

/** Words of a piece, folded: letters and digits, without case. */
export function wordsOf(piece: string): readonly string[] {
  const words = known.get(piece) ?? foldedWords(piece);
  known.set(piece, words);
  return words;
}

function foldedWords(piece: string): readonly string[] {
  const shown = unescaped(withoutTargets(piece)).replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  return shown.normalize('NFKC').toLowerCase().normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

/** The number of a chapter before its heading: like those of lists, it is made of the order. */
const CHAPTER = /(?<=^#{1,6}\s+|^<h[1-6]\b[^<>]*>\s*)\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})/iu;

function markdownPieces(text: string): readonly string[] {
  return text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<((?:[^<>"']|"[^"]*"|'[^']*')*)>/g, tag => tag.replaceAll('\n', ' '))
    .split('\n')
    .filter(line => !/^ {0,3}\[[^\]^]+\]:\s*\S+/.test(line) && !/^\s*(```|~~~)/.test(line))
    .map(line => line.replace(/^[\s>]*/, '').replace(CHAPTER, '').replace(/^#{1,6}\s+/, ''))
    .flatMap(line => line.split(/(?<!\\)\||\t|<\/?(?:br|li|ul|ol|p|div|td|th|tr|h\d)\b[^<>]*>/i))
    .map(piece => piece.trim().replace(/^(?:(?:[-*+•◦▪‣●○■–—]|\d{1,3}[.)]|\(?[a-z]\))\s+)+/, '').replace(/^\[[ xX]\]\s/, ''));
}

/** A value, or a key that is a name and not a word of some program. */
function yamlPieces(line: string): readonly string[] {
  const text = line.replace(/^[\s-]*(?=\S)/, '').replace(/(^|\s)#\s.*$/, '');
  if (/^["'].*["']$/.test(text) && !/["']:\s/.test(text)) return [unquoted(text)];
  const [, key, value] = /^("[^"]*"|'[^']*'|[^\s:"'][^:"']*):(?:\s+(.*))?$/.exec(text) ?? [];
  if (key === undefined) return [unquoted(text)];
  if (key === 'id') return []; // for programs: ids may become others
  const said = (value ?? '').replace(/^[&*!]\S+\s*/, '').replace(/^[|>][+-]?$/, '');
  const values = /^[[{]/.test(said) ? said.split(/[[\]{},]/) : [said];
  return [...(/^[\p{L}\p{N}\p{M}_$-]+$/u.test(key) && !/^\p{Lu}/u.test(key) ? [] : [unquoted(key)]), ...values.map(unquoted)];
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  const double = /^"(.*)"?$/.exec(trimmed)?.[1];
  return double === undefined ? trimmed.replace(/^'|'$/g, '').replaceAll("''", "'") : double.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))).replace(/\\[nt]/g, ' ');
}

/** Every cell; the separator is the one that the first line has most. */
function cells(text: string): readonly string[] {
  const head = text.slice(0, text.indexOf('\n')).replace(/"[^"]*"/g, '');
  const separator = [',', ';', '\t'].reduce((best, sign) => (head.split(sign).length > head.split(best).length ? sign : best));
  const found: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted ? sign !== '\n' : sign !== '\n' && sign !== separator) cell += sign;
    else {
      found.push(cell);
      cell = '';
    }
  }
  return [...found, cell].map(said => said.trim().replace(/^(?:[-*+•◦▪–]|\d{1,3}[.)])\s+/, ''));
}

function htmlPieces(html: string): readonly string[] {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(script|style|template)\b[^]*?<\/\1>/gi, '')
    .replace(/<img\b[^<>]*?\balt="([^"]*)"[^<>]*>/gi, ' $1 ')
    .replace(/<\/?(?:b|i|u|s|a|em|strong|span|font|code|sup|sub|small|mark|o:p|del|ins|kbd)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?>/gi, '')
    .replace(/<h[1-6]\b[^<>]*>[^<>]*/gi, heading => heading.replace(CHAPTER, ''))
    .split(/<[!/]?[a-z][a-z0-9:]*(?:[^<>"']|"[^"]*"|'[^']*')*>/i)
    .flatMap(piece => unescaped(piece).replace(/\s+/g, ' ').trim() || []);
}

/** The texts of the cells, and comments on them; numbers are left out, for what they look like is said elsewhere. */
function sheetPieces(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, file]) => {
    const xml = strFromU8(file).replace(/<rPh\b[^]*?<\/rPh>/g, '');
    if (/threadedComment[^/]*\/[^/]+\.xml$/i.test(name)) return Array.from(xml.matchAll(/<text>([^<]*)<\/text>/g), ([, text]) => unescaped(text!));
    if (!/sharedStrings\.xml$|worksheets\/[^/]+\.xml$|comments[^/]*\.xml$/.test(name)) return [];
    const texts = xml.match(/<(si|is|text)>[^]*?<\/\1>/g)?.filter(text => !text.includes('[Threaded comment]')) ?? [];
    return texts.flatMap(text => unescaped(Array.from(text.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g), match => match[1]!).join('')).split('\n'));
  });
}

export function stringsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [String(value)];
  return Array.isArray(value) ? value.flatMap(stringsIn) : Object.values(value).flatMap(stringsIn);
}

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', ntilde: 'ñ'};

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return Array.from(bytes, letter).join('');
  }
}

/** The letters of Windows-1252 that are not those of Latin 1; Node’s decoder takes the one for the other. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function letter(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? WESTERN[byte - 0x80]! : String.fromCharCode(byte);
}

/** A text in UTF-8 that was read in another encoding, read anew, where all of it can be. */
function repaired(text: string): string {
  for (const read of [(byte: number) => new TextDecoder('macintosh').decode(new Uint8Array([byte])), letter, (byte: number) => String.fromCharCode(byte)]) {
    const signs = new Map(Array.from({length: 256}, (_, byte) => [read(byte), byte]));
    const bytes = Array.from(text, sign => signs.get(sign));
    if (bytes.includes(undefined) || !/[^\0-\x7f]/.test(text)) continue;
    try {
      return repaired(new TextDecoder('utf-8', {fatal: true}).decode(new Uint8Array(bytes as number[])));
    } catch {
      // it was not read in that one
    }
  }
  return text;
}
