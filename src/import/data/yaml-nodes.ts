import {Composer, LineCounter, Parser, Lexer, isAlias, isMap, isPair, isScalar, isSeq, type Document, type ParsedNode, type YAMLError} from 'yaml';
import type {Node} from './data-node.js';
import {Refused} from '../imported.js';
import type {Source, Warn} from '../source/source.js';

/** A framework needs about ten levels of nesting, and the largest known has 40,000 values. */
const DEEPEST = 60;
/** A second colon in a line nests as well; as many of these can be mended. What is nested as deep can still be read by recursion. */
const DEEPEST_FAULT = 400;
const MOST_FAULTS = 1_000;
const MOST = 150_000;
/** What an alias repeats counts again. */
const OPTIONS = {uniqueKeys: false, strict: false, schema: 'core', version: '1.2', merge: false, logLevel: 'silent', keepSourceTokens: false, stringKeys: false, prettyErrors: false} as const;

/** Something that stands against the rules of YAML. */
export interface Fault {
  readonly line: number;
  readonly code: YAMLError['code'];
}

/**
 * Reads YAML, of which JSON is a part, into nodes. Its parser is asked step by step, so that nesting beyond anything honest is
 * refused before anything is called by itself as deep; a repeated part is kept once and counted each time.
 *
 * @returns what could be read, and what stands against the rules: with faults no nodes
 * @throws {Refused} where it is larger or deeper than anything honest
 */
export function yamlNodes({file, text, firstLine = 1}: Source, warn: Warn): {readonly nodes: readonly Node[]; readonly faults: readonly Fault[]} {
  const lines = new LineCounter();
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const refuse = (line: number, message: string) => new Refused({file, line}, message);
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);

  const tooDeep = (line: number) => refuse(line, `it is nested more than ${DEEPEST} deep. A framework needs about ten levels; take the text out of the brackets or the indentation`);
  let tokens = 0;
  let errors = 0;
  function* checked() {
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) {
        if (token.type === 'error' && ++errors > MOST_FAULTS) throw refuse(lineOf(token.offset), 'there are too many faults in it for YAML or JSON; see whether it is something else');
        yield token;
      }
      if (parser.stack.length > DEEPEST_FAULT) throw tooDeep(lineOf(parser.offset));
      if (++tokens > MOST * 4) throw refuse(lineOf(parser.offset), 'it has more values than any framework; split it into several files');
    }
    yield* parser.end();
  }

  const faults: Fault[] = [];
  const nodes: Node[] = [];
  for (const document of new Composer(OPTIONS).compose(checked(), true, text.length)) {
    for (const {code, pos} of document.errors) faults.push({code, line: lineOf(pos[0])});
    if (document.contents && !faults.length) nodes.push(nodeOf(document));
  }
  return {nodes, faults};

  function nodeOf({contents}: Document.Parsed): Node {
    const anchors = new Map<string, Node & {isTemplate?: boolean}>();
    const sizes = new Map<Node, number>();
    let total = 0;
    let depth = 0;
    return build(contents as ParsedNode, 1);

    function build(from: ParsedNode | null, line: number): Node {
      if (!from) return {kind: 'scalar', line, value: null};
      line = lineOf(from.range[0]);
      if (isAlias(from)) return repeated(from.source, line);
      const before = total;
      if (++depth > DEEPEST) throw tooDeep(line);
      if (++total > MOST) throw refuse(line, 'it has more values than any framework; split it into several files');
      if (from.tag && !from.tag.startsWith('tag:yaml.org,2002:')) warn('tag', {file, line}, `“${from.tag}” says something to a program. It is left out; what follows it is read as usual.`);
      const node: Node = isMap<ParsedNode, ParsedNode | null>(from) ? {kind: 'map', line, entries: entriesOf(from.items)}
        : isSeq<ParsedNode>(from) ? {kind: 'list', line, items: from.items.map(item => build(isPair(item) ? null : item, line))}
        : {kind: 'scalar', line, value: isScalar(from) ? written(from.value, from.source, from.type) : null};
      depth--;
      sizes.set(node, total - before);
      if (from.anchor) anchors.set(from.anchor, node);
      return node;
    }

    function repeated(name: string, line: number): Node {
      const node = anchors.get(name);
      if (!node) {
        warn('alias', {file, line}, `“*${name}” repeats something that is not there; it is read as a text. Put it in quotes if it is one.`);
        return {kind: 'scalar', line, value: `*${name}`};
      }
      total += sizes.get(node) ?? 1;
      if (total > MOST) throw refuse(line, `“*${name}” repeats so much that there are more values than in any framework; write down what is meant`);
      return copyOf(node); // each stands in a place of its own
    }

    function entriesOf(pairs: readonly {key: ParsedNode; value: ParsedNode | null}[]): Map<string, Node> {
      const entries = new Map<string, Node>();
      const merged: Node[] = [];
      for (const pair of pairs) {
        const keyNode = build(pair.key, 1);
        const key = keyNode.kind === 'scalar' ? String(keyNode.value ?? '') : JSON.stringify([...texts(keyNode)]);
        const value = build(pair.value, keyNode.line);
        if (key === '<<' && isAlias(pair.value)) anchors.get(pair.value.source)!.isTemplate = true;
        if (key === '<<' && value.kind !== 'scalar') merged.push(...(value.kind === 'list' ? value.items : [value]));
        else if (entries.has(key)) twice(entries, key, value, keyNode.line);
        else entries.set(key, value);
      }
      for (const from of merged) if (from.kind === 'map') for (const [key, value] of from.entries) if (!entries.has(key)) entries.set(key, value);
      return entries;
    }

    function twice(entries: Map<string, Node>, key: string, value: Node, line: number): void {
      const before = entries.get(key)!;
      warn('twice', {file, line}, `“${key}” stands here for the second time, first in line ${before.line}. Both are kept; see which is meant.`);
      if (before.kind === 'list' && value.kind === 'list') entries.set(key, {...before, items: [...before.items, ...value.items]});
      else if (before.kind === 'map' && value.kind === 'map') {
        const both = new Map(before.entries);
        for (const [inner, more] of value.entries) if (both.has(inner)) twice(both, inner, more, more.line); else both.set(inner, more);
        entries.set(key, {...before, entries: both});
      } else {
        let n = 2;
        while (entries.has(`${key} (${n})`)) n++;
        entries.set(`${key} (${n})`, value);
      }
    }
  }
}

/** A number or a truth value only where it is written as the language itself would write it. */
function written(value: unknown, source: string | undefined, type: string | null | undefined): string | number | boolean | null {
  if (value === null || typeof value === 'string') return value;
  if ((typeof value === 'number' || typeof value === 'boolean') && (type !== 'PLAIN' || source === undefined || String(value) === source)) return value;
  return source ?? String(value);
}

function copyOf(node: Node): Node {
  if (node.kind === 'map') return {...node, entries: new Map([...node.entries].map(([key, value]) => [key, copyOf(value)]))};
  return node.kind === 'list' ? {...node, items: node.items.map(copyOf)} : {...node};
}

function* texts(node: Node): Generator<string> {
  if (node.kind === 'scalar') yield String(node.value ?? '');
  else for (const inner of node.kind === 'list' ? node.items : node.entries.values()) yield* texts(inner);
}
