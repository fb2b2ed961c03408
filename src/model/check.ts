import {dangling} from './build.js';
import {isColor} from './color.js';
import {isObject} from './is-object.js';
import {isLanguage} from './language.js';
import type {Entry, Level, Track} from './framework.js';
import {rankLevels} from './moves.js';
import type {Problem} from './problem.js';
import {Reading, type Path} from './reading.js';
import type {CompetencyInput, ContentInput, CriterionInput, LevelInput} from './schema.js';
import {checkShape} from './shape.js';

/**
 * Everything that is wrong with a file and everything that is doubtful, in the file's order: first what does not
 * fit the schema, then what one part says of another that is not so.
 *
 * @param json what `JSON.parse` made of the file
 */
export function checkFile(json: unknown): {readonly problems: readonly Problem[]; readonly warnings: readonly Problem[]} {
  const {file, problems, warnings} = checkShape(json);
  const reading = new Reading(problems, warnings);
  if (!file || file.extends !== undefined) return reading;

  const {each, members} = {each: reading.each.bind(reading), members: reading.members.bind(reading)};
  const levels = reading.identify('level', file.levels, ['levels']);
  const tracks = reading.identify('track', file.tracks, ['tracks']);
  const groups = reading.identify('group', file.groups, ['groups']);
  const competencies = reading.identify('competency', file.competencies, ['competencies']);
  const scale = reading.identify('step', file.scale, ['scale']);
  const ratings = reading.identify('rating step', file.rating?.steps, ['rating', 'steps']);
  reading.identify('section', file.sections, ['sections']);
  const isLevel = (id: string, path: Path) => reading.refer('level', id, levels, path);
  if (file.lang !== undefined && !isLanguage(file.lang)) reading.warn(['lang'], `${JSON.stringify(file.lang)} is no language; write a tag such as "en" or "de-AT"`);
  if (file.levels?.length === 0) reading.say(['levels'], 'a framework needs at least one level');

  each(file.levels, ['levels'], (level, path, i) => {
    checkCriteria(level.criteria, [...path, 'criteria'], reading);
    reading.identify('section', level.sections, [...path, 'sections']);
    const leadsTo = (id: string, place: Path) => {
      if (isLevel(id, place) && id === levels[i]) reading.say(place, `level "${id}" leads to itself`);
    };
    if (Array.isArray(level.next)) each(level.next, [...path, 'next'], leadsTo);
    else members(level.next, [...path, 'next'], (_, place, id) => leadsTo(id, place));
  });

  each(file.tracks, ['tracks'], (track, path) => {
    if (track.color !== undefined && !isColor(track.color)) {
      reading.warn([...path, 'color'], `${JSON.stringify(track.color)} is no colour; the track takes one of its own`);
    }
    each(track.levels, [...path, 'levels'], (id, place, i) => {
      if (isLevel(id, place) && track.levels.indexOf(id) < i) reading.say(place, `level "${id}" stands on this track twice`);
    });
  });

  each(file.groups, ['groups'], (group, path) => {
    members(group.takeaways, [...path, 'takeaways'], (_, place, id) => isLevel(id, place));
    each(group.tracks, [...path, 'tracks'], (id, place) => void reading.refer('track', id, tracks, place));
  });

  const criteriaOf = (input: ContentInput, path: Path) => {
    if (Array.isArray(input)) checkCriteria(input, path, reading);
    else if (isObject(input)) checkCriteria(input.criteria, [...path, 'criteria'], reading);
  };
  const content = (input: ContentInput, path: Path) => {
    criteriaOf(input, path);
    if (isObject(input)) {
      members(input.rated, [...path, 'rated'], (_, place, id) => reading.refer('rating step', id, ratings, place));
      if (input.step !== undefined) reading.refer('step', input.step, scale, [...path, 'step']);
    }
  };

  const stepsOf = new Map<string, readonly string[]>();
  each(file.competencies, ['competencies'], (competency, path, i) => {
    if (competency.group !== undefined) reading.refer('group', competency.group, groups, [...path, 'group']);
    if (competency.steps && competency.expectations) reading.say(path, `"${competencies[i]!}" has steps and expectations; keep one of them`);
    checkCriteria(competency.criteria, [...path, 'criteria'], reading);
    stepsOf.set(competencies[i]!, checkSteps(competency.steps, [...path, 'steps']));
    checkExpectations(competency.expectations, [...path, 'expectations']);
  });

  function checkSteps(steps: CompetencyInput['steps'], path: Path): readonly string[] {
    if (Array.isArray(steps)) {
      each(steps, path, criteriaOf);
      return reading.identify('step', steps, path);
    }
    members(steps, path, (input, place, id) => {
      reading.refer('step', id, scale, place);
      criteriaOf(input, place);
    });
    return scale.filter(id => steps && Object.hasOwn(steps, id));
  }

  function checkExpectations(expectations: CompetencyInput['expectations'], path: Path): void {
    /** Only what says "the same as": the rest is told apart from nothing, and that is all that matters here. */
    const cells = new Map<string, Entry>();
    members(expectations, path, (input, place, id) => {
      if (!isLevel(id, place)) return;
      const sameAs = isObject(input) ? input.sameAs as string | undefined : undefined;
      content(input, place);
      cells.set(id, sameAs !== undefined && isLevel(sameAs, [...place, 'sameAs']) ? {sameAs} : null);
    });
    for (const id of cells.keys()) {
      const chain = dangling(id, cells);
      if (!chain) continue;
      const end = chain.at(-1)!;
      const why = chain.indexOf(end) < chain.length - 1 ? `goes round in a circle: ${chain.join(', ')}` : `"${end}" has no text here`;
      reading.say([...path, id, 'sameAs'], why);
    }
  }

  each(file.levels, ['levels'], (level, path) => {
    members(level.expects, [...path, 'expects'], (value, place, id) => {
      if (!reading.refer('competency', id, competencies, place)) return;
      if (file.competencies?.[competencies.indexOf(id)]?.expectations) {
        reading.say(place, `"${id}" says in its expectations what is expected; keep one of them`);
        return;
      }
      const step = typeof value === 'string' ? value : isObject(value) ? value.step as string : undefined;
      if (step !== undefined && stepsOf.has(id)) reading.refer('step', step, stepsOf.get(id)!, place);
    });
  });

  checkHeights(file.levels, file.tracks, levels, reading);
  reading.texts({...file, ext: undefined}, []);
  return reading;
}

function checkCriteria(criteria: readonly CriterionInput[] | undefined, path: Path, reading: Reading): void {
  const seen = new Set<string>();
  reading.each(criteria, path, (criterion, place) => {
    const id = typeof criterion === 'string' ? undefined : criterion.id;
    if (id === undefined) return;
    if (seen.has(id)) reading.say([...place, 'id'], `there is another criterion "${id}" in this list`);
    seen.add(id);
  });
}

/** Tracks that disagree on which of two levels is the higher one. */
function checkHeights(levels: readonly LevelInput[] | undefined, tracks: readonly {levels?: readonly string[]}[] | undefined, ids: readonly string[], reading: Reading): void {
  const heights = ids.map((id, i) => ({id, rank: levels?.[i]?.rank}) as Level);
  const paths = (tracks ?? []).map(track => ({levels: [...new Set(track?.levels ?? [])].filter(id => ids.includes(id))}) as unknown as Track);
  for (const [track, low, high] of rankLevels(heights, paths).circles) {
    reading.warn(['tracks', paths.indexOf(track), 'levels'], `"${low}" stands below "${high}" here and above it on other tracks; its height is taken from those`);
  }
}
