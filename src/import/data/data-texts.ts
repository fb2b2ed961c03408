import type {CriterionInput} from '../../model/schema.js';
import {humanised} from '../names/readable.js';
import type {Role} from './data-keys.js';
import {textOf, type MapNode, type Node} from './data-node.js';

/** Any part of the data as Markdown: lists as lists, names in bold before what they say. */
export function markdownOf(node: Node): string {
  if (node.kind === 'scalar') return textOf(node);
  if (node.kind === 'list') return node.items.map(item => `- ${indented(markdownOf(item))}`).join('\n');
  return [...node.entries].map(([key, value]) => (value.kind === 'scalar' && !textOf(value).includes('\n')
    ? `**${humanised(key)}**: ${textOf(value)}`
    : `**${humanised(key)}**\n\n${markdownOf(value)}`)).join('\n\n');
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

/** The statements of a list, or of one text. */
export function criteriaOf(node: Node, roleOf: (key: string) => Role | undefined): CriterionInput[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap(item => {
    const criterion = item.kind === 'map' ? criterionOf(item, roleOf) : markdownOf(item);
    return criterion === '' ? [] : [criterion];
  });
}

/** A statement with examples; or one with a colon in it, which its author did not put in quotation marks. */
function criterionOf(map: MapNode, roleOf: (key: string) => Role | undefined): CriterionInput {
  const texts: string[] = [];
  const examples: string[] = [];
  let title = '';
  let id = '';
  for (const [key, value] of map.entries) {
    const role = roleOf(key);
    if (role === 'examples') examples.push(...textsOf(value));
    else if (role === 'id' && value.kind === 'scalar' && !/[\s/]/.test(textOf(value))) id = textOf(value);
    else if (value.kind === 'scalar' && role === 'title') title = textOf(value);
    else if (value.kind === 'scalar' && (role === 'criteria' || role === 'text' || role === 'summary')) texts.unshift(textOf(value));
    else if (value.kind === 'scalar') texts.push(textOf(value) ? `${key}: ${textOf(value)}` : key);
    else texts.push(`${key}:\n\n${markdownOf(value)}`);
  }
  const text = [title && texts.length ? `**${title}**` : title, ...texts].filter(Boolean).join('\n\n');
  return examples.length || (id && text) ? {...(id && {id}), text, ...(examples.length && {examples})} : text || id;
}

/** The texts of a list, or the one. */
export function textsOf(node: Node): string[] {
  return (node.kind === 'list' ? node.items : [node]).map(markdownOf).filter(Boolean);
}
