import type {CompetencyInput, FrameworkFile} from '../../src/model/schema.js';
import type {View} from './view.js';

/** What is measured: a module that is imported anew for every sample, in a document of its own. */
export interface Contender {
  /** Draws into `host`. Its promise is kept when all that is on the screen is in the document. */
  draw(host: HTMLElement, file: FrameworkFile): Promise<void>;
  /** Kept when what is beyond the screen is in the document too. Left out: it is there from the start. */
  filled?(host: HTMLElement): Promise<unknown>;
  /** Shows something else of the same. `false`: it knows no such thing. */
  show?(host: HTMLElement, file: FrameworkFile, change: View): Promise<false | void>;
  /** Where its table stands. A ladder, or what draws nothing, has none. */
  tableIn?(host: HTMLElement): ParentNode;
  /** How many levels of a ladder stand there. */
  levelsIn?(host: HTMLElement): number;
}

/** The ways that the tracks of a file draw, each once. */
export function waysOf({tracks = []}: FrameworkFile): [from: string, to: string][] {
  const ways = new Map(tracks.flatMap(({levels}) => levels.slice(1).map((to, i) => [`${levels[i]!} ${to}`, [levels[i]!, to] as [string, string]])));
  return [...ways.values()];
}

/** What the generated files have in a cell: one text, or nothing. */
export function textOf({expectations = {}}: CompetencyInput, level: string | undefined): string {
  return expectations[level!] as string | undefined ?? '';
}
