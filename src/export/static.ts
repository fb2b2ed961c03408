import type {Framework} from '../model/framework.js';
import {isRightToLeft} from '../model/language.js';
import type {Scope} from '../model/sheet.js';
import {webAddress} from '../text/web-address.js';
import {escape} from './escape.js';
import {lines} from './lines.js';
import {plainText} from './plain-text.js';
import {staticCrosswalk} from './static-crosswalk.js';
import {staticGuide} from './static-guide.js';
import {staticLadder} from './static-ladder.js';
import {staticMatrix} from './static-matrix.js';
import {STATIC_PARTS, StaticView, type StaticPart} from './static-view.js';
import {staticWordsFor, type StaticWords} from './static-words.js';

export interface StaticOptions {
  /** What is told, beside the title and the summary. Default: all of it. */
  readonly parts?: readonly StaticPart[];
  /** Which levels, and competencies of which group. Default: all. */
  readonly scope?: Scope;
  /** The level of the first heading, from 1. Default: 2, or 1 in a whole document. */
  readonly heading?: number;
  /** Whether pay ranges are told. Default: true. */
  readonly pay?: boolean;
  /** Words other than the English ones. */
  readonly words?: Partial<StaticWords>;
}

const DRAWN: Readonly<Record<StaticPart, (view: StaticView) => string>> = {ladder: staticLadder, matrix: staticMatrix, crosswalk: staticCrosswalk, guide: staticGuide};

/**
 * A framework as HTML that needs nothing: headings, paragraphs, lists and tables, no script and no style. It is for editors that
 * strip all else, for search engines, and for what stands between the tags of an element until that draws.
 */
export function toStatic(framework: Framework, {parts = STATIC_PARTS, scope = {}, heading = 2, pay = true, words}: StaticOptions = {}): string {
  const view = new StaticView({framework, scope, parts, top: heading, pay, words: staticWordsFor(framework, words)});
  const {version, summary} = framework;
  return lines(
    `<article${languageOf(framework)}>`,
    view.heading(0, framework.title),
    version !== undefined && `<p>${escape(view.words.guide.edition(version))}</p>`,
    view.prose(summary),
    ...STATIC_PARTS.filter(part => parts.includes(part)).map(part => DRAWN[part](view)),
    source(view),
    '</article>\n',
  );
}

/** The same as a whole document, for those who have a place for files and no editor. */
export function toStaticDocument(framework: Framework, options: StaticOptions = {}): string {
  const summary = plainText(framework.summary ?? '');
  return lines(
    `<!doctype html>\n<html${languageOf(framework)}>\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">',
    `<title>${escape(framework.title)}</title>`,
    summary && `<meta name="description" content="${escape(summary)}">`,
    `</head>\n<body>\n<main>\n${toStatic(framework, {heading: 1, ...options})}</main>\n</body>\n</html>\n`,
  );
}

function languageOf({lang}: Framework): string {
  return (lang ? ` lang="${escape(lang)}"` : '') + (isRightToLeft(lang) ? ' dir="rtl"' : '');
}

function source(view: StaticView): string {
  const {framework: {source: {title, url, licence}}, words: {guide, content: {colon}}} = view;
  const href = webAddress(url);
  const name = title ?? url;
  return lines(
    name && `<p>${escape(guide.source + colon)}${href ? `<a href="${escape(href)}">${escape(name)}</a>` : escape(url && title ? `${title} (${url})` : name)}</p>`,
    licence && view.prose(licence, undefined, escape(guide.licence + colon)),
  );
}
