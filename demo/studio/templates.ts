import type {FrameworkFile} from '../../src/import.js';

/** A framework to begin from. */
export interface Template {
  readonly name: string;
  readonly title: string;
  /** What it shows. */
  readonly told: string;
  readonly address: URL;
}

export const TEMPLATES: readonly Template[] = [
  {name: 'starter', title: 'A small start', told: 'Three levels, three competencies. Change every word.', address: new URL('../../frameworks/starter.json', import.meta.url)},
  {name: 'engineering-levels', title: 'Engineering levels', told: 'One path that forks into experts and managers, and comes together again.', address: new URL('../../frameworks/engineering-levels.json', import.meta.url)},
  {name: 'prontopro', title: 'Software engineers', told: 'Two tracks, five measures with named steps, examples at each.', address: new URL('../../frameworks/prontopro.json', import.meta.url)},
  {name: 'sthorm', title: 'Engineering', told: 'Twelve levels, each with all that the one before asks for.', address: new URL('../../frameworks/sthorm.json', import.meta.url)},
  {name: 'waypoints', title: 'Waypoints', told: 'What it looks like to miss, meet or exceed what is expected.', address: new URL('../../frameworks/waypoints.json', import.meta.url)},
];

const files = new Map<string, Promise<FrameworkFile>>();

/** The file of a template. It comes with the first load: ask for all of them early, and nothing is requested later. */
export function templateFile({name, address}: Template): Promise<FrameworkFile> {
  const known = files.get(name);
  if (known) return known;
  const coming = fetch(address).then(async response => {
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.json() as FrameworkFile;
  });
  files.set(name, coming);
  coming.catch(() => files.delete(name)); // to be asked for again
  return coming;
}
