import {choicesOf, expectedChoice, formerIds, indexOfChoice, type Choice} from './choices.js';
import type {Competency, Content, Framework, Group, Level, Track} from './framework.js';
import {sheetOf} from './sheet.js';

/** One question of the self-check: where a person stands in a competency. */
export interface Question {
  /** What its answer is kept under: the id of the competency; on the rating scale `competency/level`. */
  readonly key: string;
  /** The key, and those it had in earlier editions. */
  readonly keys: readonly string[];
  readonly competency: Competency;
  readonly group?: Group;
  /** What one can say, low to high. */
  readonly choices: readonly Choice[];
  /** On the rating scale: the level at which one looks, and what is expected there. */
  readonly level?: Level;
  readonly expects?: Content;
}

/** What is asked; all that is left out is not narrowed. */
export interface Asked {
  readonly track?: Track;
  /** The level at which one rates oneself; without it, a competency’s own texts are what one chooses from. */
  readonly rated?: Level;
}

/**
 * The questions of a framework, or of one track, by group in the file’s order: all competencies in which there is something to stand at.
 * What one chooses from is the competency’s own texts; with `rated`, the framework’s rating scale.
 */
export function questionsOf(framework: Framework, {track, rated}: Asked = {}): readonly Question[] {
  const {blocks} = sheetOf(framework, rated ? {levels: [rated]} : {track});
  return blocks.flatMap(({group, competencies}) => competencies.flatMap((competency): Question[] => {
    const question = rated ? ratedQuestion(framework, competency, rated) : {choices: choicesOf(framework, competency, track), keys: keysOf(framework, competency)};
    return question?.choices.length ? [{...question, key: question.keys[0]!, competency, group}] : [];
  }));
}

/** Which choice a level asks for, if it asks for one. On the rating scale it is the one that the file expects. */
export function goalOf(framework: Framework, {competency, choices, level}: Question, target: Level): Choice | undefined {
  if (level) return level === target ? choices.find(({isExpected}) => isExpected) : undefined;
  return choices[indexOfChoice(choices, expectedChoice(framework, competency, target))];
}

/** The ids of a question’s competency, the present one first. */
export function competencyIds({keys}: Question): readonly string[] {
  return [...new Set(keys.map(competencyIn))];
}

/** The competency’s part of a key such as `competency/level`. */
export function competencyIn(key: string): string {
  return key.split('/')[0]!;
}

function ratedQuestion(framework: Framework, competency: Competency, level: Level) {
  const {content} = framework.cell(level, competency);
  if (!content || !framework.rating) return undefined;
  const choices = framework.rating.steps.map(({id, title, summary, expected}): Choice => ({
    id, title, was: [], isExpected: expected,
    content: {text: content.rated?.get(id) ?? summary, criteria: [], examples: [], avoid: []},
  }));
  const levels = [level.id, ...formerIds(framework.renamed.levels, level.id)];
  return {choices, level, expects: content, keys: keysOf(framework, competency).flatMap(id => levels.map(at => `${id}/${at}`))};
}

function keysOf(framework: Framework, {id}: Competency): string[] {
  return [id, ...formerIds(framework.renamed.competencies, id)];
}
