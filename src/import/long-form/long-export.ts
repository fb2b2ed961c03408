import {BUDGETS} from '../budgets.js';
import type {Given, Imported, Warning} from '../imported.js';
import {longRows, longSeparator} from './long-rows.js';
import {SHAPES} from '../shapes.js';

/** Enough bytes for the names of its columns. */
const START = 400;

/**
 * The framework of a table that `export csv --long` wrote: known for certain by its columns, and read to the letter, so before
 * any repair. Nothing for any other file.
 */
export async function readLongExport({name, content}: Given, title?: string): Promise<Imported | undefined> {
  if (content.length > BUDGETS.bytes) return undefined; // refused where everything is read
  if (!longSeparator(typeof content === 'string' ? content : new TextDecoder().decode(content.subarray(0, START)))) return undefined;
  const text = textOf(content);
  const rows = longRows(text, longSeparator(text)!);
  if (!rows.some(({level_id, level}) => level_id || level)) return undefined;
  const warnings: Warning[] = [];
  const {longFramework} = await import('./long-format.js');
  const framework = longFramework(rows, title ?? (titleOf(name) || 'Career framework'), name, (kind, at, message) => warnings.push({kind, at, message}));
  const at = {file: name, line: 1};
  warnings.push({kind: 'long', at, message: 'this table has levels, competencies and what is expected. It has no title, ways on, pay or guide: those of the framework that was exported are not in it'});
  return {framework, warnings, found: [], understood: {shape: 'long-export', told: SHAPES['long-export'], confidence: 1}};
}

/** In UTF-8, as we write it. A sheet may have saved it again as it likes. */
function textOf(content: Uint8Array | string): string {
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/** `levels` of `out/levels.csv`; standard input has none. */
function titleOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '').replace(/^-$/, '').trim();
}
