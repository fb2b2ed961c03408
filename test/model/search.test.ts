import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compare} from '../../src/model/comparison.js';
import {parseFramework} from '../../src/model/parse.js';
import {fold, placesIn} from '../../src/model/fold.js';
import {spansOf, termsOf} from '../../src/model/query.js';
import {cellText, headText, nextHit, searchIn, type Hit} from '../../src/model/search.js';
import {sheetOf} from '../../src/model/sheet.js';
import {unmarked} from '../../src/model/unmarked.js';
import {parseMarkdown, type Block, type Inline} from '../../src/text/parse.js';
import {searched} from '../fixtures/searched.js';
import {NAMES, fileOf, frameworkOf, get, pathsIn} from '../fixtures/files.js';
import {anyText} from '../fixtures/texts.js';

const FRAMEWORKS = NAMES.map(name => [name, frameworkOf(name)] as const);

const bakery = parseFramework({
  title: 'Bakery', cumulative: true, levels: [{id: 'l1', title: 'One'}, {id: 'l2', title: 'Two'}, {id: 'l3', title: 'Three'}],
  rating: {steps: [{id: 'good', title: 'Good'}]},
  competencies: [
    {id: 'bread', title: 'Bread', code: 'BRD', summary: 'Loaves of *every* kind', criteria: [{text: 'Washed hands', examples: ['Soap']}],
      expectations: {l1: 'Kneads **rye** dough\n\nRests it', l2: {text: 'Lead-in', criteria: [{text: 'Shapes rye', examples: ['A plait']}, 'Scores [the top](https://example.org/crust)'], examples: ['A batard'], avoid: ['Haste']}}},
    {id: 'cake', title: 'Cake', expectations: {l1: {rated: {good: 'It rises'}}, l2: {sameAs: 'l1'}, l3: null}},
    {id: 'shop', title: 'Shop', steps: [{id: 'aware', title: 'Knows', summary: 'Has heard', criteria: ['Opens the shop']}]},
  ],
});
const found = (query: string, framework = bakery) => searchIn(searched(sheetOf(framework)))(query)?.hits.map(({competency, level}) => (level ? `${competency!.id}/${level.id}` : competency?.id));

/** Hits by the ids of what they are. */
const byId = (hits: readonly Hit[]) => hits.map(hit => Object.fromEntries(Object.entries(hit).map(([key, thing]) => [key, typeof thing === 'object' ? thing.id : thing])));

test('every text of a head and of a cell is found, and carried and repeated ones where they are shown', () => {
  assert.deepEqual(found('brd'), ['bread']);
  assert.deepEqual(found('every kind'), ['bread']);
  assert.deepEqual(found('soap'), ['bread']);
  for (const text of ['lead-in', 'plait', 'the top', 'batard', 'haste']) assert.deepEqual(found(text), ['bread/l2', 'bread/l3'], text);
  assert.deepEqual(found('rises'), ['cake/l1', 'cake/l2']);
  assert.deepEqual(found('crust'), []);
});

test('the step that a level expects is found with its texts and the level’s own', () => {
  const house = frameworkOf('stepped');
  for (const text of ['able', 'at night, too', 'trims it', 'trims the wick']) assert.ok(found(text, house)!.includes('lamp/keeper'), text);
  assert.deepEqual(found('west wind', house), ['boat/head']);
});

test('several words are found in one cell in any order, and words in quotes as they stand', () => {
  assert.deepEqual(found('rye kneads'), ['bread/l1']);
  assert.deepEqual(found('kneads plait'), []);
  assert.deepEqual(found('"rye kneads"'), []);
  assert.deepEqual(found('"kneads RYE dough'), ['bread/l1']);
  assert.deepEqual(found('“shapes rye” haste'), ['bread/l2', 'bread/l3']);
  assert.deepEqual(found('"dough rests"'), [], 'in two paragraphs');
  assert.deepEqual(found('"plait scores"'), [], 'in two criteria');
});

test('nothing to look for is no search', () => {
  for (const query of ['', '  ', '""', '"', '“ ”', '**', '\u3000', '\0']) assert.equal(searchIn(searched(sheetOf(bakery)))(query), undefined, JSON.stringify(query));
});

test('findings tell of rows, and only of levels that are shown', () => {
  const findings = searchIn(searched(sheetOf(bakery)))('bread')!;
  assert.deepEqual([...findings.competencies], [bakery.competency('bread')]);
  assert.deepEqual(byId(searchIn(searched(sheetOf(bakery, {levels: [bakery.level('l1')!]})))('rye')!.hits), [{competency: 'bread', level: 'l1'}]);
});

test('what stands around the rows is found too: heads of columns, groups with takeaways and notes, and facts where they are shown', () => {
  const levels = [{id: 'a', title: 'Alder', facts: {Reach: 'A birch', Traits: ['Cedar', 'Elm']}, criteria: ['An oak']}];
  const framework = parseFramework({
    title: 'T', levels, groups: [{id: 'g', title: 'Fir', summary: 'Hazel', takeaways: {a: 'Juniper'}, note: 'Larch'}],
    competencies: [{id: 'c', title: 'Maple', group: 'g', expectations: {a: 'Pine'}}],
  });
  const sheet = sheetOf(framework);
  const hits = (query: string, facts = false) => byId(searchIn(searched(sheet, {facts}))(query)!.hits);
  assert.deepEqual(['alder', 'fir', 'hazel', 'juniper', 'larch', 'maple', 'pine'].map(query => hits(query)), [
    [{level: 'a'}], [{group: 'g'}], [{group: 'g'}], [{group: 'g', level: 'a'}], [{group: 'g', isNote: true}], [{competency: 'c'}], [{competency: 'c', level: 'a'}],
  ]);
  assert.deepEqual(['birch', 'elm', 'oak'].map(query => hits(query)), [[], [], []]);
  assert.deepEqual(['reach', 'birch', 'elm', 'oak'].map(query => hits(query, true)), [[{fact: 'Reach'}], [{fact: 'Reach', level: 'a'}], [{fact: 'Traits', level: 'a'}], [{fact: '', level: 'a'}]]);
  for (const title of ['fir', 'hazel']) assert.deepEqual([...searchIn(searched(sheet))(title)!.competencies], framework.competencies, 'all of the group');
  for (const inside of ['juniper', 'larch']) assert.deepEqual([...searchIn(searched(sheet))(inside)!.competencies], []);
});

test('levels of two frameworks are searched each in what its own says, whatever ids they share', () => {
  const file = (title: string, own: string, texts: readonly [string, string]) => parseFramework({
    title, levels: [{id: 'senior', title: `${title} senior`, facts: {Reach: `${title} reach`}}],
    groups: [{id: 'g', title: 'Work', takeaways: {senior: `${title} takeaway`}}],
    competencies: [{id: 'both', title: 'Both', group: 'g', expectations: {senior: texts[0]}}, {id: own, title: own, group: 'g', expectations: {senior: texts[1]}}],
  });
  const [bank, shop] = [file('Bank', 'loans', ['Alder', 'Birch']), file('Shop', 'shelves', ['Cedar', 'Birch, too'])];
  const {sides, rows} = compare([bank, shop].map(framework => ({framework, level: framework.level('senior')!})));
  const search = searchIn({
    levels: sides.map(({level}) => level),
    blocks: [bank, shop].map(framework => ({group: framework.groups[0]!, competencies: rows.filter(row => row.framework === framework).map(({competency}) => competency)})),
    facts: true,
    cell: (level, competency) => rows.find(row => row.competency === competency)!.cells.find(cell => cell.level === level)!.cell,
    takeaway: (level, group) => sides.find(side => side.level === level)!.framework.groups.includes(group) ? group.takeaways.get(level.id) : undefined,
  });
  const found = (query: string) => search(query)!.hits.map(({competency, group, fact, level}) => [competency?.id ?? group?.takeaways.get('senior') ?? fact, sides.find(side => side.level === level)?.framework.title]);
  assert.deepEqual(found('cedar'), [['both', 'Shop']]);
  assert.deepEqual(found('alder'), [['both', 'Bank']]);
  assert.deepEqual(found('birch'), [['loans', 'Bank'], ['shelves', 'Shop']]);
  assert.deepEqual(found('takeaway'), [['Bank takeaway', 'Bank'], ['Shop takeaway', 'Shop']]);
  assert.deepEqual(found('reach shop'), [['Reach', 'Shop']]);
});

test('from hit to hit one goes round', () => {
  assert.deepEqual([nextHit(-1, 1, 3), nextHit(-1, -1, 3), nextHit(2, 1, 3), nextHit(0, -1, 3), nextHit(0, 1, 1)], [0, 2, 0, 2, 0]);
});

for (const [name, framework] of FRAMEWORKS) {
  test(`in ${name} a cell is found if and only if each of the terms is in its texts`, () => {
    const sheet = sheetOf(framework);
    const search = searchIn(searched(sheet));
    const plain = (hit: Hit, ...texts: (string | undefined)[]) => ({hit, text: fold(texts.flatMap(text => (text ? unmarked(text) : [])).join('\0'))});
    const texts: {hit: Hit; text: string}[] = [
      ...sheet.levels.map(level => plain({level}, level.name)),
      ...sheet.blocks.flatMap(({group, competencies}) => [
        ...(group ? [plain({group}, group.title, group.summary), ...sheet.levels.map(level => plain({group, level}, group.takeaways.get(level.id)))] : []),
        ...competencies.flatMap(competency => [
          {hit: {competency}, text: fold(headText(competency))},
          ...sheet.levels.map(level => ({hit: {competency, level}, text: fold(cellText(framework.cell(level, competency)))})),
        ]),
        ...(group ? [plain({group, isNote: true}, group.note)] : []),
      ]),
    ];
    const words = [...new Set(texts.flatMap(({text}) => text.split(/[\s\0]+/)))].filter(Boolean);
    if (!words.length) return;
    const word = fc.constantFrom(...words);
    const query = fc.oneof(word, fc.tuple(word, word).map(pair => pair.join(' ')), fc.tuple(word, word).map(pair => `"${pair.join(' ')}"`), word.map(word => word.slice(1, 4).toUpperCase()));
    fc.assert(fc.property(query, query => {
      const terms = termsOf(query);
      if (!terms.length) return;
      assert.deepEqual(search(query)!.hits, texts.filter(({text}) => terms.every(term => text.includes(term))).map(({hit}) => hit));
    }), {numRuns: 60});
  });
}

test('in each text of the frameworks the words are those that Markdown shows, block by block', () => {
  const words = (part: Inline): string => (typeof part === 'string' ? part : part.type === 'break' ? ' ' : part.type === 'code' ? part.text : part.children.map(words).join(''));
  const blocks = (block: Block): string[] => {
    switch (block.type) {
      case 'list': return block.items.flat().flatMap(blocks);
      case 'quote': return block.children.flatMap(blocks);
      case 'rule': return [];
      case 'code': return [block.text];
      default: return [block.children.map(words).join('')];
    }
  };
  const same = (text: string) => assert.deepEqual(
    unmarked(text).map(block => fold(block).trim()).filter(Boolean),
    parseMarkdown(text).flatMap(blocks).map(block => fold(block).trim()).filter(Boolean), JSON.stringify(text));
  for (const name of NAMES) {
    const file = fileOf(name);
    for (const path of pathsIn(file)) {
      const text = get(file, path);
      if (typeof text === 'string') same(text);
    }
  }
  for (const text of ['# Heading', '> a quote', '1. one\n2. two', '* a\n* b', 'a *b* **c** `d` ~~e~~', '[a **b**](https://x.org "t")', '![alt](x.png)', '<https://example.org>', 'R&amp;D', '5 &lt; 6', 'two  \nlines', '-5 degrees', 'a\n\nb']) same(text);
});

test('a span, folded, is the term that was found there, or the fewest whole letters that have it', () => {
  const within = (text: string) => {
    const {starts} = placesIn(text, fold(text)) ?? {starts: text.split('').map((_, i) => i)};
    return [text.slice(starts.find(start => start > starts[0]!) ?? text.length), text.slice(0, starts.at(-1))];
  };
  fc.assert(fc.property(anyText, fc.oneof(anyText, fc.constantFrom('e', 's', 'f', 'e e', 'か')), anyText, (before, inside, after) => {
    const text = before + inside + after;
    const terms = [fold(inside), fold(inside).slice(1), fold(inside).slice(0, -1)].map(term => term.trim()).filter(Boolean);
    for (const term of terms) {
      const spans = spansOf(text, [term]);
      assert.equal(spans.length > 0, fold(text).includes(term));
      for (const [start, end] of spans) {
        const there = text.slice(start, end);
        assert.ok(fold(there).includes(term), JSON.stringify({there, term}));
        if (fold(there) !== term) for (const less of within(there)) assert.ok(!fold(less).includes(term), JSON.stringify({there, less, term}));
      }
    }
  }), {numRuns: 2000});
});

test('spans are where one sees them', () => {
  const at = (text: string, query: string) => spansOf(text, termsOf(query)).map(([start, end]) => text.slice(start, end));
  assert.deepEqual(at('Ein Café, une cafe\u0301, CAFÉ', 'cafe'), ['Café', 'cafe\u0301', 'CAFÉ']);
  assert.deepEqual(at('Die Straße hier', 'strass'), ['Straß']);
  assert.deepEqual(at('a ﬁnal ﬁx', 'fi'), ['ﬁ', 'ﬁ']);
  assert.deepEqual(at('the  **bold**\n text', 'bold text'), ['bold', 'text']);
  assert.deepEqual(at('the  bold\n text', '"bold text"'), ['bold\n text']);
  assert.deepEqual(at('設計レビューを行う', 'レビュー'), ['レビュー']);
  assert.deepEqual(at('يحدد الأَهداف', 'الاهداف'), ['الأَهداف']);
  assert.deepEqual(at('aaa', 'aa'), ['aa']);
});

test('any query on any text is answered', () => {
  fc.assert(fc.property(anyText, anyText, (query, text) => {
    const framework = parseFramework({title: 'T', levels: [{id: 'l', title: 'L'}], competencies: [{id: 'c', title: 'C', expectations: {l: text || 'x'}}]});
    const findings = searchIn(searched(sheetOf(framework)))(query);
    assert.equal(findings === undefined, termsOf(query).length === 0);
    spansOf(text, findings?.terms ?? []);
  }), {numRuns: 500});
});

test('hostile texts and queries take no longer than long ones', () => {
  for (const piece of ['[', '[a](', '[a](x "', '\n> ', '\n- ', '<a:', '&amp', '"', '*', '\u0301', 'a\n \n']) {
    const text = piece.repeat(100_000 / piece.length);
    unmarked(text).map(fold);
    termsOf(text);
    spansOf(text, ['zz', 'a']);
  }
});
