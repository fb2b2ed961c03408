import {dangling} from '../../../src/model/build.js';
import type {Entry} from '../../../src/model/framework.js';
import {isObject} from '../../../src/model/is-object.js';
import type {CompetencyInput, ContentInput, FrameworkFile, LevelInput} from '../../../src/model/schema.js';
import {find, withThing} from './identified.js';
import {member, withMember} from './members.js';

type Expectations = NonNullable<CompetencyInput['expectations']>;
export type ExpectedInput = NonNullable<LevelInput['expects']>[string];

/** Whether its levels say which step they expect, instead of a text of their own. */
export function isStepped(file: FrameworkFile, competency: string): boolean {
  if (find(file, 'competencies', competency)?.expectations) return false;
  return Boolean(find(file, 'competencies', competency)?.steps) || file.levels.some(({expects}) => expects && Object.hasOwn(expects, competency));
}

/** What the file says where a level and a competency of a matrix meet; `undefined` where it does not speak of it. */
export function cellOf(file: FrameworkFile, level: string, competency: string): ContentInput | undefined {
  return member(find(file, 'competencies', competency)?.expectations, level);
}

/**
 * Another text for a cell, `null` for “not expected”, or `undefined` to leave it out; whoever says “the same as” that one then says
 * itself what it said. What would be the same as nothing, or as itself, is not taken.
 */
export function setCell(file: FrameworkFile, level: string, competency: string, content: ContentInput | undefined): FrameworkFile {
  if (isStepped(file, competency) || !find(file, 'levels', level)) return file;
  return withThing(file, 'competencies', competency, thing => {
    const before = thing.expectations ?? {};
    if (content === undefined) return thing.expectations ? withMember(thing, 'expectations', withoutLevel(before, level)) : thing;
    const after = withMember(before, level, content);
    return sameAs(content) !== undefined && leadsNowhere(after, level) ? thing : withMember(thing, 'expectations', after);
  });
}

/** The step of a level, with or without words of its own; `true` where a competency has no steps. */
export function setExpected(file: FrameworkFile, level: string, competency: string, expected: ExpectedInput | undefined): FrameworkFile {
  if (!find(file, 'competencies', competency) || find(file, 'competencies', competency)!.expectations) return file;
  return withThing(file, 'levels', level, thing => {
    if (!thing.expects && expected === undefined) return thing;
    return withMember(thing, 'expects', withMember(thing.expects ?? {}, competency, expected));
  });
}

/** What a cell says to be the same as. */
export function sameAs(content: ContentInput | undefined): string | undefined {
  return isObject(content) ? content.sameAs as string | undefined : undefined;
}

export function leadsNowhere(expectations: Expectations, level: string): boolean {
  const cells = new Map(Object.entries(expectations).map(([id, content]): [string, Entry] => [id, sameAs(content) === undefined ? null : {sameAs: sameAs(content)!}]));
  return dangling(level, cells) !== undefined;
}

/** Without one level; what was the same as it takes over what it said. */
export function withoutLevel(expectations: Expectations, level: string): Expectations {
  const gone = member(expectations, level);
  const entries = Object.entries(expectations);
  if (!Object.hasOwn(expectations, level) && !entries.some(([, content]) => sameAs(content) === level)) return expectations;
  return Object.fromEntries(entries.flatMap(([id, content]): [string, ContentInput][] => {
    if (id === level) return [];
    if (sameAs(content) !== level) return [[id, content]];
    return gone === undefined || sameAs(gone) === id ? [] : [[id, gone]];
  }));
}
