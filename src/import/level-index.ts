import {slug} from '../model/ids.js';
import type {DraftLevel} from './draft.js';
import type {LevelName} from './names/level-names.js';

/** The levels of a draft by their titles and by their codes, in the order in which they came. */
export class LevelIndex {
  readonly #place = new Map<DraftLevel, number>();
  readonly #byTitle = new Map<string, DraftLevel[]>();
  readonly #byCode = new Map<string, DraftLevel[]>();

  add(level: DraftLevel): void {
    this.#place.set(level, this.#place.size);
    move(this.#byTitle, level, undefined, level.title);
    move(this.#byCode, level, undefined, level.code);
  }

  /** Gives a level a title or a code that it did not have before. */
  name(level: DraftLevel, name: Partial<LevelName>): void {
    move(this.#byTitle, level, level.title, name.title);
    move(this.#byCode, level, level.code, name.code);
    Object.assign(level, name);
  }

  titled(title: string): readonly DraftLevel[] {
    return this.#byTitle.get(slug(title)) ?? [];
  }

  /**
   * One is found by its code, or by its title where one of the two has no code. Of two tracks, both may have an `L4`: with a
   * title of its own it is another level.
   */
  find({title, code}: LevelName): DraftLevel | undefined {
    const key = slug(title);
    const same = code === undefined ? [] : this.#byCode.get(slug(code)) ?? [];
    return same.find(level => slug(level.title) === key)
      ?? same.find(sharesWord(title))
      ?? (code && title === code ? same[0] : undefined)
      ?? this.#first([...this.#byTitle.get(key) ?? [], ...this.#byCode.get(key) ?? []], level => !code || !level.code)
      ?? (code ? this.titled(code).find(level => !level.code) : undefined);
  }

  #first(levels: readonly DraftLevel[], isRight: (level: DraftLevel) => boolean): DraftLevel | undefined {
    let first: DraftLevel | undefined;
    for (const level of levels) if (isRight(level) && (!first || this.#place.get(level)! < this.#place.get(first)!)) first = level;
    return first;
  }
}

function move(index: Map<string, DraftLevel[]>, level: DraftLevel, from: string | undefined, to: string | undefined): void {
  if (to === undefined || to === from) return;
  if (from !== undefined) index.set(slug(from), index.get(slug(from))!.filter(other => other !== level));
  const same = index.get(slug(to));
  if (same) same.push(level);
  else index.set(slug(to), [level]);
}

/** Whether a title has a word of another: with the same code they are names of one level. */
export function sharesWord(title: string): (level: LevelName) => boolean {
  const words = new Set(slug(title).split('-'));
  return level => slug(level.title).split('-').some(word => words.has(word));
}
