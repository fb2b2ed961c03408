/** Addresses by their labels, as `[label]: address` names them anywhere in a text. */
export type Definitions = ReadonlyMap<string, string>;

const LABEL = /\[(?!\s*\])((?:[^[\]\\]|\\[^]){1,999})\]/y;
const BLANKS = /\s*/y;
const ANGLED = /<((?:[^<>\n\\]|\\.)*)>/y;
const TITLE = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)/y;
/** A definition ends its line; its title stands there too. */
const END = /[ \t]*(?:[ \t](?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))[ \t]*)?(?:\n|$)/y;

/** Brackets that an address may have in each other. How often a letter of a hostile text may be looked at grows with it. */
const DEEPEST = 8;

/** What a pattern finds right there. */
function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

export function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Takes the definitions off the start of each paragraph. Of two with the same label the first holds. */
export function takeDefinitions(paragraphs: readonly {text: string}[]): Definitions {
  const definitions = new Map<string, string>();
  for (const paragraph of paragraphs) {
    const {text} = paragraph;
    let place = 0;
    for (;;) {
      const label = at(LABEL, text, place);
      if (!label || text[LABEL.lastIndex] !== ':') break;
      const address = addressAt(text, blanksAt(text, LABEL.lastIndex + 1));
      if (!address?.end || !at(END, text, address.end)) break;
      const key = keyOf(label[1]!);
      if (!definitions.has(key)) definitions.set(key, address.href);
      place = END.lastIndex;
    }
    paragraph.text = text.slice(place);
  }
  return definitions;
}

export interface Reference {
  readonly href: string;
  /** The place in the text after it. */
  readonly end: number;
}

/** Where a link leads whose words end before that place: `(address "title")`, `[label]`, `[]`, or nothing where its words are the label. */
export function referenceAt(text: string, place: number, words: string | undefined, definitions: Definitions): Reference | undefined {
  if (text[place] === '(') {
    const address = addressAt(text, blanksAt(text, place + 1));
    if (address) {
      const afterBlanks = blanksAt(text, address.end);
      const end = afterBlanks > address.end && at(TITLE, text, afterBlanks) ? blanksAt(text, TITLE.lastIndex) : afterBlanks;
      if (text[end] === ')') return {href: address.href, end: end + 1};
    }
  }
  if (!definitions.size) return undefined;
  const label = at(LABEL, text, place)?.[1] ?? words;
  const end = at(LABEL, text, place) ? LABEL.lastIndex : text.startsWith('[]', place) ? place + 2 : place;
  const href = label === undefined ? undefined : definitions.get(keyOf(label));
  return href === undefined ? undefined : {href, end};
}

function blanksAt(text: string, place: number): number {
  at(BLANKS, text, place);
  return BLANKS.lastIndex;
}

/** An address, in angle brackets or up to the next blank or to a bracket that it did not open itself. */
function addressAt(text: string, place: number): Reference | undefined {
  const angled = at(ANGLED, text, place);
  if (angled) return {href: unescaped(angled[1]!), end: ANGLED.lastIndex};
  if (text[place] === '<') return undefined;
  let end = place;
  for (let depth = 0; end < text.length && text[end]! > ' '; end++) {
    if (text[end] === '\\') end += Number(/[!-/:-@[-`{-~]/.test(text[end + 1] ?? ''));
    else if (text[end] === '(' && ++depth > DEEPEST) return undefined;
    else if (text[end] === ')' && --depth < 0) break;
  }
  return {href: unescaped(text.slice(place, end)), end};
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
