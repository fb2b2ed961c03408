import type {Content, Entry, Framework} from './framework.js';

/** How much of what a framework holds. */
export interface Counts {
  tracks: number;
  levels: number;
  /** Ways from level to level, each pair once. */
  moves: number;
  groups: number;
  competencies: number;
  /** Named steps of all competencies. */
  steps: number;
  /** Pairs of level and competency that the file speaks of. */
  cells: number;
  /** Those of them that are "not expected". */
  blank: number;
  /** Criteria, examples and single texts in cells and steps. */
  statements: number;
  takeaways: number;
  notes: number;
  systems: number;
  sections: number;
}

export function inspect(framework: Framework): Counts {
  const {competencies, groups} = framework;
  const entries = competencies.flatMap(competency => [...competency.entries.values()]);
  const steps = competencies.flatMap(competency => competency.steps);
  const contents = [...entries.filter(isContent), ...steps.map(step => step.content)];
  return {
    tracks: framework.tracks.length,
    levels: framework.levels.length,
    moves: framework.moves.length,
    groups: groups.length,
    competencies: competencies.length,
    steps: steps.length,
    cells: entries.length,
    blank: entries.filter(entry => entry === null).length,
    statements: contents.reduce((sum, content) => sum + statements(content), 0),
    takeaways: groups.reduce((sum, group) => sum + group.takeaways.size, 0),
    notes: groups.filter(group => group.note).length,
    systems: framework.systems.length,
    sections: framework.sections.length,
  };
}

function isContent(entry: Entry): entry is Content {
  return typeof entry === 'object' && entry !== null && 'criteria' in entry;
}

function statements({text, criteria, examples, avoid, rated}: Content): number {
  const own = criteria.reduce((sum, criterion) => sum + 1 + criterion.examples.length, 0);
  return own + examples.length + avoid.length + (text ? 1 : 0) + (rated?.size ?? 0);
}
