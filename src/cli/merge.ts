import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Misuse} from './arguments.js';
import type {Command} from './command.js';
import {readFrameworkFile} from './framework.js';
import {put} from './output.js';
import {FAULTY} from './terminal.js';

const EXAMPLE = 'career-elements merge company.json -o whole.json';

export const merge: Command = {
  usage: 'merge FILE',
  summary: 'makes one file of it and its base',
  help: `A file with "extends" says only what differs from the file on which it builds.
This writes the two as one, which stands by itself: to mail it, to give it to a
program that knows no "extends", or to see what has become of it. Nothing is
written while something is wrong with one of them.

The other file is looked for beside this one, never on the network.
With - for the file it reads standard input, which stands in the current folder.

Options
  --output FILE     writes there; without it, to standard output

Examples
  ${EXAMPLE}
  career-elements merge company.json | jq .levels
`,
  switches: [],
  valued: ['output'],

  async run({files: [path, ...others], values}, terminal) {
    if (path === undefined || others.length) throw new Misuse(`merge needs one file, for instance: ${EXAMPLE}`);
    const read = await readFrameworkFile(path, terminal);
    if (!read) return FAULTY;
    const output = values.get('output');
    const sources = read.layers.map(({address}) => (address.endsWith('/') ? undefined : fileURLToPath(address)));
    if (output !== undefined && output !== '-' && sources.includes(resolve(output))) throw new Misuse(`${output} is one of the files that are merged, and would be lost. Write to another file, for instance whole.json.`);
    return put(`${JSON.stringify(read.file, undefined, 2)}\n`, output, terminal, {named: 'whole.json'});
  },
};
