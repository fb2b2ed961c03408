import {toCsv, toTabs} from '../../src/export/csv.js';
import {toHtml} from '../../src/export/html.js';
import {ladderPicture} from '../../src/export/ladder.js';
import {toMarkdown} from '../../src/export/markdown.js';
import {toHead, toOembed} from '../../src/export/oembed.js';
import {paletteOf} from '../../src/export/palette.js';
import {singleFile} from '../../src/export/single-file.js';
import {toStatic, toStaticDocument} from '../../src/export/static.js';
import {toSvg} from '../../src/export/svg.js';
import {tableOf, type Table} from '../../src/export/table.js';
import type {Picture} from '../../src/layout/picture.js';
import {sheetOf} from '../../src/model/sheet.js';
import {settingsOf} from './looked.js';
import {addressFrom, fileName, pageAddress, typeOf, type Material, type TextFile} from './material.js';

export interface Made {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const WRITTEN: Readonly<Record<Exclude<TextFile, 'page'>, (material: Material) => string>> = {
  framework: ({draft}) => `${JSON.stringify(draft.file, undefined, 2)}\n`,
  static: ({framework, words}) => toStaticDocument(framework, {words: words?.document}),
  svg(material) {
    const {framework, draft: {look}} = material;
    return toSvg(pictureOf(material), paletteOf(framework, look.accent, 'light'), paletteOf(framework, look.accent, 'dark'));
  },
  markdown: material => toMarkdown(tableFor(material)),
  csv: material => toCsv(tableFor(material)),
  oembed: material => `${JSON.stringify(toOembed(material.framework, {url: pageAddress(material)}), undefined, 2)}\n`,
};

/** One of the files, all but the page. */
export function fileOf(kind: Exclude<TextFile, 'page'>, material: Material): Made {
  return {name: fileName(kind, material.framework), type: typeOf(kind), text: WRITTEN[kind](material)};
}

/**
 * The page that needs nothing else: embed.html with the framework inside. Where its address is known, it tells of itself what wikis
 * and chats ask for.
 *
 * @param page the text of embed.html
 * @throws {Error} where that is another page
 */
export function pageOf(page: string, material: Material): Made {
  const {draft: {file, look}, framework, words, address = ''} = material;
  const settings = settingsOf(framework, file, look);
  const text = singleFile(page, {
    title: framework.title,
    lang: settings.lang,
    settings: {framework: file, ...settings},
    fallback: `\n${toStatic(framework, {heading: 1, words: words?.document})}`,
  });
  const url = addressFrom(address);
  const head = url ? toHead(framework, {url, self: new URL(encodeURIComponent(fileName('oembed', framework)), url).href}) : '';
  return {name: fileName('page', framework), type: typeOf('page'), text: text.replace('</head>', () => `${head}</head>`)};
}

/** The whole in the two forms of the clipboard: headings, lists and tables, or one table. */
export function copyOf(kind: 'document' | 'table', material: Material): {readonly html: string; readonly text: string} {
  const table = tableFor(material);
  return kind === 'table'
    ? {html: toHtml(table), text: toTabs(table)}
    : {html: toStatic(material.framework, {words: material.words?.document}), text: toMarkdown(table)};
}

/** The ladder, as the files show it. */
export function pictureOf({framework, words, draft: {look}}: Material): Picture {
  return ladderPicture(framework, {compact: look.compact ?? false, words: words?.picture});
}

function tableFor({framework, words}: Material): Table {
  return tableOf(sheetOf(framework), words?.table);
}
