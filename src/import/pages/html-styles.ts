import type {Mark} from './flow.js';

const NAMED = new Map<string, Mark>([['strong', 'strong'], ['b', 'strong'], ['em', 'em'], ['i', 'em'], ['del', 'del'], ['s', 'del'], ['strike', 'del'], ['code', 'code'], ['kbd', 'code'], ['samp', 'code'], ['tt', 'code']]);

/** How an element is set: by its name, its own style, and the style of its class, as sheets copied from a program have it. */
export function marksOf(name: string, style: string): readonly Mark[] {
  const marks = new Set<Mark>();
  const named = NAMED.get(name);
  if (named && !(named === 'strong' && /font-weight:\s*(normal|[1-5]00)/i.test(style))) marks.add(named);
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) marks.add('strong');
  if (/font-style:\s*italic/i.test(style)) marks.add('em');
  return [...marks];
}

export function isHidden(attributes: ReadonlyMap<string, string>, style: string): boolean {
  return attributes.has('hidden') || /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style);
}

/** The rules of a style sheet that name one class, by that name: Excel says in them which cells are bold. */
export function classStyles(css: string): ReadonlyMap<string, string> {
  return new Map(Array.from(css.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g), ([, name, rules]) => [name!, rules!]));
}
