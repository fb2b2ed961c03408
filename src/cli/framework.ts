import {relative, isAbsolute} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {resolved, type Layer} from '../model/extending.js';
import type {Framework} from '../model/framework.js';
import {isObject} from '../model/is-object.js';
import type {OverlayFile} from '../model/overlay.js';
import {parseFramework} from '../model/parse.js';
import {FrameworkError} from '../model/problem.js';
import type {FrameworkFile} from '../model/schema.js';
import {nameOf, readFrameworkText, Unreadable} from './file.js';
import {findingsAlone, findingsIn, findingsOf, lineOf, type Finding} from './findings.js';
import {visible, type Terminal} from './terminal.js';

/** What there is to say of a file and of all that it builds on, and the one file that they make. */
export interface Looked {
  readonly findings: readonly Finding[];
  /** Nothing where a finding is a problem. */
  readonly file?: FrameworkFile;
  /** What was given, then what it builds on. Empty where it is no JSON, or its bases cannot be found. */
  readonly layers: readonly Layer[];
}

/** The framework in a file; nothing where there is no good one, once it has been said why. */
export async function readFramework(path: string, terminal: Terminal): Promise<Framework | undefined> {
  return (await readFrameworkFile(path, terminal))?.framework;
}

/** The same with what the file says, as it says it, put over what it builds on. */
export async function readFrameworkFile(path: string, terminal: Terminal): Promise<{framework: Framework; file: FrameworkFile; layers: readonly Layer[]} | undefined> {
  try {
    const {findings, file, layers} = await look(path, terminal);
    if (file) return {framework: parseFramework(file), file, layers};
    for (const finding of findings.filter(({kind}) => kind === 'problem')) terminal.complain(lineOf(finding, path, terminal));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    terminal.complain(`${visible(error.message)}\n`);
  }
  return undefined;
}

/**
 * What a file says of its base, whichever edition of that lies beside it now, or none; nothing where it does not fit the format, once
 * it has been said why. What extends nothing is a file like any other.
 */
export async function readOverlayFile(path: string, terminal: Terminal): Promise<OverlayFile | undefined> {
  try {
    const text = await readFrameworkText(path, terminal);
    const json = jsonOf(text);
    const findings = isObject(json) && json.extends !== undefined ? findingsAlone(text, json) : findingsIn(text);
    const problems = findings.filter(({kind}) => kind === 'problem');
    if (!problems.length) return json as OverlayFile;
    for (const problem of problems) terminal.complain(lineOf(problem, path, terminal));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    terminal.complain(`${visible(error.message)}\n`);
  }
  return undefined;
}

/**
 * Reads a file with all that it builds on, and checks the whole.
 *
 * @throws {Unreadable}
 */
export async function look(path: string, terminal: Pick<Terminal, 'input'>): Promise<Looked> {
  const text = await readFrameworkText(path, terminal);
  const json = jsonOf(text);
  if (!isObject(json) || json.extends === undefined) return looked(findingsIn(text), json as FrameworkFile, [{name: nameOf(path), address: addressOf(path), text, file: json as FrameworkFile}]);
  try {
    const {file, layers: [first, ...bases]} = await resolved(json, addressOf(path), address => loadBeside(address, path, terminal), namer(path));
    const layers = [{...first!, text}, ...bases];
    return looked(findingsOf(layers), file, layers);
  } catch (error) {
    if (!(error instanceof FrameworkError)) throw error;
    return looked(error.problems.map(problem => ({kind: 'problem', ...problem})), undefined, []);
  }
}

function looked(findings: readonly Finding[], file: FrameworkFile | undefined, layers: readonly Layer[]): Looked {
  return {findings, layers, ...(file && !findings.some(({kind}) => kind === 'problem') && {file})};
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // told with its line and character
  }
}

/** What comes from standard input stands in the folder in which one is. */
function addressOf(path: string): string {
  return path === '-' ? `${pathToFileURL(process.cwd()).href}/` : pathToFileURL(path).href;
}

async function loadBeside(address: string, path: string, terminal: Pick<Terminal, 'input'>): Promise<string> {
  if (!isHere(address)) throw new Unreadable(`${nameOf(path)} builds on ${address}, and the command line asks the network for nothing. Save that file beside yours, and write its name into "extends".`);
  const base = namer(path)(address);
  try {
    return await readFrameworkText(base, terminal);
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(`${nameOf(path)} builds on ${base}. ${error.message}`);
    throw error;
  }
}

/** On this disk: a file of another computer has its name between the slashes. */
function isHere(address: string): boolean {
  return address.startsWith('file:///');
}

/** As one would write it where one is; from the root, where the file was written so. */
function namer(path: string): (address: string) => string {
  const own = addressOf(path);
  return address => {
    if (address === own) return nameOf(path);
    if (!isHere(address)) return address;
    const file = fileURLToPath(address);
    return isAbsolute(path) ? file : relative(process.cwd(), file) || file;
  };
}
