import {run} from './cli.js';
import {wantsColors} from './terminal.js';

// A reader that has seen enough closes the pipe, as `| head` does. That is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  write: text => void process.stdout.write(text),
  complain: text => void process.stderr.write(text),
  input: process.stdin,
  colors: wantsColors(process.stdout),
  isWatched: Boolean(process.stderr.isTTY),
  columns: process.stderr.columns,
});
