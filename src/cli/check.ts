import {Misuse} from './arguments.js';
import type {Command} from './command.js';
import {nameOf, Unreadable} from './file.js';
import {lineOf, type Finding} from './findings.js';
import {look} from './framework.js';
import {count, DONE, FAULTY, painter, visible, type Terminal} from './terminal.js';

export const check: Command = {
  usage: 'check FILE...',
  summary: 'says what is wrong in files',
  help: `A line for each thing that there is to say:

  problem   the file cannot be drawn, or part of it is lost; the exit code is 1
  warning   it can be drawn, though perhaps not as you meant it
  advice    what to do before others rely on the file

Places count from 0: levels[2].next[0] is the first way on of the third level.
A file that builds on another ("extends") is checked together with that, and
each line names the file that it is about.
With - for a file it reads standard input.

Examples
  career-elements check framework.json
  career-elements check frameworks/*.json
  curl -s https://example.com/framework.json | career-elements check -
`,
  switches: [],

  async run({files}, terminal) {
    if (!files.length) throw new Misuse('check needs a file, for instance: career-elements check framework.json');
    let code = DONE;
    // One after the other, so that the order of what is said is the order of what was asked.
    for (const path of files) if (!(await isGood(path, terminal))) code = FAULTY;
    return code;
  },
};

async function isGood(path: string, terminal: Terminal): Promise<boolean> {
  let findings: readonly Finding[];
  try {
    findings = (await look(path, terminal)).findings;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    terminal.complain(`${visible(error.message)}\n`);
    return false;
  }
  for (const finding of findings) terminal.write(lineOf(finding, path, terminal));

  const problems = findings.filter(({kind}) => kind === 'problem').length;
  const warnings = findings.filter(({kind}) => kind === 'warning').length;
  const paint = painter(terminal);
  const parts = [problems ? paint('red', count(problems, 'problem')) : paint('green', 'good')];
  if (warnings) parts.push(paint('yellow', count(warnings, 'warning')));
  terminal.write(`${paint('bold', visible(nameOf(path)))}: ${parts.join(', ')}\n`);
  return !problems;
}
