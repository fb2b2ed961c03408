import {grouped} from '../import/long-form/grouped.js';
import {placed, type Imported, type Place, type Understanding, type Warning} from '../import/imported.js';
import type {FrameworkFile} from '../model/schema.js';
import {inspect, type Counts} from '../model/inspect.js';
import {parseFramework} from '../model/parse.js';
import {changeLines} from './change-report.js';
import {nameOf} from './file.js';
import {count, few, painter, visible, type Terminal} from './terminal.js';

export interface ReportOptions {
  /** What of the folders was passed over. */
  readonly skipped: readonly string[];
  /** Everything, where else the first few of a sort would do. */
  readonly all: boolean;
}

/**
 * What there is to say of an import, for people who do not program, on one page: what it was taken for, what was found, where
 * to look, what was repaired, and what became of an earlier edition.
 */
export function importReport({framework, warnings, understood, runnerUp, changes}: Imported, {skipped, all}: ReportOptions, terminal: Pick<Terminal, 'colors'>): string {
  const paint = painter(terminal);
  const repairs = warnings.filter(({kind}) => REPAIRS.has(kind));
  const doubts = warnings.filter(({kind}) => !REPAIRS.has(kind));
  const sections = [
    [`Read as: ${paint('bold', visible(understood.told))}. ${sureness(understood)}.`, ...(runnerUp ? [`If that is wrong: ${visible(runnerUp.told)} (${shareOf(runnerUp)}). To read it so, add --as ${runnerUp.shape}`] : [])],
    [`Found: ${foundIn(framework)}.`, ...levelsIn(framework, all), ...(skipped.length ? [`Left out of the folder: ${few(skipped.map(visible), all).join(', ')}.`] : [])],
    told(`${paint('yellow', 'Please look')} at ${count(doubts.length, 'place')}:`, doubts, all),
    told(`Repaired in ${count(repairs.length, 'place')}:`, repairs, all),
    changes ? changeLines(changes, all, paint) : [],
  ];
  return `${sections.filter(lines => lines.length).map(lines => lines.join('\n')).join('\n\n')}\n`;
}

/** `career.md, line 12: a sentence.` */
export function sentenceAt(at: Place, message: string): string {
  return visible(`${placed({...at, file: nameOf(at.file)})}: ${message.replace(/[.]$/, '')}.`);
}

/** What was put right in the letters, where nobody has to decide anything. */
const REPAIRS = new Set(['mojibake', 'bom', 'nbsp', 'invisible', 'entity', 'tabs']);
/** So many lines are told of all sorts together, and at least one of each, before the others are counted. */
const LINES = 9;

/** The first of each sort, and how many more there are like it. */
function told(head: string, warnings: readonly Warning[], all: boolean): string[] {
  if (!warnings.length) return [];
  const sorts = [...grouped(warnings, ({kind}) => kind).values()];
  const shown = Math.max(1, Math.min(3, Math.floor(LINES / sorts.length)));
  return [head, ...sorts.flatMap(ofSort => few(ofSort.map(({at, message}) => sentenceAt(at, message)), all, isOneSentence(ofSort) ? 1 : shown, 'like this').map(line => `  ${line}`))];
}

function isOneSentence([first, ...others]: readonly Warning[]): boolean {
  return others.every(({message}) => message === first!.message);
}

function foundIn(file: FrameworkFile): string {
  const counts = inspect(parseFramework(file));
  const ofLevels = file.levels.reduce((sum, {criteria}) => sum + (criteria?.length ?? 0), 0);
  const {tracks, levels, groups, competencies, statements, sections} = counts;
  const several = (isTold: number | boolean, what: string) => (isTold ? [what] : []);
  const parts = [
    count(levels, 'level') + (tracks > 1 ? ` on ${tracks} tracks` : ''),
    count(competencies, 'competency', 'competencies') + (groups > 1 ? ` in ${groups} groups` : ''),
    ...placesIn(counts),
    ...several(statements || !ofLevels, count(statements, 'statement')),
    ...several(ofLevels, `${count(ofLevels, 'statement')} about the levels themselves`),
    ...several(sections, `${count(sections, 'section')} of other text`),
  ];
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

/** Where something is expected; with what is told to be not expected. */
function placesIn({cells, blank, steps}: Counts): string[] {
  return [
    ...(steps ? [count(steps, 'step')] : []),
    ...(cells ? [`${count(cells, 'cell')}${blank ? ` (${blank} of them “not expected”)` : ''}`] : []),
  ];
}

const MOST_LEVELS = 12;

/** Their names are the quickest way to see whether it was understood. */
function levelsIn({levels}: FrameworkFile, all: boolean): string[] {
  const names = levels.map(({title, code}) => visible(code && code !== title ? `${code} ${title}` : title));
  return [`Levels, low to high: ${few(names, all, MOST_LEVELS).join(' · ')}`];
}

function sureness(understanding: Understanding): string {
  const {confidence} = understanding;
  const words = confidence >= 0.85 ? 'Quite sure' : confidence >= 0.65 ? 'Fairly sure' : confidence >= 0.45 ? 'Not sure, so please look at it' : 'Only a guess, so please look at it';
  return `${words} (${shareOf(understanding)})`;
}

function shareOf({confidence}: Understanding): string {
  return String(Math.round(confidence * 100) / 100);
}
