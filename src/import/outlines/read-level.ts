import {slug} from '../../model/ids.js';
import type {CriterionInput} from '../../model/schema.js';
import {blankOf} from '../names/blank.js';
import {itemMarkdown, markdownOf} from './block-markdown.js';
import {barred, lineLabel, type Categories} from './categories.js';
import {contentOf, lineOf} from './content-of.js';
import {criteriaOf} from './criteria.js';
import {isSaying, joined, type DraftLevel, type Said} from '../draft.js';
import {readExpected} from './expecting.js';
import {leadsTo} from './getting-to.js';
import {labelled, type Labelled} from '../names/label.js';
import {headingKind} from './level-parts.js';
import {addSection, wholeText} from './level-sections.js';
import {endsSentence} from './line-ends.js';
import type {Block, List} from '../page.js';
import type {Part} from '../part.js';
import {put} from './put.js';
import type {Reading} from '../reading.js';

/** Longer lines than this are paragraphs. */
const LONGEST_STATEMENT = 160;

/** What stands under the heading of a level. `before` is the level below it: a way to the level itself starts there. */
export function readLevel(part: Part, level: DraftLevel, before: DraftLevel | undefined, categories: Categories, reading: Reading): void {
  const blocks = part.blocks.filter(block => !reading.taken.has(block));
  const texts = blocks.filter(block => block.kind !== 'paragraph' || !leadsTo(lineOf(block), reading.draft));
  const isLines = texts.every(block => block.kind === 'paragraph' && !endsSentence(lineOf(block)) && lineOf(block).length < LONGEST_STATEMENT);
  const lines = blocks.flatMap(block => (block.kind === 'paragraph' ? [{text: lineOf(block), at: block.at}] : []));
  if (isLines && readExpected(lines, level, reading)) {
    for (const block of blocks) reading.taken.add(block);
  } else {
    for (const [i, block] of blocks.entries()) if (!reading.taken.has(block)) readBlock(block, blocks[i + 1], isLines);
  }
  for (const inner of part.parts) readBelow(inner, level, before, categories, reading);

  function readBlock(block: Block, next: Block | undefined, isLine: boolean): void {
    const {draft, taken} = reading;
    if (block.kind === 'list') {
      taken.add(block);
      if (!readExpected(block.items.map(item => ({text: itemMarkdown(item), at: item.at})), level, reading)) readList(block, level, categories, reading);
    } else if (block.kind === 'paragraph') {
      taken.add(block);
      const text = lineOf(block);
      if (slug(text) === slug(level.title)) return; // a picture’s description, or the heading once more
      const to = leadsTo(text, draft);
      const label = lineLabel(block, next);
      const from = to === level ? before : level;
      if (to && from) {
        const isLead = next?.kind === 'list' && /[:：]$/.test(text);
        if (isLead) taken.add(next);
        addWay(from, to, isLead ? markdownOf([block, next]) : text);
      } else if (label !== undefined && [categories.lines, categories.prefixes, categories.headings].some(names => names.has(slug(label)))) {
        const said = contentOf([next as List], reading);
        if (said !== undefined) draft.say(draft.competency(label), level, said);
      } else if (!sayLabelled(text, level, categories, reading)) {
        if (blankOf(text) === 'todo') {
          level.status = 'todo';
          draft.warn('blank', block.at, `“${text}”: the level “${level.title}” is not written yet.`);
        } else if (isLine) level.criteria = [...level.criteria ?? [], text];
        else level.summary = joined(level.summary, text);
      }
    }
  }
}

/** Items that begin with a competency belong to it; the others hang on the level itself. */
function readList(list: List, level: DraftLevel, categories: Categories, reading: Reading): void {
  const {draft} = reading;
  const byLabel = new Map<string, CriterionInput[]>();
  const rest = list.items.filter(item => {
    const label = prefixIn(item.text, categories);
    if (!label) return true;
    const below = label.text ? undefined : contentOf(item.children, reading);
    if (below !== undefined) draft.say(draft.competency(label.label), level, below);
    else byLabel.set(label.label, byLabel.get(label.label) ?? []);
    if (below === undefined) byLabel.get(label.label)!.push(...criteriaOf({...list, items: [{...item, text: label.text}]}));
    return false;
  });
  for (const [label, criteria] of byLabel) draft.say(draft.competency(label), level, {criteria});
  if (rest.length) level.criteria = [...level.criteria ?? [], ...criteriaOf({...list, items: rest})];
}

function sayLabelled(text: string, level: DraftLevel, categories: Categories, {draft}: Reading): boolean {
  const labels = barred(text).map(one => prefixIn(one, categories));
  if (!labels.every(label => label?.text)) return false;
  for (const label of labels) draft.say(draft.competency(label!.label), level, {criteria: [label!.text]});
  return true;
}

function prefixIn(text: string, {prefixes}: Categories): Labelled | undefined {
  const label = labelled(text);
  return label && prefixes.has(slug(label.label)) ? label : undefined;
}

/** A heading below a level: a way on, a competency, a group of competencies, or a longer text. */
function readBelow(part: Part, level: DraftLevel, before: DraftLevel | undefined, categories: Categories, reading: Reading): void {
  const {draft, mapping} = reading;
  const to = leadsTo(part.title, draft);
  const kind = headingKind(part.title, mapping);
  const from = to === level ? before : level;
  if (to && from) {
    addWay(from, to, [part.title, wholeText(part, reading)].filter(Boolean).join('\n\n'));
  } else if (kind === 'competency' || kind === 'group' || (kind === undefined && categories.headings.has(slug(part.title)))) {
    const isGroup = categories.groups.has(slug(part.title)) || (draft.levels.length === 1 && part.parts.some(({blocks}) => blocks.length > 0));
    const group = isGroup ? draft.group(part.title) : undefined;
    const said = contentOf(part.blocks, reading);
    if (said !== undefined || !isGroup) {
      const competency = draft.competency(part.title);
      if (said !== undefined) draft.say(competency, level, said);
    }
    for (const inner of part.parts) {
      if (!group) { // a heading that only one level has says how the list below it is meant
        draft.say(draft.competency(part.title), level, withLead(contentOf(inner.blocks, reading), inner.title));
        for (const deeper of inner.parts) addSection(level, deeper, reading);
        continue;
      }
      const competency = draft.competency(inner.title, group.id);
      const saidThere = contentOf(inner.blocks, reading);
      if (saidThere !== undefined) draft.say(competency, level, saidThere);
      for (const deeper of inner.parts) addSection(level, deeper, reading);
    }
  } else addSection(level, part, reading);
}

function withLead(said: Said | undefined, title: string): Said {
  return isSaying(said) ? {...said, text: said.text ? `${title}\n\n${said.text}` : title} : {text: title};
}

/** Words on the way from one level to another. No level leads to itself: what says so is about it. */
function addWay(from: DraftLevel, to: DraftLevel, text: string): void {
  const ways = nextOf(from);
  if (from === to) from.summary = joined(from.summary, text);
  else from.next = put(ways, to.id, joined(ways[to.id], text));
}

function nextOf({next}: DraftLevel): Record<string, string> {
  return Array.isArray(next) ? Object.fromEntries(next.map(id => [id, ''])) : {...next};
}

