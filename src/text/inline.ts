import {pairUp, runAt, type Mark, type Run} from './emphasis.js';
import {decode, safeHref} from './href.js';
import {nested, type Piece} from './nested.js';
import {referenceAt, type Definitions} from './references.js';

export type Inline =
  | string
  | {readonly type: 'strong' | 'em' | 'del'; readonly children: readonly Inline[]}
  | {readonly type: 'link'; readonly href: string; readonly children: readonly Inline[]}
  | {readonly type: 'code'; readonly text: string}
  | {readonly type: 'break'};

/** An open `[`, or `![`. */
interface Bracket {
  readonly mark: Mark;
  /** The place after it, in the text, among the pieces and among the runs. */
  readonly from: number;
  readonly pieces: number;
  readonly runs: number;
}

/** The next that may be more than words: a mark, an address, or an address of e-mail, whose first part is never longer. */
const NEXT = /\\|`+|\*+|_+|~~+|!?\[|\]|<|\n|(?<![a-z\d])(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])|(?<![a-z\d.+-])[a-z\d][\w.+-]{0,63}@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;
/** The rest of an address that stands bare. In Japanese and Chinese the next sentence follows without a blank. */
const ADDRESS = /[^\s<>[\]|`\u3000-\u3003\u3008-\u3011\uff01-\uff0f]*/y;
const AUTOLINK = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy;
const TAG = /<(?:\/?[a-z][\w-]*(?:\s[^<>]*)?\/?|[!?][^<>]*)>/iy;

/**
 * Reads the words of a paragraph or a heading, from one mark to the next, and never the same ones twice: what a mark means
 * is known when its end is found, and until then it is a piece among the others.
 */
export function readInline(text: string, definitions: Definitions): Inline[] {
  const pieces: Piece[] = [];
  const runs: Run[] = [];
  const brackets: Bracket[] = [];
  let inactive = 0; // of the brackets, those that already have a link in them
  let lastBracket = 0;
  let backticks: Map<number, number[]> | undefined;
  let at = 0;

  const addLink = (href: string | undefined, words: string) => {
    if (href === undefined) pieces.push(words);
    else pieces.push({text: '', closes: 0, opens: [{type: 'link', href}]}, words, {text: '', closes: 1, opens: []});
  };

  for (;;) {
    NEXT.lastIndex = at;
    const found = NEXT.exec(text);
    const place = found?.index ?? text.length;
    const words = decode(text.slice(at, place));
    const mark = found?.[0] ?? '';
    at = place + mark.length;
    pieces.push(mark === '\n' ? words.trimEnd() : words);
    switch (mark[0]) {
      case undefined:
        pairUp(runs);
        return nested(pieces);
      case '\n':
        pieces.push(words.endsWith('  ') ? {type: 'break'} : mark);
        break;
      case '\\': {
        const next = text[at] ?? '';
        const isEscape = /[!-/:-@[-`{-~\n]/.test(next);
        pieces.push(!isEscape ? mark : next === '\n' ? {type: 'break'} : next);
        at += Number(isEscape);
        break;
      }
      case '`': {
        backticks ??= backticksIn(text);
        const ends = backticks.get(mark.length) ?? [];
        while (ends.length && ends.at(-1)! < at) ends.pop();
        const end = ends.pop();
        pieces.push(end === undefined ? mark : {type: 'code', text: codeOf(text.slice(at, end))});
        if (end !== undefined) at = end + mark.length;
        break;
      }
      case '*':
      case '_':
      case '~': {
        const run = runAt(text, place, mark);
        pieces.push(run);
        runs.push(run);
        break;
      }
      case '!':
      case '[': {
        const start: Mark = {text: mark, closes: 0, opens: []};
        brackets.push({mark: start, from: lastBracket = at, pieces: pieces.push(start), runs: runs.length});
        break;
      }
      case ']': {
        const bracket = brackets.pop();
        const isImage = bracket?.mark.text === '![';
        const isActive = bracket && (isImage || brackets.length >= inactive);
        inactive = Math.min(inactive, brackets.length);
        const label = bracket?.from === lastBracket ? text.slice(lastBracket, place) : undefined;
        lastBracket = at;
        const reference = isActive && referenceAt(text, at, label, definitions);
        if (!reference) {
          pieces.push(mark);
          break;
        }
        pairUp(runs.splice(bracket.runs));
        const href = safeHref(reference.href);
        const isEmpty = isImage && pieces.slice(bracket.pieces).every(piece => piece === '');
        bracket.mark.text = '';
        if (href !== undefined) bracket.mark.opens.push({type: 'link', href});
        pieces.push(isEmpty ? reference.href : '', {text: '', closes: Number(href !== undefined), opens: []});
        at = reference.end;
        if (!isImage) inactive = brackets.length;
        break;
      }
      case '<': {
        AUTOLINK.lastIndex = TAG.lastIndex = place;
        const [, address] = AUTOLINK.exec(text) ?? [];
        const href = address && safeHref(/^[^:]*@/.test(address) ? `mailto:${address}` : address);
        const [tag] = address ? [`<${address}>`] : (TAG.exec(text) ?? [mark]);
        if (href) addLink(href, address!);
        else pieces.push(tag!);
        at = place + tag!.length;
        break;
      }
      default: {
        if (mark.includes('@')) {
          addLink(safeHref(`mailto:${mark}`), mark);
          break;
        }
        ADDRESS.lastIndex = at;
        const address = withoutPunctuation(mark + ADDRESS.exec(text)![0]);
        addLink(safeHref(/^w/i.test(address) ? `http://${address}` : address), decode(address));
        at = place + address.length;
      }
    }
  }
}

/** Where runs of backticks stand, by their length and from the last to the first. */
function backticksIn(text: string): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const {0: {length}, index} of [...text.matchAll(/`+/g)].reverse()) {
    const others = places.get(length);
    if (others) others.push(index);
    else places.set(length, [index]);
  }
  return places;
}

/** A blank on either side keeps a backtick off the marks. */
function codeOf(text: string): string {
  const code = text.replaceAll('\n', ' ');
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() ? code.slice(1, -1) : code;
}

/** An address in a sentence without what ends the sentence, or a bracket around it. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  let unopened = address.split(')').length - address.split('(').length;
  for (; end; end--) {
    const last = address[end - 1]!;
    if (last === ')' ? unopened-- <= 0 : !'?!.,:*_~\'"”’»'.includes(last)) break;
  }
  return address.slice(0, end);
}
