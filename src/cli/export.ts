import {resolve} from 'node:path';
import type {Framework} from '../model/framework.js';
import type {FrameworkFile} from '../model/schema.js';
import {Misuse, unknown, type Arguments} from './arguments.js';
import type {Command} from './command.js';
import {csv} from './export-csv.js';
import {htmlFrom} from './export-html.js';
import {markdown} from './export-markdown.js';
import {oembed} from './export-oembed.js';
import {staticHtml} from './export-static.js';
import {svg} from './export-svg.js';
import {Unreadable} from './file.js';
import {readFrameworkFile} from './framework.js';
import {put} from './output.js';
import {FAULTY, visible} from './terminal.js';

/** A format to export. */
export interface Format {
  /** What a file of it is called, for instance. */
  readonly named: string;
  /** Names of the options that it knows. */
  readonly options: readonly string[];
  /**
   * A framework as a text of this format.
   *
   * @param file what the framework was made of
   * @throws {Misuse} where an option says nothing that can be done
   * @throws {Unreadable} where something that belongs to the program is not there
   */
  write(framework: Framework, given: Arguments, file: FrameworkFile): string | Promise<string>;
}

type Formats = Readonly<Record<string, Format>>;

/** The command that makes other things of a framework file, with the page for iframes, which the build lays beside it. */
export function exportFrom(page: URL): Command {
  const formats: Formats = {html: htmlFrom(page), static: staticHtml, oembed, svg, markdown, csv};
  return {
    ...ABOUT,

    async run(given, terminal) {
      const [name, path, ...others] = given.files;
      if (name === undefined) throw new Misuse('export needs a format and a file, for instance: career-elements export svg framework.json');
      const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
      if (!format && /\.json$/i.test(name)) throw new Misuse(`export needs a format before the file, for instance: career-elements export html ${name}`);
      if (!format) throw unknown('format', name, Object.keys(formats));
      if (path === undefined || others.length) throw new Misuse(`export needs one file, for instance: career-elements export ${name} framework.json`);
      refuseOthers(name, formats, given);
      const output = given.values.get('output');
      if (output !== undefined && path !== '-' && resolve(output) === resolve(path)) throw new Misuse(`${output} is the framework itself, and would be lost. Write to another file, for instance ${format.named}.`);
      const read = await readFrameworkFile(path, terminal);
      if (!read) return FAULTY;
      try {
        return await put(await format.write(read.framework, given, read.file), output, terminal, {named: format.named});
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        terminal.complain(`${visible(error.message)}\n`);
        return FAULTY;
      }
    },
  };
}

/** Options that came after others whose short form begins with the same letter. */
const NEWER = {
  switches: ['no-pay', 'whole', 'head'],
  valued: ['only', 'heading', 'view', 'level', 'compare', 'lang', 'theme', 'url', 'page', 'self', 'width', 'height', 'image', 'image-size'],
};

const ABOUT: Omit<Command, 'run'> = {
  usage: 'export FORMAT FILE',
  summary: 'makes pages, pictures and tables of it',
  help: `Formats
  html       one file with all of it inside, to be opened from a disk, mailed or
             laid on any server. It asks the network for nothing.
  static     headings, lists and tables, without script and without style: for
             editors that strip all else, for job adverts and search engines,
             and for between the tags of an element, until that draws
  oembed     what a wiki or a blog asks for, to show an embed.html of yours
             where somebody pastes a link to it
  svg        the ladder as a picture, for wikis, slides and READMEs. It needs
             nothing else: no font, no script, no network; dark for readers who
             prefer that.
  markdown   levels by competencies as tables, one for each group
  csv        the same as one table, for sheets and scripts. Excel reads it as it
             is. What would begin a formula has an apostrophe before it.

With - for the file it reads standard input.

Options
  --output FILE     writes there; without it, to standard output

Of html
  --view VIEW       what it shows first: framework (all of it), ladder, matrix,
                    level, check, crosswalk or guide
  --level ID        the level that is picked
  --compare ID,ID   two to four levels side by side, in the matrix
  --track ID        the track that is shown, or asked about
  --theme THEME     light, dark or auto, as the reader has it
  --accent, --compact   as for svg
  --no-pay          leaves pay ranges out: they are nowhere in the file

Of static
  --only PART,PART  of ladder, matrix, crosswalk and guide only these
  --heading N       begins at this level of headings, 1 to 4; without it, at 2
  --no-pay          leaves pay ranges out
  --whole           a whole document, which begins at heading 1; without it, a
                    piece to put into a page

Of oembed
  --url URL         where your embed.html lies, with what it is to show
  --page URL        the page that people share; without it, the same
  --self URL        where this JSON will lie; without it, oembed.json beside
                    --url
  --width, --height in pixels; without them, 800 and 600
  --image URL       a picture for previews, and with --image-size its size;
                    without that, 1200x630
  --head            the tags for the head of the page instead: what leads to the
                    JSON, and what chats and networks show of a link

Of svg
  --accent COLOR    the colour from which all others are taken, for instance
                    "#7a3cff"; without it, a green
  --compact         levels below each other and names in one column, for a narrow
                    place

Of html, static, markdown and csv
  --lang LANG       the language of headings and hints: en, ar, de, es, fr or ja;
                    without it, that of the framework, and in csv English, which
                    scripts and import know

Of static, markdown and csv
  --levels ID,ID    these levels, in this order; without it, all of which
                    anything is written
  --track ID        the levels of this track
  --group ID        the competencies of this group

Of markdown and csv
  --transposed      levels as rows, competencies as columns

Of csv
  --long            a row for each text, with the ids of all that it belongs to:
                    the form for scripts, in which nothing has to be guessed

Examples
  career-elements export html framework.json -o career.html
  career-elements export html framework.json --view level --level senior
  career-elements export static framework.json --no-pay -o career-static.html
  career-elements export oembed framework.json -o oembed.json \\
    --url https://example.com/career/embed.html
  career-elements export svg framework.json > ladder.svg
  career-elements export svg framework.json --accent "#7a3cff" --output ladder.svg
  career-elements export markdown framework.json --levels senior,staff
  career-elements export csv framework.json --track engineer --output table.csv
`,
  switches: ['compact', 'long', 'transposed', ...NEWER.switches],
  valued: ['output', 'accent', 'levels', 'track', 'group', ...NEWER.valued],
  longOnly: [...NEWER.switches, ...NEWER.valued],
};

/** An option that would do nothing was meant to do something. */
function refuseOthers(name: string, formats: Formats, {switches, values}: Arguments): void {
  const other = [...switches, ...values.keys()].find(option => option !== 'output' && !formats[name]!.options.includes(option));
  if (!other) return;
  const knowing = Object.keys(formats).filter(format => formats[format]!.options.includes(other));
  throw new Misuse(`${name} has no option --${other}: that is one of ${[knowing.slice(0, -1).join(', '), knowing.at(-1)].filter(Boolean).join(' and ')}.`);
}
