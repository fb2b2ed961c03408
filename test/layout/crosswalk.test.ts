import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {layoutCrosswalk, type CrosswalkColumn} from '../../src/layout/crosswalk.js';
import {crosswalkOf, type CrosswalkRow} from '../../src/model/crosswalk.js';
import {parseFramework} from '../../src/model/parse.js';
import {frameworkOf} from '../fixtures/files.js';

/** `rows x lanes: names`, for the cells that begin in each row. */
const read = ({cells}: CrosswalkColumn) => cells.map(row => row.map(({rows, lanes, kind, matches}) => `${rows}x${lanes} ${matches.map(({level}) => level.code ?? level.title).join(' ') || kind}`));
const columnOf = (rows: readonly CrosswalkRow[], system = 0) => layoutCrosswalk(rows, system);
/** A ladder whose levels name their equivalents, low to high. */
const rowsOf = (...equivalents: string[]) => crosswalkOf(parseFramework({
  title: 'T', levels: equivalents.map((names, i) => ({id: `l${i}`, title: `L${i}`, equivalents: names.split(' ').filter(Boolean).map(level => ({system: 's', level}))})),
})).rows;

test('a level of theirs over levels of ours that follow one another is one cell', () => {
  assert.deepEqual(read(columnOf(rowsOf('A', 'B', 'B', 'B'))), [['3x1 B'], [], [], ['1x1 A']]);
});

test('several that cover the same rows are one cell', () => {
  assert.deepEqual(read(columnOf(rowsOf('A B', 'A B', 'C D'))), [['1x1 C D'], ['2x1 A B'], []]);
});

test('a level of theirs that is not in one stretch has a cell for each', () => {
  assert.deepEqual(read(columnOf(rowsOf('A', 'B', 'A', ''))), [['1x1 gap'], ['1x1 A'], ['1x1 B'], ['1x1 A']]);
});

test('those that overlap stand in lanes, which others take up whole', () => {
  const column = columnOf(rowsOf('A', 'B', 'B C', 'C', 'D'));
  assert.equal(column.lanes, 2);
  assert.deepEqual(read(column), [['1x2 D'], ['2x1 C', '1x1 rest'], ['2x1 B'], ['1x1 rest'], ['1x2 A']]);
});

test('a span goes on over a row that only another system has', () => {
  const system = (id: string, ranks: number[]) => ({id, title: id, ladders: [{levels: ranks.map(rank => ({code: `${id}${rank}`, rank}))}]});
  const {rows} = crosswalkOf(parseFramework({
    title: 'T', systems: [system('s', [1]), system('u', [2])],
    levels: [1, 3].map(rank => ({id: `l${rank}`, title: 'L', rank, equivalents: [{system: 's', level: 's1'}]})),
  }));
  assert.deepEqual(read(columnOf(rows, 0)), [['3x1 s1'], [], []]);
  assert.deepEqual(read(columnOf(rows, 1)), [['1x1 gap'], ['1x1 u2'], ['1x1 gap']]);
});

test('the harbour has a bracket for each of its two spans', () => {
  const {rows, systems} = crosswalkOf(frameworkOf('crosswalk'));
  const spans = systems.flatMap((_, i) => layoutCrosswalk(rows, i).cells.flat().filter(({rows}) => rows > 1).map(({matches}) => matches.map(({level}) => level.title)));
  assert.deepEqual(spans, [['Steersman'], ['Rower']]);
});

test('every place of the column is covered once, and what covers a level of ours is its equivalent', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D');
  fc.assert(fc.property(fc.array(fc.uniqueArray(name, {maxLength: 3}), {minLength: 1, maxLength: 7}), equivalents => {
    const rows = rowsOf(...equivalents.map(names => names.join(' ')));
    if (!rows[0]!.cells.length) return;
    const {lanes, cells} = columnOf(rows);
    const covered = new Map<string, number>();
    const shown = rows.map(() => new Set<string>());
    for (const cell of cells.flat()) {
      for (let row = cell.row; row < cell.row + cell.rows; row++) {
        for (let lane = cell.lane; lane < cell.lane + cell.lanes; lane++) covered.set(`${row} ${lane}`, (covered.get(`${row} ${lane}`) ?? 0) + 1);
        for (const {level} of cell.matches) shown[row]!.add(level.title!);
      }
    }
    assert.deepEqual([covered.size, ...new Set(covered.values())], [rows.length * lanes, 1]);
    assert.deepEqual(shown.map(names => [...names].sort()), rows.map(row => row.cells[0]!.map(({level}) => level.title!).sort()));
  }));
});
