import {slug} from '../../model/ids.js';
import {itemMarkdown} from './block-markdown.js';
import {blankText, contentOf, leadOf, lineOf} from './content-of.js';
import {criteriaOf} from './criteria.js';
import {isSaying, joined, type Draft, type DraftCompetency, type DraftLevel, type Said} from '../draft.js';
import {labelled} from '../names/label.js';
import {levelHeading, withoutLinks} from './level-heading.js';
import type {LevelRun} from './level-parts.js';
import type {Part} from '../part.js';
import {partsIn} from '../part.js';
import type {Opened, Reading} from '../reading.js';

/** Headings of competencies with the same levels below each. Headings above several of them are groups. */
export function readCompetencyParts(runs: readonly LevelRun[], reading: Reading): void {
  const {draft} = reading;
  const parents = new Set(runs.map(({above}) => above.at(-2)));
  for (const {parent, above, parts} of runs) {
    const groupPart = above.at(-2);
    const group = parents.size > 1 && groupPart?.title ? draft.group(groupPart.title) : undefined;
    if (group && groupPart) {
      const about = leadOf(groupPart.blocks, reading);
      if (about) group.summary = joined(group.summary, about);
    }
    const competency = draft.competency(parent.title, group?.id);
    const lead = leadOf(parent.blocks, reading);
    if (lead) competency.summary = joined(competency.summary, lead);
    for (const part of parts) {
      const said = contentOf(part.blocks, reading);
      if (said !== undefined) draft.say(competency, draft.level(levelHeading(part.title)), said);
    }
  }
}

/** Competencies whose levels are labels: `- **Junior:** asks early`. */
export function readLabelledLevels({parts, parents}: {readonly parts: readonly Part[]; readonly parents: ReadonlyMap<Part, Part>}, reading: Reading): void {
  const {draft, taken} = reading;
  const hasGroups = new Set(parts.map(part => parents.get(part))).size > 1;
  for (const part of parts) {
    const parent = parents.get(part);
    const isAlone = parts.length === 1; // its labels are the ladder itself
    const group = hasGroups && parent?.title ? draft.group(parent.title).id : undefined;
    const competency = isAlone ? undefined : draft.competency(part.title, group);
    for (const [i, block] of part.blocks.entries()) {
      if (taken.has(block)) continue;
      if (block.kind === 'list') {
        const labels = block.items.map(({text}) => labelled(text));
        if (!labels.every(label => label && draft.findLevel(levelHeading(label.label)))) continue;
        taken.add(block);
        for (const [n, item] of block.items.entries()) {
          const {label, text} = labels[n]!;
          const blank = blankText(text, item.at, draft);
          const said = blank !== undefined ? blank : text ? {criteria: criteriaOf({...block, items: [{...item, text}]})} : contentOf(item.children, reading);
          if (said !== undefined) say(competency, draft.level(levelHeading(label)), said, draft);
        }
      } else if (block.kind === 'paragraph') {
        const label = labelled(lineOf(block));
        const level = label && draft.findLevel(levelHeading(label.label));
        const next = part.blocks[i + 1];
        if (!level) continue;
        taken.add(block);
        const blank = blankText(label.text, block.at, draft);
        if (blank !== undefined) say(competency, level, blank, draft);
        else if (label.text) say(competency, level, {criteria: [label.text]}, draft);
        else if (next?.kind === 'list') say(competency, level, contentOf([next], reading) ?? null, draft);
      }
    }
    const lead = competency && leadOf(part.blocks, reading);
    if (lead) competency.summary = joined(competency.summary, lead);
  }
}

/** To a competency at a level; to the level itself where there is no competency. */
function say(competency: DraftCompetency | undefined, level: DraftLevel, said: Said, draft: Draft): void {
  if (competency) draft.say(competency, level, said);
  else if (said === 'todo') level.status = 'todo';
  else if (isSaying(said)) {
    if (said.text) level.summary = joined(level.summary, said.text);
    if (said.criteria) level.criteria = [...level.criteria ?? [], ...said.criteria];
  }
}

/** Lists that say of each competency, group or track what it is; or that merely name them all. */
export function readDefinitions(pages: readonly Opened[], {draft, taken}: Reading): void {
  const things = new Map<string, {summary?: string | undefined}>();
  for (const thing of [...draft.tracks, ...draft.groups, ...draft.competencies]) things.set(slug(thing.title), thing);
  for (const {whole} of pages) {
    for (const {blocks} of partsIn(whole)) {
      for (const block of blocks) {
        if (block.kind !== 'list' || taken.has(block) || block.items.length < 2) continue;
        const found = block.items.map(item => {
          const label = labelled(withoutLinks(item.text));
          const thing = things.get(slug(label?.label ?? withoutLinks(item.text)));
          return thing && {thing, text: itemMarkdown({...item, text: label?.text ?? ''})};
        });
        if (!found.every(one => one !== undefined) || new Set(found.map(({thing}) => thing)).size < found.length) continue;
        taken.add(block);
        for (const {thing, text} of found) if (text && !slug(thing.summary ?? '').includes(slug(text))) thing.summary = joined(thing.summary, text);
      }
    }
  }
}
