import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {plainText} from '../../src/export/plain-text.js';
import {toStatic, toStaticDocument, type StaticOptions} from '../../src/export/static.js';
import {STATIC_PARTS} from '../../src/export/static-view.js';
import {ENGLISH} from '../../src/export/table-words.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {fr} from '../../src/text/languages/fr.js';
import {ja} from '../../src/text/languages/ja.js';
import {crosswalkWords} from '../../src/text/words/crosswalk.js';
import {fileOf, frameworkOf, get, NAMES} from '../fixtures/files.js';
import {NAUGHTY} from '../fixtures/naughty.js';
import {elementsOf, textPaths, withTexts, type Node} from '../helpers/static-page.js';
import {anyFramework, anyText} from '../helpers/texts.js';
import {times} from '../helpers/thorough.js';

const TAGS = new Set('article,h1,h2,h3,h4,h5,h6,p,ul,ol,li,dl,dt,dd,table,caption,thead,tbody,tr,th,td,a,strong,em,del,code,pre,blockquote,br,hr'.split(','));
const ATTRIBUTES = new Set(['lang', 'dir', 'id', 'href', 'scope', 'start']);

/** Letters and digits alone. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

const named = (html: string, ...names: readonly string[]) => elementsOf(html).filter(({name}) => names.includes(name));
const textsOf = (nodes: readonly Node[]) => nodes.map(({text}) => text);

/** What every such page is, whatever stands in the file. */
function assertSound(html: string): void {
  const all = elementsOf(html);
  const ids = all.flatMap(({attribs}) => attribs['id'] ?? []);
  assert.equal(new Set(ids).size, ids.length, 'an id is there twice');
  for (const {name, attribs} of all) {
    assert.ok(TAGS.has(name), `<${name}>`);
    for (const [attribute, value] of Object.entries(attribs)) {
      assert.ok(ATTRIBUTES.has(attribute), `${attribute}="${value}"`);
      if (attribute === 'id') assert.match(value, /^career-(level|track|group|section)-/);
      if (attribute === 'href') assert.ok(/^(https?|mailto):/.test(value) || (value.startsWith('#') && ids.includes(decodeURIComponent(value.slice(1)))), value);
    }
  }
  assertHeadings(all);
  for (const table of all.filter(({name}) => name === 'table')) assertTable(table);
}

/** None is more than one deeper than the one before it, and none is above the first. */
function assertHeadings(all: readonly Node[]): void {
  const levels = all.filter(({name}) => /^h[1-6]$/.test(name)).map(({name}) => Number(name[1]));
  levels.slice(1).forEach((level, i) => assert.ok(level > levels[0]! && level <= levels[i]! + 1, `h${levels[i]} before h${level}`));
}

function assertTable({children}: Node): void {
  assert.deepEqual(children.map(({name}) => name), ['caption', 'thead', 'tbody']);
  const [, head, body] = children;
  const heads = head!.children[0]!.children;
  assert.ok(heads.every(({name, attribs}) => name === 'th' && attribs['scope'] === 'col'));
  for (const {children: [first, ...cells]} of body!.children) {
    assert.deepEqual([first!.name, first!.attribs['scope']], ['th', 'row']);
    assert.deepEqual(cells.map(({name}) => name), heads.slice(1).map(() => 'td'));
  }
}

test('engineering-levels has its 12 levels, 27 competencies and 135 cells in tables, in order', () => {
  const {levels, competencies} = fileOf('frameworks/engineering-levels');
  const [all, ...groups] = named(toStatic(frameworkOf('frameworks/engineering-levels')), 'table');
  assert.deepEqual(all!.children[2]!.children.map(({children}) => children[0]!.text), levels.map(({title}) => title));
  const rows = groups.flatMap(({children}) => children[2]!.children.slice(1));
  assert.deepEqual(rows.map(({children}) => children[0]!.text), competencies!.map(({title}) => title));
  assert.ok(groups.every(({children}) => children[1]!.children[0]!.children[1]!.text === 'About'));
  const cells = rows.flatMap(({children}) => children.slice(2));
  assert.equal(cells.length, 135);
  assert.deepEqual(textsOf(cells).map(bare), competencies!.flatMap(({expectations}) => Object.values(expectations!).map(text => bare(plainText(text as string)))));
});

test('every framework is headings in order, lists and tables, and nothing that runs or paints', () => {
  for (const name of NAMES) assertSound(toStatic(frameworkOf(name)));
});

test('nothing of a file is lost', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    const html = toStatic(frameworkOf(name));
    const page = bare(elementsOf(html)[0]!.text);
    const paths = textPaths(file);
    assert.ok(paths.length > 5, name);
    assert.deepEqual(paths.map(path => get(file, path) as string).filter(text => !page.includes(bare(plainText(text)))), [], name);
    const facts = file.levels.flatMap(level => Object.keys(level.facts ?? {}));
    assert.deepEqual(facts.filter(fact => !page.includes(bare(fact))), [], name);
  }
});

test('it is as sound with any texts', () => {
  fc.assert(fc.property(anyFramework, framework => assertSound(toStatic(framework))), {numRuns: times(100)});
  fc.assert(fc.property(fc.array(anyText, {minLength: 1, maxLength: 9}), texts => assertSound(toStatic(fullOf(texts)))), {numRuns: times(200)});
});

test('it is as sound with the texts that programs stumble over', () => {
  const texts = NAUGHTY.filter(text => text.length < 3_000);
  for (let i = 0; i < texts.length; i += 40) assertSound(toStatic(fullOf(texts.slice(i, i + 40))));
});

/** The framework that uses every key of the format, with these texts in turn. */
function fullOf(texts: readonly string[]): Framework {
  let i = 0;
  return parseFramework(withTexts(fileOf('kitchen-sink'), () => texts[i++ % texts.length]!));
}

test('titles are seen as they are written', () => {
  fc.assert(fc.property(anyText, title => {
    const html = toStatic(parseFramework({title, levels: [{id: 'a', title}, {id: 'b', title: 'B'}]}));
    const seen = textsOf(named(html, 'h2', 'h4'));
    assert.deepEqual(seen.slice(0, 2), [title, title].map(text => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')));
  }), {numRuns: times(200)});
});

test('ids that only differ in what HTML cannot write are still two', () => {
  assertSound(toStatic(parseFramework({title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'a\u0001', title: 'B'}, {id: '%41', title: 'C', next: ['é&"', '__proto__']}, {id: 'é&"', title: 'D'}, {id: '__proto__', title: 'E'}]})));
});

test('a link to a level or a section leads there, and is only words where that is not in the page', () => {
  const framework = parseFramework({
    title: 'T', summary: 'See [Senior](#senior), [pay](#pay), [top](#top), [us](https://example.org/), [them](/there) and [it](javascript:alert(1)).',
    levels: [{id: 'junior', title: 'Junior'}, {id: 'senior', title: 'Senior', was: 'old'}], sections: [{id: 'pay', title: 'Pay', text: 'For [old hands](#old).'}],
  });
  const links = (options?: StaticOptions) => named(toStatic(framework, options), 'p').flatMap(({children}) => children).map(({text, attribs}) => [text, attribs['href']]);
  assert.deepEqual(links(), [['Senior', '#career-level-senior'], ['pay', '#career-section-pay'], ['us', 'https://example.org/'], ['old hands', '#career-level-senior']]);
  assert.deepEqual(links({parts: ['matrix']}), [['us', 'https://example.org/']]);
});

test('begins at the heading that is asked for', () => {
  for (const heading of [1, 2, 3, 4]) {
    const html = toStatic(frameworkOf('kitchen-sink'), {heading});
    assertSound(html);
    assert.match(html, new RegExp(`^<article lang="en">\n<h${heading}>Bakery</h${heading}>`));
  }
});

test('has the parts that are asked for, and no link to others', () => {
  const bakery = frameworkOf('kitchen-sink');
  const whole = toStatic(bakery);
  for (const part of STATIC_PARTS) {
    const html = toStatic(bakery, {parts: [part]});
    assertSound(html);
    assert.ok(html.length < whole.length * 0.7, part);
    assert.match(html, /<h2>Bakery<\/h2>/);
  }
  assert.deepEqual(textsOf(named(toStatic(bakery, {parts: ['matrix']}), 'h3')), ['What is expected']);
});

test('has the levels, the track and the group that are asked for', () => {
  const bakery = frameworkOf('kitchen-sink');
  const heads = (options: StaticOptions) => {
    const html = toStatic(bakery, options);
    assertSound(html);
    return textsOf(named(html, 'h4'));
  };
  const levels = ['master', 'apprentice'].map(id => bakery.level(id)!);
  assert.deepEqual(heads({scope: {levels}, parts: ['ladder']}), ['Bread', 'Shop', 'Master', 'Apprentice (B1)']);
  assert.deepEqual(heads({scope: {track: bakery.track('cakes')!}, parts: ['ladder']}), ['Cakes', 'Cake maker', 'Senior cake maker']);
  assert.deepEqual(heads({scope: {group: bakery.groups[0]!}, parts: ['matrix']}), ['Oven', 'Grades']);
});

test('leaves pay out where that is not for everybody', () => {
  const bakery = frameworkOf('kitchen-sink');
  assert.match(toStatic(bakery), /<li>Ghent: €40,000 – €52,000 a year<\/li>/);
  assert.doesNotMatch(toStatic(bakery, {pay: false}), /Ghent|>Pay/);
});

test('says which kind of nothing a cell is', () => {
  const html = toStatic(frameworkOf('kitchen-sink'), {parts: ['matrix']});
  for (const words of ['Not expected', 'Not written yet', 'As Apprentice', 'Still as Baker', 'Nothing is said here', 'Welcome, not required']) assert.ok(textsOf(named(html, 'td')).some(text => text.includes(words)), words);
});

test('keeps what stands in groups without competencies, and in steps that no level expects', () => {
  const html = toStatic(parseFramework({
    title: 'T', levels: [{id: 'a', title: 'A'}],
    tracks: [{id: 'now', title: 'Now', levels: ['a']}, {id: 'later', title: 'Later', status: 'todo', levels: []}],
    groups: [{id: 'g', title: 'Alone', summary: 'By itself', note: 'Noted', takeaways: {a: 'In short'}}, {id: 'l', title: 'For later', tracks: ['later']}],
    competencies: [{id: 'c', title: 'Craft', group: 'l', steps: [{id: 's', title: 'First step', criteria: ['Does it']}]}],
  }));
  assertSound(html);
  for (const words of ['Alone', 'By itself', 'Noted', 'A: In short', 'For later', 'Craft', 'First step', 'Does it']) assert.ok(elementsOf(html)[0]!.text.includes(words), words);
});

test('has the words that it is given, and the framework’s own nouns', () => {
  const html = toStatic(frameworkOf('kitchen-sink'), {words: {crosswalk: {...crosswalkWords, gap: 'kein Gegenstück'}}});
  assert.match(html, /<td>kein Gegenstück<\/td>/);
  assert.deepEqual(textsOf(named(html, 'h3')).slice(0, 2), ['Paths', 'Roles']);
});

test('has the colon of its language after what it names', () => {
  const colons = ({content, guide, level}: typeof fr | typeof ja) => {
    const html = toStatic(frameworkOf('kitchen-sink'), {words: {content, guide, level, table: {...ENGLISH, ...content}}});
    return [content.examples, content.avoid, guide.source, level.equivalents].map(name => html.split(name)[1]!.slice(0, 2));
  };
  assert.deepEqual(colons(fr), Array(4).fill('\u202f:'));
  assert.deepEqual(colons(ja).map(([colon]) => colon), Array(4).fill('：'));
});

test('is a whole document with its language, direction, title and description', () => {
  const html = toStaticDocument(parseFramework({title: 'سلّم </title><script>', lang: 'ar', summary: 'A **"short"** word.', levels: [{id: 'a', title: 'A'}]}));
  assert.match(html, /^<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">/);
  assert.match(html, /<meta name="description" content="A &quot;short&quot; word\.">/);
  assert.deepEqual(textsOf(named(html, 'title', 'h1')), ['سلّم </title><script>', 'سلّم </title><script>']);
  assert.deepEqual(named(html, 'script', 'style', 'link'), []);
});
