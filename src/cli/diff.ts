import {conflictsMarkdown} from '../export/conflicts-markdown.js';
import {editionMarkdown} from '../export/edition-markdown.js';
import {editionRecord} from '../export/edition-record.js';
import {baseConflicts} from '../model/base-conflicts.js';
import {baseFaults} from '../model/base-faults.js';
import {editionChanges} from '../model/edition-changes.js';
import {flattened} from '../model/extending.js';
import {parseFramework} from '../model/parse.js';
import {Misuse, type Arguments} from './arguments.js';
import type {Command} from './command.js';
import {readFrameworkFile, readOverlayFile} from './framework.js';
import {editionWordsFor} from './languages.js';
import {DONE, FAULTY, visibleLines} from './terminal.js';

const EXAMPLE = 'career-elements diff 2025.json 2026.json';

export const diffCommand: Command = {
  usage: 'diff OLD NEW',
  summary: 'tells what changed between two editions',
  help: `It tells it as Markdown to send round: what is new, renamed, moved and gone,
then what is worded and expected otherwise, with the added words in bold.

Things are the same by id, by an id of earlier editions ("was"), else where
their titles and texts are alike. With - for a file it reads standard input.

Options
  --base         compares one file with what it extends: what did we change?
  --under FILE   of two editions of a base: also where they meet what FILE,
                 which extends it, says of its own, and what in FILE does
                 not fit the new edition
  --lang LANG    the language of headings and hints: en, ar, de, es, fr or ja;
                 without it, that of NEW
  --json         the same as JSON, for scripts

As JSON it is {before, now, things, cells}, with --under also {conflicts,
faults}. Each of things is {kind, what, id, title, field, before, now}: its kind
is added, removed, renamed, moved or changed. Each of cells is what a level
expects otherwise in a competency, with a kind as compare --json has it.

Examples
  ${EXAMPLE}
  career-elements diff company.json --base --lang de
  career-elements diff base-2025.json base-2026.json --under company.json
`,
  switches: ['json', 'base'],
  valued: ['under', 'lang'],

  async run(given, terminal) {
    const [first, second] = filesOf(given);
    const under = given.values.get('under');
    const read = await readFrameworkFile(first, terminal);
    const other = second === undefined ? read : await readFrameworkFile(second, terminal);
    const overlay = under === undefined ? undefined : await readOverlayFile(under, terminal);
    if (!read || !other || (under !== undefined && !overlay)) return FAULTY;
    for (const [path, isExtending] of [[second === undefined ? first : undefined, read.layers.length > 1], [under, overlay?.extends !== undefined]] as const) {
      if (path !== undefined && !isExtending) throw new Misuse(`${path} extends no other file. To compare two files, name both: ${EXAMPLE}`);
    }
    const changes = second === undefined ? editionChanges(parseFramework(flattened(read.layers.slice(1))), read.framework) : editionChanges(read.framework, other.framework);
    const conflicts = overlay && baseConflicts(read.file, other.file, overlay);
    const faults = overlay && baseFaults(other.layers, overlay, conflicts!);
    const words = editionWordsFor(other.framework, given);
    if (given.switches.has('json')) terminal.write(`${JSON.stringify({...editionRecord(changes), ...(overlay && {conflicts, faults})}, undefined, 2)}\n`);
    else terminal.write(visibleLines([editionMarkdown(changes, words), ...(conflicts ? [conflictsMarkdown(conflicts, faults, words.words, words.compared)] : [])].join('\n')));
    return DONE;
  },
};

/** @throws {Misuse} where there are not as many files as what is asked for takes */
function filesOf({files, switches, values}: Arguments): readonly [string, string | undefined] {
  const isBase = switches.has('base');
  const [first, second] = files;
  if (isBase && values.has('under')) throw new Misuse('--base compares one file with what it extends, and --under is for two editions of a base. Take one of them.');
  if (first === undefined || files.length !== (isBase ? 1 : 2)) throw new Misuse(isBase ? 'diff --base needs one file, for instance: career-elements diff company.json --base' : `diff needs two files, for instance: ${EXAMPLE}`);
  if ([...files, values.get('under')].filter(path => path === '-').length > 1) throw new Misuse('Only one of the files can come from standard input.');
  return [first, second];
}
