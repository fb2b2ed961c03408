import type {DraftLevel, Draft} from '../draft.js';
import {levelHeading} from './level-heading.js';

/** Words before the name of the level that a way leads to, and words after it where a language puts them there. */
const BEFORE = /^(?:\*\*)?(?:getting (?:in)?to|how to (?:get to|become|reach|move (?:up )?to)|to (?:reach|become|get to|move (?:up )?to)|moving (?:up )?to|growing into|becoming|(?:the )?(?:path|way|road|move|next step) to|promotion to|der weg (?:zu[mr]?|in)|auf dem weg (?:zu[mr]?)|weg zu[mr]?|um|so wird man|vers(?: le niveau)?|(?:pour )?(?:devenir|atteindre|passer)|comment devenir|hacia|(?:cómo |para )?(?:llegar a|alcanzar)|camino a|rumo a|(?:como |para )?(?:chegar a|alcançar)|verso|(?:come |per )(?:diventare|arrivare a)|op weg naar|(?:de weg )?naar|(?:droga |w drodze )do|jak (?:zostać|osiągnąć)|晋升(?:到|至|为)?|迈向|成为|(?:كيف تصل |الوصول |الانتقال |الطريق )?إلى|نحو)\s*(?:an? |the |level |niveau |nivel |livello |poziomu? |einer |einem )?/iu;
const AFTER = /(?:になるには|への道|を目指す|へ|に(?:なる|上がる)ために|zu werden|zu erreichen)$/u;

/** The level that a heading or the beginning of a paragraph leads to: `Getting to Mid: ...`. */
export function leadsTo(text: string, draft: Draft): DraftLevel | undefined {
  const [head = ''] = text.replace(/^#+\s*/, '').split(/[:：\n]|\s[–—]\s/u, 1);
  if (head.length > 100) return undefined;
  const bare = head.replaceAll('**', '').trim();
  const before = BEFORE.exec(bare)?.[0];
  const after = AFTER.exec(bare)?.[0];
  if (!before && !after) return undefined;
  const name = bare.slice(before?.length ?? 0, after ? -after.length : undefined).trim();
  return name ? draft.findLevel(levelHeading(name)) : undefined;
}

/** Whether it begins as ways to a level do. */
export function leadsToAnything(title: string): boolean {
  return (/\s/.test(title.trim()) && BEFORE.test(title)) || AFTER.test(title);
}
