import {codeSpans, outsideCode} from './code-spans.js';
import {Flow} from './flow.js';
import type {Place} from '../imported.js';
import type {Line} from '../page.js';

/** The tags of HTML that people write into Markdown. What else stands between angle brackets is text. */
const TAG = /<(\/?)(a|abbr|address|article|aside|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|img|input|ins|kbd|label|li|main|mark|nav|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|wbr)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi;
const VOID = /^(br|col|hr|img|input|source|wbr)$/;

/** Where reference links lead, by their names in lower case. */
export type Links = ReadonlyMap<string, string>;

/** The lines of a piece of Markdown, without HTML in it: images are their description, links that were written apart are whole. */
export function inlineLines(text: string, at: Place, links: Links): readonly Line[] {
  const linked = text.includes('[') ? outsideCode(text, words => linksWhole(words, links)) : text;
  if (!linked.includes('<')) return linked.trim() ? [{text: linked.trim(), at}] : [];
  const flow = new Flow(true);
  const spans = codeSpans(linked);
  let span = 0;
  let from = 0;
  for (const {index, 0: tag, 1: slash, 2: tagName, 3: rest} of linked.matchAll(TAG)) {
    while (span < spans.length && spans[span]![1] <= index) span++;
    if (span < spans.length && spans[span]![0] < index) continue;
    const name = tagName!.toLowerCase();
    flow.say(linked.slice(from, index), at);
    if (slash) flow.close(name);
    else {
      flow.open(name, attributesOf(rest!), at);
      if (VOID.test(name) || rest!.endsWith('/')) flow.close(name);
    }
    from = index + tag.length;
  }
  flow.say(linked.slice(from), at);
  return flow.take().lines;
}

/** The same as one text, with line ends where the lines end. */
export function inlineText(text: string, at: Place, links: Links): string {
  return inlineLines(text, at, links).map(line => line.text).join('\n');
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/(?<![\w-])(alt|href|start)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].map(([, name, double, single, bare]) => [name!.toLowerCase(), double ?? single ?? bare ?? '']));
}

function linksWhole(text: string, links: Links): string {
  const withoutImages = text
    .replace(/!\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/!\[([^[\]]*)\]\[[^[\]]*\]/g, '$1');
  if (!links.size) return withoutImages;
  return withoutImages.replace(/\[([^[\]]+)\](?:\[([^[\]]*)\]|(?![(:]))/g, (whole: string, words: string, name?: string) => {
    const href = links.get((name || words).trim().toLowerCase());
    return href === undefined ? whole : `[${words}](${href})`;
  });
}
