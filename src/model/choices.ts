import type {Competency, Content, Framework, Level, Track} from './framework.js';
import type {Answer} from './record.js';

/** What a person can say of themselves in a competency, low to high. */
export interface Choice {
  /** Id of the level or step. */
  readonly id: string;
  /** Its ids in earlier editions. */
  readonly was: readonly string[];
  readonly title: string;
  readonly content: Content;
  /** Of a rating: whether it is the one that a person in the level is expected to reach. */
  readonly isExpected?: boolean;
}

/** The choices of a competency: its steps, else the levels (of a track) at which the file has a text of its own for it. */
export function choicesOf(framework: Framework, competency: Competency, track?: Track): readonly Choice[] {
  if (competency.steps.length) return competency.steps;
  const byHeight = (a: Level, b: Level) => framework.ranks.get(a.id)! - framework.ranks.get(b.id)!;
  return framework.levels
    .flatMap(level => {
      if (track && !track.levels.includes(level.id)) return [];
      const cell = framework.cell(level, competency);
      return cell.state === 'said' && !cell.expected ? [{level, content: cell.content}] : [];
    })
    .sort((a, b) => byHeight(a.level, b.level))
    .map(({level, content}) => ({id: level.id, title: level.name, content, was: formerIds(framework.renamed.levels, level.id)}));
}

/** Which of the choices an id means, by the ids of this edition or of earlier ones; -1 for none. */
export function indexOfChoice(choices: readonly Choice[], id: string | undefined): number {
  const index = choices.findIndex(choice => choice.id === id);
  return index < 0 && id !== undefined ? choices.findIndex(choice => choice.was.includes(id)) : index;
}

/**
 * Where an answer stands, counted in choices from 0, the lowest; nothing where it says no place. Where there is but one
 * text, not to stand at it is below it.
 */
export function placeInChoices(choices: readonly Choice[], answer: Omit<Answer, 'at'> | undefined): number | undefined {
  const index = indexOfChoice(choices, answer?.choice);
  if (index < 0) return answer?.open === 'below' ? -1 : undefined;
  return index + (answer?.above !== undefined && index < choices.length - 1 ? 0.5 : 0);
}

/** Which choice a level asks for: its step, or the text that holds at it. Nothing where nothing is expected. */
export function expectedChoice(framework: Framework, competency: Competency, level: Level): string | undefined {
  const cell = framework.cell(level, competency);
  if (!cell.content) return undefined;
  if (cell.expected) return cell.expected.step?.id;
  return cell.state === 'said' ? level.id : expectedChoice(framework, competency, cell.from);
}

/** The ids that a thing had in earlier editions. */
export function formerIds(renamed: ReadonlyMap<string, string>, id: string): string[] {
  return [...renamed].filter(([, now]) => now === id).map(([old]) => old);
}
