import {likeness, profileOf} from '../../model/alike.js';
import {slug} from '../../model/ids.js';
import {blankOf} from '../names/blank.js';
import type {DraftCompetency, DraftLevel} from '../draft.js';
import {labelled} from '../names/label.js';
import type {Place} from '../imported.js';
import {put} from './put.js';
import type {Reading} from '../reading.js';

/** Words that are alike enough to be one in another inflection: `adopt` and `Adopts`. */
const SAME_WORD = 0.5;
const STEP_NUMBER = /[(（[]?\s*(\d{1,2})\s*[)）\]]?\s*$/u;

type Step = NonNullable<Extract<DraftCompetency['steps'], readonly unknown[]>>[number];

interface Line {
  readonly text: string;
  readonly at: Place;
}

/**
 * Reads lines such as `Product: enhance (1)`, or `**Adopts**: in other words`, as the steps that a level expects; all of them
 * or none, and then nothing is changed.
 */
export function readExpected(lines: readonly Line[], level: DraftLevel, {draft}: Reading): boolean {
  const stepped = draft.competencies.filter(({steps}) => Array.isArray(steps) && steps.length);
  if (!stepped.length || !lines.length) return false;
  const found = lines.map(line => expectedOf(line, stepped));
  if (!found.every(expected => expected !== undefined)) return false;
  const used = new Set<string>();
  for (const [i, options] of found.entries()) {
    const expected = options.find(({competency}) => !used.has(competency.id)) ?? options[0]!;
    const {competency, step, text} = expected;
    used.add(competency.id);
    if (!step) draft.warn('blank', lines[i]!.at, `“${lines[i]!.text}” was read as: nothing is expected there yet.`);
    level.expects = put<NonNullable<DraftLevel['expects']>[string]>(level.expects, competency.id, step ? (text && !isOwn(step, text) ? {step: step.id!, text} : step.id!) : null);
  }
  return true;
}

interface Found {
  readonly competency: DraftCompetency;
  readonly step?: Step;
  readonly text?: string;
}

function expectedOf({text: line}: Line, stepped: readonly DraftCompetency[]): readonly Found[] | undefined {
  const label = labelled(line) ?? dashed(line);
  if (!label) return undefined;
  const named = stepped.find(({title}) => slug(title) === slug(label.label));
  if (named) {
    if (blankOf(label.text) === 'none') return [{competency: named}];
    const step = stepIn(named, label.text);
    return step && [{competency: named, step}];
  }
  const found = stepped.flatMap(competency => {
    const step = stepsOf(competency).find(({title}) => slug(title) === slug(label.label));
    return step ? [{competency, step, text: label.text}] : [];
  });
  return found.length ? found : undefined;
}

/** `Product -`: a label and nothing. */
function dashed(line: string): {label: string; text: string} | undefined {
  const [, label] = /^(.{1,60}?)\s*[:：]?\s*[-–—]$/u.exec(line) ?? [];
  return label ? {label, text: '-'} : undefined;
}

/** The step that a text names: by its number, by its name, or by the name that is most alike. */
function stepIn(competency: DraftCompetency, text: string): Step | undefined {
  const steps = stepsOf(competency);
  const bare = text.replaceAll('**', '').trim();
  const number = STEP_NUMBER.exec(bare);
  const name = number ? bare.slice(0, number.index).trim() : bare;
  const exact = name && steps.find(({title}) => slug(title) === slug(name));
  if (exact) return exact;
  const numbered = number ? steps[Number(number[1]) - 1] : undefined;
  if (numbered) return numbered;
  const profile = profileOf(name);
  let best: Step | undefined;
  let most = SAME_WORD;
  for (const step of steps) {
    const share = likeness(profile, profileOf(step.title));
    if (share >= most) [best, most] = [step, share];
  }
  return best;
}

function stepsOf({steps}: DraftCompetency): readonly Step[] {
  return Array.isArray(steps) ? (steps as readonly Step[]) : [];
}

/** The step says the same already. */
function isOwn(step: Step, text: string): boolean {
  const words = [step.summary, step.text, ...step.criteria ?? []].map(said => (typeof said === 'object' ? said.text : said ?? ''));
  return words.some(said => slug(said) === slug(text));
}
