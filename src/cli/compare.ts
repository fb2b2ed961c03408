import {comparisonMarkdown} from '../export/comparison.js';
import {comparisonRecord} from '../export/comparison-record.js';
import {compare} from '../model/comparison.js';
import {Misuse} from './arguments.js';
import type {Command} from './command.js';
import {findLevel} from './find-level.js';
import {readFramework} from './framework.js';
import {DONE, FAULTY, visible} from './terminal.js';

const EXAMPLE = 'career-elements compare framework.json senior lead';
/** More than four levels side by side are a table, and no comparison. */
const MOST = 4;

export const compareCommand: Command = {
  usage: 'compare FILE LEVEL...',
  summary: 'tells what changes from level to level',
  help: `It tells it as Markdown, in the framework's own words: what is new, what is
reworded, with the added words in bold, what is no longer expected, and how much
stays. Two to four levels, of any tracks, each compared with the one before it.

A level is given by its id, its title or its code, or the beginning of its title
where no other begins like that. With --with, levels after a / are those of the
other framework. With - for a file it reads standard input.

Options
  --with FILE    another framework to compare with. Its competencies are the
                 same as those of this one by id, else by title
  --everything   tells what stays the same, too
  --json         the comparison as JSON, for scripts

As JSON it is {levels, competencies: [{id, title, kind, changes}], ...}. The
kind is what becomes of a competency from the first level to the last:

  new        nothing was expected before
  changed    another text or step, or something of it is left out
  extended   what was expected still is, and there is more
  same       the level says the same
  carried    a level below says it, in a cumulative framework
  dropped    nothing is expected any more
  none       nothing is expected at either, or one is not written yet

changes has an entry for each level after the first: its kind as against the one
before it, how many steps it rises, and every criterion, text and example of the
two with its own kind, what it is now and what it was before.

Examples
  ${EXAMPLE}
  career-elements compare framework.json L3 L4 --everything
  career-elements compare ours.json senior /staff --with theirs.json
  career-elements compare framework.json senior lead --json |
    jq '.competencies[] | select(.kind == "new") | .title'
`,
  switches: ['json', 'everything'],
  valued: ['with'],

  async run({files: [path, ...words], switches, values}, terminal) {
    if (path === undefined || words.length < 2) throw new Misuse(`compare needs a file and two levels, for instance: ${EXAMPLE}`);
    if (words.length > MOST) throw new Misuse(`compare takes up to ${MOST} levels; these are ${words.length}.`);
    const otherPath = values.get('with');
    if (otherPath === undefined && words.some(isOther)) throw new Misuse(`${words.find(isOther)!} is a level of another framework. Name its file, for instance: --with other.json`);
    if (path === '-' && otherPath === '-') throw new Misuse('Only one of the two frameworks can come from standard input.');
    const framework = await readFramework(path, terminal);
    const other = otherPath === undefined ? framework : await readFramework(otherPath, terminal);
    if (!framework || !other) return FAULTY;
    const comparison = compare(words.map(word => isOther(word) ? {framework: other, level: findLevel(other, word.slice(1))} : {framework, level: findLevel(framework, word)}));
    if (switches.has('json')) terminal.write(`${JSON.stringify(comparisonRecord(comparison), undefined, 2)}\n`);
    else terminal.write(comparisonMarkdown(comparison, {everything: switches.has('everything')}).split('\n').map(visible).join('\n'));
    return DONE;
  },
};

/** An id has no slash. */
function isOther(word: string): boolean {
  return word.startsWith('/');
}
