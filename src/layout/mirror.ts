import type {Assessment} from '../model/assessment.js';
import {choicesOf, expectedChoice, indexOfChoice, type Choice} from '../model/choices.js';
import type {Competency, Framework, Group, Level} from '../model/framework.js';
import {byGroup} from '../model/grouping.js';

/** One competency of the mirror. Places go from 0, the lowest choice, to 1, the highest. */
export interface MirrorRow {
  readonly competency: Competency;
  /** The group that starts here. */
  readonly group?: Group;
  readonly choices: readonly Choice[];
  readonly at?: number;
  readonly target?: number;
  /** Where the line and the target's line go on to in the next row; nothing where they break off. */
  readonly to?: number;
  readonly targetTo?: number;
}

export interface MirrorLayout {
  readonly rows: readonly MirrorRow[];
  /** The choices, where all competencies have the same ones: they are the columns. Else the columns are counted. */
  readonly columns: readonly Choice[];
  /** The greatest number of choices. */
  readonly count: number;
}

/**
 * A person's answers as a jagged line down the competencies: one point for each answer, joined within a group
 * and broken at what is not answered. There is no other sum of it.
 */
export function layoutMirror(framework: Framework, assessment: Assessment, target: Level | undefined): MirrorLayout {
  const competencies = byGroup(framework, framework.competencies, competency => competency).flatMap(([, members]) => members);
  const asked = competencies.map(competency => ({competency, choices: choicesOf(framework, competency)})).filter(({choices}) => choices.length > 1);
  const points = asked.map(({competency, choices}) => {
    const place = (id: string | undefined) => {
      const index = indexOfChoice(choices, id);
      return index < 0 ? undefined : index / (choices.length - 1);
    };
    return {
      at: place(assessment.answer(competency, framework)?.choice),
      target: target && place(expectedChoice(framework, competency, target)),
    };
  });
  const ids = (choices: readonly Choice[]) => choices.map(({id}) => id).join(' ');
  const alike = asked.every(({choices}) => ids(choices) === ids(asked[0]!.choices));
  return {
    rows: asked.map(({competency, choices}, i) => {
      const starts = competency.group !== asked[i - 1]?.competency.group;
      const below = asked[i + 1]?.competency.group === competency.group ? points[i + 1] : undefined;
      return {
        competency,
        choices,
        group: starts ? framework.groups.find(({id}) => id === competency.group) : undefined,
        ...points[i],
        to: below?.at,
        targetTo: below?.target,
      };
    }),
    columns: alike ? asked[0]?.choices ?? [] : [],
    count: Math.max(0, ...asked.map(({choices}) => choices.length)),
  };
}
