/** What is typed into one cell of the studio's table is one step of undo, however often it is kept, and no other step is touched. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cellOf, setAbout} from '../../demo/studio/editing.js';
import {Store} from '../../demo/studio/store.js';
import {viewOf} from '../../demo/studio/table/view.js';
import {Writing} from '../../demo/studio/table/writing.js';
import {fileOf} from '../fixtures/files.js';

const SPOT = {row: 'competency:surfacing-problems', col: 'junior'};
const ABOUT = 'changing the title';

function begin() {
  const store = new Store();
  store.begin({file: fileOf('frameworks/engineering-levels')});
  store.edit(ABOUT, setAbout(store.draft!.file, {title: 'Ours'}));
  const before = store.draft!.file;
  const writing = new Writing(store, viewOf(before), SPOT);
  const as = new Map(writing.fields.map(({key, value}) => [key, value]));
  const typed = (text: string) => new Map([...as].map(([key], i) => [key, i ? '' : text]));
  return {store, before, writing, as, typed, text: () => cellOf(store.draft!.file, SPOT.col, 'surfacing-problems')};
}

test('a cell that is kept before anything is typed, or when all is as it was again, leaves the step before it alone', () => {
  const {store, before, writing, as, typed, text} = begin();
  writing.keep(as);
  assert.deepEqual([store.draft!.file, store.undoes], [before, ABOUT]);
  writing.keep(typed('One'));
  writing.keep(as);
  assert.deepEqual([store.draft!.file, store.undoes], [before, ABOUT]);
  writing.keep(typed('Two'));
  writing.keep(typed('Three'));
  assert.equal(text(), 'Three');
  store.undo();
  assert.deepEqual([store.draft!.file, store.undoes], [before, ABOUT]);
  store.redo();
  writing.leave();
  assert.deepEqual([store.draft!.file, store.undoes], [before, ABOUT]);
});

test('what is changed elsewhere meanwhile stays, whenever the cell is kept after it, and when it is left', () => {
  const {store, writing, typed, text} = begin();
  writing.keep(typed('One'));
  store.edit(ABOUT, setAbout(store.draft!.file, {title: 'Theirs'}));
  for (const words of ['Two', 'Three']) {
    writing.keep(typed(words));
    assert.deepEqual([text(), store.draft!.file.title], [words, 'Theirs']);
  }
  writing.leave();
  assert.deepEqual([text(), store.draft!.file.title, store.undoes], ['One', 'Theirs', ABOUT]);
});
