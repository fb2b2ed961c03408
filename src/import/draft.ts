import {slug} from '../model/ids.js';
import type {CompetencyInput, CriterionInput, FrameworkFile, LevelInput} from '../model/schema.js';
import {BUDGETS, counted} from './budgets.js';
import {IdsTaken} from './ids-taken.js';
import {Refused, type Place, type Warning} from './imported.js';
import {LevelIndex} from './level-index.js';
import type {LevelName} from './names/level-names.js';
import {withinSentence} from './names/nouns.js';
import {added, isSaying, joined, short, statementsOf, type Said} from './said.js';

export {isSaying, joined, short, type Said, type Saying} from './said.js';

type Track = NonNullable<FrameworkFile['tracks']>[number];
type Group = NonNullable<FrameworkFile['groups']>[number];
type Section = NonNullable<FrameworkFile['sections']>[number];
type Known<Thing> = Thing & {id: string};

/** Levels and competencies are found by their names, which only the draft changes: see `Draft.name` and `Draft.rename`. */
export type DraftLevel = Omit<Known<LevelInput>, 'title' | 'code'> & Readonly<LevelName> & {facts?: Record<string, string | string[]>};
export type DraftCompetency = Omit<Known<CompetencyInput>, 'title'> & {readonly title: string};
type DraftTrack = Known<Track> & {levels: string[]};

/**
 * A framework in the making: readers put down what they find in any order and several times; things are one when their names
 * are. `file()` makes the framework file of it, in the short forms that a person would write.
 */
export class Draft {
  title = '';
  lang = '';
  summary = '';
  readonly levels: DraftLevel[] = [];
  readonly tracks: DraftTrack[] = [];
  readonly groups: Known<Group>[] = [];
  readonly competencies: DraftCompetency[] = [];
  readonly sections: Known<Section>[] = [];
  readonly warnings: Warning[] = [];
  /** A source that is a framework file already: it stays as it is. */
  whole?: FrameworkFile;
  /** Everything else, as the file has it. */
  readonly rest: Partial<Pick<FrameworkFile, 'terms' | 'cumulative' | 'scale' | 'rating' | 'systems' | 'source' | 'version' | 'ext' | 'id'>> = {};
  /** Where one reads: it is told with what is refused. */
  at: Place = {file: '', line: 1};
  readonly #ids = new Map<string, IdsTaken>();
  readonly #levels = new LevelIndex();
  readonly #tracks = new Map<string, DraftTrack>();
  readonly #groups = new Map<string, Known<Group>>();
  readonly #competencies = new Map<string, DraftCompetency[]>();
  readonly #sections = new Map<string, Known<Section>>();
  readonly #cells = new Map<DraftCompetency, Map<string, Said>>();

  warn(kind: string, at: Place, message: string): void {
    this.warnings.push({kind, at, message});
  }

  /** The level of that name, by its code or its title. */
  findLevel(name: LevelName): DraftLevel | undefined {
    return this.#levels.find(name);
  }

  /**
   * The level of that name, made where there is none. What is new in the name is taken over.
   *
   * @param id what a new one is called where the source has an id for it. Default: made from its code or title
   */
  level(name: LevelName, id = name.code || name.title): DraftLevel {
    const found = this.findLevel(name);
    if (!found) return this.newLevel(name, id);
    if (name.code && !found.code) this.name(found, slug(found.title) === slug(name.code) ? name : {code: name.code});
    return found;
  }

  /** A level of its own, whatever others are called. */
  newLevel({title, code}: LevelName, id: string): DraftLevel {
    this.#bound(this.levels, 'levels');
    const level: DraftLevel = {id: this.#id('level', id), title, ...(code && code !== title && {code})};
    this.#levels.add(level);
    return add(this.levels, level);
  }

  /** Gives a level another title, or the code that it had not. */
  name(level: DraftLevel, name: Partial<LevelName>): void {
    this.#levels.name(level, name);
  }

  /** The level of that name on one track, where several tracks have levels of the same name. */
  levelOn(track: DraftTrack, name: LevelName): DraftLevel {
    const found = this.#levels.titled(name.title).find(({id, code}) => track.levels.includes(id) && (!code || !name.code || slug(code) === slug(name.code)));
    if (found) return found;
    const level = this.newLevel(name, `${track.id} ${name.code || name.title}`);
    track.levels.push(level.id);
    return level;
  }

  track(title: string): DraftTrack {
    return kept(this.#tracks, slug(title), () => add(this.tracks, {id: this.#id('track', title), title, levels: []}));
  }

  group(title: string): Known<Group> {
    return kept(this.#groups, slug(title), () => add(this.groups, {id: this.#id('group', title), title}));
  }

  /**
   * A competency by its name. Two groups may each have one of the same name; without a group, any is found.
   *
   * @param id what a new one is called where the source has an id for it. Default: made from the title
   */
  competency(title: string, group?: string, id = title): DraftCompetency {
    const same = kept(this.#competencies, slug(title), () => []);
    const found = group === undefined ? same.find(competency => competency.group === undefined) ?? same[0]
      : same.find(competency => competency.group === group) ?? same.find(competency => competency.group === undefined);
    if (found && group !== undefined) found.group = group;
    if (found) return found;
    this.#bound(this.competencies, 'competencies');
    const competency: DraftCompetency = {id: this.#id('competency', id), title, ...(group !== undefined && {group})};
    same.push(competency);
    return add(this.competencies, competency);
  }

  rename(competency: DraftCompetency, title: string): void {
    const same = this.#competencies.get(slug(competency.title))!;
    same.splice(same.indexOf(competency), 1);
    kept(this.#competencies, slug(title), () => []).push(Object.assign(competency, {title}));
  }

  section(title: string, text: string, place?: string): void {
    const key = `${slug(title)}\n${place ?? ''}`;
    const found = this.#sections.get(key);
    if (found) {
      found.text = joined(found.text, text);
      return;
    }
    const section = {id: this.#id('section', title), title, ...(place !== undefined && {place}), text};
    this.#sections.set(key, section);
    this.sections.push(section);
  }

  /** What is said of a competency at a level. Statements are added to those that are there; what says that there is none gives way. */
  say(competency: DraftCompetency, level: DraftLevel, said: Said): void {
    const cells = kept(this.#cells, competency, () => new Map<string, Said>());
    const before = cells.get(level.id);
    cells.set(level.id, isSaying(before) ? (isSaying(said) ? added(before, said) : before) : said);
  }

  said(competency: DraftCompetency, level: DraftLevel): Said | undefined {
    return this.#cells.get(competency)?.get(level.id);
  }

  /** The file, in the order of the format; what is empty is left out. */
  file(): FrameworkFile {
    if (this.whole) return this.whole;
    const {title, lang, summary, levels, tracks, groups, competencies, sections, rest} = this;
    const places = new Map(levels.map(({id}, i) => [id, i]));
    const file = {
      format: 'career-framework/1' as const,
      id: rest.id ?? (slug(title) || 'framework'),
      title: title || 'Career framework',
      version: rest.version,
      lang: lang || undefined,
      summary: summary || undefined,
      source: rest.source,
      terms: rest.terms && withinSentence(rest.terms, lang),
      cumulative: rest.cumulative,
      tracks,
      levels: this.#levelsWithMore(),
      scale: rest.scale,
      groups,
      competencies: competencies.map(competency => ({...competency, ...this.#expectations(competency, places)})),
      rating: rest.rating,
      systems: rest.systems,
      sections,
      ext: rest.ext,
    };
    return Object.fromEntries(Object.entries(file).filter(([key, value]) => key === 'levels' || (value !== undefined && !(Array.isArray(value) && !value.length)))) as FrameworkFile;
  }

  #expectations(competency: DraftCompetency, places: ReadonlyMap<string, number>): Pick<CompetencyInput, 'expectations'> {
    const cells = this.#cells.get(competency);
    if (!cells || competency.steps) return {};
    const inOrder = [...cells].filter(([, said]) => leadsToOne(said, cells)).toSorted(([a], [b]) => places.get(a)! - places.get(b)!).map(([id, said]) => [id, short(said)] as const);
    return {expectations: Object.fromEntries(inOrder)}; // own keys, `__proto__` included
  }

  /** A competency has steps or expectations. What is expected of one that has steps stands with the statements of the level. */
  #levelsWithMore(): readonly DraftLevel[] {
    const more = new Map<string, CriterionInput[]>();
    for (const [competency, cells] of this.#cells) {
      if (competency.steps) for (const [id, said] of cells) if (isSaying(said)) kept(more, id, () => []).push(...statementsOf(said, competency.title));
    }
    return this.levels.map(level => (more.has(level.id) ? {...level, criteria: [...level.criteria ?? [], ...more.get(level.id)!]} : level));
  }

  #id(kind: string, name: string): string {
    return kept(this.#ids, kind, () => new IdsTaken(kind)).of(name);
  }

  #bound({length}: readonly unknown[], kind: 'levels' | 'competencies'): void {
    if (length < BUDGETS[kind]) return;
    throw new Refused(this.at, `more than ${counted(BUDGETS[kind])} ${kind} were found in it, which is more than any framework has. Say with a mapping file what its columns and headings are, or make several files`);
  }
}

function add<Thing>(things: Thing[], thing: Thing): Thing {
  things.push(thing);
  return thing;
}

/** The thing of a key, made where there is none. */
function kept<Key, Thing>(things: Map<Key, Thing>, key: Key, make: () => Thing): Thing {
  const found = things.get(key);
  if (found !== undefined) return found;
  const made = make();
  things.set(key, made);
  return made;
}

/** Whether a cell that is another level’s leads to one that is written, and not to nothing or back to itself. */
function leadsToOne(said: Said | undefined, cells: ReadonlyMap<string, Said>): boolean {
  const seen = new Set<Said | undefined>();
  while (typeof said === 'object' && said !== null && 'sameAs' in said) {
    if (seen.has(said)) return false;
    seen.add(said);
    said = cells.get(said.sameAs);
  }
  return said !== undefined;
}
