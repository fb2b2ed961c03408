import type {DataReading} from './data-reading.js';

/** Where there are steps and no levels, each step is a level of its own, for a framework has to have some; a person may know better. */
export function levelsOfSteps({draft}: DataReading, file: string): void {
  if (draft.levels.length) return;
  for (const {id, steps} of draft.competencies) {
    for (const step of Array.isArray(steps) ? steps : []) {
      const level = draft.level({title: step.title});
      level.expects = Object.fromEntries([...Object.entries(level.expects ?? {}), [id, step.id!]]);
    }
  }
  const titles = draft.levels.map(({title}) => title);
  if (titles.length) draft.warn('doubt', {file, line: 1}, `No levels are told, so that each step has become one: “${titles.join('”, “')}”. Say which step your levels expect in the file that is made.`);
}
