import type {Level} from '../model/framework.js';
import {isComparable, occasionsFor, pushesTo} from '../model/growth.js';
import {keptOf} from '../model/kept.js';
import type {Question} from '../model/questions.js';
import type {Told} from './conversation.js';
import {tellContent} from './conversation-parts.js';
import {heading, line, text, type Piece} from './document.js';

/** Where the person pushes next, in their order, with what they want to do; and what they planned where they have arrived. */
export function tellPlan(told: Told, target?: Level): readonly Piece[] {
  const {framework, questions, assessment, words, growth} = told;
  const pushes = target ? pushesTo(framework, questions, assessment, target) : [];
  const others = questions.filter(question => keptOf(assessment, 'plans', question) && !pushes.some(push => push.question === question));
  const occasions = target ? occasionsFor(framework, questions, assessment, target) : [];
  return [
    ...pushes.flatMap(({question, now, next, goal, isBetween, gettingTo}, i) => [
      heading(3, question.competency.title),
      line(growth.way(now?.title, next.title, next === goal ? '' : goal.title, isBetween), 'soft'),
      ...tellContent(next.content, framework, words),
      ...(pushes.findIndex(push => push.gettingTo === gettingTo) === i ? text('text', gettingTo, growth.gettingTo(next.title)) : []), // once for all that lead the same way
      ...planOf(question, told),
    ]),
    ...(target && !pushes.length && isComparable(framework, questions, assessment, target) ? [line(growth.reached(target.name))] : []),
    ...(occasions.length ? [line(growth.occasions(occasions.map(({competency}) => competency.title)))] : []),
    ...(target && others.length ? [line(words.alsoPlanned, 'soft')] : []),
    ...others.flatMap(question => [heading(3, question.competency.title), ...planOf(question, told)]),
  ];
}

function planOf(question: Question, {assessment, words}: Told): readonly Piece[] {
  const plan = keptOf(assessment, 'plans', question);
  return [...text('own', plan?.action, words.action), ...text('own', plan?.text, words.note)];
}
