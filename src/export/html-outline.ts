import {escape} from './escape.js';
import {ELSEWHERE, htmlProse, unwrapped, type Surroundings} from './html-prose.js';
import {isList, type Line, type Outline} from './outline.js';

/** Lines as paragraphs, and lists of them as lists. */
export function htmlOutline(outline: Outline, around: Surroundings = ELSEWHERE): string {
  return outline.map(part => (isList(part) ? `<ul>${part.map(item => `<li>${unwrapped(htmlOutline(item, around))}</li>`).join('')}</ul>` : line(part, around))).join('');
}

function line({title, aside, text = ''}: Line, around: Surroundings): string {
  const lead = [title && `<strong>${escape(title)}</strong>`, aside && `<em>${escape(aside)}</em>`].filter(Boolean).join(' ');
  return htmlProse(text, lead && text ? `${lead} ` : lead, around);
}
