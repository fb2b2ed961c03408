/** A framework beside an earlier edition of it. */
import {expect} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-framework.js';
import '../../../src/define/career-matrix.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {alerts, all, called, draw, fileOf, one, text, textIn, until} from '../../helpers/elements.js';
import {cellAt, columnsOf, groupsOf, headsOf, look, nameOf, namesOf} from '../../helpers/matrix.js';
import {newAddress, serve} from '../../helpers/requests.js';

/** The file as it was: what it is now has reworded, renamed, moved, added and left out something. */
async function earlierFile(): Promise<FrameworkFile> {
  const {levels, competencies = [], ...rest} = structuredClone(await fileOf('engineering-levels'));
  const of = (id: string) => competencies.find(competency => competency.id === id)!;
  const sizing = of('sizing');
  sizing.expectations = {...sizing.expectations, mid: 'Puts a size on work that is not trivial and says what testing will take'};
  of('surfacing-problems').title = 'Finding problems';
  of('sequencing').group = 'build';
  const old = {id: 'typing', title: 'Typing', group: 'planning', expectations: {junior: 'Types with ten fingers'}};
  return {
    ...rest, version: '0.9',
    tracks: rest.tracks?.map(track => ({...track, levels: [...track.levels ?? [], 'wizard']})),
    levels: [...levels!.map(level => (level.id === 'mid' ? {...level, title: 'Middle'} : level)), {id: 'wizard', title: 'Wizard'}],
    competencies: [...competencies.filter(({id}) => id !== 'problem-framing'), old],
  };
}

async function both(properties: object = {}): Promise<CareerMatrix> {
  const matrix = await draw('career-matrix', 'engineering-levels', {earlier: await earlierFile(), ...properties} as object, {width: 1200});
  await matrix.filled;
  return matrix;
}

const notesOf = (matrix: CareerMatrix, name: string) => text(headsOf(matrix).find(head => nameOf(head) === name)!.querySelector('.notes'));
const toldIn = (matrix: CareerMatrix) => text(one(matrix, '.told'));

describe('a matrix with an earlier edition', () => {
  it('says in a sentence what became of competencies and levels', async () => {
    const told = toldIn(await both());
    expect(told).to.contain('Since version 0.9: Of 28 competencies, 1 is new, 3 change, 1 is no longer expected and 23 stay the same.');
    expect(told).to.contain('No longer among the levels: Wizard.').and.contain('(formerly “Middle”)');
  });

  it('shows what is different, and on demand everything', async () => {
    const matrix = await both();
    expect(namesOf(matrix)).to.have.members(['Surfacing problems', 'Sizing', 'Sequencing', 'Problem framing', 'Typing']);
    expect(textIn(matrix)).to.contain('23 competencies stay the same.');
    called(matrix, '.views button', 'Everything').click();
    await matrix.filled;
    expect(namesOf(matrix)).to.have.length(28);
  });

  it('says of each cell what became of it, with the added words marked and what it said before', async () => {
    const matrix = await both();
    const mid = columnsOf(matrix).find(name => name.startsWith('Mid'))!;
    const cell = cellAt(matrix, 'Sizing', mid);
    expect([cell.getAttribute('part'), text(cell.querySelector('.kind'))]).to.deep.equal(['cell cell--extended', 'Extended']);
    expect([...cell.querySelectorAll('ins')].map(text).join(' ')).to.contain('Define');
    expect(cell.querySelector('details.was')!.textContent).to.contain('Puts a size on work that is not trivial and says what testing will take');
    expect(cellAt(matrix, 'Sizing', 'Senior').getAttribute('part')).to.equal('cell cell--same');
    expect(cellAt(matrix, 'Problem framing', 'Senior').getAttribute('part')).to.equal('cell cell--new');
  });

  it('says of a competency what it was called and where it stood', async () => {
    const matrix = await both();
    expect(notesOf(matrix, 'Surfacing problems')).to.contain('formerly “Finding problems”');
    expect(notesOf(matrix, 'Sequencing')).to.contain('was in “Build”');
    expect(notesOf(matrix, 'Problem framing')).to.equal('New');
    const heads = all(matrix, 'thead th').map(text);
    expect(heads.filter(head => head.includes('formerly'))).to.have.length(1);
  });

  it('tells what is gone at the end of its group, with what it said', async () => {
    const matrix = await both({everything: true});
    const group = one(matrix, '[data-group=planning]');
    const rows = [...group.querySelectorAll('[part=competency]')].map(nameOf);
    expect([rows.at(-1), notesOf(matrix, 'Typing')]).to.deep.equal(['Typing', 'No longer']);
    const cell = cellAt(matrix, 'Typing', 'Junior');
    expect([text(cell.querySelector('.kind')), cell.textContent]).to.satisfy(([kind, said]: string[]) => kind === 'No longer' && said!.includes('Types with ten fingers'));
    cell.click();
    await matrix.filled;
    expect(matrix.cell).to.equal('');
  });

  it('stays with the group that is chosen, is searched, and turns round', async () => {
    const matrix = await both({group: 'planning'});
    expect(groupsOf(matrix)).to.deep.equal(['Planning']);
    expect(namesOf(matrix)).to.have.members(['Surfacing problems', 'Sizing', 'Sequencing', 'Typing']);
    await look(matrix, 'fingers');
    expect(namesOf(matrix)).to.deep.equal(['Typing']);
    matrix.search = '';
    matrix.levelsAsRows = true;
    await matrix.filled;
    expect(columnsOf(matrix).some(name => name.startsWith('Typing'))).to.equal(true);
  });

  it('says that nothing has changed, where that is so', async () => {
    const matrix = await both({earlier: await fileOf('engineering-levels')});
    expect(toldIn(matrix)).to.equal('Since version 1.0: Nothing in this table has changed.');
    expect(all(matrix, 'table')).to.deep.equal([]);
    called(matrix, '.views button', 'Everything').click();
    await matrix.filled;
    expect(namesOf(matrix)).to.have.length(27);
  });

  it('lets compared levels come first', async () => {
    const matrix = await both({compare: 'mid senior'});
    expect(columnsOf(matrix)).to.have.length(2);
    expect(all(matrix, '.notes')).to.deep.equal([]);
    matrix.compare = '';
    await matrix.filled;
    expect(namesOf(matrix)).to.include('Typing');
  });

  it('is taken along with what became of each', async () => {
    const matrix = await both();
    expect(await matrix.toMarkdown()).to.contain('Extended').and.contain('formerly “Finding problems”').and.contain('Types with ten fingers').and.contain('No longer');
    expect(await matrix.toCSV()).to.contain('Extended').and.contain('Typing');
    expect(await matrix.toCSV({long: true})).to.contain('Types with ten fingers');
  });

  it('comes from an address, and where it does not come, the framework stays', async () => {
    const file = JSON.stringify(await earlierFile());
    serve(() => new Response(file));
    const matrix = await draw('career-matrix', 'engineering-levels', {since: newAddress()} as object, {width: 1000});
    await until(() => matrix.earlier, 'the earlier edition');
    await matrix.filled;
    expect(namesOf(matrix)).to.include('Typing');
    serve(() => new Response('', {status: 503}));
    matrix.since = newAddress();
    await until(() => alerts(matrix).length, 'a fault');
    await matrix.filled;
    expect(namesOf(matrix)).to.have.length(27);
  });

  it('tells below the table what else has changed: summaries, facts, takeaways and notes, with what they said', async () => {
    const now = await fileOf('engineering-levels');
    const group = now.groups!.find(({id}) => id === 'planning')!;
    Object.assign(group, {note: 'Ask before you plan', takeaways: {mid: 'Plans a week'}});
    const matrix = await draw('career-matrix', now, {}, {width: 1000});
    const old = structuredClone(now);
    Object.assign(old.groups!.find(({id}) => id === 'planning')!, {note: 'Ask when you plan', takeaways: {mid: 'Plans a day'}});
    Object.assign(old.levels!.find(({id}) => id === 'mid')!, {summary: 'In the middle', facts: {Reach: 'A pair'}});
    Object.assign(old.levels!.find(({id}) => id === 'senior')!, {summary: 'Older', next: {lead: 'It took longer'}});
    matrix.earlier = old as never;
    await matrix.filled;
    const others = one(matrix, '.others');
    const things = [...others.querySelectorAll('dt')].map(text);
    expect(things).to.have.length(3);
    expect(things.at(-1)).to.equal(`${group.title} Group`);
    const told = text(others);
    for (const words of ['What else has changed', 'Senior', 'In short', 'Older', 'described differently: Lead', 'It took longer', 'In the middle', 'Reach · No longer', 'A pair', 'Ask before you plan', 'Ask when you plan', 'Plans a week', 'Plans a day']) expect(told).to.contain(words);
    expect(toldIn(matrix)).to.contain('Nothing in this table has changed.');
    await until(() => others.querySelector('ins'), 'marks on what is new');
  });

  it('tells of a part of the table only what is about it', async () => {
    const old = await fileOf('engineering-levels');
    old.summary = 'What it was for';
    Object.assign(old.levels!.find(({id}) => id === 'mid')!, {summary: 'In the middle'});
    const matrix = await both({earlier: old});
    expect(all(matrix, '.others dt')).to.have.length(2);
    matrix.levels = 'senior';
    await matrix.filled;
    expect(all(matrix, '.others')).to.deep.equal([]);
    matrix.levels = 'mid';
    await matrix.filled;
    expect(all(matrix, '.others dt')).to.have.length(1);
    matrix.compare = 'mid senior';
    await matrix.filled;
    expect(all(matrix, '.others')).to.deep.equal([]);
  });

  it('says of a fault that it is the earlier edition’s, whatever the fault is', async () => {
    const faults: [() => Response, string][] = [
      [() => new Response('', {status: 404}), 'There is no framework file at this address (404). Check the address in “before”.'],
      [() => new Response('<p>Sign in</p>', {headers: {'content-type': 'text/html'}}), 'A web page came instead of the framework file.'],
      [() => new Response('{"id": '), 'The framework file has a problem.'],
      [() => new Response(JSON.stringify({format: 'career-framework/1', id: 'x', title: 'X', levels: [{id: 'a'}]})), 'The framework file has a problem.'],
    ];
    for (const tag of ['career-matrix', 'career-framework'] as const) {
      for (const [answer, words] of faults) {
        serve(answer);
        const since = newAddress();
        const element = await draw(tag, 'engineering-levels', (tag === 'career-matrix' ? {since} : {since, view: 'compare'}) as object, {width: 1000});
        const matrix = () => (tag === 'career-matrix' ? element : element.shadowRoot!.querySelector('career-matrix')) as CareerMatrix | null;
        await until(() => matrix()?.shadowRoot && alerts(matrix()!).length, 'a fault');
        expect(text(one(matrix()!, '[part=fault] strong')), tag).to.contain(`The earlier edition, ${since}: ${words}`);
      }
    }
    const given = await draw('career-matrix', 'engineering-levels', {earlier: {id: 'x'}} as object);
    await until(() => alerts(given).length, 'a fault');
    expect(textIn(given)).to.contain('The earlier edition: The framework file has');
  });

  it('is told of a new level once, and what it expects can be read', async () => {
    const file = await fileOf('engineering-levels');
    const matrix = await both({earlier: file});
    matrix.framework = {
      ...file, levels: [...file.levels!, {id: 'fellow', title: 'Fellow'}], tracks: file.tracks!.map(track => ({...track, levels: [...track.levels ?? [], 'fellow']})),
      competencies: file.competencies!.map(competency => (competency.id === 'sizing' ? {...competency, expectations: {...competency.expectations, fellow: 'Teaches sizing'}} : competency)),
    } as never;
    await matrix.filled;
    expect(toldIn(matrix)).to.contain('Of 27 competencies, 1 is extended and 26 stay the same. New levels: Fellow.');
    expect([namesOf(matrix), columnsOf(matrix).at(-1)]).to.deep.equal([['Sizing'], 'Fellow']);
    expect(cellAt(matrix, 'Sizing', 'Fellow').getAttribute('part')).to.equal('cell cell--new');
  });

  it('is what the tab of a whole framework shows too', async () => {
    const file = JSON.stringify(await earlierFile());
    serve(() => new Response(file));
    const framework = await draw('career-framework', 'engineering-levels', {since: newAddress(), view: 'compare'} as object, {width: 1000});
    await until(() => framework.shadowRoot!.querySelector('career-matrix')?.earlier, 'the earlier edition');
    const matrix = framework.shadowRoot!.querySelector('career-matrix')!;
    await matrix.filled;
    expect(namesOf(matrix)).to.include('Typing');
  });

  it('can be used by everyone', async () => {
    await expect(await both()).to.be.accessible();
  });
});
