import type {Assessment} from '../model/assessment.js';
import {placeInChoices, type Choice} from '../model/choices.js';
import {differencesOf} from '../model/differences.js';
import type {Framework, Level} from '../model/framework.js';
import {evidenceOf, keptOf} from '../model/kept.js';
import {goalOf, type Question} from '../model/questions.js';
import {conversationWords} from '../text/words/conversation.js';
import {growthWords} from '../text/words/growth.js';
import {nounWords} from '../text/words/nouns.js';
import {tellContent, tellEvidence, tellSaid, tellTicks} from './conversation-parts.js';
import {tellBeside} from './conversation-beside.js';
import {tellPlan} from './conversation-plan.js';
import {heading, line, section, text, type Piece} from './document.js';

/** What two people talk about: one person’s answers, and those of others beside them. */
export interface Conversation {
  readonly framework: Framework;
  readonly questions: readonly Question[];
  readonly assessment: Assessment;
  readonly target?: Level;
  /** Whose answers they are, as it was typed in. */
  readonly name?: string;
  /** Other people’s answers, each with a name as it was typed in; or none. */
  readonly others?: readonly {readonly name: string; readonly assessment: Assessment}[];
  /** The day, in milliseconds since 1970. */
  readonly now: number;
}

export interface ConversationOptions {
  /** The words between the framework’s own. Default: English. */
  readonly words?: typeof conversationWords;
  readonly growth?: typeof growthWords;
  /** What things are called where the framework has no nouns of its own. Default: English. */
  readonly nouns?: typeof nounWords;
  /** Writes a day. Default: `2026-11-21`, in universal time. */
  readonly day?: (time: number) => string;
}

/** A conversation with the words in which it is told. */
export interface Told extends Conversation {
  readonly words: typeof conversationWords;
  readonly growth: typeof growthWords;
}

/**
 * The conversation sheet: what was answered, by group, with what shows it; the plan in the person’s own order; and what is seen
 * differently. Nothing is summed up, and nothing is said of the person as a whole.
 */
export function conversationSheet(conversation: Conversation, {words = conversationWords, growth = growthWords, nouns = nounWords, day = isoDay}: ConversationOptions = {}): readonly Piece[] {
  const told = {...conversation, words, growth};
  const {framework, questions, assessment, target, name = '', now} = conversation;
  const differences = differentlySeen(told);
  const asked = questions.filter(question => isTold(question, told));
  const untold = questions.filter(question => !asked.includes(question));
  const days = assessment.list('history').map(([, {of, at}]) => of ?? at).sort((a, b) => a - b).map(day);
  return [
    heading(1, framework.version ? words.edition(framework.title, framework.version) : framework.title),
    line(words.viewOf(name, day(now)), 'soft'),
    ...(target ? [line(words.target((framework.terms.level ?? nouns.level).one, target.name), 'soft')] : []),
    ...(!asked.length || asked[0]!.group ? [] : [heading(2, words.answers)]),
    ...asked.flatMap((question, i) => [
      ...(question.group && question.group !== asked[i - 1]?.group ? [heading(2, question.group.title)] : []),
      ...tellCompetency(question, told, differences.some(([, different]) => different.includes(question))),
    ]),
    ...(untold.length ? [heading(2, words.unansweredYet), line(words.days(untold.map(({competency}) => competency.title)))] : []),
    ...section(2, target ? words.plan : words.planned, tellPlan(told, target)),
    ...differences.flatMap(([whose, different]) => section(2, words.says(words.differences, whose), different.flatMap(question => [
      heading(3, question.competency.title),
      ...tellViews(question, told),
      ...text('own', keptOf(assessment, 'talks', question)?.text, words.talk),
    ]))),
    ...section(2, words.gone, tellBeside(told)),
    ...(days.length ? [heading(2, words.history), line(words.days(days))] : []),
  ];
}

/** What each view says of a competency, with the text of the own one, and all that belongs to it. */
function tellCompetency(question: Question, told: Told, isToldBelow: boolean): readonly Piece[] {
  const {framework, assessment, target, words} = told;
  const goal = target && goalOf(framework, question, target);
  const choice = question.choices[Math.floor(placeInChoices(question.choices, assessment.answer(question)) ?? -1)];
  return [
    heading(3, question.competency.title),
    ...tellViews(question, told),
    ...(choice ? tellContent(choice.content, framework, words) : []),
    ...(target && goal ? tellGoal(target, goal, goal === choice, words) : []),
    ...tellOwn(question, told),
    ...(isToldBelow ? [] : text('own', keptOf(assessment, 'talks', question)?.text, words.talk)),
  ];
}

/** What a person has put down on a competency besides the answer. */
function tellOwn(question: Question, told: Told): readonly Piece[] {
  const {assessment, words} = told;
  return [...tellTicks(question, told), ...tellEvidence(evidenceOf(assessment, question).map(([, evidence]) => evidence), words), ...text('own', keptOf(assessment, 'notes', question)?.text, words.note)];
}

/** Whether anybody has said anything on a competency: a sheet of what nobody has answered is read by nobody. */
function isTold(question: Question, told: Told): boolean {
  const {assessment, others = []} = told;
  return [assessment, ...others.map(({assessment}) => assessment)].some(view => view.answer(question)) || tellOwn(question, told).length > 0 || keptOf(assessment, 'talks', question) !== undefined;
}

/** What the target asks for, by its name; where that is the level’s own, by its text, if that is one. */
function tellGoal(target: Level, {title, content}: Choice, isReached: boolean, words: typeof conversationWords): readonly Piece[] {
  if (title !== target.name) return [line(words.asks(target.name, title), 'soft')];
  const texts = [content.text, ...content.criteria.map(({text}) => text)].filter(text => text !== undefined);
  return isReached || texts.length !== 1 ? [] : text('text', texts[0], words.asksFor(target.name));
}

function tellViews(question: Question, {assessment, name, others = [], words}: Told): readonly Piece[] {
  return [
    line(words.says(name ? words.of(name) : words.yours, tellSaid(question, assessment, words)), 'strong'),
    ...others.map(({name, assessment}) => line(words.says(name ? words.of(name) : words.theirs, tellSaid(question, assessment, words)), 'strong')),
  ];
}

/** By each other person: the questions that the two see differently, the largest difference first. */
function differentlySeen({questions, assessment, others = [], words}: Told): readonly (readonly [whose: string, questions: readonly Question[]])[] {
  return others.map(({name, assessment: theirs}) => [
    name ? words.of(name) : words.theirs,
    differencesOf(questions, question => assessment.answer(question), question => theirs.answer(question)).map(({question}) => question),
  ]);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
