import assert from 'node:assert/strict';
import {test} from 'node:test';
import {crossingsIn} from '../helpers/crossings.js';
import {BEST_RANKER, dagreDrawing, RANKERS} from '../helpers/drawings.js';
import {LADDERS} from '../helpers/ladders.js';

test('our crossings are compared with those of dagre at its best', () => {
  const counts = RANKERS.map(ranker => LADDERS.reduce((sum, {framework}) => sum + crossingsIn(dagreDrawing(framework, ranker)), 0));
  assert.equal(counts[RANKERS.indexOf(BEST_RANKER)], Math.min(...counts), `${RANKERS.join(', ')}: ${counts.join(', ')}`);
});
