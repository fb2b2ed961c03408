/**
 * What `Intl` is to go by for a page's `lang`, always with the digits that all other numbers of the page have. Nothing where the page
 * says nothing.
 *
 * @throws RangeError where `lang` is no language
 */
export function localeOf(lang: string): Intl.Locale | undefined {
  return lang ? new Intl.Locale(lang.replaceAll('_', '-'), {numberingSystem: 'latn'}) : undefined;
}
