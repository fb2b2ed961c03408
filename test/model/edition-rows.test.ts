import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildFramework} from '../../src/model/build.js';
import {editionRows} from '../../src/model/edition-rows.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {fileOf, NAMES} from '../fixtures/files.js';

for (const name of NAMES) {
  test(`${name} beside itself is the same in every cell`, () => {
    const file = fileOf(name);
    const [old, now] = [buildFramework(file), buildFramework(file)];
    const {rows} = editionRows(old, now, now.levels);
    assert.equal(rows.length, now.competencies.length);
    assert.ok(rows.every(({fate, differs}) => fate === 'same' && !differs));
    for (const {cells} of rows) for (const {change, cell} of cells) assert.ok(change === 'none' ? !cell.content || cell.state === 'carried' : change === 'same', `${change}`);
  });
}

const file = (mid: object | null, steps: readonly string[] = ['Writes tests']): FrameworkFile => ({
  title: 'F', cumulative: true, levels: ['low', 'mid', 'high'].map(id => ({id, title: id, ...(id === 'low' ? {expects: {b: 's0'}} : {})})),
  competencies: [
    {id: 'a', title: 'A', expectations: {low: 'Says it', ...(mid === null ? {} : {mid})}} as never,
    {id: 'b', title: 'B', steps: steps.map((text, i) => ({id: `s${i}`, title: `Step ${i}`, criteria: [text]}))} as never,
  ],
});

const changesIn = (before: FrameworkFile, after: FrameworkFile) => {
  const now = buildFramework(after);
  return editionRows(buildFramework(before), now, now.levels).rows.map(({fate, cells}) => [fate, ...cells.map(({change}) => change)]);
};

test('what a cumulative framework carries on is told where it is written', () => {
  assert.deepEqual(changesIn(file(null), file({text: 'More'})), [['changed', 'same', 'new', 'none'], ['same', 'same', 'none', 'none']]);
  assert.deepEqual(changesIn(file({text: 'More'}), file(null)), [['changed', 'same', 'dropped', 'none'], ['same', 'same', 'none', 'none']]);
});

test('what is written at last is new, and a step that is reworded changes the cells that ask for it', () => {
  assert.deepEqual(changesIn(file({status: 'todo'}), file({text: 'More'}))[0], ['changed', 'same', 'new', 'none']);
  assert.deepEqual(changesIn(file(null), file(null, ['Writes good tests']))[1]!.slice(0, 2), ['changed', 'extended']);
});
