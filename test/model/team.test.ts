import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {questionsOf} from '../../src/model/questions.js';
import type {Answer} from '../../src/model/record.js';
import {farthestApartFirst, teamOf, type TeamRow, type View} from '../../src/model/team.js';
import {frameworkOf} from '../fixtures/files.js';

const QUESTIONS = questionsOf(frameworkOf('frameworks/prontopro'));
const [PRODUCT] = QUESTIONS as [typeof QUESTIONS[number]];
const step = (place: number): Omit<Answer, 'at'> => ({choice: PRODUCT.choices[place]!.id});
const alike = (answer: Omit<Answer, 'at'> | undefined): View => () => answer;

/** Up to twelve people, each of whom stands somewhere, between, or nowhere in each competency. */
const anyTeam = fc.array(fc.array(fc.option(fc.nat({max: 9}), {nil: undefined}), {minLength: 5, maxLength: 5}), {maxLength: 12}).map(people => people.map((places): View => question => {
  const place = places[QUESTIONS.indexOf(question)];
  const choice = place === undefined ? undefined : question.choices[Math.floor(place / 2)];
  return choice && {choice: choice.id, ...(place! % 2 ? {above: question.choices[Math.floor(place! / 2) + 1]?.id} : {})};
}));

test('those who say the same stand at one place, low to high, people in the order they were given', () => {
  const [row] = teamOf([PRODUCT], [step(3), step(1), undefined, step(3), {...step(1), above: PRODUCT.choices[2]!.id}, {open: 'unsure' as const}].map(alike));
  assert.deepEqual(row!.places, [{place: 1, people: [1]}, {place: 1.5, people: [4]}, {place: 3, people: [0, 3]}]);
  assert.deepEqual(row!.unplaced, [2, 5]);
});

test('everyone is in every row once, placed or not, and rows are in the order of the questions', () => {
  fc.assert(fc.property(anyTeam, views => {
    const rows = teamOf(QUESTIONS, views);
    assert.deepEqual(rows.map(({question}) => question), QUESTIONS);
    for (const {places, unplaced} of rows) {
      assert.deepEqual([...places.flatMap(({people}) => people), ...unplaced].sort((a, b) => a - b), views.map((_, person) => person));
      assert.ok(places.every(({place}, i) => i === 0 || place > places[i - 1]!.place));
    }
  }));
});

test('a row says where people stand, and nothing that was made of it', () => {
  for (const row of teamOf(QUESTIONS, [alike(step(0)), alike(step(4))])) assert.deepEqual(Object.keys(row), ['question', 'places', 'unplaced']);
});

test('to talk, those competencies come first whose people stand farthest apart, equal ones as they were', () => {
  const width = ({places}: TeamRow) => (places.length ? places.at(-1)!.place - places[0]!.place : -1);
  fc.assert(fc.property(anyTeam, views => {
    const rows = teamOf(QUESTIONS, views);
    const ordered = farthestApartFirst(rows);
    assert.deepEqual(ordered.map(width), rows.map(width).sort((a, b) => b - a));
    for (const [i, row] of ordered.entries()) {
      const next = ordered[i + 1];
      if (next && width(next) === width(row)) assert.ok(rows.indexOf(next) > rows.indexOf(row));
    }
  }));
});
