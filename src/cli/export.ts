import {writeFile} from 'node:fs/promises';
import type {Framework} from '../model/framework.js';
import {Misuse, unknown, type Arguments} from './arguments.js';
import type {Command} from './command.js';
import {svg} from './export-svg.js';
import {readFramework} from './framework.js';
import {DONE, FAULTY, visible} from './terminal.js';

/** A format to export: a framework as a text of it. */
export type Format = (framework: Framework, given: Arguments) => string;

const formats: Readonly<Record<string, Format>> = {svg};

export const exportCommand: Command = {
  usage: 'export FORMAT FILE',
  summary: 'makes a picture of a ladder',
  help: `Formats
  svg   the ladder as a picture, for wikis, slides and READMEs. It needs nothing
        else: no font, no script, no network; dark for readers who prefer that.

With - for the file it reads standard input.

Options
  --output FILE    writes there; without it, to standard output
  --accent COLOR   the colour from which all others are taken, for instance
                   "#7a3cff"; without it, a green
  --compact        levels below each other and names in one column, for a narrow
                   place

Examples
  career-elements export svg framework.json > ladder.svg
  career-elements export svg framework.json --accent "#7a3cff" --output ladder.svg
`,
  switches: ['compact'],
  valued: ['output', 'accent'],

  async run(given, terminal) {
    const [name, path, ...others] = given.files;
    if (name === undefined) throw new Misuse('export needs a format and a file, for instance: career-elements export svg framework.json');
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) throw unknown('format', name, Object.keys(formats));
    if (path === undefined || others.length) throw new Misuse(`export needs one file, for instance: career-elements export ${name} framework.json`);
    const framework = await readFramework(path, terminal);
    if (!framework) return FAULTY;
    const text = format(framework, given);
    const output = given.values.get('output');
    if (output === undefined || output === '-') {
      terminal.write(text);
      return DONE;
    }
    try {
      await writeFile(output, text);
      return DONE;
    } catch (error) {
      terminal.complain(`${visible(output)} cannot be written: ${visible((error as Error).message)}.\n`);
      return FAULTY;
    }
  },
};
