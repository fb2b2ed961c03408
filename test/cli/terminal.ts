import {run} from '../../src/cli/cli.js';

/** Calls the command line, as a shell would, with the words of `line`. */
export async function call(line: string, {input = '', colors = false}: {input?: string | Uint8Array; colors?: boolean} = {}) {
  let output = '';
  let complaints = '';
  const code = await run(line.split(' ').filter(Boolean), {
    write: text => void (output += text),
    complain: text => void (complaints += text),
    input: stream(typeof input === 'string' ? Buffer.from(input) : input),
    colors,
  });
  return {code, output, complaints};
}

async function* stream(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  // In two halves, of which the first may end within a letter.
  const middle = Math.ceil(bytes.length / 2);
  yield bytes.subarray(0, middle);
  yield bytes.subarray(middle);
}
