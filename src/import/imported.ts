import type {FrameworkFile} from '../model/schema.js';
import type {Change} from './ids/keep-ids.js';
import type {Kind} from './mapping.js';

/** A file as it comes: from a disk, a drop, a clipboard or a field. */
export interface Given {
  /** Its name, with the path from the folder it is in. What it ends with says what it is likely to be. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Where in a source something stands. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In a sheet, for instance `C4`; with the name of the sheet where there are several: `Design!C4`. */
  readonly cell?: string;
}

/** A doubt, or something that was put right: a person should look. */
export interface Warning {
  /** What sort of thing it is, so that many of one sort are told as one: `mojibake`, `blank`, `unplaced` ... */
  readonly kind: string;
  readonly at: Place;
  /** A sentence for people who do not program. */
  readonly message: string;
}

/** What a source was taken for. */
export interface Understanding {
  /** A name of `SHAPES`. */
  readonly shape: string;
  /** In words: “levels are the rows of 8 tables”. */
  readonly told: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A column or a heading of a source. A mapping can say that it is something else. */
export interface Found {
  readonly what: 'column' | 'heading';
  /** As it stands in the source. */
  readonly name: string;
  /** What it was taken for. */
  readonly kind: Kind;
  readonly at: Place;
}

/** A framework made of a source, and all that there is to say about it. */
export interface Imported {
  readonly framework: FrameworkFile;
  readonly warnings: readonly Warning[];
  readonly understood: Understanding;
  /** What it would have been taken for otherwise: the most likely of another shape. */
  readonly runnerUp?: Understanding;
  /** The columns and headings by which it was understood, in their order. None of data, and of what was written by ourselves. */
  readonly found: readonly Found[];
  /** What became of the things of the earlier edition, where there was one (`keepIds`). */
  readonly changes?: readonly Change[];
}

/** A source that cannot be read at all, or that is larger than anything honest: nothing is made of it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly at: Place;

  constructor(at: Place, message: string) {
    super(message);
    this.at = at;
  }
}

/** `career.md, line 12`, `career.xlsx, cell Design!C4`. */
export function placed({file, line, cell}: Place): string {
  return `${file}, ${cell ? `cell ${cell}` : `line ${line}`}`;
}
