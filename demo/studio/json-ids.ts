import {idsOf} from '../../src/model/ids.js';
import type {Path} from './json-places.js';

/** Something that can be meant at a place, and how people call it. */
export interface Meant {
  readonly id: string;
  readonly title: string;
}

type Thing = {readonly id?: string; readonly title?: string; readonly steps?: unknown} | undefined;
type File = Readonly<Record<string, unknown>>;
/** `*` stands for any key or number. */
type Pattern = string;

/** Which list the ids come from that a value names, by place: what `checkFile` holds against each other. */
const VALUES: Readonly<Record<Pattern, (file: File, path: Path) => readonly Meant[]>> = {
  'tracks.*.levels.*': levels,
  'levels.*.next.*': levels,
  'levels.*.expects.*': stepsOf,
  'levels.*.expects.*.step': stepsOf,
  'levels.*.equivalents.*.system': file => things('system', file.systems),
  'groups.*.tracks.*': file => things('track', file.tracks),
  'competencies.*.group': file => things('group', file.groups),
  'competencies.*.expectations.*.sameAs': levels,
  'competencies.*.expectations.*.step': scale,
};

/** The same for the keys of an object. */
const KEYS: typeof VALUES = {
  'levels.*.next': levels,
  'levels.*.expects': file => things('competency', file.competencies),
  'groups.*.takeaways': levels,
  'competencies.*.expectations': levels,
  'competencies.*.expectations.*.rated': file => things('rating step', (file.rating as {steps?: unknown} | undefined)?.steps),
  'competencies.*.steps': scale,
};

/** What the value at a path can name; nothing where it names nothing. */
export function meantByValue(file: unknown, path: Path): readonly Meant[] | undefined {
  return look(VALUES, file, path);
}

/** What the keys of the object at a path can name. */
export function meantByKeys(file: unknown, path: Path): readonly Meant[] | undefined {
  return look(KEYS, file, path);
}

function look(table: typeof VALUES, file: unknown, path: Path): readonly Meant[] | undefined {
  const found = Object.entries(table).find(([pattern]) => {
    const steps = pattern.split('.');
    return steps.length === path.length && steps.every((step, i) => step === '*' || step === path[i]);
  });
  return found?.[1]((file ?? {}) as File, path);
}

function levels(file: File): readonly Meant[] {
  return things('level', file.levels);
}

function scale(file: File): readonly Meant[] {
  return things('step', file.scale);
}

/** The steps of the competency that a level expects something of. */
function stepsOf(file: File, path: Path): readonly Meant[] {
  const competencies = list(file.competencies);
  const {steps} = competencies[idsOf('competency', competencies).indexOf(String(path[3]))] ?? {};
  if (Array.isArray(steps)) return things('step', steps);
  return scale(file).filter(({id}) => Object.hasOwn(Object(steps) as object, id));
}

function things(kind: string, value: unknown): readonly Meant[] {
  const all = list(value);
  const ids = idsOf(kind, all);
  return all.map((thing, i) => ({id: ids[i]!, title: typeof thing?.title === 'string' ? thing.title : ids[i]!}));
}

/** Half written things may be anything. */
function list(value: unknown): readonly Thing[] {
  const isThing = (item: unknown) => typeof item === 'object' && item !== null && ['string', 'undefined'].includes(typeof (item as {id?: unknown}).id);
  return Array.isArray(value) ? value.map(item => (isThing(item) ? item as Thing : undefined)) : [];
}
