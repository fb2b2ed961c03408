import {isWide} from './decode.js';

/** A way out for what is no text, by the bytes with which it begins. A workbook that can be read has none. */
export function otherThanText(bytes: Uint8Array): string | undefined {
  const known = SIGNS.find(({sign, from = 0}) => [...sign].every((letter, i) => bytes[from + i] === letter.charCodeAt(0)));
  if (known) return known.told;
  if (isZip(bytes)) return insideZip(bytes);
  return bytes.includes(0) && !isWide(bytes) ? 'this file is no text. Save it as XLSX, CSV, Markdown or HTML' : undefined;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

const PICTURE = 'this is a picture. The words have to be typed: into a sheet with a level in each column, for instance';
const OLD_OFFICE = 'this is a file of an old Excel, Word or PowerPoint, or one that is protected by a password. Open it and save it as XLSX without a password, or as a web page (HTML)';
const PACKED = 'this is a packed archive. Unpack it, and give the files in it';

const SIGNS: readonly {readonly sign: string; readonly from?: number; readonly told: string}[] = [
  {sign: '%PDF', told: 'this is a PDF, which has no tables or headings that could be read. Save the document it was made of as XLSX, CSV, HTML or Markdown, or copy its text into a text file'},
  {sign: '\xd0\xcf\x11\xe0', told: OLD_OFFICE},
  {sign: '{\\rtf', told: 'this is rich text (RTF). Open it and save it as a web page (HTML), or copy its text into a text file'},
  {sign: '\x89PNG', told: PICTURE},
  {sign: '\xff\xd8\xff', told: PICTURE},
  {sign: 'GIF8', told: PICTURE},
  {sign: 'WEBP', from: 8, told: PICTURE},
  {sign: 'ftyp', from: 4, told: PICTURE},
  {sign: '\x1f\x8b', told: PACKED},
  {sign: '7z\xbc\xaf', told: PACKED},
  {sign: 'Rar!', told: PACKED},
];

const INSIDE: readonly {readonly name: string; readonly told: string | undefined}[] = [
  {name: 'xl/workbook.xml', told: undefined},
  {name: 'xl/workbook.bin', told: 'this is a binary workbook (XLSB). Save it as XLSX'},
  {name: 'word/document.xml', told: 'this is a Word document. Save it as a web page (HTML), or copy its contents into the browser'},
  {name: 'ppt/presentation.xml', told: 'this is a presentation. Copy its tables into a sheet, and save that as XLSX or CSV'},
  {name: 'opendocument.spreadsheet', told: 'this is a LibreOffice sheet (ODS). Save it as XLSX or CSV'},
  {name: 'opendocument', told: 'this is a LibreOffice document. Save it as a web page (HTML)'},
  {name: 'Index/Document.iwa', told: 'this is a file of Numbers, Pages or Keynote. Export it as XLSX, CSV or text'},
];

/** The names in an archive stand at its end, uncompressed; that of an open document at its start. */
function insideZip(bytes: Uint8Array): string | undefined {
  const latin = new TextDecoder('latin1');
  const names = latin.decode(bytes.subarray(0, 4096)) + latin.decode(bytes.subarray(-1_000_000));
  const inside = INSIDE.find(({name}) => names.includes(name));
  return inside ? inside.told : PACKED;
}
