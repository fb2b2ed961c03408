import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {copyOf, fileOf as made, pageOf} from '../../demo/studio/artefacts.js';
import {contrast, ratioText, readingsOf} from '../../demo/studio/contrast.js';
import {FIRST_LOOK, type Look} from '../../demo/studio/draft.js';
import {LANGUAGES} from '../../demo/studio/languages.js';
import {offeredViews, settingsOf} from '../../demo/studio/looked.js';
import {addressFrom, fileName, TEXT_FILES, type Material} from '../../demo/studio/material.js';
import {GROUPS, PLACES, placesFor} from '../../demo/studio/places.js';
import {asksForAddress, SNIPPETS, snippetOf} from '../../demo/studio/snippets.js';
import {paletteOf} from '../../src/export/palette.js';
import {parseFramework} from '../../src/model/parse.js';
import {fileOf, NAMES} from '../fixtures/files.js';
import {NAUGHTY} from '../fixtures/naughty.js';
import {elementsOf, withTexts} from '../helpers/static-page.js';

const page = readFileSync(new URL('../../src/embed/embed.html', import.meta.url), 'utf8');
const ADDRESS = 'https://people.example/a%20b/careers.html?x=1&y="2"';

function materialOf(file: Material['draft']['file'], look: Partial<Look> = {}, address = ''): Material {
  return {draft: {file, look: {...FIRST_LOOK, ...look}}, framework: parseFramework(file), address};
}

/** Every framework as it is, and some with texts that programs stumble over in every place. */
function* materials(): Generator<readonly [name: string, material: Material]> {
  for (const name of NAMES) yield [name, materialOf(fileOf(name))];
  const trouble = NAUGHTY.filter(text => text.length < 200);
  let next = 0;
  for (const name of ['kitchen-sink', 'frameworks/starter']) {
    // Letters around them: a title of blanks is no title.
    yield [`${name}, hostile`, materialOf(withTexts(fileOf(name), () => `a ${trouble[next++ % trouble.length]!} b</script><img src=x onerror=alert(1)>`), {lang: 'ar', theme: 'dark', accent: 'rgb(255 0 0)', compact: true}, ADDRESS)];
  }
}

const settingsIn = (html: string) => JSON.parse(elementsOf(html).find(({attribs}) => attribs['id'] === 'career-settings')!.text) as Record<string, unknown>;

test('every place has three steps in whole sentences, and something to take that there is', () => {
  assert.equal(new Set(PLACES.map(({id}) => id)).size, PLACES.length);
  assert.deepEqual(GROUPS.filter(group => !PLACES.some(place => place.group === group)), []);
  for (const {name, takes, steps} of PLACES) {
    assert.equal(steps.length, 3, name);
    for (const text of [takes, ...steps.map(step => step.text)]) assert.match(text, /^[A-Z].*[.)]$/, `${name}: ${text}`);
    const taken = steps.flatMap(step => step.taken ?? []);
    assert.ok(taken.length, name);
    for (const thing of taken) {
      if ('paste' in thing) assert.ok(SNIPPETS.includes(thing.paste), name);
    }
    // What holds the address of a page is of use to those who have the page.
    const asks = taken.some(thing => 'paste' in thing && asksForAddress(thing.paste));
    assert.equal(taken.some(thing => 'save' in thing && thing.save === 'page') || !asks, true, name);
  }
});

test('all that can be handed out is handed out somewhere', () => {
  const taken = PLACES.flatMap(({steps}) => steps.flatMap(step => step.taken ?? []));
  const given = taken.map(thing => ('save' in thing ? thing.save : 'paste' in thing ? thing.paste : thing.copy));
  assert.deepEqual([...TEXT_FILES, 'png', ...SNIPPETS, 'document', 'table'].filter(kind => !given.some(one => one === kind)), []);
});

test('a place is found by its name and by what else people call it', () => {
  const first = (asked: string) => placesFor(asked).map(({id}) => id);
  assert.deepEqual(first('readme'), ['github']);
  assert.deepEqual(first('  NOTION '), ['notion']);
  assert.ok(first('excel').includes('file'));
  assert.ok(first('intranet').includes('sharepoint') && first('intranet').includes('website'));
  assert.deepEqual(first('nowhere at all'), []);
  assert.equal(first('').length, PLACES.length);
});

test('every file of every framework is well-formed, whatever its texts are', () => {
  for (const [name, material] of materials()) {
    const {file} = material.draft;
    const html = pageOf(page, material).text;
    assert.deepEqual(settingsIn(html)['framework'], JSON.parse(JSON.stringify(file)), name);
    assert.deepEqual(JSON.parse(made('framework', material).text), JSON.parse(JSON.stringify(file)), name);
    assert.equal((JSON.parse(made('oembed', material).text) as {title: string}).title, material.framework.title, name);
    for (const text of [html, made('static', material).text, copyOf('document', material).html, copyOf('table', material).html, made('svg', material).text]) {
      const elements = elementsOf(text);
      assert.deepEqual(elements.filter(({attribs}) => Object.keys(attribs).some(key => /^on|^srcdoc$/.test(key))).map(({name}) => name), [], name);
      assert.deepEqual(elements.filter(({name: tag}) => ['img', 'iframe', 'object', 'base'].includes(tag)).map(({name}) => name), [], name);
    }
    const scripts = (html: string) => elementsOf(html).filter(({name: tag}) => tag === 'script').length;
    assert.equal(scripts(html), scripts(page), name);
    assert.equal(scripts(made('static', material).text), 0, name);
    assert.match(made('svg', material).text, /^<svg [^]*<\/svg>\n$/, name);
    assert.match(made('markdown', material).text, /^# /, name);
    assert.ok(made('csv', material).text.startsWith('\uFEFF'), name);
    for (const kind of [...TEXT_FILES, 'png', 'zip'] as const) assert.match(fileName(kind, material.framework), /^[\p{L}\p{N}][\p{L}\p{N}-]*\.[a-z]+$/u, name);
  }
});

test('every snippet of every framework is one thing, whatever its texts are', () => {
  for (const [name, material] of materials()) {
    const [frame, ...none] = elementsOf(snippetOf('frame', material));
    assert.deepEqual([frame!.name, frame!.attribs['title']!.slice(0, 20), none.length], ['iframe', plain(material.framework.title).slice(0, 20), 0], name);
    assert.ok(URL.canParse(frame!.attribs['src']!) && frame!.attribs['src']!.startsWith('https://'), name);
    const all = elementsOf(snippetOf('tag', material));
    assert.deepEqual(all.filter(({name: tag}) => tag !== 'script').map(({name}) => name), ['career-framework'], name);
    assert.equal(all.at(-1)!.attribs['src'], fileName('framework', material.framework));
    for (const kind of SNIPPETS) assert.ok(snippetOf(kind, material).trim(), `${name}: ${kind}`);
    assert.equal(snippetOf('picture-markdown', material).split('\n').length, 1);
    assert.equal(snippetOf('picture-wiki', material).split(/[[\]|]/).filter(Boolean).length, 2, name);
  }
});

const plain = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

test('the look is in the page, and in the tag', () => {
  const file = fileOf('frameworks/prontopro');
  const {framework} = materialOf(file);
  const level = framework.levels[2]!.id;
  for (const view of offeredViews(framework)) {
    const material = materialOf(file, {view, level, lang: 'de', theme: 'dark', accent: '#7a3cff', compact: true});
    const {framework: inside, ...settings} = settingsIn(pageOf(page, material).text);
    assert.ok(inside);
    assert.deepEqual(settings, {view, level, lang: 'de', theme: 'dark', accent: '#7a3cff', compact: true});
    const [, words, element] = elementsOf(snippetOf('tag', material));
    assert.equal(words!.attribs['src'], 'career-elements.de.js');
    assert.equal(element!.attribs['lang'], 'de');
    assert.equal(element!.attribs['level'], view === 'check' || view === 'guide' ? undefined : level);
    assert.equal(element!.attribs['style'], '--career-accent: #7a3cff; color-scheme: dark; color: #ededef; background: #17181b; padding: 1rem; font-size: 0.875em');
    assert.match(snippetOf('react', material), /style=\{\{'--career-accent': '#7a3cff', 'colorScheme': 'dark', /);
    assert.match(snippetOf('import', material), new RegExp(`define/${element!.name}\\.js`));
  }
});

test('what the look cannot have falls back, and nothing of it can be more than it is', () => {
  const file = fileOf('minimal');
  const material = materialOf(file, {view: 'crosswalk', level: '"><script>', lang: '"x', accent: 'red;position:fixed', theme: 'auto'});
  assert.deepEqual(JSON.parse(JSON.stringify(settingsOf(material.framework, file, material.draft.look))), {view: 'framework', lang: 'en'});
  assert.equal(snippetOf('tag', material).split('\n')[1], `<career-framework src="${fileName('framework', material.framework)}" permalink></career-framework>`);
});

test('only a whole address by https is taken for one', () => {
  assert.equal(addressFrom(' https://a.example/b c '), 'https://a.example/b%20c');
  for (const other of ['', 'careers.html', 'a.example/b', 'http://a.example', 'javascript:alert(1)', 'data:text/html,x', 'https://name:word@a.example/']) assert.equal(addressFrom(other), undefined, other);
  const material = materialOf(fileOf('frameworks/starter'), {}, ADDRESS);
  assert.equal(elementsOf(snippetOf('frame', material))[0]!.attribs['src'], 'https://people.example/a%20b/careers.html?x=1&y=%222%22');
  assert.equal(snippetOf('bookstack', material), 'ALLOWED_IFRAME_SOURCES="https://people.example"');
});

test('a page whose address is known tells where its oEmbed lies, as it is called', () => {
  const file = fileOf('frameworks/starter');
  const links = (address: string) => elementsOf(pageOf(page, materialOf(file, {}, address)).text).filter(({name}) => name === 'link').map(({attribs}) => attribs['href']);
  const {framework} = materialOf(file);
  assert.deepEqual(links(''), []);
  assert.deepEqual(links('https://a.example/b/c.html'), [`https://a.example/b/${fileName('oembed', framework)}`]);
});

test('the accent is drawn as the exports draw it, and can be read whatever it is', () => {
  assert.equal(Math.round(contrast('#000000', '#ffffff')), 21);
  assert.equal(ratioText(4.49999), '4.4 : 1');
  const {framework} = materialOf(fileOf('frameworks/starter'));
  for (const accent of ['#0b7a75', '#1f5fbf', '#55606e']) {
    for (const {scheme, drawn} of readingsOf(accent)) assert.equal(drawn, paletteOf(framework, accent, scheme).of('accent'), accent);
  }
  for (let i = 0; i < 4096; i += 37) {
    const accent = `#${i.toString(16).padStart(3, '0')}`;
    for (const {ratio, scheme} of readingsOf(accent)) assert.ok(ratio >= 4.5, `${accent} on ${scheme}: ${ratio}`);
  }
});

test('the languages are those that embed.html speaks', () => {
  const embed = readFileSync(new URL('../../src/embed/embed.ts', import.meta.url), 'utf8');
  assert.deepEqual(LANGUAGES.map(([code]) => code).filter(code => code !== 'en').sort(), [...embed.matchAll(/lang\/(\w+)\.js/g)].map(([, code]) => code).sort());
});
