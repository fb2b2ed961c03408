import starter from '../../frameworks/starter.json' with {type: 'json'};
import {Misuse} from './arguments.js';
import type {Command} from './command.js';
import {put} from './output.js';
import {SCHEMA} from './schema-address.js';
import {DONE, visible} from './terminal.js';

export const newCommand: Command = {
  usage: 'new [-o FILE]',
  summary: 'gives a file to start from',
  help: `Three levels and three competencies, in words to be replaced by yours. Whoever
has a sheet or a document already is better off with career-elements import.

Options
  -o, --output FILE   writes there, and never over a file that is there already;
                      without it, to standard output

Examples
  career-elements new -o framework.json
`,
  switches: [],
  valued: ['output'],

  async run({files, values}, terminal) {
    const output = values.get('output');
    if (files.length) throw new Misuse(`new takes no file. To write there: career-elements new --output ${files[0]!}`);
    const code = await put(`${JSON.stringify({...starter, $schema: SCHEMA}, undefined, 2)}\n`, output, terminal, {flag: 'wx'});
    if (code === DONE) terminal.complain(nextSteps(output === undefined || output === '-' ? 'framework.json' : visible(output)));
    return code;
  },
};

function nextSteps(path: string): string {
  return `What to do next, in ${path}:
  "title" and "id"   what the framework is called; keep the id from then on
  "levels"           your levels, low to high; more of them as you need
  "competencies"     for each, what is expected at each level
  career-elements check ${path}   says what is wrong, and where
`;
}
