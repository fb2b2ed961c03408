import type {Arguments} from './arguments.js';
import type {Terminal} from './terminal.js';

export interface Command {
  /** How to call it, without the program's name. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What else there is to know. */
  readonly help: string;
  /** Names of its switches. */
  readonly switches: readonly string[];
  /** Names of its options that take a value. Default: none. */
  readonly valued?: readonly string[];
  /** Names of those that have no short form, so that another one has it. Default: none. */
  readonly longOnly?: readonly string[];
  /** Does it, and gives the exit code. */
  run(given: Arguments, terminal: Terminal): Promise<number>;
}
