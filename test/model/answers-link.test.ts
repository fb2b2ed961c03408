import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import {sharedAnswers, readShared, sharedIn, type SharedAnswers} from '../../src/controllers/shared-answers.js';
import {pack} from '../../src/controllers/packed.js';
import {Assessment} from '../../src/model/assessment.js';
import {ByteReader, ByteWriter} from '../../src/model/bytes.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf} from '../../src/model/questions.js';
import type {Answer} from '../../src/model/record.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {shortId} from '../../src/model/short-id.js';
import {times} from '../helpers/thorough.js';

const DAY = 20_778; // 21 November 2026
const AT = DAY * 86_400_000;

const named = (name: string) => parseFramework(JSON.parse(readFileSync(`frameworks/${name}.json`, 'utf8')) as FrameworkFile);

/** Competencies, each with a text for every level, or with steps of its own. */
function framework(competencies: readonly {id: string; was?: string; steps?: readonly string[]}[], levels: readonly (string | {id: string; was: string})[] = ['junior', 'senior'], more: Partial<FrameworkFile> = {}): Framework {
  const ids = levels.map(level => (typeof level === 'string' ? {id: level} : level));
  return parseFramework({
    id: 'ours', title: 'Ours', version: '1', levels: ids.map(level => ({...level, title: level.id})),
    competencies: competencies.map(({id, was, steps}) => ({
      id, title: id, ...(was && {was}),
      ...(steps ? {steps: steps.map(step => ({id: step, title: step, summary: `Does ${step}`}))} : {expectations: Object.fromEntries(ids.map(level => [level.id, `Does ${id}`]))}),
    })),
    ...more,
  } as FrameworkFile);
}

function answering(framework: Framework, answers: Readonly<Record<string, Omit<Answer, 'at'>>>): Assessment {
  return Object.entries(answers).reduce((assessment, [key, answer]) => assessment.with('answers', key, answer, 5), Assessment.empty(framework));
}

/** What was answered, without when. */
function told(assessment: Assessment): Record<string, Omit<Answer, 'at'>> {
  return Object.fromEntries(assessment.list('answers').map(([key, {at, words, ...answer}]) => [key, answer]));
}

const write = (framework: Framework, assessment: Assessment, more = {}) => sharedAnswers(framework, assessment, {day: DAY, ...more});

async function opened(framework: Framework, link: string): Promise<Extract<SharedAnswers, {is: 'answers'}>> {
  const read = await readShared(framework, link);
  assert.equal(read.is, 'answers');
  return read as Extract<SharedAnswers, {is: 'answers'}>;
}

test('a link written on the first day is read for ever', async () => {
  const edition = framework([{id: 'craft'}, {id: 'people'}, {id: 'scope'}, {id: 'pace', steps: ['slow', 'fast']}, {id: 'tests'}], ['junior', 'mid', 'senior']);
  const link = '1.Y8kvLSpmNFy1iJGZJS8xN5U5Kv81I1tJYlF6aglbcWpeZn4RS0ZqUSpbVimY3W-tNsVTeArTWgYGBs6c_Lx03fT8vFQmBtbGtL_GphVan0ODg2crna9k4WDkYmBgZGBgYC9KLcksSk3hZWRNLkpMK-G8w5iXklqkUJ5YKXvNFwA.e';
  const {assessment, day, unknown} = await opened(edition, link);
  assert.deepEqual(told(assessment), {
    craft: {choice: 'mid'}, people: {choice: 'junior', above: 'mid'}, scope: {open: 'no-chance'}, pace: {choice: 'fast'}, tests: {open: 'unsure'}, retired: {choice: 'long-gone'},
  });
  assert.deepEqual([assessment.target, assessment.here, assessment.said('name'), assessment.frameworkVersion, day, unknown], ['senior', 'junior', 'Zoë', '1', DAY, 0]);
  assert.deepEqual(assessment.list('notes'), [['craft', {text: 'Ünder way', at: AT}]]);
});

for (const name of ['engineering-levels', 'prontopro', 'starter', 'sthorm', 'waypoints']) {
  test(`all answers of ${name}, a target and an own level are the same at the other end, in 400 characters`, async () => {
    const ours = named(name);
    const [first, last] = [ours.levels[0]!.id, ours.levels.at(-1)!.id];
    const given = questionsOf(ours).map(({key, choices}, i) => [key, i % 5 === 4 ? {open: 'unsure' as const} : {choice: choices[(i * 7) % choices.length]!.id}] as const);
    const own = answering(ours, Object.fromEntries(given)).saying('target', last, 5).saying('here', first, 5);
    const link = await write(ours, own);
    assert.ok(link.length + 'career.view=check&career.answers='.length <= 400, `${link.length}`);
    const {assessment, unknown} = await opened(ours, link);
    assert.deepEqual(told(assessment), told(own));
    assert.deepEqual([assessment.target, assessment.here, unknown], [last, first, 0]);
  });
}

/** Ids as files have them: words, joined. */
const id = fc.tuple(fc.array(fc.stringMatching(/^[a-z]{2,11}$/), {minLength: 1, maxLength: 5}), fc.nat(999)).map(([words, n]) => `${words.join('-')}-${n}`);
const competencies = (count: number) => fc.uniqueArray(fc.record({id, steps: fc.uniqueArray(id, {minLength: 3, maxLength: 6})}), {minLength: count, maxLength: count, selector: ({id}) => id});

for (const [count, most] of [[27, 400], [60, 800]] as const) {
  test(`${count} answers take ${most} characters at most, even where every competency has steps of its own`, async () => {
    await fc.assert(fc.asyncProperty(competencies(count), fc.infiniteStream(fc.nat(5)), async (list, picks) => {
      const ours = framework(list);
      const own = answering(ours, Object.fromEntries(questionsOf(ours).map(({key, choices}) => [key, {choice: choices[picks.next().value! % choices.length]!.id}])));
      const link = `career.view=check&career.answers=${await write(ours, own.saying('target', 'senior', 5))}`;
      assert.ok(link.length <= most, `${link.length}`);
      assert.deepEqual(told((await opened(ours, link.split('=').at(-1)!)).assessment), told(own));
    }), {numRuns: times(60)});
  });
}

test('whatever the ids and the answers, what is opened is what was sent', async () => {
  const anyId = fc.string({unit: 'binary', minLength: 1, maxLength: 30}).map(text => text.replace(/[\s/]/gu, '_'));
  const answer = fc.oneof(
    fc.record({choice: fc.nat(9), isBetween: fc.boolean()}),
    fc.constantFrom('unsure', 'no-chance', 'below', 'skipped'),
  );
  const lists = fc.uniqueArray(fc.record({id: anyId, steps: fc.uniqueArray(anyId, {minLength: 1, maxLength: 5})}), {minLength: 1, maxLength: 8, selector: ({id}) => id});
  await fc.assert(fc.asyncProperty(lists, fc.array(answer, {minLength: 8, maxLength: 8}), fc.string({unit: 'binary', maxLength: 40}), async (list, picks, note) => {
    const ours = framework(list);
    const given = questionsOf(ours).map(({key, choices}, i) => {
      const {[i]: pick} = picks;
      if (typeof pick === 'string') return [key, {open: pick as Answer['open']}] as const;
      const at = pick!.choice % choices.length;
      return [key, {choice: choices[at]!.id, ...(pick!.isBetween && at < choices.length - 1 && {above: choices[at + 1]!.id})}] as const;
    });
    const own = answering(ours, Object.fromEntries(given)).with('notes', list[0]!.id, {text: note}, 5);
    const {assessment, unknown} = await opened(ours, await write(ours, own, {notes: true}));
    assert.deepEqual([told(assessment), unknown], [told(own), 0]);
    assert.deepEqual(assessment.get('notes', list[0]!.id)?.text ?? '', note);
  }), {numRuns: times(200)});
});

test('holds no name and no note unless it was said so', async () => {
  const ours = framework([{id: 'craft'}]);
  const own = answering(ours, {craft: {choice: 'junior'}}).saying('name', 'Ada', 5).with('notes', 'craft', {text: 'mine'}, 5).with('evidence', 'e', {text: 'seen'}, 5);
  const {assessment} = await opened(ours, await write(ours, own));
  assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(assessment))).sort(), ['answers', 'format', 'framework', 'subject']);
  assert.equal((await opened(ours, await write(ours, own, {name: 'Zoë'}))).assessment.said('name'), 'Zoë');
});

test('a link is read in the next edition, with competencies and levels new, gone and renamed', async () => {
  const first = framework([{id: 'craft'}, {id: 'people'}, {id: 'gone'}], ['junior', 'senior']);
  const link = await write(first, answering(first, {craft: {choice: 'junior'}, people: {choice: 'senior'}, gone: {choice: 'junior'}}));
  const second = framework([{id: 'new'}, {id: 'humans', was: 'people'}, {id: 'craft'}], ['intern', {id: 'starter', was: 'junior'}, 'lead', 'senior']);
  const {assessment, unknown} = await opened(second, link);
  assert.deepEqual(told(assessment), {humans: {choice: 'senior'}, craft: {choice: 'starter'}});
  assert.equal(unknown, 1);
});

test('answers under ids of earlier editions are sent under those of today, and others as they are', async () => {
  const ours = framework([{id: 'humans', was: 'people'}, {id: 'craft'}], [{id: 'starter', was: 'junior'}, 'senior']);
  const own = answering(ours, {people: {choice: 'junior'}, craft: {choice: 'vanished', above: 'too'}, retired: {choice: 'a', above: 'b'}, ['__proto__']: {choice: 'x'}});
  const {assessment} = await opened(ours, await write(ours, own));
  assert.deepEqual(told(assessment), JSON.parse('{"humans": {"choice": "starter"}, "craft": {"choice": "vanished", "above": "too"}, "retired": {"choice": "a", "above": "b"}, "__proto__": {"choice": "x"}}'));
  assert.equal(({} as {choice?: string}).choice, undefined);
});

test('two competencies or choices that are the same in short are written out', async () => {
  const [one, other] = twins();
  const ours = framework([{id: one}, {id: other}, {id: 'steps', steps: [one, other]}]);
  const own = answering(ours, {[one]: {choice: 'junior'}, [other]: {choice: 'senior'}, steps: {choice: other}});
  const {assessment, unknown} = await opened(ours, await write(ours, own));
  assert.deepEqual([told(assessment), unknown], [told(own), 0]);
});

/** Two ids that are the same in short. */
function twins(): [string, string] {
  const seen = new Map<number, string>();
  for (let n = 0; ; n++) {
    const short = shortId(`id-${n}`);
    if (seen.has(short)) return [seen.get(short)!, `id-${n}`];
    seen.set(short, `id-${n}`);
  }
}

test('ratings are sent with the level from which one looked, and the track; how one likes to be asked is not', async () => {
  const ours = named('waypoints');
  const level = ours.levels.find(level => questionsOf(ours, {rated: level}).length > 2)!;
  const given = questionsOf(ours, {rated: level}).map(({key, choices}, i) => [key, {choice: choices[i % choices.length]!.id}] as const);
  const settings = {track: ours.tracks[0]!.id, looking: level.id, all: 'yes', unnamed: 'yes', ticking: 'yes'};
  const answers = answering(ours, {...Object.fromEntries(given), [questionsOf(ours)[0]!.key]: {open: 'unsure'}});
  const own = Object.entries(settings).reduce((own, [key, value]) => own.saying(key, value, 5), answers);
  const link = await write(ours, own);
  assert.ok(link.length < 300);
  const {assessment} = await opened(ours, link);
  assert.deepEqual(told(assessment), told(own));
  assert.deepEqual(assessment.list('about').map(([key, {value}]) => [key, value]), [['track', settings.track], ['looking', settings.looking]]);
});

test('a link to another framework says to which', async () => {
  const link = await write(named('starter'), Assessment.empty(named('starter')));
  assert.deepEqual(await readShared(named('prontopro'), link), {is: 'others', id: 'our-levels'});
});

test('what cannot be read says why', async () => {
  const ours = named('starter');
  const link = await write(ours, answering(ours, {craft: {choice: 'mid'}}));
  const why = async (text: string) => (await readShared(ours, text)).is;
  assert.deepEqual(await Promise.all(['', 'x', '1', '1..e', '1.*.e', '1.AAAA.e', `${link}e`, '0.AA.e', '-1.AA.e', '9999999.AA.e'].map(why)), Array(10).fill('garbled').with(2, 'cut-off'));
  assert.deepEqual(await Promise.all([link.replace('1.', '2.'), '7.what-ever', '12.'].map(why)), ['newer', 'newer', 'newer']);
  for (let cut = 2; cut < link.length; cut++) assert.equal(await why(link.slice(0, cut)), 'cut-off');
});

test('a small link that unfolds to much is stopped on the way', async () => {
  const ours = named('starter');
  const bomb = deflateRawSync(new Uint8Array(30_000_000)).toString('base64url');
  assert.ok(bomb.length < 50_000);
  const before = process.memoryUsage().arrayBuffers;
  assert.equal((await readShared(ours, `1.${bomb}.e`)).is, 'too-large');
  assert.ok(process.memoryUsage().arrayBuffers - before < 10_000_000);
  assert.equal((await readShared(ours, `1.${'A'.repeat(2_000_000)}.e`)).is, 'too-large');
});

test('no link throws, and a changed one is read as it was sent or not at all: 500 of chance, and 500 changed', async () => {
  const ours = named('engineering-levels');
  const own = answering(ours, Object.fromEntries(questionsOf(ours).map(({key, choices}) => [key, {choice: choices[0]!.id}])));
  const link = await write(ours, own);
  const letters = fc.string({unit: fc.constantFrom(...'ABCxyz019-_.e%=&#/+ é'), maxLength: 80});
  await fc.assert(fc.asyncProperty(fc.oneof(letters, letters.map(text => `1.${text}.e`), fc.string({unit: 'binary'})), async text => {
    assert.notEqual((await readShared(ours, text)).is, 'answers');
  }), {numRuns: times(500)});
  await fc.assert(fc.asyncProperty(fc.nat(link.length - 1), fc.nat(3), letters, async (at, length, put) => {
    const read = await readShared(ours, link.slice(0, at) + put + link.slice(at + length));
    if (read.is === 'answers') assert.deepEqual(told(read.assessment), told(own));
  }), {numRuns: times(500)});
  assert.deepEqual(Object.keys(Object.prototype), []);
});

test('bytes of chance that are packed rightly are refused or read, in short time, and nothing is polluted', async () => {
  const ours = named('starter');
  const part = fc.oneof(fc.record({number: fc.oneof(fc.nat(300), fc.nat())}), fc.record({three: fc.nat(0xffffff)}), fc.record({text: fc.constantFrom('our-levels', '', 'craft', '__proto__', 'constructor', 'name', 'target')}));
  await fc.assert(fc.asyncProperty(fc.array(part, {maxLength: 20}), fc.boolean(), async (parts, isOurs) => {
    const writer = new ByteWriter();
    if (isOurs) writer.text(ours.id);
    for (const one of parts) {
      if ('number' in one) writer.number(one.number);
      else if ('three' in one) writer.three(one.three);
      else writer.text(one.text);
    }
    assert.match((await readShared(ours, `1.${await pack(writer.bytes())}.e`)).is, /answers|others|garbled/);
  }), {numRuns: times(500)});
  assert.deepEqual(Object.keys(Object.prototype), []);
});

test('bytes are read as they were written, and more than that is refused', () => {
  fc.assert(fc.property(fc.nat(), fc.nat(0xffffff), fc.string({unit: 'binary'}), (number, three, text) => {
    const writer = new ByteWriter();
    writer.number(number);
    writer.three(three);
    writer.text(text);
    const reader = new ByteReader(writer.bytes());
    assert.deepEqual([reader.number(number), reader.three(), reader.text(text.length)], [number, three, text]);
    reader.end();
    assert.throws(() => reader.three(), RangeError);
    const again = new ByteReader(writer.bytes());
    assert.throws(() => again.number(number - 1), RangeError);
    assert.throws(() => new ByteReader(writer.bytes().fill(7, 0, 1).slice(0, -1)), RangeError);
  }));
});

test('links are found in what was pasted, whatever stands around them', () => {
  assert.deepEqual(sharedIn('See https://a.example/x?y=1#top&career.view=check&career.answers=1.a-_.e and\nhttps://b.example/#our.answers=1.b.e&z'), ['1.a-_.e', '1.b.e']);
  assert.deepEqual([sharedIn(' 1.c.e\n'), sharedIn(' ')], [['1.c.e'], []]);
});
