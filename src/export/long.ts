import type {Grid} from './grid.js';
import {LONG} from './long-columns.js';
import {BODY, type Statement} from './statements.js';
import type {Table, TableCell} from './table.js';

/**
 * A table as programs read it: a row for each statement, with the ids of all that it belongs to. What kinds there are is said
 * at `Statement`; an `example` with an id is one of the criterion with that id. What is said of a group has no competency, and
 * what is said of a competency as a whole no level; what a level says of itself has neither group nor competency.
 * At the end, where there are several tracks, `track` rows say which levels each leads through, low to high.
 *
 * Where levels are compared, `change` says what became of the statement since the level before (see `Change`): what is `dropped`
 * stands where it is missing, in the words that it had. Which step there is, and that nothing is expected, has what became of the
 * whole. Where there is nothing to compare with, as at the first level, it is empty, but for what is from a level
 * below: this is `carried`.
 */
export function long({levels, blocks, tracks = []}: Table): Grid<string> {
  const names = new Map(levels.map(({id, name}) => [id, name]));
  return [LONG, ...blocks.flatMap(({group, takeaways, rows}) => {
    const ofGroup = [group?.id, group?.id && group.title];
    const say = (kind: Statement['kind'], text: string | undefined, level: readonly string[] = ['', '']) => (text ? lines([...ofGroup, '', '', '', ...level], {statements: [{kind, text}]}) : []);
    return [
      ...say('summary', group?.summary),
      ...takeaways.flatMap((text, i) => say('takeaway', text, [levels[i]!.id, levels[i]!.name])),
      ...rows.flatMap(({competency: {id, code, title}, about, cells}) => {
        const ofRow = [...ofGroup, id, code, id && title];
        return [
          ...lines([...ofRow, '', ''], {statements: about}),
          ...cells.flatMap((cell, i) => lines([...ofRow, levels[i]!.id, levels[i]!.name], cell)),
        ];
      }),
      ...say('note', group?.note),
    ];
  }), ...tracks.flatMap(({id, title, levels: path}) => path.map(level => ['', '', '', '', '', level, names.get(level)!, '', '', '', 'track', id, title, '']))];
}

function lines(place: readonly (string | undefined)[], {statements, change}: TableCell): string[][] {
  const step = statements.find(({kind, id}) => kind === 'step' && id);
  return statements.flatMap(statement => {
    const {kind, id, title, text, examples = []} = statement;
    const became = BODY.has(kind) ? statement.change : change;
    return [[kind, id, title, text], ...examples.map(example => ['example', id, '', example])]
      .map(said => [...place, became, step?.id, step?.title, ...said].map(text => text ?? ''));
  });
}
