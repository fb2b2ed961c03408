/** Several views in the mirror: whose is whose, where they differ, and the same as a table. */
import {expect} from '@open-wc/testing';
import {Assessment, type CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {axe, emulateMedia, namesOf} from '../../helpers/browser.js';
import {all, draw, one, text, textIn} from '../../helpers/elements.js';
import {askedIn, rowsOf} from '../../helpers/self-check.js';
import {drawBeside, garden, turnToTable, viewOf} from '../../helpers/views.js';
import '../../helpers/storage.js';
import {thoroughly} from '../../helpers/thorough.js';

const legendOf = (check: CareerSelfCheck) => all(check, '.answers .legend li').map(text);
/** How many of a kind each row has. */
const perRow = (check: CareerSelfCheck, selector: string) => all(check, '[part=row]').map(row => row.querySelectorAll(selector).length);
const centreOf = (node: Element) => {
  const {left, width} = node.getBoundingClientRect();
  return left + width / 2;
};
const bothOf = (check: CareerSelfCheck, row: number) => ['.point', '.other'].map(dot => centreOf(all(check, '[part=row]')[row]!.querySelector(dot)!)) as [number, number];

describe('another view in the mirror', () => {
  it('has hollow points where it differs, and a line that leads there and back', async () => {
    const check = await drawBeside(garden, {own: [0, 1, 1, 2], others: [{name: 'Ana', places: [0, 2, 1, 2]}]}, {width: 1200});
    expect(perRow(check, '.other')).to.deep.equal([0, 1, 0, 0]);
    expect(perRow(check, 'path.theirs')).to.deep.equal([1, 0, 0, 0]);
    expect(perRow(check, 'path.line')).to.deep.equal([1, 0, 1, 0]);
    const [own, other] = bothOf(check, 1);
    expect(other).to.be.above(own);
    const {backgroundColor, borderTopColor} = getComputedStyle(all(check, '.mirror .other')[0]!);
    expect(backgroundColor).not.to.equal(borderTopColor);
  });

  it('stands half way between two choices, and where there is no answer of one’s own', async () => {
    const check = await drawBeside(garden, {own: [0, undefined, 1], others: [{places: [0.5, 1, 1]}]}, {width: 1200});
    expect(perRow(check, '.other')).to.deep.equal([1, 1, 0, 0]);
    const [low, between] = bothOf(check, 0);
    const middle = centreOf(all(check, '[part=row]')[2]!.querySelector('.point')!);
    expect(between - low).to.be.closeTo((middle - low) / 2, 1);
  });

  it('is turned round from right to left with the rest', async () => {
    const check = await drawBeside(garden, {own: [0], others: [{places: [2]}]}, {dir: 'rtl'});
    const [own, other] = bothOf(check, 0);
    expect(other).to.be.below(own);
  });

  it('of a day in the past is a line from one end of a group to the other', async () => {
    const check = await drawBeside(garden, {own: [1, 1, 1, 1], others: [{kind: 'past', name: '3 March', places: [1, 1, 0, 1]}]});
    expect(perRow(check, 'path.past')).to.deep.equal([1, 0, 1, 0]);
    expect(all(check, '[part=talk], [part=team]')).to.have.length(0);
    expect(legendOf(check)).to.deep.equal(['Your view', '3 March']);
  });

  it('of many people is points alone', async () => {
    const check = await drawBeside(garden, {own: [0, 0, 0, 0], others: [{name: 'Ana', places: [1, 1, 1, 1]}, {name: 'Bo', places: [2, 1, 2, 1]}]});
    expect([perRow(check, '.other'), all(check, 'path.theirs').length]).to.deep.equal([[2, 2, 2, 2], 0]);
  });

  it('has a colour of its own, and in forced colours and on paper another shape as well', async function () {
    const check = await drawBeside(garden, {own: [0, 1], others: [{name: 'Ana', places: [1, 2]}]});
    const strokes = () => ['.mirror path.line', '.mirror path.theirs'].map(path => getComputedStyle(all(check, path)[0]!)).map(({stroke, strokeWidth}) => [stroke, parseFloat(strokeWidth)] as const);
    const [own, theirs] = strokes() as [readonly [string, number], readonly [string, number]];
    expect(own[0]).not.to.equal(theirs[0]);
    expect(own[1]).to.be.above(theirs[1] + 1);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const [inked, thin] = strokes() as [readonly [string, number], readonly [string, number]];
    expect([inked[0], thin[0]]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
    expect(inked[1]).to.be.above(thin[1] + 1);
    const [solid, hollow] = ['.mirror .point', '.mirror .other'].map(dot => getComputedStyle(all(check, dot)[0]!).backgroundColor);
    expect(solid).not.to.equal(hollow);
  });
});

describe('a framework of one level', () => {
  it('has its one column at the far end, where those stand who are there', async () => {
    const check = await drawBeside({title: 'T', levels: [{id: 'here', title: 'Here'}], competencies: ['One', 'Two'].map(title => ({title, expectations: {here: title}}))}, {own: [0, 'below'], others: [{name: 'Ana', places: ['below', 'below']}]}, {width: 1200});
    const [point, head] = [all(check, '.mirror .point')[0]!, one(check, '.heads span')].map(centreOf) as [number, number];
    expect(head).to.be.closeTo(point, 2);
    expect(bothOf(check, 0)[1]).to.be.below(point - 100);
    expect(textIn(check)).to.contain('You say Here, Ana says not yet.');
  });
});

describe('whose line is which', () => {
  it('is said in words, with a sample of each', async () => {
    const check = await drawBeside(garden, {target: 'tree', others: [{name: 'Ana', places: [1]}, {kind: 'past', name: '3 March', places: [0]}]});
    expect(legendOf(check)).to.deep.equal(['Your view', 'Ana’s view', '3 March', 'Target Oak']);
    expect(all(check, '.legend .sample path').map(path => path.getAttribute('class'))).to.deep.equal(['line', 'theirs', 'past', 'target']);
  });

  it('is said of one without a name, by the name in the record, and of two with one name', async () => {
    const check = await drawBeside(garden, {others: [{places: [1]}, {name: 'Ana', places: [1]}, {name: 'Ana', places: [2]}]});
    expect(legendOf(check)).to.deep.equal(['Your view', 'Their view', 'Ana’s view', 'Ana’s view (2)']);
    check.beside = [Assessment.from(viewOf(check.framework!, [1], {name: 'Bo'}))];
    await check.updateComplete;
    expect(legendOf(check)).to.deep.equal(['Your view', 'Bo’s view']);
  });

  it('is unmistakable where somebody else’s answers are open', async () => {
    const check = await draw('career-self-check', garden, {subject: 'report'});
    check.assessment = viewOf(check.framework!, [0], {name: 'Ana'});
    check.beside = [{name: 'Bo', assessment: viewOf(check.framework!, [1])}];
    await check.updateComplete;
    expect(legendOf(check)).to.deep.equal(['Ana’s view', 'Bo’s view']);
    check.beside = [{name: 'Ana', assessment: viewOf(check.framework!, [1])}];
    await check.updateComplete;
    expect(legendOf(check)).to.deep.equal(['Your view', 'Ana’s view']);
  });

  it('is not needed for one line alone', async () => {
    expect(legendOf(await draw('career-self-check', garden))).to.deep.equal([]);
  });

  it('is heard in every row: all views, and the target', async () => {
    const check = await drawBeside(garden, {own: [0, 'unsure', 1], target: 'tree', others: [{name: 'Ana', places: [0.5, 2, 1, 'no-chance']}]});
    expect(rowsOf(check).map(row => text(row.querySelectorAll('.name, .name + .hidden')[0]!) + text(row.querySelector('.name + .hidden')))).to.deep.equal([
      'Roots: Your view: Seedling. Ana’s view: Between Seedling and Shrub. Target Oak',
      'Water: Your view: Not sure. Ana’s view: Oak. Target Oak',
      'Leaves: Your view: Shrub. Ana’s view: Shrub. Target Oak',
      'Light: Your view: not answered yet. Ana’s view: No chance to show it yet. Target Oak',
    ]);
    const heard = await namesOf(rowsOf(check));
    heard?.forEach(name => expect(name).to.contain('Your view').and.contain('Ana’s view'));
  });

  it('ends when a view is laid away, and the keyboard goes on nearby', async () => {
    const check = await drawBeside(garden, {others: [{name: 'Ana', places: [1]}, {name: 'Bo', places: [1]}]});
    const [, second] = all(check, '.close') as [HTMLElement, HTMLElement];
    expect(second.getAttribute('aria-label')).to.contain('Bo’s view');
    second.focus();
    second.click();
    await check.updateComplete;
    expect(legendOf(check)).to.deep.equal(['Your view', 'Ana’s view']);
    expect(check.beside.map(({name}) => name)).to.deep.equal(['Ana']);
    expect(text(check.shadowRoot!.activeElement)).to.equal('As a table');
  });
});

describe('views that the page gives', () => {
  it('may be a value, a record, or either with a name; they are shown in silence and not kept', async () => {
    const check = await draw('career-self-check', garden);
    check.addEventListener('career-assessment-change', () => expect.fail('an event'));
    const record = viewOf(check.framework!, [2]);
    for (const given of [record, Assessment.from(record), {assessment: record}, {name: '', assessment: Assessment.from(record)}]) {
      check.beside = [given];
      await check.updateComplete;
      expect(perRow(check, '.other')).to.deep.equal([1, 0, 0, 0]);
      expect(check.beside[0]!.assessment.answers.size).to.equal(1);
    }
    expect(localStorage.length).to.equal(0);
    check.beside = undefined;
    await check.updateComplete;
    expect([check.beside, perRow(check, '.other')]).to.deep.equal([[], [0, 0, 0, 0]]);
  });

  it('may come before the framework', async () => {
    const check = await draw('career-self-check', garden);
    const record = viewOf(check.framework!, [2]);
    const early = document.createElement('career-self-check');
    early.beside = [{name: 'Ana', assessment: record}];
    check.parentElement!.append(early);
    early.framework = garden;
    await early.updateComplete;
    expect(legendOf(early)).to.deep.equal(['Your view', 'Ana’s view']);
  });

  it('are refused where they are no answers', () => {
    const check = document.createElement('career-self-check');
    expect(() => (check.beside = [{name: 'Ana', assessment: {format: 'other'} as never}])).to.throw('career-assessment');
  });
});

describe('the table of the mirror', () => {
  it('says for each competency what each view says and what the target asks for; its rows lead to their questions', async () => {
    const check = await drawBeside(garden, {own: [0, 1.5], target: 'tree', others: [{name: 'Ana', places: [1, 'unsure']}]});
    const table = await turnToTable(check, '.answers');
    expect(one(check, '[aria-pressed=true]').textContent).to.equal('As a table');
    expect([...table.tHead!.rows[0]!.cells].map(text)).to.deep.equal(['Competency', 'Your view', 'Ana’s view', 'Target Oak']);
    const said = [...table.querySelectorAll('tbody tr')].map(row => [...row.children].map(cell => text(cell).slice(text(cell.querySelector('.whose')).length)));
    expect(said).to.deep.equal([
      ['In the ground'], ['Roots', 'Seedling', 'Shrub', 'Oak'], ['Water', 'Between Shrub and Oak', 'Not sure', 'Oak'],
      ['In the air'], ['Leaves', 'not answered yet', 'not answered yet', 'Oak'], ['Light', 'not answered yet', 'not answered yet', 'Oak'],
    ]);
    expect(all(check, '[part=mirror]')).to.have.length(0);
    table.querySelectorAll('button')[3]!.click();
    await check.updateComplete;
    expect(askedIn(check)).to.contain('Light');
  });

  for (const name of ['prontopro', 'engineering-levels'] as const) {
    for (const width of thoroughly([340, 700, 1200], name === 'prontopro' ? [1200] : [340])) {
      it(`and the mirror stay inside the element, and have no breach: ${name} at ${width} px`, async function () {
        this.timeout(40_000);
        const places = Array.from({length: 27}, (_, i) => i % 4);
        const check = await drawBeside(name, {own: places, target: 'senior', others: [{name: 'Ana', places: places.map(place => place / 2)}, {kind: 'past', name: '3 March 2026', places: [...places].reverse()}]}, {width});
        await axe(check);
        expect(check.scrollWidth).to.be.most(check.clientWidth);
        await turnToTable(check, '.answers');
        await axe(check);
        expect(check.scrollWidth).to.be.most(check.clientWidth);
        for (const target of all(check, 'button, select, summary')) {
          if (!target.checkVisibility()) continue;
          const box = target.getBoundingClientRect();
          expect(Math.min(box.width, box.height), text(target)).to.be.least(24);
        }
      });
    }
  }
});

describe('the line', () => {
  it('draws itself in turns, a piece that comes later without a wait, and each only once', async () => {
    const check = await draw('career-self-check', garden);
    check.assessment = viewOf(check.framework!, [0, 1, undefined, 2]);
    await check.updateComplete;
    const waits = () => all(check, '[part=row]').map(row => parseFloat(row.querySelector<HTMLElement>('.chart')!.style.getPropertyValue('--wait')));
    expect(waits()).to.deep.equal([0, 45, 0, 90]);
    check.assessment = viewOf(check.framework!, [0, 1, 1, 2]);
    await check.updateComplete;
    expect(waits()).to.deep.equal([0, 45, 0, 90]);
  });

  it('of a framework with steps says another’s step in the row where it differs', async () => {
    const check = await drawBeside('prontopro', {own: [1, 1, 1, 1, 1], others: [{name: 'Ana', places: [1, 3, 1, 1, 1]}]}, {width: 1200});
    const {competencies: [, technology]} = check.framework!;
    expect(all(check, '.said.other').map(text)).to.deep.equal([`Ana’s view: ${technology!.steps[3]!.title}`]);
    expect(textIn(check)).to.contain(`You say ${technology!.steps[1]!.title}, Ana says ${technology!.steps[3]!.title}.`);
  });
});
