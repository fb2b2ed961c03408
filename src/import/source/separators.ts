import {records} from '../pages/records.js';

/** What stands between the values of a table, and how sure that is: 1 where all records have as many, and none of the quotes is wrong. */
export interface Separation {
  readonly separator: string;
  readonly columns: number;
  readonly certainty: number;
}

/** Enough to know: more of it says nothing new. */
const RECORDS = 200;
const LENGTH = 200_000;

/** The separation that fits best, of these. Of two that fit alike the one with more columns is meant. */
export function separationOf(text: string, separators: readonly string[]): Separation | undefined {
  const start = text.slice(0, LENGTH);
  const isCut = start.length < text.length;
  const found = separators.map(separator => separation(start, separator, isCut)).filter(({columns}) => columns > 1);
  return found.sort((a, b) => b.certainty - a.certainty || b.columns - a.columns)[0];
}

function separation(text: string, separator: string, isCut: boolean): Separation {
  const counts: number[] = [];
  let spaced = 0;
  let values = 0;
  let faults = 0;
  for (const record of records(text, separator)) {
    if (record.length === 1 && !record[0]!.text.trim()) continue;
    counts.push(record.length);
    for (const [i, {text: value, isQuoted, fault}] of record.entries()) {
      values++;
      if (fault) faults++;
      if (i > 0 && !isQuoted && /^ \S/.test(value)) spaced++;
    }
    if (counts.length === RECORDS) break;
  }
  if (isCut && counts.length > 1 && counts.length < RECORDS) counts.pop(); // the last is cut off
  const columns = commonest(counts);
  // Short records are the ends of rows that nobody filled; longer ones are a sign that this is no separator.
  const alike = counts.filter(count => count === columns).length + counts.filter(count => count > 1 && count < columns).length / 2;
  // In prose a space follows a comma; in a table it seldom does.
  return {separator, columns, certainty: alike / Math.max(1, counts.length) - faults / Math.max(1, values) - (0.5 * spaced) / Math.max(1, values)};
}

function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([a, as], [b, bs]) => bs - as || b - a)[0]?.[0] ?? 0;
}
