import {readable} from '../names/readable.js';
import {markdownOf} from '../outlines/block-markdown.js';
import {placeOf} from '../outlines/section-place.js';
import type {Block} from '../page.js';
import {partsIn, type Part} from '../part.js';
import type {Opened, Reading} from '../reading.js';

/**
 * Keeps the guides that stand beside data: they tell how the framework is used, and are not read for levels. Each is a section,
 * with one more for each of its chapters, all of them in the place that its title tells; smaller headings stay within their chapter.
 * Guides with tables are left to those who read tables.
 *
 * @returns the pages that are still to be read
 */
export function keepGuides({draft, pages}: Pick<Reading, 'draft' | 'pages'>): readonly Opened[] {
  const guides = pages.filter(({page: {guide, blocks}}) => guide && !blocks.some(({kind}) => kind === 'table'));
  if (!guides.length) return pages;
  const titles = new Set<string>();
  for (const {page, whole} of guides.toSorted((a, b) => a.page.guide!.order - b.page.guide!.order)) {
    const name = page.title ?? '';
    const place = placeOf(name) ?? whole.parts.map(({title}) => placeOf(title)).find(found => found !== undefined);
    for (const {title, blocks} of chaptersOf(whole)) {
      const own = title || name || readable(page.file.replace(/^.*\/|\.\w+$/g, ''));
      const free = titles.has(own) && name && own !== name ? `${name}: ${own}` : own;
      titles.add(free);
      draft.section(free, markdownOf(blocks), place);
    }
  }
  return pages.filter(opened => !guides.includes(opened));
}

/** What stands below a title, and each part right below it with its own headings; all below the title where there are no parts. */
function chaptersOf(whole: Part): readonly {readonly title: string; readonly blocks: readonly Block[]}[] {
  const tops = [...(whole.blocks.length ? [{title: '', blocks: whole.blocks}] : [])];
  return [...tops, ...whole.parts.flatMap(top => [
    ...(top.blocks.length || !top.parts.length ? [{title: top.title, blocks: top.blocks}] : []),
    ...top.parts.map(part => ({title: part.title, blocks: [...partsIn(part)].flatMap((inner): Block[] => (inner === part ? [...inner.blocks] : [{kind: 'heading', depth: inner.depth, text: inner.title, at: inner.at}, ...inner.blocks]))})),
  ])];
}
