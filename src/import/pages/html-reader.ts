import {Flow, type Told} from './flow.js';
import {classStyles, isHidden, marksOf} from './html-styles.js';
import {HtmlCells} from './html-cells.js';
import type {Place} from '../imported.js';
import {boldHeading} from './markdown-headings.js';
import {Lists, markerOf} from './markdown-lists.js';
import type {Block} from '../page.js';
import type {Warn} from '../source/source.js';

type Attributes = ReadonlyMap<string, string>;

/** Nothing in them is for readers; in Confluence they are settings of a macro. */
const SILENT = /^(script|template|noscript|iframe|object|select|ac:parameter|ac:task-id|ac:task-status|ri:[a-z-]+)$/;
/** What begins and ends a paragraph. */
const BLOCK = /^(address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|menu|nav|ol|p|pre|section|summary|table|ul|ac:task-list|ac:task|ac:task-body|ac:rich-text-body)$/;
const LIST = /^(ul|ol|menu|dl|ac:task-list)$/;
const ITEM = /^(li|dt|ac:task)$/;
const HEADING = /^h[1-6]$/;
const STEP = 4;

/** Reads HTML, tag by tag, into blocks. */
export class HtmlReader {
  readonly blocks: Block[] = [];
  title = '';
  lang = '';
  readonly #warn: Warn;
  readonly #isMarkdown: boolean;
  readonly #lists = new Lists(this.blocks);
  readonly #flow: Flow;
  /** The next number of each list that is open; nothing for one without numbers. */
  readonly #open: (number | undefined)[] = [];
  /** The item whose text comes next. */
  #item?: {readonly indent: number; readonly number?: number};
  #headingDepth?: number;
  #lastDepth = 0;
  #cells?: HtmlCells;
  #code?: {text: string; readonly at: Place};
  #styles: Attributes = new Map();
  /** The element that is not for readers, how deep it is in itself, and what it says. */
  #silent?: {readonly name: string; depth: number; text: string};

  constructor(warn: Warn, isMarkdown: boolean) {
    this.#warn = warn;
    this.#isMarkdown = isMarkdown;
    this.#flow = new Flow(isMarkdown);
  }

  open(name: string, attributes: Attributes, at: Place): void {
    if (this.#silent) {
      this.#silent.depth++;
      return;
    }
    const style = `${this.#styles.get(attributes.get('class') ?? '') ?? ''};${attributes.get('style') ?? ''}`;
    const isMark = /mso-list:\s*ignore/i.test(style);
    if (isMark || name === 'title' || name === 'style' || (SILENT.test(name) && attributes.get('ac:name') !== 'title') || isHidden(attributes, style)) {
      this.#silent = {name: isMark ? 'mark' : name, depth: 1, text: ''};
      return;
    }
    if (name === 'html') this.lang = attributes.get('lang') ?? '';
    else if (this.#cells) this.#cells.open(name, attributes, at, marksOf(name, style));
    else if (name === 'table') {
      this.#flush();
      this.#cells = new HtmlCells(at, this.#warn, this.#isMarkdown);
    } else if (BLOCK.test(name)) this.#openBlock(name, attributes, at, style);
    else this.#flow.open(name, attributes, at, marksOf(name, style));
  }

  close(name: string): void {
    if (this.#silent) {
      if (--this.#silent.depth === 0) this.#endSilence(this.#silent);
      return;
    }
    if (this.#cells) {
      if (!this.#cells.close(name)) return;
      const table = this.#cells.table();
      this.#cells = undefined;
      for (const block of table) this.#put(block);
    } else if (BLOCK.test(name)) this.#closeBlock(name);
    else this.#flow.close(name);
  }

  say(text: string, at: Place): void {
    if (this.#silent) this.#silent.text += text;
    else if (this.#code) this.#code.text += text;
    else if (this.#cells) this.#cells.say(text, at);
    else this.#flow.say(text, at);
  }

  end(): void {
    this.#flush();
    this.title = this.title.replace(/\s+/g, ' ').trim();
  }

  #openBlock(name: string, attributes: Attributes, at: Place, style: string): void {
    if (name === 'dd' && this.#item) this.#flow.say(': ', at); // goes on with its term
    else this.#flush();
    const [, level] = /mso-list:[^;]*\blevel(\d{1,2})/i.exec(style) ?? [];
    if (level) this.#item = {indent: (Number(level) - 1) * STEP};
    if (LIST.test(name)) this.#open.push(name === 'ol' ? Number(/^\d{1,6}$/.exec(attributes.get('start') ?? '')?.[0] ?? 1) : undefined);
    else if (ITEM.test(name)) this.#openItem();
    else if (HEADING.test(name)) this.#headingDepth = Number(name[1]);
    else if (name === 'pre') this.#code ??= {text: '', at};
    else if (name === 'hr') this.#put({kind: 'rule', at});
    this.#flow.open('block', attributes, at, name === 'dt' || name === 'summary' ? ['strong'] : HEADING.test(name) ? [] : marksOf(name, style));
  }

  #closeBlock(name: string): void {
    if (this.#code) this.#endCode(this.#code);
    if (name !== 'dt') this.#flush();
    this.#flow.close('block');
    if (HEADING.test(name)) this.#headingDepth = undefined;
    if (ITEM.test(name) && name !== 'dt') this.#item = undefined;
    if (!LIST.test(name)) return;
    this.#item = undefined;
    this.#open.pop();
    if (!this.#open.length) this.#lists.end();
  }

  #openItem(): void {
    const number = this.#open.at(-1);
    if (number !== undefined) this.#open[this.#open.length - 1] = number + 1;
    this.#item = {indent: Math.max(0, this.#open.length - 1) * STEP, ...(number !== undefined && {number})};
  }

  /** Makes a block of what was said since the last one. */
  #flush(): void {
    const told = this.#flow.take();
    const [first] = told.lines;
    if (!first) return;
    const text = told.lines.map(line => line.text).join('\n');
    const {at} = first;
    const bold = told.isBold && told.lines.length === 1 && !this.#open.length ? boldHeading(`**${text}**`) : undefined;
    if (this.#item) {
      const {tooDeep} = this.#lists;
      this.#lists.add({...this.#item, isOrdered: this.#item.number !== undefined, text}, strong(told).join('\n'), at, true);
      if (this.#lists.tooDeep && !tooDeep) this.#warn('nesting', at, 'this list is nested deeper than is kept; what is below stands in the deepest list');
      this.#item = undefined;
    } else if (this.#headingDepth !== undefined || bold !== undefined) {
      if (this.#headingDepth !== undefined) this.#lastDepth = this.#headingDepth;
      this.#lists.end();
      this.blocks.push({kind: 'heading', depth: this.#headingDepth ?? this.#lastDepth + 1, text: text.replaceAll('\n', ' '), at});
    } else if (/^[•▪◦·][ \t]*\S/.test(text)) this.#bulleted(strong(told), told);
    else this.#put({kind: 'paragraph', lines: strong(told).map((line, i) => ({text: line, at: told.lines[i]!.at})), at});
  }

  /** Lines that begin with bullets typed by hand, as a list. What goes on below a bullet belongs to it. */
  #bulleted(texts: readonly string[], {lines}: Told): void {
    for (const [i, text] of texts.entries()) {
      const {last} = this.#lists;
      const marker = markerOf(text.replace(/^·[ \t]*/, '• '));
      if (marker) this.#lists.add({...marker, indent: Math.max(0, this.#open.length - 1) * STEP + marker.indent}, marker.text, lines[i]!.at, true);
      else if (last) last.text += `\n${text}`;
    }
  }

  /** Into the item that is open, or on the page. */
  #put(block: Block): void {
    this.#lists.put(block, this.#open.length * STEP);
  }

  #endCode({text, at}: {readonly text: string; readonly at: Place}): void {
    this.#code = undefined;
    if (text.trim()) this.#put({kind: 'code', text: text.replace(/^\n/, '').trimEnd(), at});
  }

  #endSilence({name, text}: {readonly name: string; readonly text: string}): void {
    this.#silent = undefined;
    if (name === 'title') this.title ||= text;
    if (name === 'style') this.#styles = new Map([...this.#styles, ...classStyles(text)]);
    const number = name === 'mark' && this.#item ? markerOf(`${text.trim()} .`)?.number : undefined;
    if (this.#item && number !== undefined) this.#item = {...this.#item, number};
  }
}

/** The lines with the bold that all of them had. */
function strong({lines, isBold}: Told): readonly string[] {
  return lines.map(({text}) => (isBold ? `**${text}**` : text));
}
