import assert from 'node:assert/strict';
import {test} from 'node:test';
import {askingOf, tracksToChoose, type AskedFor} from '../../src/model/asking.js';
import {Assessment} from '../../src/model/assessment.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, frameworkOf} from '../fixtures/files.js';

const WAYPOINTS = frameworkOf('frameworks/waypoints');
const CHOIR = frameworkOf('rated');

/** How somebody is asked who has said these things of themselves. */
function asked(framework: Framework, said: Record<string, string> = {}, page: AskedFor = {}) {
  const assessment = Object.entries(said).reduce((own, [key, value]) => own.saying(key, value, 1), Assessment.empty(framework));
  const {questions, track, tracks, level, levels, missing} = askingOf(framework, assessment, page);
  return {keys: questions.map(({key}) => key), track: track?.id, tracks: tracks.map(({id}) => id), level: level?.id, levels: levels.map(({id}) => id), missing, questions};
}

test('a reader chooses a track only where no track asks all there is to ask', () => {
  assert.deepEqual(NAMES.filter(name => tracksToChoose(frameworkOf(name)).length), ['frameworks/harbour', 'frameworks/waypoints', 'kitchen-sink', 'cumulative']);
  assert.deepEqual(tracksToChoose(WAYPOINTS).map(({id}) => id), ['core', 'manager']);
  assert.equal(tracksToChoose(frameworkOf('roles')).length, frameworkOf('roles').tracks.filter(({levels}) => levels.length).length);
  assert.deepEqual(tracksToChoose(frameworkOf('kitchen-sink')).map(({id}) => id).includes('ice'), false, 'a track without levels asks nothing');
});

test('where tracks differ the track comes first, and then only what is written for it is asked', () => {
  const texts = {answers: 'texts'};
  assert.deepEqual([asked(WAYPOINTS, {}, texts).missing, asked(WAYPOINTS, {}, texts).keys.length], ['track', 12]);
  const manager = asked(WAYPOINTS, {track: 'manager'}, texts);
  assert.deepEqual([manager.missing, manager.keys.length], [undefined, 6]);
  assert.ok(manager.questions.every(({choices}) => choices.every(({id}) => id.startsWith('m'))));
  assert.equal(asked(WAYPOINTS, {track: 'gone'}, texts).missing, 'track');
});

test('the page’s track goes before the reader’s, and leaves nothing to choose', () => {
  const {track, tracks, missing} = asked(WAYPOINTS, {track: 'manager'}, {track: 'core', answers: 'texts'});
  assert.deepEqual([track, tracks, missing], ['core', [], undefined]);
});

test('the answers are the texts, unless the file or the page says ratings; the page has the last word', () => {
  const rates = parseFramework({
    title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}], competencies: [{id: 'c', title: 'C', expectations: {a: '1', b: '2'}}],
    rating: {steps: [{id: 'low', title: 'Low'}, {id: 'high', title: 'High'}]}, check: {answers: 'ratings'},
  });
  const choices = (page?: AskedFor) => asked(rates, {here: 'a'}, page).questions[0]!.choices.map(({id}) => id);
  assert.deepEqual(choices(), ['low', 'high']);
  assert.deepEqual(choices({answers: 'texts'}), ['a', 'b']);
  assert.deepEqual(choices({answers: 'nonsense'}), ['low', 'high']);
  assert.deepEqual(asked(CHOIR).questions[0]!.choices.map(({id}) => id), ['alto', 'lead']);
  assert.deepEqual(asked(CHOIR, {here: 'alto'}, {answers: 'ratings'}).keys, ['pitch/alto']);
});

test('where nothing is written but what the ratings mean, these are the answers, at a level to be chosen', () => {
  const core = asked(WAYPOINTS, {track: 'core'});
  assert.deepEqual([core.missing, core.levels.length], ['level', 6]);
  const senior = asked(WAYPOINTS, {track: 'core', here: core.levels[3]!});
  assert.deepEqual([senior.missing, senior.keys.length, senior.questions[0]!.choices.length], [undefined, 6, 3]);
});

test('without a rating scale ratings are texts, without a warning', () => {
  const tea = parseFramework({title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}], competencies: [{id: 'c', title: 'C', expectations: {a: '1', b: '2'}}], check: {answers: 'ratings'}});
  assert.deepEqual([asked(tea).missing, asked(tea).levels, asked(tea).questions[0]!.choices.length, tea.warnings], [undefined, [], 2, []]);
});

test('on the rating scale one looks at the level one chose, else where one is, else at the target; else that is asked first', () => {
  const level = (said: Record<string, string>) => asked(CHOIR, said, {answers: 'ratings'}).level;
  assert.equal(asked(CHOIR, {}, {answers: 'ratings'}).missing, 'level');
  assert.equal(level({target: 'lead'}), 'lead');
  assert.equal(level({target: 'lead', here: 'alto'}), 'alto');
  assert.equal(level({target: 'lead', here: 'alto', looking: 'lead'}), 'lead');
  assert.equal(level({here: 'gone', target: 'lead'}), 'lead');
});

test('on the rating scale of a track only its levels are looked at', () => {
  const {levels, missing} = asked(WAYPOINTS, {track: 'manager', here: 'l3'}, {answers: 'ratings'});
  assert.deepEqual([levels, missing], [['m3', 'm4', 'm5', 'm6'], 'level']);
  assert.deepEqual(asked(WAYPOINTS, {track: 'manager', here: 'm4'}, {answers: 'ratings'}).keys.length, 6);
});
