/** Whether a text is a language tag, such as `en` or `de-AT`. It becomes an attribute that screen readers and `Intl` go by. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(text);
}
