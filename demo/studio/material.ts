import type {StaticWords} from '../../src/export/static-words.js';
import type {TableWords} from '../../src/export/table-words.js';
import type {PictureOptions} from '../../src/layout/picture.js';
import type {Framework} from '../../src/model/framework.js';
import type {Draft} from './draft.js';

/** The words of files, in one language. */
export interface TakenWords {
  readonly document: Partial<StaticWords>;
  readonly table: Partial<TableWords>;
  readonly picture: PictureOptions['words'];
}

/** What things are made of. */
export interface Material {
  readonly draft: Draft;
  /** What `draft.file` makes. */
  readonly framework: Framework;
  /** Words of the language of the look; without them, English. */
  readonly words?: TakenWords;
  /** Where the page will be, as the person says; empty: not known yet. */
  readonly address?: string;
}

/** The files that are texts, by what they are. */
export const TEXT_FILES = ['page', 'framework', 'static', 'svg', 'markdown', 'csv', 'oembed'] as const;
export type TextFile = (typeof TEXT_FILES)[number];

const NAMED: Readonly<Record<TextFile, readonly [ending: string, type: string]>> = {
  page: ['.html', 'text/html'],
  framework: ['.json', 'application/json'],
  static: ['-plain.html', 'text/html'],
  svg: ['.svg', 'image/svg+xml'],
  markdown: ['.md', 'text/markdown'],
  csv: ['.csv', 'text/csv'],
  oembed: ['-oembed.json', 'application/json'],
};

/** A name that any disk takes. */
export function fileName(kind: TextFile | 'png' | 'zip', {id}: Framework): string {
  const name = id.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'career-framework';
  return name + (kind === 'png' || kind === 'zip' ? `.${kind}` : NAMED[kind][0]);
}

/** Where the page is, or an example of it. */
export function pageAddress({address, framework}: Pick<Material, 'address' | 'framework'>): string {
  return addressFrom(address ?? '') ?? `https://you.example/${encodeURIComponent(fileName('page', framework))}`;
}

/** An address that other pages can show: whole, and by `https`. */
export function addressFrom(written: string): string | undefined {
  const text = written.trim();
  if (!URL.canParse(text)) return undefined;
  const {protocol, username, password, href} = new URL(text);
  return protocol === 'https:' && !username && !password ? href : undefined;
}

/** The media type of a file. */
export function typeOf(kind: TextFile): string {
  return NAMED[kind][1];
}

/** What the words of a language are called beside the script. */
export function wordsName(lang: string): string {
  return `career-elements.${lang}.js`;
}
