/** What a link says, by name. A name it does not mention is not among the keys. */
export type LinkState<Name extends string = string> = {readonly [name in Name]?: string};

/**
 * Reads our pieces of a fragment: of `#section&career.level=senior` those that start with `career.` and one of the
 * names. What cannot be read is passed over, as if it were not there.
 *
 * @param fragment without its `#`
 */
export function readLink<Name extends string>(fragment: string, prefix: string, names: readonly Name[]): LinkState<Name> {
  const state: {[name in Name]?: string} = {};
  for (const piece of piecesOf(fragment)) {
    const name = nameOf(piece, prefix, names);
    const value = name && decode(piece.slice(piece.indexOf('=') + 1));
    if (value !== undefined) state[name!] = value;
  }
  return state;
}

/**
 * Writes our pieces into a fragment, after whatever else stands there: another part of the page may live there too
 * (an anchor, a route, the secret of an embed), and keeps every byte and its place.
 *
 * @param fragment without its `#`, and so is what is returned
 */
export function writeLink<Name extends string>(fragment: string, prefix: string, names: readonly Name[], state: LinkState<Name>): string {
  const theirs = piecesOf(fragment).filter(piece => !nameOf(piece, prefix, names));
  const ours = names.flatMap(name => (state[name] === undefined ? [] : `${startOf(prefix, name)}${encode(state[name])}`));
  return [...theirs, ...ours].join('&');
}

function piecesOf(fragment: string): string[] {
  return fragment ? fragment.split('&') : [];
}

function nameOf<Name extends string>(piece: string, prefix: string, names: readonly Name[]): Name | undefined {
  return names.find(name => piece.startsWith(startOf(prefix, name)));
}

function startOf(prefix: string, name: string): string {
  return `${encode(prefix)}.${name}=`;
}

/** Ids may hold any character but white space, so a blank parts them, and is written as a plus: `senior+lead`. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')) // half a character cannot stand in an address
    .replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16)}`) // at these, a chat ends what it takes for a link
    .replaceAll('%20', '+');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined; // cut off in the middle of a character
  }
}
