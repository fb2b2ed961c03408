import {BUDGETS, counted} from '../budgets.js';
import {cleaned} from './clean.js';
import {decoded} from './decode.js';
import {formOf} from './form.js';
import {Refused, type Given, type Place} from '../imported.js';
import {isZip, otherThanText} from './known-files.js';
import {unmangled} from './mojibake.js';
import {Tally} from './tally.js';

/** How a file is written. */
export const FORMS = ['markdown', 'text', 'yaml', 'csv', 'tsv', 'xlsx', 'html', 'json'] as const;
export type Form = (typeof FORMS)[number];

/** Takes down a doubt or a repair. */
export type Warn = (kind: string, at: Place, message: string) => void;

/** A file as text, repaired and clean. */
export interface Source {
  readonly file: string;
  readonly form: Form;
  readonly text: string;
  /** The line of the file at which the text begins. Default: 1. */
  readonly firstLine?: number;
}

/**
 * The text of a file, and what it is written in: found out by its content, its name, or said by `form`. A workbook has no text.
 *
 * @throws {Refused} for what is no text, and for more of it than anyone writes
 */
export function readSource({name, content}: Given, warn: Warn, form?: Form): Source {
  const start: Place = {file: name, line: 1};
  const isText = typeof content === 'string';
  if (content.length > BUDGETS.bytes) throw new Refused(start, `this file has more than ${counted(BUDGETS.bytes / 1e6)} MB. Take the pictures out of it, or make several files`);
  if (!isText) {
    const told = otherThanText(content);
    if (told) throw new Refused(start, told);
    if (isZip(content)) return {file: name, form: 'xlsx', text: ''};
  }
  if (form === 'xlsx') throw new Refused(start, 'this is no workbook (XLSX). Save it as one, or say what it is');

  const tally = new Tally(warn);
  const raw = withLines(isText ? content : decoded(name, content, warn));
  const mended = unmangled(withoutClipboardHead(raw), name, tally);
  const found = form ?? formOf(name, mended);
  if (found !== 'html' && found !== 'json') lineWithin(name, mended); // those are often written without line ends
  const text = cleaned(mended, found, name, tally);
  tally.end();
  if (!text.trim()) throw new Refused(start, 'there is no text in this file');
  return {file: name, form: found, text};
}

function withLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function lineWithin(file: string, text: string): void {
  for (let from = 0, line = 1; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const until = end < 0 ? text.length : end;
    if (until - from > BUDGETS.line) throw new Refused({file, line}, `this line has more than ${counted(BUDGETS.line)} letters. Nobody writes such a line: see what is in it, and take it out`);
    from = until + 1;
  }
}

/** Windows puts a few lines before HTML in the clipboard that say where it begins. They become empty, so that lines keep their numbers. */
function withoutClipboardHead(text: string): string {
  const head = /^\s*Version:\d[\d.]*\n(?:[A-Za-z]+:[^\n<]*\n)*/.exec(text)?.[0];
  return head?.includes('StartHTML') ? head.replace(/[^\n]/g, '') + text.slice(head.length) : text;
}
