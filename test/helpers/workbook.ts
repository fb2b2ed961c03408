import {strToU8, zipSync, type Zippable} from 'fflate';

/** A cell of a workbook to be made: a text or a number, or either with how it looks. */
export type MadeCell = string | number | boolean | null | {
  readonly value?: string | number | boolean;
  /** Parts of a text, of which some are bold. */
  readonly runs?: readonly {readonly text: string; readonly bold?: boolean}[];
  readonly bold?: boolean;
  /** How a number is shown, for instance `yyyy-mm-dd`, `0%`. */
  readonly format?: string;
  readonly formula?: string;
  /** How many columns and rows it takes, where it is merged with others. */
  readonly columns?: number;
  readonly rows?: number;
};

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly hidden?: boolean;
}

/** A small XLSX workbook as Excel would write it, with texts that are shared. */
export function workbook(...sheets: readonly MadeSheet[]): Uint8Array {
  return zipSync(filesOf(sheets));
}

/** Its files, for tests that change something in them before they pack them with `zipSync`. */
export function filesOf(sheets: readonly MadeSheet[]): Zippable {
  const strings: string[] = [];
  const formats: string[] = [];
  const made = sheets.map(sheet => sheetXml(sheet, strings, formats));
  const relation = (id: number, type: string, target: string) => `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const xml = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.map(({name, hidden}, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}</Relationships>`,
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>`,
    ...Object.fromEntries(made.map((text, i) => [`xl/worksheets/sheet${i + 1}.xml`, text])),
  };
  return Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)]));
}

/** Styles 2n are the n-th format, 2n + 1 the same in bold; the format 0 is none. */
function stylesXml(formats: readonly string[]): string {
  const all = ['General', ...formats];
  return `<styleSheet><numFmts>${all.map((format, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(format)}"/>`).join('')}</numFmts>`
    + '<fonts><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><cellStyleXfs><xf numFmtId="0" fontId="1"/></cellStyleXfs>'
    + `<cellXfs>${all.flatMap((_, i) => [0, 1].map(font => `<xf numFmtId="${200 + i}" fontId="${font}"/>`)).join('')}</cellXfs></styleSheet>`;
}

function sheetXml({rows}: MadeSheet, strings: string[], formats: string[]): string {
  const merged: string[] = [];
  const lines = rows.map((row, r) => `<row r="${r + 1}">${row.map((made, c) => {
    if (made === null) return '';
    const {value = '', runs, bold = false, format, formula, columns = 1, rows: down = 1} = typeof made === 'object' ? made : {value: made};
    const at = ref(c, r);
    if (columns > 1 || down > 1) merged.push(`<mergeCell ref="${at}:${ref(c + columns - 1, r + down - 1)}"/>`);
    const style = 2 * (format ? 1 + (formats.includes(format) ? formats.indexOf(format) : formats.push(format) - 1) : 0) + (bold ? 1 : 0);
    const attributes = `r="${at}"${style ? ` s="${style}"` : ''}`;
    if (typeof value === 'number' && !runs) return `<c ${attributes}>${formula ? `<f>${escaped(formula)}</f>` : ''}<v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c ${attributes} t="b"><v>${value ? 1 : 0}</v></c>`;
    if (formula) return `<c ${attributes} t="str"><f>${escaped(formula)}</f><v>${escaped(value as string)}</v></c>`;
    const inner = runs ? runs.map(run => `<r>${run.bold ? '<rPr><b/></rPr>' : ''}${texted(run.text)}</r>`).join('') : texted(value as string);
    return `<c ${attributes} t="s"><v>${strings.push(`<si>${inner}</si>`) - 1}</v></c>`;
  }).join('')}</row>`);
  return `<worksheet><sheetData>${lines.join('')}</sheetData>${merged.length ? `<mergeCells>${merged.join('')}</mergeCells>` : ''}</worksheet>`;
}

function texted(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function ref(column: number, row: number): string {
  const high = Math.floor(column / 26);
  return `${high ? String.fromCharCode(64 + high) : ''}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
