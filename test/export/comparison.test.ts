import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {comparisonMarkdown} from '../../src/export/comparison.js';
import {comparisonRecord} from '../../src/export/comparison-record.js';
import {plainText} from '../../src/export/plain-text.js';
import {compare} from '../../src/model/comparison.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {parseMarkdown} from '../../src/text/parse.js';
import {NAMES, frameworkOf} from '../fixtures/files.js';
import {thoroughly} from '../helpers/thorough.js';

const folder = new URL('./expected/', import.meta.url);

function sides(framework: Framework, ids: readonly string[]) {
  return ids.map(id => ({framework, level: framework.level(id)!}));
}

function markdown(framework: Framework, levels: readonly string[], everything = false): string {
  return comparisonMarkdown(compare(sides(framework, levels)), {everything});
}

/** Each is a file to be read as one would read it: name of the framework, levels. */
const documents: Readonly<Record<string, readonly [framework: string, ...levels: string[]]>> = {
  'engineering-levels': ['frameworks/engineering-levels', 'senior', 'lead'],
  sthorm: ['frameworks/sthorm', 'l3', 'l4'],
  prontopro: ['frameworks/prontopro', 'senior-software-engineer', 'staff-software-engineer'],
  waypoints: ['frameworks/waypoints', 'l4', 'm3'],
  'waypoints-one-track': ['frameworks/waypoints', 'l3', 'l4'],
  'prontopro-three': ['frameworks/prontopro', 'software-engineer', 'senior-software-engineer', 'principal-software-engineer'],
  unwritten: ['frameworks/engineering-levels', 'lead', 'staff'],
};

for (const [name, [framework, ...levels]] of Object.entries(documents)) {
  test(`${levels.join(' to ')} in ${framework} reads as in expected/${name}.md`, () => {
    assert.equal(markdown(frameworkOf(framework), levels), readFileSync(new URL(`${name}.md`, folder), 'utf8'));
  });
}

test('everything, with all that the format has, reads as in expected/everything.md', () => {
  assert.equal(markdown(frameworkOf('kitchen-sink'), ['apprentice', 'baker', 'master'], true), readFileSync(new URL('everything.md', folder), 'utf8'));
});

test('two frameworks beside each other read as in expected/two-frameworks.md', () => {
  const acme = parseFramework({title: 'Acme', levels: [{id: 'senior', title: 'Senior'}], groups: [{id: 'work', title: 'Work'}], competencies: [
    {id: 'craft', title: 'Craft', group: 'work', expectations: {senior: ['Sets the standard that others follow', 'Reviews what others build']}}, {id: 'law', title: 'Law', expectations: {senior: 'Knows the law'}},
  ]});
  const starter = frameworkOf('frameworks/starter');
  const comparison = compare([{framework: starter, level: starter.level('senior')!}, {framework: acme, level: acme.levels[0]!}]);
  assert.equal(comparisonMarkdown(comparison), readFileSync(new URL('two-frameworks.md', folder), 'utf8'));
});

test('there is a test for every file of expectations about comparisons', () => {
  assert.deepEqual(readdirSync(folder).filter(name => !name.startsWith('answers-')).sort(), [...Object.keys(documents), 'everything', 'two-frameworks'].map(name => `${name}.md`).sort());
});

test('no heading is without anything below it, and no line ends in nothing', () => {
  for (const name of NAMES) {
    const framework = frameworkOf(name);
    for (const [i, from] of framework.levels.entries()) {
      for (const to of thoroughly(framework.levels.slice(Math.max(0, i - 1), i + 3), framework.levels.slice(i + 1, i + 2))) {
        for (const everything of [false, true]) {
          const text = markdown(framework, [from.id, to.id], everything);
          const blocks = text.split('\n\n');
          const depths = blocks.map(block => /^#+(?= )/.exec(block)?.[0].length);
          blocks.forEach((block, i) => /^\w[^\n]*:$/.test(block) && assert.match(blocks[i + 1] ?? '', /^[^#]/, `${block} ${name}`));
          depths.forEach((depth, i) => depth === undefined || assert.ok(depths[i + 1] === undefined ? i + 1 < depths.length : depths[i + 1]! > depth, `${name}, ${from.id} to ${to.id}:\n${text}`));
          assert.doesNotMatch(text, /undefined|^- *$|\n{3}|, and [,.]|[.]{2}$/m, `${name}, ${from.id} to ${to.id}:\n${text}`);
        }
      }
    }
  }
});

test('everything has every word of both levels', () => {
  const framework = frameworkOf('frameworks/waypoints');
  const text = markdown(framework, ['l3', 'l4'], true).replaceAll('**', '');
  for (const level of ['l3', 'l4'].map(id => framework.level(id)!)) {
    for (const competency of framework.competencies) for (const voice of framework.cell(level, competency).content?.rated?.values() ?? []) assert.ok(text.includes(voice), voice);
    for (const criterion of level.criteria) assert.ok(text.includes(criterion.text), criterion.text);
  }
});

test('a level beside itself: nothing changes, and one sentence says so', () => {
  assert.equal(markdown(frameworkOf('frameworks/prontopro'), ['chapter-lead', 'chapter-lead']), '# Chapter Lead to Chapter Lead\n\n*Software engineers*\n\nAll 5 KPIs stay the same.\n');
});

test('what looks like markup in names and texts stays text', () => {
  const odd = '<b>*x*</b> [a](b) `c` | # ~~d~~ &amp; __e__';
  const framework = parseFramework({title: odd, levels: [{id: 'a', title: odd}, {id: 'b', title: '1. B'}], competencies: [{id: 'c', title: odd, expectations: {a: ['One', 'Has the old words'], b: ['<img src=x onerror=alert(1)>', 'Has the old \\*words\\* <i>and</i> \\_more\\_']}}]});
  const text = markdown(framework, ['a', 'b'], true);
  assert.doesNotMatch(JSON.stringify(parseMarkdown(text)), /"type":"(link|code|del|quote|rule)"|"ordered":true/);
  for (const part of [odd, '1. B', '<img src=x onerror=alert(1)>', 'Has the old *words* <i>and</i> _more_']) assert.ok(plainText(text).includes(part), part);
});

test('the words can be those of another language, and the nouns those of the framework', async () => {
  const {comparisonWords} = await import('../../src/text/words/comparison.js');
  const framework = frameworkOf('frameworks/starter');
  const text = comparisonMarkdown(compare(sides(framework, ['mid', 'senior'])), {words: {...comparisonWords, heading: levels => `Von ${levels.join(' nach ')}`}});
  assert.match(text, /^# Von Mid nach Senior\n/);
});

test('as a record: the kind from the first level to the last, and the changes of each step on the way', () => {
  const record = comparisonRecord(compare(sides(frameworkOf('frameworks/prontopro'), ['software-engineer', 'senior-software-engineer', 'principal-software-engineer'])));
  assert.deepEqual(record.levels.map(({id}) => id), ['software-engineer', 'senior-software-engineer', 'principal-software-engineer']);
  const impact = record.competencies.find(({id}) => id === 'area-of-impact')!;
  assert.deepEqual(impact.changes.map(({kind, rise}) => [kind, rise]), [['same', undefined], ['changed', 2]]);
  assert.deepEqual([impact.title, impact.kind], ['Area of impact', 'changed']);
  assert.deepEqual(JSON.parse(JSON.stringify(impact.changes[1])), {kind: 'changed', rise: 2, examples: [{kind: 'changed', now: 'Makes a difference to the engineering area as a whole.', before: 'Makes a difference to their own squad and chapter.'}]});
});

test('a record has every kind, and the level below that a criterion is from', () => {
  const {competencies} = comparisonRecord(compare(sides(frameworkOf('cumulative'), ['picker', 'grafter'])));
  const told = competencies.map(({id, kind, changes}) => [id, kind, ...((changes[0] as {criteria?: readonly {kind: string; now: {text: string}; from?: string}[]}).criteria ?? []).map(({kind, now, from}) => [kind, now.text, from])]);
  assert.deepEqual(told, [
    ['ladders', 'extended', ['new', 'Mends a ladder', undefined], ['carried', 'Sets a ladder', 'picker']],
    ['apples', 'new', ['new', 'Names ten apples', 'pruner']],
    ['cider', 'none'],
  ]);
});
