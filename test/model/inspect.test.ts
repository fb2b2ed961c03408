import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inspect} from '../../src/model/inspect.js';
import {frameworkOf} from '../fixtures/files.js';

const COUNTS = ['tracks', 'levels', 'moves', 'groups', 'competencies', 'steps', 'cells', 'blank', 'statements', 'takeaways', 'notes'] as const;

for (const [name, ...numbers] of [
  ['frameworks/engineering-levels', 2, 12, 12, 8, 27, 0, 135, 0, 135, 40, 8],
  ['frameworks/prontopro', 2, 7, 6, 0, 5, 25, 35, 2, 110, 0, 0],
  ['frameworks/starter', 1, 3, 2, 0, 3, 0, 9, 0, 9, 0, 0],
  // 10 cells of expects and 7 of expectations; statements: 1 + 3 + 4 + 2 in cells, 4 + 3 in steps
  ['kitchen-sink', 4, 7, 7, 2, 5, 6, 13, 2, 17, 1, 1],
  ['stepped', 1, 3, 2, 0, 3, 5, 7, 1, 7, 0, 0],
  ['rated', 1, 2, 1, 0, 1, 0, 2, 0, 5, 0, 0],
] as const) {
  test(`inspect counts what ${name} holds`, () => {
    const counts = inspect(frameworkOf(name));
    assert.deepEqual(COUNTS.map(key => counts[key]), numbers);
  });
}
