import {ALIKE, likeness, profileOf} from '../../../src/model/alike.js';
import type {CriterionInput} from '../../../src/model/schema.js';

const BULLET = /^[-*•–] /;
const CONTINUES = '  ';

/** Statements as a person types them, one a line. What goes on in a further line is indented there; what begins like a bullet has one more. */
export function linesOf(statements: readonly string[]): string {
  return statements.map(statement => {
    const first = BULLET.test(statement) || /^\s/.test(statement) ? `- ${statement}` : statement;
    return first.replaceAll('\n', `\n${CONTINUES}`);
  }).join('\n');
}

/** The statements of such lines. Bullets that came with a paste, and empty lines, are not part of them. */
export function statementsOf(lines: string): string[] {
  const found: string[] = [];
  for (const line of lines.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.startsWith(CONTINUES) && found.length) found[found.length - 1] += `\n${line.slice(CONTINUES.length)}`;
    else if (line.trim()) found.push(BULLET.test(line) ? line.replace(BULLET, '') : line.trimStart());
  }
  return found.map(statement => statement.trimEnd()).filter(Boolean);
}

export const wordsOf = (criterion: CriterionInput): string => (typeof criterion === 'string' ? criterion : criterion.text);

/**
 * Criteria that say other words: each keeps its id and its examples, where it is found again by its words or, reworded, by what it
 * has in common with the former ones that are left.
 */
export function reworded(before: readonly CriterionInput[], statements: readonly string[]): CriterionInput[] {
  const left = [...before];
  const take = (found: number): CriterionInput[] => (found < 0 ? [] : left.splice(found, 1));
  const same = statements.map(statement => take(left.findIndex(criterion => wordsOf(criterion) === statement))[0]);
  const onlyOne = left.length === 1 && same.filter(criterion => criterion === undefined).length === 1;
  return statements.map((statement, i) => {
    const criterion = same[i] ?? take(onlyOne ? 0 : mostAlike(statement, left))[0];
    if (criterion === undefined || typeof criterion === 'string') return statement;
    return criterion.text === statement ? criterion : {...criterion, text: statement};
  });
}

function mostAlike(statement: string, left: readonly CriterionInput[]): number {
  const profile = profileOf(statement);
  const shares = left.map(criterion => likeness(profile, profileOf(wordsOf(criterion))));
  const most = Math.max(...shares);
  return most >= ALIKE ? shares.indexOf(most) : -1;
}
