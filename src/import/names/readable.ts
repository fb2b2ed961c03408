/** `exampleCriteria` and `example_criteria` as words. */
export function wordsOfKey(key: string): string {
  return key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_-]+/g, ' ').trim();
}

/** A key as a heading: `code_quality` becomes “Code quality”. What has capitals or other marks already stays as its author wrote it. */
export function humanised(key: string): string {
  const words = wordsOfKey(key);
  const plain = /^[\p{Ll}\d]/u.test(key) && words !== key ? words.toLowerCase() : words === key ? key : words;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A name as people write it: an identifier becomes a heading. */
export function readable(name: string): string {
  return /^[\p{Ll}\d]+([_-][\p{Ll}\d]+)*$/u.test(name) || /^\p{Ll}+(\p{Lu}\p{Ll}+)+$/u.test(name) ? humanised(name) : name;
}
