/** What is said when the framework file cannot be shown. Loaded with the first fault. */
export const faultWords = {
  more: (count: number) => `and ${count} more`,
  /** Faults of the way here. Each says what happened and what to do. */
  disk: 'A page that is opened straight from a disk may not read other files. Put the framework into the tag itself, or both files on a web server.',
  offline: 'There is no connection. Try again when you are online.',
  timeout: 'The framework file takes too long to arrive. Try again, or ask whoever looks after this page.',
  unreachable: 'The framework file could not be reached. Its address may be wrong, or its server does not allow this page to read it.',
  status: (status: number) => (status === 404
    ? 'There is no framework file at this address (404). Check the address in “src”.'
    : `The server did not hand over the framework file (${status}). Try again later.`),
  empty: 'The framework file is empty.',
  page: 'A web page came instead of the framework file. You may need to sign in, or the address in “src” leads to a page.',
  encoding: 'The framework file is not UTF-8. Save it again with the encoding UTF-8.',
  size: 'The framework file is larger than 10 MB. A framework is far smaller, so this is probably another file.',
  /** Before what is wrong with the file of an earlier edition: its address, if it has one. */
  earlier: (address: string, fault: string) => `The earlier edition${address ? `, ${address}` : ''}: ${fault}`,
  /** Faults of the file itself; the places follow. */
  problems: (count: number) => (count === 1 ? 'The framework file has a problem.' : `The framework file has ${count} problems.`),
};
