import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {singleFile} from '../../src/export/single-file.js';
import {NAUGHTY} from '../fixtures/naughty.js';
import {fileOf, NAMES} from '../fixtures/files.js';
import {elementsOf} from '../helpers/static-page.js';
import {anyText} from '../helpers/texts.js';
import {times} from '../helpers/thorough.js';

const page = readFileSync(new URL('../../src/embed/embed.html', import.meta.url), 'utf8').replace('<!-- script -->', () => '<script>const a = "<title>x</title><!-- fallback -->"</script>');

const HOSTILE = ['</script>', '</SCRIPT >', '<!--', '-->', '<!-- fallback -->', '<title>', '</title>', '\u2028', '\u2029', '\ud800', '\udc00x', '$&', '$1', '$`', "$'", '$$', '\\', '\\u003c', '"', '&lt;', '\u0000', '\r\n', ']]>', '<script>'];
const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), anyText, fc.string({unit: 'binary'}), fc.constantFrom(...NAUGHTY.filter(text => text.length < 500))), {minLength: 1, maxLength: 6}).map(parts => parts.join(''));

const SETTINGS = /<script type="application\/json" id="career-settings">([^]*?)<\/script/i;

test('whatever stands in a framework is read back as it was, and the rest of the page is as before', () => {
  fc.assert(fc.property(hostile, hostile, (text, title) => {
    const settings = {framework: {title, levels: [{title: text}], [text]: [text, null, 1.5, true]}};
    const html = singleFile(page, {title, lang: 'de', settings, fallback: '<p>Here</p>'});
    const written = SETTINGS.exec(html)![1]!;
    assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(settings)));
    assert.equal(JSON.stringify(JSON.parse(written)), JSON.stringify(settings));
    assert.doesNotMatch(written, /[<\u2028\u2029]/);
    const around = (html: string) => html.replace(SETTINGS, '').replace(/<title>[^]*?<\/title>/, '').replace(/<main[^]*?<\/main>/, '').replace(/<html[^>]*>/, '');
    assert.equal(around(html), around(page));
  }), {numRuns: times(400)});
});

test('the title is seen as it is written, in the language of the page', () => {
  fc.assert(fc.property(hostile, title => {
    const all = elementsOf(singleFile(page, {title, lang: 'pt-BR', settings: {}}));
    assert.equal(all.find(({name}) => name === 'title')!.text, title.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
    assert.equal(all.find(({name}) => name === 'html')!.attribs['lang'], 'pt-BR');
  }), {numRuns: times(200)});
});

test('every framework is inside, and what readers without script see is in the main part', () => {
  for (const name of NAMES) {
    const framework = fileOf(name);
    const html = singleFile(page, {title: framework.title, settings: {framework}, fallback: '<article>$& $1</article>'});
    assert.deepEqual(JSON.parse(SETTINGS.exec(html)![1]!), {framework});
    assert.match(html, /<main id="career"><article>\$& \$1<\/article><\/main>/);
    assert.equal(html.split('<!-- fallback -->').length, 2, 'the one in the script stays');
  }
});

test('a file can be filled again, and a page that is another one is told', () => {
  const once = singleFile(page, {title: 'One', settings: {view: 'ladder'}, fallback: '<!-- fallback -->'});
  const twice = singleFile(once, {title: 'Two', settings: {view: 'guide'}});
  assert.deepEqual([/<title>(.*)<\/title>/.exec(twice)![1], JSON.parse(SETTINGS.exec(twice)![1]!)], ['Two', {view: 'guide'}]);
  assert.throws(() => singleFile('<!doctype html><title></title>', {title: 'T', settings: {}}), {message: 'The page has no <!-- fallback --> to put anything into.'});
});
