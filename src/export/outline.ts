import {marked, type Marked} from './marked.js';
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
export function cellOutline(cell: TableCell, words: TableWords): Outline {
  const {told, kept, others} = marked(cell, words);
  return [
    ...(cell.word ? [{aside: cell.word}] : []),
    ...outline(withoutListOfOne(told), words),
    ...keptOutline(kept, cell, words),
    ...outline(others, words),
  ];
}

/** At the first level nothing is before it, and what stays is what that takes over from those below. */
function keptOutline(kept: readonly Marked[], {change}: TableCell, words: TableWords): Outline {
  const [first, ...others] = kept;
  if (!first) return [];
  const aside = `${change ? words.kept : words.kinds.carried}${words.colon.trimEnd()}`;
  return others.length || first.examples?.length ? [{aside}, ...outline(kept, words)] : [{aside, text: first.text}];
}

/** What is said of a competency as a whole. Its criteria are a list even where there is one: a line would look like its summary. */
export function aboutOutline({about}: Pick<TableRow, 'about'>, words: TableWords): Outline {
  return outline(about, words);
}

function withoutListOfOne(statements: readonly Marked[]): readonly Marked[] {
  const [first, ...others] = statements.filter(({kind}) => kind === 'criterion' || kind === 'text' || kind === 'wording');
  if (first?.kind !== 'criterion' || first.examples?.length || others.length) return statements;
  return statements.map(statement => (statement === first ? {...statement, kind: 'text'} : statement));
}

/** Lists stand where their first statement does; those of other things than criteria have a line before them that says of what. */
function outline(statements: readonly Marked[], words: TableWords): Outline {
  const of = (wanted: Statement['kind']) => statements.filter(({kind}) => kind === wanted);
  return statements.flatMap((statement): Outline => {
    const {kind, title, text, mark: aside} = statement;
    const isFirst = statement === of(kind)[0];
    switch (kind) {
      case 'criterion':
        return isFirst ? [of(kind).map(({mark, text, examples = []}) => [{aside: mark, text}, ...list(words.examples, examples, words)])] : [];
      case 'example':
      case 'avoid':
        return isFirst ? list(kind === 'avoid' ? words.avoid : words.examples, of(kind), words) : [];
      case 'rated':
        return [{title: `${title}${words.colon.trimEnd()}`, aside, text}];
      case 'fact':
        return isFirst ? facts(of(kind)) : [];
      case 'step':
        return [{title}, ...(text ? [{text}] : [])];
      default:
        return [title ? {aside: title} : {aside, text}];
    }
  });
}

function list(name: string, statements: readonly (Marked | string)[], {colon}: TableWords): Outline {
  return statements.length ? [{aside: `${name}${colon.trimEnd()}`}, statements.map(statement => [typeof statement === 'string' ? {text: statement} : {aside: statement.mark, text: statement.text}])] : [];
}

function facts(facts: readonly Statement[]): Outline {
  return facts.length > 1 ? [facts.map(({text}) => [{text}])] : facts.map(({text}) => ({text}));
}
