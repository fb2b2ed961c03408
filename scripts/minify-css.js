// @ts-check
import {nodesOf} from './syntax.js';

/** White space and comments; and what may hold either without meaning it: strings, escapes, addresses. */
const GAP_OR_KEPT = /((?:\s|\/\*[^]*?\*\/)+)|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\\(?:[\da-f]{1,6}\s?|[^])|url\([^"')]*\)/gi;

/**
 * Takes comments and needless white space out of CSS, and changes nothing else. White space stays where it can
 * mean something: between selectors, around the `+` and `-` of a calc(), before a bracket, and at both ends, where a
 * template goes on.
 *
 * @param {string} css
 */
export function minifyCss(css) {
  /** @type {string[]} */
  const kept = [];
  return css
    .replace(GAP_OR_KEPT, (whole, gap) => {
      if (gap === undefined) return `\0${kept.push(whole) - 1}\0`;
      // A comment alone does not part selectors as white space does, but it does part words.
      return gap.replace(/\/\*[^]*?\*\//g, '') ? ' ' : '/**/';
    })
    .replace(/(?<!:) ?([{};,>]) ?/g, '$1')
    .replace(/([:(]) (?![;}])/g, '$1')
    .replace(/ ([)!])/g, '$1')
    .replace(/;(?=})/g, '')
    .replace(/\0(\d+)\0/g, (_, index) => kept[Number(index)] ?? '');
}

/**
 * Line breaks with their indentation, which a browser shows as one space.
 *
 * @param {string} html
 */
export function minifyHtml(html) {
  return html.replace(/\s*\n\s*/g, ' ');
}

/**
 * Minifies what stands in css`...`, html`...` and svg`...` templates.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyTagged() {
  return {
    name: 'minify-templates',
    enforce: 'post', // when TypeScript has become JavaScript, which is all that the parser reads
    transform: {
      filter: {code: /(css|html|svg)`/},
      handler(code) {
        return {code: minifyTemplates(code, this.parse(code)), map: null};
      },
    },
  };
}

/**
 * @param {string} code
 * @param {object} tree its syntax tree, as ESTree
 */
export function minifyTemplates(code, tree) {
  const quasis = nodesOf(tree, 'TaggedTemplateExpression')
    .filter(({tag}) => ['css', 'html', 'svg'].includes(tag.name))
    .flatMap(({tag, quasi}) => quasi.quasis.map((/** @type {object} */ text, /** @type {number} */ i) => ({...text, language: tag.name, isFirst: i === 0})));
  let result = code;
  // From the last to the first, so that the places of those still to come stay right.
  for (const {start, end, value, language, isFirst, tail} of quasis.sort((a, b) => b.start - a.start)) {
    let text = language === 'css' ? minifyCss(value.cooked) : minifyHtml(value.cooked);
    if (isFirst && language === 'css') text = text.trimStart();
    if (tail && language === 'css') text = text.trimEnd();
    result = result.slice(0, start) + text.replace(/[\\`]|\$\{/g, '\\$&') + result.slice(end);
  }
  return result;
}
