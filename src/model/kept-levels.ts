import {isObject} from './is-object.js';

/** What a person says of themselves, as ids of levels: where they are, and where they look to. */
export interface KeptLevels {
  readonly here?: string;
  readonly target?: string;
}

/** A page's own storage is the one shared by all frameworks and subjects on it, so both stand in the key. */
export function keyOf(frameworkId: string, subject: string): string {
  return ['career-elements', frameworkId, subject].map(encodeURIComponent).join(':');
}

/** The two levels in a stored record of this release or the first one, for those who need no more of it. Nothing in it can throw. */
export function keptLevels(text: string | null): KeptLevels {
  try {
    const record: unknown = JSON.parse(text ?? '');
    if (!isObject(record) || !/^career-assessment\/[12]$/.test(String(record['format']))) return {};
    const {about = {}} = record;
    const said = (key: string) => {
      const value = record['format'] === 'career-assessment/1' ? record[key] : isObject(about) && isObject(about[key]) ? about[key]['value'] : undefined;
      return typeof value === 'string' ? value : undefined;
    };
    return {here: said('here'), target: said('target')};
  } catch {
    return {};
  }
}
