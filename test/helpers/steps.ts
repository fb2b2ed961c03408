import {Session} from 'node:inspector/promises';

const session = new Session();
session.connect();

/**
 * How often any part of our code ran in it: what grows with the square of a text would be thousands of steps for each character. No
 * clock, so a machine under load counts the same. (What patterns do is not among them.)
 *
 * @param folder of which the steps count, for instance `/src/import/`
 */
export async function stepsOf(run: () => void, folder: string): Promise<number> {
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  run();
  const {result} = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.disable');
  return result.filter(({url}) => url.includes(folder)).flatMap(({functions}) => functions.flatMap(({ranges}) => ranges)).reduce((sum, {count}) => sum + count, 0);
}
