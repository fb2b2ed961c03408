import type {Archive} from './archive.js';
import {readXml} from './xml.js';

export interface Style {
  readonly isBold: boolean;
  /** How a number is shown, in Excel’s own short language. Empty: as it is. */
  readonly format: string;
}

/** The styles that cells name by number. */
export function stylesOf(archive: Archive, file: string): readonly Style[] {
  const styles: Style[] = [];
  const bold: boolean[] = [];
  const formats = new Map<string, string>();
  let within = '';
  readXml(archive, 'xl/styles.xml', file, {
    open(name, {numFmtId = '', formatCode = '', fontId = '', val}) {
      if (name === 'fonts' || name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') within = name;
      else if (name === 'numFmt' && within !== 'dxfs') formats.set(numFmtId, formatCode);
      else if (name === 'font' && within === 'fonts') bold.push(false);
      else if (name === 'b' && within === 'fonts') bold[bold.length - 1] = isSet(val);
      else if (name === 'xf' && within === 'cellXfs') styles.push({isBold: bold[Number(fontId)] ?? false, format: formats.get(numFmtId) ?? builtIn(Number(numFmtId))});
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return styles;
}

/** `<b/>` alone means yes. */
export function isSet(value: string | undefined): boolean {
  return value !== '0' && value !== 'false';
}

/** Formats that every program knows by number. What differs from country to country is a day all the same. */
function builtIn(id: number): string {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy-mm-dd';
  if (id === 22) return 'yyyy-mm-dd hh:mm';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'hh:mm';
  return ({1: '0', 2: '0.00', 3: '0', 4: '0.00', 9: '0%', 10: '0.00%'} as Readonly<Record<number, string>>)[id] ?? '';
}
