import {escaped, type Piece} from './escaped.js';
import {marksOf} from './html-styles.js';
import type {Place} from '../imported.js';
import type {Line} from '../page.js';

export type Mark = 'strong' | 'em' | 'del' | 'code';


const SIGNS: Readonly<Record<Mark, string>> = {strong: '**', em: '*', del: '~~', code: '`'};
/** Tags that say nothing but where a line ends. */
const ENDS_LINE = /^(address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const DEEPEST_LIST = 20;

/** What a run of text in HTML comes to. */
export interface Told {
  /** Markdown; the lines of lists begin with `- ` or a number, two spaces deeper for each list around them. */
  readonly lines: readonly Line[];
  /** All of it was bold; the signs for that are left out. */
  readonly isBold: boolean;
}

interface Element {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly isLink: boolean;
}

/**
 * Writes what stands between tags as lines of Markdown: emphasis, code and links as signs, images as their description, lists as
 * lists, whatever else ends a line as the end of one. Signs are put down only when words follow, so that bold spaces, bold line
 * ends and bold that is taken up again in the next tag do no harm.
 */
export class Flow {
  readonly #elements: Element[] = [];
  readonly #counts = new Map<string, number>();
  readonly #lists: (number | undefined)[] = [];
  #href?: string;
  #lines: {pieces: Piece[]; prefix: string; at: Place}[] = [];
  #pieces: Piece[] = [];
  #written: string[] = [];
  #at?: Place;
  #prefix = '';
  #hasSpace = false;
  #allBold = true;

  readonly #isMarkdown: boolean;

  /** @param isMarkdown the text between the tags is Markdown already */
  constructor(isMarkdown = false) {
    this.#isMarkdown = isMarkdown;
  }

  say(text: string, at: Place): void {
    if (this.#count('<pre') && text.includes('\n')) {
      for (const [i, line] of text.split('\n').entries()) {
        if (i) this.endLine();
        this.say(line, at);
      }
      return;
    }
    const words = text.replace(/\s+/g, ' ');
    const trimmed = words.trim();
    if (words.startsWith(' ')) this.#hasSpace = true;
    if (!trimmed) return;
    this.#at ??= at;
    const wanted = this.#wanted();
    this.#unmark(wanted);
    if (this.#hasSpace && this.#pieces.length) this.#pieces.push([' ', true]);
    for (const sign of wanted.slice(this.#written.length)) {
      this.#pieces.push([sign === this.#href ? '[' : sign, false]);
      this.#written.push(sign);
    }
    this.#pieces.push([trimmed, !this.#isMarkdown && !wanted.includes(SIGNS.code)]);
    this.#allBold &&= this.#count('strong') > 0;
    this.#hasSpace = words.endsWith(' ');
  }

  open(name: string, attributes: ReadonlyMap<string, string>, at: Place, marks: readonly Mark[] = marksOf(name, '')): void {
    const href = name === 'a' && this.#href === undefined ? attributes.get('href')?.trim() : undefined;
    if (href && /^[^\s()<>]+$/.test(href)) this.#href = `](${href})`;
    this.#elements.push({name, marks, isLink: Boolean(href && this.#href)});
    this.#add(`<${name}`, 1);
    for (const mark of marks) this.#add(mark, 1);
    if (name === 'img') this.say(attributes.get('alt') ?? '', at);
    if (name === 'td' || name === 'th') this.#nextCell();
    if (ENDS_LINE.test(name)) this.endLine();
    if (name === 'ul' || name === 'ol' || name === 'menu') this.#lists.push(name === 'ol' ? number(attributes.get('start')) ?? 1 : undefined);
    if (name === 'li') this.#item();
  }

  close(name: string): void {
    if (!this.#count(`<${name}`)) return;
    for (let last = this.#elements.pop(); last; last = this.#elements.pop()) {
      this.#add(`<${last.name}`, -1);
      for (const mark of last.marks) this.#add(mark, -1);
      if (last.isLink) this.#href = undefined;
      if (ENDS_LINE.test(last.name)) this.endLine();
      if (last.name === 'ul' || last.name === 'ol' || last.name === 'menu') {
        this.#lists.pop();
        this.#prefix = this.#indent();
      }
      if (last.name === name) return;
    }
  }

  /** Ends a line in which something was said. */
  endLine(): void {
    this.#unmark([]);
    if (this.#at) {
      this.#lines.push({pieces: this.#pieces, prefix: this.#prefix, at: this.#at});
      this.#prefix = this.#indent();
    }
    this.#pieces = [];
    this.#at = undefined;
    this.#hasSpace = false;
  }

  /** All that was said since it was last asked. What is still open stays so. */
  take(): Told {
    this.endLine();
    const isBold = this.#allBold && this.#lines.length > 0;
    const lines = this.#lines.map(({pieces, prefix, at}) => ({text: prefix + escaped(isBold ? pieces.filter(([text, isText]) => isText || text !== SIGNS.strong) : pieces), at}));
    this.#lines = [];
    this.#allBold = true;
    this.#prefix = this.#indent();
    return {lines, isBold};
  }

  #wanted(): string[] {
    const signs = (Object.keys(SIGNS) as Mark[]).filter(mark => this.#count(mark) > 0).map(mark => SIGNS[mark]);
    return this.#href === undefined ? signs : [this.#href, ...signs];
  }

  /** Closes the signs that are no longer wanted, and those that were opened after them. */
  #unmark(wanted: readonly string[]): void {
    let kept = 0;
    while (kept < this.#written.length && this.#written[kept] === wanted[kept]) kept++;
    for (const sign of this.#written.splice(kept).reverse()) this.#pieces.push([sign, false]);
  }

  #item(): void {
    const depth = this.#lists.length - 1;
    const at = this.#lists[depth];
    this.#prefix = `${'  '.repeat(Math.min(Math.max(depth, 0), DEEPEST_LIST))}${at === undefined ? '-' : `${at}.`} `;
    if (at !== undefined) this.#lists[depth] = at + 1;
  }

  /** A cell of a table in a cell goes on in its line. */
  #nextCell(): void {
    if (this.#at && this.#count('<tr')) this.#pieces.push([' ·', false]);
    this.#hasSpace = true;
  }

  #indent(): string {
    return '  '.repeat(Math.min(this.#lists.length, DEEPEST_LIST));
  }

  #count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  #add(name: string, count: number): void {
    this.#counts.set(name, this.#count(name) + count);
  }
}

function number(text: string | undefined): number | undefined {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
