import type {Competency, Content, Framework, Group, Level, Named, Rating, Section, Step, Track} from './framework.js';
import {idsOf} from './ids.js';
import {alikeThings, type Thing} from './same-things.js';
import type {System} from './schema.js';

/** Things of an edition, each with what it was in the earlier one. What is new is not in it. */
export type Former<Of> = ReadonlyMap<Of, Of>;

/** Which thing of an edition is which of the earlier one, each at most once. */
export interface EditionPairs {
  readonly levels: Former<Level>;
  readonly tracks: Former<Track>;
  readonly groups: Former<Group>;
  readonly competencies: Former<Competency>;
  readonly scale: Former<Named>;
  readonly ratings: Former<Rating['steps'][number]>;
  readonly systems: Former<Named & System>;
  readonly sections: Former<Section>;
}

/**
 * What of an edition was there before: by id, by an id of earlier editions (`was`, in either of the two, so that it matters
 * little which one comes first), and what is then left over by likeness of titles and texts.
 */
export function pairsOf(old: Framework, now: Framework): EditionPairs {
  const known = (kind: keyof Framework['renamed']) => new Map([...now.renamed[kind], ...[...old.renamed[kind]].map(([was, id]) => [id, was] as const)]);
  const said = new Map([old, now].map(framework => [framework, saidIn(framework)]));
  const of = <Kind extends 'levels' | 'competencies'>(kind: Kind) => (framework: Framework, thing: Framework[Kind][number]) => said.get(framework)![kind](thing as Level & Competency);
  const pair = <Of extends Named>(list: (framework: Framework) => readonly Of[], renamed?: ReadonlyMap<string, string>, text: (framework: Framework, thing: Of) => string = () => '') => (
    formerOf(list(old), list(now), renamed, thing => text(old, thing), thing => text(now, thing)));
  return {
    levels: pair(({levels}) => levels, known('levels'), of('levels')),
    tracks: pair(tracksIn, known('tracks'), (framework, {levels}) => levels.map(id => framework.level(id)!.title).join('\n')),
    groups: pair(({groups}) => groups, known('groups'), (framework, {id, summary = ''}) => [summary, ...framework.competencies.filter(({group}) => group === id).map(({title}) => title)].join('\n')),
    competencies: pair(({competencies}) => competencies, known('competencies'), of('competencies')),
    scale: pair(({scale}) => scale),
    ratings: pair(({rating}) => rating?.steps ?? []),
    systems: pair(systemsIn),
    sections: pair(({sections}) => sections, undefined, (_, {text}) => text),
  };
}

/** The same of any list, for instance of the steps of a competency. */
export function formerOf<Of extends Named>(
  old: readonly Of[], now: readonly Of[], renamed: ReadonlyMap<string, string> = new Map(), saidBefore: (thing: Of) => string = () => '', said = saidBefore,
): Former<Of> {
  const pairs = new Map<Of, Of>();
  const left = new Map(now.map(thing => [thing.id, thing]));
  const rest = new Map(old.map(thing => [thing.id, thing]));
  const pair = (young: Of | undefined, before: Of | undefined) => {
    if (!young || !before) return;
    pairs.set(young, before);
    left.delete(young.id);
    rest.delete(before.id);
  };
  for (const thing of now) pair(thing, rest.get(thing.id));
  for (const [was, id] of renamed) pair(left.get(id), rest.get(was));
  if (!left.size || !rest.size) return pairs;
  const things = (list: Iterable<Of>, said: (thing: Of) => string) => new Map([...list].map((thing): [Thing, Of] => [
    {id: thing.id, title: thing.title, code: (thing as {code?: string}).code, said: said(thing)}, thing]));
  const [befores, youngs] = [things(rest.values(), saidBefore), things(left.values(), said)];
  for (const [young, before] of alikeThings([...befores.keys()], [...youngs.keys()])) pair(youngs.get(young), befores.get(before));
  return pairs;
}

/** Which step of a competency is which of before; steps of a scale are the same as there. */
export function stepPairs(former: Competency, competency: Competency, {scale}: EditionPairs): Former<Step> {
  const renamed = competency.steps.flatMap(({id, was}) => was.map(old => [old, id] as const));
  const back = former.steps.flatMap(({id, was}) => was.map(now => [id, now] as const));
  const shared = [...scale].map(([step, old]) => [old.id, step.id] as const);
  return formerOf(former.steps, competency.steps, new Map([...shared, ...renamed, ...back]), stepTexts);
}

/** Tracks that a file names: without any, all levels are one track that has no name of its own. */
export function tracksIn({title, tracks, levels}: Framework): readonly Track[] {
  const [first, ...others] = tracks;
  const isMade = first && !others.length && first.id === 'all' && first.title === title && first.levels.join(' ') === levels.map(({id}) => id).join(' ');
  return isMade ? [] : tracks;
}

const systems = new WeakMap<Framework, readonly (Named & System)[]>();

/** Systems with the ids that they have by their titles: the same objects each time, so that pairs of them can be looked up. */
export function systemsIn(framework: Framework): readonly (Named & System)[] {
  const ids = idsOf('system', framework.systems);
  const known = systems.get(framework) ?? framework.systems.map((system, i) => ({...system, id: ids[i]!} as Named & System));
  systems.set(framework, known);
  return known;
}

function stepTexts({summary = '', content}: Step): string {
  return [summary, ...textsOf(content)].join('\n');
}

/** All that is said of a thing, for whoever looks for it elsewhere. */
function saidIn(framework: Framework) {
  const cells = (level: Level, competency: Competency) => {
    const {state, content} = framework.cell(level, competency);
    return state === 'said' ? textsOf(content) : [];
  };
  const own = ({summary = '', criteria}: Level | Competency) => [summary, ...criteria.map(({text}) => text)];
  return {
    levels: (level: Level) => [...own(level), ...framework.competencies.filter(({steps}) => !steps.length).flatMap(competency => cells(level, competency))].join('\n'),
    competencies: (competency: Competency) => [
      ...own(competency), ...competency.steps.map(stepTexts), ...(competency.steps.length ? [] : framework.levels.flatMap(level => cells(level, competency))),
    ].join('\n'),
  };
}

function textsOf({text, criteria, examples, avoid, rated}: Content): readonly string[] {
  return [text ?? [], criteria.flatMap(criterion => [criterion.text, ...criterion.examples]), examples, avoid, [...rated?.values() ?? []]].flat();
}
