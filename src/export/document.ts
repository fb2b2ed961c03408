/** A piece of a document in which nothing is laid out yet. Each form of it, Markdown, HTML and paper, is made of the same ones. */
export type Piece =
  | {readonly is: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string}
  /** Plain words, one line. */
  | {readonly is: 'line'; readonly text: string; readonly weight?: 'strong' | 'soft'}
  /** Markdown: the framework’s, or a person’s own words. */
  | {readonly is: 'text' | 'own'; readonly label?: string; readonly text: string}
  | {readonly is: 'list'; readonly label?: string; readonly items: readonly Item[]};

/** A line of a list: Markdown, and what is said of it in plain words. */
export interface Item {
  readonly text?: string;
  readonly link?: string;
  readonly aside?: string;
}

export function heading(depth: 1 | 2 | 3, text: string): Piece {
  return {is: 'heading', depth, text};
}

export function line(text: string, weight?: 'strong' | 'soft'): Piece {
  return {is: 'line', text, weight};
}

/** Somebody’s text, if there is one. */
export function text(is: 'text' | 'own', text: string | undefined, label?: string): readonly Piece[] {
  return text?.trim() ? [{is, text, label}] : [];
}

/** A list, if there is anything in it. */
export function list(items: readonly Item[], label?: string): readonly Piece[] {
  return items.length ? [{is: 'list', items, label}] : [];
}

/** A heading and what is below it; nothing where that is nothing. */
export function section(depth: 1 | 2 | 3, title: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length ? [heading(depth, title), ...pieces] : [];
}
