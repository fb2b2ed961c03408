import type {Change} from '../import/ids/keep-ids.js';
import {grouped} from '../import/long-form/grouped.js';
import {count, few, visible, type painter} from './terminal.js';

/** What became of the ids of an earlier edition: what keeps them is counted; what is new, renamed or gone is named. */
export function changeLines(changes: readonly Change[], all: boolean, paint: ReturnType<typeof painter>): string[] {
  const byKind = grouped(changes, ({kind}) => kind);
  const [kept = [], renamed = []] = [byKind.get('kept'), byKind.get('renamed')];
  const same = [...kept, ...renamed];
  const lines = [same.length
    ? `${counted(same)} ${same.length === 1 ? 'keeps its id' : 'keep their ids'}.`
    : `Nothing keeps its id. Is the file after --keep-ids an earlier edition of the same framework?`];
  for (const [kind, head] of HEADS) {
    const ofKind = byKind.get(kind);
    if (!ofKind) continue;
    const named = ofKind.filter(({what}) => what !== 'criterion');
    const statements = ofKind.filter(({what}) => what === 'criterion');
    lines.push(`${paint('bold', head)} ${counted(ofKind)}`, ...few([...named, ...(all || !named.length ? statements : [])].map(changeLine), all).map(line => `  ${line}`));
  }
  if (lines.length === 1 && same.length) lines.push('Nothing is new, renamed or gone.');
  return lines;
}

const HEADS = [['new', 'New:'], ['renamed', 'Renamed or reworded:'], ['gone', 'Gone:']] as const;

/** `12 levels, 27 competencies and 135 criteria` */
function counted(changes: readonly Change[]): string {
  const parts = [...grouped(changes, ({what}) => what)].map(([what, {length}]) => count(length, what, PLURALS[what]));
  return [parts.slice(0, -1).join(', '), parts.at(-1)!].filter(Boolean).join(' and ');
}

const PLURALS: Partial<Record<Change['what'], string>> = {competency: 'competencies', criterion: 'criteria'};

function changeLine({what, id, title, was}: Change): string {
  return visible(what === 'criterion' ? `“${title}”${was === undefined ? '' : `, before: “${was}”`}` : `${what} ${title} (${id})${was === undefined ? '' : `, before: ${was}`}`);
}
