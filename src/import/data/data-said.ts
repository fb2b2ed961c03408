import {isSaid} from './data-blanks.js';
import {areTopics} from './data-free.js';
import type {Role} from './data-keys.js';
import {textOf, type MapNode, type Node} from './data-node.js';
import {roleFor} from './data-parts.js';
import type {DataReading} from './data-reading.js';
import {criteriaOf, textsOf} from './data-texts.js';
import {summarise} from './data-whole.js';
import type {Self, Where} from './data-where.js';
import type {Saying} from '../draft.js';

/** What a map says right where it stands: texts, statements, examples. */
export function sayTexts(reading: DataReading, map: MapNode, where: Where, self: Self): void {
  const {taken} = reading;
  const {level, competency, step} = where;
  const isLeft = self === 'level' && !competency && areTopics(reading, map, where);
  const isCell = (level && competency) || step !== undefined;
  const isOfThing = self === 'competency' || (self === 'level' && !competency);
  const texts: string[] = [];
  const saying: Saying = {};
  for (const [key, node] of map.entries) {
    if (taken.has(node) || (isLeft && node.kind === 'list')) continue;
    const role = roleFor(reading, key, node, where);
    if (node.kind === 'scalar' && textOf(node) === '') taken.add(node);
    else if (isStatements(role, node)) {
      if (isSaid(reading, node, where)) saying.criteria = [...saying.criteria ?? [], ...criteriaOf(node, own => reading.role(own, where))];
      taken.add(node);
    } else if (role === 'examples' && (isCell || competency)) {
      saying.examples = [...saying.examples ?? [], ...textsOf(node)];
      taken.add(node);
    } else if (role === 'avoid' && isCell) {
      saying.avoid = [...saying.avoid ?? [], ...textsOf(node)];
      taken.add(node);
    } else if (isText(role, node, self)) {
      if (isCell && !isOfThing) {
        if (isSaid(reading, node, where)) texts.push(role === 'title' ? `**${textOf(node)}**` : textOf(node));
        taken.add(node);
      } else summarise(reading, node, where, self);
    } else if (role === 'years' && self === 'level' && level && textOf(node)) {
      level.years = textOf(node);
      taken.add(node);
    }
  }
  const text = texts.join('\n\n');
  if (text && saying.criteria) saying.text = text;
  else if (text) saying.criteria = [text];
  const said = self === 'entry' && level && competency ? asOne(reading, map, saying) : saying;
  if (Object.keys(said).length || (self === 'entry' && step !== undefined && level && competency)) reading.put(said, where);
}

/** An entry with one statement is that statement: its id and its examples are the statement’s own. */
function asOne(reading: DataReading, map: MapNode, saying: Saying): Saying {
  const {examples, criteria: [only, ...others] = [], ...more} = saying;
  if (typeof only !== 'string' || others.length || saying.text) return saying;
  const [, given] = [...map.entries].find(([key, node]) => reading.role(key) === 'id' && textOf(node)) ?? [];
  const id = given && reading.claim(textOf(given)) ? textOf(given) : undefined;
  if (given && id !== undefined) reading.taken.add(given);
  return id === undefined && !examples ? saying : {...more, criteria: [{...(id !== undefined && {id}), text: only, ...(examples && {examples})}]};
}

/** A list of statements, or one, in a place. */
export function sayStatements(reading: DataReading, node: Node, where: Where): void {
  if (reading.taken.has(node)) return;
  const criteria = criteriaOf(node, key => reading.role(key, where));
  if (criteria.length && isSaid(reading, node, where) && !reading.put({criteria}, where)) return;
  reading.taken.add(node);
}

/** Statements with names of their own are looked at as things instead. */
function isStatements(role: Role | undefined, node: Node): boolean {
  return (role === 'criteria' && node.kind !== 'map') || (role === 'text' && node.kind === 'list');
}

function isText(role: Role | undefined, node: Node, self: Self): boolean {
  return node.kind === 'scalar' && (role === 'summary' || role === 'text' || (role === 'title' && self === 'entry'));
}
