import {separationOf} from './separators.js';
import type {Form} from './source.js';

/** What the name of a file says, and what its text says where the name says nothing, or too little. */
export function formOf(name: string, text: string): Form {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = ENDINGS.get(ending);
  if (named && named !== 'json' && /^\s*<(!doctype html|html)\b/i.test(text)) return 'html'; // what some programs call a sheet
  if (named && named !== 'text') return named;
  const found = contentForm(text);
  return found === 'yaml' && named === 'text' ? 'text' : found;
}

const ENDINGS: ReadonlyMap<string, Form> = new Map([
  ['md', 'markdown'], ['markdown', 'markdown'], ['mdx', 'markdown'], ['mdown', 'markdown'], ['mkd', 'markdown'],
  ['txt', 'text'], ['text', 'text'],
  ['yaml', 'yaml'], ['yml', 'yaml'], ['json', 'json'],
  ['csv', 'csv'], ['tsv', 'tsv'], ['tab', 'tsv'],
  ['html', 'html'], ['htm', 'html'], ['xhtml', 'html'],
]);

/** Enough to know what a text is. */
const START = 100_000;

function contentForm(whole: string): Form {
  const text = whole.slice(0, START).trimStart();
  if (/^(\{\s*["}]|\[\s*[[{"\]])/.test(text)) return 'json';
  const isMarked = MARKDOWN.test(text);
  if (/^<(!doctype|html|head|meta|body|table|div|google-sheets|b style|style)\b/i.test(text)) return 'html';
  if (!isMarked && (/^<[a-z!?]/i.test(text) || /<table[\s>]/i.test(text))) return 'html';
  if (isYaml(text)) return 'yaml';
  if (!isMarked || text.includes('\t')) {
    const separated = separatedForm(whole);
    if (separated) return separated;
  }
  return isMarked || /^---\n/.test(text) ? 'markdown' : 'text';
}

/** Headings, rules of tables, lists and bold words. */
const MARKDOWN = /^ {0,3}(#{1,6} |\|?[ \t]*:?-{3,}:?[ \t]*\||[-*+] \S)|\*\*\S|^(=|-){3,}$/m;

/** Begins with a name and a colon, something is indented below it, and no line is anything else. */
function isYaml(text: string): boolean {
  const lines = text.split('\n', 400).filter(line => line.trim() && !/^(#|---$|\.\.\.$|%)/.test(line));
  if (lines.length < 2 || !/^(- )?(["']?)[\p{L}_][\p{L}\p{M}\d _./-]*\2:( |$)/u.test(lines[0]!)) return false;
  const isPlain = (line: string) => /^(\s|- |-$|(["']?)[\p{L}\d_][^:"'*|]{0,80}\2:( |$))/u.test(line);
  const hasInner = lines.some((line, i) => /^\s+[\p{L}_"'][^:*]{0,80}:( |$)/u.test(line) || (/^\s*- /.test(line) && i > 0 && /:\s*$/.test(lines[i - 1]!)));
  return hasInner && lines.every(isPlain);
}

/** At least two rows, and so alike that it is no prose with commas in it. */
function separatedForm(text: string): Form | undefined {
  const found = separationOf(text, ['\t', ';', ',']);
  if (!found) return undefined;
  const least = found.separator === '\t' ? 0.6 : 0.9;
  const isTable = found.certainty >= least && text.slice(0, START).trimEnd().includes('\n');
  return isTable ? (found.separator === '\t' ? 'tsv' : 'csv') : undefined;
}
