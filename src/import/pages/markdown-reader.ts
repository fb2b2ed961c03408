import type {Place} from '../imported.js';
import {htmlBlocks} from './html-page.js';
import {atxHeading, boldHeading, isRule, isUnderlined, underline} from './markdown-headings.js';
import {inlineLines, inlineText, type Links} from './markdown-inline.js';
import type {RawLine} from './markdown-lines.js';
import {indentOf, Lists, markerOf} from './markdown-lists.js';
import {isGridLine, pipeTable} from './markdown-tables.js';
import {mediaWikiTable} from './mediawiki-table.js';
import type {Block} from '../page.js';
import type {Warn} from '../source/source.js';
import {tabTable} from './tab-table.js';

const DRAWN = /[│┃┌┐└┘├┤┬┴┼║╔╗╚╝╠╣╦╩╬┏┓┗┛╭╮╰╯]/;

/** Reads the lines of a document from top to bottom, each once, into blocks. */
export class MarkdownReader {
  readonly #lines: readonly RawLine[];
  readonly #links: Links;
  readonly #file: string;
  readonly #warn: Warn;
  readonly #blocks: Block[] = [];
  readonly #lists = new Lists(this.#blocks);
  /** Lines of a paragraph that may go on. */
  #paragraph: RawLine[] = [];
  /** Of the last heading that was marked with `#`, or underlined. */
  #depth = 0;
  #afterBlank = true;
  /** Of the last item with a number: a line in a paragraph that begins with the next one is an item too. */
  #number = 0;
  /** Whether a line that is no item may still belong to the last one. */
  #inItem = false;

  constructor(lines: readonly RawLine[], links: Links, file: string, warn: Warn) {
    this.#lines = lines;
    this.#links = links;
    this.#file = file;
    this.#warn = warn;
  }

  blocks(): readonly Block[] {
    for (let i = 0; i < this.#lines.length;) i = this.#read(i);
    this.#endParagraph();
    return this.#blocks;
  }

  /** Reads what begins at a line, and says where the next begins. */
  #read(i: number): number {
    const {text} = this.#lines[i]!;
    const at = this.#at(i);
    if (!text.trim()) {
      this.#endParagraph();
      this.#afterBlank = true;
      return i + 1;
    }
    const next = this.#fence(i) ?? this.#heading(i) ?? this.#drawing(i) ?? this.#html(i) ?? this.#table(i);
    if (next !== undefined) {
      this.#afterBlank = true;
      this.#inItem = false;
      return next;
    }
    if (isRule(text) || isGridLine(text)) this.#put({kind: 'rule', at}, 0);
    else if (!this.#item(i)) this.#text(i);
    this.#afterBlank = false;
    return i + 1;
  }

  #fence(i: number): number | undefined {
    const {text, fence} = this.#lines[i]!;
    if (fence !== 'opens') return undefined;
    let end = i + 1;
    while (this.#lines[end]!.fence !== 'closes') end++;
    this.#put({kind: 'code', text: this.#lines.slice(i + 1, end).map(line => line.text).join('\n'), at: this.#at(i)}, indentOf(text));
    return end + 1;
  }

  #heading(i: number): number | undefined {
    const {text} = this.#lines[i]!;
    const atx = atxHeading(text);
    if (atx) {
      this.#addHeading(atx.depth, atx.text, this.#at(i));
      this.#depth = atx.depth;
      return i + 1;
    }
    const depth = this.#paragraph.length ? underline(text) : undefined;
    if (depth && isUnderlined(this.#paragraph.map(line => line.text), text)) {
      const title = this.#paragraph.pop()!;
      this.#addHeading(depth, title.text, {file: this.#file, line: title.line});
      this.#depth = depth;
      return i + 1;
    }
    const [summary, name, title] = /^\s*<(summary|h[1-6])(?:\s[^<>]*)?>(.*)<\/\1>\s*$/i.exec(text) ?? [];
    const words = summary === undefined ? this.#boldLine(i) : inlineText(title!, this.#at(i), this.#links);
    if (words === undefined) return undefined;
    const marked = name && /\d/.test(name) ? Number(name[1]) : undefined;
    this.#addHeading(marked ?? this.#depth + 1, boldHeading(words) ?? words, this.#at(i));
    if (marked) this.#depth = marked;
    return i + 1;
  }

  /** A bold line is a heading where no sentence runs on into it. */
  #boldLine(i: number): string | undefined {
    const {text} = this.#lines[i]!;
    if (!/^ {0,3}(\*\*|__|<b>|<strong>)/i.test(text)) return undefined;
    const before = this.#paragraph.at(-1)?.text;
    if (before !== undefined && !/[.:!?…。]["”»’)]*\s*$/.test(before)) return undefined;
    return boldHeading(inlineText(text, this.#at(i), this.#links));
  }

  #addHeading(depth: number, text: string, at: Place): void {
    const title = inlineText(text, at, this.#links).replaceAll('\n', ' ');
    if (!title) return;
    this.#put({kind: 'heading', depth, text: title, at}, 0);
    this.#lists.end();
  }

  /** A picture drawn with lines: from the first line that has some to the last. */
  #drawing(i: number): number | undefined {
    if (!DRAWN.test(this.#lines[i]!.text)) return undefined;
    let last = i;
    for (let j = i + 1; j <= last + 3 && this.#lines[j]?.text.trim(); j++) if (DRAWN.test(this.#lines[j]!.text)) last = j;
    if (last === i) return undefined;
    this.#put({kind: 'code', text: this.#lines.slice(i, last + 1).map(line => line.text).join('\n'), at: this.#at(i)}, 0);
    return last + 1;
  }

  /** A table or a list in HTML, up to its end. */
  #html(i: number): number | undefined {
    const [, name] = /^\s*<(table|ul|ol|dl)(?=[\s>])/i.exec(this.#lines[i]!.text) ?? [];
    if (!name) return undefined;
    const tags = new RegExp(`<(/?)${name}(?=[\\s>])`, 'gi');
    let depth = 0;
    let end = i;
    for (; end < this.#lines.length; end++) {
      for (const [, slash] of this.#lines[end]!.text.matchAll(tags)) depth += slash ? -1 : 1;
      if (depth <= 0) break;
    }
    const html = this.#lines.slice(i, end + 1);
    for (const block of htmlBlocks(html.map(line => line.text).join('\n'), this.#file, html[0]!.line, this.#warn, true)) this.#put(block, indentOf(html[0]!.text));
    return end + 1;
  }

  #table(i: number): number | undefined {
    const read = mediaWikiTable(this.#lines, i, this.#file, this.#links, this.#warn) ?? pipeTable(this.#lines, i, this.#file, this.#links) ?? tabTable(this.#lines, i, this.#file, this.#links);
    if (!read) return undefined;
    // One in which no cell says anything is none, as in HTML.
    if (read.table.rows.some(row => row.some(({text}) => text))) this.#put(read.table, indentOf(this.#lines[i]!.text));
    return read.next;
  }

  #item(i: number): boolean {
    const marker = markerOf(this.#lines[i]!.text) ?? this.#tightItem(i);
    if (!marker || (this.#paragraph.length && marker.number !== undefined && marker.number !== 1 && marker.number !== this.#number + 1)) return false;
    this.#number = marker.number ?? this.#number;
    this.#endParagraph();
    const wasTooDeep = this.#lists.tooDeep;
    this.#lists.add(marker, inlineText(marker.text, this.#at(i), this.#links), this.#at(i), this.#afterBlank);
    if (this.#lists.tooDeep && !wasTooDeep) this.#warn('nesting', this.#at(i), 'this list is nested deeper than is kept; what is below stands in the deepest list');
    this.#inItem = true;
    return true;
  }

  /** `-Owns a feature`, where the lines around it are written so too. */
  #tightItem(i: number): ReturnType<typeof markerOf> {
    const isTight = (j: number) => /^\s*-\p{L}/u.test(this.#lines[j]?.text ?? '');
    if (!isTight(i) || !(isTight(i - 1) || isTight(i + 1))) return undefined;
    return markerOf(this.#lines[i]!.text.replace('-', '- '));
  }

  #text(i: number): void {
    const line = this.#lines[i]!;
    const {last, marker} = this.#lists;
    const indent = indentOf(line.text);
    if (this.#inItem && !this.#afterBlank && last && marker && (indent > marker.indent + 1 || runsOn(last.text, line.text))) {
      const more = inlineText(line.text, this.#at(i), this.#links);
      last.text = last.text && more ? `${last.text}${/\*\*$/.test(last.text) && boldHeading(last.text) ? '\n' : ' '}${more}` : last.text + more;
      return;
    }
    this.#inItem = false;
    this.#paragraph.push(line);
  }

  #endParagraph(): void {
    const [first] = this.#paragraph;
    if (!first) return;
    const lines = this.#paragraph.flatMap(({text, line}) => inlineLines(text.replace(/\\$/, ''), {file: this.#file, line}, this.#links));
    const indent = indentOf(first.text);
    this.#paragraph = [];
    if (lines.length) this.#put({kind: 'paragraph', lines, at: lines[0]!.at}, indent);
  }

  #put(block: Block, indent: number): void {
    this.#endParagraph();
    this.#inItem = false;
    this.#lists.put(block, indent);
  }

  #at(i: number): Place {
    return {file: this.#file, line: this.#lines[i]!.line};
  }
}

/** Whether a line that is not indented goes on with the item above it: a sentence was not at its end, and no new one begins. */
function runsOn(item: string, line: string): boolean {
  return /^[\p{Ll}(,;&]/u.test(line) && !/[.!?:]$/.test(item);
}
