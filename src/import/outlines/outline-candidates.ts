import {slug} from '../../model/ids.js';
import {markdownOf} from './block-markdown.js';
import {labelled} from '../names/label.js';
import {readsLikeLevel} from './bare-heading.js';
import {levelHeading} from './level-heading.js';
import {levelness, levelWeights} from '../names/level-names.js';
import {levelRuns, type LevelRun} from './level-parts.js';
import type {Mapping} from '../mapping.js';
import {partsIn, type Part} from '../part.js';
import type {Candidate, Opened} from '../reading.js';
import {rolePageCandidates} from './role-pages.js';
import {steppedParts} from './stepped-parts.js';
import {isTrackName} from './track-names.js';

/** Who the levels may be, as headings, lists and lines show it. */
export function outlineCandidates(pages: readonly Opened[], mapping: Mapping): readonly Candidate[] {
  const stepped = steppedParts(pages, mapping);
  const runs = levelRuns(pages, mapping, new Set(stepped.map(({part}) => part)));
  const below = repeatedRuns(runs);
  const beside = runs.filter(run => !below.has(run));
  const total = weightOf(pages.map(({whole}) => whole));
  const labels = labelledLevels(pages);
  const found: readonly Candidate[] = [
    ...candidate('level-headings', beside, total, names => `${names} headings are levels`, Math.min(1, weightOf(stepped.map(({part}) => part)) / total)),
    ...candidate('competency-headings', [...below], total, (names, count) => `below ${count} headings the same ${names} are levels`),
    ...(labels.parts.length > 1 ? [{
      shape: 'competency-headings', confidence: confidence(labels.names, weightOf(labels.parts) / total),
      told: `below ${labels.parts.length} headings ${labels.names.length} labels are levels`, levels: labels.names.map(levelHeading),
    }] : []),
    ...(stepped.length > 1 ? [{shape: 'competency-headings', confidence: 0.1, told: `below ${stepped.length} headings there are steps, and no levels`, levels: []}] : []),
  ];
  if (!found.some(({levels}) => levels.length) && labels.names.length > 1) {
    return [...found, {shape: 'level-headings', told: `${labels.names.length} labels are levels`, confidence: confidence(labels.names, weightOf(labels.parts) / total), levels: labels.names.map(levelHeading)}];
  }
  return found.some(({levels}) => levels.length) ? found : [...found, ...rolePageCandidates(pages)];
}

/** Runs whose names stand under several headings: then those headings are competencies. Tracks share names too, and are told by what they are called. */
export function repeatedRuns(runs: readonly LevelRun[]): ReadonlySet<LevelRun> {
  const counts = new Map<string, number>();
  const keys = (run: LevelRun): string[] => run.parts.map(({title}) => slug(title));
  for (const run of runs) for (const key of new Set(keys(run))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(runs.filter(run => run.above.length && !isTrackName(run.parent.title) && keys(run).filter(key => counts.get(key)! > 1).length * 2 > run.parts.length));
}

function candidate(shape: string, runs: readonly LevelRun[], total: number, told: (names: number, count: number) => string, more = 0): Candidate[] {
  const names = distinct(runs.flatMap(({parts}) => parts.map(({title}) => title)));
  if (names.length < 2) return [];
  const share = weightOf(runs.flatMap(({parts}) => parts)) / total;
  return [{shape, told: told(names.length, runs.length), confidence: confidence(names, Math.min(1, share + more)), levels: names.map(levelHeading)}];
}

function confidence(names: readonly string[], share: number): number {
  const reads = Math.max(levelness(names), levelness(names.map(name => levelHeading(name).title)), 0.5);
  return Math.round(reads * (0.4 + 0.55 * Math.min(1, share)) * 100) / 100;
}

/** Competencies whose levels are labels of their lists or lines: `- **Junior:** ...`. */
export function labelledLevels(pages: readonly Opened[]): {readonly parts: readonly Part[]; readonly names: readonly string[]; readonly parents: ReadonlyMap<Part, Part>} {
  const labelled = new Map<Part, readonly string[]>();
  const parents = new Map<Part, Part>();
  const known = new Set<string>();
  const counts = new Map<string, number>();
  for (const {whole} of pages) {
    for (const part of partsIn(whole)) {
      for (const inner of part.parts) parents.set(inner, part);
      const labels = distinct(labelsOf(part));
      const weights = levelWeights(labels);
      const reads = labels.filter((label, i) => readsLikeLevel(label) || weights[i]! >= 0.8);
      const isLed = reads.length > (labels.length > 2 ? 0 : 1);
      if ((part.depth === 0 && part.parts.length) || labels.length < 2 || readsLikeLevel(part.title)) continue;
      for (const key of labels.map(slug)) counts.set(key, (counts.get(key) ?? 0) + 1);
      if (isLed) {
        labelled.set(part, labels);
        for (const label of reads) known.add(slug(label));
      }
    }
  }
  const most = Math.max(0, ...counts.values());
  /** Reads like one, or stands beside such below all of the headings. */
  const isLevel = (label: string): boolean => known.has(slug(label)) || (labelled.size > 1 && counts.get(slug(label))! * 2 > most && counts.get(slug(label))! >= labelled.size);
  const found = [...labelled].map(([part, labels]) => [part, labels.filter(isLevel)] as const).filter(([, labels]) => labels.length > 1);
  return {parts: found.map(([part]) => part), names: distinct(found.flatMap(([, labels]) => labels)), parents};
}

function labelsOf({blocks}: Part): string[] {
  const texts = blocks.flatMap(block => (block.kind === 'list' ? block.items.map(({text}) => text) : block.kind === 'paragraph' ? [block.lines[0]!.text] : []));
  return texts.flatMap(text => labelled(text)?.label ?? []);
}

function distinct(titles: readonly string[]): string[] {
  return [...new Map(titles.map(title => [slug(title), title])).values()];
}

/** How much is written in some parts. */
function weightOf(parts: readonly Part[]): number {
  let length = 1;
  for (const part of parts) for (const {title, blocks} of partsIn(part)) length += title.length + markdownOf(blocks).length;
  return length;
}

