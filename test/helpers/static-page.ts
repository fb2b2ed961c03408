import {parseDocument} from 'htmlparser2';
import type {FrameworkFile} from '../../src/model/schema.js';
import {get, pathsIn, put, type Path} from '../fixtures/files.js';

/** Keys whose texts are ids, or marks of the format. */
const MARKS = new Set(['$schema', 'format', 'id', 'was', 'group', 'sameAs', 'status', 'step', 'place', 'color', 'currency', 'per', 'lang', 'answers', 'url']);

/** Keys of what is told by id: the keys in it are ids. */
const BY_ID = new Set<string | number>(['facts', 'takeaways', 'expectations', 'rated', 'steps', 'next']);

/** Where the texts of a file stand: all that a person wrote to be read, but for the nouns, which stand in other words. */
export function textPaths(file: FrameworkFile): readonly Path[] {
  return pathsIn(file).filter(path => typeof get(file, path) === 'string' && !isMark(path, file));
}

function isMark(path: Path, file: FrameworkFile): boolean {
  const [first, , third, fourth] = path;
  const at = path.findLastIndex(key => typeof key === 'string');
  const last = path[at] as string;
  const isById = BY_ID.has(path[at - 1]!);
  return first === 'ext' || first === 'terms'
    || (first === 'tracks' && third === 'levels') || (first === 'groups' && third === 'tracks')
    || (third === 'expects' && path.length === 4) || (third === 'next' && typeof fourth === 'number')
    || (last === 'system' && Boolean(file.systems?.some(({id}) => id === get(file, path))))
    || (MARKS.has(last) && !isById);
}

/** A file in which every text is another one. */
export function withTexts(file: FrameworkFile, next: () => string): FrameworkFile {
  return textPaths(file).reduce((changed, path) => put(changed, path, next()), file);
}

/** An element as htmlparser2 reads it. */
export interface Node {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly parent: Node | null;
  readonly children: readonly Node[];
  readonly text: string;
}

/** All elements of a page in their order. */
export function elementsOf(html: string): readonly Node[] {
  const all: Node[] = [];
  type Parsed = ReturnType<typeof parseDocument>['children'][number];
  const read = (node: Parsed, parent: Node | null): Node | string => {
    if (!('children' in node) || !('name' in node)) return 'data' in node ? node.data : '';
    const element = {name: node.name, attribs: node.attribs, parent, children: [] as Node[], text: ''};
    all.push(element);
    const inner = node.children.map(child => read(child, element));
    element.children = inner.filter(child => typeof child !== 'string');
    element.text = inner.map(child => (typeof child === 'string' ? child : child.text)).join('');
    return element;
  };
  parseDocument(html).children.forEach(node => read(node, null));
  return all;
}
