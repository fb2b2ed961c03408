import {idsOf} from '../model/ids.js';
import type {OverlayFile} from '../model/overlay.js';
import {withPresentIds} from '../model/present-ids.js';
import type {Problem} from '../model/problem.js';
import type {FrameworkFile} from '../model/schema.js';

/** How many ids an advice names; the others are counted. */
const SHOWN = 3;

/** On the ids that are made from titles, of everything that links and saved answers hold on to. */
export function adviseIds(file: FrameworkFile): readonly Problem[] {
  const stepLists = (file.competencies ?? []).flatMap(({steps}) => (Array.isArray(steps) ? [steps] : []));
  return [
    ...advice('', derived('framework', [file])),
    ...advice('tracks', derived('track', file.tracks)),
    ...advice('levels', derived('level', file.levels)),
    ...advice('scale', derived('step', file.scale)),
    ...advice('competencies', derived('competency', file.competencies)),
    ...advice('competencies[*].steps', stepLists.flatMap(steps => derived('step', steps))),
    ...advice('rating.steps', derived('rating step', file.rating?.steps)),
    ...advice('sections', derived('section', file.sections)),
  ];
}

/** On ids that things of a base had in an earlier edition, which it may list no longer one day. */
export function adviseFormerIds(base: FrameworkFile, overlay: OverlayFile): readonly Problem[] {
  const found: Problem[] = [];
  withPresentIds(base, overlay, ({place, kind, was, now}) => found.push({place, message: `the base calls the ${kind} "${was}" now "${now}"; write that`}));
  return found;
}

function derived(kind: string, things: readonly {readonly id?: string}[] = []): readonly string[] {
  return idsOf(kind, things).filter((_, i) => things[i]!.id === undefined);
}

function advice(place: string, ids: readonly string[]): readonly Problem[] {
  if (!ids.length) return [];
  const names = ids.slice(0, SHOWN).map(id => `"${id}"`).join(', ');
  const [subject, object] = ids.length > 1 ? ['these ids are made from the titles', 'them'] : ['this id is made from the title', 'it'];
  const others = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : '';
  return [{place, message: `${subject}: ${names}${others}. Write ${object} down before you publish; another title would make another id`}];
}
