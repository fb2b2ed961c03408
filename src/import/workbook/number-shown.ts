/**
 * A number of a sheet as one sees it there: with its percent sign, its decimals and the words of its format (`"L"0` shows 4 as L4), a day as
 * 2026-04-01. Without the commas between thousands, which are others in each country.
 */
export function numberShown(value: number, format: string, is1904: boolean): string {
  const pattern = format.split(';')[0]!;
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '');
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return day(value, /[ymd]/i.test(bare.replace(/h+:m+|m+:s+/gi, '')), /h/i.test(bare), is1904);
  const digits = /[#0?][#0?.,]*/.exec(bare)?.[0] ?? '';
  const decimals = /\.([#0?]*)/.exec(digits)?.[1];
  const isPercent = bare.includes('%');
  const scaled = isPercent ? value * 100 : value;
  const fixed = digits && (decimals ?? '').length <= 15 ? scaled.toFixed((decimals ?? '').length) : String(Number(scaled.toPrecision(15)));
  const shown = decimals && /[#?]$/.test(decimals) ? fixed.replace(/\.?0+$/, '') : fixed;
  const [before, after] = words(pattern);
  return `${before}${shown}${isPercent ? '%' : ''}${after}`.trim();
}

function day(serial: number, hasDay: boolean, hasTime: boolean, is1904: boolean): string {
  if (!(serial >= 0 && serial < 2_958_466)) return String(serial);
  // Excel believes that 1900 had a 29th of February.
  const days = is1904 ? serial - 24_107 : serial < 60 ? serial - 25_568 : serial - 25_569;
  const iso = new Date(Math.round(days * 86_400) * 1000).toISOString();
  const time = iso.slice(11, 16);
  if (!hasDay || serial < 1) return time;
  return hasTime && serial % 1 ? `${iso.slice(0, 10)} ${time}` : iso.slice(0, 10);
}

/** The words before and behind the digits. */
function words(pattern: string): [string, string] {
  const sides: [string, string] = ['', ''];
  let side: 0 | 1 = 0;
  for (const [token, quoted, escaped, currency] of pattern.matchAll(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|[#0?][#0?.,]*|General|./gi)) {
    if (/^([#0?]|general$)/i.test(token)) side = 1;
    else sides[side] += quoted ?? escaped ?? currency ?? (/^[ $€£¥()+]$/.test(token) ? token : '');
  }
  return sides;
}
