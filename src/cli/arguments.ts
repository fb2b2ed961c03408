import {parseArgs} from 'node:util';
import {nearest} from '../model/nearest.js';

/** The command line was called in a way that it does not know. The message says what to write instead. */
export class Misuse extends Error {}

export interface Arguments {
  /** Names of the switches that are on, without their dashes. */
  readonly switches: ReadonlySet<string>;
  /** Options with a value, by name. */
  readonly values: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/**
 * Not `parseArgs` in its strict mode: that one does not say which option was meant.
 *
 * @param switches names of options without a value
 * @param valued names of options with one
 * @param longOnly those that have no short form, so that another one has it
 * @throws {Misuse}
 */
export function readArguments(args: readonly string[], switches: readonly string[], valued: readonly string[] = [], longOnly: readonly string[] = []): Arguments {
  const known = [...switches, ...valued];
  const meantBy = (letter: string) => known.filter(name => name[0] === letter && !longOnly.includes(name));
  const options = Object.fromEntries(known.map(name => [name, {
    type: valued.includes(name) ? 'string' : 'boolean',
    ...(meantBy(name[0]!).length === 1 && meantBy(name[0]!)[0] === name && {short: name[0]!}),
  } as const]));
  const {tokens, positionals} = parseArgs({args: [...args], options, strict: false, tokens: true});
  const on = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    if (meantBy(name).length > 1) throw new Misuse(`${rawName} may be ${meantBy(name).map(name => `--${name}`).join(' or ')}. Write it in full.`);
    if (!known.includes(name)) throw unknown('option', rawName, known.map(name => `--${name}`));
    if (!valued.includes(name)) {
      if (value !== undefined) throw new Misuse(`${rawName} takes no value.`);
      on.add(name);
    } else {
      if (!value) throw new Misuse(`${rawName} needs a value.`);
      values.set(name, value);
    }
  }
  return {switches: on, values, files: positionals};
}

/** More options than this in one sentence are not read. */
const MOST = 16;

export function unknown(kind: string, word: string, known: readonly string[]): Misuse {
  const meant = nearest(word, known);
  if (!meant && kind === 'option' && known.length > MOST) return new Misuse(`There is no ${kind} ${word}. With --help you see those that there are.`);
  return new Misuse(`There is no ${kind} ${word}. ${meant ? `Did you mean ${meant}?` : `There is ${[known.slice(0, -1).join(', '), known.at(-1)].filter(Boolean).join(' and ')}.`}`);
}
