/** Whether a text is a language tag, such as `en` or `de-AT`. It becomes an attribute that screen readers and `Intl` go by. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(text);
}

/** Whether a language is written from right to left. */
export function isRightToLeft(lang: string | undefined): boolean {
  return /^(ar|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i.test(lang ?? '');
}
