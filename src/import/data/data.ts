import {readTokens} from '../../model/json-text.js';
import {checkFile} from '../../model/check.js';
import {isObject} from '../../model/is-object.js';
import {sentence} from '../../model/problem.js';
import type {FrameworkFile} from '../../model/schema.js';
import {lineAt, plainOf, restOf, textOf, type Node} from './data-node.js';
import {readAll} from './data-reader.js';
import type {Draft} from '../draft.js';
import {splitFrontMatter} from './front-matter.js';
import {Refused} from '../imported.js';
import type {Mapping} from '../mapping.js';
import type {LevelName} from '../names/level-names.js';
import type {Candidate} from '../reading.js';
import type {Shape} from '../shapes.js';
import type {Source, Warn} from '../source/source.js';
import {faultSentence, mended, openedAbove} from './yaml-mends.js';
import {yamlNodes} from './yaml-nodes.js';

/** Data as a file has it. */
export interface Data {
  readonly file: string;
  /** As `JSON.parse` would give it; numbers and truth values only where they are written as such. */
  readonly value: unknown;
  readonly root: Node;
  /** It stands before a document that has more to say. */
  readonly isFront?: boolean;
  /** The line on which the value at a path begins. */
  line(path: readonly (string | number)[]): number;
}

/** How many faults of a framework file are told; the command `check` tells all. */
const TOLD = 5;

/** How often what was mended is read again. */
const ROUNDS = 6;

/**
 * The data of a YAML or JSON text. Lines against the rules are mended where that is safe, each with a warning.
 *
 * @throws {Refused} where it cannot be read, or is larger or deeper than anything honest
 */
export function dataOf(source: Source, warn: Warn): Data {
  const {file, firstLine = 1} = source;
  const lines = source.text.split('\n');
  for (let round = 1; ; round++) {
    const told: Parameters<Warn>[] = [];
    const {nodes, faults} = yamlNodes({...source, text: lines.join('\n')}, (...warning) => told.push(warning));
    const [first] = faults;
    if (!first) {
      for (const warning of told) warn(...warning);
      const root: Node = nodes.length === 1 ? nodes[0]! : {kind: 'list', line: firstLine, items: nodes};
      return {file, root, value: plainOf(root), line: path => lineAt(root, path)};
    }
    let isMended = false;
    for (const line of new Set(faults.flatMap(({line, code}) => [...(code === 'MISSING_CHAR' ? [openedAbove(lines, line - firstLine) + firstLine] : []), line, line - 1]))) {
      const mend = mended(lines[line - firstLine] ?? '');
      if (mend === undefined || round > ROUNDS || (isMended && !faults.some(fault => fault.line === line && fault.code !== 'MISSING_CHAR'))) continue;
      lines[line - firstLine] = mend;
      isMended = true;
      warn('mended', {file, line}, `This line is not as YAML has to be: ${faultSentence(faults.find(fault => fault.line === line) ?? first)}. It was read as “${mend.trim()}”.`);
    }
    if (isMended) continue;
    const json = source.form === 'json' ? readTokens(source.text).fault : undefined; // YAML’s words are about indentation
    throw new Refused({file, line: json?.line ?? first.line}, json?.message ?? faultSentence(first));
  }
}

/** The front matter of a document, and the document after it. */
export function frontMatter(source: Source, warn: Warn): {readonly data?: Data; readonly body: Source} {
  const split = splitFrontMatter(source);
  if (!split) return {body: source};
  const {mark, front, body} = split;
  if (mark === '+++') {
    warn('front-matter', {file: source.file, line: source.firstLine ?? 1}, 'What stands between the lines of pluses is written in TOML, which is not read; it is kept as a text.');
    return {body: source};
  }
  const data = dataOf(front, warn);
  return data.root.kind === 'map' ? {data: {...data, isFront: true}, body} : {body: source};
}

/**
 * Reads data into a draft, all of it: what has no place goes to `ext`.
 *
 * @returns who the levels may be, as the data show it
 */
export function readData(data: readonly Data[], draft: Draft, mapping: Mapping): readonly Candidate[] {
  const whole = wholeFramework(data);
  if (whole) {
    draft.whole = whole;
    const {problems, warnings} = checkFile(whole);
    const at = {file: data[0]!.file, line: 1};
    if (problems.length) throw new Refused(at, `it is a framework file already, with faults that only its author can mend: ${problems.slice(0, TOLD).map(sentence).join('; ')}`);
    for (const warning of warnings) draft.warn('framework', at, sentence(warning));
    return [{shape: 'framework', told: 'it is a framework file', confidence: 1, levels: named(whole.levels)}];
  }
  const {taken, contents, records, levelFiles} = readAll(data, draft, mapping);
  const rests = data.map(({file, root}) => [file, restOf(root, taken)] as const).filter(([, rest]) => rest !== undefined);
  const [[, only] = []] = rests;
  if (rests.length) draft.rest.ext = {...draft.rest.ext, ...(data.length === 1 && isObject(only) ? only : Object.fromEntries(rests))};

  const {levels} = draft;
  if (!levels.length || !contents) return [];
  const shape: Shape = levelFiles > 1 ? 'level-files' : records > contents / 2 ? 'records' : 'topics';
  const told = {'level-files': `${levels.length} levels, a file for each`, records: `${levels.length} levels in a list of ${records} entries`, topics: `${levels.length} levels, said in ${contents} places of the data`}[shape];
  return [{shape, told, confidence: levels.length > 1 && contents > 1 ? 0.9 : 0.5, levels: named(levels)}];
}

function named(levels: readonly LevelName[]): LevelName[] {
  return levels.map(({title, code}) => ({title, ...(code && {code})}));
}

/** A framework file, as a file of its own. */
function wholeFramework(data: readonly Data[]): FrameworkFile | undefined {
  const [{root, value, isFront} = {root: undefined, value: undefined, isFront: true}] = data;
  if (data.length !== 1 || isFront || root?.kind !== 'map' || !isObject(value)) return undefined;
  const isNamed = textOf(root.entries.get('format')).startsWith('career-framework/');
  if (!Array.isArray(value.levels) || !(isNamed || Array.isArray(value.competencies))) return undefined;
  return isNamed || !checkFile(value).problems.length ? value as unknown as FrameworkFile : undefined;
}
