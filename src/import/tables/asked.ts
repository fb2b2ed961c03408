import {slug} from '../../model/ids.js';
import type {Kind, Mapping} from '../mapping.js';
import {meaningOf, type Meaning} from '../names/heads.js';
import {bare} from '../names/level-names.js';

/** What a person said that a head is. Names are compared without case and accents. */
export function askedKind(head: string, {columns = {}}: Mapping): Kind | undefined {
  const name = slug(bare(head));
  return name ? Object.entries(columns).find(([other]) => slug(other) === name)?.[1] : undefined;
}

/** What a head means: what a person said of it, and else what such words commonly mean. */
export function kindOrMeaning(head: string, mapping: Mapping): Kind | Meaning | undefined {
  return askedKind(head, mapping) ?? meaningOf(head);
}

const KIND_OF: Readonly<Partial<Record<Meaning, Kind>>> = {
  level: 'level', competency: 'competency', group: 'group', track: 'track', step: 'step', text: 'text', example: 'example', summary: 'summary',
  takeaway: 'takeaway', note: 'fact', years: 'fact', fact: 'fact', rank: 'fact', code: 'fact',
};

/** What such words commonly mean, as a mapping says it. */
export function kindOfHead(head: string): Kind | undefined {
  const meaning = meaningOf(head);
  return meaning && KIND_OF[meaning];
}
