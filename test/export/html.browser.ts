/** The table for the clipboard, read by the browser's own parser into a document that is never shown. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import {toHtml} from '../../src/export/html.js';
import {tableOf, type Table} from '../../src/export/table.js';
import {parseFramework} from '../../src/model/parse.js';
import {sheetOf} from '../../src/model/sheet.js';
import {fileOf, NAMES} from '../helpers/elements.js';
import {anyFramework, FORMULA, frameworkWith} from '../helpers/texts.js';

const TAGS = ['table', 'tbody', 'tr', 'th', 'td', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'hr', 'br', 'a'];
const ATTRIBUTES = ['border', 'lang', 'scope', 'rowspan', 'colspan', 'start', 'href', 'valign'];

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

async function tableNamed(name: string): Promise<Table> {
  return tableOf(sheetOf(parseFramework(await fileOf(name))));
}

/** The cells of a table by row and column, each in all the places that it spans. */
function gridOf(html: string): HTMLTableCellElement[][] {
  const {rows} = read(html).querySelector('table')!;
  const grid: HTMLTableCellElement[][] = [...rows].map(() => []);
  [...rows].forEach(({cells}, i) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[i]![column]) column++;
      for (let down = 0; down < cell.rowSpan; down++) for (let on = 0; on < cell.colSpan; on++) grid[i + down]![column + on] = cell;
    }
  });
  return grid;
}

/** What a sheet makes a cell of: each block of text, and each line in it. */
function linesOf(table: Element): string[] {
  const lines = [''];
  const walk = (node: Node) => {
    const breaks = node instanceof Element && !['strong', 'em', 'del', 'code', 'a'].includes(node.localName);
    if (breaks) lines.push('');
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.nodeValue!;
    node.childNodes.forEach(walk);
    if (breaks) lines.push('');
  };
  walk(table);
  return lines;
}

describe('toHtml', () => {
  for (const name of NAMES) {
    it(`is a table with a head for each row and column, either way round: ${name}`, async () => {
      const table = await tableNamed(name);
      const grid = gridOf(toHtml(table));
      const turned = gridOf(toHtml(table, {levelsAsRows: true}));
      const heads = grid[0]!.length - table.levels.length;
      expect(grid[0]!.slice(heads).map(cell => cell.textContent)).to.deep.equal(table.levels.map(({name}) => name));
      expect(grid).to.have.length(1 + table.blocks.reduce((sum, {group, rows, takeaways}) => sum + rows.length + Number(Boolean(takeaways.length || group?.summary || group?.note)), 0));
      for (const row of grid) expect(row).to.have.length(grid[0]!.length);
      expect(turned.map(row => row.map(cell => cell.textContent))).to.deep.equal(grid[0]!.map((_, i) => grid.map(row => row[i]!.textContent)));
      const place = grid[0]!.findIndex(cell => cell.textContent === table.words.competency);
      const scopes = (cells: HTMLTableCellElement[]) => [...new Set(cells.map(({scope}) => scope))];
      expect([scopes(grid[0]!), scopes(grid.slice(1).map(row => row[place]!))]).to.deep.equal([['col'], ['row']]);
      expect([scopes(turned.map(row => row[0]!)), scopes(turned[place]!.slice(1))]).to.deep.equal([['row'], ['col']]);
    });
  }

  it('has lists inside cells', async () => {
    const bakery = await tableNamed('/test/fixtures/kitchen-sink.json');
    const cell = gridOf(toHtml(bakery)).at(-2)![4]!;
    expect([...cell.querySelectorAll(':scope > ul > li')].map(item => item.firstElementChild?.textContent ?? item.textContent)).to.deep.equal(['Bakes daily bread', 'Bakes rye']);
    expect(cell.querySelector('li li')!.textContent).to.equal('A dark loaf');
  });

  it('keeps emphasis, and links that lead somewhere from anywhere', () => {
    const html = toHtml(tableOf(sheetOf(frameworkWith(['Is **bold**, see [this](https://example.org/?a=1&b=2) and [that](#there)']))));
    const cell = read(html).querySelector('td:has(strong)')!;
    expect(cell.querySelector('strong')!.textContent).to.equal('bold');
    expect([...cell.querySelector('p, li')!.querySelectorAll('a')].map(link => link.href)).to.deep.equal(['https://example.org/?a=1&b=2']);
    expect(cell.textContent).to.contain('see this and that');
  });

  it('has no tag and no attribute but its own, whatever the texts are', () => {
    fc.assert(fc.property(anyFramework, framework => {
      const {body} = read(toHtml(tableOf(sheetOf(framework))));
      for (const element of body.querySelectorAll('*')) {
        expect(TAGS).to.include(element.localName);
        for (const {name, value} of element.attributes) {
          expect(ATTRIBUTES).to.include(name);
          if (name === 'href') expect(value).to.match(/^(https?|mailto):/);
        }
      }
      expect(body.querySelectorAll('table')).to.have.length(1);
      expect(body.querySelectorAll('tr')).to.have.length(5);
    }));
  });

  it('says every title as it is', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme', minLength: 1}).filter(text => text.trim() !== '' && !/[\r;]/.test(text) && !FORMULA.test(text)), title => {
      const [heads] = gridOf(toHtml(tableOf(sheetOf(parseFramework({title: 'T', levels: [{id: 'a', title}], competencies: [{title: 'C', expectations: {a: 'Text'}}]})))));
      expect(heads!.at(-1)!.textContent).to.equal(title);
    }), {examples: [['\uf900\ufc00 ']]}); // which WebKit takes for one character that is none
  });

  it('has no line that begins a formula, whatever the texts are', () => {
    fc.assert(fc.property(anyFramework, framework => {
      for (const line of linesOf(read(toHtml(tableOf(sheetOf(framework)))).querySelector('table')!)) expect(line.replace(/^\n+/, '')).not.to.match(FORMULA);
    }), {examples: [[frameworkWith(['*\u200b*='])], [frameworkWith(['**\ufeff** `\u200b`-1'])]]}); // emphasis on nothing that one sees
  });
});
