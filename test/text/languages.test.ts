/** The languages that come with the package: each says all that the English says, in words of its own. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {editionWords} from '../../src/text/editions/en.js';
import {samples, type Sample} from '../helpers/words-samples.js';

type Entry = string | ((...args: unknown[]) => unknown);
interface Language {
  /** The opening and the closing mark of what is quoted; no other marks may stand in the words. */
  readonly quotes: readonly [open: string, close: string];
  /** What its rules of writing rule out: in French a sign that stands close to the word before. */
  readonly never?: RegExp;
  /** What really is the same word as in English, by part and key. */
  readonly same: readonly string[];
}

const languages: Record<string, Language> = {
  de: {
    quotes: ['„', '“'],
    same: ['history.shelves.plans', 'matrix.csv', 'matrix.markdown', 'sharing.name'],
  },
  fr: {
    quotes: ['«\u202f', '\u202f»'],
    never: /[^\u202f][;?!]|[^\u202f]:(?!\/\/)/,
    same: [
      'conversation.columns.note', 'conversation.note', 'edition.fields.code', 'edition.fields.place', 'framework.guide', 'framework.source', 'growth.note', 'guide.licence', 'guide.places.promotion', 'guide.source',
      'history.shelves.notes', 'history.shelves.plans', 'matrix.code', 'matrix.csv', 'matrix.markdown', 'matrix.note',
    ],
  },
  es: {
    quotes: ['«', '»'],
    same: ['history.shelves.plans', 'matrix.csv', 'matrix.markdown'],
  },
  ja: {
    quotes: ['「', '」'],
    same: ['matrix.csv', 'matrix.markdown'],
  },
  ar: {
    quotes: ['«', '»'],
    same: ['matrix.csv', 'matrix.markdown'],
  },
};

const english = Object.fromEntries(await Promise.all(filesIn('words').map(async file => [partOf(file), Object.values(await import(`../../src/text/words/${file}.js`))[0]])));
const expected = entriesOf({...english, edition: editionWords});

for (const lang of filesIn('languages')) {
  const {[lang]: table} = await import(`../../src/text/languages/${lang}.js`);
  // What the command line alone says is no part of what pages load.
  const {[lang]: edition} = await import(`../../src/text/editions/${lang}.js`);
  const entries = entriesOf({...table, edition});
  const {quotes, never, same} = languages[lang] ?? assert.fail(`Say here how ${lang} quotes`);

  describe(`the words of ${lang}`, () => {
    it('are all there, and none besides', () => {
      assert.deepEqual([...entries.keys()].sort(), [...expected.keys()].sort());
    });

    it('take what the English takes, or less where a noun would not fit', () => {
      for (const [key, entry] of entries) {
        assert.equal(typeof entry, typeof expected.get(key), key);
        assert.ok(!((takes(entry) ?? 0) > (takes(expected.get(key)!) ?? 0)), key);
      }
    });

    it('say something wherever the English does, and name what it names', () => {
      for (const [key, entry] of entries) {
        for (const args of argumentsOf(key, entry)) {
          const [said, inEnglish] = [say(entry, args), say(expected.get(key)!, args)];
          const where = `${key}(${JSON.stringify(args).slice(1, -1)}): ${said}`;
          assert.equal(typeof said, 'string', where);
          assert.equal(!said.trim(), !inEnglish.trim(), where);
          assert.doesNotMatch(said, /undefined|null|NaN|\[object|=>|\s[ \u202f]|[ \u202f]\s/, where);
          for (const name of namesIn(args)) if (holds(inEnglish, name)) assert.ok(holds(said, name), `${where}, without ${name}`);
        }
      }
    });

    it('are not English, but for what is the same word', () => {
      const left = new Set<string>();
      for (const [key, entry] of entries) {
        for (const args of argumentsOf(key, entry)) {
          const own = textsIn(args).reduce((rest, text) => rest.replaceAll(text.toLowerCase(), ''), say(entry, args).toLowerCase());
          if (/\p{L}/u.test(own) && say(entry, args) === say(expected.get(key)!, args)) left.add(key);
        }
      }
      assert.deepEqual([...left].sort(), [...same].sort());
    });

    it('quote as the language does', () => {
      for (const [key, entry] of entries) {
        for (const args of argumentsOf(key, entry)) {
          const said = say(entry, args);
          const where = `${key}: ${said}`;
          assert.equal(said.split(quotes[0]).length, said.split(quotes[1]).length, where);
          assert.doesNotMatch(said.replaceAll(quotes[0], '').replaceAll(quotes[1], ''), /["'„“”‚‘«»‹›「」『』]|\.\.\./, where);
          if (never) assert.doesNotMatch(said, never, where);
        }
      }
    });
  });
}

it('the samples are for words that there are', () => {
  for (const key of Object.keys(samples)) assert.equal(typeof expected.get(key), 'function', key);
});

describe('docs/languages.md', () => {
  const guide = readFileSync('docs/languages.md', 'utf8');

  it('shows a translation of words that there are', () => {
    const example = /^import \{registerWords\} from 'career-elements';\n([^]*?)^```$/m.exec(guide)![1]!;
    const registered: [string, object][] = [];
    new Function('registerWords', example)((lang: string, words: object) => registered.push([lang, words]));
    const [lang, words] = registered[0]!;
    assert.equal(lang, 'nl');
    for (const [key, entry] of entriesOf(words)) assert.equal(takes(entry), takes(expected.get(key) ?? assert.fail(key)), key);
  });

  it('names the languages that there are', () => {
    const named = /^There are (.+);/m.exec(guide)![1]!;
    assert.deepEqual(Array.from(named.matchAll(/`(\w+)`/g), ([, lang]) => lang), filesIn('languages'));
    assert.deepEqual(readdirSync('src/lang').map(file => file.replace(/\.ts$/, '')), filesIn('languages'));
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`../../src/text/${folder}/`, import.meta.url)).map(file => file.replace(/\.ts$/, ''));
}

/** `self-check` is the part `selfCheck`. */
function partOf(file: string): string {
  return file.replace(/-./g, match => match.charAt(1).toUpperCase());
}

/** All words of a table by their place in it: `ladder.kinds.lateral`. */
function entriesOf(table: object, path: readonly string[] = []): Map<string, Entry> {
  return new Map(Object.entries(table).flatMap(([key, value]) => typeof value === 'object'
    ? [...entriesOf(value as object, [...path, key])]
    : [[[...path, key].join('.'), value as Entry] as const]));
}

function takes(entry: Entry): number | undefined {
  return typeof entry === 'function' ? entry.length : undefined;
}

/** Every sample of each argument, with the others as they come first, and all moved on at once. */
function argumentsOf(key: string, entry: Entry): readonly (readonly unknown[])[] {
  if (typeof entry === 'string') return [[]];
  const each: readonly (readonly Sample[])[] = samples[key] ?? Array.from({length: expected.get(key)!.length}, (_, place) => [`Name${place}`, `A very long name of something, the ${place}. of its kind in the whole company`]);
  const most = Math.max(0, ...each.map(all => all.length));
  const moved = Array.from({length: most}, (_, step) => each.map(all => all[step % all.length]));
  const single = each.flatMap((all, place) => all.map(sample => each.map((others, at) => (at === place ? sample : others[0]))));
  return [...moved, ...single, ...(each.length ? [] : [[]])];
}

function say(entry: Entry, args: readonly unknown[]): string {
  return typeof entry === 'string' ? entry : entry(...args) as string;
}

/** Upper and lower case may differ, as words stand at the beginning or within. */
function holds(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

/** The names among arguments. Nouns, and the kinds of things, are in lower case: they need not stand in this form. */
function namesIn(args: readonly unknown[]): readonly string[] {
  return textsIn(args).filter(text => /^\p{Lu}/u.test(text));
}

/** The longest first, as one may be part of another. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value ? [value] : [];
  if (typeof value !== 'object' || !value) return [];
  return Object.values(value).flatMap(textsIn).sort((a, b) => b.length - a.length);
}
