import {expect} from '@open-wc/testing';
import '../../src/define/career-level.js';
import {all, draw, fileOf, NAMES, text, textIn} from '../helpers/elements.js';
import {setViewport} from '../helpers/browser.js';

describe('<career-level>', () => {
  for (const name of NAMES) {
    it(`says all that a level of ${name} expects`, async () => {
      const element = await draw('career-level', name);
      const {framework} = element;
      for (const level of framework!.levels) {
        element.level = level.id;
        await element.updateComplete;
        const said = framework!.competencies.filter(competency => framework!.cell(level, competency).content);
        expect(all(element, '[part=competency] > dt').map(text)).to.deep.equal(said.map(({title}) => title));
        expect(text(element.shadowRoot!.querySelector('[part=title]'))).to.contain(level.title);
      }
    });
  }

  it('leads on to other levels, cancelably', async () => {
    const element = await draw('career-level', 'waypoints', {level: 'l4'});
    const ways = () => all<HTMLButtonElement>(element, '.way');
    expect(ways().map(text)).to.deep.equal(['Software Engineer L3', 'Staff Software Engineer', 'Engineering Manager']);
    element.addEventListener('career-level-select', event => event.preventDefault(), {once: true});
    ways()[2]!.click();
    expect(element.level).to.equal('l4');
    ways()[2]!.click();
    await element.updateComplete;
    expect(element.level).to.equal('m3');
    expect(textIn(element)).to.contain('Engineering Manager');
  });

  it('shows pay as ranges in the reader’s language, or not at all', async () => {
    const pay = [{place: 'Berlin', currency: 'EUR', min: 90000, max: 110000, per: 'year' as const}, {currency: 'USD', min: 5000, per: 'month' as const}, {currency: 'JPY', max: 9000000}];
    const file = {title: 'T', levels: [{id: 'a', title: 'A', pay}]};
    const english = await draw('career-level', file, {}, {lang: 'en'});
    expect(textIn(english)).to.match(/Berlin\s*€90,000\s?–\s?€?110,000 a year/).and.contain('from $5,000 a month').and.contain('up to ¥9,000,000');
    const german = await draw('career-level', file, {}, {lang: 'de_DE'});
    expect(textIn(german)).to.match(/90\.000/);
    expect(textIn(await draw('career-level', file, {noPay: true}))).not.to.contain('Berlin');
    expect(textIn(await draw('career-level', file, {}, {lang: 'no language'}))).to.contain('Berlin');
  });

  it('names the systems that call it something else', async () => {
    const element = await draw('career-level', 'waypoints', {level: 'm3'});
    expect(textIn(element)).to.contain('Radford').and.contain('Mercer/Comptryx');
  });

  it('takes the first level where none is named, and where one is that does not exist', async () => {
    const {levels} = await fileOf('engineering-levels');
    for (const level of ['', 'nobody']) {
      const element = await draw('career-level', 'engineering-levels', {level});
      expect(text(element.shadowRoot!.querySelector('[part=title]'))).to.equal(levels[0]!.title);
    }
  });

  it('does not scroll sideways in a narrow place', async () => {
    await setViewport(360, 700);
    for (const name of NAMES) {
      const element = await draw('career-level', name, {}, {width: 320});
      expect(element.scrollWidth, name).to.be.at.most(320);
    }
  });
});
