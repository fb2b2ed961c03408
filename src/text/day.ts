import {localeOf} from './locale.js';

/**
 * A day in the reader’s language: “21 November 2026”.
 *
 * @param time in milliseconds since 1970
 * @param timeZone the reader’s own, unless it is a day without one
 */
export function dayText(time: number, lang: string, timeZone?: string): string {
  const options = {dateStyle: 'long', timeZone} as const;
  try {
    return new Intl.DateTimeFormat(localeOf(lang), options).format(time);
  } catch { // what pages write into `lang` is not always a language
    return new Intl.DateTimeFormat(undefined, options).format(time);
  }
}
