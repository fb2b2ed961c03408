import type {FrameworkFile} from '../../src/import.js';
import {isColor} from '../../src/model/color.js';
import type {Framework} from '../../src/model/framework.js';
import {isLanguage} from '../../src/model/language.js';
import {viewsOf, type View} from '../../src/model/views.js';
import {views, type Settings} from '../../src/embed/settings.js';
import {ACCENT, type Look} from './draft.js';

export type ShownView = NonNullable<Settings['view']>;

/** What the studio calls each view: what stands on it. */
export const VIEW_NAMES: Readonly<Record<ShownView, string>> = {
  framework: 'All of it, as tabs', ladder: 'The ladder', matrix: 'The table of expectations', level: 'One level',
  check: 'The self-check', crosswalk: 'Compared with other companies', guide: 'The guide',
};

const INSIDE: Readonly<Record<Exclude<ShownView, 'framework'>, View>> = {ladder: 'ladder', matrix: 'compare', level: 'level', check: 'check', crosswalk: 'crosswalk', guide: 'guide'};

/** The views that a framework has content for, in the order in which they are offered. */
export function offeredViews(framework: Framework): readonly ShownView[] {
  const there = viewsOf(framework);
  return views.filter(view => view === 'framework' || there.includes(INSIDE[view]));
}

const TAGS: Readonly<Record<ShownView, string>> = {
  framework: 'career-framework', ladder: 'career-ladder', matrix: 'career-matrix', level: 'career-level',
  check: 'career-self-check', crosswalk: 'career-crosswalk', guide: 'career-guide',
};

/** The element that shows a view, and what it is told. */
export function elementOf({view, level}: {readonly view: ShownView; readonly level?: string}): {readonly tag: string; readonly attributes: readonly (readonly [name: string, value: string])[]} {
  return {tag: TAGS[view], attributes: level !== undefined && picksLevel(view) ? [['level', level]] : []};
}

/** Whether a level can be picked in a view. */
export function picksLevel(view: ShownView): boolean {
  return view !== 'check' && view !== 'guide';
}

/** A look as it can be had: what the framework no longer has, or what is nothing, falls back to what always is there. */
export function settingsOf(framework: Framework, file: FrameworkFile, look: Look): Omit<Settings, 'framework' | 'sources' | 'src' | 'compare' | 'track'> & {readonly view: ShownView; readonly lang: string} {
  const view = offeredViews(framework).find(view => view === look.view) ?? 'framework';
  const {theme} = look;
  return {
    view,
    level: framework.level(look.level) ? look.level : undefined,
    lang: [look.lang, file.lang ?? ''].find(isLanguage) ?? 'en',
    theme: theme === 'auto' ? undefined : theme,
    accent: isColor(look.accent) && look.accent !== ACCENT ? look.accent : undefined,
    compact: look.compact || undefined,
  };
}
