import {slug} from '../../model/ids.js';
import {ladderWord} from '../names/ladder-words.js';
import {bare} from '../names/level-names.js';
import {isRepeating} from '../names/saying.js';
import {bodyOf, namesOf, type Matrix} from './matrix-grid.js';
import {distinct, words} from './spots.js';

/** The name of a step and its number, as cells put them: `enhance (1)`, `2 - Working`, `3`. */
export interface StepName {
  readonly title: string;
  readonly number?: number;
}

export function stepName(text: string): StepName {
  const name = bare(text);
  const after = /^(.{1,60}?)\s*[(（[](\d{1,2})[)）\]]$/u.exec(name);
  if (after) return {title: after[1]!, number: Number(after[2])};
  const before = /^(\d{1,2})(?:\s*[-–—.:：)]\s*|\s+)(\S.*)$/u.exec(name);
  if (before) return {title: before[2]!, number: Number(before[1])};
  return /^\d{1,2}$/.test(name) ? {title: name, number: Number(name)} : {title: name};
}

const PROFICIENCY = /^(?:none|awareness|aware|foundation\w*|basics?|beginner|novice|learn\w*|develop\w*|working|practi\w+|competent|proficient|intermediate|advanced|expert\w*|master\w*|apply\w*|kenner|könner|experte|grundlagen|grundkenntnisse|fortgeschritten|débutant|intermédiaire|avancé|básico|intermedio|avanzado|intermediário|avançado|base|avanzato|basis|gevorderd|podstawowy|zaawansowany|初級|中級|上級|初级|中级|高级|مبتدئ|متوسط|متقدم|خبير)$/iu;

/** Whether the names over a table are steps of a skill rather than levels of a ladder. */
export function isStepTable(matrix: Matrix): boolean {
  const names = namesOf(matrix).map(name => stepName(name).title);
  return names.filter(name => PROFICIENCY.test(name)).length >= names.length * 0.7;
}

/** Whether the cells of a table are names of steps, and no texts. */
export function isStepTaking(matrix: Matrix, stepNames: ReadonlySet<string>): boolean {
  const cells = bodyOf(matrix).filter(text => !/^(-|–|—|n\/?a)$/i.test(text));
  if (cells.length < 2 || cells.some(text => words(text) > 5 || text.length > 50 || isRepeating(text))) return false;
  const own = new Set(namesOf(matrix).map(slug));
  const names = cells.map(stepName);
  const isStep = ({title, number}: StepName) => number !== undefined || PROFICIENCY.test(title) || (stepNames.has(slug(title)) && !own.has(slug(title))) || ladderWord(title)?.weight === 1;
  return names.filter(isStep).length >= cells.length * 0.7 && distinct(names.map(({title}) => slug(title))).length <= Math.max(10, cells.length * 0.7);
}
