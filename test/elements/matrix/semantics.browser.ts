/** What assistive technology finds in the table, asked of the engines themselves. */
import {expect} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import {emulateMedia, namesOf as namesAskedOf, rolesOf, treeOf, type Thing} from '../../helpers/browser.js';
import {all, called, draw, fileOf, one, text} from '../../helpers/elements.js';
import {columnsOf, look, nameOf, regionOf} from '../../helpers/matrix.js';

/** All that makes up the table and is shown. */
const partsOf = (matrix: CareerMatrix) => all(matrix, '[role=region], table, thead, tbody, tr, th, td').filter(part => part.checkVisibility());

/** What a thing in a table is, by where it stands. */
function meantFor(part: HTMLElement): string {
  const {localName} = part;
  if (localName === 'th') return part.closest('thead') ? 'columnheader' : 'rowheader';
  return {table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell', div: 'region'}[localName]!;
}

async function expectRoles(parts: readonly HTMLElement[], what: string): Promise<void> {
  const roles = await rolesOf(parts);
  expect(parts.flatMap((part, i) => (roles[i] === meantFor(part) ? [] : `${meantFor(part)} “${text(part).slice(0, 30)}” is ${roles[i]}`)), what).to.deep.equal([]);
}

/** A short table, with takeaways and a note. */
const short = {group: 'planning'};

describe('the engine takes the parts of the table for what they are', () => {
  const STATES: readonly (readonly [what: string, properties: Partial<CareerMatrix>, width?: number])[] = [
    ['wide', short],
    ['narrow', short, 340],
    ['compared', {...short, compare: 'mid senior'}],
    ['compared, narrow', {...short, compare: 'mid senior'}, 340],
    ['turned', {...short, levelsAsRows: true}],
    ['turned, narrow', {...short, levelsAsRows: true}, 340],
    ['with changes', {...short, changes: true}],
  ];
  for (const [what, properties, width = 1000] of STATES) {
    it(what, async () => {
      const matrix = await draw('career-matrix', 'engineering-levels', properties, {width});
      const parts = partsOf(matrix);
      expect(new Set(parts.map(meantFor))).to.deep.equal(new Set(['region', 'table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']));
      await expectRoles(parts, what);
    });
  }

  it('searched, and with a group folded', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    called(matrix, '.fold', 'Planning').click();
    await matrix.filled;
    await expectRoles(partsOf(matrix).slice(0, 30), 'folded');
    await look(matrix, 'estimates');
    const parts = partsOf(matrix);
    expect(parts.length).to.be.below(60);
    await expectRoles(parts, 'searched');
  });

  it('out of sight too, where nothing is laid out', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    expect(regionOf(matrix).scrollHeight).to.be.above(3 * regionOf(matrix).clientHeight);
    await expectRoles(partsOf(matrix).slice(-20), 'the last rows');
  });

  it('on paper', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    for (const [name, properties] of [['engineering-levels', short], ['waypoints', {group: 'core'}]] as const) {
      const matrix = await draw('career-matrix', name, properties, {width: 700});
      await expectRoles(partsOf(matrix), name);
    }
  });
});

it('the engine calls the table by its framework and its levels, and the heads by what they say', async function () {
  const matrix = await draw('career-matrix', 'engineering-levels', short, {width: 1000});
  const names = await namesAskedOf([regionOf(matrix), ...all(matrix, 'button.fold, select, input')]);
  if (!names) this.skip();
  expect(names[0]).to.equal('Engineering levels: Intern, Junior, Mid, Senior, Lead');
  for (const name of names) expect(name).not.to.equal('');
});

/** The things of a role in a tree, in their order. */
function find(thing: Thing, ...roles: string[]): Thing[] {
  return [...(roles.includes(thing.role) ? [thing] : []), ...thing.children.flatMap(child => find(child, ...roles))];
}

/** The rows of the one table, each as role and name of its cells. */
function rowsIn(tree: Thing): (readonly [role: string, name: string])[][] {
  const [table, ...others] = find(tree, 'table');
  expect(others).to.deep.equal([]);
  expect(new Set(table!.children.map(({role}) => role))).to.deep.equal(new Set(['rowgroup']));
  return table!.children.flatMap(group => group.children.map(row => {
    expect(row.role).to.equal('row');
    return row.children.map(({role, name}) => [role, name] as const);
  }));
}

describe('the whole accessibility tree', () => {
  it('has a table with a head for each level, and each of the 27 x 5 texts below its head and after that of its competency', async function () {
    const [matrix, file] = [await draw('career-matrix', 'engineering-levels', {}, {width: 1000}), await fileOf('engineering-levels')];
    const tree = await treeOf(matrix);
    if (!tree) this.skip();
    const rows = rowsIn(tree);
    const levels = columnsOf(matrix);
    expect(rows).to.have.length(1 + 8 * 3 + 27);
    expect(rows[0]).to.deep.equal([['columnheader', 'competency'], ...levels.map(name => ['columnheader', name])]);
    for (const {title, summary, expectations} of file.competencies!) {
      const row = rows.find(([head]) => head![1].startsWith(`${title} ${summary!.slice(0, 10)}`))!;
      expect(row.map(([role]) => role), title).to.deep.equal(['rowheader', ...levels.map(() => 'cell')]);
      expect(row.slice(1).map(([, name]) => name)).to.deep.equal(['intern', 'junior', 'mid', 'senior', 'lead'].map(id => expectations![id]));
    }
    file.groups!.forEach(({title, takeaways, note}) => {
      const at = rows.findIndex(row => row.length === 1 && row[0]![1].startsWith(title));
      expect(rows[at]![0]![0], title).to.equal('rowheader');
      expect(rows[at + 1]).to.deep.equal([['rowheader', 'At a glance'], ...['intern', 'junior', 'mid', 'senior', 'lead'].map(id => ['cell', takeaways![id]])]);
      expect(rows.some(([cell]) => cell![0] === 'cell' && cell![1] === note), title).to.equal(true);
    });
    expect(find(tree, 'button').filter(({states}) => states['expanded'] === true)).to.have.length(8);
  });

  it('has as many columns as levels where one is seen at a time', async function () {
    const matrix = await draw('career-matrix', 'engineering-levels', short, {width: 340});
    const tree = await treeOf(matrix);
    if (!tree) this.skip();
    const rows = rowsIn(tree);
    expect(rows[0]!.map(([, name]) => name)).to.deep.equal(['competency', ...columnsOf(matrix)]);
    const competencies = rows.filter(row => row.length > 1).filter(([head]) => head![0] === 'rowheader');
    expect(competencies.map(row => row.length)).to.deep.equal([6, 6, 6]);
  });

  it('has compared levels as columns, with what became of each text, and says no level twice', async function () {
    const matrix = await draw('career-matrix', 'engineering-levels', {...short, compare: 'mid senior'}, {width: 1000});
    const tree = await treeOf(matrix);
    if (!tree) this.skip();
    const rows = rowsIn(tree);
    expect(rows[0]).to.deep.equal([['columnheader', 'competency'], ['columnheader', 'Mid'], ['columnheader', 'Senior']]);
    const row = rows.find(([head]) => head![1].startsWith('Sizing'))!;
    expect(row.map(([role]) => role)).to.deep.equal(['rowheader', 'cell', 'cell']);
    expect(row[1]![1]).to.match(/^Puts a size/);
    expect(row[2]![1]).to.match(/^Changed Gives sizes/);
  });

  it('has levels as rows where the table is turned', async function () {
    const matrix = await draw('career-matrix', 'engineering-levels', {...short, levelsAsRows: true}, {width: 1000});
    const tree = await treeOf(matrix);
    if (!tree) this.skip();
    const rows = rowsIn(tree);
    expect(rows.map(([head]) => head!)).to.deep.equal([['columnheader', 'level'], ...['Intern', 'Junior', 'Mid', 'Senior', 'Lead'].map(name => ['rowheader', name])]);
    expect(new Set(rows.map(row => row.length))).to.deep.equal(new Set([1 + 1 + 3]));
  });

  it('has the field, the choices and the way from place to place by their names', async function () {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    await look(matrix, 'team');
    const tree = await treeOf(matrix);
    if (!tree) this.skip();
    expect(find(tree, 'searchbox').map(({name}) => name)).to.deep.equal(['Find']);
    expect(find(tree, 'button').map(({name}) => name)).to.include.members(['Clear the search', 'To the place before', 'To the next place', 'Everything', 'What changes', 'Levels as rows', 'Copy as table']);
    for (const {name} of find(tree, 'combobox', 'button', 'searchbox')) expect(name).not.to.equal('');
    expect(find(tree, 'heading')[0]!.name).to.equal('What is expected');
    expect(nameOf(one(matrix, '[part=level]:nth-of-type(2)'))).to.equal('Intern');
  });
});
