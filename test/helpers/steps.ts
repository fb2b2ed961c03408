import {Session} from 'node:inspector/promises';

const session = new Session();
session.connect();

/**
 * Counts how often any part of our code runs: what grows with the square of a text would be thousands of steps for each character.
 * No clock, so a machine under load counts the same. (What patterns do is not among them.) It counts from the first to the last
 * of what is asked, since the engine takes long to begin, and code that it has optimized before goes uncounted for a while.
 *
 * @param folder of which the steps count, for instance `/src/import/`
 */
export async function countingSteps(folder: string, ask: (stepsOf: (run: () => void) => Promise<number>) => Promise<void>): Promise<void> {
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  const sinceLast = async () => (await session.post('Profiler.takePreciseCoverage')).result
    .filter(({url}) => url.includes(folder)).flatMap(({functions}) => functions.flatMap(({ranges}) => ranges)).reduce((sum, {count}) => sum + count, 0);
  try {
    await ask(async run => {
      await sinceLast();
      run();
      return await sinceLast();
    });
  } finally {
    await session.post('Profiler.disable');
  }
}
