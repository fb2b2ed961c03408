/**
 * The address of a link, or nothing where it is not http, https, mailto or relative. It is decoded first and
 * the *parsed* address is handed on: `&#106;avascript:` passes any check that looks at the text alone. A relative one
 * goes on untouched: to take off more white space than an address parser does could make it an absolute one.
 */
export function safeHref(written: string): string | undefined {
  const decoded = decode(written);
  try {
    const url = new URL(decoded);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    try {
      return new URL(decoded, 'https://relative.invalid').protocol === 'https:' ? decoded : undefined;
    } catch {
      return undefined;
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', colon: ':', Tab: '\t', NewLine: '\n', hellip: '…', ndash: '–', mdash: '—',
};

/** Character references. Names beyond the common ones stay visible. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
