import type {Framework, Section} from './framework.js';

/** The places of a guide, in their order. */
export const PLACES = ['overview', 'principles', 'promotion', 'evaluation', 'process', 'compensation', 'about'] as const;

export interface Chapter {
  /** One of `PLACES`, or the file's own name for it. */
  readonly place: string;
  readonly sections: readonly Section[];
}

/**
 * The framework's prose by place. What names no place opens the guide, as part of the overview; places that the
 * format does not know come after those that it does. The rating scale belongs to the evaluation, so that
 * is there even without a text.
 */
export function chaptersOf({sections, rating}: Framework): Chapter[] {
  const placeOf = ({place}: Section) => place?.trim() || PLACES[0];
  const places = new Set([...PLACES, ...sections.map(placeOf)]);
  return [...places]
    .map(place => ({place, sections: sections.filter(section => placeOf(section) === place)}))
    .filter(({place, sections}) => sections.length || (place === 'evaluation' && rating));
}
