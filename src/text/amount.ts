import type {Pay} from '../model/schema.js';
import {localeOf} from './locale.js';
import type {levelWords} from './words/level.js';

/** A pay range in the reader's language: “€90,000 – 110,000 a year”. Whole numbers go without cents. */
export function amount({currency, min, max, per}: Pay, lang: string, words: typeof levelWords): string {
  if (min === undefined && max === undefined) return words.noRange;
  const cents = [min ?? 0, max ?? 0].every(Number.isInteger) ? {maximumFractionDigits: 0} : {};
  const format = formatOf(lang, {style: 'currency', currency, ...cents});
  const range = min === undefined ? words.upTo(format.format(max!))
    : max === undefined ? words.from(format.format(min))
    : min === max ? format.format(min)
    : format.formatRange(Math.min(min, max), Math.max(min, max));
  return per ? `${range} ${words.per[per]}` : range;
}

/** What pages write into `lang` is not always a language, nor what files write into `currency` one. */
function formatOf(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(localeOf(lang), options);
  } catch {
    try {
      return new Intl.NumberFormat(undefined, options);
    } catch {
      return new Intl.NumberFormat();
    }
  }
}
