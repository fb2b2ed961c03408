import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {marked, type Tokens} from 'marked';
import {toMarkdown} from '../../src/export/markdown.js';
import {markdownProse, markdownText} from '../../src/export/markdown-prose.js';
import {tableOf, type Table} from '../../src/export/table.js';
import {sheetOf} from '../../src/model/sheet.js';
import {frameworkOf, NAMES} from '../fixtures/files.js';
import {anyFramework, anyText, FORMULA} from '../helpers/texts.js';

const tableNamed = (name: string) => tableOf(sheetOf(frameworkOf(name)));

const ENTITIES: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", emsp: '\u2003'};

/** A cell as a reader of the rendered page sees it: its lines. */
function linesOf(cell: string): string[] {
  const html = marked.parseInline(cell, {async: false});
  return html.split('<br>').map(line => line.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39|emsp);/g, (_, name: string) => ENTITIES[name]!));
}

function tablesIn(markdown: string): Tokens.Table[] {
  return marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');
}

/** How many cells each line of a table has; to a reader of Markdown those beyond the heads are lost without a word. */
const widths = (markdown: string) => new Set(markdown.split('\n').filter(line => line.startsWith('| ')).map(line => [...line.matchAll(/(?<=(?<!\\)(?:\\\\)*)\|/g)].length - 1));

function assertFits(table: Table): void {
  const markdown = toMarkdown(table);
  const read = tablesIn(markdown);
  assert.deepEqual([...widths(markdown)], table.blocks.length ? [table.levels.length + 1] : []);
  assert.deepEqual(
    read.map(({header, rows}) => [header.length, rows.length]),
    table.blocks.map(({rows, takeaways}) => [table.levels.length + 1, rows.length + Number(takeaways.length > 0)]),
  );
}

test('every framework is a heading and a table for each group, with a cell for each level', () => {
  for (const name of NAMES) {
    const table = tableNamed(name);
    assertFits(table);
    const headings = marked.lexer(toMarkdown(table)).filter((token): token is Tokens.Heading => token.type === 'heading');
    assert.deepEqual(headings.map(({depth, text}) => `${depth} ${text}`), [`1 ${table.title}`, ...table.blocks.flatMap(({group}) => (group ? [`2 ${group.title}`] : []))]);
  }
});

test('no text, however odd, opens or closes a cell, a row or a table', () => {
  fc.assert(fc.property(anyFramework, framework => assertFits(tableOf(sheetOf(framework)))));
});

test('no line of a cell begins a formula once it is drawn', () => {
  fc.assert(fc.property(anyFramework, framework => {
    for (const {header, rows} of tablesIn(toMarkdown(tableOf(sheetOf(framework))))) {
      for (const cell of [header, ...rows].flat()) for (const line of linesOf(cell.text)) assert.doesNotMatch(line, FORMULA);
    }
  }));
});

test('plain words are read as they are', () => {
  fc.assert(fc.property(anyText, text => {
    const [line, ...others] = linesOf(markdownText(text));
    assert.deepEqual([line, others], [text.replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' '), []]);
  }), {numRuns: 1_000});
});

test('a link behind an exclamation mark is no picture', () => {
  assert.deepEqual(linesOf(markdownProse('Look!https://example.org/')), ['Look!https://example.org/']);
  assert.equal(markdownProse('Look! [Here](https://example.org/)!'), 'Look! [Here](https://example.org/)!');
});

test('reads as it should on the page', () => {
  assert.equal(toMarkdown(tableOf(sheetOf(frameworkOf('kitchen-sink'), {group: frameworkOf('kitchen-sink').groups[0]}))), `# Bakery

## Oven

Heat and time.

| Craft | Apprentice | Baker | Master | Shopkeeper | Owner | Cake maker | Senior cake maker |
| --- | --- | --- | --- | --- | --- | --- | --- |
| *At a glance* |  | Trusts the oven |  |  |  |  |  |
| **Baking** (BAKE)<br>From dough to loaf.<br>• Never leaves a hot oven alone | Watches the loaves | • Bakes daily bread<br>• Bakes rye<br>&emsp;*For example:*<br>&emsp;• A dark loaf | **Sure**<br>All of this, and more:<br>• Invents a loaf<br>*For example:*<br>• A fig loaf<br>*Not:*<br>• Secret recipes | *As Apprentice* | *Not written yet* | **Flat:** It fell.<br>**Risen:** It stands. | *Not expected* |

Masters also mend it.
`);
});

test('levels stand below each other where that is asked for', () => {
  const table = tableNamed('frameworks/engineering-levels');
  const read = tablesIn(toMarkdown(table, {levelsAsRows: true}));
  for (const {header, rows} of read) {
    assert.equal(header[0]!.text, '');
    assert.deepEqual(rows.map(([level]) => level!.text), table.levels.map(({name}) => name));
  }
  assert.equal(read.length, table.blocks.length);
});
