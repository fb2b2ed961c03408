const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** What XML has no way to write. By code units: by characters, WebKit takes a few pairs of Chinese and Arabic letters for one that is none. */
const UNWRITABLE = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as XML and HTML want it; characters that XML has no way to write are left out. */
export function escape(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, character => ENTITIES[character]!);
}
