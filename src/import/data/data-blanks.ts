import type {Node} from './data-node.js';
import type {DataReading} from './data-reading.js';
import {textsOf} from './data-texts.js';
import type {Where} from './data-where.js';
import {blankOf} from '../names/blank.js';

/** Whether there is something to say; a placeholder says that there is not, which is taken down. */
export function isSaid({draft}: DataReading, node: Node, {level, competency, step, file}: Where): boolean {
  const texts = textsOf(node);
  const blank = texts.length === 1 ? blankOf(texts[0]!) : undefined;
  if (!blank || !level || !competency) return true;
  const place = `“${competency.title}” at “${level.title}”`;
  const warn = (message: string) => draft.warn('blank', {file, line: node.line}, message);
  if (step !== undefined) warn(`“${texts[0]}” was left out: ${place} has its step alone.`);
  else {
    draft.say(competency, level, blank === 'none' ? null : 'todo');
    warn(`“${texts[0]}” was read as ${blank === 'none' ? 'not expected' : 'not written yet'}: ${place}.`);
  }
  return false;
}
