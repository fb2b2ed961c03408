import {fold} from '../../model/fold.js';
import {slug} from '../../model/ids.js';
import {readsLikeLevel} from './bare-heading.js';
import {leadsToAnything} from './getting-to.js';
import {levelHeading} from './level-heading.js';
import {meaningOf} from '../names/heads.js';
import {labelled} from '../names/label.js';
import {levelWeights} from '../names/level-names.js';
import type {Mapping} from '../mapping.js';
import {partsIn, type Part} from '../part.js';
import type {Opened} from '../reading.js';
import {isTrackName} from './track-names.js';

/** Headings of levels that stand side by side under one other heading. */
export interface LevelRun {
  readonly opened: Opened;
  readonly parent: Part;
  /** The parts that the page goes through from its top to the parent. */
  readonly above: readonly Part[];
  readonly parts: readonly Part[];
}

/** All headings that read like levels, or that a person says are levels; but none below the parts that are understood otherwise. */
export function levelRuns(pages: readonly Opened[], mapping: Mapping, not: ReadonlySet<Part>): readonly LevelRun[] {
  const counts = new Map<string, number>();
  for (const {whole} of pages) for (const {parts} of partsIn(whole)) for (const key of new Set(parts.map(({title}) => slug(title)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.flatMap(opened => runsIn(opened, opened.whole, [], {mapping, not, counts}));
}

interface Context {
  readonly mapping: Mapping;
  readonly not: ReadonlySet<Part>;
  /** Below how many headings each title stands. */
  readonly counts: ReadonlyMap<string, number>;
}

function runsIn(opened: Opened, parent: Part, above: readonly Part[], context: Context): LevelRun[] {
  const {mapping, not, counts} = context;
  if (not.has(parent)) return [];
  const below = new Map(parent.parts.map(part => [part, runsIn(opened, part, [...above, part], context)]));
  const titles = parent.parts.map(({title}) => title);
  const weights = levelWeights(titles.map(title => levelHeading(title).title));
  const isRepeated = ({title}: Part): boolean => counts.get(slug(title))! > 1;
  const isLadder = parent.parts.length < 16 && parent.parts.every(isRepeated) && parent.parts.some(({title}) => readsLikeLevel(title)); // the same below several headings
  const reads = parent.parts.map((part, i) => {
    const said = headingKind(part.title, mapping);
    if (said !== undefined) return said === 'level';
    if (not.has(part) || isTrackName(part.title) || leadsToAnything(part.title)) return false;
    if (below.get(part)!.some(run => run.parts.length > 1)) return false; // a ladder named after who climbs it
    return isLadder || readsLikeLevel(part.title) || (weights[i]! >= 0.8 && part.title.split(/\s+/).length <= 6) || undefined;
  });
  const read = parent.parts.filter((_, i) => reads[i]);
  const isChapter = read.length === 1 && titles.length > 2 && titles.every(title => /^\d{1,2}[.)]\s/.test(title)); // one of a numbered row that happens to read like a level
  const levels = isChapter ? [] : read;
  const isNamedSo = !levels.length && parent.parts.length > 1 && meaningOf(parent.title) === 'level'; // “Roles”, and names below it
  const labels = levels.length > 1 ? new Set(levels.flatMap(labelsOf)) : undefined;
  const parts = parent.parts.filter((part, i) => (isChapter ? false : reads[i]) ?? (isNamedSo || (labels && saysTheSame(part, labels))));
  const found = new Set(parts);
  return [
    ...(parts.length ? [{opened, parent, above, parts}] : []),
    ...parent.parts.filter(part => !found.has(part)).flatMap(part => below.get(part)!),
  ];
}

/** A name that tells nothing by itself is a level’s beside levels, where it speaks of what they speak of. */
function saysTheSame(part: Part, labels: ReadonlySet<string>): boolean {
  const own = labelsOf(part);
  return own.length > 0 && own.filter(label => labels.has(label)).length * 2 > own.length;
}

/** What stands below a heading, by name: other headings, and the labels of its lists. */
function labelsOf({parts, blocks}: Part): readonly string[] {
  const items = blocks.flatMap(block => (block.kind === 'list' ? block.items.flatMap(({text}) => labelled(text)?.label ?? []) : []));
  return [...parts.map(({title}) => title), ...items].map(slug);
}

/** What a person says that a heading is. */
export function headingKind(title: string, {headings, levels}: Mapping): string | undefined {
  const key = fold(title.trim());
  const said = Object.entries(headings ?? {}).find(([name]) => fold(name.trim()) === key)?.[1];
  return said ?? (levels?.some(name => slug(name) === slug(title)) ? 'level' : undefined);
}
