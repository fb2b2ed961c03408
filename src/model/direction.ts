import type {Framework} from './framework.js';
import {isRightToLeft} from './language.js';

const LETTER = /\p{L}/u;
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Which way the texts of a framework run: what its language says and, where it names none, its title. */
export function directionOf({lang, title}: Pick<Framework, 'lang' | 'title'>): 'ltr' | 'rtl' {
  return (lang ? isRightToLeft(lang) : FROM_THE_RIGHT.test(LETTER.exec(title)?.[0] ?? '')) ? 'rtl' : 'ltr';
}
