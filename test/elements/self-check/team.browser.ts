/** Three and more people: who stands where in each competency, and no more than that. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {axe} from '../../helpers/browser.js';
import {all, choose, one, text} from '../../helpers/elements.js';
import {askedIn} from '../../helpers/self-check.js';
import {drawBeside, garden, turnToTable} from '../../helpers/views.js';
import '../../helpers/storage.js';
import {thoroughly} from '../../helpers/thorough.js';

const people = [{name: 'Ana', places: [0, 2, 1, 'unsure']}, {name: 'Bo', places: [0, 1.5, 2]}] as const;
const rowsIn = (check: CareerSelfCheck) => all(check, '[part=team]').map(row => [text(row.querySelector('.name')), ...[...row.querySelectorAll('.place')].map(place => place.getAttribute('aria-label'))]);
const namesIn = (check: CareerSelfCheck) => all(check, '[part=team] .name button').map(text);

describe('a team', () => {
  it('is shown from three people on', async () => {
    const check = await drawBeside(garden, {own: [0], others: people.slice(0, 1)});
    expect(all(check, '.team')).to.have.length(0);
  });

  it('has a mark for each person at their place, in words too', async () => {
    const check = await drawBeside(garden, {own: [0, 0, 1], others: people});
    expect(rowsIn(check)).to.deep.equal([
      ['RootsAll say Seedling', 'Seedling: You, Ana, Bo'],
      ['WaterFrom Seedling to Oak', 'Seedling: You', 'Between Shrub and Oak: Bo', 'Oak: Ana'],
      ['LeavesFrom Shrub to Oak', 'Shrub: You, Ana', 'Oak: Bo'],
      ['LightNobody has placed themselves yet'],
    ]);
    expect(all(check, '[part=team] .mark')).to.have.length(9);
    expect(text(all(check, '[part=team]')[3]!.querySelector('.places'))).to.equal('Without a place: You, Ana, Bo');
  });

  it('says names where a mark is pointed at', async function () {
    const check = await drawBeside(garden, {own: [0, 0, 1], others: people});
    const place = all(check, '.place')[0]!;
    const tip = place.querySelector('.tip')!;
    expect(tip.checkVisibility()).to.equal(false);
    place.focus();
    if (!document.hasFocus()) this.skip(); // WebKit’s window never has it
    expect([tip.checkVisibility(), text(tip)]).to.deep.equal([true, 'You, Ana, Bo']);
  });

  it('can be put in an order to talk in, and leads to the questions', async () => {
    const check = await drawBeside(garden, {own: [0, 0, 1], others: people});
    expect(namesIn(check)).to.deep.equal(['Roots', 'Water', 'Leaves', 'Light']);
    const order = one<HTMLSelectElement>(check, '[name=order]');
    await choose(check, order, order.options[1]!.value);
    expect(namesIn(check)).to.deep.equal(['Water', 'Leaves', 'Roots', 'Light']);
    all(check, '[part=team] .name button')[1]!.click();
    await check.updateComplete;
    expect(askedIn(check)).to.contain('Leaves');
  });

  it('is a table as well, with a column for each person', async () => {
    const check = await drawBeside(garden, {own: [0, 0, 1], others: [...people, {places: [2]}]});
    const table = await turnToTable(check, '.team');
    expect([...table.tHead!.rows[0]!.cells].map(text)).to.deep.equal(['Competency', 'You', 'Ana', 'Bo', 'Someone']);
    expect([...table.querySelectorAll('tbody tr')[1]!.children].map(text)).to.deep.equal(['Roots', 'YouSeedling', 'AnaSeedling', 'BoSeedling', 'SomeoneOak']);
  });

  for (const name of ['engineering-levels', 'prontopro'] as const) {
    for (const width of thoroughly([340, 700, 1200], name === 'prontopro' ? [1200] : [340])) {
      it(`of twelve stays inside the element, every place with room for a finger: ${name} at ${width} px`, async function () {
        this.timeout(30_000);
        const others = Array.from({length: 11}, (_, person) => ({name: `Person ${'ABCDEFGHIJK'[person]}`, places: Array.from({length: 27}, (_, i) => (person * i + person) % 9 / 2)}));
        const check = await drawBeside(name, {own: Array.from({length: 27}, (_, i) => i % 5), target: 'senior', others}, {width});
        expect(check.scrollWidth).to.be.most(check.clientWidth);
        const {left, right} = check.getBoundingClientRect();
        for (const place of all(check, '.place')) {
          const box = place.getBoundingClientRect();
          expect([box.left >= left - 1, box.right <= right + 1, Math.min(box.width, box.height) >= 24], place.getAttribute('aria-label')!).to.deep.equal([true, true, true]);
        }
        await turnToTable(check, '.team');
        expect(check.scrollWidth).to.be.most(check.clientWidth);
      });
    }
  }

  for (const [width, scheme] of [[340, 'dark'], [1100, 'light']] as const) {
    it(`has no breach of accessibility, ${scheme}, at ${width} px, drawn and as a table`, async function () {
      this.timeout(30_000);
      const check = await drawBeside(garden, {own: [0, 0, 1], target: 'tree', others: people}, {width, scheme});
      await axe(check);
      await turnToTable(check, '.team');
      await axe(check);
    });
  }
});
