import {buildFramework} from '../../model/build.js';
import {slug, unique} from '../../model/ids.js';
import type {CompetencyInput, ContentInput, FrameworkFile, LevelInput} from '../../model/schema.js';
import {joined, short} from '../draft.js';
import {grouped} from './grouped.js';
import {expectsOf, longCell, type LongCell} from './long-cells.js';
import type {LongRow} from './long-rows.js';
import {mergedOrder} from './merged-order.js';
import type {Warn} from '../source/source.js';

type Step = {id: string; title: string; summary?: string};

/** The rows of one competency: of it as a whole under `''`, else by level. */
interface LongCompetency {
  readonly first: LongRow;
  readonly id: string;
  readonly group: string;
  readonly cells: ReadonlyMap<string, LongCell>;
}

/**
 * The framework of which `export csv --long` wrote these rows, with the same ids, texts and order. What does not stand in a table
 * (ways on, the guide, pay) is not in the rows either.
 *
 * @param title what it is called: the rows do not say
 */
export function longFramework(rows: readonly LongRow[], title: string, file: string, warn: Warn): FrameworkFile {
  const levelIds = new Names('level');
  const groupIds = new Names('group');
  const competencyIds = new Names('competency');
  const tracks = grouped(rows.filter(({kind}) => kind === 'track'), ({id}) => id);
  const placed = rows.map(row => ({
    row,
    level: row.level_id || row.level ? levelIds.id(row.level_id, row.level) : '',
    group: row.group_id || row.group ? groupIds.id(row.group_id, row.group) : '',
    competency: row.competency_id || row.competency ? competencyIds.id(row.competency_id, row.competency) : '',
  }));
  for (const {line, kind} of rows) if (!KINDS.has(kind)) warn('kind', {file, line}, kind ? `there is no kind “${kind}”; it was read as a criterion` : 'no kind is written; it was read as a criterion');

  const ofCompetencies = placed.filter(({competency}) => competency);
  const competencies = [...grouped(ofCompetencies, ({competency}) => competency)].map(([id, all]): LongCompetency => ({
    id, first: all[0]!.row, group: all[0]!.group, cells: cellsOf(all),
  }));
  const ofGroups = grouped(placed.filter(({competency, group}) => group && !competency), ({group}) => group);
  const ofLevels = cellsOf(placed.filter(({row, competency, group}) => !competency && !group && row.kind !== 'track'));
  const paths = [...tracks.values()].map(all => all.map(row => levelIds.id(row.level_id, row.level)));
  const lists = [...grouped(placed.filter(({row}) => row.kind !== 'track'), ({group, competency}) => `${group} ${competency}`).values()].map(all => [...new Set(all.flatMap(({level}) => level || []))]);
  const order = mergedOrder([...paths, ...lists]);
  const rank = new Map(order.map((level, i) => [level, i]));
  const stepped = new Set(competencies.filter(hasSteps));

  const scale = new Map<string, Step>();
  for (const competency of competencies) if (!stepped.has(competency)) for (const {expected} of competency.cells.values()) if (expected?.step) scale.set(expected.step.id, expected.step);
  const ratings = new Map(competencies.flatMap(({cells}) => [...cells.values()].flatMap(cell => [...cell.ratings])));
  const ratingOrder = mergedOrder(competencies.flatMap(({cells}) => [...cells.values()].map(cell => [...cell.ratings.keys()])));

  const make = (cumulative: boolean): FrameworkFile => {
    const expects = expectsByLevel(stepped, cumulative);
    return {
      format: 'career-framework/1',
      id: slug(title) || 'framework',
      title,
      ...(cumulative && {cumulative}),
      ...(tracks.size && {tracks: [...tracks].map(([id, [row]], i) => ({id, title: row!.title, levels: [...new Set(paths[i])]}))}),
      levels: order.map(id => levelOf(id, levelIds.titles.get(id)!, ofLevels.get(id), expects.get(id))),
      ...(scale.size && {scale: mergedOrder(competencies.map(({cells}) => [...cells.values()].flatMap(({expected}) => expected?.step?.id ?? []))).flatMap(id => scale.get(id) ?? [])}),
      ...(groupIds.titles.size && {groups: [...groupIds.titles].map(([id, title]) => ({id, title, ...groupOf(ofGroups.get(id) ?? [])}))}),
      ...(competencies.length && {competencies: competencies.map(competency => competencyOf(competency, competencyIds.titles.get(competency.id)!, rank, stepped.has(competency), cumulative))}),
      ...(ratings.size && {rating: {steps: ratingOrder.map(id => ({id, title: ratings.get(id)!}))}}),
    };
  };
  const isCarried = competencies.some(({cells}) => [...cells.values()].some(({carried}) => carried !== undefined));
  return isCarried && competencies.length * order.length <= MOST_CELLS ? [make(true)].find(file => carriesAlike(file, competencies, order)) ?? make(false) : make(false);
}

/** So many pairs of level and competency are looked at, to find out whether the framework is cumulative. */
const MOST_CELLS = 1_000_000;
const KINDS = new Set(['none', 'todo', 'same', 'carried', 'step', 'optional', 'wording', 'text', 'criterion', 'example', 'avoid', 'rated', 'summary', 'takeaway', 'note', 'fact', 'track']);

/** Ids by title where a row has none, as one that somebody has added; and the titles of all. */
class Names {
  readonly titles = new Map<string, string>();
  readonly #byTitle = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  id(id: string, title: string): string {
    const key = id ? `#${id}` : title;
    const known = this.#byTitle.get(key);
    if (known !== undefined) return known;
    const made = unique(/^[^\s/]+$/.test(id) ? id : slug(id || title) || this.#kind, this.#taken);
    this.#byTitle.set(key, made);
    if (!this.#byTitle.has(title)) this.#byTitle.set(title, made);
    this.titles.set(made, title || id);
    return made;
  }
}

function cellsOf(rows: readonly {readonly row: LongRow; readonly level: string}[]): ReadonlyMap<string, LongCell> {
  const there = rows.filter(({row}) => row.change !== 'dropped'); // in a comparison it stands where it is missing
  return new Map([...grouped(there, ({level}) => level)].map(([level, all]) => [level, longCell(all.map(({row}) => row))]));
}

/** A competency has steps where each level expects one or all of it, and a step says the same wherever it is expected. */
function hasSteps({cells}: LongCompetency): boolean {
  const bodies = new Map<string | undefined, string>();
  for (const [level, {expected, saying, same, nothing}] of cells) {
    if (!level || nothing === 'none' || isCarriedOn(cells.get(level)!)) continue;
    if (!expected || same !== undefined || nothing || saying.rated) return false;
    const body = JSON.stringify(saying);
    if ((bodies.get(expected.step?.id) ?? body) !== body || (!expected.step && body !== '{}')) return false;
    bodies.set(expected.step?.id, body);
  }
  return bodies.size > 0;
}

/** All that it says is from another level. */
function isCarriedOn({carried, expected, saying}: LongCell): boolean {
  return carried !== undefined && !expected && !Object.keys(saying).length;
}

type Expectations = [string, ReturnType<typeof expectsOf>][];

function expectsByLevel(stepped: Iterable<LongCompetency>, cumulative: boolean): ReadonlyMap<string, Expectations> {
  const expects = new Map<string, Expectations>();
  for (const {id, cells} of stepped) {
    for (const [level, cell] of cells) {
      if (!level || (cumulative && cell.carried !== undefined)) continue;
      if (!expects.has(level)) expects.set(level, []);
      expects.get(level)!.push([id, expectsOf(isCarriedOn(cell) ? cells.get(cell.carried!) ?? cell : cell)]);
    }
  }
  return expects;
}

function levelOf(id: string, title: string, own: LongCell | undefined, expects: Expectations | undefined): LevelInput {
  return {
    id,
    title,
    ...(own?.summary && {summary: own.summary}),
    ...(own?.facts.size && {facts: Object.fromEntries(own.facts)}),
    ...(own?.saying.criteria && {criteria: own.saying.criteria}),
    ...(expects && {expects: Object.fromEntries(expects)}),
  };
}

function groupOf(rows: readonly {readonly row: LongRow; readonly level: string}[]): Pick<NonNullable<FrameworkFile['groups']>[number], 'summary' | 'takeaways' | 'note'> {
  const said = (kind: string) => rows.filter(({row}) => row.kind === kind).reduce<string | undefined>((before, {row}) => joined(before, row.text), undefined);
  const takeaways = rows.filter(({row, level}) => level && row.kind === 'takeaway').map(({row, level}) => [level, row.text] as const);
  const [summary, note] = [said('summary'), said('note')];
  return {...(summary && {summary}), ...(takeaways.length && {takeaways: Object.fromEntries(takeaways)}), ...(note && {note})};
}

function competencyOf({id, first, group, cells}: LongCompetency, title: string, rank: ReadonlyMap<string, number>, isStepped: boolean, cumulative: boolean): CompetencyInput {
  const about = cells.get('');
  const said = [...cells].filter(([level]) => level).sort(([a], [b]) => rank.get(a)! - rank.get(b)!);
  const expectations = said.filter(([, {carried}]) => !(cumulative && carried !== undefined)).map(([level, cell]) => [level, contentOf(cell, cells)] as const);
  return {
    id,
    title,
    ...(group && {group}),
    ...(first.code && {code: first.code}),
    ...(about?.summary && {summary: about.summary}),
    ...(about?.saying.criteria && {criteria: about.saying.criteria}),
    ...(isStepped ? stepsOf(said.map(([, cell]) => cell)) : expectations.length && {expectations: Object.fromEntries(expectations)}),
  };
}

function stepsOf(cells: readonly LongCell[]): Pick<CompetencyInput, 'steps'> {
  const steps = new Map(cells.flatMap(({expected, saying}) => {
    const {text, criteria, examples, avoid} = saying;
    return expected?.step ? [[expected.step.id, {...expected.step, ...(text && {text}), ...(criteria && {criteria}), ...(examples && {examples}), ...(avoid && {avoid})}] as const] : [];
  }));
  return steps.size ? {steps: [...steps.values()]} : {};
}

function contentOf({saying, nothing, same, carried, expected, said}: LongCell, cells: ReadonlyMap<string, LongCell>): ContentInput {
  if (nothing) return nothing === 'none' ? null : {status: 'todo'};
  const from = same ?? carried;
  const isAll = !Object.keys(saying).length && !expected;
  if (from !== undefined && isAll) return cells.has(from) ? {sameAs: from} : null;
  const words = [...said, ...(expected?.wording !== undefined ? [expected.wording] : []), ...(saying.text ? [saying.text] : [])];
  return short({...saying, ...(words.length && {text: words.join('\n\n')}), ...(expected?.step && {step: expected.step.id})});
}

/** Whether all that was carried on still is, and from where it was: without the tracks a level may have another one below it. */
function carriesAlike(file: FrameworkFile, competencies: readonly LongCompetency[], order: readonly string[]): boolean {
  const framework = buildFramework(file);
  return competencies.every(({id, cells}) => order.every(level => {
    const cell = framework.cell(framework.level(level)!, framework.competency(id)!);
    const from = cells.get(level)?.carried;
    return (cell.state === 'carried' ? cell.from.id : undefined) === from;
  }));
}
