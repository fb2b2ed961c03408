import type {Span} from '../model/query.js';

/** A text that reads on without a break, and the nodes that it is made of: each with where it begins in the text. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly (readonly [start: number, node: Text])[];
}

/** What goes on within a sentence. All else begins anew: words on both sides of it are no phrase. */
const INLINE = new Set(['a', 'strong', 'em', 'del', 'code', 'b', 'i', 's', 'u', 'ins', 'mark']);

/** The texts in an element, as they stand. */
export function textRunsIn(element: Element): TextRun[] {
  const runs: TextRun[] = [];
  let text = '';
  let nodes: [number, Text][] = [];
  read(element);
  end();
  return runs;

  function read(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        nodes.push([text.length, node as Text]);
        text += (node as Text).data;
      } else if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element);
    }
  }

  function enter(element: Element): void {
    if (element.localName === 'br') text += '\n';
    else if (INLINE.has(element.localName)) read(element);
    else {
      end();
      read(element);
      end();
    }
  }

  function end(): void {
    if (text.trim()) runs.push({text, nodes});
    text = '';
    nodes = [];
  }
}

/** A piece of a run as a range of the page. Not one that follows the changes of the page, since each change would have to look at all of them. */
export function rangeIn({nodes}: TextRun, [start, end]: Span): StaticRange {
  const [startsAt, startContainer] = nodes.findLast(([at]) => at <= start)!;
  const [endsAt, endContainer] = nodes.findLast(([at]) => at < end)!;
  return new StaticRange({startContainer, startOffset: start - startsAt, endContainer, endOffset: end - endsAt});
}
