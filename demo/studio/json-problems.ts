import {checkFile} from '../../src/model/check.js';
import {readTokens} from '../../src/model/json-text.js';
import type {Problem} from '../../src/model/problem.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {partAt, partsOf, pathOf, type Part, type Path} from './json-places.js';

/** A problem at the words that have it. */
export interface Marked {
  /** `fault`: no JSON from here on. `problem`: it cannot be drawn with this. `doubt`: it can, but hardly as meant. */
  readonly weight: 'fault' | 'problem' | 'doubt';
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly line: number;
  /** Whose it is, in the words of the file: `Senior › next`. Empty for the file as a whole. */
  readonly where: string;
  readonly message: string;
}

/** A text, read. */
export interface Reading {
  /** What the text says, where it can be drawn. */
  readonly file?: FrameworkFile;
  /** The worst first, and of one weight in the order of the lines. */
  readonly marked: readonly Marked[];
}

const WEIGHTS = ['fault', 'problem', 'doubt'] as const;

/** Reads the text of a framework file as `parseFramework` does, and finds for each problem the words that have it. */
export function readText(text: string): Reading {
  const line = lines(text);
  const {fault, duplicates} = readTokens(text);
  if (fault) {
    const from = Math.min(line.start(fault.line) + fault.column - 1, text.length);
    return {marked: [{weight: 'fault', from, to: Math.min(from + 1, text.length), line: fault.line, where: '', message: fault.message}]};
  }
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const {problems, warnings} = checkFile(json);
  const root = partsOf(text)!;
  const mark = (weight: Marked['weight'], {place, message}: Problem): Marked => {
    const path = pathOf(place);
    const {part, depth} = partAt(root, path);
    const [from, to] = wordsOf(part, depth === path.length);
    return {weight, from, to, line: line.at(from), where: whose(path, json), message};
  };
  const marked: Marked[] = [
    ...problems.map(problem => mark('problem', problem)),
    ...warnings.map(problem => mark('doubt', problem)),
    ...duplicates.map(({line: at, column, key}): Marked => {
      const from = line.start(at) + column - 1;
      return {weight: 'doubt', from, to: from + JSON.stringify(key).length, line: at, where: '', message: `"${key}" stands twice here; only the last one counts`};
    }),
  ];
  marked.sort((one, other) => WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight) || one.from - other.from);
  return {...(!problems.length && {file: json as FrameworkFile}), marked};
}

/** As much as an eye takes in: a key and its short value, else the key alone, or the bracket that begins it. */
function wordsOf(part: Part, isThere: boolean): [number, number] {
  const from = part.key?.from ?? part.from;
  const isShort = part.kind !== 'object' && part.kind !== 'list' && part.to - from < 80;
  return [from, isThere && isShort ? part.to : part.key?.to ?? part.from + 1];
}

/** A path in the words of the file: things by their titles, or their ids. */
function whose(path: Path, json: unknown): string {
  let value = json as Record<string | number, unknown> | undefined;
  const words: string[] = [];
  for (const step of path) {
    value = value?.[step] as typeof value;
    const name = [value?.title, value?.id].find(word => typeof word === 'string' && word) as string | undefined;
    if (typeof step === 'string') words.push(step);
    else if (name) words.splice(-1, 1, name);
    else words.push(String(step + 1));
  }
  return words.join(' › ');
}

/** Lines and where they begin. */
function lines(text: string) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
  return {
    start: (line: number) => starts[line - 1]!,
    at: (position: number) => {
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= position) low = middle;
        else high = middle;
      }
      return low + 1;
    },
  };
}
