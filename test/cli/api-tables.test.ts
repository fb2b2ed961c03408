import assert from 'node:assert/strict';
import {test} from 'node:test';
import {apiTables, withTables} from '../../scripts/api-tables.js';

const manifest = {
  schemaVersion: '1.0.0',
  modules: [{
    kind: 'javascript-module' as const,
    path: 'dist/elements/a.js',
    declarations: [{
      kind: 'class' as const,
      name: 'A',
      tagName: 'career-a',
      members: [
        {kind: 'field' as const, name: 'level', attribute: 'level', type: {text: "'a' | 'b'"}, default: "'a'", description: 'Which\none'},
        {kind: 'field' as const, name: 'data'},
      ],
      cssParts: [{name: 'row', description: 'a row'}],
    }],
  }],
};
const tables = apiTables(manifest);

test('the tables of an element have what there is of it, and leave out what there is not', () => {
  assert.equal(tables.get('career-a'), [
    '| Attribute | Property | Type | Default | Description |',
    '| --- | --- | --- | --- | --- |',
    "| `level` | `level` | `'a' \\| 'b'` | `'a'` | Which one |",
    '|  | `data` |  |  |  |',
    '',
    '| Part | Description |',
    '| --- | --- |',
    '| `row` | a row |',
    '',
  ].join('\n'));
});

test('the tables stand between their markers, and writing them twice changes nothing', () => {
  const once = withTables('# A\n<!-- api:career-a -->\nold\n<!-- /api -->\nMore', tables);
  assert.match(once, /^# A\n<!-- api:career-a -->\n\n\| Attribute [^]*\n<!-- \/api -->\nMore$/);
  assert.equal(withTables(once, tables), once);
});

test('a marker that is missing, open or of no element is told', () => {
  assert.throws(() => withTables('# A', tables), /Put these lines into it:\n<!-- api:career-a --> \.\.\. <!-- \/api -->/);
  assert.throws(() => withTables('<!-- api:career-a -->', tables), /has no <!-- \/api --> after it/);
  assert.throws(() => withTables('<!-- api:career-a --><!-- /api --><!-- api:career-b --><!-- /api -->', tables), /there is no such element/);
});
