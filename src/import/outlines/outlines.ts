import {categoriesOf} from './categories.js';
import type {DraftLevel} from '../draft.js';
import {levelHeading} from './level-heading.js';
import {isDescending} from '../names/level-names.js';
import {headingKind, levelRuns, type LevelRun} from './level-parts.js';
import {labelledLevels, repeatedRuns} from './outline-candidates.js';
import {partsIn, type Part} from '../part.js';
import {readCompetencyParts, readDefinitions, readLabelledLevels} from './read-competencies.js';
import {readLevel} from './read-level.js';
import {readCumulative, readOpening} from './read-opening.js';
import {readRolePages} from './role-pages.js';
import {readRating, readSteps} from './read-steps.js';
import {codeByRank, rankByNames, readTrackLists, readTrackParts} from './read-tracks.js';
import type {Reading} from '../reading.js';
import {readTerms} from './terms.js';
import {steppedParts} from './stepped-parts.js';

export {outlineCandidates} from './outline-candidates.js';

/** Below more headings than this one is about a level, where the levels are known from elsewhere. */
const DEEPEST_OWN = 2;

/** Reads the parts of the pages into the draft: what is said of levels, competencies, steps and tracks in headings, lists and lines. */
export function readOutlines(reading: Reading): void {
  const {draft, pages, mapping, chosen} = reading;
  const isOurs = chosen.shape === 'level-headings' || chosen.shape === 'competency-headings';
  const stepped = steppedParts(pages, mapping);
  const own = new Set(stepped.map(({part}) => part));
  const isByPage = chosen.shape === 'role-pages';
  const all = isByPage ? [] : levelRuns(pages, mapping, own);
  const below = isOurs ? repeatedRuns(all) : new Set<LevelRun>();
  const labelled = isOurs && !below.size && (chosen.shape === 'competency-headings' || !all.length) ? labelledLevels(pages) : undefined;
  const beside = all.filter(run => !below.has(run));

  ignoreParts(reading);
  if (isByPage) readRolePages(reading);
  readSteps(stepped, reading);
  readRating(pages, reading);
  readTrackLists(pages, reading);
  if (isOurs) for (const name of inOrder(chosen.levels)) draft.level(name);
  const levels = new Map<LevelRun, readonly DraftLevel[]>();
  const parts = new Map<Part, DraftLevel>();
  for (const run of beside) levels.set(run, levelsOf(run, isOurs, parts, reading));

  const before = new Map([...levels.values()].flatMap(run => run.map((level, i) => [level, run[i - 1]] as const)));
  const categories = categoriesOf([...parts.keys()], mapping);
  for (const [part, level] of parts) readLevel(part, level, before.get(level), categories, reading);
  readCompetencyParts([...below], reading);
  if (labelled) readLabelledLevels(labelled, reading);
  readTrackParts(beside, levels, reading);
  const titles = new Map([...parts].map(([part, level]) => [level, part.title]));
  rankByNames(titles, reading);
  codeByRank(titles, reading);
  readDefinitions(pages, reading);
  readTerms(reading);
  readCumulative(pages, reading);
  readOpening(pages, new Set([...parts.keys(), ...own, ...labelled?.parts ?? [], ...[...below].map(({parent}) => parent)]), reading);
}

/** What a person says is no part of the framework. */
function ignoreParts({pages, mapping, taken}: Reading): void {
  if (!mapping.headings) return;
  for (const {whole} of pages) {
    for (const part of partsIn(whole)) {
      if (headingKind(part.title, mapping) === 'ignore') for (const {blocks} of partsIn(part)) for (const block of blocks) taken.add(block);
    }
  }
}

/** The levels of a run. Where they are known from elsewhere, a new one must carry on their codes: L7 after L6. */
function levelsOf(run: LevelRun, isOurs: boolean, parts: Map<Part, DraftLevel>, {draft}: Reading): DraftLevel[] {
  return inOrder(run.parts).flatMap(part => {
    const {years, equivalents, ...name} = levelHeading(part.title);
    const known = draft.findLevel(name);
    if (!isOurs && (run.above.length > DEEPEST_OWN || !(known ?? carriesOn(name.code, draft.levels)))) return [];
    const level = known ?? draft.level(name);
    if (name.code && !level.code) draft.name(level, {code: name.code});
    if (years) level.years ??= years;
    if (equivalents) level.equivalents ??= [...equivalents];
    parts.set(part, level);
    return [level];
  });
}

function carriesOn(code: string | undefined, levels: readonly DraftLevel[]): boolean {
  const letters = /^\p{L}+/u.exec(code ?? '')?.[0];
  return letters !== undefined && levels.some(level => level.code?.startsWith(letters) ?? new RegExp(`^${letters}[ -]?\\d`, 'u').test(level.title));
}

function inOrder<Named extends {readonly title: string}>(named: readonly Named[]): readonly Named[] {
  return isDescending(named.map(({title}) => title)) ? named.toReversed() : named;
}
