import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {crosswalkBetween, crosswalkOf, type Crosswalk, type CrosswalkMatch} from '../../src/model/crosswalk.js';
import type {OtherLevel} from '../../src/model/other-system.js';
import {parseFramework} from '../../src/model/parse.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {frameworkOf} from '../fixtures/files.js';

const nameOf = ({code, title}: OtherLevel) => code ?? title!;
const mark = {equivalent: '', rank: '=', none: '~'};
const cell = (matches: readonly CrosswalkMatch[]) => matches.map(({level, by}) => mark[by] + nameOf(level)).join(' ');

/** A crosswalk as one reads it: `W2 | C2 | Rower`, indented where a row is as high as the one above. */
function read({rows}: Crosswalk): string[] {
  return rows.map(({level, cells, sameHeight, apart}) => `${sameHeight ? '  ' : ''}${apart ? 'apart' : level ? level.code ?? level.title : '-'} | ${cells.map(cell).join(' | ')}`);
}

test('waypoints stands beside its three systems as the chart has it: L4 and M3 at one height, and gaps where no level of its own is', () => {
  const crosswalk = crosswalkOf(frameworkOf('frameworks/waypoints'));
  assert.deepEqual(crosswalk.systems.map(({title}) => title), ['Pave', 'Mercer/Comptryx', 'Radford']);
  assert.deepEqual(read(crosswalk), [
    'M6 | M6 | M6 | M6',
    'L6 | P6 | P6 | P6',
    '  M5 | M5 | M5 | M5',
    'L5 | P5 | P5 | P5',
    '  M4 | M4 | M4 | M4',
    'L4 | P4 | P4 | P4',
    '  M3 | M3 | M3 | M3',
    'L3 | P3 | P3 | P3',
    '  - |  | ~M2 | ~M2',
    'L2 | P2 | P2 | P2',
    '  - |  | ~M1 ~S5 | ~M1 ~S5',
    'L1 | P1 | P1 | P1',
    '  - |  | ~S4 | ~S4',
    '- |  | ~S3 | ~S3',
    '- |  | ~S2 | ~S2',
    '- |  | ~S1 | ~S1',
  ]);
});

test('a level may have several equivalents, in a system that only equivalents name: sthorm', () => {
  const crosswalk = crosswalkOf(frameworkOf('frameworks/sthorm'));
  assert.deepEqual(crosswalk.systems.map(({id, title}) => [id, title]), [['manager-ladder', 'Manager ladder']]);
  assert.deepEqual(read(crosswalk).slice(3, 7), ['L9 | Director', 'L8 | Senior Manager Manager III ProductLead', 'L7 | Manager II', 'L6 | ']);
});

test('spans, gaps, several at once, equal ranks, names as written, and a ladder that stands apart', () => {
  assert.deepEqual(read(crosswalkOf(frameworkOf('crosswalk'))), [
    '- | ~C6 |  |  | ',
    'W5 | C5 | Master |  | ',
    '- |  | ~Mate |  | ',
    'W4 | C4 | Steersman |  | Boatman',
    'W3 | C3 | Rower Steersman |  | ',
    '  - | ~O2 |  |  | ',
    'W2 | C2 | Rower |  | ',
    '  S2 | =O1 |  |  | ',
    '- |  | ~Boy |  | ',
    'W1 | C1 |  |  | Boatman',
    '  S1 | First class |  |  | Porter Runner',
    'apart |  |  | ~Member | ',
    'apart |  |  | ~Guest | ',
  ]);
});

test('a name that several levels bear is kept as it is written: which of them is meant, the file does not say', () => {
  const {rows} = crosswalkOf(frameworkOf('crosswalk'), ['coast']);
  const clerk = rows.find(({level}) => level?.id === 'clerk')!;
  assert.deepEqual(clerk.cells, [[{level: {title: 'First class'}, by: 'equivalent'}]]);
});

test('the systems that are named are shown, in their order; those that do not exist are passed over', () => {
  const framework = frameworkOf('frameworks/waypoints');
  const ids = (names: string[]) => crosswalkOf(framework, names).systems.map(({id}) => id);
  assert.deepEqual(ids(['radford', 'nowhere', 'pave', 'radford']), ['radford', 'pave']);
  assert.deepEqual(ids(['nowhere', '']), ['pave', 'mercer', 'radford']);
});

test('the ladder of a level is told where its code does not tell it', () => {
  const level = (title: string) => ({title, levels: [{code: '1', title: 'First'}, {code: title, title: 'Second'}, {title: 'Third'}]});
  const {systems} = crosswalkOf(parseFramework({title: 'T', levels: [{title: 'A'}], systems: [{title: 'S', ladders: [level('X'), level('Y')]}]}));
  assert.deepEqual(systems[0]!.ladders[1]!.levels.map(({ladder}) => ladder), ['Y', undefined, 'Y']);
});

test('a framework without systems and equivalents has nothing beside it', () => {
  for (const extra of [{}, {systems: [{title: 'Only a name'}]}]) {
    const {systems, basis} = crosswalkOf(parseFramework({title: 'T', levels: [{title: 'A'}], ...extra}));
    assert.deepEqual([systems, basis], [[], '']);
  }
});

test('ranks count only where both sides state them', () => {
  const systems = [{id: 's', title: 'S', ladders: [{levels: [{code: 'X', rank: 1}, {code: 'Y'}, {code: 'Z', rank: 2}]}]}];
  const read2 = (...ranks: (number | undefined)[]) => read(crosswalkOf(parseFramework({title: 'T', levels: ['A', 'B'].map((title, i) => ({title, rank: ranks[i]})), systems})));
  assert.deepEqual(read2(1, 2), ['B | =Z', '- | ~Y', 'A | =X']);
  assert.deepEqual(read2(), ['B | ', 'A | ', 'apart | ~Z', 'apart | ~Y', 'apart | ~X']);
});

test('heights that no rank states are no equal heights', () => {
  const {rows} = crosswalkOf(frameworkOf('frameworks/engineering-levels'));
  assert.ok(rows.every(({sameHeight}) => !sameHeight));
});

const company = (id: string, extra: Partial<FrameworkFile> = {}): FrameworkFile => ({
  id, title: `The ${id}`, levels: ['low', 'mid', 'high'].map((level, i) => ({id: `${id}-${level}`, title: level, code: `${id[0]!.toUpperCase()}${i + 1}`})), ...extra,
});
const withEquivalents = (file: FrameworkFile, ...equivalents: [number, string, string][]): FrameworkFile => ({
  ...file,
  levels: file.levels.map((level, i) => ({...level, equivalents: equivalents.filter(([at]) => at === i).map(([, system, name]) => ({system, level: name}))})),
});
const between = (ours: FrameworkFile, theirs: FrameworkFile) => crosswalkBetween(parseFramework(ours), parseFramework(theirs));

test('another framework stands beside this one by what either says in its equivalents, by id or title, by id, code or title', () => {
  const ours = withEquivalents(company('mill'), [0, 'bakery', 'bakery-low'], [1, 'The bakery', 'B2'], [1, 'bakery', 'high'], [2, 'radford', 'P6']);
  const theirs = withEquivalents(company('bakery'), [2, 'The mill', 'M3'], [1, 'mill', 'mill-mid']);
  const crosswalk = between(ours, theirs);
  assert.equal(crosswalk.basis, 'equivalents');
  assert.deepEqual(crosswalk.systems.map(({title}) => title), ['The bakery']);
  assert.deepEqual(read(crosswalk), ['M3 | B3', 'M2 | B2 B3', 'M1 | B1']);
  assert.deepEqual(read(between(company('mill'), theirs)), ['M3 | B3', 'M2 | B2', '- | ~B1', 'M1 | ']);
});

test('equivalents go before ranks, which are then of no account', () => {
  const ranked = (file: FrameworkFile): FrameworkFile => ({...file, levels: file.levels.map((level, i) => ({...level, rank: i + 1}))});
  assert.deepEqual(read(between(withEquivalents(ranked(company('mill')), [0, 'bakery', 'B2']), ranked(company('bakery')))), ['M3 | ', 'M2 | ', '- | ~B3', 'M1 | B2', '- | ~B1']);
  const byRank = between(ranked(company('mill')), ranked(company('bakery')));
  assert.deepEqual([byRank.basis, ...read(byRank)], ['ranks', 'M3 | =B3', 'M2 | =B2', 'M1 | =B1']);
  assert.equal(between(ranked(company('mill')), company('bakery')).basis, '');
  assert.equal(between(company('mill'), company('bakery')).basis, '');
});

test('waypoints and prontopro stand side by side by their ranks', () => {
  const {basis, rows} = crosswalkBetween(frameworkOf('frameworks/waypoints'), frameworkOf('frameworks/prontopro'));
  assert.equal(basis, 'ranks');
  assert.deepEqual(rows.filter(({level}) => level?.rank === 4).map(({cells}) => cells[0]!.map(({level}) => level.title)), Array(2).fill(['Principal Software Engineer', 'Staff Software Engineer']));
});

const rank = fc.option(fc.integer({min: -1, max: 4}), {nil: undefined});
const NAMES = ['X1', 'X2', 'X3', 'Y1', 'Y2', 'Z'];
const files: fc.Arbitrary<FrameworkFile> = fc.record({
  title: fc.constant('T'),
  levels: fc.uniqueArray(fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    title: fc.constantFrom('Same', 'Other'),
    rank,
    equivalents: fc.array(fc.record({system: fc.constantFrom('s', 'The T', 'unknown'), level: fc.constantFrom(...NAMES)}), {maxLength: 3}),
  }), {selector: ({id}) => id, minLength: 1}),
  systems: fc.record({s: fc.tuple(rank, rank, rank), y: fc.tuple(rank, rank), t: fc.tuple(rank, rank, rank)}).map(({s, y, t}) => [
    {id: 's', title: 'S', ladders: [{title: 'X', levels: s.map((rank, i) => ({code: `X${i + 1}`, rank}))}, {title: 'Y', levels: y.map((rank, i) => ({code: `Y${i + 1}`, title: 'Same', rank}))}]},
    {id: 't', title: 'The T', ladders: [{levels: t.map((rank, i) => ({title: `X${i + 1}`, rank}))}]},
  ]),
});

test('nothing of ours is lost: each level has one row, and rows go by height', () => {
  fc.assert(fc.property(files, file => {
    const framework = parseFramework(file);
    const ours = crosswalkOf(framework).rows.flatMap(({level}) => level?.id ?? []);
    assert.deepEqual([...ours].sort(), framework.levels.map(({id}) => id).sort());
    for (const [i, id] of ours.entries()) assert.ok(i === 0 || framework.ranks.get(ours[i - 1]!)! >= framework.ranks.get(id)!);
  }));
});

test('nothing of theirs is lost: each level of a ladder stands somewhere, and each name of an equivalent beside its level', () => {
  fc.assert(fc.property(files, file => {
    const {systems, rows} = crosswalkOf(parseFramework(file));
    systems.forEach(({ladders, title, id}, i) => {
      const shown = new Set(rows.flatMap(({cells}) => cells[i]!.map(({level}) => level)));
      for (const level of ladders.flatMap(({levels}) => levels)) assert.ok(shown.has(level), nameOf(level));
      for (const level of file.levels) {
        const names = rows.find(row => row.level?.id === level.id)!.cells[i]!.map(match => nameOf(match.level));
        for (const {system, level: name} of level.equivalents!) if (system === id || system === title) assert.ok(names.includes(name), name);
      }
    });
  }));
});

test('no alignment that the file does not state', () => {
  fc.assert(fc.property(files, file => {
    const {systems, rows} = crosswalkOf(parseFramework(file));
    systems.forEach(({id, title}, i) => {
      const says = (names: string, at?: string) => file.levels.some(level => (at === undefined || level.id === at)
        && level.equivalents!.some(({system, level}) => (system === id || system === title) && level === names));
      for (const {level, cells} of rows) {
        for (const match of cells[i]!) {
          const name = nameOf(match.level);
          if (match.by === 'equivalent') assert.ok(says(name, level!.id));
          else assert.ok(!says(name));
          if (match.by === 'rank') assert.ok(level!.rank !== undefined && level!.rank === match.level.rank);
          assert.equal(match.by === 'none', !level);
        }
      }
    });
    const ranksIn = (row: Crosswalk['rows'][number]) => (row.level ? [row.level.rank] : row.cells.flat().map(({level}) => level.rank));
    rows.forEach((row, i) => {
      if (row.sameHeight) assert.deepEqual([...new Set([...ranksIn(row), ...ranksIn(rows[i - 1]!)])].map(rank => rank !== undefined), [true]);
    });
  }));
});

test('a ladder keeps its order where the equivalents do, and what they leave out stands in between', () => {
  const names = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'];
  fc.assert(fc.property(fc.array(fc.integer({min: -1, max: 5}), {minLength: 1, maxLength: 6}), places => {
    const sorted = places.map((place, i) => [i, place] as const).filter(([, place]) => place >= 0).map(([i]) => i);
    const order = places.filter(place => place >= 0).sort((a, b) => a - b);
    const levels = places.map((_, i) => ({id: `l${i}`, title: `L${i}`, equivalents: sorted.includes(i) ? [{system: 's', level: names[order[sorted.indexOf(i)]!]!}] : []}));
    const {rows} = crosswalkOf(parseFramework({title: 'T', levels, systems: [{id: 's', title: 'S', ladders: [{levels: names.map(code => ({code}))}]}]}));
    const at = names.map(name => rows.flatMap(({cells}, row) => (cells[0]!.some(({level}) => level.code === name) ? row : [])));
    for (let i = 1; i < at.length; i++) assert.ok(at[i]!.at(-1)! < at[i - 1]![0]!, `${names[i]} above ${names[i - 1]}`);
    assert.equal(rows.some(({apart}) => apart), order.length === 0);
  }));
});
