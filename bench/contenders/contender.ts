import type {FrameworkFile} from '../../src/model/schema.js';

/** What is measured: a module that is imported anew for every sample, in a document of its own. */
export interface Contender {
  /** Draws into `host`. Its promise is kept when everything is in the document. */
  draw(host: HTMLElement, file: FrameworkFile): Promise<void>;
  /** How many levels stand there. Asked after the clock has stopped: one who draws nothing is quick. */
  levelsIn(host: HTMLElement): number;
}

/** The ways that the tracks of a file draw, each once. */
export function waysOf({tracks = []}: FrameworkFile): [from: string, to: string][] {
  const ways = new Map(tracks.flatMap(({levels}) => levels.slice(1).map((to, i) => [`${levels[i]!} ${to}`, [levels[i]!, to] as [string, string]])));
  return [...ways.values()];
}
