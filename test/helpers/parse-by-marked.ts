import {Lexer, type Token, type Tokens} from 'marked';
import {decode, safeHref} from '../../src/text/href.js';
import type {Block, Inline} from '../../src/text/parse.js';

/** The tree as the tokens of marked tell it: a second reader, to hold our own against. */
export function parseByMarked(text: string): readonly Block[] {
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
