import type {Framework, Level} from '../model/framework.js';
import {slug} from '../model/ids.js';
import {nearest} from '../model/nearest.js';
import {Misuse} from './arguments.js';

/**
 * The level that a person means: by its id, else by its code or title, else by the beginning of a title, where only one has it.
 *
 * @throws {Misuse} where there is none, or more than one
 */
export function findLevel(framework: Framework, word: string): Level {
  const exact = framework.level(word);
  if (exact) return exact;
  const key = slug(word);
  const ways: ((level: Level) => boolean)[] = [
    ({id, title, code, name}) => [id, title, code ?? '', name].some(text => slug(text) === key),
    ({title}) => slug(title).startsWith(`${key}-`),
  ];
  for (const isMeant of ways) {
    const [found, ...others] = key ? framework.levels.filter(isMeant) : [];
    if (found && !others.length) return found;
    if (found) throw new Misuse(`${word} may be ${list([found, ...others].map(nameOf), 'or')} in ${framework.title}. Write the id.`);
  }
  const meant = nearest(word, framework.levels.flatMap(({id, title, code}) => [id, title, title.split(' ')[0]!, code ?? '']));
  throw new Misuse(`There is no level ${word} in ${framework.title}.${meant ? ` Did you mean ${meant}?` : ''} There is ${list(framework.levels.map(nameOf), 'and')}.`);
}

function nameOf({id, name}: Level): string {
  return slug(name) === id ? id : `${id} (${name})`;
}

function list(names: readonly string[], word: string): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${word} `);
}
