import type {Place} from './imported.js';

/**
 * What every reader of a document makes: its blocks in order, whatever language they were written in. Texts in it are
 * Markdown, cleaned (see `clean`); images have become their description.
 */
export interface Page {
  readonly file: string;
  /** What the file, the sheet or the front matter calls it. */
  readonly title?: string;
  readonly lang?: string;
  /** It is one of several documents, with front matter about itself. `order` is its place among them; 0 where it has none. */
  readonly guide?: {readonly order: number};
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Code | Rule;

export interface Heading {
  readonly kind: 'heading';
  /** From 1. */
  readonly depth: number;
  readonly text: string;
  readonly at: Place;
}

/** Lines that stand together. In many a plain text each is a paragraph, or a heading, of its own: `outline` finds out. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
  readonly at: Place;
}

export interface Line {
  readonly text: string;
  readonly at: Place;
}

export interface List {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly Item[];
  readonly at: Place;
}

export interface Item {
  readonly text: string;
  /** The number it has in an ordered list. */
  readonly number?: number;
  readonly at: Place;
  /** What is below it: lists, and paragraphs that belong to it. */
  readonly children: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  /** Its caption, or the name of its sheet. */
  readonly title?: string;
  /** All rows are equally long; what a merged cell covers is there too (see `covered`). */
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows its language says are heads; nothing where it does not say. */
  readonly heads?: number;
  readonly at: Place;
}

export interface Cell {
  /** Markdown, with line ends for `<br>`, and lists as lists. Empty where nothing is written. */
  readonly text: string;
  readonly at: Place;
  /** Covered by the cell to its left or above it, with which it was merged; its text is that one’s. */
  readonly covered?: 'row' | 'column';
  /** Set as a head: `<th>`, or bold as a whole. */
  readonly isHead?: boolean;
}

/** Text that is shown as it stands. */
export interface Code {
  readonly kind: 'code';
  readonly text: string;
  readonly at: Place;
}

/** A line between two parts. It says nothing, and nothing is lost with it. */
export interface Rule {
  readonly kind: 'rule';
  readonly at: Place;
}
