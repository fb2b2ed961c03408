import {toMarkdown} from '../export/markdown.js';
import {tableOf} from '../export/table.js';
import type {Format} from './export.js';
import {SCOPE, sheetFrom} from './sheet.js';

export const markdown: Format = {
  options: [...SCOPE, 'transposed'],
  write: (framework, given) => toMarkdown(tableOf(sheetFrom(framework, given)), {levelsAsRows: given.switches.has('transposed')}),
};
