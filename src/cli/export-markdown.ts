import {toMarkdown} from '../export/markdown.js';
import {tableOf} from '../export/table.js';
import type {Format} from './export.js';
import {wordsFor} from './languages.js';
import {SCOPE, sheetFrom} from './sheet.js';

export const markdown: Format = {
  named: 'framework.md',
  options: [...SCOPE, 'transposed', 'lang'],
  write: (framework, given) => toMarkdown(tableOf(sheetFrom(framework, given), wordsFor(framework, given).table), {levelsAsRows: given.switches.has('transposed')}),
};
