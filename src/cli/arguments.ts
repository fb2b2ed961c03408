import {parseArgs} from 'node:util';
import {nearest} from '../model/nearest.js';

/** The command line was called in a way that it does not know. The message says what to write instead. */
export class Misuse extends Error {}

export interface Arguments {
  /** Names of the switches that are on, without their dashes. */
  readonly switches: ReadonlySet<string>;
  readonly files: readonly string[];
}

/**
 * Not `parseArgs` in its strict mode: that one does not say which option was meant.
 *
 * @param known names of switches
 * @throws {Misuse}
 */
export function readArguments(args: readonly string[], known: readonly string[]): Arguments {
  const options = Object.fromEntries(known.map(name => [name, {type: 'boolean', short: name[0]!} as const]));
  const {tokens, positionals} = parseArgs({args: [...args], options, strict: false, tokens: true});
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name)) throw unknown('option', token.rawName, known.map(name => `--${name}`));
    if (token.value !== undefined) throw new Misuse(`${token.rawName} takes no value.`);
    switches.add(token.name);
  }
  return {switches, files: positionals};
}

export function unknown(kind: string, word: string, known: readonly string[]): Misuse {
  const meant = nearest(word, known);
  return new Misuse(`There is no ${kind} ${word}. ${meant ? `Did you mean ${meant}?` : `There is ${known.join(' and ')}.`}`);
}
