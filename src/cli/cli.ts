import {version} from '../../package.json';
import {Misuse, readArguments, unknown} from './arguments.js';
import {check} from './check.js';
import {compareCommand} from './compare.js';
import {exportCommand} from './export.js';
import {helpFor, overview} from './help.js';
import {inspect} from './inspect.js';
import {DONE, MISUSED, visible, type Terminal} from './terminal.js';

const commands = new Map(Object.entries({check, inspect, compare: compareCommand, export: exportCommand}));

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

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name.startsWith('-')) {
    const {switches} = readArguments(name === undefined ? [] : [name], ['help', 'version']);
    terminal.write(switches.has('version') ? `${version}\n` : overview(commands));
    return DONE;
  }
  const command = commands.get(name);
  if (!command) throw unknown('command', name, [...commands.keys()]);
  const given = readArguments(rest, [...command.switches, 'help'], command.valued);
  if (!given.switches.has('help')) return command.run(given, terminal);
  terminal.write(helpFor(command));
  return DONE;
}
