// @ts-check
import {nodesOf} from './syntax.js';

/** The options of marked that its lexer asks for, as `text/parse` leaves them. */
const OPTIONS = new Map(Object.entries({gfm: true, pedantic: false, breaks: false, silent: false, extensions: undefined, hooks: undefined}));

/**
 * Of marked we use the lexer, and always with the same options. Its parser and renderer, and the rules of other options,
 * stay in a bundle all the same: the one module that marked is makes an instance of everything, hangs shortcuts on a
 * function as it starts, and asks for its options as it goes. The bundler is told what they are and that none of the rest
 * does anything outside the module, and leaves out what nobody uses.
 *
 * @returns {import('vite').Plugin}
 */
export function lexerOnly() {
  return {
    name: 'lexer-only',
    transform: {
      filter: {id: /\/node_modules\/marked\//},
      handler(code) {
        const decided = withOptions(code, this.parse(code));
        return {code: withoutStart(decided, /** @type {any} */ (this.parse(decided)).body), map: null};
      },
    },
  };
}

/**
 * @param {string} code
 * @param {object} tree its syntax tree, as ESTree
 */
export function withOptions(code, tree) {
  const written = new Set(nodesOf(tree, 'AssignmentExpression').map(({left}) => left));
  const decided = nodesOf(tree, 'MemberExpression')
    .filter(node => node.object.property?.name === 'options' && OPTIONS.has(node.property.name) && !written.has(node))
    .map(({start, end, property}) => ({start, end, text: `(${OPTIONS.get(property.name)})`}));
  const off = nodesOf(tree, 'Property')
    .filter(({key, value}) => OPTIONS.get(key.name) === false && value.type === 'Identifier') // a set of rules
    .map(({value: {start, end}}) => ({start, end, text: 'undefined'}));
  let result = code;
  // From the last to the first, so that the places of those still to come stay right.
  for (const {start, end, text} of [...decided, ...off].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

/**
 * @param {string} code
 * @param {Record<string, any>[]} statements at its top level
 */
export function withoutStart(code, statements) {
  let result = code;
  for (const {type, start, end, expression, declarations = []} of statements.toReversed()) {
    if (type === 'ExpressionStatement' && expression.left?.type === 'MemberExpression') {
      result = result.slice(0, start) + result.slice(end);
    }
    for (const {init} of declarations.toReversed()) {
      if (init) result = `${result.slice(0, init.start)}/* @__PURE__ */ (() => (${result.slice(init.start, init.end)}))()${result.slice(init.end)}`;
    }
  }
  return result;
}
