import type {FrameworkFile} from '../../src/import.js';
import {inspect} from '../../src/model/inspect.js';
import {parseFramework} from '../../src/model/parse.js';
import type {Changed, Found, Kind, Understanding, Warning} from './source.js';

/** How sure a guess is, in words. */
export function sureness({confidence}: Understanding): string {
  return confidence >= 0.85 ? 'That is quite sure.' : confidence >= 0.65 ? 'That is fairly sure.' : confidence >= 0.45 ? 'That is not sure, so please look at it.' : 'That is only a guess, so please look at it.';
}

/** What is in a file, in a sentence. */
export function countsOf(file: FrameworkFile): string {
  const {tracks, levels, groups, competencies, statements, blank, sections} = inspect(parseFramework(file));
  const ofLevels = file.levels.reduce((sum, {criteria}) => sum + (criteria?.length ?? 0), 0);
  return listed([
    count(levels, 'level') + (tracks > 1 ? ` on ${tracks} tracks` : ''),
    ...(competencies ? [count(competencies, 'competency', 'competencies') + (groups > 1 ? ` in ${groups} groups` : '')] : []),
    count(statements + ofLevels, 'statement'),
    ...(blank ? [`${count(blank, 'place')} where nothing is expected`] : []),
    ...(sections ? [`${count(sections, 'piece')} of other text`] : []),
  ]);
}

/** What a re-reading has changed, in a sentence. */
export function differenceOf(before: FrameworkFile, after: FrameworkFile): string {
  if (JSON.stringify(before) === JSON.stringify(after)) return '';
  const [was, is] = [before, after].map(file => inspect(parseFramework(file)));
  const parts = ([['levels', 'level', 'levels'], ['tracks', 'track', 'tracks'], ['groups', 'group', 'groups'], ['competencies', 'competency', 'competencies'], ['statements', 'statement', 'statements'], ['sections', 'piece of other text', 'pieces of other text']] as const)
    .flatMap(([key, one, many]) => (was![key] === is![key] ? [] : [`${count(is![key], one, many)} where there ${was![key] === 1 ? 'was' : 'were'} ${was![key]}`]));
  return parts.length ? `Now there ${/^1 /.test(parts[0]!) ? 'is' : 'are'} ${listed(parts)}.` : 'The same things are there as before, and some of them stand elsewhere.';
}

const REPAIRS = new Set(['mojibake', 'bom', 'nbsp', 'invisible', 'entity', 'tabs', 'mended', 'encoding']);
const OF_KIND: Readonly<Record<string, string>> = {
  doubt: 'Not sure', blank: 'Taken for “not expected”', order: 'The order of things', same: 'Said twice', twice: 'Said twice', hidden: 'Hidden in the workbook', comment: 'Remarks in the margin',
  unread: 'Not read', unplaced: 'Without a place of its own', quote: 'Quotation marks', repaired: 'Letters that were put right',
};

/** Warnings of a sort, with what the sort is called: what somebody has to look at comes first, repairs last. */
export interface Sort {
  readonly name: string;
  readonly isRepair: boolean;
  readonly warnings: readonly Warning[];
}

export function sortsOf(warnings: readonly Warning[]): Sort[] {
  const sorts = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const kind = REPAIRS.has(warning.kind) ? 'repaired' : warning.kind;
    const name = Object.hasOwn(OF_KIND, kind) ? OF_KIND[kind]! : 'Please look';
    (sorts.get(name) ?? sorts.set(name, []).get(name)!).push(warning);
  }
  return [...sorts].map(([name, all]) => ({name, isRepair: name === OF_KIND['repaired'], warnings: all})).sort((a, b) => Number(a.isRepair) - Number(b.isRepair));
}

/** What a column or a heading can be, in plain words. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  level: 'level', competency: 'competency', group: 'group', track: 'track', step: 'step', text: 'text', criterion: 'statement', example: 'example',
  takeaway: 'takeaway', summary: 'description', fact: 'fact', section: 'other text', ignore: 'left out',
};

/** What can be said of a column or a heading with any effect, by what its source was taken for; what it is taken for now among it. */
export function kindsFor({what, kind}: Found, shape: string): Kind[] {
  const kinds: readonly Kind[] = what === 'heading' ? ['level', 'competency', 'group', 'text', 'section', 'ignore']
    : shape === 'levels-across' ? ['level', 'competency', 'group', 'summary', 'fact', 'ignore']
    : shape === 'levels-down' ? ['level', 'competency', 'track', 'summary', 'fact', 'text', 'section', 'ignore']
    : ['level', 'competency', 'group', 'track', 'text', 'example', 'summary', 'fact', 'ignore'];
  return kinds.includes(kind) ? [...kinds] : [kind, ...kinds];
}

/** How a source may be laid out, in plain words: tables and documents, each among its own kind. */
export function layoutsFor(shape: string): readonly (readonly [shape: string, told: string])[] {
  return LAYOUTS.find(kind => kind.some(([name]) => name === shape)) ?? [];
}

const LAYOUTS = [
  [['levels-down', 'a level in each row'], ['levels-across', 'a level in each column'], ['long', 'a row for each statement']],
  [['level-headings', 'a heading for each level'], ['competency-headings', 'a heading for each competency'], ['role-pages', 'a page for each role']],
] as const;

const HEADS: Readonly<Partial<Record<Changed['kind'], string>>> = {new: 'New', renamed: 'Renamed or reworded', gone: 'Gone'};

/** What became of an earlier edition: what is new, renamed and gone, and how much is as it was. */
export function editionOf(changes: readonly Changed[]): {readonly kept: string; readonly parts: readonly {readonly head: string; readonly changes: readonly Changed[]}[]} {
  const same = changes.filter(({kind}) => kind === 'kept' || kind === 'renamed').length;
  const parts = (Object.entries(HEADS) as [Changed['kind'], string][]).map(([kind, head]) => ({head, changes: changes.filter(change => change.kind === kind)})).filter(part => part.changes.length);
  return {kept: `${count(same, 'thing')} ${same === 1 ? 'is' : 'are'} known from it, so links and saved answers stay right.`, parts};
}

export function listed(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter(Boolean).join(' and ');
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
