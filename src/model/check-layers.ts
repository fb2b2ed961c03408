import {checkFile} from './check.js';
import {checkOverlay} from './check-overlay.js';
import {flattened, type Layer} from './extending.js';
import {idsOf} from './ids.js';
import {isObject} from './is-object.js';
import {KEYS, presentIn} from './present-ids.js';
import {pathOf, placeOf, type Problem} from './problem.js';
import type {FrameworkFile} from './schema.js';
import {checkLayer} from './shape.js';
import {placeIn, THINGS} from './without.js';

interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

type Path = readonly (string | number)[];

/**
 * Everything that is wrong with files of which each builds on the next, and everything that is doubtful; each named with the
 * file that says it. First what does not fit the schema; else what a file says of its base that is not so, and what is wrong
 * with all of them together.
 */
export function checkLayers(layers: readonly Layer[]): Findings {
  const shapes = layers.map(layer => named(layer, checkLayer(layer.file)));
  if (shapes.some(({problems}) => problems.length)) return joined(shapes);
  const overlays = layers.slice(0, -1).map((layer, i) => named(layer, checkOverlay(flattened(layers.slice(i + 1)), layer.file)));
  const file = flattened(layers);
  const whole = checkFile(file);
  const said = joined(overlays);
  const isSaid = (problem: Problem) => said.problems.some(other => other.file === problem.file && problem.place.startsWith(`${other.place}.`) && problem.message === 'is missing');
  const told = (problem: Problem) => placedIn(layers, file, problem);
  return joined([said, {problems: whole.problems.map(told).filter(problem => !isSaid(problem)), warnings: whole.warnings.map(told)}]);
}

/** What is said of the whole, as said of the file that wrote the place: the upmost one of those that wrote most of the way to it. */
export function placedIn(layers: readonly Layer[], whole: FrameworkFile, problem: Problem): Problem {
  const path = pathOf(problem.place);
  const ways = layers.map(layer => wayIn(layer.file, whole, path));
  const longest = Math.max(...ways.map(({known}) => known));
  const at = ways.findIndex(({known}) => known === longest);
  return named(layers[at]!, {problems: [{...problem, place: placeOf(ways[at]!.path)}], warnings: []}).problems[0]!;
}

/** A path through the whole as it leads through one of its files, and how many parts of it are written there. */
function wayIn(file: object, whole: object, path: Path): {readonly path: Path; readonly known: number} {
  const way: (string | number)[] = [];
  let [here, there]: [unknown, unknown] = [file, whole];
  let merges = true;
  const present = presentIn(whole);
  for (const [i, key] of path.entries()) {
    const list = path[i - 1];
    let own = key;
    if (typeof key === 'number' && Array.isArray(here) && Array.isArray(there)) {
      // Lists of things merge by id; another list was replaced, with all that is in it.
      merges &&= typeof list === 'string' && Object.hasOwn(THINGS, list);
      if (merges) own = placeIn(here, list as string, idsOf(THINGS[list as string]!, there)[key]!);
    }
    // A key may be an id that the base had before.
    if (isObject(here) && !Object.hasOwn(here, own) && typeof list === 'string' && Object.hasOwn(KEYS, list)) own = Object.keys(here).find(other => present(KEYS[list]!, other) === key) ?? key;
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, own)) return {path: [...way, ...path.slice(i)], known: i};
    way.push(own);
    here = (here as Record<string | number, unknown>)[own];
    there = (there as Record<string | number, unknown> | undefined)?.[key];
  }
  return {path: way, known: path.length};
}

function named({name}: Layer, {problems, warnings}: Findings): Findings {
  const tell = (problem: Problem) => (name === undefined ? problem : {file: name, ...problem});
  return {problems: problems.map(tell), warnings: warnings.map(tell)};
}

function joined(findings: readonly Findings[]): Findings {
  return {problems: findings.flatMap(({problems}) => problems), warnings: findings.flatMap(({warnings}) => warnings)};
}
