import type {Framework} from '../../src/model/framework.js';
import {slug} from '../../src/model/ids.js';
import {isReadable} from '../../src/model/limits.js';
import {buildFramework} from '../../src/model/build.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {partsOf, statementsOf} from './editing.js';

/** A place in the table, or one of the lists below it. */
export interface Where {
  readonly level?: string;
  readonly competency?: string;
  readonly group?: string;
  readonly track?: string;
}

/** Something that an author may want to look at. Never a fault: the file can be published with it. */
export interface Advice {
  /** The same as long as it is about the same, so that it can be put aside. */
  readonly id: string;
  readonly where: Where;
  /** What is there, naming the place. */
  readonly what: string;
  /** Why that may matter to a reader. */
  readonly why: string;
}

/** As long as a text gets that is read at a glance; the longest cell of our frameworks, its three ratings together, has half of it. */
const LONG = 1_500;
const UNWRITTEN = /(?:^|[^\p{L}\p{N}])(?:TODO|TBD|TBA|FIXME|XXX|lorem ipsum)(?![\p{L}\p{N}])/u;

/** What may be worth a look, in the order of the file. Nothing for a file that cannot be drawn, which has problems instead. */
export function adviceOn(file: FrameworkFile): Advice[] {
  let framework: Framework;
  try {
    framework = buildFramework(file);
  } catch {
    return [];
  }
  const written = [...cellsOf(file, framework)];
  return [...onLadder(framework), ...onNames(framework), ...onPay(framework), ...onGroups(framework), ...onGaps(framework), ...onRepeats(framework, written), ...onTexts(framework, written)];
}

function advice(id: string, where: Where, what: string, why: string): Advice {
  return {id: `${id}:${Object.values(where).join('/')}`, where, what, why};
}

function* onLadder({levels, moves, tracks}: Framework): Generator<Advice> {
  if (levels.length === 1) {
    yield advice('one-level', {level: levels[0]!.id}, 'There is only one level.', 'A ladder of one step shows nobody where they could go.');
    return;
  }
  const [reached, left] = [new Set(moves.map(({to}) => to.id)), new Set(moves.map(({from}) => from.id))];
  const [entries, tops] = [new Set(tracks.map(({levels}) => levels[0])), new Set(tracks.map(({levels}) => levels.at(-1)))];
  for (const {id, name, todo} of levels) {
    if (todo) continue;
    if (!reached.has(id) && !entries.has(id)) yield advice('not-reached', {level: id}, `No way leads to ${name}.`, 'It stands on no track, so nobody sees how to get there.');
    else if (!left.has(id) && !tops.has(id)) yield advice('no-way-on', {level: id}, `No way leads on from ${name}.`, 'It is not the top of a track, and people there will ask what comes next.');
  }
  for (const track of tracks) {
    if (!track.levels.length && !track.todo) yield advice('empty-track', {track: track.id}, `The track ${track.title} has no levels.`, 'It is drawn as a name with nothing under it.');
    else if (track.levels.length === 1 && tracks.length > 1) yield advice('short-track', {track: track.id}, `The track ${track.title} has one level.`, 'A track of one level leads nowhere.');
  }
}

function* onNames({levels}: Framework): Generator<Advice> {
  const seen = new Map<string, string>();
  for (const {id, name} of levels) {
    const words = slug(name);
    if (words && seen.has(words)) yield advice('same-name', {level: id}, `Two levels are called ${name}.`, 'Give each a code, or another name, so that people can tell them apart.');
    seen.set(words, id);
  }
}

function* onPay({levels}: Framework): Generator<Advice> {
  if (!levels.some(({pay}) => pay.length)) return;
  for (const {id, name, pay, todo} of levels) if (!pay.length && !todo) yield advice('no-pay', {level: id}, `${name} says nothing of pay.`, 'Other levels do, and a gap makes people guess.');
}

function* onGroups({groups, competencies}: Framework): Generator<Advice> {
  for (const {id, title, takeaways} of groups) {
    if (!takeaways.size && !competencies.some(({group}) => group === id)) yield advice('empty-group', {group: id}, `Nothing is in ${title}.`, 'A heading with nothing under it is left out of the page.');
  }
}

/** Gaps between two levels that are written, and competencies that say nothing at all. What is carried, or not expected, is no gap. */
function* onGaps(framework: Framework): Generator<Advice> {
  for (const competency of framework.competencies) {
    const {id, title, criteria, steps, entries} = competency;
    if (!criteria.length && !steps.length && ![...entries.values()].some(entry => entry !== null && entry !== 'todo')) {
      yield advice('no-text', {competency: id}, `${title} says nothing at any level.`, 'A name alone does not tell people what is meant.');
      continue;
    }
    const told = new Set<string>();
    for (const track of framework.tracks) {
      const states = track.levels.map(level => framework.cell(framework.level(level)!, competency).state);
      const isSaid = (state: string) => state === 'said' || state === 'same';
      const [first, last] = [states.findIndex(isSaid), states.findLastIndex(isSaid)];
      for (let i = first + 1; i < last; i++) {
        const level = framework.level(track.levels[i]!)!;
        if (states[i] !== 'absent' || told.has(level.id)) continue;
        told.add(level.id);
        yield advice('gap', {level: level.id, competency: id}, `${title} is empty at ${level.name}.`, 'The levels below and above it say something. Is it not expected there, or not written yet?');
      }
    }
  }
}

interface Written {
  readonly competency: string;
  readonly level: string;
  readonly text: string;
  readonly statements: readonly string[];
}

/** The cells of the matrix that have words of their own. */
function* cellsOf(file: FrameworkFile, {competencies}: Framework): Generator<Written> {
  for (const [i, {id}] of competencies.entries()) {
    for (const [level, cell] of Object.entries(file.competencies![i]!.expectations ?? {})) {
      const parts = partsOf(cell);
      if (parts.size) yield {competency: id, level, text: [...parts.values()].join('\n'), statements: statementsOf(parts.get('criteria') ?? '')};
    }
  }
}

function* onRepeats(framework: Framework, written: readonly Written[]): Generator<Advice> {
  const seen = new Map<string, string>();
  for (const {competency, level, statements} of written) {
    for (const statement of statements) {
      const words = `${competency}/${slug(statement)}`;
      const former = seen.get(words);
      if (former === undefined) seen.set(words, level);
      else if (former !== level) {
        const names = [former, level].map(id => framework.level(id)!.name);
        yield advice('repeated', {level, competency}, `${framework.competency(competency)!.title} says the same at ${names.join(' and ')}.`, `“${shortened(statement)}”. People cannot tell what changes from one to the other.`);
        break;
      }
    }
  }
}

function* onTexts(framework: Framework, written: readonly Written[]): Generator<Advice> {
  for (const {competency, level, text} of written) {
    const place = `${framework.competency(competency)!.title} at ${framework.level(level)!.name}`;
    if (UNWRITTEN.test(text)) yield advice('unwritten', {level, competency}, `${place} has a note to yourselves in it.`, `“${shortened(UNWRITTEN.exec(text)![0].trim())}” will be on the page as it stands. “Not written yet” says it in a way that readers understand.`);
    if (text.length > LONG || !isReadable(text)) yield advice('long', {level, competency}, `${place} is very long.`, `It has ${text.length.toLocaleString('en')} characters. Nobody reads that beside ten others; a few statements say more.`);
  }
  for (const {id, name, summary} of framework.levels) if (summary && UNWRITTEN.test(summary)) yield advice('unwritten', {level: id}, `What is said of ${name} has a note to yourselves in it.`, 'It will be on the page as it stands.');
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text;
}
