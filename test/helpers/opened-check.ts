/** The self-check with all that can be open at once, one panel after the other. */
import type {CareerSelfCheck} from '../../src/index.js';
import {all, called, until} from './elements.js';
import {unfold} from './self-check.js';
import {openFiles, openPanel} from './sharing.js';
import {drawBeside, turnToTable, viewOf} from './views.js';

const PLACES = [[0, 1, 2, 1], [2, 2, 1, 0], [1, 1.5, 'no-chance', 2], [0, 0, 2, 1]] as const;
const NAMES = ['Ana', 'Bo', 'Cy', 'Di'];

/** One's own answers with what belongs to them, those of so many others beside them, and an earlier day. */
export async function drawOpened(name: Parameters<typeof drawBeside>[0], others: number, box: Parameters<typeof drawBeside>[2]): Promise<CareerSelfCheck> {
  const places = (i: number) => Array.from({length: 30}, (_, at) => PLACES[i % 4]![at % 4]);
  const check = await drawBeside(name, {own: places(0), others: [
    ...NAMES.slice(0, others).map((name, i) => ({name, places: places(i + 1)})), {kind: 'past' as const, name: 'Last spring', places: places(3)},
  ]}, box);
  const {framework} = check;
  const [first, second] = framework!.competencies.map(({id}) => id) as [string, string];
  check.assessment = check.assessment!.saying('target', framework!.levels.at(-1)!.id, 2).with('notes', first, {text: 'A **note**'}, 2).with('evidence', 'e', {competency: first, text: 'A review', link: 'https://wiki.example/june'}, 2)
    .with('plans', second, {action: 'Ask Ana'}, 2).with('talks', first, {text: 'We look at this together.'}, 2).with('notes', 'gone', {text: 'From an earlier edition'}, 2).with('history', 'd', {of: 5, label: 'Before the talk', answers: {}}, 2);
  await until(() => all(check, '[part=push]').length || all(check, '.pushes > p').length, 'where to push next');
  await unfold(check, '.notes', 'textarea');
  await unfold(check, '.settings', 'input');
  return check;
}

/** Each is a thing more to look at. */
export const OPENED: Readonly<Record<string, (check: CareerSelfCheck) => Promise<unknown>>> = {
  async people(check) {
    await openPanel(check, 'People');
    await until(() => all(check, '.panel [name=name]').length, 'people');
    called(check, '.panel button', 'Delete all my answers').click();
    await check.updateComplete;
  },
  async 'look back'(check) {
    await openPanel(check, 'Look back');
    await until(() => all(check, '.panel time').length, 'days');
  },
  async 'share, with a preview and a refusal'(check) {
    await openFiles(check, [new File([JSON.stringify(viewOf(check.framework!, [1, 0], {name: 'Ed', notes: {x: 'y'}}))], 'ed.json'), new File(['{'], 'none.json')]);
  },
  async 'take along'(check) {
    await openPanel(check, 'Take along');
    await until(() => all(check, '.paper').length, 'the paper');
  },
};

export async function turnToTables(check: CareerSelfCheck): Promise<void> {
  await turnToTable(check, '.answers');
  if (all(check, '[part=team]').length) await turnToTable(check, '.team');
}
