import {slug} from '../../model/ids.js';
import {wholeBold} from '../names/bold.js';
import {levelHeading} from './level-heading.js';
import {levelWeights} from '../names/level-names.js';
import {endsSentence, goesOn} from './line-ends.js';
import type {Block} from '../page.js';

const LONGEST = 80;
const MOST_WORDS = 9;
/** What names are not made of: drawings, arrows, formulas. */
const NO_NAME = /[\u2190-\u21ff\u2500-\u257f<>=|{}\\·]/u;

/** Names, not text: short, on one line, beginning like one, and no sentence. */
export function readsLikeName(text: string): boolean {
  const bold = wholeBold(text);
  const bare = (bold ?? text).trim();
  const name = bare.replace(/\([^()]{0,80}\)/g, '').trim(); // what stands in parentheses tells more of a name, and is not counted
  const isShort = bold !== undefined || (name.length <= LONGEST && name.split(/\s+/).length <= MOST_WORDS);
  return name !== '' && isShort && !bare.includes('\n') && !goesOn(bare) && !NO_NAME.test(name) && !/[^\d\s][.!?]\s/.test(name)
    && /^[\p{L}\p{N}\p{So}"“«(]/u.test(bare) && (/[？?]$/.test(name) || (!endsSentence(name) && /[\p{L}\p{N})\]”+]$/u.test(name)));
}

/** What the whole is called: a title with such a word is not one of its levels, unless a code says so. */
const WHOLE = /\b(?:framework|ladder|matrix|handbook|guide|levels|roles|competenc(?:y|ies)|titles|leitfaden|rahmen|stufen|rollen|karriereleiter|matriz|matrice|marco|niveles|roles|níveis|livelli|niveaux|niveaus|poziomy|ścieżka)\b|职级|級別|级别|等級|体系|框架|说明|制度|ガイド|체계|등급제|مسار|دليل|المستويات/iu;

export function readsLikeLevel(text: string): boolean {
  const {title, code} = levelHeading(text);
  if (code === undefined && WHOLE.test(title)) return false;
  return levelWeights(code === undefined ? [title] : [code]).some(weight => weight > 0.5);
}

/** Names that the lists of a page give: a heading that is one of them is part of a row of such headings. */
export function announced(blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'list' || block.items.length < 2) continue;
    for (const {text} of block.items) {
      const name = text.split(/\s[–—-]\s|[:：\n]/u, 1)[0]!.replaceAll('**', '');
      if (readsLikeName(name)) names.add(slug(name));
    }
  }
  return names;
}
