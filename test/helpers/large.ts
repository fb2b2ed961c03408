/** Frameworks as large as there are, made up: each text is the only one of its kind, so that it can be looked for. */
import type {FrameworkFile} from '../../src/model/schema.js';

const numbered = (name: string, count: number) => Array.from({length: count}, (_, i) => ({id: `${name}-${i + 1}`, title: `${name[0]!.toUpperCase()}${name.slice(1)} ${i + 1}`}));

/** What is expected of a level in a competency, as it stands in these files. */
export const textAt = (level: string, competency: string) => `Expected of ${level} in ${competency}: takes part, asks early and tells others what came of it.`;

/** Without gaps, of one track. */
export function dense(levels: number, competencies: number): FrameworkFile {
  const columns = numbered('level', levels);
  return {
    title: 'Dense', levels: columns,
    competencies: numbered('competency', competencies).map(row => ({...row, expectations: Object.fromEntries(columns.map(({id}) => [id, textAt(id, row.id)]))})),
  };
}

/** A company of many tracks, each of which expects a few of the competencies at all of its levels: one cell in so many is filled. */
export function sparse(levels: number, competencies: number, tracks: number, oneIn: number): FrameworkFile {
  const columns = numbered('level', levels);
  const trackOf = (level: number) => Math.floor(level * tracks / levels);
  return {
    title: 'Sparse', levels: columns,
    tracks: numbered('track', tracks).map((track, i) => ({...track, levels: columns.filter((_, level) => trackOf(level) === i).map(({id}) => id)})),
    competencies: numbered('competency', competencies).map((row, i) => ({
      ...row,
      expectations: Object.fromEntries(columns.filter((_, level) => (i + trackOf(level) * 7) % oneIn === 0).map(({id}) => [id, textAt(id, row.id)])),
    })),
  };
}
