import assert from 'node:assert/strict';
import {test} from 'node:test';
import {markdownOf} from '../../src/import/outlines/block-markdown.js';
import {importFramework} from '../../src/import/import.js';
import {markdownPage} from '../../src/import/pages/markdown-page.js';

const markdown = (text: string): string => markdownOf(markdownPage({file: 'a.md', form: 'markdown', text}, () => {}).blocks);

test('what has no place of its own becomes sections, in the order of the page, under their headings', async () => {
  const {framework} = await importFramework([{name: 'a.md', content: '# Ladder\n\nWho we are.\n\nWhat we want.\n\n## Our principles\n\n- Be kind\n\n### And more\n\n1. One\n2. Two\n\n## Junior\n\n- asks\n\n## Senior\n\n- tells\n\n## Pay\n\n| City | Range |\n| --- | --- |\n| Rome | 10 |\n'}]);
  assert.equal(framework.summary, 'Who we are.');
  assert.deepEqual(framework.sections, [
    {id: 'ladder', title: 'Ladder', text: 'What we want.'},
    {id: 'our-principles', title: 'Our principles', place: 'principles', text: '- Be kind'},
    {id: 'and-more', title: 'And more', place: 'principles', text: '1. One\n2. Two'},
    {id: 'pay', title: 'Pay', place: 'compensation', text: '| City | Range |\n| --- | --- |\n| Rome | 10 |'},
  ]);
});

test('a heading that only holds others together makes no empty section: its words are kept, and not drawn', async () => {
  const {framework} = await importFramework([{name: 'a.md', content: '# Ladder\n\n## What we ask for\n\n### Junior\n\n- asks\n\n### Senior\n\n- tells\n'}]);
  assert.deepEqual([framework.sections, framework.ext], [undefined, {headings: ['What we ask for']}]);
});

test('a heading without a text of its own is one section with what is below it', async () => {
  const {framework} = await importFramework([{name: 'a.md', content: '# Ladder\n\n## Junior\n\n- asks\n\n## Senior\n\n- tells\n\n## In daily life\n\n### At work\n\nWe talk.\n\n### On leave\n\nWe do not.\n'}]);
  assert.deepEqual(framework.sections, [{id: 'in-daily-life', title: 'In daily life', text: '**At work**\n\nWe talk.\n\n**On leave**\n\nWe do not.'}]);
});

test('what a track says of itself is not told once more', async () => {
  const page = (track: string, code: string) => `# ${track}\n\nOne who bakes at ${track}.\n\n## ${code}1\n\n- asks\n\n## ${code}2\n\n- tells\n`;
  const {framework} = await importFramework([
    {name: 'readme.md', content: '# Bakery\n\n## Ladders\n\n- **[Oven](oven.md)**: One who bakes at Oven.\n- **[Till](till.md)**: One who bakes at Till.\n'},
    {name: 'oven.md', content: page('Oven', 'O')}, {name: 'till.md', content: page('Till', 'T')},
  ]);
  assert.deepEqual(framework.tracks!.map(({summary}) => summary), ['One who bakes at Oven.', 'One who bakes at Till.']);
  assert.equal(framework.sections, undefined);
});

test('a short text under the name of a competency is its summary', async () => {
  const {framework} = await importFramework([{name: 'a.md', content: '# Ladder\n\n## Junior\n\n### Talk\n\n- asks\n\n## Senior\n\n### Talk\n\n- tells\n\n## Talk\n\nHow we speak.\n'}]);
  assert.deepEqual([framework.competencies![0]!.summary, framework.sections], ['How we speak.', undefined]);
});

test('blocks are written as the Markdown that they were', () => {
  for (const text of ['One.\n\n- a\n- b\n  - c\n  - d', '3. three\n4. four', '```\nlet it = be\n```', '| a | b |\n| --- | --- |\n| 1 | x \\| y |']) assert.equal(markdown(text), text);
});
