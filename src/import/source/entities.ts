/**
 * A line in which `&nbsp;`, `&eacute;` and `&#8217;` stand for themselves again, as where HTML was copied as text. What would
 * become markup, or a mark of the language the text is written in, stays as it is.
 *
 * @param kept letters that mean something here, so that they must not appear
 */
export function withoutEntities(line: string, kept: RegExp): string {
  if (!line.includes('&')) return line;
  return line.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d?));/g, (entity, decimal?: string, hex?: string, name?: string, at = 0) => {
    const letter = name ? NAMED.get(name) : ofCode(decimal ? Number(decimal) : parseInt(hex!, 16));
    if (letter === undefined || kept.test(letter)) return entity;
    // Written twice over: taking off one layer here and another one later would change what was meant.
    return letter === '&' && /^(#|[A-Za-z]{2,8}\d?;)/.test(line.slice(at + entity.length, at + entity.length + 10)) ? entity : letter;
  });
}

function ofCode(code: number): string | undefined {
  const isLetter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0);
  return isLetter ? String.fromCodePoint(code) : undefined;
}

/** The names of the letters from U+00A0, in order. */
const LATIN = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest '
  + 'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig '
  + 'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"],
  ['OElig', 'Œ'], ['oelig', 'œ'], ['Scaron', 'Š'], ['scaron', 'š'], ['Yuml', 'Ÿ'],
  ['ensp', '\u2002'], ['emsp', '\u2003'], ['thinsp', '\u2009'], ['zwnj', '\u200c'], ['zwj', '\u200d'], ['lrm', '\u200e'], ['rlm', '\u200f'],
  ['ndash', '–'], ['mdash', '—'], ['lsquo', '‘'], ['rsquo', '’'], ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['lsaquo', '‹'], ['rsaquo', '›'],
  ['bull', '•'], ['hellip', '…'], ['euro', '€'], ['trade', '™'], ['larr', '←'], ['rarr', '→'], ['ne', '≠'], ['le', '≤'], ['ge', '≥'], ['check', '✓'],
]);
