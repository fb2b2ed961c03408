import assert from 'node:assert/strict';
import {test} from 'node:test';
import {levelsBeside} from '../../src/model/beside.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {parseFramework} from '../../src/model/parse.js';

function beside(file: FrameworkFile, id: string): string[] {
  const framework = parseFramework(file);
  return levelsBeside(framework.level(id)!, framework).map(level => level.id);
}

const TRACKS = [{title: 'One', levels: ['start', 'one']}, {title: 'Two', levels: ['start', 'two']}, {title: 'Apart', levels: ['far', 'away']}];

test('levels of equal height are beside each other on tracks that share a level', () => {
  const levels = ['start', 'one', 'two', 'far', 'away'].map(id => ({id, title: id}));
  assert.deepEqual(['start', 'one', 'two', 'away'].map(id => beside({title: 'T', levels, tracks: TRACKS}, id)), [[], ['two'], ['one'], []]);
});

test('on tracks that share none they are only where both state their rank', () => {
  const levels = ['start', 'one', 'two', 'far', 'away'].map(id => ({id, title: id, ...(id === 'one' || id === 'away' ? {rank: 2} : {})}));
  assert.deepEqual(['one', 'two', 'away'].map(id => beside({title: 'T', levels, tracks: TRACKS}, id)), [['two', 'away'], ['one'], ['one']]);
});
