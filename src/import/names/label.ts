/** A text that begins with what it is about: `**Delivery**: ships small`, `Delivery: ships small`, `Surfacing – finds ...`. */
export interface Labelled {
  readonly label: string;
  /** Empty where the label stands alone, above what it is about. */
  readonly text: string;
  readonly isBold: boolean;
}

const LONGEST = 60;

/** The label of a text, where it has one. */
export function labelled(text: string): Labelled | undefined {
  const bold = /^(\*\*|__)([^*_\n]{1,80})\1\s*([:：–—-]|$)?\s*/u.exec(text);
  if (bold) {
    const inner = bold[2]!.trim();
    const hasColon = /[:：]$/u.test(inner);
    if (!hasColon && !bold[3] && bold[0].length < text.length) return undefined; // emphasis at the beginning of a sentence
    return {label: inner.replace(/[:：]$/u, '').trimEnd(), text: text.slice(bold[0].length).trim(), isBold: true};
  }
  const plain = /^([^:：\n]{1,60})[:：](?!\/\/)(?:\s+|(?<=：)|$)/u.exec(text) ?? /^([^–—\n]{1,60}?)\s[–—]\s+/u.exec(text);
  if (!plain || plain[1]!.length > LONGEST || /[.!?]\s/.test(plain[1]!)) return undefined;
  return {label: plain[1]!.trim(), text: text.slice(plain[0].length).trim(), isBold: false};
}
