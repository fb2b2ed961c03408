import {checkFile} from '../model/check.js';
import {checkLayers} from '../model/check-layers.js';
import {flattened, type Layer} from '../model/extending.js';
import {readTokens} from '../model/json-text.js';
import type {Problem} from '../model/problem.js';
import type {FrameworkFile} from '../model/schema.js';
import {checkLayer} from '../model/shape.js';
import {nameOf} from './file.js';
import {adviseFormerIds, adviseIds} from './ids-advice.js';
import {painter, visible, type Terminal} from './terminal.js';

/** Something to say of a file. A problem is to be repaired, a warning is a doubt, advice can wait. */
export interface Finding extends Problem {
  readonly kind: 'problem' | 'warning' | 'advice';
  /** Line and column, where it is the text that is wrong and not what it says. */
  readonly at?: string;
}

export function findingsIn(text: string): readonly Finding[] {
  const {fault} = readTokens(text);
  if (fault) return [inText(fault, fault.message)];
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const {problems, warnings} = checkFile(json);
  return [
    ...duplicatesIn(text),
    ...problems.map(problem => ({kind: 'problem', ...problem}) as const),
    ...warnings.map(warning => ({kind: 'warning', ...warning}) as const),
    // Ids can only be told of a file that fits the schema.
    ...(problems.length ? [] : adviseIds(json as FrameworkFile)).map(advice => ({kind: 'advice', ...advice}) as const),
  ];
}

/** What is wrong with a file that builds on another, whatever that says. */
export function findingsAlone(text: string, file: unknown): readonly Finding[] {
  return [...duplicatesIn(text), ...checkLayer(file).problems.map(problem => ({kind: 'problem', ...problem}) as const)];
}

/** The same of files of which each builds on the next. */
export function findingsOf(layers: readonly Layer[]): readonly Finding[] {
  const {problems, warnings} = checkLayers(layers);
  // What a thing is called may be said by the base; of the whole it is too late to tell who left an id to its title.
  const advice = problems.length ? [] : layers.flatMap(({name, file}, i) => (i === layers.length - 1 ? adviseIds(file as FrameworkFile) : [
    ...adviseIds({id: 'its own or that of its base', ...file} as FrameworkFile), ...adviseFormerIds(flattened(layers.slice(i + 1)), file),
  ]).map(advice => ({...advice, file: name!})));
  return [
    ...layers.flatMap(({name, text}) => duplicatesIn(text!).map(finding => ({...finding, file: name!}))),
    ...problems.map(problem => ({kind: 'problem', ...problem}) as const),
    ...warnings.map(warning => ({kind: 'warning', ...warning}) as const),
    ...advice.map(advice => ({kind: 'advice', ...advice}) as const),
  ];
}

function duplicatesIn(text: string): readonly Finding[] {
  return readTokens(text).duplicates.map(place => inText(place, `${JSON.stringify(place.key)} stands in this object a second time; what the first one says is lost`));
}

function inText({line, column}: {readonly line: number; readonly column: number}, message: string): Finding {
  return {kind: 'problem', at: `${line}:${column}`, place: '', message};
}

/** `frameworks/a.json: levels[2].next[0]: unknown level "l9"; did you mean "l8"?` */
export function lineOf(finding: Finding, path: string, terminal: Pick<Terminal, 'colors'>): string {
  const {kind, file = nameOf(path), at, place, message} = finding;
  const paint = painter(terminal);
  const parts = [paint('bold', visible(at ? `${file}:${at}` : file))];
  if (place) parts.push(paint('bold', visible(place)));
  if (kind === 'problem') parts.push(paint('red', visible(message)));
  else parts.push(paint(kind === 'warning' ? 'yellow' : 'green', kind), visible(message));
  return `${parts.join(': ')}\n`;
}
