/** Where a JSON text breaks off, and which keys it says twice (`JSON.parse` keeps the last and tells nobody). */
export interface JsonText {
  /** The first place at which the text is no JSON. */
  readonly fault?: {readonly line: number; readonly column: number; readonly message: string};
  /** Keys that stand twice in one object. */
  readonly duplicates: readonly {readonly line: number; readonly column: number; readonly key: string}[];
}

/** Reads the tokens of a JSON text. Engines word their errors each in its own way, and WebKit's name no place. */
export function readTokens(text: string): JsonText {
  const token = /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.]))/y;
  const duplicates: {line: number; column: number; key: string}[] = [];
  /** Open brackets, innermost last; objects with the keys they have had. */
  const open: (Set<string> | 'list')[] = [];
  let expects: 'value' | 'key' | 'colon' | 'end' | 'first key' | 'first item' = 'value';
  let comma = false;
  let at = /^\uFEFF?/.exec(text)![0].length;

  const place = (index: number) => {
    const lines = text.slice(0, index).split('\n');
    return {line: lines.length, column: lines.at(-1)!.length + 1};
  };
  const fault = (index: number, message: string): JsonText => ({fault: {...place(index), message}, duplicates});

  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    const rest = /[^ \t\n\r]/.exec(text.slice(at));
    const start = rest ? at + rest.index : text.length;
    if (!rest) {
      if (expects === 'end' && !open.length) return {duplicates};
      return fault(start, `the text ends here, and ${open.length ? `${open.length} bracket${open.length > 1 ? 's are' : ' is'} still open` : 'there is nothing in it'}`);
    }
    if (expects === 'end' && !open.length) return fault(start, 'the text should end here, but something follows');
    if (!found) {
      return fault(start, text[start] === '"' ? 'this text in quotes does not end on its line, or has a wrong \\ in it' : text[start] === "'" ? 'use " for texts, not \'' : text.startsWith('//', start) || text.startsWith('/*', start) ? 'JSON has no comments; take this one out' : 'this is no JSON value; texts stand in "quotes"');
    }
    const [whole, mark, quoted] = found;
    at += whole.length;
    const afterComma = comma;
    comma = mark === ',';
    const inside = open.at(-1);
    if (mark === '}' || mark === ']') {
      const fits = mark === '}' ? inside instanceof Set && (expects === 'end' || expects === 'first key') : inside === 'list' && (expects === 'end' || expects === 'first item');
      if (!fits) return fault(start, afterComma ? `a comma stands before this "${mark}"; take the comma out` : expects === 'value' ? `a value should stand here, not "${mark}"` : `"${mark}" does not fit here`);
      open.pop();
      expects = 'end';
    } else if (expects === 'end') {
      if (mark !== ',') return fault(start, 'a comma is missing before this');
      expects = inside === 'list' ? 'value' : 'key';
    } else if (expects === 'colon') {
      if (mark !== ':') return fault(start, 'a colon is missing before this');
      expects = 'value';
    } else if (expects === 'key' || expects === 'first key') {
      if (!quoted) return fault(start, 'a key in "quotes" should stand here');
      const key = JSON.parse(quoted) as string;
      const keys = inside as Set<string>;
      if (keys.has(key)) duplicates.push({...place(start), key});
      keys.add(key);
      expects = 'colon';
    } else if (mark === '{' || mark === '[') {
      open.push(mark === '{' ? new Set() : 'list');
      expects = mark === '{' ? 'first key' : 'first item';
    } else if (mark) {
      return fault(start, `a value should stand here, not "${mark}"`);
    } else {
      expects = 'end';
    }
  }
}
