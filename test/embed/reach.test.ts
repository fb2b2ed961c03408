import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isReached, reachOf} from '../../src/embed/reach.js';
import {readSettings} from '../../src/embed/settings.js';

const PAGE = 'https://wiki.example/frames/embed.html';
const reach = (query: string, own: object, page = PAGE) => {
  const plan = readSettings(JSON.stringify(own), page + query);
  return reachOf(plan.source, plan.sources, page);
};

test('a file may build on files of the page’s own origin, and no others', () => {
  assert.deepEqual(reach('?src=a/f.json%3Fv=1', {}), ['https://wiki.example/frames/a/f.json', 'https://wiki.example']);
});

test('and on files from where the publisher keeps theirs, and nowhere else on that server', () => {
  const sources = ['https://files.example/acme', 'https://cdn.example', 'https://cdn.example/x/'];
  assert.deepEqual(reach('?src=https://files.example/acme/f.json', {sources}), [
    'https://files.example/acme/f.json', 'https://wiki.example', 'https://files.example/acme', 'https://files.example/acme/', 'https://cdn.example/', 'https://cdn.example/x/',
  ]);
});

test('the publisher’s own file elsewhere opens that one address', () => {
  assert.deepEqual(reach('', {src: 'https://other.example/a,b;c.json'}), ['https://other.example/a%2Cb%3Bc.json', 'https://wiki.example']);
});

test('a framework inside asks for nothing, unless it builds on something', () => {
  const framework = {title: 'T', levels: []};
  assert.deepEqual(reach('', {framework}), []);
  assert.deepEqual(reach('', {framework: {...framework, extends: '../base.json'}, sources: ['https://cdn.example/x/']}), ['https://wiki.example', 'https://cdn.example/x/']);
});

test('what a link brings, what is refused and what is missing asks for nothing', () => {
  for (const query of ['#framework=abc', '?src=https://evil.example/f.json', '']) assert.deepEqual(reach(query, {}), []);
});

test('a page without an origin of the web has none of its own', () => {
  assert.deepEqual(reach('', {src: 'https://other.example/f.json'}, 'file:///tmp/embed.html'), ['https://other.example/f.json']);
});

test('what the policy lets through is reached, and nothing beside it', () => {
  const allowed = ['https://files.example/acme/f.json', 'https://wiki.example', 'https://cdn.example/x', 'https://cdn.example/x/'];
  for (const address of ['https://files.example/acme/f.json?v=2#top', 'https://wiki.example/any/base.json', 'https://cdn.example/x', 'https://cdn.example/x/y/base.json']) assert.ok(isReached(address, allowed), address);
  for (const address of ['https://files.example/acme/f.json/g', 'https://files.example/acme/', 'https://wiki.example.evil.example/', 'http://wiki.example/', 'https://cdn.example/xy', 'https://cdn.example/']) assert.ok(!isReached(address, allowed), address);
  assert.ok(!isReached('https://wiki.example/f.json', []));
});
