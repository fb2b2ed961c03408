import type {CriterionInput} from '../../model/schema.js';
import {blankOf} from './blank.js';
import type {Said, Saying} from '../draft.js';
import {bare} from './level-names.js';

const EXAMPLES = /^\s*[*_]{0,2}(?:e\. ?g\.?|(?:for )?examples?|(?:zum )?beispiele?|z\. ?b\.|(?:par )?exemples?|(?:por )?ejemplos?|(?:por )?exemplos?|(?:per )?esempi(?:o)?|(?:bij)?voorbeeld(?:en)?|bijv\.|(?:na )?przykład(?:y)?|np\.|具体例|例えば|例子|示例|例|أمثلة|(?:على سبيل ال)?مثال)[*_]{0,2}\s*[:：][*_]{0,2}\s*(.*)$/iu;
const AVOID = /^\s*[*_]{0,2}(?:not|avoid|anti-?patterns?|red flags?|does not look like|vermeiden|nicht gemeint|à éviter|à ne pas confondre|evitar|lo que no|evitare|vermijden|unikać|避けること|避けたいこと|避免|تجن[بّ]+)[*_]{0,2}\s*[:：][*_]{0,2}\s*(.*)$/iu;
const ITEM = /^(\s*)(?:[-*+•‣▪◦●○·]|\d{1,2}[.)])\s+(.*)$/u;

/** An item of a list, with what is indented below it. */
interface Entry {
  readonly text: string;
  readonly isItem: boolean;
  readonly below: string[];
}

/**
 * What a text says: one text is one criterion; items of a list, or several lines, are criteria each; a paragraph before a
 * list leads to it; what is labelled as examples is no criterion.
 */
export function sayingOf(text: string): Saying {
  const entries = entriesOf(text);
  const hasItems = entries.some(({isItem}) => isItem);
  const saying: Saying = {};
  const criteria: CriterionInput[] = [];
  const leads: string[] = [];
  let into: 'criteria' | 'examples' | 'avoid' = 'criteria';
  for (const [i, {text, isItem, below}] of entries.entries()) {
    const label = EXAMPLES.exec(text) ?? AVOID.exec(text);
    if (label && !isItem) {
      into = EXAMPLES.test(text) ? 'examples' : 'avoid';
      const more = [label[1]!, ...below].filter(Boolean);
      if (more.length) saying[into] = [...saying[into] ?? [], ...more];
      continue;
    }
    if (!isItem && into !== 'criteria' && hasItems) into = 'criteria';
    const leadsOn = !isItem && !criteria.length && (entries[i + 1] !== undefined) && (hasItems ? entries.slice(i).some(entry => entry.isItem) : i === 0 && /[:：]$/u.test(text));
    if (leadsOn) leads.push(text);
    else if (into === 'criteria') criteria.push(criterionOf(text, below));
    else saying[into] = [...saying[into] ?? [], [text, ...below].join('\n')];
  }
  return {...(leads.length && {text: leads.join('\n\n')}), ...(criteria.length && {criteria}), ...saying};
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let indent = 0;
  for (const line of text.split('\n')) {
    if (!line.trim()) continue;
    const item = ITEM.exec(line);
    const depth = /^\s*/.exec(line)![0].length;
    const last = entries.at(-1);
    if (last?.isItem && depth > indent) last.below.push(line);
    else {
      indent = depth;
      entries.push({text: (item?.[2] ?? line).trim(), isItem: Boolean(item), below: []});
    }
  }
  return entries;
}

/** A nested list stays with its statement, unless it is labelled as examples. */
function criterionOf(text: string, below: readonly string[]): CriterionInput {
  const from = below.findIndex(line => EXAMPLES.test(line.replace(ITEM, '$2')));
  if (from < 0) return below.length ? [text, ...below].join('\n') : text;
  const examples = [EXAMPLES.exec(below[from]!.replace(ITEM, '$2'))![1]!, ...below.slice(from + 1).map(line => line.replace(ITEM, '$2').trim())].filter(Boolean);
  return {text: [text, ...below.slice(0, from)].join('\n'), ...(examples.length && {examples})};
}

const SAME = /^(?:the )?(?:(?:same |still )?as|as for|as in|see|(?:weiter )?wie(?: bei)?|siehe|gleich wie|identique à|(?:toujours )?comme|voir|igual que|igual a|(?:sigue )?como(?: en)?|uguale a|come|vedi|zelfde als|zie|jak|tak jak|zobacz|同|(?:لا يزال )?كما في)\s+(.{1,60})$/iu;
const SAME_AFTER = /^(?:引き続き)?(.{1,30}?)(?:と同じ|に同じ|同上)$/u;
const DITTO = /^(?:"|''|”|〃|″|ditto|do\.|idem|id\.|dito|s\. ?o\.|siehe oben|same|same as above|同上|同じ|jw\.)$/iu;

/** Whether a text only repeats: the one before it (`ditto`), or that of the level it names. */
export function sameOf(text: string): 'ditto' | {readonly as: string} | undefined {
  const plain = bare(text).replace(/[\u2068\u2069]|[.。]$/g, '');
  if (DITTO.test(plain) || DITTO.test(text.trim())) return 'ditto';
  const named = SAME.exec(plain) ?? SAME_AFTER.exec(plain);
  return named ? {as: named[1]!} : undefined;
}

/** Whether a text says no more than that it is as at another level, so that it can be no name: “Still as Senior”. */
export function isRepeating(text: string): boolean {
  return typeof sameOf(text) === 'object';
}

/** What is said by a text that may also be one of the words for nothing. Nothing at all where it is empty. */
export function saidOf(text: string): Exclude<Said, {sameAs: string}> | undefined {
  if (!text.trim()) return undefined;
  const blank = blankOf(text);
  return blank === 'none' ? null : blank === 'todo' ? 'todo' : sayingOf(text);
}
