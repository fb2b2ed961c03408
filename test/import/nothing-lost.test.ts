import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {importFramework} from '../../src/import/import.js';
import type {Given, Imported} from '../../src/import/imported.js';
import {checkFile} from '../../src/model/check.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {lostWords, saidTwice} from '../helpers/lost-words.js';
import {seeded} from '../helpers/seeded.js';
import {piecesOf, wordsOf} from '../helpers/source-words.js';
import {times} from '../helpers/thorough.js';

/** Each file and each folder here is a source of its own; what is added is tried without a word more. */
const FIXTURES = new URL('../fixtures/import/', import.meta.url);
/** Folders that are none: of sources that some test needs together. */
const SHELVES = ['tables'];

interface Fixture {
  readonly name: string;
  readonly sources: readonly Given[];
  readonly imported: Imported;
}

const fixtures = await Promise.all(readdirSync(FIXTURES).toSorted().flatMap(name => (SHELVES.includes(name) ? filesIn(name) : [name])).map(async (name): Promise<Fixture> => {
  const sources = filesIn(name).map(file => ({name: file, content: new Uint8Array(readFileSync(new URL(file, FIXTURES)))}));
  return {name, sources, imported: await importFramework(sources)};
}));

function filesIn(name: string): readonly string[] {
  const url = new URL(name, FIXTURES);
  return statSync(url).isDirectory() ? readdirSync(url).toSorted().flatMap(inner => filesIn(`${name}/${inner}`)) : [name];
}

function lostIn(sources: readonly Given[], framework: FrameworkFile): readonly string[] {
  return sources.flatMap(source => lostWords(source, framework));
}

for (const {name, sources, imported: {framework, warnings}} of fixtures) {
  test(`${name}: every word is in the framework, and no statement more often than in the source`, () => {
    assert.deepEqual(lostIn(sources, framework), []);
    assert.deepEqual(saidTwice(sources, framework), []);
  });

  test(`${name}: the framework is one that can be opened as it is`, () => {
    assert.deepEqual(checkFile(framework).problems, []);
  });

  test(`${name}: each warning is a sentence about a place that there is`, () => {
    for (const {at, message} of warnings) {
      const source = sources.find(({name: file}) => file === at.file);
      assert(source, `${at.file}: ${message}`);
      if (!at.file.endsWith('.xlsx')) assert(at.line >= 1 && at.line <= linesOf(source), `line ${at.line}: ${message}`);
      assert.match(message, /^[\p{L}“](?:\S* ){3}/u);
      assert.doesNotMatch(message, /undefined|NaN|\[object/);
    }
  });

  test(`${name}: a text that is taken out of the framework is missed`, () => {
    const texts = textsIn(framework);
    const folded = texts.map(text => ` ${wordsOf(text).join(' ')} `);
    // A text within another one is still said without it, and what is not of the source cannot be missed.
    const only = texts.filter((text, i) => (folded[i]!.trim().split(' ').length > 1 || /^[^\p{Script=Latin}]{6}/u.test(text)) && folded.filter(other => other.includes(folded[i]!)).length === 1);
    const sourceWords = sources.map(source => ` ${piecesOf(source).flatMap(wordsOf).join(' ')} `);
    const said = only.filter(text => sourceWords.some(words => words.includes(` ${wordsOf(text).join(' ')} `)));
    const {shuffled} = seeded(name.length);
    assert(said.length > 0);
    for (const text of shuffled(said).slice(0, times(20))) assert.notDeepEqual(lostIn(sources, without(framework, text)), [], text);
  });
}

function linesOf({content}: Given): number {
  return new TextDecoder('latin1').decode(content as Uint8Array).split('\n').length;
}

/** The texts of a framework that people read. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return key === 'id' || key === '$schema' || key === 'format' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name)) : [];
}

function without(framework: FrameworkFile, text: string): FrameworkFile {
  return JSON.parse(JSON.stringify(framework), (_, value: unknown) => (value === text ? '' : value)) as FrameworkFile;
}
