import {readMapping, type FrameworkFile, type Given, type Imported, type Mapping} from '../../src/import.js';
import {parseFramework} from '../../src/model/parse.js';
import {FrameworkError} from '../../src/model/problem.js';
import {isObject} from '../../src/model/is-object.js';
import {nameFor} from './bring-files.js';
import type {Source} from './draft.js';
import {SourceRefused, type ImportClient, type Progress} from './import-client.js';
import {withoutNoLevels} from './read/no-levels.js';
import type {Memory, Remembered} from './remembered.js';

/** What a draft can begin with. */
export interface Beginning {
  readonly file: FrameworkFile;
  readonly source?: Source;
}

/**
 * A framework file of ours that has faults which a person can put right by hand: it is whole enough to be drawn as a draft.
 */
export class Faulty extends Error {
  readonly text: string;
  readonly problems: FrameworkError['problems'];

  constructor(text: string, problems: FrameworkError['problems']) {
    super(problems[0]?.message ?? '');
    this.text = text;
    this.problems = problems;
  }
}

export interface Ways {
  readonly client: ImportClient;
  readonly remembered: Remembered;
  readonly mapping?: Mapping | undefined;
  readonly onFile?: ((progress: Progress) => void) | undefined;
}

/**
 * A draft of what somebody has brought. A framework file is taken as it is; what is an edition of something that was brought
 * before is read as it was put right then, and keeps its ids.
 *
 * @throws {Faulty} for a framework file with faults; and as `ImportClient` does
 */
export async function beginningOf(given: readonly Given[], {client, remembered, mapping, onFile}: Ways): Promise<Beginning> {
  const own = given.length === 1 ? frameworkIn(given[0]!) : undefined;
  if (own) return own;
  const first = await client.read({given, name: nameFor(given), mapping}, onFile);
  const memory = mapping ? undefined : remembered.of(given[0]!.name, first.found);
  const again = memory && await nextEdition(given, memory, client, onFile);
  return again ?? beginning(given, first, mapping ?? {});
}

/** The same files, read with what is said of them now. */
export async function readAnew(source: Source, mapping: Mapping, keepIds: FrameworkFile | undefined, client: ImportClient): Promise<Required<Beginning>> {
  const given = source.files;
  return beginning(given, await client.read({given, mapping, name: nameFor(given), keepIds}), mapping);
}

function beginning(given: readonly Given[], {framework, understood, runnerUp, warnings, found, changes}: Imported, mapping: Mapping): Required<Beginning> {
  return {file: withoutNoLevels(framework, mapping, found), source: {files: given, understood, ...(runnerUp && {runnerUp}), warnings, found, mapping, ...(changes && {changes})}};
}

/** What was said before may not fit any more: then nothing of it holds. */
async function nextEdition(given: readonly Given[], memory: Memory, client: ImportClient, onFile?: (progress: Progress) => void): Promise<Beginning | undefined> {
  try {
    parseFramework(memory.file);
    const mapping = readMapping(memory.mapping);
    const made = await client.read({given, mapping, name: nameFor(given), keepIds: memory.file}, onFile);
    const isSame = made.changes?.some(({kind, what}) => what === 'level' && (kind === 'kept' || kind === 'renamed'));
    return isSame ? beginning(given, made, mapping) : undefined;
  } catch (error) {
    if (error instanceof SourceRefused || error instanceof FrameworkError || (error as Error).name === 'BadMapping') return undefined;
    throw error;
  }
}

/** A framework file of ours; nothing for all else, JSON of others included. */
function frameworkIn({content}: Given): Beginning | undefined {
  const text = typeof content === 'string' ? content : content.length > 5_000_000 || content[0] === 0x50 ? '' : new TextDecoder().decode(content);
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!OURS.test(text)) return undefined;
    throw new Faulty(text, [{place: '', message: (error as Error).message}]);
  }
  if (!isObject(json) || !isOurs(json)) return undefined;
  try {
    parseFramework(json);
    return {file: json as unknown as FrameworkFile};
  } catch (error) {
    if (error instanceof FrameworkError) throw new Faulty(text, error.problems);
    throw error;
  }
}

/** As a text that is no JSON any more. */
const OURS = /career-framework|"expectations"\s*:/;

function isOurs(json: Record<string, unknown>): boolean {
  const isSaid = [json['$schema'], json['format']].some(said => typeof said === 'string' && said.includes('career-framework'));
  const {levels, competencies} = json;
  return isSaid || (Array.isArray(levels) && (competencies === undefined || Array.isArray(competencies)) && typeof json['title'] === 'string' && JSON.stringify(json).includes('"expectations"'));
}
