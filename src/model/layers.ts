import type {Competency, Content, Expected, Framework, Level} from './framework.js';

/** What one level adds to what is expected. */
export interface Layer {
  /** The level that says it. */
  readonly from: Level;
  readonly content: Content;
  /** The step that it is the content of, in a competency with steps. */
  readonly expected?: Expected;
}

/**
 * All that is expected at a level in a competency, low to high. In a cumulative framework these are the level’s own content and
 * that of the levels below it on its tracks (all of them, where tracks meet again), and with a step also the steps below that
 * one; in any other framework it is the level’s own content alone. Empty where nothing is expected, or not written yet.
 *
 * A level that is said to be the same as another expects what that one does, and no more.
 */
export function layersOf(framework: Framework, level: Level, competency: Competency): readonly Layer[] {
  const cell = framework.cell(level, competency);
  if (!cell.content) return [];
  if (!framework.cumulative) return [{from: level, content: cell.content, expected: cell.expected}];
  if (cell.state === 'same') return layersOf(framework, cell.from, competency).map(layer => (layer.from === cell.from ? {...layer, from: level} : layer));
  const layers = [...levelsBelow(framework, level), level].filter(({id}) => competency.entries.has(id)).flatMap((from): Layer[] => {
    const {content, expected} = framework.cell(from, competency);
    return content ? [{from, content, expected}] : [];
  });
  if (competency.steps.length) return stepsOf(competency, layers);
  // A text that two levels have, because the one is said to be the same as the other, is of the higher one.
  const last = new Map(layers.map(layer => [layer.content, layer]));
  return layers.filter(layer => last.get(layer.content) === layer);
}

/** The levels that a level includes in a cumulative framework: those below it, on any of its tracks, low to high. */
export function levelsBelow(framework: Framework, level: Level): readonly Level[] {
  const ids = framework.tracksOf(level).flatMap(({levels}) => levels.slice(0, levels.indexOf(level.id)));
  return [...new Set(ids)].map(id => framework.level(id)!);
}

/** A step includes those below it, from the first level on that asks for as much. */
function stepsOf({steps}: Competency, layers: readonly Layer[]): readonly Layer[] {
  const byStep = new Map<string | undefined, Layer>();
  for (const layer of layers) {
    const step = layer.expected?.step;
    for (const lower of step ? steps.slice(0, steps.indexOf(step)) : []) {
      if (!byStep.has(lower.id)) byStep.set(lower.id, {from: layer.from, content: lower.content, expected: {step: lower, optional: false}});
    }
    byStep.set(step?.id, layer);
  }
  const height = ({expected}: Layer) => steps.findIndex(step => step.id === expected?.step?.id);
  return [...byStep.values()].sort((a, b) => height(a) - height(b));
}
