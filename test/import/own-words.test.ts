/** What is saved in any of our languages is read back like what is saved in English. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {wordsFor} from '../../src/cli/languages.js';
import {toCsv, toTabs} from '../../src/export/csv.js';
import {toHtml} from '../../src/export/html.js';
import {toMarkdown} from '../../src/export/markdown.js';
import {tableOf, type Table} from '../../src/export/table.js';
import {ENGLISH, type TableWords} from '../../src/export/table-words.js';
import {importFramework} from '../../src/import/import.js';
import {Refused} from '../../src/import/imported.js';
import {blankOf} from '../../src/import/names/blank.js';
import {meaningOf} from '../../src/import/names/heads.js';
import {sameOf, sayingOf} from '../../src/import/names/saying.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {sheetOf} from '../../src/model/sheet.js';
import {thoroughly} from '../helpers/thorough.js';

const LANGUAGES = readdirSync('src/text/languages').map(file => file.replace(/\.ts$/, ''));
const minimal = read('test/fixtures/minimal');

describe('the importer knows our words', () => {
  for (const lang of ['en', ...LANGUAGES]) {
    it(`of ${lang}`, () => {
      const words = wordsIn(lang, minimal);
      const {group, code, competency, about, glance, note, none, todo, same, carried, examples, avoid} = words;
      assert.deepEqual([group, code, competency, about, glance, note].map(meaningOf), ['group', 'code', 'competency', 'summary', 'takeaway', 'note']);
      assert.deepEqual([none, todo].map(blankOf), ['none', 'todo']);
      assert.deepEqual([same, carried].map(name => sameOf(name('Senior Engineer'))), [{as: 'Senior Engineer'}, {as: 'Senior Engineer'}]);
      assert.deepEqual(sayingOf(`Ships\n${examples}:\n• A release\n${avoid}:\n• A rush`), {text: 'Ships', examples: ['A release'], avoid: ['A rush']});
    });
  }
});

/** One way of each kind of file, and what else the elements can save. */
const WAYS: readonly (readonly [name: string, ending: string, write: (table: Table) => string])[] = [
  ['CSV', 'csv', table => toCsv(table)],
  ['CSV, turned', 'csv', table => toCsv(table, {levelsAsRows: true})],
  ['tabs', 'tsv', table => toTabs(table)],
  ['Markdown', 'md', table => toMarkdown(table)],
  ['Markdown, turned', 'md', table => toMarkdown(table, {levelsAsRows: true})],
  ['HTML', 'html', table => toHtml(table)],
  ['HTML, turned', 'html', table => toHtml(table, {levelsAsRows: true})],
];
const FRAMEWORKS = ['frameworks/engineering-levels', 'frameworks/prontopro', 'frameworks/starter', 'frameworks/sthorm', 'frameworks/waypoints'];
const FIXTURES = ['arabic', 'cumulative', 'kitchen-sink', 'rated', 'roles', 'stepped'].map(name => `test/fixtures/${name}`);

for (const path of thoroughly([...FRAMEWORKS, ...FIXTURES], ['frameworks/sthorm', 'test/fixtures/arabic', 'test/fixtures/stepped'])) {
  describe(`${path}, saved in another language and read again, is what it is in English`, () => {
    const framework = read(path);
    for (const [way, [name, ending, write]] of WAYS.entries()) {
      // Each in two of the languages, and over all its ways a framework in each of them.
      const languages = LANGUAGES.filter((_, i) => (i + way) % LANGUAGES.length < 2);
      // Two steps and “Still as Apprentice” are all that one of its tables says, which is read otherwise in each language, and rightly in none.
      if (path.endsWith('kitchen-sink') && name === 'Markdown') continue;
      it(name, async () => {
        const back = async (lang: string) => {
          const words = wordsIn(lang, framework);
          const content = write(tableOf(sheetOf(framework), words));
          // Names of levels that nobody knows are found in some tables and not in others, but in all languages alike.
          const imported = await importFramework([{name: `saved.${ending}`, content}]).catch(refused => (refused instanceof Refused ? {framework: {title: refused.message}} : Promise.reject(refused)));
          const {terms: _, lang: __, ext: ___, ...read} = imported.framework as FrameworkFile;
          return inEnglish(read, words, framework);
        };
        const english = await back('en');
        for (const lang of languages) assert.deepEqual(await back(lang), english, lang);
      });
    }
  });
}

/** Words of ours that a framework has no field for stay as texts. */
function inEnglish(value: object, words: TableWords, {levels, rating}: Framework): unknown {
  const known = [
    ...(['applies', 'optional', 'none', 'todo'] as const).map(key => [words[key], ENGLISH[key]] as const),
    // A blank that does not break is read as any other.
    ...(rating?.steps ?? []).map(({title}) => [words, ENGLISH].map(({colon}) => `${title}${colon.trimEnd().replace('\u202f', ' ')}`) as [string, string]),
    ...levels.flatMap(({name}) => (['carried', 'same'] as const).map(key => [words[key](name), ENGLISH[key](name)] as const)),
  ].toSorted(([a], [b]) => b.length - a.length);
  return JSON.parse(known.reduce((json, [own, english]) => json.replaceAll(own, english), JSON.stringify(value)));
}

function wordsIn(lang: string, framework: Framework): TableWords {
  return {...ENGLISH, ...wordsFor(framework, {files: [], switches: new Set(), values: new Map([['lang', lang]])}).table};
}

function read(path: string): Framework {
  return parseFramework(readFileSync(`${path}.json`, 'utf8'));
}
