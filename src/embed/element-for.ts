import type {Settings} from './settings.js';

type Asked = Pick<Settings, 'view' | 'level' | 'compare' | 'track'>;

/** For each view its element, and what that calls the settings; a setting without a name there says nothing to it. */
const elements = {
  framework: ['career-framework', {level: 'level', compare: 'compare', track: 'tracks'}],
  ladder: ['career-ladder', {level: 'level', track: 'tracks'}],
  matrix: ['career-matrix', {level: 'level', compare: 'compare', track: 'track'}],
  level: ['career-level', {level: 'level'}],
  check: ['career-self-check', {track: 'track'}],
  crosswalk: ['career-crosswalk', {level: 'level'}],
  guide: ['career-guide', {}],
} as const satisfies Record<NonNullable<Settings['view']>, readonly [keyof HTMLElementTagNameMap, {readonly [Name in keyof Asked]?: string}]>;

/** The element that shows a view, as tag and attributes. */
export function elementFor({view = 'framework', ...asked}: Asked): {tag: string; attributes: Map<string, string>} {
  const [tag, names] = elements[view];
  const attributes = new Map<string, string>();
  for (const [setting, name] of Object.entries(names)) {
    const value = asked[setting as keyof typeof asked];
    if (value !== undefined) attributes.set(name as string, value);
  }
  return {tag, attributes};
}
