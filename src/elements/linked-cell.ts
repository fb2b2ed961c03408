import type {Competency, Framework, Level} from '../model/framework.js';
import {levelsNamed, nameOf} from '../model/named-levels.js';
import {sideOf, unknownIn, type MatrixView, type Unknown} from './matrix-view.js';

/** What a link to a cell names, and of what it names what is not there. */
export interface LinkedCell {
  readonly level?: Level;
  readonly competency?: Competency;
  readonly unknown: readonly Unknown[];
}

/** Reads `level/competency`, or a level alone; with a slash before it, it is a level of the other framework. */
export function linkedCell(cell: string, framework: Framework, other?: Framework): LinkedCell {
  const [, named = '', id = ''] = /^(\/?[^/]*)\/?([^/]*)/.exec(cell)!;
  const {sides: [side], unknown} = levelsNamed(named, framework, other);
  const competency = framework.competency(id) ?? other?.competency(id);
  return {level: side?.level, competency, unknown: unknownIn(framework, {level: unknown, competency: competency ? [] : [id]})};
}

/** The same the other way round. */
export function linkTo(view: MatrixView, level: Level, competency: Competency): string {
  return `${nameOf(sideOf(view, level), view.framework)}/${competency.id}`;
}
