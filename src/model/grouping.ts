import type {Competency, Framework, Group} from './framework.js';

/** Things of competencies by group, in the order of the groups; those in no group first. Groups without any are left out. */
export function byGroup<Thing>(framework: Framework, things: readonly Thing[], competencyOf: (thing: Thing) => Competency): [Group | undefined, Thing[]][] {
  return [undefined, ...framework.groups]
    .map((group): [Group | undefined, Thing[]] => [group, things.filter(thing => competencyOf(thing).group === group?.id)])
    .filter(([, members]) => members.length);
}
