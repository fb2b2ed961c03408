import type {CompetencyInput, ContentInput, FrameworkFile} from '../../../src/model/schema.js';
import {isObject} from '../../../src/model/is-object.js';
import {idsOf} from '../../../src/model/ids.js';
import {linesOf, partsOf, reworded, statementsOf, stepsOf, withParts, type ExpectedInput} from '../editing.js';
import {cellOf, find, renameFact, setCell, setCompetency, setExpected, setFact, setGroup, setLevel, setTakeaway} from '../editing.js';
import {member} from '../editing/members.js';
import type {Row} from './rows.js';

/** Something to be filled in where a cell is open. */
export interface Field {
  readonly key: string;
  readonly label: string;
  /** One line, paragraphs, statements one a line, or one of several. */
  readonly kind: 'line' | 'text' | 'statements' | 'choice';
  readonly value: string;
  readonly options?: readonly {readonly value: string; readonly label: string}[];
}

export type Values = ReadonlyMap<string, string>;

const LABELS: Readonly<Record<string, string>> = {text: 'Lead-in', criteria: 'Statements, one a line', examples: 'For example', avoid: 'Not like this'};

/** What there is to fill in where a row and a level meet. */
export function fieldsAt(file: FrameworkFile, row: Row, level: string): Field[] {
  const at = find(file, 'levels', level)!;
  switch (row.kind) {
    case 'code': case 'years': return [{key: row.kind, label: row.title, kind: 'line', value: at[row.kind] ?? ''}];
    case 'summary': return [{key: 'summary', label: row.title, kind: 'text', value: at.summary ?? ''}];
    case 'criteria': return [{key: 'criteria', label: LABELS.criteria!, kind: 'statements', value: linesOf((at.criteria ?? []).map(criterion => (typeof criterion === 'string' ? criterion : criterion.text)))}];
    case 'fact': {
      const fact = member(at.facts, row.title);
      return [{key: 'fact', label: row.title, kind: Array.isArray(fact) ? 'statements' : 'text', value: Array.isArray(fact) ? linesOf(fact) : fact ?? ''}];
    }
    case 'takeaway': return [{key: 'takeaway', label: row.title, kind: 'text', value: member(row.takeaways, level) ?? ''}];
    case 'competency': return row.isStepped ? stepFields(file, row.id, member(at.expects, row.id)) : contentFields(file, row.competency, member(row.competency.expectations, level));
  }
}

/** The fields of a text: those that it has, and one to begin with, of the kind that its row has elsewhere. */
function contentFields(file: FrameworkFile, competency: CompetencyInput, cell: ContentInput | undefined): Field[] {
  const parts = partsOf(cell);
  const ratings = idsOf('rating step', file.rating?.steps ?? []);
  const isRated = (content: ContentInput | undefined) => isObject(content) && content.rated !== undefined;
  const isRatedHere = isRated(cell) || (!parts.size && Object.values(competency.expectations ?? {}).some(isRated));
  const keys = ['text', 'criteria', ...(isRatedHere ? ratings.map(id => `rated:${id}`) : []), 'examples', 'avoid']
    .filter(key => parts.has(key) || key.startsWith('rated:') || (key === 'criteria' && !isRatedHere && !parts.has('text')));
  return keys.map((key): Field => partField(key, parts.get(key) ?? '', file.rating?.steps[ratings.indexOf(key.slice(6))]?.title));
}

/** A further part for a cell that is open. */
export function partField(key: string, value = '', title = key): Field {
  const isText = key === 'text' || key.startsWith('rated:');
  return {key, value, label: LABELS[key] ?? title, kind: isText ? 'text' : 'statements'};
}

function stepFields(file: FrameworkFile, competency: string, expected: ExpectedInput | undefined): Field[] {
  const steps = stepsOf(file, competency);
  const options = [{value: '', label: 'Not said'}, ...steps.map(({id, title}) => ({value: `step:${id}`, label: title})), ...(steps.length ? [] : [{value: 'true', label: 'Applies'}]), {value: 'null', label: 'Not expected'}];
  const value = expected === undefined ? '' : expected === null || expected === true ? String(expected) : `step:${typeof expected === 'string' ? expected : expected.step}`;
  return [
    {key: 'step', label: 'Expected here', kind: 'choice', value, options},
    ...(steps.length ? [{key: 'own', label: 'In words of this level’s own', kind: 'text', value: isObject(expected) ? String(expected.text ?? '') : ''} as const] : []),
  ];
}

/** What has a head that can be written in; a fact goes by its name. */
export type Headed = 'levels' | 'competencies' | 'groups' | 'facts';

/** What there is to fill in about a row’s head, or a level’s. */
export function headFields(file: FrameworkFile, list: Headed, id: string): Field[] {
  if (list === 'facts') return [{key: 'title', label: 'Name', kind: 'line', value: id}];
  const thing = find(file, list, id)!;
  const title: Field = {key: 'title', label: 'Name', kind: 'line', value: thing.title};
  if (list === 'levels') return [title];
  const rest: Field[] = [{key: 'summary', label: 'What it is', kind: 'text', value: thing.summary ?? ''}];
  if (list === 'competencies') rest.push({key: 'code', label: 'Code', kind: 'line', value: 'code' in thing ? thing.code ?? '' : ''});
  if (list === 'groups') rest.push({key: 'note', label: 'A remark below it', kind: 'text', value: 'note' in thing ? thing.note ?? '' : ''});
  return [title, ...rest];
}

/** The file with what was typed at a head. */
export function withHead(file: FrameworkFile, list: Headed, id: string, values: Values): FrameworkFile {
  if (list === 'facts') return renameFact(file, id, values.get('title')!.trim());
  const change = Object.fromEntries(headFields(file, list, id).flatMap(({key, value}) => (values.has(key) && values.get(key) !== value ? [[key, values.get(key)!]] : [])));
  return {levels: setLevel, competencies: setCompetency, groups: setGroup}[list](file, id, change);
}

/** The file with what was typed where a row and a level meet. */
export function withCell(file: FrameworkFile, row: Row, level: string, values: Values): FrameworkFile {
  const fields = fieldsAt(file, row, level);
  const typed = new Map([...values].filter(([key, value]) => value !== (fields.find(field => field.key === key)?.value ?? '')));
  if (!typed.size) return file;
  const [[, text]] = [...typed] as [[string, string]];
  const said = text.trim() ? text : undefined;
  switch (row.kind) {
    case 'code': case 'years': case 'summary': return setLevel(file, level, {[row.kind]: text});
    case 'criteria': {
      const criteria = reworded(find(file, 'levels', level)!.criteria ?? [], statementsOf(text));
      return setLevel(file, level, {criteria: criteria.length ? criteria : undefined});
    }
    case 'fact': return setFact(file, level, row.title, said && (fields[0]!.kind === 'statements' ? statementsOf(said) : said));
    case 'takeaway': return setTakeaway(file, row.group, level, said);
    case 'competency': return row.isStepped ? withStep(file, row.id, level, values) : setCell(file, level, row.id, withParts(cellOf(file, level, row.id), typed));
  }
}

function withStep(file: FrameworkFile, competency: string, level: string, values: Values): FrameworkFile {
  const before = member(find(file, 'levels', level)!.expects, competency);
  const choice = values.get('step') ?? '';
  if (!choice.startsWith('step:')) return setExpected(file, level, competency, choice === '' ? undefined : choice === 'null' ? null : true);
  const step = choice.slice(5);
  const text = values.get('own')?.trim() ? values.get('own') : undefined;
  if (isObject(before)) {
    const {text: _, ...rest} = before;
    return setExpected(file, level, competency, {...rest, step, ...(text === undefined ? {} : {text})});
  }
  return setExpected(file, level, competency, text === undefined ? step : {step, text});
}
