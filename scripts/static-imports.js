// @ts-check
import {nodesOf} from './syntax.js';

/**
 * Makes static imports of dynamic ones, for a script to which nothing can load later. The bundler could put them
 * inside by itself, but would then wrap every module in a function, for all of them might have to wait for one.
 *
 * @returns {import('vite').Plugin}
 */
export function staticImports() {
  return {
    name: 'static-imports',
    enforce: 'post', // when TypeScript has become JavaScript, which is all that the parser reads
    transform: {
      filter: {code: 'import('},
      handler(code) {
        return {code: importStatically(code, this.parse(code)), map: null};
      },
    },
  };
}

/**
 * @param {string} code
 * @param {object} tree its syntax tree, as ESTree
 */
export function importStatically(code, tree) {
  /** @type {string[]} */
  const statements = [];
  let result = code;
  // From the last to the first, so that the places of those still to come stay right.
  for (const {start, end, source} of nodesOf(tree, 'ImportExpression').sort((a, b) => b.start - a.start)) {
    const name = `imported${statements.length}`;
    statements.push(`import * as ${name} from ${JSON.stringify(source.value)};\n`);
    result = `${result.slice(0, start)}Promise.resolve(${name})${result.slice(end)}`;
  }
  return statements.join('') + result;
}
