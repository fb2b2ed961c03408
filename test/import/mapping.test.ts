import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BadMapping, readMapping} from '../../src/import/mapping.js';

/** What is said of a mapping that is not as it should be. */
function complaintOf(json: unknown): string {
  try {
    readMapping(json);
  } catch (error) {
    if (error instanceof BadMapping) return error.message;
    throw error;
  }
  return '';
}

test('a mapping is read as it stands, whatever its names are', () => {
  const mapping = JSON.parse('{"shape": "long", "levels": ["Junior", "Senior"], "columns": {"Stufe": "level", "__proto__": "ignore"}, "headings": {"Why": "section"}, "title": "Ours"}') as object;
  assert.deepEqual(readMapping(mapping), mapping);
  assert.deepEqual(Object.keys(readMapping(mapping).columns!), ['Stufe', '__proto__']);
  assert.deepEqual(readMapping({}), {});
  assert.deepEqual(readMapping({$schema: 'x'}), {});
});

test('what is wrong is told with its place, and with what was probably meant', () => {
  for (const [json, said] of [
    [[], /^a mapping is an object/],
    ['columns', /^a mapping is an object/],
    [{colums: {}}, /^colums: there is no such key; did you mean "columns"\?$/],
    [{shape: 'levels-acros'}, /^shape: there is no shape "levels-acros"; did you mean "levels-across"\?$/],
    [{shape: 'toString'}, /^shape: there is no shape "toString"\. There is levels-down, /],
    [{shape: 7}, /^shape: there is no shape 7\./],
    [{levels: 'Junior'}, /^levels: has to be a list of names/],
    [{levels: []}, /^levels: has to be a list of names/],
    [{levels: ['Junior', ' ']}, /^levels: has to be a list of names/],
    [{columns: ['level']}, /^columns: has to be an object/],
    [{columns: {Rolle: 'levl'}}, /^columns\.Rolle: there is no kind "levl"; did you mean "level"\?$/],
    [{headings: {Why: null}}, /^headings\.Why: there is no kind null\. There is level, .* and ignore$/],
    [{title: ''}, /^title: has to be a text$/],
  ] as const) assert.match(complaintOf(json), said);
});
