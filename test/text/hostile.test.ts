/** Texts made to be slow, or to be lost. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseMarkdown, type Block, type Inline} from '../../src/text/parse.js';
import {countingSteps} from '../helpers/steps.js';
import {times} from '../helpers/thorough.js';

const HOSTILE: Readonly<Record<string, string | ((length: number) => string)>> = {
  'open strikes': '~~a~ ', 'open and closed strikes': '~~a ~~', 'emphasis in emphasis': '*a _b ', 'closers without openers': 'a* b_ c** ', 'openers of three lengths': '*a **b ***c ', 'emphasis of every length': length => Array.from({length: Math.sqrt(length)}, (_, i) => '*'.repeat(i)).join('a'),
  'one long run, closed by another': length => `${'*'.repeat(length / 2)}a${'*'.repeat(length / 2)}`,
  'brackets': '[', 'images': '![a](', 'brackets and their ends': length => `${'['.repeat(length / 2)}${']'.repeat(length / 2)}`, 'links in links': length => `${'['.repeat(length / 5)}${'](a)'.repeat(length / 5)}`, 'labels in labels': length => `[a]: b\n\n${'['.repeat(length / 3)}a${'][a'.repeat(length / 5)}]`,
  'open addresses': '[a](b', 'addresses with brackets': '[a](b(', 'addresses in angles': '[a](<b', 'titles': '[a](b "c', 'other titles': '[a](b \'c', 'titles in brackets': '[a](b (c', 'blanks in links': length => `[a](${' '.repeat(length)}b`,
  'definitions': '[a]: b "\n', 'more definitions': length => Array.from({length: length / 20}, (_, i) => `[a${i}]: b${i} 'c'\n`).join(''), 'definitions without an end': '[a]: <b\n', 'labels without an end': '[a\\]',
  'backticks of every length': length => Array.from({length: Math.sqrt(2 * length)}, (_, i) => '`'.repeat(i)).join(' '), 'open code': '`a``', 'escapes': '\\', 'escaped backticks': '\\`a',
  'tags': '<a ', 'comments': '<!-- ', 'instructions': '<?a ', 'declarations': '<![CDATA[', 'attributes': '<a b="', 'autolinks': '<a:', 'people': '<a@',
  'addresses': 'http://a', 'more addresses': 'www.a.', 'punctuation': length => `http://a${'.'.repeat(length)}`, 'brackets after an address': length => `http://a${')'.repeat(length)}`, 'e-mail': 'a@b.', 'names of e-mail': 'a.', 'names with underscores': 'a_', 'references': '&#', 'references without an end': '&amp',
  'quotes': '>', 'quotes with blanks': '> ', 'lists': '- ', 'numbers': '1. ', 'lists and quotes': '- > ', 'lists by lines': length => Array.from({length: Math.sqrt(length)}, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'), 'quotes by lines': length => Array.from({length: Math.sqrt(length)}, (_, i) => `${'>'.repeat(i)}a`).join('\n'),
  'lazy lines': length => `${'> '.repeat(20)}${'a\n'.repeat(length / 2)}`, 'empty lines': '\n', 'empty items': '-\n', 'empty lines in a list': length => `- a${'\n'.repeat(length)}b`, 'fences': '```\n', 'fences that do not end': '```\n~~~\n', 'rules that are none': length => `${'- '.repeat(length / 2)}a`, 'headings': '# a #', 'hashes': '#', 'underlines': 'a\n=\n', 'underlines that are none': length => `a\n${'='.repeat(length)}a`,
  'blanks': length => `a${' '.repeat(length)}b`, 'blanks before a line': length => `${' '.repeat(length)}b\n`, 'blanks at line ends': '   \n a', 'tabs': '\t', 'tabs in lists': '-\t', 'blanks before hashes': length => `# a${' '.repeat(length)}b`, 'rows of a table': '|a', 'returns': '\r',
};

function textOf(what: string, length: number): string {
  const made = HOSTILE[what]!;
  return typeof made === 'string' ? made.repeat(length / made.length) : made(length);
}

/** Work that grows with the square of the length would be hundreds or thousands of steps for each character. */
test('each character costs a few steps, however many there are and whatever they are', () => countingSteps('/src/text/', async stepsOf => {
  for (const what of Object.keys(HOSTILE)) {
    const text = textOf(what, times(20_000));
    const steps = (await stepsOf(() => parseMarkdown(text))) / text.length;
    assert.ok(steps < 100, `${what}: ${steps} steps for each character`);
  }
}));

/** What the steps do not show is the work of patterns. What is squared would take minutes here. */
test('a long text is read to its end, and by then nothing has run out of stack', () => {
  for (const what of Object.keys(HOSTILE)) {
    const tree = parseMarkdown(textOf(what, times(100_000)));
    assert.ok(depthOf(tree) < 200, what);
    assert.equal(typeof JSON.stringify(tree), 'string');
  }
});

function depthOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...new Set(Object.values(value).map(depthOf))) : 0;
}

function words(parts: readonly (Block | Inline | readonly Block[])[]): string {
  return parts.map((part): string => {
    if (typeof part === 'string') return part;
    if (Array.isArray(part)) return words(part as Block[]);
    const {text = '', children = [], items = [], href = ''} = part as {text?: string; children?: Inline[]; items?: Block[][]; href?: string};
    return text + words(children) + words(items) + href;
  }).join('');
}

test('no letter is lost, however the marks stand', () => {
  const marks = ['*', '**', '_', '~~', '`', '``', '[', ']', '(', ')', '](', '![', '<', '>', '"', '\\', ' ', '  ', '\t', '\n', '\n\n', '\n- ', '\n  ', '\n    ', '\n1. ', '\n> ', '\n# ', '\n---\n', '\n===\n', '|', '.', ':', '@', '!', '</', '<!--', 'www.', 'https://', '\r', '\r\n', '-', '#', '1.', '\u00a0', '\v', '\f', '\u2028', '\u3000'];
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...marks), fc.boolean()), {maxLength: 40}), marks => {
    // Letters that stand nowhere else, so that each can be looked for; and none between some of the marks, but for
    // those that several together are the language of code, or an address that nothing refers to.
    const text = marks.map(([mark, isAlone], i) => mark + (isAlone && !/[`~:\]]/.test(mark) ? '' : String.fromCodePoint(0x10d0 + i))).join('');
    const kept = decodeURIComponent(words(parseMarkdown(text)));
    for (const letter of text.match(/[\u10d0-\u10ff]/g) ?? []) assert.ok(kept.includes(letter), `${letter} of ${JSON.stringify(text)}: ${kept}`);
  }), {numRuns: 2_000});
});
