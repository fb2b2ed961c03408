import type {CriterionInput} from '../../model/schema.js';
import {itemMarkdown, markdownOf} from './block-markdown.js';
import type {Block, Item, List} from '../page.js';

const EXAMPLES = /^(?:\*\*|_|\()*(?:e\.\s?g\.|for example|examples?|z\.\s?B\.|zum beispiel|beispiele?|p\.\s?ex\.|par exemple|exemples?|p\.\s?ej\.|por ejemplo|ejemplos?|por exemplo|exemplos?|ad esempio|esempio|esempi|bijvoorbeeld|voorbeeld(?:en)?|na przykład|np\.|przykład(?:y)?|例(?:えば)?|例如|示例|مثال|أمثلة)(?:\*\*|_|\))*\s*[:：,]?\s*(?:\*\*|_)*\s*/iu;

/** A criterion for each item. What is below an item stays with it; labelled examples become its examples. */
export function criteriaOf({items}: List): CriterionInput[] {
  return items.map(criterionOf);
}

export function criterionOf(item: Item): CriterionInput {
  const examples: string[] = [];
  const rest: Block[] = [];
  for (const [i, child] of item.children.entries()) {
    const before = item.children[i - 1];
    const isLed = before?.kind === 'paragraph' && isExamplesLabel(before.lines.at(-1)!.text);
    if (child.kind === 'list' && isLed) {
      rest.pop();
      examples.push(...child.items.map(itemMarkdown));
    } else if (child.kind === 'list' && child.items.every(({text}) => EXAMPLES.test(text))) {
      examples.push(...child.items.flatMap(exampleTexts));
    } else rest.push(child);
  }
  const text = itemMarkdown({...item, children: rest});
  return examples.length ? {text, examples} : text;
}

/** Nothing but “Examples:”, above a list of them. */
export function isExamplesLabel(text: string): boolean {
  return EXAMPLES.exec(text)?.[0].length === text.length;
}

/** `Examples: one`, or `Examples:` with a list of them below. */
function exampleTexts(item: Item): string[] {
  const text = item.text.replace(EXAMPLES, '');
  if (text) return [item.children.length ? `${text}\n\n${markdownOf(item.children)}` : text];
  return item.children.flatMap(child => (child.kind === 'list' ? child.items.map(itemMarkdown) : [markdownOf([child])]));
}
