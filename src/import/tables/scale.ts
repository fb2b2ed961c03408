import {slug} from '../../model/ids.js';
import {markdownOf} from '../outlines/block-markdown.js';
import {blankOf} from '../names/blank.js';
import type {Block} from '../page.js';
import {partsIn} from '../part.js';
import type {Opened} from '../reading.js';
import {stepName, type StepName} from './expected-steps.js';
import {bodyOf} from './matrix-grid.js';
import {distinct, own, spotsIn, trimmed, words, type Rows} from './spots.js';
import type {MatrixPlan, Plan} from './table-plans.js';

/** The steps that all competencies share, low to high, and where the source tells them. */
export interface Scale {
  readonly steps: readonly {readonly id: string; readonly title: string; readonly summary?: string}[];
  readonly blocks: readonly Block[];
  /** Where it is a table. */
  readonly rows?: Rows;
}

const LARGEST = 12;

/**
 * The scale that the cells of tables take their steps from: a table with a row for each (`1 | Novice | needs help`), or
 * headings that are numbered (`1 - Novice`), beside tables that say only `1`, `2`, `Novice`.
 */
export function scaleOf(pages: readonly Opened[], plans: readonly Plan[]): Scale | undefined {
  const expects = plans.filter((plan): plan is MatrixPlan => plan.kind === 'expects');
  const cells = distinct(expects.flatMap(({matrix}) => bodyOf(matrix))).filter(text => !blankOf(text)).map(stepName);
  const rated = cells.filter(({number}) => number !== 0); // many rate 0 what their scale has no step for
  if (!rated.length) return undefined;
  const others = new Set(expects.map(({spot}) => spot.table));
  for (const scale of [...spotsIn(pages).flatMap(({table}) => (others.has(table) ? [] : inTable(table, trimmed(table.rows)) ?? [])), ...headed(pages)]) {
    if (rated.filter(cell => idIn(scale.steps, cell) !== undefined).length >= rated.length * 0.7) return scale;
  }
  return undefined;
}

/** The step of a scale that a cell means. */
export function idIn(steps: Scale['steps'], {title, number}: StepName): string | undefined {
  return steps.find(step => slug(step.title) === slug(title))?.id ?? (number === undefined ? undefined : steps.find(({id}) => id === String(number))?.id);
}

function inTable(block: Block, rows: Rows): Scale | undefined {
  const body = rows.filter(row => numbered(own(row[0])));
  if (body.length < rows.length - 2 || (rows[0]?.length ?? 0) > 4) return undefined;
  const steps = body.map(row => {
    const {title, number} = stepName(own(row[0]));
    const texts = row.slice(1).map(own).filter(Boolean);
    const name = title === String(number) && texts[0] && words(texts[0]) <= 4 && texts[0].length <= 40 ? texts.shift()! : title;
    return stepOf(number!, name, texts.join('\n\n'));
  });
  return isScale(steps) ? {steps, blocks: [block], rows} : undefined;
}

/** Parts one after the other, with numbers before their names. */
function headed(pages: readonly Opened[]): Scale[] {
  return pages.flatMap(({whole}) => [...partsIn(whole)].flatMap(({parts}) => {
    if (!parts.length || parts.length > LARGEST || !parts.every(part => numbered(part.title) && !part.parts.length)) return [];
    const steps = parts.map(({title, blocks}) => stepOf(stepName(title).number!, stepName(title).title, markdownOf(blocks)));
    return isScale(steps) ? [{steps, blocks: parts.flatMap(({blocks}) => blocks)}] : [];
  }));
}

function stepOf(number: number, title: string, summary: string): Scale['steps'][number] {
  return {id: String(number), title, ...(summary && {summary})};
}

function numbered(text: string): boolean {
  return stepName(text).number !== undefined;
}

function isScale(steps: Scale['steps']): boolean {
  return steps.length > 1 && steps.length <= LARGEST && steps.every(({id}, i) => i === 0 || Number(id) === Number(steps[i - 1]!.id) + 1) && Number(steps[0]!.id) <= 1;
}
