/** The languages that buttons and labels speak, each by the name that its speakers give it. */
export const LANGUAGES: readonly (readonly [code: string, name: string])[] = [
  ['en', 'English'], ['de', 'Deutsch'], ['fr', 'Français'], ['es', 'Español'], ['ja', '日本語'], ['ar', 'العربية'],
];

/** The language of which a page needs the words beside the English; empty where it needs none. */
export function primary(lang: string): string {
  const code = lang.toLowerCase().split('-')[0]!;
  return code !== 'en' && LANGUAGES.some(([known]) => known === code) ? code : '';
}
