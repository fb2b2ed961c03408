import {compareStatements, overall, type Change, type Compared, type ComparedCriterion, type Said} from './compared.js';
import type {Cell, Competency, Criterion, Framework, Level, Named} from './framework.js';
import {layersOf, type Layer} from './layers.js';

/** One of the levels that are compared, with the framework that it is of. */
export interface Side {
  readonly framework: Framework;
  readonly level: Level;
}

/** Every statement of a cell and of the one before it, each once: what the level says itself, what is carried, what is dropped. */
export interface ComparedContent {
  readonly criteria: readonly ComparedCriterion[];
  /** Lead-ins, and what a level says of its step in words of its own. */
  readonly texts: readonly Compared<string>[];
  readonly examples: readonly Compared<string>[];
  readonly avoid: readonly Compared<string>[];
  /** By step of the rating scale. */
  readonly rated: readonly (Compared<string> & {readonly voice: string})[];
}

/** What a level expects in a competency, and how that relates to the level before it. */
export interface ComparedCell extends ComparedContent {
  readonly level: Level;
  /** The competency as its framework has it; nothing where that has none such. */
  readonly competency?: Competency;
  readonly cell: Cell;
  /** Missing for the first level: nothing is before it. There, and where it is `none`, the lists are empty. */
  readonly change?: Change;
  /** How many steps higher it is, or lower where that is negative; missing where the two have no steps to compare. */
  readonly rise?: number;
}

/** Where a level and a competency meet, with all that is expected there. */
export interface Place extends Side {
  readonly competency?: Competency;
  readonly cell: Cell;
  readonly layers: readonly Layer[];
}

export function placeOf({framework, level}: Side, competency: Competency | undefined): Place {
  if (!competency) return {framework, level, cell: {state: 'absent'}, layers: []};
  return {framework, level, competency, cell: framework.cell(level, competency), layers: layersOf(framework, level, competency)};
}

/** No statement at all. */
export const NOTHING: ComparedContent = {criteria: [], texts: [], examples: [], avoid: [], rated: []};

/** How what stands in one place relates to what stands in the one before. */
export function compareCells(before: Place, now: Place): ComparedContent & Pick<ComparedCell, 'change' | 'rise'> {
  if ((!before.cell.content && !now.cell.content) || before.cell.state === 'todo' || now.cell.state === 'todo') return {change: 'none', ...NOTHING};
  const content = compareContent(before, now);
  if (!before.cell.content) return {change: 'new', ...content};
  if (!now.cell.content) return {change: 'dropped', ...content};
  const rise = riseOf(before, now);
  const parts: Change[] = Object.values(content).flat().map(({change}: Compared<unknown>) => change);
  if (stepOf(before.cell)?.id !== stepOf(now.cell)?.id) parts.push(now.framework.cumulative && !(rise! < 0) ? 'extended' : 'changed');
  if (before.cell.expected?.optional !== now.cell.expected?.optional) parts.push('changed');
  return {change: parts.length ? overall(parts) : now.cell.state === 'carried' ? 'carried' : 'same', rise, ...content};
}

function compareContent(before: Place, now: Place): ComparedContent {
  const compare = <Thing extends string | Criterion>(list: (layer: Layer) => readonly Thing[]) => {
    const said = ({level, layers}: Place) => ({level, list: layers.flatMap((layer): Said<Thing>[] => list(layer).map(thing => ({thing, from: layer.from})))});
    return compareStatements(said(before), said(now));
  };
  const voices = new Set([before, now].flatMap(({layers}) => layers.flatMap(({content}) => [...content.rated?.keys() ?? []])));
  return {
    criteria: compare(({content}) => content.criteria),
    texts: compare(({content, expected}) => [expected?.text, content.text].filter(text => text !== undefined)),
    examples: compare(({content}) => content.examples),
    avoid: compare(({content}) => content.avoid),
    rated: [...voices].flatMap(voice => compare(({content}) => present(content.rated?.get(voice))).map(compared => ({voice, ...compared}))),
  };
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

/** The step that is expected, in a competency with steps; the step that a text stands for, in a matrix. */
export function stepOf({content, expected}: Cell): Named | undefined {
  return expected ? expected.step : content?.step;
}

/** By the order of the steps; of two frameworks, by where the step of the one is found in the other. */
function riseOf(before: Place, now: Place): number | undefined {
  const steps = now.cell.expected ? now.competency!.steps : now.framework.scale;
  const place = (step: Named | undefined) => steps.findIndex(({id}) => id === step?.id);
  const [from, to] = [place(stepOf(before.cell)), place(stepOf(now.cell))];
  return from < 0 || to < 0 ? undefined : to - from;
}
