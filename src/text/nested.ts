import type {Mark} from './emphasis.js';
import type {Inline} from './inline.js';

/** A part of a sentence as it is found, before it is known what stands within what. */
export type Piece = string | Mark | Extract<Inline, {type: 'code' | 'break'}>;

/** Emphasis in emphasis that anybody sees. */
const DEEPEST = 16;

/** Pieces within those that begin before them and end after them. */
export function nested(pieces: readonly Piece[]): Inline[] {
  const root: Inline[] = [];
  const open = [{children: root, inLink: false}];
  for (const piece of pieces) {
    const mark = typeof piece === 'object' && 'opens' in piece ? piece : undefined;
    open.length -= mark?.closes ?? 0;
    add(open.at(-1)!.children, mark ? mark.text : piece as Inline);
    for (const start of mark?.opens.toReversed() ?? []) {
      const {children, inLink} = open.at(-1)!;
      const isLink = start.type === 'link';
      if (open.length > DEEPEST || (isLink && inLink)) open.push({children, inLink}); // no link in a link
      else {
        const inner: Inline[] = [];
        children.push({...start, children: inner});
        open.push({children: inner, inLink: inLink || isLink});
      }
    }
  }
  return root;
}

function add(children: Inline[], part: Inline): void {
  const last = children.length - 1;
  if (typeof part === 'string' && typeof children[last] === 'string') children[last] += part;
  else if (part) children.push(part);
}
