import {unique} from '../../../src/model/ids.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import * as editing from '../editing.js';
import {member} from '../editing/members.js';
import {HEAD, headOf, type Spot} from './places.js';
import type {Row} from './rows.js';
import {rowIn, type View} from './view.js';

/** Something to do at a place: what the menu calls it, what undo calls it, and the file then. */
export interface Act {
  readonly label: string;
  readonly did: string;
  readonly change: (file: FrameworkFile) => FrameworkFile;
  /** Where to write next, in what the act has added. */
  readonly added?: (file: FrameworkFile) => Spot;
}

/** What empties a cell, as the menu calls it. */
export const EMPTY = 'Leave it out';
const NEW = {levels: 'New level', competencies: 'New competency', groups: 'New group'} as const;

const last = (file: FrameworkFile, list: editing.ListName) => editing.idsIn(file, list).at(-1)!;

export function addLevelAfter(id: string | undefined): Act {
  return {
    label: id === undefined ? 'Add a level' : 'Add a level after it', did: 'adding a level', change: file => editing.addLevel(file, NEW.levels, id),
    added: file => ({row: HEAD, col: id === undefined ? last(file, 'levels') : editing.idsIn(file, 'levels')[editing.idsIn(file, 'levels').indexOf(id) + 1]!}),
  };
}

export function addToGroup(group: string | undefined): Act {
  return {
    label: 'Add a competency', did: 'adding a competency', change: file => editing.addCompetency(file, NEW.competencies, {group}),
    added: file => ({row: `competency:${last(file, 'competencies')}`, col: ''}),
  };
}

export const addGroup: Act = {label: 'Add a group', did: 'adding a group', change: file => editing.addGroup(file, NEW.groups), added: file => ({row: `group:${last(file, 'groups')}`, col: ''})};

/** A fact that no level has yet. */
export function addFact(file: FrameworkFile): Act {
  const taken = new Set(file.levels.flatMap(({facts}) => Object.keys(facts ?? {})));
  const name = unique('New row', taken);
  return {label: 'Add a row', did: 'adding a row', change: file => editing.setFact(file, editing.idsIn(file, 'levels')[0]!, name, ''), added: () => ({row: `fact:${name}`, col: ''})};
}

function factActs(_: FrameworkFile, name: string): Act[] {
  return [{label: 'Remove this row', did: `removing ${name}`, change: file => editing.renameFact(file, name, undefined)}];
}

export function levelActs(file: FrameworkFile, id: string): Act[] {
  const {title} = editing.find(file, 'levels', id)!;
  const at = editing.idsIn(file, 'levels').indexOf(id);
  return [
    ...(at > 0 ? [{label: 'Move it one lower', did: `moving ${title}`, change: (file: FrameworkFile) => editing.moveLevel(file, id, -1)}] : []),
    ...(at < file.levels.length - 1 ? [{label: 'Move it one higher', did: `moving ${title}`, change: (file: FrameworkFile) => editing.moveLevel(file, id, 1)}] : []),
    addLevelAfter(id),
    ...(file.levels.length > 1 ? [{label: 'Remove this level', did: `removing ${title}`, change: (file: FrameworkFile) => editing.removeLevel(file, id)}] : []),
  ];
}

export function competencyActs(file: FrameworkFile, id: string): Act[] {
  const {title, group} = editing.find(file, 'competencies', id)!;
  const into = (to: string | undefined, name: string): Act => ({label: `Put it ${to === undefined ? 'in no group' : `into ${name}`}`, did: `moving ${title}`, change: file => editing.setGroupOf(file, id, to)});
  return [
    {label: 'Move it up', did: `moving ${title}`, change: file => editing.moveCompetency(file, id, -1)},
    {label: 'Move it down', did: `moving ${title}`, change: file => editing.moveCompetency(file, id, 1)},
    {
      label: 'Add a competency after it', did: 'adding a competency', change: file => editing.addCompetency(file, NEW.competencies, {after: id}),
      added: file => ({row: `competency:${editing.idsIn(file, 'competencies')[editing.idsIn(file, 'competencies').indexOf(id) + 1]!}`, col: ''}),
    },
    ...editing.idsIn(file, 'groups').flatMap((other, i) => (other === group ? [] : [into(other, file.groups![i]!.title)])),
    ...(group === undefined ? [] : [into(undefined, '')]),
    {label: 'Remove this competency', did: `removing ${title}`, change: file => editing.removeCompetency(file, id)},
  ];
}

export function groupActs(file: FrameworkFile, id: string): Act[] {
  const {title, takeaways} = editing.find(file, 'groups', id)!;
  const [level] = editing.idsIn(file, 'levels');
  return [
    {label: 'Move it up', did: `moving ${title}`, change: file => editing.moveGroup(file, id, -1)},
    {label: 'Move it down', did: `moving ${title}`, change: file => editing.moveGroup(file, id, 1)},
    ...(takeaways ? [] : [{label: 'Add a row “At a glance”', did: `adding a row to ${title}`, change: (file: FrameworkFile) => editing.setTakeaway(file, id, level!, ''), added: () => ({row: `takeaway:${id}`, col: level!})}]),
    {label: 'Remove this heading, keep what is under it', did: `removing ${title}`, change: file => editing.removeGroup(file, id)},
  ];
}

/** The ways of saying that there is no text, and where another level’s text stands that holds here too. */
export function cellActs(file: FrameworkFile, row: Row, level: string): Act[] {
  if (row.kind !== 'competency') return [];
  const {id, title, competency} = row;
  const did = `writing ${title} at ${editing.find(file, 'levels', level)!.title}`;
  if (row.isStepped) {
    return [
      {label: 'Not expected', did, change: file => editing.setExpected(file, level, id, null)},
      {label: EMPTY, did, change: file => editing.setExpected(file, level, id, undefined)},
    ];
  }
  const same = editing.idsIn(file, 'levels').flatMap((other, i): Act[] => {
    const said = member(competency.expectations, other);
    if (other === level || said === undefined || said === null || !editing.partsOf(said).size) return [];
    return [{label: `As at ${file.levels[i]!.title}`, did, change: file => editing.setCell(file, level, id, {sameAs: other})}];
  });
  return [
    {label: 'Not expected', did, change: file => editing.setCell(file, level, id, null)},
    {label: 'Not written yet', did, change: file => editing.setCell(file, level, id, {status: 'todo'})},
    {label: EMPTY, did, change: file => editing.setCell(file, level, id, undefined)},
    ...same,
  ];
}

/** All that can be done at a place. */
export function actsAt(view: View, spot: Spot): Act[] {
  const {file} = view;
  const [list, id] = headOf(spot);
  if (id !== undefined) return {levels: levelActs, competencies: competencyActs, groups: groupActs, facts: factActs}[list](file, id);
  const row = rowIn(view, spot.row);
  return row && spot.col ? cellActs(file, row, spot.col) : [];
}
