import type {Archive} from './archive.js';
import {RichReader} from './workbook-strings.js';
import {readXml} from './xml.js';

/** A comment on a cell: a note of the old kind, or what people said to each other in a thread. */
export interface Comment {
  /** `B2` */
  readonly cell: string;
  readonly text: string;
}

/** What belongs to a sheet and stands in files of its own: where its links lead, by their ids, and its comments. */
export function aroundSheet(archive: Archive, path: string, file: string): {readonly targets: ReadonlyMap<string, string>; readonly comments: readonly Comment[]} {
  const targets = new Map<string, string>();
  const classic: string[] = [];
  const threaded: string[] = [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  readXml(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, file, {
    open(name, {Id = '', Target = '', Type = ''}) {
      if (name !== 'Relationship') return;
      if (Type.endsWith('/hyperlink')) targets.set(Id, Target);
      else if (Type.endsWith('/comments')) classic.push(within(folder, Target));
      else if (/\/threadedComments?$/i.test(Type)) threaded.push(within(folder, Target));
    },
  });
  const threads = threaded.flatMap(part => commentsIn(archive, part, 'threadedComment', file));
  const inThreads = new Set(threads.map(({cell}) => cell));
  // For programs that know no threads, Excel puts each into a note as well, below an advice to update.
  return {targets, comments: [...classic.flatMap(part => commentsIn(archive, part, 'comment', file)).filter(({cell}) => !inThreads.has(cell)), ...threads]};
}

function commentsIn(archive: Archive, part: string, element: string, file: string): readonly Comment[] {
  const comments: Comment[] = [];
  const rich = new RichReader();
  let cell = '';
  let isPlain = false;
  readXml(archive, part, file, {
    open(name, attributes) {
      if (name === element) cell = attributes.ref ?? '';
      else if (name === 'text' && element === 'threadedComment') isPlain = true;
      rich.open(isPlain ? 't' : name, attributes);
    },
    text: text => rich.text(text),
    close(name) {
      rich.close(isPlain ? 't' : name);
      if (name === 'text') isPlain = false;
      if (name !== element) return;
      const text = rich.take().text.trim();
      if (text) comments.push({cell, text});
    },
  });
  return comments;
}

/** `../comments1.xml`, seen from the folder of the sheet. */
function within(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
