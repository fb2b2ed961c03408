import type {CompetencyInput, FrameworkFile, LevelInput} from '../../src/model/schema.js';

/** What of a framework is shown. As a change, what it does not name stays as it is. */
export interface View {
  /** A level whose column is marked. */
  readonly level?: string;
  /** Only competencies that have this in a text, of any case. */
  readonly search?: string;
  /** Only these levels. */
  readonly levels?: readonly string[];
  /** Only the levels of this track, and what is written for them. */
  readonly track?: string;
  /** Only these levels, side by side. */
  readonly compare?: readonly string[];
}

export function levelsOf({tracks = [], levels}: FrameworkFile, {compare, levels: chosen, track}: View): readonly LevelInput[] {
  const ids = compare ?? chosen ?? tracks.find(({id}) => id === track)?.levels;
  return ids ? ids.map(id => levels.find(level => level.id === id)!) : levels;
}

/** Whether a competency stands there: something is written for the levels, and what is searched for is among it. */
export function isShown({expectations = {}}: CompetencyInput, levels: readonly LevelInput[], {search = ''}: View): boolean {
  const word = search.toLowerCase();
  return levels.some(({id}) => (expectations[id!] as string | undefined)?.toLowerCase().includes(word));
}
