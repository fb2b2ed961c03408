import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {marked, type Tokens} from 'marked';
import Papa from 'papaparse';
import {answersCsv, answersGrid} from '../../src/export/answers-csv.js';
import {conversationSheet, type Conversation} from '../../src/export/conversation.js';
import {documentHtml} from '../../src/export/document-html.js';
import {documentMarkdown} from '../../src/export/document-markdown.js';
import {unguard} from '../../src/export/guard.js';
import {Assessment} from '../../src/model/assessment.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf} from '../../src/model/questions.js';
import {answering, conversationOn, DAY} from '../helpers/conversations.js';
import {anyText, FORMULA} from '../helpers/texts.js';
import {fileOf, frameworkOf} from '../fixtures/files.js';
import {thoroughly} from '../helpers/thorough.js';

const FOUR = ['engineering-levels', 'prontopro', 'sthorm', 'waypoints'];
const markdownOf = (conversation: Conversation) => documentMarkdown(conversationSheet(conversation));
const named = (name: string) => frameworkOf(`frameworks/${name}`);
const tea = frameworkOf('minimal');
const onTea = (assessment: Assessment, more: Partial<Conversation> = {}): Conversation => ({framework: tea, questions: questionsOf(tea), assessment, now: DAY, ...more});

/** The same framework with a letter for every digit, in its texts and its ids alike, so that a digit can only come from us. */
function withoutDigits(name: string): Framework {
  const spelt = (text: string) => text.replace(/\d/g, digit => 'qwertzuiop'[Number(digit)]!);
  const all = (json: unknown): unknown => typeof json === 'string' ? spelt(json)
    : Array.isArray(json) ? json.map(all)
    : typeof json === 'object' && json ? Object.fromEntries(Object.entries(json).map(([key, value]) => [spelt(key), all(value)])) : json;
  const {format, $schema, ...rest} = fileOf(`frameworks/${name}`);
  return parseFramework(all(rest));
}

for (const [name, target] of [['engineering-levels', 'senior'], ['prontopro', 'chapter-lead']] as const) {
  test(`the conversation sheet of ${name} reads as in expected/answers-${name}.md`, () => {
    assert.equal(markdownOf(conversationOn(named(name), target)), readFileSync(new URL(`./expected/answers-${name}.md`, import.meta.url), 'utf8'));
  });
}

for (const name of FOUR) {
  test(`there is no number in what is taken along of ${name} that is not the framework’s, a date or somebody’s word`, () => {
    const framework = withoutDigits(name);
    const targets = [undefined, ...framework.levels.map(({id}) => id)];
    for (const target of thoroughly(targets, targets.slice(0, 3))) {
      const conversation = conversationOn(framework, target);
      const sheet = conversationSheet(conversation, {day: () => 'a day'});
      for (const told of [documentMarkdown(sheet), documentHtml(sheet).replace(/<\/?h\d>/g, ''), answersCsv(conversation)]) assert.equal(/.*[\d%].*/.exec(told)?.[0], undefined);
    }
  });

  test(`above the first competency of ${name} nothing depends on what was answered`, () => {
    const framework = named(name);
    const heads = [0, 1, 9].map(at => {
      const markdown = markdownOf({...conversationOn(framework), assessment: answering(framework, (_, count) => Math.min(at, count - 1))});
      return markdown.slice(0, markdown.indexOf('\n### '));
    });
    assert.equal(new Set(heads).size, 1);
    assert.ok(heads[0]!.includes(framework.title));
  });

  test(`every competency of ${name} has a heading, and a row for each view`, () => {
    const conversation = conversationOn(named(name));
    const sheet = conversationSheet(conversation);
    const headings = sheet.flatMap(piece => (piece.is === 'heading' ? [piece.text] : []));
    const [, ...rows] = answersGrid(conversation);
    for (const {competency: {title}} of conversation.questions) assert.ok(headings.includes(title));
    assert.deepEqual(rows.slice(0, -1).map(([title, group, view]) => [title, group, view]),
      conversation.questions.flatMap(({competency: {title}, group}) => ['Ada', 'Ben'].map(view => [title, group?.title ?? '', view])));
    assert.equal(rows.length, conversation.questions.length * 2 + 1, 'and one for what an earlier edition asked');
  });
}

test('headings stand in order: none is left out on the way down', () => {
  for (const name of FOUR) {
    const depths = marked.lexer(markdownOf(conversationOn(named(name)))).filter((token): token is Tokens.Heading => token.type === 'heading').map(({depth}) => depth);
    depths.forEach((depth, i) => assert.ok(depth <= (depths[i - 1] ?? 0) + 1, `${name}, heading ${i}`));
  }
});

test('nobody is named whose name was not typed in', () => {
  const {assessment, others} = conversationOn(named('prontopro'));
  const unnamed = markdownOf({...conversationOn(named('prontopro')), assessment, name: undefined, others: [{...others![0]!, name: ''}]});
  assert.match(unnamed, /\*\*Your view: Enhance\*\*\n\n\*\*Their view: Design\*\*/);
  assert.doesNotMatch(unnamed, /Ada|View of/);
});

test('without a target there is no plan but what was planned', () => {
  const sheet = markdownOf(onTea(Assessment.empty(tea).with('plans', 'patience', {action: 'Buy a clock'}, 1)));
  assert.ok(sheet.endsWith('## Planned\n\n### Patience\n\nNext action:\n\n> Buy a clock\n'));
  assert.doesNotMatch(markdownOf(onTea(Assessment.empty(tea))), /lan/);
});

test('where the target is reached, it says so and keeps what was planned', () => {
  const assessment = Assessment.empty(tea).with('answers', 'patience', {choice: 'brews'}, 1).with('plans', 'patience', {text: 'Done, I think'}, 1);
  assert.match(markdownOf(onTea(assessment, {target: tea.level('brews')})), /where Brews stands, or beyond\.\n\n\*Also planned\*\n\n### Patience\n\nNote:\n\n> Done, I think/);
});

test('what an earlier edition asked is there with all that belongs to it, and an answer that is no choice any more by its id', () => {
  const assessment = Assessment.empty(tea)
    .with('answers', 'patience', {choice: 'stirs'}, 1)
    .with('plans', 'whisk', {action: 'Find it'}, 1).with('talks', 'whisk', {text: 'It is lost'}, 1).with('evidence', 'e', {competency: 'whisk', link: 'https://tea.example'}, 1).with('ticks', 'whisk/a/b', {text: 'Whisks'}, 1);
  const sheet = markdownOf(onTea(assessment));
  for (const words of ['**Your view: stirs**', '### whisk', '> Find it', '> It is lost', '<https://tea.example>', '- Whisks']) assert.ok(sheet.includes(words), words);
  assert.deepEqual(answersGrid(onTea(assessment)).slice(1).map(row => row.join('|')), ['Patience||Your view|stirs|||||||', 'whisk||Your view||||||https://tea.example|Find it|']);
});

test('answers on the rating scale are told by their level where that is not the one that is asked', () => {
  const rated = frameworkOf('rated');
  const [level, other] = rated.levels as [Framework['levels'][0], Framework['levels'][0]];
  const [question] = questionsOf(rated, {rated: level});
  const choice = question!.choices[0]!;
  const assessment = Assessment.empty(rated).with('answers', question!.key, {choice: choice.id}, 1).with('answers', `${question!.competency.id}/${other.id}`, {choice: choice.id}, 1);
  const sheet = markdownOf({framework: rated, questions: questionsOf(rated, {rated: level}), assessment, target: level, now: DAY});
  assert.ok(sheet.includes(`**Your view: ${choice.title}**`));
  assert.ok(sheet.includes(`**${other.name}: ${choice.title}**`));
});

test('a past day is a date and nothing else', () => {
  const assessment = Assessment.empty(tea).with('history', 'h', {of: Date.UTC(2025, 4, 2), label: 'Secret', answers: {patience: {choice: 'brews'}}}, 1);
  const sheet = markdownOf(onTea(assessment));
  assert.ok(sheet.endsWith('## Looked at before\n\n2025-05-02.\n'));
  assert.doesNotMatch(sheet, /Secret|Brews/);
});

/** Somebody’s words everywhere where one can put some down. */
function saying(words: string): Conversation {
  return onTea(Assessment.empty(tea)
    .with('answers', 'patience', {choice: 'pours'}, 1).with('notes', 'patience', {text: words}, 1).with('talks', 'patience', {text: words}, 1)
    .with('plans', 'patience', {action: words, text: words}, 1).with('evidence', 'e', {competency: 'patience', text: words, link: words, criterion: {id: 'c', text: words}}, 1)
    .with('ticks', 'patience/pours/c', {text: words}, 1).with('answers', 'gone', {choice: words}, 1), {target: tea.level('brews'), name: words});
}

test('opened again, the CSV is the same table, whatever people write, and none of it begins a formula', () => {
  fc.assert(fc.property(anyText, words => {
    const csv = answersCsv(saying(words));
    const {data, errors} = Papa.parse<string[]>(csv.slice(1), {delimiter: ',', newline: '\r\n'});
    assert.deepEqual([csv[0], errors, data.pop()], ['\uFEFF', [], ['']]);
    for (const cell of data.flat()) assert.doesNotMatch(cell, FORMULA);
    assert.deepEqual(data.map(row => row.map(unguard)), answersGrid(saying(words)));
  }));
});

test('no words of people open a heading, or a tag', () => {
  const headings = ['Tea', 'Answers', 'Patience', 'Where to push next', 'Patience', 'Kept beside these', 'gone'];
  fc.assert(fc.property(anyText, words => {
    const sheet = conversationSheet(saying(words));
    const tokens = marked.lexer(documentMarkdown(sheet));
    assert.deepEqual(tokens.filter((token): token is Tokens.Heading => token.type === 'heading').map(({text}) => text), headings);
    assert.ok(tokens.every(({type}) => ['heading', 'paragraph', 'list', 'blockquote', 'space'].includes(type)), tokens.map(({type}) => type).join(' '));
    assert.doesNotMatch(documentHtml(sheet), /<(?!\/?(h[1-6]|p|ul|ol|li|strong|em|del|code|pre|blockquote|br|hr|a)\b)/);
    assert.doesNotMatch(documentHtml(sheet), /href="(?!https?:|mailto:)/);
  }), {numRuns: 300});
});
