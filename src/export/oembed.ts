import type {Framework} from '../model/framework.js';
import {escape} from './escape.js';
import {lines} from './lines.js';
import {plainText} from './plain-text.js';

/** Where the page for iframes is, and how it is to be shown. Addresses are checked by whoever asks for them. */
export interface OembedOptions {
  /** Of the page that stands in an iframe. */
  readonly url: string;
  /** Of the page that people read, where a link to it becomes an embed. Default: `url`. */
  readonly page?: string;
  /** Of the JSON itself. Default: `oembed.json` beside `url`. */
  readonly self?: string;
  /** Of the iframe, in CSS pixels. Default: 800 by 600. */
  readonly width?: number;
  readonly height?: number;
  /** A picture of it, for previews, with its size in pixels. */
  readonly image?: {readonly url: string; readonly width: number; readonly height: number};
}

/** What oEmbed 1.0 calls a rich response. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** A day, in seconds: a framework changes a few times a year. */
const CACHE_AGE = 86_400;
/** What previews show of a description, in characters. */
const DESCRIPTION = 200;

/** What a wiki or a blog asks for, to show the page in a frame where a link to it is pasted. */
export function toOembed({title}: Framework, {url, page = url, width = 800, height = 600, image}: OembedOptions): Oembed {
  const {hostname, origin} = new URL(page);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: hostname.replace(/^www\./, ''),
    provider_url: `${origin}/`,
    cache_age: CACHE_AGE,
    html: iframe(title, url, width, height),
    width,
    height,
    ...(image && {thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height}),
  };
}

/** It asks for the one thing that a frame of another origin is refused without being asked; a sandbox is for the page around it to choose. */
function iframe(title: string, url: string, width: number, height: number): string {
  return `<iframe src="${escape(new URL(url).href)}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy" allow="clipboard-write"></iframe>`;
}

/** What the head of the page has, so that a link to it finds the above, and shows a title and a picture wherever it is posted. */
export function toHead(framework: Framework, {url, page = url, self = new URL('oembed.json', url).href, image}: OembedOptions): string {
  const {title, lang, summary} = framework;
  const description = shortened(plainText(summary ?? ''));
  const tag = (kind: 'name' | 'property', name: string, content: string | undefined) => (content ? `<meta ${kind}="${name}" content="${escape(content)}">` : '');
  return lines(
    `<link rel="alternate" type="application/json+oembed" href="${escape(self)}" title="${escape(title)}">`,
    tag('name', 'description', description),
    tag('property', 'og:type', 'website'),
    tag('property', 'og:title', title),
    tag('property', 'og:description', description),
    tag('property', 'og:url', page),
    tag('property', 'og:locale', /^[a-z]{2}-[a-z]{2}$/i.test(lang ?? '') ? `${lang!.slice(0, 2).toLowerCase()}_${lang!.slice(3).toUpperCase()}` : undefined),
    ...(image ? [
      tag('property', 'og:image', image.url),
      tag('property', 'og:image:width', String(image.width)),
      tag('property', 'og:image:height', String(image.height)),
      tag('property', 'og:image:alt', title),
      tag('name', 'twitter:card', 'summary_large_image'),
    ] : []),
  ) + '\n';
}

/** Whole words, as many as previews show. */
function shortened(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  return `${text.slice(0, DESCRIPTION).replace(/\s+\S*$/, '')} …`;
}
