import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {toHead, toOembed} from '../../src/export/oembed.js';
import {parseFramework} from '../../src/model/parse.js';
import {frameworkOf} from '../fixtures/files.js';
import {elementsOf} from '../helpers/static-page.js';
import {anyText} from '../helpers/texts.js';
import {times} from '../helpers/thorough.js';

const framework = frameworkOf('frameworks/engineering-levels');
const url = 'https://www.example.com/career/embed.html?view=ladder&track=ic';
const image = {url: 'https://example.com/ladder.png', width: 1200, height: 630};

test('is a rich response of oEmbed 1.0', () => {
  assert.deepEqual(toOembed(framework, {url}), {
    version: '1.0',
    type: 'rich',
    title: 'Engineering levels',
    provider_name: 'example.com',
    provider_url: 'https://www.example.com/',
    cache_age: 86_400,
    html: '<iframe src="https://www.example.com/career/embed.html?view=ladder&amp;track=ic" title="Engineering levels" width="800" height="600" loading="lazy" allow="clipboard-write"></iframe>',
    width: 800,
    height: 600,
  });
});

test('names a picture with its size, the size of the frame, and the page that people read', () => {
  const {html, ...rest} = toOembed(framework, {url, page: 'https://example.org/levels', width: 640, height: 900, image});
  assert.match(html, / width="640" height="900" /);
  assert.deepEqual([rest.width, rest.height, rest.provider_name, rest.thumbnail_url, rest.thumbnail_width, rest.thumbnail_height], [640, 900, 'example.org', image.url, 1200, 630]);
});

test('the head leads to the JSON and says what chats and networks show', () => {
  const tags = elementsOf(toHead(framework, {url, page: 'https://example.org/levels', image}));
  assert.deepEqual(tags[0]!.attribs, {rel: 'alternate', type: 'application/json+oembed', href: 'https://www.example.com/career/oembed.json', title: 'Engineering levels'});
  const said = Object.fromEntries(tags.slice(1).map(({attribs: {name, property, content}}) => [name ?? property, content]));
  assert.deepEqual(said, {
    'description': 'One trunk from Intern to Senior forks at Lead, where one track scales through engineering depth and the other through people. The two rejoin in the CTO.',
    'og:type': 'website',
    'og:title': 'Engineering levels',
    'og:description': said['description'],
    'og:url': 'https://example.org/levels',
    'og:image': image.url,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Engineering levels',
    'twitter:card': 'summary_large_image',
  });
});

test('a long summary ends at a word, and none is no tag', () => {
  const headOf = (summary?: string) => toHead(parseFramework({title: 'T', summary, lang: 'pt-br', levels: [{title: 'A'}]}), {url});
  const description = elementsOf(headOf('**Word** '.repeat(60))).find(({attribs}) => attribs['name'] === 'description')!.attribs['content']!;
  assert.match(description, /^(Word ){30,40}…$/);
  assert.doesNotMatch(headOf(), /description/);
  assert.match(headOf(), /<meta property="og:locale" content="pt_BR">/);
});

test('whatever texts a framework has, there is one frame, and tags of the head alone', () => {
  fc.assert(fc.property(anyText, anyText, (title, summary) => {
    const framework = parseFramework({title, summary, levels: [{title: 'A'}]});
    const frames = elementsOf(toOembed(framework, {url}).html);
    assert.deepEqual(frames.map(({name, attribs}) => [name, Object.keys(attribs)]), [['iframe', ['src', 'title', 'width', 'height', 'loading', 'allow']]]);
    const tags = elementsOf(toHead(framework, {url}));
    assert.ok(tags.every(({name}) => name === 'link' || name === 'meta'));
    assert.ok(tags.every(({attribs}) => Object.keys(attribs).every(name => ['rel', 'type', 'href', 'title', 'name', 'property', 'content'].includes(name))));
  }), {numRuns: times(200)});
});
