import {Lexer, type Token, type Tokens} from 'marked';
import {decode, safeHref} from './href.js';

/** A block of a text, in our own small tree: what the renderers need, and nothing that could be markup. */
export type Block =
  | {readonly type: 'paragraph' | 'heading'; readonly children: readonly Inline[]}
  | {readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Block[])[]}
  | {readonly type: 'quote'; readonly children: readonly Block[]}
  | {readonly type: 'code'; readonly text: string}
  | {readonly type: 'rule'};

export type Inline =
  | string
  | {readonly type: 'strong' | 'em' | 'del'; readonly children: readonly Inline[]}
  | {readonly type: 'link'; readonly href: string; readonly children: readonly Inline[]}
  | {readonly type: 'code'; readonly text: string}
  | {readonly type: 'break'};

/**
 * Reads Markdown into a tree. No string of it is ever parsed as HTML: HTML becomes visible text, an image
 * becomes a link to it, and a link that leads anywhere but to http, https or mailto becomes its words.
 */
export function parseMarkdown(text: string): readonly Block[] {
  return new Lexer({gfm: true}).lex(text).flatMap(block);
}

function block(token: Token): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [{type: 'heading', children: inlines(token.tokens)}];
    case 'list': {
      const {ordered, start, items} = token as Tokens.List;
      return [{type: 'list', ordered, start: Number(start) || 1, items: items.map(item => item.tokens.flatMap(block))}];
    }
    case 'blockquote':
      return [{type: 'quote', children: (token.tokens ?? []).flatMap(block)}];
    case 'code':
      return [{type: 'code', text: (token as Tokens.Code).text}];
    case 'hr':
      return [{type: 'rule'}];
    case 'checkbox':
      return [{type: 'paragraph', children: [token.raw]}];
    case 'paragraph':
    case 'text':
      return [{type: 'paragraph', children: token.tokens ? inlines(token.tokens) : [decode((token as Tokens.Text).text)]}];
    default: // HTML, tables and what a later version of the lexer may find: as it stands in the file
      return [{type: 'paragraph', children: [token.raw.trim()]}];
  }
}

function inlines(tokens: readonly Token[] | undefined): Inline[] {
  return (tokens ?? []).flatMap(inline);
}

function inline(token: Token): Inline[] {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [{type: token.type, children: inlines(token.tokens)}];
    case 'codespan':
      return [{type: 'code', text: (token as Tokens.Codespan).text}];
    case 'br':
      return [{type: 'break'}];
    case 'link': {
      const {href, tokens} = token as Tokens.Link;
      return link(href, inlines(tokens));
    }
    case 'image': {
      const {href, text} = token as Tokens.Image;
      return link(href, [decode(text) || href]);
    }
    case 'text':
      return token.tokens ? inlines(token.tokens) : [decode((token as Tokens.Text).text)];
    case 'escape':
      return [(token as Tokens.Escape).text];
    default:
      return [token.raw];
  }
}

function link(written: string, children: readonly Inline[]): Inline[] {
  const href = safeHref(written);
  const words = children.flatMap(child => (typeof child === 'object' && child.type === 'link' ? child.children : child)); // no link in a link
  return href === undefined ? words : [{type: 'link', href, children: words}];
}
