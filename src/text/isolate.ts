/**
 * A name that may run the other way than the sentence around it, kept to itself: without this, the punctuation beside a name in
 * Latin letters would jump to its other side in an Arabic sentence. The two signs around it are seen by nobody.
 */
export function isolate(name: string): string {
  return name && `\u2068${name}\u2069`;
}
