import type {Draft} from './draft.js';
import type {Understanding} from './imported.js';
import type {LevelName} from './names/level-names.js';
import type {Mapping} from './mapping.js';
import type {Block, Page} from './page.js';
import type {Part} from './part.js';
import type {Look} from './tables/table-looks.js';

/** One answer to the question on which all else hangs: who are the levels? */
export interface Candidate extends Understanding {
  /** Low to high, as far as the source shows. */
  readonly levels: readonly LevelName[];
}

/** A page, taken apart. */
export interface Opened {
  readonly page: Page;
  readonly whole: Part;
}

/**
 * What the readers of one import share. First everybody says who the levels may be (`Candidate`), the best is chosen; then
 * tables are read, then the parts around them, each taking the blocks that it understands. What nobody took is told as it stands.
 */
export interface Reading {
  readonly draft: Draft;
  /** What the file, or the folder of the files, is called; empty where that says nothing. */
  readonly name: string;
  /** There is one page, and nothing else. */
  readonly isAlone: boolean;
  readonly pages: readonly Opened[];
  /** The tables of the pages, as they were looked at to find the levels. */
  readonly tables: readonly Look[];
  readonly chosen: Candidate;
  /** What a person said about columns and headings. It goes before everything that is guessed. */
  readonly mapping: Mapping;
  /** The blocks that have found their place. */
  readonly taken: Set<Block>;
}
