import type {Statement} from './statements.js';
import type {TableCell, TableRow} from './table.js';
import type {TableWords} from './table-words.js';

/** A line, or a list; each item of a list is an outline again. */
export type Part = Line | readonly Outline[];
export type Outline = readonly Part[];

/** A title, or something that we say of the place, in plain words; a text in Markdown; a title before a text. */
export interface Line {
  readonly title?: string;
  readonly aside?: string;
  readonly text?: string;
}

export function isList(part: Part): part is readonly Outline[] {
  return Array.isArray(part);
}

/** What a cell says as lines and lists, for whoever draws it. A criterion that is its whole text is a line, no list of one. */
export function cellOutline({statements, change}: TableCell, words: TableWords): Outline {
  const kind = change && words.kinds[change];
  const [first, ...others] = statements.filter(({kind}) => kind === 'criterion' || kind === 'text' || kind === 'wording');
  const alone = first?.kind === 'criterion' && !first.examples?.length && !others.length;
  return [
    ...(kind ? [{aside: kind}] : []),
    ...outline(alone ? statements.map(statement => (statement === first ? {...statement, kind: 'text'} : statement)) : statements, words),
  ];
}

/** What is said of a competency as a whole. Its criteria are a list even where there is one: a line would look like its summary. */
export function aboutOutline({about}: TableRow, words: TableWords): Outline {
  return outline(about, words);
}

/** Lists stand where their first statement does; those of other things than criteria have a line before them that says of what. */
function outline(statements: readonly Statement[], words: TableWords): Outline {
  const of = (wanted: Statement['kind']) => statements.filter(({kind}) => kind === wanted);
  return statements.flatMap((statement): Outline => {
    const {kind, title, text} = statement;
    const isFirst = statement === of(kind)[0];
    switch (kind) {
      case 'criterion':
        return isFirst ? [of(kind).map(({text, examples = []}) => [{text}, ...list(words.examples, examples)])] : [];
      case 'example':
      case 'avoid':
        return isFirst ? list(kind === 'avoid' ? words.avoid : words.examples, of(kind).map(({text}) => text!)) : [];
      case 'rated':
        return [{title: `${title}:`, text}];
      case 'step':
        return [{title}, ...(text ? [{text}] : [])];
      default:
        return [title ? {aside: title} : {text}];
    }
  });
}

function list(name: string, texts: readonly string[]): Outline {
  return texts.length ? [{aside: `${name}:`}, texts.map(text => [{text}])] : [];
}
