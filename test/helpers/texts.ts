import fc from 'fast-check';
import {parseFramework} from '../../src/model/parse.js';
import type {Framework} from '../../src/model/framework.js';

const SIGNS = [...'=+-@＝－\'";,|\\`*_~[]()<>&#!:.1a B•é', '\t', '\n', '\r\n', '\r', '\u00a0', '\u200b', '\ufeff', '&amp;', '<br>', '</td>', '<script>', '- ', '\n- ', '1. ', '**', 'http://x.y'];
const KNOWN = ['=HYPERLINK("https://example.org","here")', '=1+1', "'=1+1", "''=", '-', '+1', '@team', '\tx', '\rx', '＝1', ' =1', 'a;=1', 'a\n=1', '-- see above', '| a | b |', 'a\\|b', '`a|b`', '[x](javascript:alert(1))', '<img src=x onerror=alert(1)>', '"quoted"', '• a', "'tis"];

/** Whatever a file may have for a text: what sheets, Markdown and HTML take for more than words comes up often. */
export const anyText = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.array(fc.constantFrom(...SIGNS), {minLength: 1, maxLength: 12}).map(signs => signs.join('')),
  fc.string({unit: 'grapheme', minLength: 1}),
).filter(text => text.trim() !== '');

/** A framework of two levels in which every text of a table is one of the given ones, in turn. */
export function frameworkWith(texts: readonly string[]): Framework {
  let i = 0;
  const next = () => texts[i++ % texts.length]!;
  return parseFramework({
    title: next(),
    levels: [{id: 'a', title: next()}, {id: 'b', title: next(), expects: {steps: {step: 's', text: next(), optional: true}}}],
    groups: [{id: 'g', title: next(), summary: next(), note: next(), takeaways: {a: next(), b: next()}}],
    rating: {steps: [{id: 'r', title: next()}]},
    competencies: [
      {id: 'c', title: next(), code: next(), group: 'g', summary: next(), criteria: [next()], expectations: {
        a: next(),
        b: {text: next(), criteria: [next(), {id: 'x', text: next(), examples: [next()]}], examples: [next(), next()], avoid: [next()], rated: {r: next()}},
      }},
      {id: 'd', title: next(), expectations: {a: [next(), next()], b: {sameAs: 'a'}}},
      {id: 'steps', title: next(), steps: [{id: 's', title: next(), summary: next(), text: next()}]},
    ],
  });
}

/** A framework in which every text is anything. */
export const anyFramework = fc.array(anyText, {minLength: 1, maxLength: 9}).map(frameworkWith);

/** How a spreadsheet finds that a cell is a formula; wider than any does. */
export const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/;
