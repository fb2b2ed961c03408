import {comparedTable} from '../export/compared-table.js';
import {comparisonMarkdown} from '../export/comparison.js';
import {toCsv, toTabs} from '../export/csv.js';
import {editionTable} from '../export/edition-table.js';
import {toHtml} from '../export/html.js';
import {toMarkdown} from '../export/markdown.js';
import {tableOf, type Table} from '../export/table.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {comparisonWords} from '../text/words/comparison.js';
import {contentWords} from '../text/words/content.js';
import {matrixWords} from '../text/words/matrix.js';
import {nounWords} from '../text/words/nouns.js';
import type {Copy} from './clipboard.js';
import {competencyOf, type MatrixView} from './matrix-view.js';
import {saveFile} from './save-file.js';

export function copyOf(view: MatrixView, host: Element): Copy {
  const table = tableFor(view, host);
  return {html: toHtml(table, optionsOf(view)), text: toTabs(table, optionsOf(view))};
}

/** Levels beside each other are a document, as a table of them all would be too wide for what is said of each. */
export function markdownOf(view: MatrixView, host: Element): string {
  const {compared, comparison, everything} = view;
  if (compared.length && comparison) {
    return comparisonMarkdown(comparison, {everything, words: wordsOf('comparison', comparisonWords, host), nouns: wordsOf('nouns', nounWords, host)});
  }
  return toMarkdown(tableFor(view, host), optionsOf(view));
}

export function csvOf(view: MatrixView, host: Element, long = false): string {
  return toCsv(tableFor(view, host), {...optionsOf(view), long});
}

export function saveTable(form: 'csv' | 'markdown', view: MatrixView, host: Element): void {
  const [text, ending] = form === 'csv' ? [csvOf(view, host), 'csv'] : [markdownOf(view, host), 'md'];
  const name = [view.framework.id, ...view.compared.map(({level}) => level.id)].join('-');
  saveFile(`${name}.${ending}`, text, `text/${form}`);
}

function optionsOf({isTurned}: MatrixView): {levelsAsRows: boolean} {
  return {levelsAsRows: isTurned};
}

/** What is shown; a search hides rows, but takes none away. */
function tableFor(view: MatrixView, host: Element): Table {
  const {framework, levels, blocks, compared, comparison, edition, editions} = view;
  const {group, code, about, glance, note, summary, itself, kinds, kept} = wordsOf('matrix', matrixWords, host);
  const {level, competency} = nounsOf(framework, host);
  const words = {
    ...wordsOf('comparison', comparisonWords, host),
    ...wordsOf('content', contentWords, host),
    group, code, about, glance, note, summary, itself, kinds, kept, level: level.one, competency: competency.one,
  };
  if (edition) {
    const beside = blocks.map(({group, rows}) => ({group, rows: rows.filter(row => 'fate' in row)}));
    return editionTable({framework, levels, blocks: beside, notesOf: thing => editions!.notesOf(thing, edition, host)}, words);
  }
  const told = blocks.flatMap(({rows}) => rows);
  return comparison
    ? comparedTable(comparison, words, {rows: told.filter(row => 'competency' in row), glance: compared.length > 0})
    : tableOf({framework, levels, blocks: blocks.map(({group, rows}) => ({group, competencies: rows.map(competencyOf)}))}, words);
}
