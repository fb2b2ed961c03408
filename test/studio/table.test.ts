import assert from 'node:assert/strict';
import {test} from 'node:test';
import {idsIn, stepsOf} from '../../demo/studio/editing.js';
import {cellActs, competencyActs, groupActs, levelActs} from '../../demo/studio/table/acts.js';
import {fieldsAt, headFields, withCell, withHead, type Field} from '../../demo/studio/table/fields.js';
import {blocksOf, columnsOf} from '../../demo/studio/table/rows.js';
import {shownAt} from '../../demo/studio/table/shown.js';
import {columnsInSight} from '../../demo/studio/table/sight.js';
import {checkFile} from '../../src/model/check.js';
import {sentence} from '../../src/model/problem.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {fileOf, NAMES} from '../fixtures/files.js';
import {thoroughly} from '../helpers/thorough.js';

const asTyped = (fields: readonly Field[]) => new Map(fields.map(({key, value}) => [key, value]));
const faults = (file: FrameworkFile) => checkFile(JSON.parse(JSON.stringify(file))).problems.map(sentence);

/** To hold a whole file against the format takes a while: of many of its places some are enough. */
const some = <Thing>(things: readonly Thing[]) => thoroughly(things, things.filter((_, i) => i % 9 === 0)) as readonly Thing[];

/** Each cell of the table of a framework. */
function* cells(file: FrameworkFile) {
  for (const row of blocksOf(file).flatMap(({rows}) => rows)) for (const column of columnsOf(file)) yield {row, column};
}

test('each competency has one row, under its group or under none', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    const rows = blocksOf(file).flatMap(({rows, group}) => rows.flatMap(row => (row.kind === 'competency' ? [{id: row.id, group, of: row.competency.group}] : [])));
    assert.deepEqual(rows.map(({id}) => id).toSorted(), idsIn(file, 'competencies').toSorted());
    for (const {group, of} of rows) assert.equal(group, of);
  }
});

test('a cell that is opened and left changes nothing, anywhere', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    for (const {row, column} of cells(file)) assert.equal(withCell(file, row, column.id, asTyped(fieldsAt(file, row, column.id))), file, `${name} ${row.key} ${column.id}`);
    for (const list of ['levels', 'competencies', 'groups'] as const) for (const id of idsIn(file, list)) assert.equal(withHead(file, list, id, asTyped(headFields(file, list, id))), file);
  }
});

test('what is typed into any cell is shown there, and the file can still be drawn', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    for (const {row, column} of some([...cells(file)])) {
      const fields = fieldsAt(file, row, column.id);
      const field = fields.find(({kind}) => kind !== 'choice');
      const step = fields.find(({kind}) => kind === 'choice')?.options?.find(({value}) => value.startsWith('step:'))?.value;
      if (!field) continue;
      const after = withCell(file, row, column.id, new Map([...asTyped(fields), [field.key, 'Typed just now'], ...(step === undefined ? [] : [['step', step] as const])]));
      const names = {levels: new Map<string, string>(), ratings: new Map<string, string>(), steps: (id: string) => stepsOf(after, id)};
      const there = blocksOf(after).flatMap(({rows}) => rows).find(({key}) => key === row.key)!;
      const {pieces} = shownAt(there, columnsOf(after).find(({id}) => id === column.id)!, names);
      assert.ok(pieces.some(({statements}) => statements.includes('Typed just now')), `${name} ${row.key} ${column.id}`);
      assert.deepEqual(faults(after), []);
    }
  }
});

test('whatever a menu offers does something, says what it did, and leaves a file that can be drawn', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    const acts = [
      ...idsIn(file, 'levels').flatMap(id => levelActs(file, id)), ...idsIn(file, 'groups').flatMap(id => groupActs(file, id)), ...idsIn(file, 'competencies').flatMap(id => competencyActs(file, id)),
      ...[...cells(file)].slice(0, 60).flatMap(({row, column}) => cellActs(file, row, column.id)),
    ];
    assert.ok(acts.length > 3);
    for (const {label, did, change, added} of some(acts)) {
      const after = change(file);
      assert.ok(label && did);
      assert.deepEqual(faults(after), [], `${name}: ${label}`);
      if (!added) continue;
      const {row, col} = added(after);
      assert.ok(row === 'head' ? idsIn(after, 'levels').includes(col) : blocksOf(after).some(block => block.key === row || block.rows.some(({key}) => key === row)), `${name}: ${label}`);
    }
  }
});

test('of many columns those in sight are drawn, and some beside them', () => {
  assert.deepEqual(columnsInSight(12, 500, 400, 240), {from: 0, to: 12});
  for (let scrolled = 0; scrolled < 150 * 240; scrolled += 97) {
    const {from, to} = columnsInSight(150, scrolled, 960, 240);
    assert.ok(from <= scrolled / 240 && to >= Math.min(150, (scrolled + 960) / 240), String(scrolled));
    assert.ok(to - from <= 16);
  }
});
