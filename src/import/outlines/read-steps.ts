import {slug, unique} from '../../model/ids.js';
import type {CriterionInput} from '../../model/schema.js';
import {itemMarkdown, markdownOf} from './block-markdown.js';
import {contentOf, leadOf} from './content-of.js';
import {isSaying, joined} from '../draft.js';
import {labelled} from '../names/label.js';
import type {Place} from '../imported.js';
import type {Part} from '../part.js';
import {partsIn} from '../part.js';
import type {Opened, Reading} from '../reading.js';
import {isRatingName, steppedPart, type Stepped, type SteppedStep} from './stepped-parts.js';

/** Competencies with steps of their own. Where such headings stand under several others, those are groups. */
export function readSteps(stepped: readonly Stepped[], reading: Reading): void {
  const {draft, taken} = reading;
  const at = stepped.length ? sayExamples(reading) : undefined;
  if (at) draft.warn('doubt', at, 'It says that what stands below the steps are examples, not criteria to be met. They were read as examples: they are shown, and cannot be ticked.');
  const hasGroups = new Set(stepped.map(({parent}) => parent)).size > 1;
  for (const {part, parent, steps, list} of stepped) {
    const group = hasGroups && parent.title ? draft.group(parent.title).id : undefined;
    const competency = draft.competency(part.title, group);
    if (competency.steps) continue;
    const lead = leadOf(part.blocks, reading);
    if (lead) competency.summary = joined(competency.summary, lead);
    const ids = new Set<string>();
    competency.steps = steps.map((step, i) => ({id: unique(slug(step.title) || `step-${i + 1}`, ids), title: step.title, ...asExamples(stepWords(step, reading), at !== undefined)}));
    if (list) taken.add(list);
  }
}

/** A sentence that says that the lines of steps are examples, and no criteria. */
const ONLY_EXAMPLES = /\bexamples?\b[^.!?]{0,120}\bnot\b[^.!?]{0,40}\b(?:criteria|requirements?|checklists?)|\bbeispiele\b[^.!?]{0,120}\b(?:keine|nicht)\b[^.!?]{0,60}\b(?:kriterien|anforderungen|checkliste)|\bexemples\b[^.!?]{0,120}\b(?:pas|non)\b[^.!?]{0,60}critères|\bejemplos\b[^.!?]{0,120}\bno\b[^.!?]{0,60}criterios|\bexemplos\b[^.!?]{0,120}\bnão\b[^.!?]{0,60}critérios|\besempi\b[^.!?]{0,120}\bnon\b[^.!?]{0,60}criteri|\bvoorbeelden\b[^.!?]{0,120}\b(?:geen|niet)\b[^.!?]{0,60}criteria|przykład[^.!?]{0,120}\bnie\b[^.!?]{0,60}kryteri|例[^。]{0,60}(?:基準|要件)ではありません|示例[^。]{0,60}(?:不是|并非)[^。]{0,30}标准/iu;
const OF_STEPS = /\bsteps?\b|stufe|schritt|étape|palier|paso|etapa|escal[oó]n|échelon|passo|\bstap|krok|ステップ|段階|步骤|阶段|等级/iu;

function sayExamples({pages}: Pick<Reading, 'pages'>): Place | undefined {
  for (const {page} of pages) {
    for (const block of page.blocks) {
      const line = block.kind === 'paragraph' ? block.lines.find(({text}) => ONLY_EXAMPLES.test(text) && OF_STEPS.test(text)) : undefined;
      if (line) return line.at;
    }
  }
  return undefined;
}

/** Their criteria as examples: read, never counted. */
function asExamples({criteria, ...words}: StepWords, isSo: boolean): StepWords {
  if (!isSo || !criteria) return {...words, ...(criteria && {criteria})};
  const texts = criteria.flatMap(criterion => (typeof criterion === 'string' ? [criterion] : [criterion.text, ...criterion.examples ?? []]));
  return {...words, examples: [...texts, ...words.examples ?? []]};
}

interface StepWords {
  text?: string;
  criteria?: CriterionInput[];
  examples?: string[];
}

function stepWords({text, blocks}: SteppedStep, reading: Reading): StepWords {
  if (text !== undefined) return text || blocks.length ? {criteria: [[text, markdownOf(blocks)].filter(Boolean).join('\n\n')]} : {};
  const said = contentOf(blocks, reading);
  if (!said || !isSaying(said)) return {};
  return {...(said.text && {text: said.text}), ...(said.criteria && {criteria: said.criteria}), ...(said.examples && {examples: said.examples})};
}

/** The scale that people are rated by: a heading that says so, with three to seven names below it. */
export function readRating(pages: readonly Opened[], {draft, taken}: Reading): void {
  for (const opened of pages) {
    for (const part of partsIn(opened.whole)) {
      if (draft.rest.rating || !isRatingName(part.title)) continue;
      const steps = ratingSteps(part, opened);
      if (!steps || steps.length < 3 || steps.length > 7) continue;
      const ids = new Set<string>();
      draft.rest.rating = {
        title: part.title,
        steps: steps.map(({title, text, blocks}, i) => {
          const summary = text || markdownOf(blocks.filter(block => !taken.has(block)));
          return {id: unique(slug(title) || `step-${i + 1}`, ids), title, ...(summary && {summary})};
        }),
      };
      for (const block of steps.flatMap(({blocks}) => blocks)) taken.add(block);
      const list = part.blocks.find(({kind}) => kind === 'list');
      if (list && !part.parts.length) taken.add(list);
    }
  }
}

function ratingSteps(part: Part, opened: Opened): readonly SteppedStep[] | undefined {
  const stepped = steppedPart(part, opened.whole, opened);
  if (stepped) return stepped.steps;
  const lists = part.blocks.filter(block => block.kind === 'list');
  if (lists.length !== 1 || part.parts.length) return undefined;
  const steps = lists[0]!.items.flatMap((item): SteppedStep[] => {
    const label = labelled(item.text);
    return label ? [{title: label.label, text: itemMarkdown({...item, text: label.text}), blocks: [], parts: []}] : [];
  });
  return steps.length === lists[0]!.items.length ? steps : undefined;
}
