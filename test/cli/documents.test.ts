/** What the documents tell people to type and to paste: it works as it stands there. */
import assert from 'node:assert/strict';
import {copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {elementsIn, elementsManifest} from '../../scripts/manifest.js';
import {readArguments} from '../../src/cli/arguments.js';
import {exportFrom} from '../../src/cli/export.js';
import {readSettings, themes, views} from '../../src/embed/settings.js';
import {elementsOf} from '../helpers/static-page.js';
import {call} from './terminal.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const DOCUMENTS = ['docs/embedding.md', 'docs/languages.md'];
const texts = new Map([...DOCUMENTS, 'docs/importing.md', 'docs/extending.md', 'README.md'].map(path => [path, read(path)]));
const embedding = texts.get('docs/embedding.md')!;
const languages = readdirSync(new URL('src/lang/', root)).map(name => name.replace('.ts', ''));

/** Command lines, in a block or within a sentence, without the program's name. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:npx |^)career-elements ([^`\n]+)/gm)].map(([, line]) => line!.trim());
}

/** Cells of the tables below a heading, row by row. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [section] = embedding.split(`\n## ${heading}\n`)[1]!.split(/\n## /);
  return section!.split('\n').filter(line => line.startsWith('| ') && !line.startsWith('| in the') && !line.startsWith('| what')).map(line => line.split(' | ').map(cell => cell.replace(/^\| | \|$/g, '')));
}

test('every command runs as it stands there', async () => {
  const commands = DOCUMENTS.flatMap(path => commandsIn(texts.get(path)!));
  assert.ok(commands.length > 7);
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  copyFileSync(new URL('frameworks/starter.json', root), join(folder, 'framework.json'));
  // The page that the build lays beside the command line.
  const exporting = exportFrom(new URL('src/embed/embed.html', root));
  for (const command of commands) {
    const [name, ...rest] = command.split(' ').map((word, i, words) => (word === 'framework.json' || words[i - 1] === '-o' ? join(folder, word) : word));
    let [output, complaints] = ['', ''];
    const terminal = {write: (text: string) => void (output += text), complain: (text: string) => void (complaints += text), input: [] as unknown as AsyncIterable<Uint8Array>, colors: false};
    const code = name === 'export'
      ? await exporting.run(readArguments(rest, exporting.switches, exporting.valued, exporting.longOnly), terminal)
      : (await call([name, ...rest].join(' '))).code;
    assert.deepEqual([code, complaints], [0, ''], command);
    const written = rest[rest.indexOf('-o') + 1]!;
    if (rest.includes('-o')) assert.ok(existsSync(written) && !output, command);
  }
});

test('every piece of HTML names attributes and files that there are', () => {
  const elements = new Map(elementsIn(elementsManifest()).map(({tagName, members}) => [tagName, new Set(members?.flatMap(member => ('attribute' in member && member.attribute) || []))]));
  const scripts = new Set(['career-elements.js', 'embed-height.js', ...languages.map(lang => `lang/${lang}.js`)]);
  let found = 0;
  for (const [path, text] of texts) {
    const pieces = [...text.matchAll(/```html\n([^]*?)```/g), ...text.matchAll(/`(<(?:iframe|script|career-)[^`]*)`/g)].map(([, piece]) => piece!);
    for (const {name, attribs} of pieces.flatMap(piece => elementsOf(piece))) {
      const at = `${path}: <${name} ${Object.keys(attribs).join(' ')}>`;
      const file = attribs['src']?.replace('https://you.example/', '');
      if (name === 'script' && file) assert.ok(scripts.has(file), at);
      if (name === 'iframe') assert.equal(file, 'careers.html', at);
      if (name === 'iframe') assert.ok(attribs['title'], at);
      if (!name.startsWith('career-')) continue;
      found++;
      assert.ok(elements.has(name), at);
      for (const attribute of Object.keys(attribs)) assert.ok(attribute === '…' || elements.get(name)!.has(attribute), at);
    }
  }
  assert.ok(found > 5);
  const settings = [...embedding.matchAll(/id="career-settings">(.*?)<\/script>/g)].map(([, json]) => json!);
  assert.equal(settings.length, 1);
  for (const json of settings) assert.deepEqual(readSettings(json, 'https://you.example/embed.html?src=framework.json').mistakes, []);
});

test('every part of an address is one that the page knows, and all of them are told', () => {
  const rows = rowsBelow('A page of its own');
  const named = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
  const told = new Map(rows.map(([part, what]) => [part!.replace(/`/g, ''), named(what!)]));
  assert.deepEqual([...told.keys()].map(part => part.split('=')[0]), ['view', 'level', 'compare', 'track', 'lang', 'theme', 'accent', 'compact']);
  assert.deepEqual(told.get('view='), [...views]);
  assert.deepEqual(told.get('theme='), [...themes]);
  assert.deepEqual(told.get('lang=de')!.toSorted(), ['en', ...languages].toSorted());
  const addresses = [...[...told.keys()].filter(part => !part.endsWith('=')).map(part => `https://you.example/careers.html?${part}`), ...embedding.match(/https:\/\/you\.example\/\w+\.html\?[^`]+/g)!];
  assert.ok(addresses.length > 7);
  for (const address of addresses) assert.deepEqual(readSettings('{"framework": {}}', address).mistakes, [], address);
});

test('what one sees when something is wrong is what the page says', () => {
  const said = ['embed', 'fault', 'self-check', 'way-out'].map(part => read(`src/text/words/${part}.ts`)).join('\n') + read('src/embed/embed.html');
  const quoted = rowsBelow('The box is blank: what now').flatMap(([sees, , what]) => [...`${sees} ${what}`.matchAll(/“([^”]+)”/g)].map(([, words]) => words!));
  const ours = quoted.filter(words => words !== 'refused to connect');
  assert.ok(ours.length > 7);
  for (const words of ours) for (const part of words.split(/ ?… ?|\d+/)) assert.ok(said.includes(part), words);
});

test('every link leads to a heading, or to a file', () => {
  const anchors = (text: string) => new Set([...text.replace(/```[^]*?```/g, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')));
  for (const [path, text] of texts) {
    for (const [, link] of text.replace(/```[^]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link!)) continue;
      const [file, anchor] = link!.split('#');
      const target = file ? new URL(file, new URL(path, root)) : new URL(path, root);
      assert.ok(existsSync(target), `${path}: ${link!}`);
      if (anchor) assert.ok(anchors(readFileSync(target, 'utf8')).has(anchor), `${path}: ${link!}`);
    }
  }
});
