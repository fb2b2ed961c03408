import {MarkdownReader} from './markdown-reader.js';
import {linesOf, type RawLine} from './markdown-lines.js';
import type {Page} from '../page.js';
import type {Source, Warn} from '../source/source.js';

/** A document in Markdown, or in plain text, which is read as Markdown with `•` for its lists. */
export function markdownPage({file, text, firstLine = 1}: Source, warn: Warn): Page {
  const {lines, links} = withoutDefinitions(linesOf(text, firstLine), text);
  return {file, blocks: new MarkdownReader(lines, links, file, warn).blocks()};
}

/** Lines that say where `[a link][name]` leads go into the links that use them. One that nobody uses stays. */
function withoutDefinitions(lines: readonly RawLine[], text: string): {lines: readonly RawLine[]; links: ReadonlyMap<string, string>} {
  const links = new Map<string, string>();
  const used = new Set(Array.from(text.matchAll(/\[([^[\]]+)\](?!:)/g), ([, name]) => name!.trim().toLowerCase()));
  const kept = lines.filter(line => {
    const [, name, href] = /^ {0,3}\[([^[\]^][^[\]]*)\]:[ \t]*<?([^\s<>]+)>?/.exec(line.text) ?? [];
    if (name === undefined) return true;
    const key = name.trim().toLowerCase();
    if (key !== '//' && !used.has(key)) return true;
    if (!links.has(key)) links.set(key, href!);
    return false;
  });
  return {lines: kept, links};
}
