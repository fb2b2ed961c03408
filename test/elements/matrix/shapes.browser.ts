/** The shapes that a table takes: turned, of chosen levels, with changes in each cell, folded, of layers and of voices. */
import {expect} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import {all, called, draw, fileOf, one, text, textIn} from '../../helpers/elements.js';
import {cellAt, cellsOf, columnsOf, groupsOf, isSeen, namesOf, regionOf, said} from '../../helpers/matrix.js';

const wide = (framework: Parameters<typeof draw>[1], properties: Partial<CareerMatrix> = {}) => draw('career-matrix', framework, properties, {width: 1000});

describe('levels as rows', () => {
  it('say the same, turned: every text stands where its level and its competency meet', async () => {
    const [matrix, file] = [await wide('engineering-levels', {levelsAsRows: true}), await fileOf('engineering-levels')];
    expect(namesOf(matrix)).to.deep.equal(['Intern', 'Junior', 'Mid', 'Senior', 'Lead']);
    const heads = all(matrix, 'thead [part=competency]').map(text);
    expect(heads).to.have.length(27 + 8);
    for (const {title, expectations} of file.competencies!) {
      const column = heads.findIndex(head => head.endsWith(title));
      for (const id of ['intern', 'lead']) {
        const row = all(matrix, 'tbody th').find(head => text(head).toLowerCase() === id)!.parentElement!;
        expect(said(row.querySelectorAll('[part~=cell]')[column]!), `${title} ${id}`).to.equal(expectations![id]);
      }
    }
  });

  it('have the takeaways of each group before its competencies', async () => {
    const [matrix, file] = [await wide('engineering-levels', {levelsAsRows: true, group: 'planning'}), await fileOf('engineering-levels')];
    const {takeaways} = file.groups!.find(({id}) => id === 'planning')!;
    expect([...cellsOf(matrix).values()].map(([first]) => first)).to.deep.equal(['intern', 'junior', 'mid', 'senior', 'lead'].map(id => takeaways![id]));
  });

  it('do not concern compared levels, which are columns', async () => {
    const matrix = await wide('engineering-levels', {levelsAsRows: true, compare: 'mid senior'});
    expect(columnsOf(matrix)).to.deep.equal(['Mid', 'Senior']);
    expect(all(matrix, '.tools [aria-pressed]')).to.have.length(0);
    matrix.compare = '';
    await matrix.filled;
    expect(namesOf(matrix)).to.deep.equal(['Intern', 'Junior', 'Mid', 'Senior', 'Lead']);
  });

  it('come and go as often as the reader likes, and nothing is left of the other way', async () => {
    const matrix = await wide('engineering-levels');
    const before = textIn(matrix);
    for (let i = 0; i < 3; i++) {
      matrix.levelsAsRows = true;
      await matrix.filled;
      expect(all(matrix, 'tbody tr')).to.have.length(5);
      matrix.levelsAsRows = false;
      await matrix.filled;
      expect(textIn(matrix)).to.equal(before);
    }
  });

  it('by the attribute are the same', async () => {
    const matrix = await wide('starter');
    matrix.setAttribute('levels-as-rows', '');
    await matrix.filled;
    expect(namesOf(matrix)).to.deep.equal((await fileOf('starter')).levels.map(({title}) => title));
    matrix.levelsAsRows = false;
    await matrix.filled;
    expect(matrix.hasAttribute('levels-as-rows')).to.equal(false);
  });
});

describe('the levels that the page names', () => {
  it('have a column each, in its order, also when nothing is written for one', async () => {
    const matrix = await wide('engineering-levels', {levels: 'lead mid staff'});
    expect(columnsOf(matrix)).to.deep.equal(['Lead', 'Mid', 'Staff']);
    expect(cellsOf(matrix).get('Sizing')!.slice(0, 2)).to.deep.equal(['Brings everybody’s estimates to a common measure', 'Puts a size on work that is not trivial and says what Define and testing will take']);
  });

  it('and are not there are told of', async () => {
    const matrix = await wide('engineering-levels', {levels: 'lead nobody'});
    expect(columnsOf(matrix)).to.deep.equal(['Lead']);
    expect(text(one(matrix, '.note-bar'))).to.contain('“nobody”').and.contain('intern');
    matrix.levels = 'nobody';
    await matrix.filled;
    expect(columnsOf(matrix)).to.have.length(5);
  });

  it('give way to a comparison, and come back after it', async () => {
    const matrix = await wide('engineering-levels', {levels: 'lead mid', compare: 'intern junior'});
    expect(columnsOf(matrix)).to.deep.equal(['Intern', 'Junior']);
    matrix.compare = '';
    await matrix.filled;
    expect(columnsOf(matrix)).to.deep.equal(['Lead', 'Mid']);
  });
});

describe('changes in a table of all levels', () => {
  it('say in every cell how it relates to the one before, and in the first column nothing', async () => {
    const matrix = await wide('engineering-levels', {changes: true});
    expect(columnsOf(matrix)).to.have.length(5);
    for (const [name, [first, ...others]] of cellsOf(matrix)) {
      expect(first, name).not.to.match(/^(New|Changed|Extended|Same|No longer)\b/);
      for (const other of others) expect(other, name).to.match(/^(New|Changed|Extended|Same|No longer|Carried on)\b/);
    }
  });

  it('come and go by the buttons, and the texts stay', async () => {
    const [matrix, file] = [await wide('engineering-levels'), await fileOf('engineering-levels')];
    called(matrix, '.views button', 'What changes').click();
    await matrix.filled;
    expect([matrix.changes, matrix.hasAttribute('changes')]).to.deep.equal([true, true]);
    expect(said(cellAt(matrix, 'Sizing', 'Senior'))).to.equal(`Changed ${file.competencies!.find(({title}) => title === 'Sizing')!.expectations!['senior'] as string}`);
    called(matrix, '.views button', 'Everything').click();
    await matrix.filled;
    expect(said(cellAt(matrix, 'Sizing', 'Senior'))).not.to.match(/^Changed/);
  });
});

describe('the level that is the reader’s own', () => {
  it('has its column marked, which is seen behind the texts and hides nothing', async () => {
    const matrix = await wide('engineering-levels', {level: 'senior'});
    const mark = one(matrix, '.mark i').getBoundingClientRect();
    const cell = cellAt(matrix, 'Surfacing problems', 'Senior').getBoundingClientRect();
    expect([mark.left <= cell.left, mark.right >= cell.right, mark.width < cell.width * 1.5]).to.deep.equal([true, true, true]);
    expect(one(matrix, '.mark').ariaHidden).to.equal('true');
    expect(all(matrix, 'th.own').map(text)).to.deep.equal(['Senior']);
    const middle = matrix.shadowRoot!.elementFromPoint(cell.left + 10, cell.top + 20);
    expect(middle!.closest('.mark')).to.equal(null);
    matrix.level = 'nobody';
    await matrix.filled;
    expect([all(matrix, '.mark'), all(matrix, '.own')]).to.deep.equal([[], []]);
  });

  it('is a row where levels are rows', async () => {
    const matrix = await wide('engineering-levels', {level: 'senior', levelsAsRows: true, group: 'planning'});
    expect(all(matrix, 'tr.own').map(row => text(row.querySelector('th')))).to.deep.equal(['Senior']);
  });
});

describe('a group', () => {
  for (const [name, width, properties] of [['folds', 1000, {}], ['of compared levels below each other folds', 360, {compare: 'mid senior', everything: true}]] as const) it(`${name}: its takeaways stay, its competencies and its note go, and come back`, async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', properties, {width});
    const body = () => all<HTMLTableSectionElement>(matrix, 'tbody').find(body => text(body.querySelector('.fold')) === 'Planning')!;
    const shown = () => [...body().rows].filter(row => row.checkVisibility()).map(row => row.className);
    const before = shown();
    called(matrix, '.fold', 'Planning').click();
    await matrix.filled;
    expect(shown()).to.deep.equal(['group', 'takeaways']);
    expect(called(matrix, '.fold', 'Planning').ariaExpanded).to.equal('false');
    expect(namesOf(matrix)).to.have.length(24);
    called(matrix, '.fold', 'Planning').click();
    await matrix.filled;
    expect(shown()).to.deep.equal(before);
  });

  it('stays folded whatever else is chosen, and the others stay open', async () => {
    const matrix = await wide('engineering-levels');
    called(matrix, '.fold', 'Planning').click();
    for (const change of [{compare: 'mid senior', everything: true}, {compare: ''}, {changes: true}, {changes: false}, {levels: 'mid lead'}]) {
      Object.assign(matrix, change);
      await matrix.filled;
      expect([namesOf(matrix).length, groupsOf(matrix).length], JSON.stringify(change)).to.deep.equal([24, change.compare ? 9 : 8].map((count, i) => (i ? groupsOf(matrix).length : count)));
    }
  });

  it('alone is shown where it is chosen', async () => {
    const matrix = await wide('engineering-levels', {group: 'build'});
    expect([groupsOf(matrix), namesOf(matrix)]).to.deep.equal([['Build'], ['Driving AI', 'Standards & quality', 'Ship discipline', 'Delivery']]);
  });
});

describe('a cumulative framework', () => {
  it('says in each cell what its level adds, with all that is below it at hand', async () => {
    const [matrix, file] = [await wide('sthorm'), await fileOf('sthorm')];
    const {title, expectations} = file.competencies![0]!;
    const levels = file.levels.filter(({id}) => expectations![id!]);
    const [low, high] = [levels[0]!, levels[1]!];
    const cell = cellAt(matrix, title, columnsOf(matrix)[file.levels.indexOf(high)]!);
    const details = cell.querySelector('details')!;
    expect(details.open).to.equal(false);
    const wordOf = (content: unknown) => JSON.stringify(content).match(/"([^"\\*_`[]{25,})/)![1]!.slice(0, 25);
    expect(text(details)).to.contain(wordOf(expectations![low.id!]));
    const own = text(cell).replace(text(details), '');
    expect(own).to.contain(wordOf(expectations![high.id!]));
    const inside = [...details.children].find(child => child.localName !== 'summary')!;
    expect(isSeen(inside)).to.equal(false);
    details.open = true;
    expect(isSeen(inside)).to.equal(true);
  });

  it('compared marks what is carried on', async () => {
    const matrix = await wide('/test/fixtures/cumulative.json', {compare: 'picker pruner', everything: true});
    const states = [...cellsOf(matrix).values()].map(cells => cells[1]!.split(' ')[0]);
    expect(states.length).to.be.above(0);
    for (const state of states) expect(state).to.match(/^(Carried|Extended|New|Same|Changed|Not)/);
  });
});

describe('a rated cell', () => {
  it('says what every step of the scale looks like, in the order of the scale, in one cell', async () => {
    const [matrix, file] = [await wide('waypoints', {levels: 'l3 l4'}), await fileOf('waypoints')];
    const rated = all(matrix, 'dl.rated');
    expect(rated.length).to.be.above(5);
    const steps = file.rating!.steps.map(({title}) => title);
    for (const list of rated) {
      const voices = [...list.querySelectorAll('dt')].map(text);
      expect(voices).to.deep.equal(steps.filter(step => voices.includes(step)));
      expect(list.querySelectorAll('dd')).to.have.length(voices.length);
      expect(list.closest('[part~=cell]')).not.to.equal(null);
    }
  });
});

it('an element taken from the page and put back scrolls, folds and marks as before', async () => {
  const matrix = await wide('engineering-levels', {cell: 'senior/sizing', level: 'mid'});
  called(matrix, '.fold', 'Build').click();
  await matrix.filled;
  const before = textIn(matrix);
  const box = matrix.parentElement!;
  matrix.remove();
  box.append(matrix);
  await matrix.filled;
  expect([textIn(matrix), all(matrix, '.picked').length, namesOf(matrix).length]).to.deep.equal([before, 1, 23]);
  expect(getComputedStyle(regionOf(matrix)).overflow).to.contain('auto');
});
