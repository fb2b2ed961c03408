import {version} from '../../package.json';
import {Misuse, readArguments, unknown} from './arguments.js';
import {check} from './check.js';
import {compareCommand} from './compare.js';
import {diffCommand} from './diff.js';
import {exportFrom} from './export.js';
import {helpFor, overview} from './help.js';
import {importCommand} from './import.js';
import {inspect} from './inspect.js';
import {merge} from './merge.js';
import {newCommand} from './new.js';
import {schemaFrom} from './schema.js';
import {DONE, MISUSED, visible, type Terminal} from './terminal.js';

const schema = new URL('career-framework.schema.json', import.meta.url);
const page = new URL('embed.html', import.meta.url);
const commands = new Map(Object.entries({import: importCommand, new: newCommand, check, inspect, compare: compareCommand, diff: diffCommand, merge, export: exportFrom(page), schema: schemaFrom(schema)}));

/** The command line: what was asked, and the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.complain(`${visible(error.message)}\n`);
    return MISUSED;
  }
}

async function dispatch([first, ...others]: readonly string[], terminal: Terminal): Promise<number> {
  // `help import` and `--help import` are asked as often as `import --help`.
  const asksFor = ['help', '--help', '-h'].includes(first!) ? others[0] : undefined;
  const [name, ...rest] = asksFor !== undefined ? [asksFor, '--help'] : first === 'help' ? ['--help'] : [first, ...others];
  if (name === undefined || name.startsWith('-')) {
    const {switches} = readArguments(name === undefined ? [] : [name], ['help', 'version']);
    terminal.write(switches.has('version') ? `${version}\n` : overview(commands));
    return DONE;
  }
  const command = commands.get(name);
  if (!command) throw unknown('command', name, [...commands.keys()]);
  const given = readArguments(rest, [...command.switches, 'help'], command.valued, command.longOnly);
  if (!given.switches.has('help')) return command.run(given, terminal);
  terminal.write(helpFor(command));
  return DONE;
}
