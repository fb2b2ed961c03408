import {readInline, type Inline} from './inline.js';
import {takeDefinitions, type Definitions} from './references.js';

export type {Inline} from './inline.js';

/** A block of a text, in our own small tree: what the renderers need, and nothing that could be markup. */
export type Block =
  | {readonly type: 'paragraph' | 'heading'; readonly children: readonly Inline[]}
  | {readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Block[])[]}
  | {readonly type: 'quote'; readonly children: readonly Block[]}
  | {readonly type: 'code'; readonly text: string}
  | {readonly type: 'rule'};

/** A block of which the words are not read yet: they may refer to addresses that come later. */
type Draft =
  | {type: 'paragraph' | 'heading' | 'code'; text: string}
  | {type: 'list'; mark: string; start: number; items: Draft[][]}
  | {type: 'quote'; children: Draft[]}
  | {type: 'rule'};

/** The text, a quote or an item of a list, to which lines may still come. Those of an item are moved in. */
interface Container {
  readonly indent?: number;
  readonly children: Draft[];
}

/** Quotes and lists in each other; what would be deeper is text. All that is open is looked at on each line, and who walks the tree recurses. */
const DEEPEST = 16;

/**
 * Reads Markdown into a tree, in no more steps than the text is long. No string of it is ever parsed as HTML: HTML
 * becomes visible text, as do tables, an image becomes a link to it, and a link that leads anywhere but to http, https
 * or mailto becomes its words.
 */
export function parseMarkdown(text: string): readonly Block[] {
  const reader = new BlockReader();
  for (const line of text.trimEnd().split(/\r\n?|\n/)) reader.read(line);
  return finished(reader.blocks, takeDefinitions(reader.paragraphs));
}

function finished(drafts: readonly Draft[], definitions: Definitions): Block[] {
  return drafts.flatMap((draft): Block | [] => {
    switch (draft.type) {
      case 'paragraph':
      case 'heading': {
        const text = draft.text.trim();
        return text || draft.type === 'heading' ? {type: draft.type, children: readInline(text, definitions)} : []; // all of it was definitions
      }
      case 'code':
        return {type: 'code', text: draft.text.slice(0, -1)};
      case 'list':
        return {type: 'list', ordered: /[.)]/.test(draft.mark), start: draft.start, items: draft.items.map(item => finished(item, definitions))};
      case 'quote':
        return {type: 'quote', children: finished(draft.children, definitions)};
      case 'rule':
        return draft;
    }
  });
}

/** Takes one line after the other. What is open is a row of containers, and in the last of them a paragraph or code. */
class BlockReader {
  readonly blocks: Draft[] = [];
  readonly paragraphs: {text: string}[] = [];
  #open: Container[] = [{children: this.blocks}];
  #leaf: Extract<Draft, {text: string}> | undefined;
  #fence: {readonly mark: string; readonly indent: number} | undefined;
  /** Empty lines after indented code, which belong to it if more of it follows. */
  #gap = '';

  read(line: string): void {
    let rest = withoutTabs(line, 0);
    let column = 0;
    const skip = (columns: number) => {
      rest = withoutTabs(rest.slice(columns), column += columns);
    };

    let kept = 1;
    for (; kept < this.#open.length; kept++) {
      const {indent, children} = this.#open[kept]!;
      const quote = /^ {0,3}> ?/.exec(rest);
      if (indent === undefined ? !quote : rest.trim() ? indentOf(rest) < indent : !children.length) break;
      skip(indent ?? quote![0].length);
    }
    if (this.#fence && kept === this.#open.length) return this.#readCode(rest, this.#fence);

    for (;;) {
      const indent = indentOf(rest);
      const words = rest.trim();
      const goesOn = kept === this.#open.length;
      const paragraph = this.#leaf?.type === 'paragraph' ? this.#leaf : undefined;
      if (!words) return this.#readEmpty(rest, kept);
      if (indent > 3) return paragraph ? this.#readWords(rest, kept) : this.#readIndented(rest.slice(4), kept);

      const [marker] = /^(?:[-+*]|\d{1,9}[.)])(?=\s|$)/.exec(words) ?? [];
      const [, mark, info] = /^(`{3,}|~{3,})(.*)$/.exec(words) ?? [];
      const [, depth, title] = /^(#{1,6})(?:\s(.*))?$/.exec(words) ?? [];
      if (depth) return void this.#add({type: 'heading', text: withoutClosing(title ?? '')}, kept);
      if (mark && !(mark.startsWith('`') && info!.includes('`'))) {
        this.#leaf = this.#add({type: 'code', text: ''}, kept);
        this.#fence = {mark, indent};
        return;
      }
      if (goesOn && paragraph && /^(?:=+|-+)$/.test(words)) {
        paragraph.type = 'heading';
        this.#leaf = undefined;
        return;
      }
      if (/^[-*_]/.test(words) && /^(?:-{3,}|\*{3,}|_{3,})$/.test(words.replace(/\s/g, ''))) return void this.#add({type: 'rule'}, kept);
      if (kept >= DEEPEST) return this.#readWords(rest, kept);

      if (words.startsWith('>')) {
        const {children} = this.#add({type: 'quote', children: []}, kept);
        kept = this.#open.push({children});
        skip(indent + (rest[indent + 1] === ' ' ? 2 : 1));
      } else if (marker && !(goesOn && paragraph && (marker === words || !/^(?:\D|1.$)/.test(marker)))) { // a sentence may go on with a number
        skip(indent + marker.length);
        const blanks = indentOf(rest);
        const width = blanks > 4 || blanks === rest.length ? 1 : blanks;
        skip(width);
        kept = this.#open.push({indent: indent + marker.length + width, children: this.#addItem(marker, kept)});
      } else return this.#readWords(rest, kept);
    }
  }

  #readEmpty(rest: string, kept: number): void {
    if (kept < this.#open.length) this.#close(kept);
    else if (this.#leaf?.type === 'code') this.#gap += `${rest.slice(4)}\n`;
    else this.#leaf = undefined;
  }

  /** A paragraph takes lines that lack the marks of what it stands in. */
  #readWords(rest: string, kept: number): void {
    if (this.#leaf?.type !== 'paragraph') this.paragraphs.push(this.#leaf = this.#add({type: 'paragraph', text: ''}, kept));
    this.#leaf.text += `${rest.trimStart()}\n`;
  }

  #readIndented(code: string, kept: number): void {
    if (this.#leaf?.type !== 'code' || kept < this.#open.length) this.#leaf = this.#add({type: 'code', text: ''}, kept);
    this.#leaf.text += `${this.#gap}${code}\n`;
    this.#gap = '';
  }

  #readCode(rest: string, {mark, indent}: {mark: string; indent: number}): void {
    const blanks = indentOf(rest);
    const words = rest.trim();
    if (blanks < 4 && words.startsWith(mark) && !words.replaceAll(mark[0]!, '')) this.#close(this.#open.length);
    else this.#leaf!.text += `${rest.slice(Math.min(indent, blanks))}\n`;
  }

  #addItem(marker: string, kept: number): Draft[] {
    const mark = marker.at(-1)!;
    const item: Draft[] = [];
    const last = this.#open[kept - 1]!.children.at(-1);
    if (last?.type === 'list' && last.mark === mark) {
      this.#close(kept);
      last.items.push(item);
    } else this.#add({type: 'list', mark, start: parseInt(marker) || 0, items: [item]}, kept);
    return item;
  }

  #add<T extends Draft>(draft: T, kept: number): T {
    this.#close(kept);
    this.#open.at(-1)!.children.push(draft);
    return draft;
  }

  #close(kept: number): void {
    this.#open.length = kept;
    this.#leaf = this.#fence = undefined;
    this.#gap = '';
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The blanks that a line starts with, as spaces: a tab goes on to the next multiple of four. */
function withoutTabs(line: string, column: number): string {
  return line.replace(/^[ \t]*\t/, blanks => {
    let width = column;
    for (const blank of blanks) width += blank === '\t' ? 4 - (width % 4) : 1;
    return ' '.repeat(width - column);
  });
}

/** A heading may end as it began. */
function withoutClosing(title: string): string {
  let end = title.length;
  while (title[end - 1] === '#') end--;
  return !end || /\s/.test(title[end - 1]!) ? title.slice(0, end) : title;
}
