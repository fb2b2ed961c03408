import {basename} from 'node:path';
import {importFramework, type ImportOptions} from '../import/import.js';
import {Refused, type Imported} from '../import/imported.js';
import {BadMapping, readMapping, type Mapping} from '../import/mapping.js';
import {SHAPES, type Shape} from '../import/shapes.js';
import {FORMS, type Form} from '../import/source/source.js';
import {readTokens} from '../model/json-text.js';
import {FrameworkError, sentence} from '../model/problem.js';
import type {FrameworkFile} from '../model/schema.js';
import {Misuse, unknown} from './arguments.js';
import type {Command} from './command.js';
import {inShell, nameOf, readFrameworkText, readText, Unreadable} from './file.js';
import {findingsIn, lineOf} from './findings.js';
import {importReport, sentenceAt} from './import-report.js';
import {put} from './output.js';
import {refuseLosses} from './losses.js';
import {SCHEMA} from './schema-address.js';
import {sourcesFrom, type Sources} from './sources.js';
import {DONE, FAULTY, visible, type Terminal} from './terminal.js';

const EXAMPLE = 'career-elements import levels.xlsx -o framework.json';
const shapes = Object.entries(SHAPES).map(([name, told]) => `  ${name}\n      ${told}\n`).join('');

export const importCommand: Command = {
  usage: 'import FILE|DIR...',
  summary: 'makes a framework of what you have',
  help: `It reads sheets (XLSX, CSV, tabs), Markdown, plain text, HTML and YAML: one
file, or several that belong together. Of a folder it reads all such files, in
the order in which people count. With - for a file it reads standard input.

It finds out what is a level and what a competency, and says how sure it is.
Nothing of your file is lost: what has no place of its own becomes a section.
What was repaired and what is in doubt is told, with the line or the cell.
The framework goes to standard output, all that is told to standard error.

Options
  -o, --output FILE     writes there; over a framework file that is there, but
                        never over a file that it reads, nor one of another sort
  -a, --as FORMAT       what it is, where the guess is wrong; see below
  -m, --map FILE        says which column or heading is what
  -k, --keep-ids FILE   a framework made from an earlier edition: what is the
                        same or alike keeps its ids, so that links and saved
                        answers stay right. It tells what is new, gone, renamed
      --all             tells every doubt, and not the first few of a sort

How it is written
  ${FORMS.slice(0, -1).join(', ')} and ${FORMS.at(-1)!}

What it is
${shapes}
A mapping file is JSON; all of its keys may be left out:

  {
    "shape": "levels-across",
    "levels": ["Junior", "Senior", "Lead"],
    "columns": {"Stufe": "level", "Beispiel": "example", "Nr.": "ignore"},
    "headings": {"How we promote": "section"},
    "title": "Engineering"
  }

Examples
  ${EXAMPLE}
  career-elements import docs/levels/ -o framework.json
  career-elements import levels.md --as levels-across -o framework.json
  career-elements import new.csv --keep-ids framework.json -o next.json
  curl -s https://example.com/levels.md | career-elements import -
`,
  switches: ['all'],
  valued: ['output', 'as', 'map', 'keep-ids'],
  longOnly: ['all'],

  async run({files, switches, values}, terminal) {
    if (!files.length) throw new Misuse(`import needs a file or a folder, for instance: ${EXAMPLE}`);
    const output = values.get('output');
    const [map, old] = [values.get('map'), values.get('keep-ids')];
    const as = formatOf(values.get('as'));
    if ([...files, map, old].filter(path => path === '-').length > 1) throw new Misuse('Only one file can come from standard input.');
    try {
      const mapping = map === undefined ? {} : await mappingFrom(map, terminal);
      const before = old === undefined ? undefined : await editionFrom(old, terminal);
      if (before === null) return FAULTY;
      const sources = await sourcesFrom(files, terminal);
      await refuseLosses(output, [...sources.paths, map, old]);
      const imported = await read(sources, {...as, mapping, ...(before && {keepIds: before})}, terminal);
      const report = importReport(imported, {skipped: sources.skipped, all: switches.has('all')}, {colors: terminal.colors && Boolean(terminal.isWatched)});
      // What is told comes last: on a terminal one would have to scroll up to it.
      const code = await put(`${JSON.stringify({$schema: SCHEMA, ...imported.framework}, undefined, 2)}\n`, output, terminal);
      if (code === DONE) terminal.complain(`${report}\n${nextSteps(output)}`);
      return code;
    } catch (error) {
      const told = explained(error);
      if (told === undefined) throw error;
      terminal.complain(told);
      return FAULTY;
    }
  },
};

/** Everything that may be wrong with a file, in sentences. */
function explained(error: unknown): string | undefined {
  if (error instanceof Unreadable) return `${visible(error.message)}\n`;
  if (error instanceof Refused) return `${sentenceAt(error.at, error.message)}\n`;
  if (error instanceof FrameworkError) return `What was made of it is no good framework:\n${error.problems.map(problem => `  ${visible(sentence(problem))}\n`).join('')}Try another --as, or a mapping file.\n`;
  return undefined;
}

function formatOf(name: string | undefined): Pick<ImportOptions, 'form' | 'shape'> {
  if (name === undefined) return {};
  if (FORMS.some(form => form === name)) return {form: name as Form};
  if (Object.hasOwn(SHAPES, name)) return {shape: name as Shape};
  throw unknown('format', name, [...FORMS, ...Object.keys(SHAPES)]);
}

async function read({given, name}: Sources, choices: ImportOptions, {isWatched, columns, complain}: Terminal): Promise<Imported> {
  const options = {...choices, ...(name && {name})};
  if (!isWatched) return importFramework(given, options);
  // A longer line would break, and what is on the line before could not be cleared.
  const onFile = (file: string, index: number, count: number) => complain(`\r\u001B[K${`reading ${index + 1} of ${count}: ${visible(nameOf(file))}`.slice(0, (columns || 80) - 1)}`);
  try {
    return await importFramework(given, {...options, onFile});
  } finally {
    complain('\r\u001B[K');
  }
}

async function mappingFrom(path: string, terminal: Terminal): Promise<Mapping> {
  const text = await readText(path, terminal);
  const {fault} = readTokens(text);
  if (fault) throw new Unreadable(`${nameOf(path)}:${fault.line}:${fault.column}: ${fault.message}. A mapping file is JSON, for instance {"columns": {"Role": "level"}}.`);
  try {
    return readMapping(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (!(error instanceof BadMapping)) throw error;
    throw new Unreadable(`${nameOf(path)}: ${error.message}${/[.?]$/.test(error.message) ? '' : '.'}`);
  }
}

/** The edition before; `null` where it is no good framework, once it has been said why. */
async function editionFrom(path: string, terminal: Terminal): Promise<FrameworkFile | null> {
  const text = await readFrameworkText(path, terminal);
  const problems = findingsIn(text).filter(({kind}) => kind === 'problem');
  for (const problem of problems) terminal.complain(lineOf(problem, path, terminal));
  return problems.length ? null : JSON.parse(text.replace(/^\uFEFF/, '')) as FrameworkFile;
}

function nextSteps(output: string | undefined): string {
  if (output === undefined || output === '-') return 'To keep it, write it into a file: add -o framework.json\n';
  const path = visible(inShell(output));
  return `Written to ${visible(output)}. Next:
  career-elements check ${path}        says what is wrong in it
  career-elements export svg ${path}   draws its ladder
On a page it is <career-framework src="${visible(basename(output))}">; the README says how.
`;
}
