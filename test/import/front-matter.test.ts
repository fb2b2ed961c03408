import assert from 'node:assert/strict';
import {test} from 'node:test';
import {frontMatter} from '../../src/import/data/data.js';
import type {Warning} from '../../src/import/imported.js';

function split(text: string): {value: unknown; text: string; firstLine: number | undefined; warnings: Warning[]} {
  const warnings: Warning[] = [];
  const {data, body} = frontMatter({file: 'a.md', text, form: 'markdown'}, (kind, at, message) => warnings.push({kind, at, message}));
  return {value: data?.value, text: body.text, firstLine: body.firstLine, warnings};
}

test('the front matter is data, and the rest knows its first line', () => {
  assert.deepEqual(split('---\ntitle: A\nlevels: 2\n---\n# Heading\n'), {value: {title: 'A', levels: 2}, text: '# Heading\n', firstLine: 5, warnings: []});
});

test('line ends of Windows make no difference', () => {
  const {value, text, firstLine} = split('---\r\ntitle: A\r\n---\r\nText\r\n');
  assert.deepEqual([value, text, firstLine], [{title: 'A'}, 'Text\r\n', 4]);
});

test('a rule at the beginning is no front matter', () => {
  for (const text of ['---\n\nSome prose.\n\n---\n\nMore.\n', '---\nnever closed: x\n', 'Text\n---\na: b\n---\n']) assert.deepEqual([split(text).value, split(text).text], [undefined, text]);
});

test('TOML is kept as a text, and told', () => {
  const text = '+++\ntitle = "A"\n+++\nText\n';
  const {value, text: body, warnings} = split(text);
  assert.deepEqual([value, body, warnings.map(({kind}) => kind)], [undefined, text, ['front-matter']]);
});

test('a fault in it is told with its line in the document', () => {
  assert.deepEqual(split('---\ntitle: A: B\n---\n').warnings.map(({at}) => at.line), [2]);
});
