import {readFile} from 'node:fs/promises';
import {Misuse} from './arguments.js';
import type {Command} from './command.js';
import {put} from './output.js';
import {FAULTY} from './terminal.js';

/** The command that gives the JSON Schema, which the build lays beside it. */
export function schemaFrom(path: URL): Command {
  return {
    usage: 'schema [-o FILE]',
    summary: 'gives the JSON Schema of the file',
    help: `With it an editor checks a framework file and completes it as you type: write its
address into the file as "$schema".

Options
  -o, --output FILE   writes there; without it, to standard output

Examples
  career-elements schema -o career-framework.schema.json
  career-elements schema | jq '.properties | keys'
`,
    switches: [],
    valued: ['output'],

    async run({files, values}, terminal) {
      if (files.length) throw new Misuse(`schema takes no file. To write there: career-elements schema --output ${files[0]!}`);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text !== undefined) return put(text, values.get('output'), terminal);
      terminal.complain('The schema is not there. It is made by npm run build.\n');
      return FAULTY;
    },
  };
}
