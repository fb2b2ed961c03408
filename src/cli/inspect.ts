import {inspect as countsOf, type Counts} from '../model/inspect.js';
import {Misuse} from './arguments.js';
import type {Command} from './command.js';
import {readFramework} from './framework.js';
import {DONE, FAULTY, painter, type Terminal} from './terminal.js';

/** What a count counts, where its name leaves that open. */
const MEANING: Partial<Record<keyof Counts, string>> = {
  moves: 'ways from level to level',
  steps: 'named steps of all competencies',
  cells: 'pairs of level and competency that the file speaks of',
  blank: 'of them "not expected"',
  statements: 'criteria, examples and single texts in cells and steps',
  takeaways: 'groups at a glance',
  notes: 'remarks below groups',
  systems: "other companies' ladders",
  sections: 'texts of the guide',
};

export const inspect: Command = {
  usage: 'inspect FILE [--json]',
  summary: 'says how much is in a file',
  help: `It counts what the elements will show, so that you can tell whether all of your
framework has arrived.
With - for the file it reads standard input.

Options
  --json   the same numbers as JSON, for scripts

Examples
  career-elements inspect framework.json
  career-elements inspect framework.json --json | jq .levels
`,
  switches: ['json'],

  async run({files: [path, ...others], switches}, terminal) {
    if (path === undefined || others.length) throw new Misuse('inspect needs one file, for instance: career-elements inspect framework.json');
    const framework = await readFramework(path, terminal);
    if (!framework) return FAULTY;
    const counts = countsOf(framework);
    terminal.write(switches.has('json') ? `${JSON.stringify(counts, undefined, 2)}\n` : list(counts, terminal));
    return DONE;
  },
};

function list(counts: Counts, terminal: Terminal): string {
  const paint = painter(terminal);
  const entries = Object.entries(counts) as [keyof Counts, number][];
  const nameWidth = Math.max(...entries.map(([name]) => name.length));
  const numberWidth = Math.max(...entries.map(([, number]) => String(number).length));
  const lines = entries.map(([name, number]) => {
    const meaning = MEANING[name] ? `  ${paint('dim', MEANING[name])}` : '';
    return `${name.padEnd(nameWidth)}  ${String(number).padStart(numberWidth)}${meaning}\n`;
  });
  return lines.join('');
}
