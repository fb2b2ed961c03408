import {primary} from './languages.js';
import {settingsOf} from './looked.js';
import {addressFrom, fileName, TEXT_FILES, wordsName, type Material} from './material.js';
import type {Taken} from './places.js';
import {shipped} from './shipped.js';
import type {Snippet} from './snippets.js';

export type Kit = typeof import('./take-kit.js');

export type Saved = Extract<Taken, {save: unknown}>['save'];

/** What each file is called on its button. */
export const FILE_WORDS: Readonly<Record<Saved, string>> = {
  page: 'the page', framework: 'the framework file', static: 'plain HTML', svg: 'the picture (SVG)', png: 'the picture (PNG)', markdown: 'Markdown', csv: 'the table (CSV, for Excel)',
  oembed: 'what tells WordPress of it', 'career-elements.js': 'the script', lang: 'the words of its language',
};

/** What each box is called. */
export const SNIPPET_WORDS: Readonly<Record<Snippet, string>> = {
  address: 'The address', frame: 'The frame', tag: 'The script and the tag', install: 'The command', import: 'The import', react: 'The tag in React', vue: 'The tag in Vue',
  'picture-markdown': 'The picture in Markdown', 'picture-wiki': 'The picture in wiki text', bookstack: 'The line for .env', backstage: 'The lines for app-config.yaml', framing: 'The line for the server',
};

export const COPY_WORDS = {document: 'Copy all of it', table: 'Copy the table of expectations'} as const;

/** A file to save. */
export interface Content {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob | Uint8Array<ArrayBuffer>;
}

/**
 * One of the files.
 *
 * @throws {Error} where a part of the studio does not arrive
 */
export async function made(kind: Saved, material: Material, kit: Kit): Promise<Content> {
  switch (kind) {
    case 'png': return {name: fileName('png', material.framework), type: 'image/png', content: await kit.pngOf(material)};
    case 'career-elements.js': return {name: kind, type: 'text/javascript', content: await shipped(kind)};
    case 'lang': return {name: wordsName(languageOf(material)), type: 'text/javascript', content: await shipped(`lang/${languageOf(material)}.js`)};
    default: {
      const {name, type, text} = kind === 'page' ? kit.pageOf(await shipped('embed.html'), material) : kit.fileOf(kind, material);
      return {name, type, content: text};
    }
  }
}

/** All files, in one. */
export async function everything(material: Material, kit: Kit): Promise<Content> {
  const kinds: Saved[] = [
    ...TEXT_FILES.filter(kind => kind !== 'oembed' || addressFrom(material.address ?? '')), 'png', 'career-elements.js',
    ...(languageOf(material) ? ['lang' as const] : []),
  ];
  const files: Record<string, Uint8Array> = {};
  for (const {name, content} of await Promise.all(kinds.map(kind => made(kind, material, kit)))) files[name] = new Uint8Array(await new Blob([content]).arrayBuffer());
  return {name: fileName('zip', material.framework), type: 'application/zip', content: kit.zipSync(files) as Uint8Array<ArrayBuffer>};
}

/** The language of which words are needed beside the English; empty where none are. */
export function languageOf({framework, draft: {file, look}}: Material): string {
  return primary(settingsOf(framework, file, look).lang);
}
