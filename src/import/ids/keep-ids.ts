import {idsOf, slug, unique} from '../../model/ids.js';
import type {CompetencyInput, ContentInput, CriterionInput, FrameworkFile} from '../../model/schema.js';
import {rewrittenIds, type Ids} from './rewritten-ids.js';
import {keptCriteria} from './same-criteria.js';
import {sameThings, type Thing} from '../../model/same-things.js';

/** What became of a thing from one edition to the next. */
export interface Change {
  readonly kind: 'new' | 'gone' | 'renamed' | 'kept';
  readonly what: 'level' | 'competency' | 'group' | 'track' | 'step' | 'criterion' | 'section';
  /** The id that it has from now on; of what is gone, the one that it had. */
  readonly id: string;
  readonly title: string;
  /** What it was called before, or what it said. */
  readonly was?: string;
}

interface Input {
  readonly id?: string | undefined;
  readonly title: string;
  readonly code?: string | undefined;
  readonly was?: string | string[] | undefined;
}

interface Kept<Item> {
  /** With the new ids, written down where the titles would give others. */
  readonly items: Item[];
  readonly ids: Ids;
  /** New id to the old thing. */
  readonly old: ReadonlyMap<string, Item>;
}

/**
 * A new edition of a framework with the ids of the old one on all that is the same or alike, so that saved answers, links and
 * evidence stay right; and what is new, gone or called otherwise.
 *
 * @param framework as an importer made it of the new edition of the source
 * @param old the file that has been published
 */
export function keepIds(framework: FrameworkFile, old: FrameworkFile): {framework: FrameworkFile; changes: Change[]} {
  const changes: Change[] = [];
  const [young, before] = [saidIn(framework), saidIn(old)];
  const levels = kept('level', framework.levels, old.levels, young.level, before.level);
  const tracks = kept('track', framework.tracks, old.tracks, young.track, before.track);
  const groups = kept('group', framework.groups, old.groups, young.group, before.group);
  const competencies = kept('competency', framework.competencies, old.competencies, young.competency, before.competency);
  const scale = kept('step', framework.scale, old.scale);
  const rating = kept('step', framework.rating?.steps, old.rating?.steps);
  const sections = kept('section', framework.sections, old.sections, i => framework.sections![i]!.text, i => old.sections![i]!.text);

  const ownIds = idsOf('competency', framework.competencies ?? []);
  const levelIds = idsOf('level', framework.levels);
  const steps = new Map<string, Kept<Exclude<CompetencyInput['steps'], Record<string, unknown> | undefined>[number]>>();
  for (const [i, {steps: own}] of (framework.competencies ?? []).entries()) {
    const former = competencies.old.get(competencies.ids.get(ownIds[i]!)!)?.steps;
    const list = Array.isArray(former) ? former : [];
    if (Array.isArray(own)) steps.set(ownIds[i]!, kept('step', own, list, j => textsIn(own[j]).join('\n'), j => textsIn(list[j]).join('\n')));
  }

  const file = rewrittenIds(framework, {
    levels: levels.ids, tracks: tracks.ids, groups: groups.ids, competencies: competencies.ids, scale: scale.ids, rating: rating.ids, sections: sections.ids,
    steps: new Map([...steps].map(([id, {ids}]) => [id, ids])),
  }, ownIds);
  const id = old.id ?? slug(old.title);
  const result: FrameworkFile = {
    ...file,
    ...(id && (framework.id ?? slug(framework.title)) !== id && {id}),
    levels: file.levels.map((level, i) => {
      const {criteria, sections: before = []} = levels.old.get(levels.ids.get(levelIds[i]!)!) ?? {};
      const own = level.sections && kept('section', level.sections, before, j => level.sections![j]!.text, j => before[j]!.text);
      return {...level, ...identity(levels.items[i]!), ...(level.criteria && {criteria: statements(level.criteria, criteria)}), ...(own && {sections: own.items})};
    }),
    ...(file.tracks && {tracks: file.tracks.map((track, i) => ({...track, ...identity(tracks.items[i]!)}))}),
    ...(file.groups && {groups: file.groups.map((group, i) => ({...group, ...identity(groups.items[i]!)}))}),
    ...(file.competencies && {competencies: file.competencies.map((competency, i) => {
      const former = competencies.old.get(competencies.ids.get(ownIds[i]!)!);
      return {...competency, ...identity(competencies.items[i]!), ...contents(competency, former, steps.get(ownIds[i]!))};
    })}),
    ...(file.scale && {scale: scale.items}),
    ...(file.rating && {rating: {...file.rating, steps: rating.items}}),
    ...(file.sections && {sections: file.sections.map((section, i) => ({...section, ...identity(sections.items[i]!)}))}),
  };
  return {framework: result, changes};

  function kept<Item extends Input>(what: Change['what'], now: readonly Item[] = [], former: readonly Item[] = [], saidNow: (i: number) => string = () => '', saidBefore: (i: number) => string = () => ''): Kept<Item> {
    const [own, theirs] = [idsOf(what, now), idsOf(what, former)];
    const thing = (ids: readonly string[], said: (i: number) => string) => ({title, code}: Item, i: number): Thing => ({id: ids[i]!, title, code, said: said(i)});
    const [things, olds] = [now.map(thing(own, saidNow)), former.map(thing(theirs, saidBefore))];
    const pairs = sameThings(olds, things);
    const taken = new Set([...theirs, ...former.flatMap(({was}) => was ?? [])]);
    const ids = things.map(young => pairs.get(young)?.id ?? unique(young.id, taken));
    const isSame = own.every((id, i) => id === ids[i]);
    const items = now.map((item, i): Item => {
      const same = pairs.get(things[i]!);
      const was = [...new Set([same && former[olds.indexOf(same)]!.was, item.was].flat())].filter(name => name !== undefined && name !== ids[i] && !ids.includes(name));
      const hasAll = !was.length || JSON.stringify(was) === JSON.stringify([item.was].flat());
      changes.push({kind: !same ? 'new' : same.title === item.title ? 'kept' : 'renamed', what, id: ids[i]!, title: item.title, ...(same && same.title !== item.title && {was: same.title})});
      return isSame && hasAll ? item : {...item, id: ids[i]!, ...(!hasAll && {was})};
    });
    const found = new Set(pairs.values());
    for (const one of olds) if (!found.has(one)) changes.push({kind: 'gone', what, id: one.id, title: one.title});
    return {items, ids: new Map(own.map((id, i) => [id, ids[i]!])), old: new Map([...pairs].map(([young, one]) => [pairs.get(young)!.id, former[olds.indexOf(one)]!]))};
  }

  function statements(now: readonly CriterionInput[], former: readonly CriterionInput[] = []): CriterionInput[] {
    const {criteria, kept: all, gone} = keptCriteria(now, former);
    for (const {id, text, was, isNew} of all) changes.push({kind: isNew ? 'new' : was === undefined ? 'kept' : 'renamed', what: 'criterion', id, title: text, ...(was !== undefined && {was})});
    for (const {id, text} of gone) changes.push({kind: 'gone', what: 'criterion', id, title: text});
    return criteria;
  }

  /** The contents of a competency, with the ids that its criteria had. */
  function contents(now: CompetencyInput, former: CompetencyInput | undefined, steps: Kept<Input> | undefined): Partial<CompetencyInput> {
    const renewed = (all: Readonly<Record<string, ContentInput>>, theirs: object | undefined) => Object.fromEntries(Object.entries(all).map(([id, content]) => {
      const before = theirs && Object.hasOwn(theirs, id) ? (theirs as Record<string, ContentInput>)[id] : undefined;
      return [id, content && withCriteria(content, statements(criteriaIn(content), criteriaIn(before)))];
    }));
    return {
      ...(now.criteria && {criteria: statements(now.criteria, former?.criteria)}),
      ...(now.expectations && {expectations: renewed(now.expectations, former?.expectations)}),
      ...(Array.isArray(now.steps) && steps && {steps: now.steps.map((step, i) => ({
        ...step, ...identity(steps.items[i]!),
        ...(step.criteria && {criteria: statements(step.criteria, criteriaIn(steps.old.get([...steps.ids.values()][i]!) as ContentInput | undefined))}),
      }))}),
      ...(now.steps && !Array.isArray(now.steps) && {steps: renewed(now.steps, Array.isArray(former?.steps) ? undefined : former?.steps) as CompetencyInput['steps']}),
    };
  }
}

/** What `kept` wrote, and nothing that was not there. */
function identity({id, was}: Input): {id?: string; was?: string | string[]} {
  return {...(id !== undefined && {id}), ...(was !== undefined && {was})};
}

function criteriaIn(content: ContentInput | undefined): readonly CriterionInput[] {
  if (content === undefined || content === null) return [];
  return typeof content === 'string' ? [content] : Array.isArray(content) ? content : content.criteria ?? [];
}

/** In the short form where it still can be. */
function withCriteria(content: NonNullable<ContentInput>, criteria: CriterionInput[]): ContentInput {
  if (typeof content === 'string') return typeof criteria[0] === 'string' ? content : criteria;
  if (Array.isArray(content)) return criteria;
  return content.criteria ? {...content, criteria} : content;
}

/** What is said of each thing of a file, by its place in its list. */
function saidIn({levels, tracks = [], groups = [], competencies = []}: FrameworkFile): Readonly<Record<'level' | 'track' | 'group' | 'competency', (i: number) => string>> {
  const levelIds = idsOf('level', levels);
  const groupIds = idsOf('group', groups);
  const titleOf = new Map(levelIds.map((id, i) => [id, levels[i]!.title]));
  const atLevel = new Map<string, string[]>();
  for (const {expectations} of competencies) {
    for (const [id, content] of Object.entries(expectations ?? {})) (atLevel.get(id) ?? atLevel.set(id, []).get(id)!).push(...textsIn(content));
  }
  return {
    level: i => [levels[i]!.summary ?? '', ...textsIn(levels[i]!.criteria), ...atLevel.get(levelIds[i]!) ?? []].join('\n'),
    track: i => tracks[i]!.levels.map(id => titleOf.get(id) ?? id).join('\n'),
    group: i => [groups[i]!.summary ?? '', ...competencies.filter(({group}) => group === groupIds[i]).map(({title}) => title)].join('\n'),
    competency: i => [competencies[i]!.summary ?? '', ...textsIn(competencies[i]!.criteria), ...textsIn(competencies[i]!.expectations), ...textsIn(competencies[i]!.steps)].join('\n'),
  };
}

/** All texts of a part of a file that a reader sees. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (['id', 'was', 'sameAs', 'step', 'status'].includes(key) && typeof inner === 'string' ? [] : textsIn(inner)));
}
