import type {Change, ComparedRow, Comparison, Side} from '../model/comparison.js';
import type {Level} from '../model/framework.js';
import {slug} from '../model/ids.js';
import {comparisonWords} from '../text/words/comparison.js';
import {nounWords} from '../text/words/nouns.js';
import {tellCell} from './compared-cell.js';
import {tellGlance, tellOwn} from './compared-levels.js';
import type {Telling} from './compared-lists.js';
import {summaryOf} from './compared-summary.js';
import {bullets, escape, heading, line, section, type Block} from './told.js';

export interface ComparisonOptions {
  /** Tells what stays the same, too. Default: what changes. */
  readonly everything?: boolean;
  /** The words between the framework’s own. Default: English. */
  readonly words?: typeof comparisonWords;
  /** What things are called where the framework has no nouns of its own. Default: English. */
  readonly nouns?: typeof nounWords;
}

/** A comparison as a Markdown document: what changes from each level to the next, in the framework’s own words, with the added ones in bold. */
export function comparisonMarkdown(comparison: Comparison, {everything = false, words = comparisonWords, nouns = nounWords}: ComparisonOptions = {}): string {
  const {sides} = comparison;
  const several = new Set(sides.map(({framework}) => framework)).size > 1;
  const names = new Map(sides.map(({framework, level}) => [level, several ? words.levelOf(level.name, framework.title) : level.name]));
  const name = (level: Level) => escape(names.get(level) ?? level.name);
  const isLong = sides.length > 2;
  const blocks = sides.slice(1).flatMap(({framework, level}, i): readonly Block[] => {
    const from = sides[i]!.level;
    const apart = !comparison.rows.some(({cells}) => cells[i]!.cell.content && cells[i + 1]!.cell.content);
    const told = tellPair(comparison, i + 1, {from, to: level, framework, everything, apart, words, name}, nouns, isLong ? 3 : 2);
    return isLong ? [heading(2, words.heading([from, level].map(name))), ...told] : told;
  });
  blocks.unshift(heading(1, words.heading(sides.map(({level}) => name(level)))), ...(several ? [] : [`*${escape(sides[0]!.framework.title)}*`]));
  return `${blocks.join('\n\n')}\n`;
}

/** What changes to the level at `place` from the one before it. */
function tellPair(comparison: Comparison, place: number, telling: Telling, nouns: typeof nounWords, depth: number): readonly Block[] {
  const {from, to, framework, everything, apart, words, name} = telling;
  const rows = comparison.rows.filter(({cells}) => (cells[place]!.change ?? 'none') !== 'none');
  const way = from.next.get(to.id);
  const changes = rows.map(({cells}) => cells[place]!.change!);
  const those = (...kinds: readonly Change[]) => rows.filter((_, i) => kinds.includes(changes[i]!));
  const isReplaced = apart && changes.includes('new') && changes.includes('dropped');
  const told = everything ? rows : those('new', 'changed', 'extended', 'dropped');
  const tell = (members: readonly ComparedRow[], depth: number) => byTitle(members).flatMap(members => tellGroup(members, comparison.sides, place, telling, depth));
  const noun = framework.terms.level ?? nouns.level;
  return [
    ...(way ? [`> ${line(way)}`] : []),
    summaryOf(comparison, place, {...telling, title: escape}, nouns),
    ...tellGlance(comparison, place, telling, depth),
    ...section(words.itself(noun.one), tellOwn(comparison.itself[place]!, telling), depth),
    ...(isReplaced
      ? [...section(words.expects(name(from)), tell(those('dropped'), depth + 1), depth), ...section(words.expects(name(to)), tell(those('new'), depth + 1), depth)]
      : tell(told, depth)),
    ...foot(rows, told, place, telling),
  ];
}

/** Rows of one group, in one framework or in several where it has the same title; those in no group first. */
function byTitle(rows: readonly ComparedRow[]): readonly (readonly ComparedRow[])[] {
  const groups = new Map<string, ComparedRow[]>([['', []]]);
  const keyOfTitle = (title: string) => slug(title) || title;
  const keyOf = ({framework, competency}: ComparedRow) => keyOfTitle(framework.groups.find(({id}) => id === competency.group)?.title ?? '');
  for (const framework of new Set(rows.map(row => row.framework))) for (const {title} of framework.groups) groups.set(keyOfTitle(title), groups.get(keyOfTitle(title)) ?? []);
  for (const row of rows) groups.get(keyOf(row))!.push(row);
  return [...groups.values()].filter(members => members.length);
}

function tellGroup(rows: readonly ComparedRow[], sides: readonly Side[], place: number, telling: Telling, depth: number): readonly Block[] {
  const {framework, competency} = rows[0]!;
  const group = framework.groups.find(({id}) => id === competency.group);
  const takeaways = [place - 1, place].flatMap(i => {
    const {framework, level} = sides[i]!;
    const own = framework.groups.find(({id}) => id === rows[0]!.cells[i]!.competency?.group);
    return own?.takeaways.has(level.id) ? [telling.words.says(telling.name(level), line(own.takeaways.get(level.id)!))] : [];
  });
  const told = rows.flatMap(({competency, cells}) => [
    heading(group ? depth + 1 : depth, escape(competency.title)), ...tellCell(cells[place - 1]!, cells[place]!, telling),
  ]);
  return group ? [heading(depth, escape(group.title)), ...(takeaways.length ? [bullets(takeaways)] : []), ...told] : told;
}

/** What has been left out. */
function foot(rows: readonly ComparedRow[], told: readonly ComparedRow[], place: number, {framework, words, everything}: Telling): readonly Block[] {
  if (everything) return [];
  const same = rows.filter(({cells}) => cells[place]!.change === 'same' || cells[place]!.change === 'carried');
  const voices = framework.rating?.steps.filter(({expected}) => expected) ?? [];
  const isCut = told.some(({cells}) => {
    const all = new Set(cells[place]!.rated.map(({voice}) => voice));
    return all.size > 1 && voices.some(({id}) => all.has(id));
  });
  return [
    ...(same.length && told.length ? [words.unchanged(same.map(({competency}) => escape(competency.title)))].filter(Boolean) : []),
    ...(isCut ? [words.voices(voices.map(({title}) => escape(title)))] : []),
  ];
}
