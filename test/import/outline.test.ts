import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {markdownPage} from '../../src/import/pages/markdown-page.js';
import {outlineOf} from '../../src/import/outlines/outline.js';
import type {Block} from '../../src/import/page.js';
import {partsIn, type Part} from '../../src/import/part.js';

const outline = (text: string): Part => outlineOf(markdownPage({file: 'a.md', form: 'markdown', text}, () => {}));
const titles = ({parts}: Part): unknown[] => parts.map(part => (part.parts.length ? [part.title, ...titles(part)] : part.title));

test('marked headings make parts by their depth', () => {
  assert.deepEqual(titles(outline('# A\n\ntext\n\n## B\n\ntext\n\n### C\n\n## D\n\ntext')), [['A', ['B', 'C'], 'D']]);
});

test('in a plain text, short lines that lead others are headings', () => {
  const page = outline('Our ladder\n\nThis is how people grow here, from the first day on.\n\nPlanning\nThis stage is about what comes next.\n- Sizing\n- Ordering\n\nJunior\nWorks on what is given.\n\nSenior\nFinds the work.\n');
  assert.deepEqual(titles(page), ['Our ladder', 'Planning', 'Junior', 'Senior']);
  assert.ok([...partsIn(page)].slice(1).every(({isBare}) => isBare));
});

test('numbered lines stand below the name before them', () => {
  assert.deepEqual(titles(outline('Craft\n1. Learn\nYou learn from others.\n2. Lead\nYou lead others.\nCare\n1. Help\nYou help.\n2. Host\nYou host.\n')), [['Craft', '1. Learn', '2. Lead'], ['Care', '1. Help', '2. Host']]);
});

test('where a page marks its headings, only names of levels and bold lines are headings without a mark', () => {
  const page = outline('# Levels\n\n## More\n\nA short line\n\nSome text that says more.\n\n## Extra\n\nStaff Engineer (L7 | Manager II)\n- leads\n\nPrincipal Engineer (L8 | Director)\n- leads more\n\n**Who decides?**\n\nWe all do.');
  assert.deepEqual(titles(page), [['Levels', 'More', ['Extra', 'Staff Engineer (L7 | Manager II)', 'Principal Engineer (L8 | Director)', 'Who decides?']]]);
});

test('lines that were broken for their length are joined', () => {
  const [part] = outline('# A\n\nThis is a paragraph whose lines were broken by an\neditor where they had become too long, and they are\none paragraph again.').parts;
  assert.deepEqual(part!.blocks.map(block => (block.kind === 'paragraph' ? block.lines.map(({text}) => text) : block.kind)), [['This is a paragraph whose lines were broken by an editor where they had become too long, and they are one paragraph again.']]);
});

test('where each line is a sentence, each is a paragraph; a line that was torn apart is whole again', () => {
  const [part] = outline('# A\n\nThere are two tracks\n: one and another.\nThey share their first levels.\nThis is one more.').parts;
  assert.deepEqual(part!.blocks.map(block => (block.kind === 'paragraph' ? block.lines[0]!.text : block.kind)), ['There are two tracks: one and another.', 'They share their first levels.', 'This is one more.']);
});

test('every word of a page is in exactly one part, in its order', () => {
  const lines = fc.constantFrom('Junior', 'Senior', 'Planning', '1. Learn', '2. Lead', 'You do what is needed.', '- item', '# Title', '## Part', '**Bold**', '', 'and so on, as it was', '---', 'Label:');
  fc.assert(fc.property(fc.array(lines, {maxLength: 30}), texts => {
    const page = markdownPage({file: 'a.md', form: 'markdown', text: texts.join('\n')}, () => {});
    const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
    const ofBlock = (block: Block): string[] => block.kind === 'paragraph' ? block.lines.flatMap(({text}) => words(text)) : block.kind === 'list' ? block.items.flatMap(({text, children}) => [...words(text), ...children.flatMap(ofBlock)]) : block.kind === 'heading' ? words(block.text) : [];
    const found = [...partsIn(outlineOf(page))].flatMap(({title, blocks}) => [...words(title), ...blocks.flatMap(ofBlock)]);
    assert.deepEqual(found, page.blocks.flatMap(ofBlock));
  }));
});
