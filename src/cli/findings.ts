import {checkFile} from '../model/check.js';
import {readTokens} from '../model/json-text.js';
import type {Problem} from '../model/problem.js';
import type {FrameworkFile} from '../model/schema.js';
import {nameOf} from './file.js';
import {adviseIds} from './ids-advice.js';
import {painter, visible, type Terminal} from './terminal.js';

/** Something to say of a file. A problem is to be repaired, a warning is a doubt, advice can wait. */
export interface Finding extends Problem {
  readonly kind: 'problem' | 'warning' | 'advice';
  /** Line and column, where it is the text that is wrong and not what it says. */
  readonly at?: string;
}

export function findingsIn(text: string): readonly Finding[] {
  const {fault, duplicates} = readTokens(text);
  if (fault) return [inText(fault, fault.message)];
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const {problems, warnings} = checkFile(json);
  return [
    ...duplicates.map(place => inText(place, `${JSON.stringify(place.key)} stands in this object a second time; what the first one says is lost`)),
    ...problems.map(problem => ({kind: 'problem', ...problem}) as const),
    ...warnings.map(warning => ({kind: 'warning', ...warning}) as const),
    // Ids can only be told of a file that fits the schema.
    ...(problems.length ? [] : adviseIds(json as FrameworkFile)).map(advice => ({kind: 'advice', ...advice}) as const),
  ];
}

function inText({line, column}: {readonly line: number; readonly column: number}, message: string): Finding {
  return {kind: 'problem', at: `${line}:${column}`, place: '', message};
}

/** `frameworks/a.json: levels[2].next[0]: unknown level "l9"; did you mean "l8"?` */
export function lineOf({kind, at, place, message}: Finding, path: string, terminal: Pick<Terminal, 'colors'>): string {
  const paint = painter(terminal);
  const parts = [paint('bold', visible(at ? `${nameOf(path)}:${at}` : nameOf(path)))];
  if (place) parts.push(paint('bold', visible(place)));
  if (kind === 'problem') parts.push(paint('red', visible(message)));
  else parts.push(paint(kind === 'warning' ? 'yellow' : 'green', kind), visible(message));
  return `${parts.join(': ')}\n`;
}
