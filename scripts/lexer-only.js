// @ts-check

/**
 * Of marked we use the lexer. Its parser and renderer stay in a bundle all the same, because the one module that
 * marked is makes an instance of everything and hangs shortcuts on a function as it starts. Neither does anything
 * outside the module: the bundler is told so, and leaves out what nobody uses.
 *
 * @returns {import('vite').Plugin}
 */
export function lexerOnly() {
  return {
    name: 'lexer-only',
    transform: {
      filter: {id: /\/node_modules\/marked\//},
      handler(code) {
        return {code: withoutStart(code, /** @type {any} */ (this.parse(code)).body), map: null};
      },
    },
  };
}

/**
 * @param {string} code
 * @param {Record<string, any>[]} statements at its top level
 */
export function withoutStart(code, statements) {
  let result = code;
  // From the last to the first, so that the places of those still to come stay right.
  for (const {type, start, end, expression, declarations = []} of statements.toReversed()) {
    if (type === 'ExpressionStatement' && expression.left?.type === 'MemberExpression') {
      result = result.slice(0, start) + result.slice(end);
    }
    for (const {init} of declarations.toReversed()) {
      if (init?.type === 'NewExpression') result = `${result.slice(0, init.start)}/* @__PURE__ */ ${result.slice(init.start)}`;
    }
  }
  return result;
}
