import {slug} from '../../model/ids.js';
import {markdownOf} from './block-markdown.js';
import {joined, type Draft, type DraftLevel} from '../draft.js';
import {levelHeading} from './level-heading.js';
import {wholeText} from './level-sections.js';
import {partsIn, type Part} from '../part.js';
import {put} from './put.js';
import {stem} from './read-tracks.js';
import type {Opened, Reading} from '../reading.js';
import {placeOf} from './section-place.js';

/** Longer texts about a competency or a group are sections; shorter ones are its summary. */
const LONGEST_SUMMARY = 400;

interface Kept extends Pick<Reading, 'draft' | 'taken'> {
  readonly names: ReadonlySet<string>;
  readonly things: ReadonlyMap<string, {summary?: string | undefined}>;
  readonly levels: ReadonlyMap<string, DraftLevel>;
}

interface Above {
  readonly place?: string | undefined;
  /** A level stands above: its heading has been read with all that is below it. */
  readonly isLevel?: true | undefined;
}

/** Tells what no reader took: as a section, under the heading where it stood. */
export function keepLeftovers(reading: Reading): void {
  const {draft, taken, pages} = reading;
  const things = new Map([...draft.tracks, ...draft.groups, ...draft.competencies].map(thing => [slug(thing.title), thing]));
  const levels = new Map(draft.levels.flatMap(level => [level.title, level.code ?? level.title].map(name => [slug(name), level])));
  const kept: Kept = {draft, taken, names: namesIn(draft), things, levels};
  for (const opened of pages) keepPart(opened.whole, opened, kept, {});
}

function keepPart(part: Part, opened: Opened, kept: Kept, above: Above): void {
  const {draft, taken, names, levels} = kept;
  const left = part.blocks.filter(block => !taken.has(block) && block.kind !== 'rule');
  for (const block of left) taken.add(block);
  const text = markdownOf(left);
  const title = part.title || opened.page.title || draft.title || stem(opened.page.file);
  const place = part.title ? placeOf(title) ?? above.place : undefined;
  const name = levelHeading(part.title);
  const level = part.title ? levels.get(slug(name.code ?? name.title)) ?? levels.get(slug(name.title)) : undefined;
  const isLevel = above.isLevel ?? level !== undefined;
  if (text) keepText(text, title, place, level, kept);
  else if (part.title && !above.isLevel && !isNamed(part.title, names)) {
    if (part.parts.length && isLeft(part, kept)) {
      draft.section(part.title, wholeText(part, kept), place);
      return;
    }
    keepWords(part.title, draft);
  }
  for (const inner of part.parts) keepPart(inner, opened, kept, {place, isLevel: isLevel || undefined});
}

/** Nobody has read anything of it: all of it is one text, under one heading. */
function isLeft(part: Part, {taken, names, levels}: Kept): boolean {
  for (const inner of partsIn(part)) {
    if (inner.blocks.some(block => taken.has(block)) || isNamed(inner.title, names) || levels.has(slug(inner.title))) return false;
  }
  return [...partsIn(part)].some(({blocks}) => blocks.length);
}

/** A heading that only holds together what has found its place: its words are kept, and not drawn. */
function keepWords(title: string, {rest}: Draft): void {
  const before: unknown = rest.ext?.['headings'];
  rest.ext = put<unknown>(rest.ext, 'headings', [...(Array.isArray(before) ? (before as unknown[]) : []), title]);
}

/** The name of something, as a heading has it: with its number, or with its code. */
function isNamed(title: string, names: ReadonlySet<string>): boolean {
  return [title, levelHeading(title).title, title.replace(/^\d+[.)]\s*/, '')].some(name => names.has(slug(name)));
}

function keepText(whole: string, title: string, place: string | undefined, level: DraftLevel | undefined, {draft, things}: Kept): void {
  const thing = things.get(slug(title)) ?? things.get(slug(title.replace(/^\d{1,2}[.)]\s*/, '')));
  const said = new Set((thing?.summary ?? '').split('\n\n').map(slug));
  const text = whole.split('\n\n').filter(paragraph => !said.has(slug(paragraph))).join('\n\n');
  if (!text) return;
  if (level) level.summary = joined(level.summary, text);
  else if (thing && text.length <= LONGEST_SUMMARY) thing.summary = joined(thing.summary, text);
  else draft.section(title, text, place);
}

/** All names that the framework tells already: a heading that is one of them needs no telling of its own. */
function namesIn(draft: Draft): ReadonlySet<string> {
  const {levels, tracks, groups, competencies, sections, rest} = draft;
  const titles = [
    draft.title, rest.rating?.title,
    ...[...tracks, ...groups, ...competencies, ...sections].map(({title}) => title),
    ...levels.flatMap(({title, code, sections: texts}) => [title, code, `${code} ${title}`, `${title} ${code}`, ...(texts ?? []).map(text => text.title)]),
    ...(rest.scale ?? []).map(({title}) => title),
    ...(rest.rating?.steps ?? []).map(({title}) => title),
    ...competencies.flatMap(({steps}) => (Array.isArray(steps) ? steps.map(step => step.title) : [])),
  ];
  return new Set(titles.map(title => slug(title ?? '')));
}
