import {BUDGETS} from '../../src/import/budgets.js';
import type {Given} from '../../src/import.js';

/** What somebody has brought: sources that belong together, and what of a folder was passed over. */
export interface Brought {
  readonly given: readonly Given[];
  readonly skipped: readonly string[];
}

interface Named {
  readonly name: string;
  readonly file: File;
}

/** What is read out of a folder; files that are chosen one by one are read whatever they end in. */
const ENDINGS = /\.(md|markdown|txt|ya?ml|csv|tsv|xlsx|html?|json)$/i;
const {compare} = new Intl.Collator('en', {numeric: true});

/** What was dropped: files, folders where the browser gives them, or a piece of a page. The data have to be asked at once, before anything is waited for. */
export async function dropped(data: DataTransfer): Promise<Brought> {
  const entries = [...data.items].filter(({kind}) => kind === 'file').map(item => item.webkitGetAsEntry?.() ?? null);
  const files = [...data.files];
  const pasted = files.length || entries.some(Boolean) ? undefined : textOf(data);
  if (pasted) return {given: [pasted], skipped: []};
  if (!entries.some(entry => entry?.isDirectory)) return read(files.map(file => ({name: file.name, file})), []);
  const found: Named[] = [];
  const skipped: string[] = [];
  for (const entry of entries) if (entry) await gather(entry, '', found, skipped);
  return read(found, skipped);
}

/** Files that were chosen; those of a chosen folder have the way to them in their names. */
export function chosen(files: readonly File[]): Promise<Brought> {
  const named = files.map(file => ({name: file.webkitRelativePath || file.name, file}));
  if (!files.some(({webkitRelativePath}) => webkitRelativePath)) return read(named, []);
  const isRead = ({name}: Named) => ENDINGS.test(name) && !isHidden(name);
  return read(named.filter(isRead), named.filter(one => !isRead(one)).map(({name}) => name));
}

/** What is on a clipboard, or dragged from a page: a table or a document first, else its text. */
export function textOf(data: DataTransfer): Given | undefined {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (/<table[\s>]/i.test(html)) return {name: PASTED_TABLE, content: inLines(html)};
  if (/<(h[1-6]|li)[\s>]/i.test(html)) return {name: PASTED_PAGE, content: inLines(html)};
  return text.trim() ? {name: PASTED_TEXT, content: text} : undefined;
}

export const [PASTED_TABLE, PASTED_PAGE, PASTED_TEXT] = ['What you pasted (table).html', 'What you pasted (page).html', 'What you pasted'];

/** What a source is called for people: what was pasted is in no file. */
export function calledSource(name: string): string {
  return name.startsWith(PASTED_TEXT) ? PASTED_TEXT : name;
}

/** What a framework is called that was made of something without a name. */
export function nameFor(given: readonly Given[]): string | undefined {
  return given.every(({name}) => name.startsWith(PASTED_TEXT)) ? 'Our levels' : undefined;
}

/** Programs copy a table as one endless line. Each row and cell on its own can be pointed at; white space between them says nothing. */
function inLines(html: string): string {
  return html.replace(/(?<!\n)<(?=(table|tr|t[hd]|h[1-6]|p|[uo]l|li)[\s>])/gi, '\n<');
}

async function gather(entry: FileSystemEntry, way: string, found: Named[], skipped: string[]): Promise<void> {
  const name = way ? `${way}/${entry.name}` : entry.name;
  if (found.length > BUDGETS.files) return;
  if (way && isHidden(entry.name)) return void skipped.push(name);
  if (isFile(entry)) {
    if (way && !ENDINGS.test(name)) return void skipped.push(name);
    found.push({name, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject))});
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    const inside: FileSystemEntry[] = [];
    // It gives some at a time, and nothing when there are no more.
    for (let some = await batch(reader); some.length && inside.length <= BUDGETS.files; some = await batch(reader)) inside.push(...some);
    for (const one of inside.sort((a, b) => compare(a.name, b.name))) await gather(one, name, found, skipped);
  }
}

function batch(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isHidden(name: string): boolean {
  return name.split('/').some(part => part.startsWith('.') || part === 'node_modules');
}

/** No more of any file than is taken in: whoever drops a film gets an answer, and not a full memory. */
async function read(named: readonly Named[], skipped: readonly string[]): Promise<Brought> {
  const given: Given[] = [];
  let bytes = 0;
  for (const {name, file} of [...named].sort((a, b) => compare(a.name, b.name))) {
    if (bytes > BUDGETS.bytes || given.length > BUDGETS.files) break; // the importers say so
    const content = new Uint8Array(await file.slice(0, BUDGETS.bytes + 1).arrayBuffer());
    bytes += content.length;
    given.push({name, content});
  }
  return {given, skipped};
}
