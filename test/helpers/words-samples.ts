/**
 * What functions among the words are called with where they are tested: for each argument a spread of values.
 * Those that are not named here take names only.
 */
export type Sample = string | number | boolean | object | undefined;

const numbers = [0, 1, 2, 3, 5, 11, 21, 100];
const some = [1, 2, 3, 5, 11, 21, 100];
const either = [true, false];
const long = 'Cooperation across departments, countries and time zones, and beyond';
const name = ['Ada', long];
const maybe = ['Ada', '', long];
const noun = [{one: 'rung', other: 'rungs'}, {one: 'field of responsibility', other: 'fields of responsibility'}];
const nouns = [{level: noun[0], track: {one: 'lane', other: 'lanes'}, competency: {one: 'skill', other: 'skills'}}];
const list = [['Ada'], ['Ada', 'Grace'], ['Ada', 'Grace', 'Hedy'], ['Ada', 'Grace', 'Hedy', 'Mary', 'Joan', 'Jean', 'Kay', long], Array.from({length: 11}, (_, at) => `Name${at}`)];
const listOrNone = [...list, []];
const counted = [[['Ada', 1]], [['Ada', 2], ['Grace', 1]], [['Ada', 11], ['Grace', 5], [long, 100]], []];
const kinds = ['new', 'up', 'back', 'changed', 'extended', 'dropped', 'carried', 'same'];
const speaker = [{is: 'you'}, {is: 'they'}, {is: 'named', name: 'Ada'}, {is: 'named', name: long}];
/** A sentence without its full stop, as the parts of one are given. */
const clause = ['Ada says A', 'Grace says B'];

export const samples: Record<string, readonly (readonly Sample[])[]> = {
  'comparison.heading': [list],
  'comparison.all': [kinds, some, noun],
  'comparison.some': [[...kinds.map(kind => [[kind, 1], ['same', 2]]), [['new', 1]], kinds.map((kind, at) => [kind, at + 1])], some, noun],
  'comparison.unchanged': [list],
  'comparison.includes': [name, ['Senior', 'Staff'], counted],
  'comparison.apart': [['Senior'], list, ['Staff'], list, noun],
  'comparison.namesakes': [list],
  'comparison.unwritten': [list],
  'comparison.voices': [list],
  'comparison.stepUp': [some, ['Basic'], listOrNone, ['Expert']],
  'comparison.stepBack': [some, ['Expert'], ['Basic']],
  'comparison.stays': [numbers, ['Senior'], counted],
  'content.fromBelow': [list],
  'conversation.viewOf': [maybe, ['1 May 2026']],
  'conversation.days': [list],
  'crosswalk.table': [maybe, listOrNone],
  'crosswalk.also': [list],
  'earlier.since': [[undefined, '1.2']],
  'earlier.levels': [['new', 'dropped', 'renamed'], list, ['levels', 'fields of responsibility']],
  'edition.heading': [[['Acme', '2025'], ['Acme', undefined]], [['Acme', '2026'], ['Acme', undefined], ['Other', '2026'], ['Other', undefined]]],
  'edition.summary': [[[], ...['added', 'renamed', 'moved', 'removed', 'changed'].map(kind => [[kind, 1]]), [['added', 2], ['renamed', 11], ['changed', 3]]], numbers, some, noun],
  'edition.thing': [['level', 'group'], name, [undefined, 'Grace']],
  'edition.after': [name, [undefined, 'Grace']],
  'edition.intoGroup': [name, ['Craft', undefined], ['People']],
  'edition.path': [list],
  'edition.field': [name, ['text', 'at a glance'], [undefined, 'Grace']],
  'fault.earlier': [['', 'old.json'], clause],
  'fault.more': [some],
  'fault.status': [[404, 403, 500]],
  'fault.problems': [some],
  'framework.level': [noun],
  'framework.choice': [noun],
  'framework.none': [noun],
  'framework.extent': [numbers, some, numbers, nouns, ['', 'Junior to Lead']],
  'framework.tracks': [noun],
  'framework.competencies': [noun],
  'framework.all': [some, noun],
  'framework.toLadder': [noun],
  'framework.toCompare': [noun],
  'framework.toLevel': [noun],
  'framework.toCrosswalk': [noun],
  'growth.way': [[undefined, 'Basic'], ['Solid'], ['', 'Expert'], [false]],
  'growth.occasions': [list],
  'level.none': [list],
  'level.unwritten': [list],
  'level.todo': [['rung', 'field of responsibility']],
  'matrix.table': [name, list],
  'matrix.compared': [list],
  'matrix.choice': [some],
  'matrix.unchanged': [some, ['skill'], ['skills']],
  'matrix.asBefore': [some],
  'matrix.notAgain': [some],
  'matrix.unwritten': [list],
  'matrix.size': [numbers, noun, numbers, noun],
  'matrix.stepAt': [some, some],
  'matrix.unknown': [['level'], list, listOrNone],
  'matrix.found': [numbers, numbers, ['skills']],
  'matrix.atHit': [some, some, name],
  'mirror.another': [name, some],
  'mirror.expected': [['Senior', 'Staff'], ['Senior', 'Expert']],
  'mirror.orphans': [some],
  'selfCheck.progress': [numbers, some],
  'selfCheck.question': [some, some],
  'selfCheck.prompt': [maybe],
  'sharing.holds': [numbers, either, either],
  'sharing.whose': [maybe],
  'sharing.somebody': [some],
  'sharing.fits': [numbers, some],
  'sharing.others': [some],
  'sharing.unasked': [some, maybe],
  'sharing.areBeside': [some],
  'sharing.kept': [either],
  'sharing.refused.garbled': [maybe],
  'sharing.refused.newer': [maybe],
  'sharing.refused.too-large': [maybe],
  'sharing.refused.others': [maybe, ['acme'], ['Our levels']],
  'since.gone': [some],
  'talk.another': [name, some],
  'talk.says': [speaker, name],
  'talk.between': [speaker, ['Basic'], ['Expert']],
  'talk.open.unsure': [speaker],
  'talk.open.no-chance': [speaker],
  'talk.open.below': [speaker],
  'talk.open.skipped': [speaker],
  'talk.unanswered': [speaker],
  'talk.gone': [speaker],
  'talk.both': [clause, clause],
  'talk.noted': [speaker],
  'team.another': [name, some],
  'team.at': [name, list],
  'tracks.choose': [['lanes'], some],
  'tracks.rungs': [some, ['rungs']],
};
