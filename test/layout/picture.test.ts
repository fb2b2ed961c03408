import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {ladderPicture} from '../../src/export/ladder.js';
import type {Picture, Shape} from '../../src/layout/picture.js';
import {widthOf, wrap} from '../../src/layout/text-width.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, frameworkOf} from '../fixtures/files.js';
import {ladderOf, SHAPES} from '../helpers/ladders.js';
import {times} from '../helpers/thorough.js';

type Text = Extract<Shape, {kind: 'text'}>;

const textsIn = ({shapes}: Picture) => shapes.filter((shape): shape is Text => shape.kind === 'text');

function boxOf({at: [x, y], text, size, bold, anchor}: Text, rtl: boolean) {
  const width = widthOf(text, size, bold);
  const left = (anchor === 'end') === rtl ? x : x - width;
  return {left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25};
}

/** No text on another, nothing beyond the edges, every level once as a dot and with all of its name. */
function assertReadable(framework: Framework, picture: Picture, of = framework.levels): void {
  const boxes = textsIn(picture).map(text => ({text: text.text, ...boxOf(text, picture.rtl)}));
  for (const [i, one] of boxes.entries()) {
    assert.ok(one.left >= 0 && one.right <= picture.width && one.top >= 0 && one.bottom <= picture.height, `${one.text} is within the picture`);
    for (const other of boxes.slice(i + 1)) {
      const meet = one.left < other.right && other.left < one.right && one.top < other.bottom - 0.5 && other.top < one.bottom - 0.5;
      assert.ok(!meet, `${one.text} and ${other.text}`);
    }
  }
  const dots = picture.shapes.filter(shape => shape.kind === 'dot');
  assert.equal(dots.length, of.length);
  for (const {at: [x, y]} of dots) assert.ok(x >= 8 && x <= picture.width - 8 && y >= 8 && y <= picture.height - 8);
  const words = textsIn(picture).map(({text}) => text).join('').replace(/\s/g, '');
  for (const {name} of of) assert.ok(words.includes(name.replace(/\s/g, '')), name);
}

test('every framework is drawn with all names, none on another, compact or not', () => {
  for (const framework of NAMES.map(frameworkOf)) for (const compact of [false, true]) assertReadable(framework, ladderPicture(framework, {compact}));
});

test('so is any ladder', () => {
  for (const shape of SHAPES) {
    for (let seed = 1; seed <= times(8); seed++) {
      const framework = ladderOf(shape, seed);
      for (const compact of [false, true]) assertReadable(framework, ladderPicture(framework, {compact}));
    }
  }
});

test('names of sixty letters are wrapped, and one without a space is broken', () => {
  const long = 'Principal engineer of everything that a customer ever touches';
  const framework = parseFramework({title: long, levels: [{id: 'a', title: long}, {id: 'b', title: 'x'.repeat(60)}], tracks: [{title: long, levels: ['a']}, {title: 'Y', levels: ['b']}]});
  const picture = ladderPicture(framework);
  assertReadable(framework, picture);
  assert.ok(picture.width < 900);
});

test('a language that runs from right to left mirrors the picture', () => {
  const file = {title: 'سلم', levels: [{id: 'a', title: 'مبتدئ'}, {id: 'b', title: 'خبير'}]};
  const [ltr, rtl] = ['en', 'ar'].map(lang => ladderPicture(parseFramework({...file, lang})));
  assert.deepEqual([ltr!.rtl, rtl!.rtl], [false, true]);
  const at = (picture: Picture) => picture.shapes.flatMap(shape => (shape.kind === 'dot' ? [shape.at[0]] : []));
  assert.deepEqual(at(rtl!), at(ltr!).map(x => ltr!.width - x));
  assertReadable(parseFramework(file), rtl!);
});

test('a part of the tracks makes a part of the picture', () => {
  const framework = frameworkOf('roles');
  const tracks = framework.tracks.filter(({family}) => family[0] === 'Security');
  assertReadable(framework, ladderPicture(framework, {tracks}), framework.levels.filter(level => framework.tracksOf(level).some(track => tracks.includes(track))));
});

test('no wrapped line is wider than it may be, and no letter is lost', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 20, max: 300}), (text, width) => {
    const lines = wrap(text, width, 16);
    assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
    for (const line of lines) assert.ok(widthOf(line, 16) <= width || [...line].length === 1, line);
  }));
});
