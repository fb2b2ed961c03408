import {slug} from '../../model/ids.js';
import {sharesWord} from '../level-index.js';
import {isDescending, type LevelName} from '../names/level-names.js';

/** More are no ladder, and each is looked for among all. */
const MOST = 500;

/**
 * One ladder of several lists of names, each turned low to high first. A name that only one list has stands after the name that
 * it follows there.
 */
export function ladderOf(lists: readonly (readonly LevelName[])[]): LevelName[] {
  const ladder: LevelName[] = [];
  const known = ({title, code}: LevelName) => {
    const key = slug(title);
    const isAlike = sharesWord(title);
    return ladder.findIndex(level => {
      const name = slug(level.title);
      if (level.code && code) return slug(level.code) === slug(code) && (name === key || isAlike(level));
      return name === key || (level.code !== undefined && slug(level.code) === key) || (code !== undefined && name === slug(code));
    });
  };
  for (const list of distinctLists(lists).toSorted((a, b) => b.length - a.length)) {
    const names = (isDescending(list.map(spoken)) ? list.toReversed() : list).filter(({title}) => title);
    let after = names.some(name => known(name) >= 0) ? -1 : ladder.length - 1;
    const first = names.findIndex(name => known(name) >= 0);
    if (first > 0) after = known(names[first]!) - 1;
    for (const name of names) {
      if (ladder.length >= MOST) return ladder;
      const at = known(name);
      if (at >= 0) {
        if (name.code && !ladder[at]!.code) ladder[at] = name;
        after = at;
      } else ladder.splice(++after, 0, name);
    }
  }
  return ladder;
}

/** The name in which its height can be read. */
function spoken({title, code}: LevelName): string {
  return code ? `${code}: ${title}` : title;
}

function distinctLists(lists: readonly (readonly LevelName[])[]): readonly (readonly LevelName[])[] {
  return [...new Map(lists.map(list => [list.map(spoken).join('\n'), list])).values()].slice(0, MOST);
}
