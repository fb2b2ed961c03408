import type {Framework} from '../model/framework.js';
import {Misuse, unknown, type Arguments} from './arguments.js';
import type {Command} from './command.js';
import {csv} from './export-csv.js';
import {markdown} from './export-markdown.js';
import {svg} from './export-svg.js';
import {readFramework} from './framework.js';
import {put} from './output.js';
import {FAULTY} from './terminal.js';

/** A format to export. */
export interface Format {
  /** Names of the options that it knows. */
  readonly options: readonly string[];
  /** A framework as a text of this format. */
  write(framework: Framework, given: Arguments): string;
}

const formats: Readonly<Record<string, Format>> = {svg, markdown, csv};

export const exportCommand: Command = {
  usage: 'export FORMAT FILE',
  summary: 'makes a picture, Markdown or CSV of it',
  help: `Formats
  svg        the ladder as a picture, for wikis, slides and READMEs. It needs
             nothing else: no font, no script, no network; dark for readers who
             prefer that.
  markdown   levels by competencies as tables, one for each group
  csv        the same as one table, for sheets and scripts. Excel reads it as it
             is. What would begin a formula has an apostrophe before it.

With - for the file it reads standard input.

Options
  --output FILE     writes there; without it, to standard output

Of svg
  --accent COLOR    the colour from which all others are taken, for instance
                    "#7a3cff"; without it, a green
  --compact         levels below each other and names in one column, for a narrow
                    place

Of markdown and csv
  --levels ID,ID    these levels, in this order; without it, all of which
                    anything is written
  --track ID        the levels of this track
  --group ID        the competencies of this group
  --transposed      levels as rows, competencies as columns

Of csv
  --long            a row for each text, with the ids of all that it belongs to:
                    the form for scripts, in which nothing has to be guessed

Examples
  career-elements export svg framework.json > ladder.svg
  career-elements export svg framework.json --accent "#7a3cff" --output ladder.svg
  career-elements export markdown framework.json --levels senior,staff
  career-elements export csv framework.json --track engineer --output table.csv
`,
  switches: ['compact', 'long', 'transposed'],
  valued: ['output', 'accent', 'levels', 'track', 'group'],

  async run(given, terminal) {
    const [name, path, ...others] = given.files;
    if (name === undefined) throw new Misuse('export needs a format and a file, for instance: career-elements export svg framework.json');
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) throw unknown('format', name, Object.keys(formats));
    if (path === undefined || others.length) throw new Misuse(`export needs one file, for instance: career-elements export ${name} framework.json`);
    refuseOthers(name, format, given);
    const framework = await readFramework(path, terminal);
    if (!framework) return FAULTY;
    const text = format.write(framework, given);
    return put(text, given.values.get('output'), terminal);
  },
};

/** An option that would do nothing was meant to do something. */
function refuseOthers(name: string, {options}: Format, {switches, values}: Arguments): void {
  const other = [...switches, ...values.keys()].find(option => option !== 'output' && !options.includes(option));
  if (!other) return;
  const knowing = Object.keys(formats).filter(format => formats[format]!.options.includes(other));
  throw new Misuse(`${name} has no option --${other}: that is one of ${knowing.join(' and ')}.`);
}
