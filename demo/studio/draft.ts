import type {Changed, Found, Mapping, Understanding, Warning} from './source.js';
import type {FrameworkFile} from '../../src/import.js';

/** How it is to look on somebody’s page. */
export interface Look {
  /** As `view` of embed.html: `framework`, `ladder`, `matrix`, `level`, `check`, `crosswalk` or `guide`. */
  readonly view: string;
  /** Id of the level that is picked; empty: none. */
  readonly level: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** A colour as `#7a3cff`. */
  readonly accent: string;
  /** Language of buttons and labels. */
  readonly lang: string;
  /** Smaller type and less room around it. Default: false. */
  readonly compact?: boolean;
}

/** Where a draft came from, and what was understood of it. */
export interface Source {
  /** The files as they were given, so that they can be read again once a wrong guess is put right. */
  readonly files: readonly {readonly name: string; readonly content: Uint8Array | string}[];
  readonly understood: Understanding;
  readonly runnerUp?: Understanding;
  readonly warnings: readonly Warning[];
  /** Columns and headings that were found, and what each was taken for. */
  readonly found: readonly Found[];
  /** What the person said of them. */
  readonly mapping: Mapping;
  /** What became of the things of the edition before, where there was one. */
  readonly changes?: readonly Changed[];
}

/** What somebody is working on. */
export interface Draft {
  readonly file: FrameworkFile;
  /** The file as somebody wrote it by hand, with their line breaks, and perhaps unfinished: `file` is then as it was before. */
  readonly text?: string;
  readonly source?: Source;
  readonly look: Look;
}

/** The green of the elements. */
export const ACCENT = '#0b7a75';

export const FIRST_LOOK: Look = {view: 'framework', level: '', theme: 'auto', accent: ACCENT, lang: ''};
