/// <reference lib="dom" />
/**
 * Several tabs with the real controller of saved answers on one storage, a ledger of all that was ever put down in any of them, and
 * what has to hold after every act: nothing is lost unless it was deleted or taken back.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {SavedAnswers} from '../../src/controllers/saved-answers.js';
import {Assessment, readRecord} from '../../src/model/assessment.js';
import {deleting} from '../../src/model/deleting.js';
import type {Framework} from '../../src/model/framework.js';
import {keep, keyOf} from '../../src/model/keeping.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf, type Question} from '../../src/model/questions.js';
import {SHELVES, type Dated, type Shelf} from '../../src/model/record.js';
import {takenOver} from '../../src/model/taken-over.js';
import {FakeStore} from './store.js';

/** Editions of one framework: competencies go, come back, are renamed, and lose steps. */
const EDITIONS = [
  {roots: 3, leaves: 3, light: 3},
  {roots: 3, light: 2},
  {stems: 3, leaves: 1, light: 3, water: 2},
  {leaves: 2, water: 3},
].map(competencies => parseFramework({
  id: 'garden', title: 'Garden', levels: [{id: 'seed', title: 'Seed'}],
  competencies: Object.entries(competencies).map(([id, steps]) => ({
    id, title: id, ...(id === 'stems' && {was: 'roots'}),
    steps: Array.from({length: steps}, (_, i) => ({id: `s${i}`, title: `Step ${i}`, text: `${id} ${i}`})),
  })),
}));
const QUESTIONS = new Map<Framework, readonly Question[]>(EDITIONS.map(framework => [framework, questionsOf(framework)]));
const SUBJECTS = ['me', 'p-1'];
const DAY = 86_400_000;

const small = fc.nat({max: 11});
const tab = fc.nat({max: 2});
const act = <const Name extends string>(name: Name) => fc.record({name: fc.constant(name), tab, a: small, b: small});
const ACTS = ['answer', 'answer', 'answer', 'open', 'note', 'tick', 'evidence', 'plan', 'undo', 'undo', 'reload', 'edition', 'subject', 'hear', 'hear', 'full', 'denied', 'room', 'ruin', 'damage', 'future', 'import', 'deleteOne', 'deleteAll', 'time', 'nothing'] as const;
export const acts = fc.array(fc.oneof(...ACTS.map(act)), {maxLength: 40, size: 'max'});
type Act = {readonly name: (typeof ACTS)[number]; readonly tab: number; readonly a: number; readonly b: number};

interface Tab {
  saved: SavedAnswers;
  hear: (event: StorageEvent) => void;
  framework: Framework;
  subject: string;
  /** What each act changed, to say what taking it back has to do. */
  undo: (readonly {shelf: Shelf; key: string; before: Dated | undefined; after: Dated}[])[];
}

/** Something put down. It is sure unless the browser kept it nowhere and its tab is gone, or something else ruined the record. */
interface Told {
  readonly shelf: Shelf;
  readonly key: string;
  readonly entry: Dated;
  sure: boolean;
}

/** Plays the acts, and checks after each; throws at the first thing that does not hold. */
export function play(list: readonly Act[]): void {
  const disk = new FakeStore();
  let clock = 1_700_000_000_000;
  const real = Date.now;
  const listeners: ((event: StorageEvent) => void)[] = [];
  Date.now = () => clock;
  Object.defineProperty(globalThis, 'localStorage', {configurable: true, get: disk.reach});
  Object.assign(globalThis, {addEventListener: (_: string, listener: (event: StorageEvent) => void) => listeners.push(listener), removeEventListener: () => {}});

  const ledger = new Map(SUBJECTS.map(subject => [subject, {told: [] as Told[], cleared: 0, gone: 0}]));
  /** Texts that must be there byte for byte: at the key or in a copy beside it. */
  const ruined = new Map(SUBJECTS.map(subject => [subject, [] as string[]]));
  const future = new Map<string, string>();

  /** The first two stand on one page, the third one on another. */
  const start = (at: number): Tab => {
    const saved = new SavedAnswers({addController: () => {}, removeController: () => {}, requestUpdate: () => {}, updateComplete: Promise.resolve(true)});
    saved.open(EDITIONS[0]!, 'me');
    saved.hostConnected();
    if (at === 2) saved.hostDisconnected();
    return {saved, hear: listeners.at(-1)!, framework: EDITIONS[0]!, subject: 'me', undo: []};
  };
  const tabs = [0, 1, 2].map(start);

  const onDisk = (subject: string) => {
    const read = readRecord(disk.texts.get(keyOf('garden', subject)) ?? '');
    return read.is === 'assessment' ? read.assessment : undefined;
  };
  const has = (assessment: Assessment | undefined, {shelf, key, entry}: Told) => {
    const found = assessment?.all(shelf).get(key);
    return found !== undefined && found.at >= entry.at;
  };
  /** Something outside of us took answers away: those are sure that are still to be found. */
  const recount = (subject: string) => {
    const seen = [onDisk(subject), ...tabs.filter(tab => tab.subject === subject).map(({saved}) => saved.assessment)];
    const kept = ledger.get(subject)!;
    kept.cleared = Math.min(kept.cleared, Math.max(...seen.map(assessment => assessment?.cleared ?? 0)));
    for (const told of kept.told) told.sure &&= seen.some(assessment => has(assessment, told));
  };

  /** Lets a tab do something, and writes all that it changed into the ledger. */
  const record = (tab: Tab, doing: () => void) => {
    const found = disk.mode === 'denied' ? undefined : onDisk(tab.subject);
    const before = found ? tab.saved.assessment!.merge(found) : tab.saved.assessment!;
    doing();
    const changes = changed(before, tab.saved.assessment!);
    for (const {shelf, key, after} of changes) ledger.get(tab.subject)!.told.push({shelf, key, entry: after, sure: true});
    if (changes.length && tab.saved.keeping === 'kept') {
      const kept = onDisk(tab.subject)!;
      assert.deepEqual(changed(kept, kept.merge(tab.saved.assessment!)), [], 'what is called kept is in the storage');
    }
    return {before, changes};
  };
  const change = (tab: Tab, doing: (own: Assessment, now: number) => Assessment) => {
    const {changes} = record(tab, () => tab.saved.change(doing));
    const own = changes.filter(({shelf, before}) => shelf !== 'history' || before);
    if (changes.length) tab.undo.push(own);
  };
  const put = (tab: Tab, shelf: Shelf, key: string, entry: object) => {
    change(tab, (own, now) => own.with(shelf, key, entry, now));
    const {at, ...said} = tab.saved.assessment!.all(shelf).get(key)!;
    assert.deepEqual(said, entry, 'what was said last is what is shown');
  };

  const does: {readonly [Name in Act['name']]: (tab: Tab, a: number, b: number, at: number) => void} = {
    answer: (tab, a, b) => {
      const questions = QUESTIONS.get(tab.framework)!;
      const question = questions[a % questions.length]!;
      const choice = question.choices[b % question.choices.length]!.id;
      put(tab, 'answers', question.key, {choice});
      assert.equal(tab.saved.assessment!.answer(question)!.choice, choice);
    },
    open: (tab, a) => put(tab, 'answers', tab.framework.competencies[a % tab.framework.competencies.length]!.id, a % 2 ? {open: 'unsure'} : {}),
    note: (tab, a, b) => put(tab, 'notes', ['roots', '__proto__', 'light'][a % 3]!, {text: `note ${b}`}),
    tick: (tab, a, b) => put(tab, 'ticks', `roots/s${a % 3}/c`, b % 3 ? {text: 'done'} : {}),
    evidence: (tab, a, b) => put(tab, 'evidence', `e${a % 4}`, {text: `shown ${b}`, competency: 'roots'}),
    plan: (tab, a, b) => put(tab, 'plans', 'leaves', {action: `do ${a} ${b}`}),
    undo: tab => {
      const act = tab.saved.canUndo ? tab.undo.pop() : undefined;
      const {before} = record(tab, () => tab.saved.undo());
      const now = tab.saved.assessment!;
      for (const {shelf, key, before: was, after} of act ?? []) {
        const [stood, stands] = [before, now].map(side => side.all(shelf).get(key));
        if (same(stood, after)) {
          assert.deepEqual(said(stands), said(was), 'taken back');
          // What an earlier act had put down is back, with a later date: it can be taken back as well.
          tab.undo = tab.undo.map(earlier => earlier.map(change => (change.shelf === shelf && change.key === key && same(change.after, was) ? {...change, after: stands!} : change)));
        }
        else assert.deepEqual(stands, stood, 'changed since, so it stays');
      }
      const mine = new Set(act?.map(({shelf, key}) => `${shelf} ${key}`));
      for (const {shelf, key} of changed(before, now)) assert.ok(shelf === 'history' || mine.has(`${shelf} ${key}`), 'nothing else is taken back');
    },
    reload: (tab, _a, _b, at) => {
      tab.saved.hostDisconnected();
      Object.assign(tab, start(at));
      SUBJECTS.forEach(recount);
    },
    edition: (tab, a) => {
      const before = tab.saved.assessment!;
      tab.framework = EDITIONS[a % EDITIONS.length]!;
      tab.saved.open(tab.framework, tab.subject);
      tab.undo = tab.saved.canUndo ? tab.undo : [];
      if (disk.mode === 'open') assert.deepEqual(changed(tab.saved.assessment!, tab.saved.assessment!.merge(before)), [], 'an edition costs no answer');
    },
    subject: tab => {
      tab.subject = SUBJECTS.find(subject => subject !== tab.subject)!;
      tab.saved.open(tab.framework, tab.subject);
      tab.undo = [];
    },
    hear: tab => tab.hear({key: keyOf('garden', tab.subject)} as StorageEvent),
    full: () => void (disk.mode = 'full'),
    denied: () => void (disk.mode = 'denied'),
    room: () => void (disk.mode = 'open'),
    ruin: ({subject}, a, b) => outside(subject, (disk.texts.get(keyOf('garden', subject)) ?? '{"theme": "dark"}').slice(0, -1 - a) + (b % 2 ? '\u0000ÿ' : '')),
    damage: ({subject}, a) => {
      const own = onDisk(subject)?.toJSON();
      if (own) outside(subject, JSON.stringify({...own, answers: {...own.answers, leaves: {choice: a, at: 'never'}}}));
    },
    future: ({subject}, a) => {
      const text = `{"format":"career-assessment/${3 + a}","people":[${a}]}`;
      overwrite(subject, text);
      future.set(subject, text);
    },
    import: (tab, a, b) => {
      let other = Assessment.empty(tab.framework, 'someone');
      for (const [i, key] of ['roots', 'light', 'gone'].entries()) other = other.with('answers', key, {choice: `s${(a + i) % 3}`}, clock + (b - 6) * DAY);
      change(tab, (own, now) => takenOver(tab.framework, own, other, now));
    },
    deleteOne: (tab, a) => {
      const questions = QUESTIONS.get(tab.framework)!;
      const question = questions[a % questions.length]!;
      change(tab, (own, now) => deleting(own, question, now));
      const left = tab.saved.assessment!;
      assert.ok(!left.answer(question) && !left.get('notes', question.key) && !left.list('history').some(([, {answers}]) => answers && question.key in answers));
    },
    deleteAll: tab => {
      tab.saved.deleteAll();
      tab.undo = [];
      const kept = ledger.get(tab.subject)!;
      const {cleared} = tab.saved.assessment!;
      kept.gone = Math.max(kept.gone, cleared);
      if (tab.saved.keeping === 'kept') kept.cleared = Math.max(kept.cleared, cleared); // else the reader is told that others may bring it back
      assert.ok(SHELVES.every(shelf => tab.saved.assessment!.all(shelf).size === 0));
      if (disk.mode === 'denied') return;
      assert.deepEqual([...disk.texts.keys()].filter(key => key.startsWith(`${keyOf('garden', tab.subject)}:`)), [], 'the copies go too');
      ruined.set(tab.subject, []);
      future.delete(tab.subject);
    },
    time: (_tab, a, b) => void (clock += (a - 3) * (b % 2 ? 1 : 12 * DAY)),
    nothing: tab => tab.saved.change(own => own),
  };

  const overwrite = (subject: string, text: string) => {
    const key = keyOf('garden', subject);
    const over = disk.texts.get(key);
    // What none of us has seen before it was written over is gone, and not by us.
    if (![...disk.texts].some(([at, text]) => at.startsWith(`${key}:`) && text === over)) ruined.set(subject, ruined.get(subject)!.filter(text => text !== over));
    disk.texts.set(key, text);
    recount(subject);
  };
  /** Something that is not ours writes into the storage. */
  const outside = (subject: string, text: string) => {
    if (future.has(subject)) return;
    overwrite(subject, text);
    ruined.get(subject)!.push(text);
  };

  const holds = () => {
    for (const subject of SUBJECTS) {
      const key = keyOf('garden', subject);
      const texts = [...disk.texts].filter(([at]) => at === key || at.startsWith(`${key}:`)).map(([, text]) => text);
      for (const text of ruined.get(subject)!) assert.ok(texts.includes(text), 'what cannot be read is there byte for byte');
      if (future.has(subject)) assert.equal(disk.texts.get(key), future.get(subject), 'a later version is left alone');
    }
  };

  try {
    for (const {name, tab, a, b} of list) {
      does[name](tabs[tab]!, a, b, tab);
      holds();
    }
    disk.mode = 'open';
    for (const subject of future.keys()) disk.texts.delete(keyOf('garden', subject)); // that release has gone again
    inAnyOrder(tabs, disk);
    // Every tab comes by once more.
    for (const tab of tabs) for (const subject of [tab.subject, ...SUBJECTS]) {
      tab.subject = subject;
      tab.saved.open(tab.framework, subject);
      tab.saved.change((own, now) => own.saying('ping', 'x', now));
    }
    future.clear();
    holds();
    for (const [subject, {told, cleared, gone}] of ledger) {
      const final = onDisk(subject)!;
      for (const one of told) if (one.sure && one.entry.at > gone) assert.ok(has(final, one), `nothing is lost: ${JSON.stringify(one)}`);
      const known = new Set(told.filter(({entry}) => entry.at > cleared).map(({shelf, key, entry}) => JSON.stringify([shelf, key, ordered(entry)])));
      for (const shelf of SHELVES) for (const [key, entry] of final.all(shelf)) {
        if (key !== 'ping' && shelf !== 'history') assert.ok(known.has(JSON.stringify([shelf, key, ordered(entry)])), `nothing is made up, and nothing comes back: ${shelf} ${key}`);
      }
    }
  } finally {
    for (const {saved} of tabs) saved.hostDisconnected();
    Date.now = real;
  }
}

/** Whichever tab writes first, in the end the same is kept. */
function inAnyOrder(tabs: readonly Tab[], disk: FakeStore): void {
  const key = keyOf('garden', 'me');
  const open = tabs.filter(({subject}) => subject === 'me').map(({saved}) => saved.assessment!);
  if (!open.length) return;
  const ends = permutations(open).map(order => {
    const copy = new FakeStore(disk.texts);
    for (const assessment of order) keep(copy.reach, key, assessment);
    const {framework, ...record} = JSON.parse(copy.texts.get(key) ?? '{}') as {framework: unknown}; // whose edition was last is a matter of order
    return JSON.stringify(ordered(record));
  });
  assert.equal(new Set(ends).size, 1, 'the order of tabs does not matter');
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  return items.length ? items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map(rest => [item, ...rest])) : [[]];
}

function changed(before: Assessment, after: Assessment): {shelf: Shelf; key: string; before: Dated | undefined; after: Dated}[] {
  return SHELVES.flatMap(shelf => [...after.all(shelf)].flatMap(([key, entry]) => {
    const was = before.all(shelf).get(key);
    return same(was, entry) ? [] : [{shelf, key, before: was, after: entry}];
  }));
}

function same(one: Dated | undefined, other: Dated | undefined): boolean {
  return one === other || (one?.at === other?.at && JSON.stringify(ordered(one)) === JSON.stringify(ordered(other)));
}

/** The same, its keys in one order. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, ordered(member)]);
}

function said(entry: Dated | undefined): object {
  const {at, ...rest} = entry ?? {at: 0};
  return rest;
}
