import {crosswalkOf, type CrosswalkMatch, type CrosswalkRow} from '../model/crosswalk.js';
import type {OtherLevel} from '../model/other-system.js';
import type {System} from '../model/schema.js';
import {webAddress} from '../text/web-address.js';
import {escape} from './escape.js';
import {lines} from './lines.js';
import {list, table, titled, type StaticView} from './static-view.js';
import {capital} from './static-words.js';

/** What others call these levels: who they are, and a table of theirs beside ours. */
export function staticCrosswalk(view: StaticView): string {
  const {framework, words: {crosswalk: words, nouns}, levels, isPart} = view;
  const {systems, rows, basis} = crosswalkOf(framework);
  if (!systems.length && !framework.systems.length) return '';
  const title = words.title(nouns.level.other);
  const shown = rows.filter(({level}) => (level ? levels.includes(level) : !isPart));
  return lines(
    view.heading(1, title),
    list(framework.systems.map(system => staticSystem(system, view))),
    words.basis[basis] && systems.length > 0 && `<p>${escape(words.basis[basis])}</p>`,
    systems.length > 0 && table(
      words.table(title, systems.map(({title}) => title)),
      [capital(nouns.level.one), ...systems.map(({title}) => title)].map(escape),
      shown.map(row => [headOf(row, view), ...row.cells.map(matches => escape(matches.length ? matches.map(match => nameOf(match, words.byRank)).join(', ') : words.gap))]),
    ),
  );
}

/** A system with its ladders, low to high. */
function staticSystem({title, summary, url, ladders = []}: System, view: StaticView): string {
  const {colon} = view.words.content;
  const href = webAddress(url);
  const name = href ? `<a href="${escape(href)}">${escape(title)}</a>` : escape(url ? `${title} (${url})` : title);
  const levels = ladders.map(ladder => escape([ladder.title, ladder.levels.map(theirs).join(', ')].filter(Boolean).join(colon)));
  return [view.inline(summary, summary ? name + colon : name), list(levels)].filter(Boolean).join('\n');
}

function headOf({level, apart}: CrosswalkRow, view: StaticView): string {
  const {crosswalk, nouns} = view.words;
  return level ? view.levelLink(level) : escape(apart ? crosswalk.apart : crosswalk.ownGap(nouns.level.one));
}

function nameOf({level, by}: CrosswalkMatch, byRank: string): string {
  const asides = [level.ladder, by === 'rank' && byRank].filter(Boolean).join(', ');
  return theirs(level) + (asides && ` (${asides})`);
}

function theirs({code, title}: Pick<OtherLevel, 'code' | 'title'>): string {
  return title === undefined ? code ?? '' : titled({title, code});
}
