import {BUDGETS, counted} from './budgets.js';
import type {Data} from './data/data.js';
import {keepGuides} from './data/keep-guides.js';
import {Draft} from './draft.js';
import {foundIn} from './found.js';
import {keepIds} from './ids/keep-ids.js';
import {Refused, type Given, type Imported} from './imported.js';
import {readLongExport} from './long-form/long-export.js';
import type {Mapping} from './mapping.js';
import {languageOf} from './names/language.js';
import {open} from './open.js';
import {keepLeftovers} from './outlines/leftovers.js';
import {outlineOf} from './outlines/outline.js';
import {outlineCandidates, readOutlines} from './outlines/outlines.js';
import type {Page} from './page.js';
import type {Candidate, Reading} from './reading.js';
import {orderAsSaid} from './said-order.js';
import {SHAPES, type Shape} from './shapes.js';
import type {Form, Warn} from './source/source.js';
import {looksAt} from './tables/table-looks.js';
import {readTables, tableCandidates, withoutLevels} from './tables/tables.js';
import type {FrameworkFile} from '../model/schema.js';

export interface ImportOptions {
  /** How the files are written, where their names and contents mislead. Default: found out for each. */
  readonly form?: Form;
  /** What they are, where the guess is wrong. Default: the mapping’s, or else the most likely one. */
  readonly shape?: Shape;
  /** What they are called together, as the folder they are in: the framework’s title where none of them has one. Default: the name of a single file. */
  readonly name?: string;
  /** What a person knows about columns and headings. Default: nothing. */
  readonly mapping?: Mapping;
  /** The framework made of an earlier edition: what is the same or alike keeps its ids. Default: ids are made of codes and titles. */
  readonly keepIds?: FrameworkFile;
  /** Called before each file, for those who wait; what it returns is waited for, so that a page can draw. `index` counts from 0. */
  readonly onFile?: (file: string, index: number, count: number) => unknown;
}

/**
 * Makes a framework file of what people already have: one file, or several that belong together.
 *
 * First each file is opened: it becomes pages of headings, paragraphs, lists and tables, or data. Then everybody says who the
 * levels may be, and the best answer is chosen. Then data, tables and what stands around them are read, in this order; whatever
 * nobody took is kept as sections of the guide.
 *
 * @param given the files, in the order in which a person would read them
 * @returns the framework, what it was taken for, and a warning for each doubt and each repair
 * @throws {Refused} where there is nothing to read, or more than anything honest
 */
export async function importFramework(given: readonly Given[], options: ImportOptions = {}): Promise<Imported> {
  withinBudget(given);
  const made = await frameworkOf(given, options);
  if (!options.keepIds) return made;
  return {...made, ...keepIds(made.framework, options.keepIds)};
}

async function frameworkOf(given: readonly Given[], {name = nameOf(given), form, onFile, ...options}: ImportOptions): Promise<Imported> {
  const shape = options.shape ?? options.mapping?.shape as Shape | undefined;
  const mapping: Mapping = {...options.mapping, ...(shape !== undefined && {shape})};
  const ours = given.length === 1 && (shape ?? 'long-export') === 'long-export' ? await readLongExport(given[0]!, mapping.title) : undefined;
  if (ours) return ours;

  const draft = new Draft();
  draft.at = {file: given[0]?.name ?? '', line: 1};
  const warn: Warn = (kind, at, message) => draft.warn(kind, at, message);
  const pages: Page[] = [];
  const data: Data[] = [];
  for (const [i, file] of given.entries()) {
    await onFile?.(file.name, i, given.length);
    const contents = await open(file, warn, given.length > 1, form);
    pages.push(...contents.pages);
    data.push(...contents.data);
  }

  const opened = pages.map(page => ({page, whole: outlineOf(page)}));
  const ofData = data.length ? (await import('./data/data.js')).readData(data, draft, mapping) : [];
  const tables = looksAt(opened, mapping);
  const candidates = [...tableCandidates(opened, tables, mapping), ...outlineCandidates(opened, mapping), ...ofData]
    .sort((a, b) => b.confidence - a.confidence);
  const chosen = candidates.find(candidate => shape === undefined || candidate.shape === shape);
  if (!chosen) throw noLevels(given, shape, candidates[0], withoutLevels(opened, tables, mapping));
  const runnerUp = candidates.find(candidate => candidate.shape !== chosen.shape);

  const left = ofData.includes(chosen) ? keepGuides({draft, pages: opened}) : opened;
  const reading: Reading = {draft, name, isAlone: given.length === 1 && opened.length === 1, pages: left, tables, chosen, mapping, taken: new Set()};
  const plans = readTables(reading);
  readOutlines(reading);
  if (!draft.whole && !draft.levels.length) throw noLevels(given, undefined, undefined);
  keepLeftovers(reading);
  orderAsSaid(draft, mapping);
  if (mapping.title) draft.title = mapping.title;
  draft.lang ||= languageOf(JSON.stringify(draft.file())) ?? '';
  return {framework: draft.file(), warnings: draft.warnings, understood: chosen, found: foundIn(left, plans, draft, mapping), ...(runnerUp && {runnerUp})};
}

/** What a single file is called, without its folder and its ending, or the folder that all are in. What comes from nowhere has no name. */
function nameOf(given: readonly Given[]): string {
  const [first = '', ...others] = given.map(({name}) => name);
  if (!others.length) return first === '-' ? '' : first.replace(/^.*[\\/]|\.\w+$/g, '');
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/')) : '';
  return folder && others.every(name => name.startsWith(`${folder}/`)) ? folder : '';
}

/** What holds for one file holds for all together: a thousand files are read no faster. */
function withinBudget(given: readonly Given[]): void {
  let bytes = 0;
  for (const {name, content} of given) {
    bytes += content.length;
    if (given.length > 1 && bytes > BUDGETS.bytes) throw new Refused({file: name, line: 1}, `with this file they are more than ${counted(BUDGETS.bytes / 1e6)} MB together. Choose those that describe the framework`);
  }
  if (given.length > BUDGETS.files) throw new Refused({file: given[BUDGETS.files]!.name, line: 1}, `this is one of more than ${counted(BUDGETS.files)} files. Choose those that describe the framework`);
}

function noLevels(given: readonly Given[], shape: Shape | undefined, best: Candidate | undefined, seen?: string): Refused {
  const at = {file: given[0]?.name ?? '', line: 1};
  const where = given.length > 1 ? `in this file and the ${counted(given.length - 1)} after it` : 'in it';
  if (shape && best) return new Refused(at, `no levels were found ${where} by reading ${given.length > 1 ? 'them' : 'it'} as “${SHAPES[shape]}”. Most likely it is ${best.shape}: ${best.told}`);
  return new Refused(at, seen ?? `no levels were found ${where}. A table with a level in each row or column, or a heading for each level, can be read. If they are there under names of your own, list them in a mapping file: {"levels": ["Junior", "Senior"]}. If they are in other files, read them together, as a folder`);
}
