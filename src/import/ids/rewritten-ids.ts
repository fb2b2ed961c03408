import {isObject} from '../../model/is-object.js';
import type {CompetencyInput, ContentInput, FrameworkFile} from '../../model/schema.js';

export type Ids = ReadonlyMap<string, string>;

/** For each kind of thing: the id it has, to the one it gets. */
export interface NewIds {
  readonly levels: Ids;
  readonly tracks: Ids;
  readonly groups: Ids;
  readonly competencies: Ids;
  readonly scale: Ids;
  readonly rating: Ids;
  readonly sections: Ids;
  /** Of each competency, by the id that it has. */
  readonly steps: ReadonlyMap<string, Ids>;
}

/** The file with every mention of an id as the new one. The things themselves keep theirs: whoever knows which they are writes them. */
export function rewrittenIds(file: FrameworkFile, ids: NewIds, competencyIds: readonly string[]): FrameworkFile {
  const level = of(ids.levels);
  const {tracks, groups, competencies} = file;
  return withLinks({
    ...file,
    ...(tracks && {tracks: tracks.map(track => ({...track, levels: track.levels.map(level)}))}),
    levels: file.levels.map(one => ({
      ...one,
      ...(one.expects && {expects: keyed(one.expects, ids.competencies, (value, competency) => {
        const step = of(ids.steps.get(competency) ?? ids.scale);
        return typeof value === 'string' ? step(value) : value !== null && typeof value === 'object' ? {...value, step: step(value.step)} : value;
      })}),
      ...(one.next && {next: Array.isArray(one.next) ? one.next.map(level) : keyed(one.next, ids.levels)}),
    })),
    ...(groups && {groups: groups.map(group => ({
      ...group,
      ...(group.takeaways && {takeaways: keyed(group.takeaways, ids.levels)}),
      ...(group.tracks && {tracks: group.tracks.map(of(ids.tracks))}),
    }))}),
    ...(competencies && {competencies: competencies.map((one, i): CompetencyInput => ({
      ...one,
      ...(one.group !== undefined && {group: of(ids.groups)(one.group)}),
      ...(one.expectations && {expectations: keyed(one.expectations, ids.levels, content => cell(content, ids))}),
      ...(one.steps && !Array.isArray(one.steps) && {steps: keyed(one.steps, ids.steps.get(competencyIds[i]!) ?? ids.scale)}),
    }))}),
  }, new Map([...ids.sections, ...ids.competencies, ...ids.levels]));
}

/** Links in texts to a thing of the same file: `[Mid](#mid)`. */
function withLinks<Value>(value: Value, ids: Ids): Value {
  const changed = new Map([...ids].filter(([before, now]) => before !== now));
  if (!changed.size) return value;
  const link = (text: string) => text.replace(/(\]\(#)([^\s()]+)(?=\))/g, (_, start: string, id: string) => start + of(changed)(id));
  const inside = (part: unknown): unknown => {
    if (typeof part === 'string') return link(part);
    if (Array.isArray(part)) return part.map(inside);
    return isObject(part) ? Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, inside(inner)])) : part;
  };
  return inside(value) as Value;
}

function cell(content: ContentInput, ids: NewIds): ContentInput {
  if (content === null || typeof content === 'string' || Array.isArray(content)) return content;
  return {
    ...content,
    ...(content.step !== undefined && {step: of(ids.scale)(content.step)}),
    ...(content.rated && {rated: keyed(content.rated, ids.rating)}),
    ...(content.sameAs !== undefined && {sameAs: of(ids.levels)(content.sameAs)}),
  };
}

function of(ids: Ids): (id: string) => string {
  return id => ids.get(id) ?? id;
}

/** Own keys, `__proto__` among them. */
function keyed<Value>(values: Readonly<Record<string, Value>>, ids: Ids, change: (value: Value, key: string) => Value = value => value): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [of(ids)(key), change(value, key)]));
}
