import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {layoutLadder, type LadderLayout} from '../../src/layout/ladder.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, frameworkOf} from '../fixtures/files.js';
import {times} from '../helpers/thorough.js';

/** `{level: [x, row]}`. */
function placesOf({stations}: LadderLayout) {
  return Object.fromEntries(stations.map(({level, x, row}) => [level.id, [x, row]]));
}

/** Places are thousandths of a lane. */
const ROUNDING = 2e-3;

test('engineering-levels is a trunk that forks at Lead and rejoins at CTO', () => {
  const layout = layoutLadder(frameworkOf('frameworks/engineering-levels'));
  assert.deepEqual(placesOf(layout), {
    intern: [0.5, 0], junior: [0.5, 1], mid: [0.5, 2], senior: [0.5, 3], lead: [0.5, 4],
    staff: [0, 5], principal: [0, 6], architect: [0, 7], manager: [1, 5], director: [1, 6], vp: [1, 7], cto: [0.5, 8],
  });
  assert.deepEqual([layout.rows, layout.lanes], [9, 2]);
  assert.deepEqual(layout.segments.map(({move, row, from, to}) => [`${move.from.id}-${move.to.id}`, row, from, to]), [
    ['intern-junior', 0, 0.5, 0.5], ['junior-mid', 1, 0.5, 0.5], ['mid-senior', 2, 0.5, 0.5], ['senior-lead', 3, 0.5, 0.5], ['lead-staff', 4, 0.5, 0], ['lead-manager', 4, 0.5, 1],
    ['staff-principal', 5, 0, 0], ['principal-architect', 6, 0, 0], ['architect-cto', 7, 0, 0.5], ['manager-director', 5, 1, 1], ['director-vp', 6, 1, 1], ['vp-cto', 7, 1, 0.5],
  ]);
});

test('in a fork of two the names of the left branch stand on its outer side, and each track’s name at the top of its own levels', () => {
  const {stations} = layoutLadder(frameworkOf('frameworks/engineering-levels'));
  assert.deepEqual(stations.filter(({side}) => side === 'start').map(({level}) => level.id), ['staff', 'principal', 'architect']);
  assert.deepEqual(stations.flatMap(({crown, level}) => (crown ? [[level.id, crown.id]] : [])), [['architect', 'ic'], ['vp', 'mgmt']]);
});

test('levels of one rank stand side by side', () => {
  assert.deepEqual(placesOf(layoutLadder(frameworkOf('frameworks/prontopro'))), {
    'junior-software-engineer': [0.5, 0], 'software-engineer': [0.5, 1], 'senior-software-engineer': [0.5, 2],
    'principal-software-engineer': [0, 3], 'staff-software-engineer': [1, 3], 'chapter-lead': [0, 4], 'engineering-manager': [1, 4],
  });
});

test('one track is one straight line, without a name of its own', () => {
  const layout = layoutLadder(frameworkOf('frameworks/starter'));
  assert.deepEqual(placesOf(layout), {junior: [0, 0], mid: [0, 1], senior: [0, 2]});
  assert.equal(layout.lanes, 1);
  assert.ok(layout.stations.every(({crown, side}) => crown === undefined && side === 'end'));
});

test('a planned track without levels takes no lane, a level on no track stands beside the tracks, and a lateral move is an arc in its row', () => {
  const layout = layoutLadder(frameworkOf('specialists'));
  assert.deepEqual(placesOf(layout), {hand: [1, 0], builder: [1, 1], spot: [0, 0], designer: [0, 2], director: [2, 3], prompter: [2, 0]});
  const arc = layout.segments.find(({move}) => move.to.id === 'spot')!;
  assert.deepEqual([arc.flat, arc.row, arc.from, arc.to], [true, 0, 1, 0]);
});

test('compact, every level has a row of its own, branch by branch', () => {
  const layout = layoutLadder(frameworkOf('frameworks/engineering-levels'), {compact: true});
  assert.deepEqual([...layout.stations].sort((a, b) => a.row - b.row).map(({level}) => level.id), [
    'intern', 'junior', 'mid', 'senior', 'lead', 'staff', 'principal', 'architect', 'manager', 'director', 'vp', 'cto',
  ]);
  assert.ok(layout.stations.every(({side}) => side === 'end'));
});

test('lying, the line of every way goes without a gap from level to level, those between levels of one rank included', () => {
  for (const framework of NAMES.map(frameworkOf)) {
    const {stations, lines} = layoutLadder(framework, {lying: true});
    const at = (id: string) => stations.find(({level}) => level.id === id)!;
    for (const move of framework.moves) {
      const places = new Set([`${at(move.from.id).x} ${at(move.from.id).row}`]);
      const pieces = lines.filter(({moves}) => moves.includes(move)).map(({from, strokes}) => [from, strokes.at(-1)!.at(-1)!].map(([x, y]) => `${x} ${Math.round(y * 1000) / 1000}`));
      for (let size = 0; size < places.size;) {
        size = places.size;
        for (const ends of pieces) if (ends.some(end => places.has(end))) for (const end of ends) places.add(end);
      }
      assert.ok(places.has(`${at(move.to.id).x} ${at(move.to.id).row}`), `${framework.id}: ${move.from.id} to ${move.to.id}`);
    }
  }
});

/** What no layout may do, whatever the framework. */
function assertDrawable(framework: Framework, layout: LadderLayout): void {
  const {stations, segments, rows, lanes} = layout;
  assert.deepEqual(stations.map(({level}) => level), framework.levels, 'every level has one station');
  for (const {row, x} of stations) assert.ok(row >= 0 && row < rows && x >= -ROUNDING && x <= lanes - 1 + ROUNDING, 'all stand within rows and lanes');
  for (const one of stations) for (const other of stations) if (one !== other && one.row === other.row) assert.ok(Math.abs(one.x - other.x) >= 1 - ROUNDING, 'neighbours in a row are 1 apart');

  for (const move of framework.moves) {
    const [from, to] = [move.from, move.to].map(level => stations.find(station => station.level === level)!);
    const [low, high] = from!.row <= to!.row ? [from!, to!] : [to!, from!];
    let [row, x] = [low.row, low.x];
    for (const segment of segments.filter(segment => segment.move === move)) {
      assert.deepEqual([segment.row, segment.from], [row, x], 'a line goes on where it was');
      [row, x] = [segment.flat ? row : row + 1, segment.to];
      const clearance = move.tracks.length ? 1 : 0.5;
      const hit = stations.find(station => station.row === row && Math.abs(station.x - x) < clearance - ROUNDING);
      assert.ok(hit === undefined || hit === high, 'no line runs through a level that is not its own');
    }
    assert.deepEqual([row, x], [high.row, high.x], 'a line ends at its level');
  }
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const rank = fc.option(fc.integer({min: -1, max: 6}), {nil: undefined, freq: 4});

/** One to six tracks over shared levels; `anyOrder` lets tracks contradict each other. */
const frameworks = (anyOrder: boolean, ranked: boolean) => fc.record({
  tracks: fc.array(anyOrder ? fc.shuffledSubarray(IDS) : fc.subarray(IDS), {minLength: 1, maxLength: 6}),
  levels: fc.shuffledSubarray(IDS, {minLength: IDS.length}).chain(ids => fc.tuple(...ids.map(id => fc.record({id: fc.constant(id), rank: ranked ? rank : fc.constant(undefined), next: fc.subarray(IDS.filter(other => other !== id), {maxLength: 1})})))),
}).map(({tracks, levels}) => parseFramework({
  title: 'T', levels: levels.map(level => ({title: level.id, ...level})), tracks: tracks.map((levels, i) => ({id: `t${i}`, title: `T${i}`, levels})),
}));

test('every framework of the package is drawn without anything on top of anything', () => {
  for (const framework of NAMES.map(frameworkOf)) for (const compact of [false, true]) assertDrawable(framework, layoutLadder(framework, {compact}));
});

test('no framework is drawn with two levels in one place or a line through a level', () => {
  fc.assert(fc.property(frameworks(true, true), fc.boolean(), (framework, compact) => assertDrawable(framework, layoutLadder(framework, {compact}))), {numRuns: times(300)});
});

test('rows follow ranks, without a gap', () => {
  fc.assert(fc.property(frameworks(true, true), framework => {
    const {stations, rows} = layoutLadder(framework);
    for (const a of stations) for (const b of stations) assert.equal(Math.sign(a.row - b.row), Math.sign(framework.ranks.get(a.level.id)! - framework.ranks.get(b.level.id)!));
    assert.equal(new Set(stations.map(({row}) => row)).size, rows);
  }), {numRuns: times(200)});
});

test('compact, every level has its own row, above all that are below it on its tracks', () => {
  fc.assert(fc.property(frameworks(false, true), framework => {
    const {stations, rows} = layoutLadder(framework, {compact: true});
    const row = new Map(stations.map(station => [station.level.id, station.row]));
    assert.deepEqual([...row.values()].sort((a, b) => a - b), Array.from({length: rows}, (_, i) => i));
    assert.equal(rows, IDS.length);
    for (const {levels} of framework.tracks) for (const [i, id] of levels.slice(1).entries()) assert.ok(row.get(id)! > row.get(levels[i]!)!, `${id} above ${levels[i]!}`);
  }), {numRuns: times(200)});
});

test('a framework of 52 roles is drawn as a whole, and in a moment', () => {
  const framework = frameworkOf('roles');
  for (const compact of [false, true]) assertDrawable(framework, layoutLadder(framework, {compact}));
  assert.equal(layoutLadder(framework).lanes, 52);
});

test('sixty tracks that share their levels at random are drawn, however much of it crosses', () => {
  const ids = Array.from({length: 90}, (_, i) => `l${i}`);
  const tracks = Array.from({length: 60}, (_, track) => ({id: `t${track}`, title: `T${track}`, levels: ids.filter((_, i) => (i * 31 + track * 17) % 13 === 0)}));
  const framework = parseFramework({title: 'T', levels: ids.map(id => ({id, title: id})), tracks});
  for (const compact of [false, true]) assertDrawable(framework, layoutLadder(framework, {compact}));
});

test('some of the tracks are drawn as if there were no others', () => {
  const framework = frameworkOf('roles');
  const tracks = framework.tracks.filter(({family}) => family[0] === 'Data');
  const layout = layoutLadder(framework, {tracks});
  assert.deepEqual(layout.stations.map(({level}) => level), framework.levels.filter(level => framework.tracksOf(level).some(track => tracks.includes(track))));
  assert.equal(layout.rows, 6);
  assert.ok(layout.segments.every(({move}) => layout.stations.some(({level}) => level === move.from) && layout.stations.some(({level}) => level === move.to)));
});

test('lying, all names stand on one side, and lines turn just before they arrive', () => {
  const {stations, lines} = layoutLadder(frameworkOf('frameworks/engineering-levels'), {lying: true});
  assert.ok(stations.every(({side}) => side === 'end'));
  const fork = lines.filter(({part, moves}) => part === 'turn' && moves[0]!.from.id === 'lead');
  assert.deepEqual(fork.map(({from, strokes}) => [from, strokes.at(-1)!.at(-1)]), [[[0.5, 4.4], [0, 5]], [[0.5, 4.4], [1, 5]]]);
});

test('some of the tracks bring along what is on no track and joined to them by a way', () => {
  const framework = frameworkOf('specialists');
  const layout = layoutLadder(framework, {tracks: framework.tracks.filter(({id}) => id === 'stage')});
  assert.deepEqual(Object.keys(placesOf(layout)), ['hand', 'builder', 'director']);
});
