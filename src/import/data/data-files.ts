import type {Role} from './data-keys.js';
import type {Definition} from './data-names.js';
import {readable} from '../names/readable.js';
import {textOf, type MapNode, type Node} from './data-node.js';
import type {Data} from './data.js';
import {levelness, rankOf} from '../names/level-names.js';

type RoleOf = (key: string) => Role | undefined;

export interface LevelFile {
  readonly data: Data;
  /** Name of its folder, where there are several. */
  readonly track?: string;
  readonly isLevel: boolean;
  /** The code that the name of the file is, or nothing. */
  readonly code: string;
}

/** Several files in the order of their levels, and those that say what the competencies are. */
export function filesInOrder(all: readonly Data[], roleOf: RoleOf): {readonly files: readonly LevelFile[]; readonly definitions: readonly (Definition & {node: Node; used: readonly Node[]})[]} {
  const titled = all.filter(data => !data.isFront && hasMore(data) && titleIn(data, roleOf));
  const areNamed = titled.length > 1 && levelness(titled.map(data => titleIn(data, roleOf))) >= 0.5;
  const levels = all.filter(data => !data.isFront && (isLevel(data, roleOf) || (areNamed && titled.includes(data))));
  const isFolder = levels.length > 1;
  const defining = isFolder ? all.filter(data => definitionsIn(data.root, roleOf).length) : [];
  const folders = [...new Set(levels.map(({file}) => folderOf(file)))];
  const files = all.filter(data => !defining.includes(data)).map((data): LevelFile => {
    const folder = folderOf(data.file);
    return {data, isLevel: isFolder && levels.includes(data), code: codeOf(data.file), ...(folders.length > 1 && folder && levels.includes(data) && {track: folderTitle(folder)})};
  });
  const order = new Map(folders.map((folder, i) => [folder, i]));
  const key = ({data}: LevelFile) => textOf((data.root as MapNode).entries.get('order')) || `${levelIn(data, roleOf)} ${codeOf(data.file)}`;
  const sorted = files.toSorted((a, b) => {
    if (!a.isLevel || !b.isLevel) return Number(a.isLevel) - Number(b.isLevel);
    const byFolder = order.get(folderOf(a.data.file))! - order.get(folderOf(b.data.file))!;
    const byRank = areNamed ? (rankOf(titleIn(a.data, roleOf)) ?? 0) - (rankOf(titleIn(b.data, roleOf)) ?? 0) : 0;
    return byFolder || byRank || key(a).localeCompare(key(b), 'en', {numeric: true});
  });
  const definitions = defining.flatMap(({root}) => definitionsIn(root, roleOf)).map(definition => {
    const folder = folders.find(folder => folder && definition.id.toLowerCase().startsWith(`${folder.toLowerCase()}-`));
    return folders.length > 1 && folder ? {...definition, track: folderTitle(folder)} : definition;
  });
  return {files: sorted, definitions};
}

/** A file that is about one level: it names it, or is one of several that are made alike. */
function isLevel(data: Data, roleOf: RoleOf): boolean {
  const {root} = data;
  if (root.kind !== 'map') return false;
  const name = levelIn(data, roleOf);
  const isNamed = titleIn(data, roleOf) !== '';
  return hasMore(data) && ((name !== '' && !/^\d+$/.test(name)) || (name !== '' && isNamed) || (/^\p{L}{1,4}[-_]?\d{1,2}$/u.test(codeOf(data.file)) && isNamed));
}

function hasMore({root}: Data): boolean {
  return root.kind === 'map' && [...root.entries.values()].some(({kind}) => kind !== 'scalar');
}

function titleIn({root}: Data, roleOf: RoleOf): string {
  return root.kind === 'map' ? textOf([...root.entries].find(([key, node]) => roleOf(key) === 'title' && textOf(node) !== '')?.[1]) : '';
}

function levelIn({root}: Data, roleOf: RoleOf): string {
  return root.kind === 'map' ? textOf([...root.entries].find(([key, node]) => roleOf(key) === 'level' && node.kind === 'scalar')?.[1]) : '';
}

function definitionsIn(root: Node, roleOf: RoleOf): (Definition & {node: Node; used: readonly Node[]})[] {
  const lists = root.kind === 'list' ? [root] : root.kind === 'map' ? [...root.entries].filter(([key, {kind}]) => roleOf(key) === 'competency' && kind === 'list').map(([, list]) => list) : [];
  return lists.flatMap(list => (list.kind === 'list' ? list.items : [])).flatMap(node => {
    if (node.kind !== 'map') return [];
    const part = (role: Role) => [...node.entries].find(([key, {kind}]) => kind === 'scalar' && roleOf(key) === role)?.[1];
    const [id, title, summary] = [part('id'), part('title'), part('summary')];
    if (!id || !title) return [];
    return [{id: textOf(id), title: textOf(title), summary: textOf(summary), node, used: [id, title, ...(summary ? [summary] : [])]}];
  });
}

function folderOf(file: string): string {
  return file.split('/').at(-2) ?? '';
}

function codeOf(file: string): string {
  return file.split('/').at(-1)!.replace(/\.\w+$/, '');
}

/** The name of a folder; of two or three letters it is most likely short for something. */
function folderTitle(folder: string): string {
  return folder.length < 4 ? folder.toUpperCase() : readable(folder);
}
