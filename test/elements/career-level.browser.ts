import {expect} from '@open-wc/testing';
import '../../src/define/career-level.js';
import type {CareerLevel, FrameworkFile} from '../../src/index.js';
import {all, called, draw, fileOf, NAMES, one, text, textIn} from '../helpers/elements.js';
import {axe, emulateMedia, press, setViewport} from '../helpers/browser.js';

const SINK = '/test/fixtures/kitchen-sink.json';

const titleOf = (element: CareerLevel) => text(one(element, '[part=title]'));
const pager = (element: CareerLevel) => all<HTMLButtonElement>(element, '.pager button');
const ways = (element: CareerLevel) => all<HTMLButtonElement>(element, '.way');
const factsIn = (element: CareerLevel, part: string) => all(element, `[part=${part}] .facts > div`).map(row => [...row.children].map(text));

/** What is expected, by competency: each list item, label and paragraph apart. */
const expected = (element: CareerLevel) => Object.fromEntries(all(element, '[part=competency]').map(row => [text(row.querySelector('.competency')), pieces(row.querySelector('dd')!)]));

function pieces(node: Node): string {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(text(walker.currentNode));
  return found.filter(Boolean).join(' | ');
}

/** The kitchen sink at one level, with its Markdown. */
async function sink(level: string, properties: Partial<CareerLevel> = {}): Promise<CareerLevel> {
  await import('../../src/text/render.js');
  const element = await draw('career-level', SINK, {level, ...properties}, {lang: 'en'});
  await element.updateComplete;
  return element;
}

describe('<career-level>', () => {
  for (const name of NAMES) {
    it(`says all that a level of ${name} expects, and names the levels before and after it`, async () => {
      const element = await draw('career-level', name);
      const {framework} = element;
      for (const level of framework!.levels) {
        element.level = level.id;
        await element.updateComplete;
        const said = framework!.competencies.filter(competency => framework!.cell(level, competency).content);
        expect(all(element, '.competency').map(text)).to.have.members(said.map(({title}) => title));
        expect(titleOf(element)).to.contain(level.title);
        const around = framework!.tracks.filter(track => track.levels.includes(level.id)).flatMap(({levels}) => [levels[levels.indexOf(level.id) - 1], levels[levels.indexOf(level.id) + 1]]);
        expect(new Set(pager(element).map(button => text(button.lastChild)))).to.deep.equal(new Set(around.flatMap(id => framework!.level(id ?? '')?.name ?? [])));
      }
    });
  }

  it('shows title, code, tracks with their families, summary, facts, years and criteria with their examples', async () => {
    const element = await sink('apprentice');
    expect(titleOf(element)).to.equal('Apprentice B1');
    expect(all(element, '.tracks span').map(text)).to.deep.equal(['Bread', 'Front · Counter · Shop']);
    expect(text(one(element, '.lead'))).to.equal('Learns the doughs.');
    expect(all(element, '[part=facts] > div').map(row => [...row.children].map(text))).to.deep.equal([['Day starts', 'At four'], ['Carries', 'FlourTrays'], ['Years of experience', '0-2']]);
    expect(all(element, '.criteria > ul > li').map(text)).to.deep.equal(['Turns up on time', 'Asks before guessingFor example: Asks which flour']);
  });

  it('shows every shape of an expectation', async () => {
    expect(expected(await sink('apprentice'))).to.deep.equal({
      Hygiene: 'Aware | Knows of it. | Washes hands',
      Baking: 'Watches the loaves | Holds for every role | Never leaves a hot oven alone',
      Decoration: 'Plain | Welcome, not required | One colour will do.',
    });
    expect(expected(await sink('baker'))).to.deep.equal({
      Mixing: 'By the scale | Weighs all of it. | Follows the card: | Weighs the water | For example | 65 parts in 100 | Not | Guessing',
      Hygiene: 'Sure | Washes the tables | Notes it down',
      'Food law': 'Applies | Holds for every role | Names what may cause an allergy',
      Baking: 'Bakes daily bread | Bakes rye | For example | : | A dark loaf | Holds for every role | Never leaves a hot oven alone',
      Decoration: 'Still as Apprentice | Plain | Welcome, not required | One colour will do.',
    });
    expect(expected(await sink('master'))['Baking']).to.contain('Sure | All of this, and more: | Invents a loaf | For example | A fig loaf | Not | Secret recipes');
    expect(expected(await sink('keeper'))['Baking']).to.contain('As Apprentice | Watches the loaves');
    expect(expected(await sink('cake-1'))).to.deep.equal({Baking: 'Flat | It fell. | Risen | It stands. | Holds for every role | Never leaves a hot oven alone'});
  });

  it('shows groups with their summaries, takeaways and notes', async () => {
    const element = await sink('baker');
    expect(textIn(element)).to.contain('Oven Heat and time. Trusts the oven').and.contain('Masters also mend it.');
    const file: FrameworkFile = {title: 'T', levels: [{id: 'a', title: 'A'}], groups: [{id: 'g', title: 'G', takeaways: {a: 'At a glance'}}], competencies: [{title: 'C', group: 'g'}]};
    expect(textIn(await draw('career-level', file))).to.contain('At a glance');
  });

  it('says in a line what is not expected and what is not written, and nothing of what the file does not speak of', async () => {
    const apprentice = textIn(await sink('apprentice'));
    expect(apprentice).to.contain('Not expected here: Mixing.').and.not.contain('Food law');
    const file: FrameworkFile = {title: 'T', levels: [{id: 'a', title: 'A'}], competencies: [{title: 'One', expectations: {a: {status: 'todo'}}}, {title: 'Two', criteria: ['Always'], summary: 'x'}, {title: 'Three'}]};
    const element = await draw('career-level', file);
    expect(textIn(element)).to.contain('Not written yet: One.').and.not.contain('Three');
    expect(expected(element)).to.deep.equal({Two: 'Holds for every level | Always'});
  });

  it('says of a planned level that it is one, and lays nothing of the levels below at its door', async () => {
    const owner = await sink('owner');
    expect(textIn(owner)).to.contain('This role is planned and known by name.');
    expect([expected(owner), textIn(owner).includes('Not written yet:')]).to.deep.equal([{}, false]);
    expect(textIn(await sink('master'))).to.contain('Owner not written yet');
  });

  it('shows longer texts, their own headings below that of the text', async () => {
    const element = await sink('master');
    const section = one(element, '[part=section]');
    expect([text(section.querySelector('h3')), text(section.querySelector('[role=heading]')), section.querySelector('[role=heading]')!.ariaLevel]).to.deep.equal(['A team of two', 'First', '4']);
  });

  it('gathers what others call it by system', async () => {
    expect(factsIn(await sink('baker'), 'equivalents')).to.deep.equal([['The guild', 'G2, G3'], ['The mill next door', 'Miller']]);
    const l4 = await draw('career-level', 'waypoints', {level: 'l4'});
    expect(factsIn(l4, 'equivalents')).to.deep.equal([['Pave', 'P4'], ['Mercer/Comptryx', 'P4'], ['Radford', 'P4']]);
    const l8 = await draw('career-level', 'sthorm', {level: 'l8'});
    expect(factsIn(l8, 'equivalents')).to.deep.equal([['Manager ladder', 'Senior Manager, Manager III, ProductLead']]);
  });

  it('says no more than its name of a level that has nothing else', async () => {
    const element = await draw('career-level', {title: 'T', levels: [{title: 'Alone'}]});
    expect(textIn(element)).to.equal('Alone');
    await axe(element);
  });

  it('does not scroll sideways in a narrow place', async () => {
    await setViewport(360, 700);
    for (const name of [...NAMES, SINK, '/test/pages/long-names.json']) {
      const element = await draw('career-level', name, {}, {width: 320});
      for (const {id} of element.framework!.levels) {
        element.level = id;
        await element.updateComplete;
        expect(element.scrollWidth, `${id} of ${name}`).to.be.at.most(320);
      }
    }
  });

  it('prints its texts and its ways, and not what only turns pages', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const element = await draw('career-level', 'engineering-levels', {level: 'lead'});
    expect(one(element, '.pager').checkVisibility()).to.equal(false);
    for (const way of ways(element)) expect(way.checkVisibility()).to.equal(true);
  });
});

describe('the pay of <career-level>', () => {
  it('is a range in the reader’s language, with place and currency', async () => {
    expect(factsIn(await sink('keeper'), 'pay')).to.deep.equal([
      ['Ghent', '€40,000 – €52,000 a year'], ['Zurich', 'from CHF 5,000 a month'], ['USD', 'up to $27.50 an hour'], ['Oslo', 'no range given'], ['Kyoto', '¥30,000 a day'],
    ]);
  });

  it('is written as the page’s language writes it', async () => {
    const german = factsIn(await draw('career-level', SINK, {level: 'keeper'}, {lang: 'de_DE'}), 'pay').map(([, range]) => range!.replaceAll(/[\u00a0\u202f]/g, ' '));
    expect(german[0]).to.match(/^40\.000(?: €)? ?– ?52\.000 €/);
    expect(german[2]).to.contain('27,50 $');
    const arabic = factsIn(await draw('career-level', SINK, {level: 'keeper'}, {lang: 'ar-EG', dir: 'rtl'}), 'pay');
    expect(arabic[0]![1]).to.match(/40,000.52,000/); // in the digits of all other numbers on the page
  });

  it('is shown in some way whatever the page takes for a language', async () => {
    for (const lang of ['no language', '', '-', 'x-klingon']) {
      const element = await draw('career-level', SINK, {level: 'keeper'}, {lang});
      expect(factsIn(element, 'pay')[0]![1], lang).to.match(/40.?000/);
    }
  });

  it('reads low to high, and breaks nothing where a file has no such currency', async () => {
    const pay = [{currency: 'EUR', min: 9, max: 5}, {place: 'Here', currency: 'euro', min: 1, max: 2}];
    const element = await draw('career-level', {title: 'T', levels: [{title: 'A', pay}]}, {}, {lang: 'en'});
    expect(factsIn(element, 'pay')).to.deep.equal([['EUR', '€5 – €9'], ['Here', '1–2']]);
  });

  it('is left out with no-pay', async () => {
    const element = await sink('keeper', {noPay: true});
    expect(textIn(element)).not.to.contain('Ghent').and.not.contain('Pay');
    element.removeAttribute('no-pay');
    element.noPay = false;
    await element.updateComplete;
    expect(textIn(element)).to.contain('Ghent');
  });
});

describe('the ways of <career-level>', () => {
  it('lead to every level before and after, those on its track first, with words and what kind of way it is', async () => {
    const element = await draw('career-level', 'waypoints', {level: 'l4'});
    expect(ways(element).map(text)).to.deep.equal(['Software Engineer L3', 'Staff Software Engineer', 'Engineering Manager']);
    expect(textIn(element)).to.contain('Engineering Manager A move sideways The recommended way into management');
    expect(pager(element).map(text)).to.deep.equal(['Previous: Software Engineer L3', 'Next: Staff Software Engineer']);
  });

  it('name all where the way forks and where it rejoins', async () => {
    const lead = await draw('career-level', 'engineering-levels', {level: 'lead'});
    expect(pager(lead).map(text)).to.deep.equal(['Previous: Senior', 'Next: Staff', 'Next: Manager']);
    const cto = await draw('career-level', 'engineering-levels', {level: 'cto'});
    expect(pager(cto).map(text)).to.deep.equal(['Previous: Architect', 'Previous: VP']);
  });

  it('stand at the end only, where there are many', async () => {
    const ids = ['b', 'c', 'd', 'e'];
    const file = {title: 'T', levels: ['a', ...ids].map(id => ({id, title: id.toUpperCase()})), tracks: ids.map(id => ({title: id, levels: ['a', id]}))};
    const element = await draw('career-level', file);
    expect(pager(element)).to.have.length(0);
    expect(ways(element).map(text)).to.deep.equal(['B', 'C', 'D', 'E']);
  });

  it('are asked for first, and can be cancelled', async () => {
    const element = await draw('career-level', 'waypoints', {level: 'l4'});
    const heard: string[] = [];
    element.addEventListener('career-level-select', event => (heard.push(event.level), event.preventDefault()), {once: true});
    ways(element)[2]!.click();
    expect(element.level).to.equal('l4');
    ways(element)[2]!.click();
    await element.updateComplete;
    expect([heard, element.level, titleOf(element)]).to.deep.equal([['m3'], 'm3', 'Engineering Manager M3']);
  });

  it('bring the reader to the name of the next level, and into view where it was out of it', async () => {
    await setViewport(800, 600);
    const element = await draw('career-level', 'waypoints', {level: 'l4'});
    const way = ways(element)[1]!;
    way.scrollIntoView();
    expect(one(element, 'h2').getBoundingClientRect().bottom).to.be.below(0);
    way.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(one(element, 'h2'));
    expect(one(element, 'h2').getBoundingClientRect().top).to.be.within(0, 100);
  });

  it('do so too when the page sets the level that it was asked for, and not when the reader is elsewhere', async () => {
    const element = await draw('career-level', 'waypoints', {level: 'l4'});
    element.level = 'l5';
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(null);
    element.addEventListener('career-level-select', event => {
      event.preventDefault();
      element.level = event.level;
    });
    pager(element)[0]!.click();
    await element.updateComplete;
    expect([element.level, element.shadowRoot!.activeElement === one(element, 'h2')]).to.deep.equal(['l4', true]);
  });

  it('lead by the keyboard through a whole track, level by level', async () => {
    const element = await draw('career-level', 'waypoints');
    pager(element).at(-1)!.focus();
    for (const id of ['l2', 'l3', 'l4', 'l5', 'l6']) {
      await press('Enter');
      await element.updateComplete;
      expect(element.level).to.equal(id);
      await press('Tab');
      if (id !== 'l6') await press('Tab');
    }
    expect(text(element.shadowRoot!.activeElement)).to.equal('Previous: Staff Software Engineer');
  });
});

describe('the level of <career-level>', () => {
  it('is the first one where none is named, and is found by an id that it once had', async () => {
    const {levels} = await fileOf('engineering-levels');
    expect(titleOf(await draw('career-level', 'engineering-levels'))).to.equal(levels[0]!.title);
    expect(titleOf(await sink('journeyman'))).to.equal('Baker');
  });

  it('that is not there is said to be missing, with all levels to choose from', async () => {
    const element = await sink('nobody');
    expect(textIn(element)).to.contain('There is no role “nobody” here').and.contain('These are all roles:');
    await axe(element);
    called(element, 'button', 'Shopkeeper').click();
    await element.updateComplete;
    expect([element.level, titleOf(element)]).to.deep.equal(['keeper', 'Shopkeeper']);
    expect(element.shadowRoot!.activeElement).to.equal(one(element, 'h2'));
    const loose = await draw('career-level', {title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}], tracks: [{title: 'X', levels: ['a']}]}, {level: 'z'});
    expect(ways(loose).map(text)).to.deep.equal(['A', 'B']);
  });
});
