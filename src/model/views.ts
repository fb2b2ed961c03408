import {choicesOf} from './choices.js';
import type {Framework, Level} from './framework.js';

/** What `<career-framework>` can show, in the order of its tabs. */
export type View = 'overview' | 'ladder' | 'compare' | 'level' | 'check' | 'crosswalk' | 'guide';

/**
 * The views that a framework has content for; names alone make none but the ladder. An overview is of several things,
 * so it is there beside two others, or where there is nothing else.
 */
export function viewsOf(framework: Framework): readonly View[] {
  const {levels, competencies, systems, sections} = framework;
  const isThere: {readonly [view in View]?: boolean} = {
    ladder: levels.length > 1,
    compare: levels.filter(level => isExpectedOf(framework, level)).length > 1,
    level: levels.some(level => saysMore(level) || isExpectedOf(framework, level)),
    check: competencies.some(competency => choicesOf(framework, competency).length > 1),
    crosswalk: systems.some(({ladders = []}) => ladders.some(ladder => ladder.levels.length)) || levels.some(({equivalents}) => equivalents.length),
    guide: sections.length > 0,
  };
  const views = (Object.keys(isThere) as View[]).filter(view => isThere[view]);
  return views.length === 1 ? views : ['overview', ...views];
}

/** Whether a level asks for anything in any competency. */
function isExpectedOf(framework: Framework, level: Level): boolean {
  return framework.competencies.some(competency => framework.cell(level, competency).content);
}

/** Whether a level says anything of itself beside its names. */
function saysMore({summary, years, facts, criteria, sections, pay, equivalents}: Level): boolean {
  return Boolean(summary || years) || facts.size + criteria.length + sections.length + pay.length + equivalents.length > 0;
}
