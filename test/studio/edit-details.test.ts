import assert from 'node:assert/strict';
import {test} from 'node:test';
import {find, idsIn, newSection, numberIn, setDetails, setWay, waysFrom} from '../../demo/studio/editing.js';
import {checkFile} from '../../src/model/check.js';
import {parseFramework} from '../../src/model/parse.js';
import {sentence} from '../../src/model/problem.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {fileOf, NAMES} from '../fixtures/files.js';

const faults = (file: FrameworkFile) => checkFile(JSON.parse(JSON.stringify(file))).problems.map(sentence);

test('the ways on from a level are those that are drawn, and each takes words and gives them back', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    const framework = parseFramework(JSON.parse(JSON.stringify(file)));
    for (const from of idsIn(file, 'levels')) {
      const ways = waysFrom(file, from);
      assert.deepEqual(ways.map(({to}) => to).toSorted(), framework.moves.filter(move => move.from.id === from).map(({to}) => to.id).toSorted(), `${name} ${from}`);
      for (const {to, text, isDrawn} of ways) {
        assert.equal(setWay(file, from, to, text), file, `${name} ${from} ${to}`);
        const said = setWay(file, from, to, 'Words');
        assert.equal(waysFrom(said, from).find(way => way.to === to)!.text, 'Words');
        assert.deepEqual(faults(said), []);
        assert.equal(waysFrom(setWay(said, from, to, undefined), from).some(way => way.to === to), isDrawn);
      }
    }
  }
});

test('a way that no track draws is there with words and without, and a list of ways keeps its others', () => {
  const file: FrameworkFile = {title: 'T', levels: [{title: 'A', next: ['c', '__proto__']}, {title: 'B'}, {title: 'C'}, {id: '__proto__', title: 'D'}]};
  assert.deepEqual(waysFrom(file, 'a').map(({to, isDrawn}) => [to, isDrawn]), [['b', true], ['c', false], ['__proto__', false]]);
  const said = setWay(file, 'a', '__proto__', 'How');
  assert.deepEqual(waysFrom(said, 'a').map(({to, text}) => [to, text]), [['b', ''], ['c', ''], ['__proto__', 'How']]);
  assert.deepEqual(find(setWay(file, 'a', 'c', undefined), 'levels', 'a')!.next, ['__proto__']);
  assert.equal(setWay(file, 'a', 'nowhere', 'x'), file);
  assert.equal(({} as {How?: string}).How, undefined);
  const lost: FrameworkFile = {title: 'T', levels: [{title: 'A', next: {nowhere: 'How'}}]};
  assert.ok(!('next' in setWay(lost, 'a', 'nowhere', undefined).levels[0]!), 'a way to a level that is gone can go too');
});

test('a level has a list of details for as long as there is something in it', () => {
  const file: FrameworkFile = {title: 'T', levels: [{title: 'A'}]};
  const paid = setDetails(file, 'a', 'pay', [{currency: 'EUR', min: 1}]);
  assert.deepEqual(paid.levels[0]!.pay, [{currency: 'EUR', min: 1}]);
  assert.ok(!('pay' in setDetails(paid, 'a', 'pay', []).levels[0]!));
});

test('each section that is added to a level has an id that no other of its has, whatever becomes of its title', () => {
  let file: FrameworkFile = {title: 'T', levels: [{title: 'A', sections: [{title: 'New section', text: 'First'}]}]};
  for (const title of ['Second', 'Third']) {
    const section = newSection(file, 'a');
    file = setDetails(file, 'a', 'sections', [...file.levels[0]!.sections!, {...section, title, text: 'Text'}]);
  }
  assert.deepEqual(file.levels[0]!.sections!.map(({id}) => id), [undefined, 'new-section-2', 'new-section-3']);
  assert.deepEqual(faults(file), []);
});

test('amounts are read as people write them', () => {
  const read: Record<string, number | undefined> = {'90000': 90_000, '90 000': 90_000, '90.000': 90_000, '90,000': 90_000, '1’250’000': 1_250_000, '25,50': 25.5, '1,025.50': 1025.5, '1.025,5': 1025.5, '12,50,000': 1_250_000, '1,50,000.50': 150_000.5, '': undefined, 'much': undefined};
  for (const [text, number] of Object.entries(read)) assert.equal(numberIn(text), number, text);
});
