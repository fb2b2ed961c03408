import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chaptersOf} from '../../src/model/guide.js';
import {levelsNamed} from '../../src/model/mentions.js';
import {parseFramework} from '../../src/model/parse.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {fileOf, frameworkOf, NAMES, problemsOf, warningsOf} from '../fixtures/files.js';

const levels = [{id: 'l4', title: 'Senior Engineer', code: 'L4'}];
const withSections = (sections: FrameworkFile['sections']) => parseFramework({title: 'T', levels, sections});

test('a section without an id gets one from its title, and no two sections have the same', () => {
  const {sections} = withSections([{title: 'How we grow', text: ''}, {id: 'how-we-grow', title: 'Other', text: ''}, {title: 'How we grow!', text: ''}, {title: '🌱', text: ''}]);
  assert.deepEqual(sections.map(({id}) => id), ['how-we-grow-2', 'how-we-grow', 'how-we-grow-3', 'section-4']);
  const [level] = parseFramework({title: 'T', levels: [{title: 'A', sections: [{title: 'Manages', text: 'x'}]}]}).levels;
  assert.deepEqual(level!.sections.map(({id}) => id), ['manages']);
});

test('an id that two sections claim is told with its place, and so is a level’s', () => {
  const twice = [{id: 'a', title: 'A', text: ''}, {id: 'a', title: 'B', text: ''}];
  assert.deepEqual(problemsOf({title: 'T', levels, sections: twice}), ['sections[1].id: there is another section "a" at sections[0]']);
  assert.deepEqual(problemsOf({title: 'T', levels: [{title: 'A', sections: twice}]}), ['levels[0].sections[1].id: there is another section "a" at levels[0].sections[0]']);
  assert.match(warningsOf({title: 'T', levels, sections: [{title: 'A', text: ''}, {title: 'A', text: ''}]}).join(), /sections\[1\]: a section "a" is there already, so this one is called "a-2"/);
});

test('chapters stand in the order of the format, whatever the file’s, with no place before and unknown ones after', () => {
  const section = (place?: string) => ({title: place ?? 'none', place, text: 'x'});
  const chapters = chaptersOf(withSections(['about', 'rituals', 'compensation', 'process', 'overview', undefined, 'evaluation', 'promotion', 'principles', ' ', 'rituals'].map(section)));
  assert.deepEqual(chapters.map(({place}) => place), ['overview', 'principles', 'promotion', 'evaluation', 'process', 'compensation', 'about', 'rituals']);
  assert.deepEqual(chapters[0]!.sections.map(({title}) => title), ['overview', 'none', ' ']);
  assert.equal(chapters.at(-1)!.sections.length, 2);
});

for (const name of NAMES) {
  test(`every section of ${name} stands in one chapter`, () => {
    const framework = frameworkOf(name);
    assert.deepEqual(chaptersOf(framework).flatMap(({sections}) => sections).map(({id}) => id).sort(), framework.sections.map(({id}) => id).sort());
  });
}

test('a rating scale makes a chapter on evaluation', () => {
  assert.deepEqual(chaptersOf(frameworkOf('rated')).map(({place}) => place), ['evaluation']);
  assert.deepEqual(chaptersOf(frameworkOf('minimal')), []);
});

test('a text names levels by code and by title, as whole words, in its own order', () => {
  const {sections, ...file} = fileOf('frameworks/waypoints') as FrameworkFile;
  const waypoints = parseFramework(file);
  const named = (text: string) => levelsNamed(text, waypoints).map(({id}) => id);
  assert.deepEqual(named(sections!.find(({id}) => id === 'from-l4-to-m3')!.text), ['l4', 'm3']);
  assert.deepEqual(named('From M3, an (Engineering Manager), to **L4**.'), ['m3', 'l4']);
  assert.deepEqual(named('XL4, L44, l4, HTML4'), []);
  assert.deepEqual(named('A Senior Director'), ['m6'], 'and no Director');
  assert.deepEqual(named('Any Software Engineer, any senior engineering manager'), [], 'a title of three levels, and a phrase');
  assert.deepEqual(named('L1 L2 L3 L4 L5 L6'), ['l1', 'l2', 'l3', 'l4', 'l5', 'l6']);
  assert.deepEqual(named('L1 L2 L3 L4 L5 L6 M3'), [], 'a text about all of it');
  assert.deepEqual(named('[L4](#l4) and L5'), ['l5'], 'what is a link is one already');
});

test('short titles, figures alone, and names that mean two levels name none', () => {
  const framework = parseFramework({title: 'T', levels: [{title: 'Mid'}, {title: 'One', code: 'I'}, {title: 'Two', code: '2'}, {title: 'Expert', code: 'E1'}, {title: 'Master', code: 'E1'}, {title: 'C++ (lead)', code: 'C+1'}]});
  assert.deepEqual(levelsNamed('Mid, I, 2 and E1', framework), []);
  assert.deepEqual(levelsNamed('A C++ (lead) knows C+1', framework).map(({title}) => title), ['C++ (lead)']);
});
