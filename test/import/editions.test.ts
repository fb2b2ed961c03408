import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keepIds, type Change} from '../../src/import/ids/keep-ids.js';
import {importFramework} from '../../src/import/import.js';
import {readAnswers, writeAnswers} from '../../src/model/answers-link.js';
import {Assessment} from '../../src/model/assessment.js';
import {checkFile} from '../../src/model/check.js';
import {indexOfChoice} from '../../src/model/choices.js';
import type {Framework} from '../../src/model/framework.js';
import {orphans} from '../../src/model/left-over.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf} from '../../src/model/questions.js';
import type {FrameworkFile} from '../../src/model/schema.js';

type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>;

const BEFORE = {levels: ['Junior', 'Mid', 'Senior', 'Staff'], cells: {
  Delivery: {Junior: 'Finishes small tasks that others have cut for them', Mid: 'Finishes whole features without help', Senior: 'Leads projects of several months', Staff: 'Steers programmes of several teams'},
  Quality: {Junior: 'Tests what they have written', Mid: 'Finds faults before others do', Senior: 'Raises the bar for the whole team', Staff: 'Sets the standards of the company'},
  Teamwork: {Junior: 'Listens closely and asks questions', Mid: 'Gives kind and useful feedback', Senior: 'Mentors two or three colleagues', Staff: 'Makes leaders of others'},
}};

/** A competency is called otherwise, a statement reworded, “Mid” is gone, “Principal” is new, and the competencies have another order. */
const AFTER = {levels: ['Junior', 'Senior', 'Staff', 'Principal'], cells: {
  'Working together': {Junior: 'Listens closely and asks questions', Senior: 'Mentors two or three colleagues', Staff: 'Makes leaders of others', Principal: 'Is asked for advice by other companies'},
  Delivery: {Junior: 'Finishes small tasks that others have cut for them, in time', Senior: 'Leads projects of several months', Staff: 'Steers programmes of several teams', Principal: 'Changes what the company builds'},
  Quality: {Junior: 'Tests what they have written', Senior: 'Raises the bar for the whole team', Staff: 'Sets the standards of the company', Principal: 'Invents new ways of testing'},
}};

interface Edition {
  readonly levels: readonly string[];
  readonly cells: Cells;
}

const FORMATS: Readonly<Record<string, (edition: Edition) => string>> = {
  'framework.md': ({levels, cells}) => [['Competency', ...levels], ['', ...levels].map(() => '---'), ...Object.entries(cells).map(([title, texts]) => [title, ...levels.map(level => texts[level] ?? '')])].map(row => `| ${row.join(' | ')} |`).join('\n'),
  'framework.csv': ({levels, cells}) => [['Competency', ...levels], ...Object.entries(cells).map(([title, texts]) => [title, ...levels.map(level => texts[level] ?? '')])].map(row => row.map(cell => `"${cell}"`).join(',')).join('\n'),
  'framework.yaml': ({levels, cells}) => `levels:\n${levels.map(level => `  - ${level}\n`).join('')}competencies:\n${Object.entries(cells).map(([title, texts]) => `  - name: ${title}\n    levels:\n${levels.map(level => `      ${level}: ${texts[level]}\n`).join('')}`).join('')}`,
};

const imported = async (name: string, edition: Edition) => (await importFramework([{name, content: FORMATS[name]!(edition)}])).framework;
const changed = (changes: readonly Change[], what: Change['what']) => changes.filter(change => change.what === what && change.kind !== 'kept').map(({kind, id}) => `${kind} ${id}`).sort();

const kept = (changes: readonly Change[], what: Change['what']) => changes.filter(change => change.what === what && change.kind === 'kept').length;

for (const name of Object.keys(FORMATS)) {
  test(`${name}: of a second edition only what is new is new, and what is gone is gone`, async () => {
    const [before, after] = [await imported(name, BEFORE), await imported(name, AFTER)];
    const {framework, changes} = keepIds(after, before);
    assert.deepEqual(checkFile(framework).problems, []);
    assert.deepEqual(framework.competencies?.map(({id, title}) => [id, title]), [['teamwork', 'Working together'], ['delivery', 'Delivery'], ['quality', 'Quality']]);
    assert.deepEqual(changed(changes, 'level'), ['gone mid', 'new principal']);
    assert.deepEqual(changed(changes, 'competency'), ['renamed teamwork']);
    assert.equal(kept(changes, 'level'), 3);
    assert.equal(kept(changes, 'competency'), 2);
  });

  test(`${name}: answers given before stay right`, async () => {
    const before = await imported(name, BEFORE);
    const after = keepIds(await imported(name, AFTER), before).framework;
    const [old, now] = [parseFramework(before), parseFramework(after)];
    const [ticked, tickedOfOld] = [tickOf(now, 'delivery', 'junior'), tickOf(old, 'delivery', 'junior')];
    const answers = Assessment.empty(old)
      .with('answers', 'teamwork', {choice: 'senior'}, 1)
      .with('answers', 'delivery', {choice: 'junior', above: 'mid'}, 1)
      .with('answers', 'quality', {choice: 'mid'}, 1)
      .with('ticks', tickedOfOld.key, {text: tickedOfOld.text}, 1);
    assert.equal(now.id, old.id);
    assert.deepEqual(orphans(now, answers), []);
    assert.deepEqual(answered(now, answers), {teamwork: 'Working together: Senior', delivery: 'Delivery: Junior', quality: 'Quality: mid is gone'});
    assert.notEqual(ticked.text, tickedOfOld.text);
    assert.equal(answers.get('ticks', ticked.key)?.text, tickedOfOld.text);

    const read = readAnswers(now, writeAnswers(old, answers, {day: 1}));
    assert(read.is === 'answers');
    // “Mid” is gone: what was said of it can no longer be told, and that is counted.
    assert.equal(read.unknown, 1);
    assert.deepEqual(answered(now, read.assessment), {teamwork: 'Working together: Senior', delivery: 'Delivery: Junior'});
  });
}

/** What the questions of a framework find of answers: the competency and the level that they name today. */
function answered(framework: Framework, assessment: Assessment): Readonly<Record<string, string>> {
  return Object.fromEntries(questionsOf(framework).flatMap(question => {
    const choice = assessment.answer(question)?.choice;
    return choice ? [[question.competency.id, `${question.competency.title}: ${question.choices[indexOfChoice(question.choices, choice)]?.title ?? `${choice} is gone`}`]] : [];
  }));
}

/** Where the tick of the first statement of a competency at a level is kept, and what the statement says. */
function tickOf(framework: Framework, competency: string, level: string): {readonly key: string; readonly text: string} {
  const {id, text} = framework.cell(framework.level(level)!, framework.competency(competency)!).content!.criteria[0]!;
  return {key: `${competency}/${level}/${id}`, text};
}

const ours = (levels: readonly string[], cells: Cells, more: Partial<FrameworkFile> = {}): FrameworkFile => ({
  title: 'Ours', levels: levels.map(title => ({id: title.toLowerCase(), title})), ...more,
  competencies: Object.entries(cells).map(([title, texts]) => ({id: title.toLowerCase().replaceAll(' ', '-'), title, expectations: Object.fromEntries(Object.entries(texts).map(([level, text]) => [level.toLowerCase(), text]))})),
});

test('levels in another order keep their ids', () => {
  const before = ours(BEFORE.levels, BEFORE.cells);
  const {framework} = keepIds(ours([...BEFORE.levels].reverse(), BEFORE.cells), before);
  assert.deepEqual(framework.levels.map(({id}) => id), ['staff', 'senior', 'mid', 'junior']);
});

test('links to a thing in the texts follow its id', () => {
  const before = ours(['Junior', 'Senior'], {Craft: {Junior: 'Cuts cloth along a line', Senior: 'Designs whole suits'}});
  const next = ours(['Starter', 'Senior'], {Craft: {Starter: 'Cuts cloth along a line', Senior: 'Designs whole suits, as a [starter](#starter) does not; see [it](https://example.org/#starter)'}});
  const {framework} = keepIds(next, before);
  assert.equal(framework.levels[0]?.id, 'junior');
  assert.match(JSON.stringify(framework.competencies), /\[starter\]\(#junior\) does not; see \[it\]\(https:\/\/example\.org\/#starter\)/);
});

test('of a level that is split in two, the one that says more of it keeps its id', () => {
  const before = ours(['Junior', 'Senior'], {Craft: {Junior: 'Cuts cloth', Senior: 'Designs whole suits from scratch, and teaches how'}, Team: {Junior: 'Asks', Senior: 'Leads the workshop of ten people'}});
  const next = ours(['Junior', 'Senior I', 'Senior II'], {Craft: {Junior: 'Cuts cloth', 'Senior I': 'Sews linings', 'Senior II': 'Designs whole suits from scratch, and teaches how'}, Team: {Junior: 'Asks', 'Senior I': 'Helps beginners', 'Senior II': 'Leads the workshop of ten people'}});
  const {framework, changes} = keepIds(next, before);
  assert.equal(framework.levels[2]?.id, 'senior');
  assert.deepEqual(changed(changes, 'level'), ['new senior i', 'renamed senior']);
});

test('two competencies that became one: it keeps one id, the other is told as gone', () => {
  const before = ours(['Junior'], {Writing: {Junior: 'Writes clear letters to customers and colleagues'}, Speaking: {Junior: 'Speaks up'}});
  const {framework, changes} = keepIds(ours(['Junior'], {Communication: {Junior: 'Writes clear letters to customers and colleagues; speaks up'}}), before);
  assert.equal(framework.competencies?.[0]?.id, 'writing');
  assert.deepEqual(changed(changes, 'competency'), ['gone speaking', 'renamed writing']);
});

test('sections of a level keep their ids', () => {
  const level = (title: string, id?: string) => ({title: 'Ours', levels: [{id: 'lead', title: 'Lead', sections: [{...(id && {id}), title, text: 'When you manage others, give them time and listen.'}]}]});
  assert.deepEqual(keepIds(level('Managing people'), level('Management', 'managing')).framework.levels[0]?.sections?.[0]?.id, 'managing');
});

test('two hundred competencies at two hundred levels keep their ids, the renamed ones among them', () => {
  const titles = Array.from({length: 200}, (_, i) => `Level${i}`);
  const word = (n: number) => Array.from(String(n * 7_919 + 13), digit => 'abcdefghij'[Number(digit)]).join('');
  const cells = (name: (i: number) => string): Cells => Object.fromEntries(Array.from({length: 200}, (_, i) => [name(i), Object.fromEntries(titles.map((level, j) => [level, `${word(i)} ${word(j + 500)} ${word(i * 200 + j)}`]))]));
  const before = ours(titles, cells(i => `Skill ${word(i)}`));
  const {framework, changes} = keepIds(ours(titles, cells(i => (i % 50 ? `Skill ${word(i)}` : `Art ${word(i)}`))), before);
  assert.deepEqual(framework.competencies?.map(({id}) => id), before.competencies?.map(({id}) => id));
  assert.equal(changed(changes, 'competency').filter(change => change.startsWith('renamed')).length, 4);
  assert.equal(kept(changes, 'competency'), 196);
});
