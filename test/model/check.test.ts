import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFramework} from '../../src/model/parse.js';
import {problemsOf, warningsOf} from '../fixtures/files.js';

const levels = ['a', 'b', 'c'].map(id => ({id, title: id.toUpperCase()}));
const competencies = [{id: 'craft', title: 'Craft', expectations: {a: 'Does', b: 'Does well'}}];
const steps = [{id: 'low', title: 'Low'}, {id: 'high', title: 'High'}];
/** A small good file, but for what a test changes in it. */
const file = (change: object) => ({title: 'T', levels, competencies, ...change});

/** Each: what is done to a good file, and all that is said of it. */
const CASES: Record<string, readonly [change: object, ...problems: string[]][]> = {
  'a missing key is named': [
    [{title: undefined}, 'title: is missing'],
    [{levels: [{id: 'a'}], competencies: []}, 'levels[0].title: is missing'],
    [{tracks: [{title: 'X'}]}, 'tracks[0].levels: is missing'],
    [{sections: [{title: 'Only a title'}]}, 'sections[0].text: is missing'],
  ],
  'a framework without a level is refused': [
    [{levels: [], competencies: []}, 'levels: a framework needs at least one level'],
    [{levels: undefined, competencies: []}, 'levels: is missing'],
  ],
  'a value of the wrong type is named, with what should be there': [
    [{title: 5}, 'title: expected a text, found 5'],
    [{cumulative: 'yes'}, 'cumulative: expected true or false, found "yes"'],
    [{tracks: {}}, 'tracks: expected a list [...], found an object'],
    [{rating: []}, 'rating: expected an object {...}, found a list'],
    [{rating: {}}, 'rating.steps: is missing'],
    [{levels: [...levels, 'd']}, 'levels[3]: expected an object {...}, found "d"'],
    [{levels: levels.map(level => ({...level, rank: '1'}))}, ...[0, 1, 2].map(i => `levels[${i}].rank: expected a number, found "1"`)],
    [{tracks: [{title: 'X', levels: ['a'], family: 3}]}, 'tracks[0].family: expected a text or a list [...], found 3'],
    [{competencies: [{id: 'craft', title: 'Craft', expectations: {a: 7}}]}, 'competencies[0].expectations.a: expected a text or a list [...] or an object {...} or null, found 7'],
    [{competencies: [{id: 'craft', title: 'Craft', expectations: {a: {text: 7}}}]}, 'competencies[0].expectations.a.text: expected a text, found 7'],
    [{competencies: [{id: 'craft', title: 'Craft', expectations: {a: {criteria: ['Good', {id: 'x'}]}}}]}, 'competencies[0].expectations.a.criteria[1].text: is missing'],
  ],
  'a currency is three capitals': [
    [{levels: [{title: 'A', pay: [{currency: 'euro'}]}], competencies: []}, 'levels[0].pay[0].currency: "euro" is no currency; write three capitals, for instance "EUR"'],
  ],
  'an id has neither white space nor a slash': [
    [{levels: [{id: 'a b', title: 'A'}], competencies: []}, 'levels[0].id: "a b" cannot be an id: leave out white space and "/"'],
    [{levels: [{id: 'a/b', title: 'A'}], competencies: []}, 'levels[0].id: "a/b" cannot be an id: leave out white space and "/"'],
    [{levels: [{id: '', title: 'A'}], competencies: []}, 'levels[0].id: "" cannot be an id: leave out white space and "/"'],
    [{levels: [{title: 'A', was: ['x', 'a b']}], competencies: []}, 'levels[0].was[1]: "a b" cannot be an id: leave out white space and "/"'],
  ],
  'an unknown id is named, with the one that was probably meant': [
    [{levels: [{id: 'l7', title: 'A'}, {id: 'l8', title: 'B'}, {id: 'm', title: 'C', next: ['l9']}], competencies: []}, 'levels[2].next[0]: unknown level "l9"; did you mean "l7"?'],
    [{levels: [{id: 'senior', title: 'S', next: {senoir: ''}}], competencies: []}, 'levels[0].next.senoir: unknown level "senoir"; did you mean "senior"?'],
    [{levels: [{id: 'tech-lead', title: 'TL'}], competencies: [{title: 'C', expectations: {'Tech Lead': 'Words'}}]}, 'competencies[0].expectations["Tech Lead"]: unknown level "Tech Lead"; did you mean "tech-lead"?'],
    [{tracks: [{title: 'X', levels: ['a', 'nothing-alike']}]}, 'tracks[0].levels[1]: unknown level "nothing-alike"; there are "a", "b", "c"'],
    [{groups: [{title: 'G', takeaways: {zz: ''}, tracks: ['zz']}]}, 'groups[0].takeaways.zz: unknown level "zz"; there are "a", "b", "c"', 'groups[0].tracks[0]: unknown track "zz"; there is no track here'],
    [{competencies: [{title: 'Craft', group: 'g'}]}, 'competencies[0].group: unknown group "g"; there is no group here'],
    [{levels: [{title: 'A', expects: {craftt: true}}], competencies: [{id: 'craft', title: 'C'}]}, 'levels[0].expects.craftt: unknown competency "craftt"; did you mean "craft"?'],
    [{levels: [{title: 'A', expects: {craft: 'hihg'}}], competencies: [{id: 'craft', title: 'C', steps}]}, 'levels[0].expects.craft: unknown step "hihg"; did you mean "high"?'],
    [{levels: [{title: 'A', expects: {craft: {step: 'x'}}}], competencies: [{id: 'craft', title: 'C', steps}]}, 'levels[0].expects.craft: unknown step "x"; there are "low", "high"'],
    [{competencies: [{title: 'Craft', steps: {low: 'Words'}}]}, 'competencies[0].steps.low: unknown step "low"; there is no step here'],
    [{competencies: [{title: 'Craft', expectations: {a: {rated: {x: ''}, step: 'y'}}}]}, 'competencies[0].expectations.a.rated.x: unknown rating step "x"; there is no rating step here', 'competencies[0].expectations.a.step: unknown step "y"; there is no step here'],
    [{competencies: [{title: 'Craft', expectations: {__proto__x: 'Words'}}]}, 'competencies[0].expectations.__proto__x: unknown level "__proto__x"; there are "a", "b", "c"'],
  ],
  'an id that stands twice is named, with the place of the first': [
    [{levels: [...levels, {id: 'a', title: 'Again'}]}, 'levels[3].id: there is another level "a" at levels[0]'],
    [{tracks: [{id: 't', title: 'T', levels: ['a']}, {id: 't', title: 'U', levels: ['b']}]}, 'tracks[1].id: there is another track "t" at tracks[0]'],
    [{groups: [{id: 'g', title: 'G'}, {id: 'h', title: 'H'}, {id: 'g', title: 'G'}]}, 'groups[2].id: there is another group "g" at groups[0]'],
    [{competencies: [...competencies, {id: 'craft', title: 'Another'}]}, 'competencies[1].id: there is another competency "craft" at competencies[0]'],
    [{scale: [...steps, steps[0]]}, 'scale[2].id: there is another step "low" at scale[0]'],
    [{rating: {steps: [...steps, steps[1]]}}, 'rating.steps[2].id: there is another rating step "high" at rating.steps[1]'],
    [{competencies: [{title: 'Craft', steps: [...steps, steps[1]]}]}, 'competencies[0].steps[2].id: there is another step "high" at competencies[0].steps[1]'],
    [{competencies: [{title: 'Craft', criteria: [{id: 'x', text: 'One'}, 'Two', {id: 'x', text: 'Three'}]}]}, 'competencies[0].criteria[2].id: there is another criterion "x" in this list'],
  ],
  'the same as nothing, and the same in a circle, are told at every cell on the way': [
    [{competencies: [{title: 'C', expectations: {a: {sameAs: 'b'}}}]}, 'competencies[0].expectations.a.sameAs: "b" has no text here'],
    [{competencies: [{title: 'C', expectations: {a: {sameAs: 'zz'}}}]}, 'competencies[0].expectations.a.sameAs: unknown level "zz"; there are "a", "b", "c"'],
    [{competencies: [{title: 'C', expectations: {a: {sameAs: 'a'}}}]}, 'competencies[0].expectations.a.sameAs: goes round in a circle: a, a'],
    [
      {competencies: [{title: 'C', expectations: {a: {sameAs: 'b'}, b: {sameAs: 'c'}, c: {sameAs: 'b'}}}]},
      'competencies[0].expectations.a.sameAs: goes round in a circle: a, b, c, b',
      'competencies[0].expectations.b.sameAs: goes round in a circle: b, c, b',
      'competencies[0].expectations.c.sameAs: goes round in a circle: c, b, c',
    ],
  ],
  'a level stands on a track once': [
    [{tracks: [{title: 'X', levels: ['a', 'b', 'a']}]}, 'tracks[0].levels[2]: level "a" stands on this track twice'],
  ],
  'a competency has steps or expectations, not both': [
    [{competencies: [{id: 'craft', title: 'Craft', steps, expectations: {a: 'Does'}}]}, 'competencies[0]: "craft" has steps and expectations; keep one of them'],
  ],
};

for (const [contract, cases] of Object.entries(CASES)) {
  test(contract, () => {
    for (const [change, ...problems] of cases) assert.deepEqual(problemsOf(file(change)), problems);
  });
}

test('all problems come in one error, whatever their kind', () => {
  const problems = problemsOf({
    format: 'career-framework/9', title: 7, version: 1,
    levels: [{id: 'a', title: 'A', rank: 'x'}, {id: 'a', title: 'B', next: ['q'], 'x-own': 1}, {id: 'b c', title: 'C', facts: {x: 1}}],
    tracks: [{title: 'T', levels: ['a', 'a', 'z']}],
    competencies: [{title: 'C', group: 'g', expectations: {a: {sameAs: 'a'}, zz: 'Words'}}, 5],
  });
  const places = problems.map(problem => problem.slice(0, problem.indexOf(': ')));
  assert.deepEqual([...places].sort(), [
    'competencies[0].expectations.a.sameAs', 'competencies[0].expectations.zz', 'competencies[0].group', 'competencies[1]', 'format',
    'levels[0].rank', 'levels[1].id', 'levels[1].next[0]', 'levels[2].facts.x', 'levels[2].id', 'title', 'tracks[0].levels[1]', 'tracks[0].levels[2]', 'version',
  ]);
});

test('an unknown key is warned of with the nearest known one, and stops nothing', () => {
  assert.deepEqual(warningsOf(file({competancies: [], colour: 'red'})), ['competancies: unknown key; did you mean "competencies"?', 'colour: unknown key, left unused']);
  assert.deepEqual(warningsOf(file({levels: [...levels, {id: 'd', title: 'D', expect: {}}]})), ['levels[3].expect: unknown key; did you mean "expects"?']);
  assert.deepEqual(warningsOf(file({competencies: [{title: 'C', expectations: {a: {exmaples: ['x'], criteria: [{text: 'One', ids: 1}]}}}]})), [
    'competencies[0].expectations.a.exmaples: unknown key; did you mean "examples"?',
    'competencies[0].expectations.a.criteria[0].ids: unknown key; did you mean "id"?',
  ]);
});

test('a key that begins with x- is the author’s own, and what stands in ext is the importer’s', () => {
  const own = {'x-note': {anything: [1]}};
  assert.deepEqual(warningsOf(file({...own, levels: levels.map(level => ({...level, ...own})), ext: {titel: 1}})), []);
});

test('keys like __proto__ and constructor are unknown keys like any other', () => {
  const text = '{"title": "T", "__proto__": {"polluted": 1}, "constructor": 1, "levels": [{"title": "A", "__proto__": {"rank": 5}, "toString": 1}]}';
  const framework = parseFramework(text);
  assert.deepEqual(framework.warnings.map(({place}) => place), ['__proto__', 'constructor', 'levels[0].__proto__', 'levels[0].toString']);
  assert.equal(framework.levels[0]!.rank, undefined);
  assert.equal(({} as {polluted?: number}).polluted, undefined);
});

test('a track’s colour that is none is warned of, and not kept', () => {
  const track = (color: string) => file({tracks: [{title: 'X', color, levels: ['a', 'b', 'c']}]});
  for (const color of ['red;position:fixed;inset:0', 'url(https://example.org/x.png)', '#12', 'not a colour', '']) {
    assert.deepEqual(warningsOf(track(color)), [`tracks[0].color: ${JSON.stringify(color)} is no colour; the track takes one of its own`]);
    assert.equal(parseFramework(track(color)).tracks[0]!.color, undefined);
  }
  assert.equal(parseFramework(track(' #0b7a75 ')).tracks[0]!.color, '#0b7a75');
});

test('tracks that contradict each other are warned of, and every level has a height', () => {
  const framework = parseFramework(file({tracks: [{title: 'Up', levels: ['a', 'b', 'c']}, {title: 'Down', levels: ['c', 'a']}]}));
  assert.deepEqual(framework.warnings.map(({place}) => place), ['tracks[1].levels']);
  assert.match(framework.warnings[0]!.message, /"c" stands below "a" here and above it on other tracks/);
  assert.deepEqual([...framework.ranks], [['a', 1], ['b', 2], ['c', 3]]);
});

test('a title that gives an id that is taken is warned of, with the id it got', () => {
  assert.deepEqual(warningsOf({title: 'T', levels: [{title: 'Senior'}, {title: 'Senior!'}]}), ['levels[1]: a level "senior" is there already, so this one is called "senior-2"; write an id to be sure of it']);
});

test('a text too long for Markdown is warned of, wherever it stands', () => {
  const long = 'word '.repeat(5000);
  assert.deepEqual(warningsOf({summary: long, ...file({levels: [...levels, {id: 'd', title: 'D', facts: {x: [long]}}]})}).map(warning => warning.slice(0, warning.indexOf(': '))), ['summary', 'levels[3].facts.x[0]']);
});
