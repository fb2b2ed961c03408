import type {Assessment} from './assessment.js';
import {choicesOf, expectedChoice, indexOfChoice, type Choice} from './choices.js';
import type {Competency, Framework, Level} from './framework.js';

/** A competency in which a person stands below their target, and what comes next there. */
export interface Push {
  readonly competency: Competency;
  readonly now: Choice;
  /** The choice right above the present one. */
  readonly next: Choice;
  readonly goal: Choice;
  /** How many choices lie between now and the goal. */
  readonly distance: number;
}

/** Where to push next: what is farthest below the target first, then in the framework's order. */
export function pushesTo(framework: Framework, assessment: Assessment, target: Level): readonly Push[] {
  const pushes = framework.competencies.flatMap((competency): Push[] => {
    const choices = choicesOf(framework, competency).filter(choice => competency.steps.length || isOnTheWay(framework, choice, target));
    const goal = indexOfChoice(choices, expectedChoice(framework, competency, target));
    const now = indexOfChoice(choices, assessment.answer(competency, framework)?.choice);
    if (now < 0 || goal <= now) return [];
    return [{competency, now: choices[now]!, next: choices[now + 1]!, goal: choices[goal]!, distance: goal - now}];
  });
  return pushes.sort((a, b) => b.distance - a.distance);
}

/** Whether a level stands on a track that leads through the target: the way to Manager is none by Staff. */
function isOnTheWay(framework: Framework, {id}: Choice, target: Level): boolean {
  return framework.tracksOf(target).some(track => track.levels.includes(id));
}
