/** What is chosen before the first question: a track where tracks differ, a level where one rates oneself. */
import {expect} from '@open-wc/testing';
import '../../../src/define/career-self-check.js';
import {axe, press} from '../../helpers/browser.js';
import {all, choose, draw, one, text, textIn, until} from '../../helpers/elements.js';
import {answer, askedIn, begin, chosenIn, radiosOf, rowsOf} from '../../helpers/self-check.js';
import '../../helpers/storage.js';

const ROLES = '/test/fixtures/roles.json';

describe('where tracks differ', () => {
  it('the reader chooses one first, and is asked only what is written for it', async () => {
    const check = await draw('career-self-check', 'waypoints', {answers: 'texts'});
    await until(() => all(check, '.first button').length, 'the tracks');
    expect(all(check, '.way strong').map(text)).to.deep.equal(['Core', 'Manager']);
    expect(all(check, 'fieldset, [part=row]')).to.have.length(0);
    all(check, '.way')[1]!.focus();
    await press('Enter');
    await until(() => check.shadowRoot!.activeElement?.matches('fieldset input'), 'the keyboard at the first question');
    expect([rowsOf(check).length, radiosOf(check).length]).to.deep.equal([6, 4 + 2]);
    expect(askedIn(check)).to.contain('1 of 6');
  });

  it('the choice is kept, can be changed in the bar, and no answer is lost by that', async () => {
    await begin(await draw('career-self-check', 'waypoints', {answers: 'texts'}), 'manager');
    const check = await draw('career-self-check', 'waypoints', {answers: 'texts'});
    await answer(check, 1);
    await choose(check, one(check, '[name=track]'), 'core');
    expect(textIn(check)).to.contain('0 of 6 answered');
    await choose(check, one(check, '[name=track]'), 'manager');
    expect(textIn(check)).to.contain('1 of 6 answered');
  });

  it('the page can choose, and then there is nothing to choose', async () => {
    const check = await draw('career-self-check', 'waypoints', {track: 'core', answers: 'texts'});
    expect(all(check, '.first, [name=track]')).to.have.length(0);
    expect(rowsOf(check)).to.have.length(6);
  });

  it('levels of the track come first where one says where one is, the others below', async () => {
    const check = await draw('career-self-check', 'waypoints', {track: 'manager', answers: 'texts'});
    for (const name of ['here', 'target']) {
      const select = one<HTMLSelectElement>(check, `[name=${name}]`);
      expect([...select.children].map(child => child.localName)).to.deep.equal(['option', 'option', 'option', 'option', 'option', 'optgroup']);
      expect([...select.querySelectorAll('optgroup option')].map(option => (option as HTMLOptionElement).value)).to.deep.equal(['l1', 'l2', 'l3', 'l4', 'l5', 'l6']);
    }
    await choose(check, one(check, '[name=here]'), 'l4');
    expect([check.assessment!.here, one<HTMLSelectElement>(check, '[name=here]').value]).to.deep.equal(['l4', 'l4']);
  });

  it('dozens of them stand by family', async () => {
    const check = await draw('career-self-check', ROLES);
    await until(() => all(check, '.first button').length, 'the tracks');
    const {tracks} = check.framework!;
    expect(all(check, '.families h3').map(text)).to.deep.equal([...new Set(tracks.map(({family}) => family[0]))]);
    expect(all(check, '[data-track]')).to.have.length(tracks.filter(({levels}) => levels.length).length);
    await axe(check);
    await begin(check, 'data-scientist');
    expect(radiosOf(check)).to.have.length(3 + 2);
    expect(text(one<HTMLSelectElement>(check, '[name=track]').labels[0])).to.contain('My role');
  });

  it('nobody is asked where one track asks all there is', async () => {
    for (const name of ['engineering-levels', 'prontopro', 'starter', 'sthorm']) {
      expect(all(await draw('career-self-check', name), 'fieldset'), name).to.have.length(1);
    }
  });
});

describe('the rating scale', () => {
  it('is asked about a level: its own text stands above the ratings', async () => {
    const check = await draw('career-self-check', '/test/fixtures/rated.json', {answers: 'ratings'});
    await begin(check, 'alto');
    expect(text(one(check, '.expects'))).to.contain('expected of Alto').and.contain('Sings in tune').and.not.contain('Often flat');
    expect(radiosOf(check).map(radio => text(radio.labels![0]))).to.deep.equal(['Below Often flat', 'At In tune', 'Above Tunes the others', 'Not sure', 'No chance to show it yet']);
    await answer(check, 1);
    expect(Object.keys(check.assessment!.toJSON().answers)).to.deep.equal(['pitch/alto']);
    await choose(check, one(check, '[name=looking]'), 'lead');
    expect([chosenIn(check), textIn(check).includes('0 of 1 answered')]).to.deep.equal([-1, true]);
    await choose(check, one(check, '[name=looking]'), 'alto');
    expect(chosenIn(check)).to.equal(1);
  });

  it('takes the level where the reader says they are', async () => {
    const check = await draw('career-self-check', '/test/fixtures/rated.json');
    await choose(check, one(check, '[name=here]'), 'lead');
    check.answers = 'ratings';
    await check.updateComplete;
    expect(one<HTMLSelectElement>(check, '[name=looking]').value).to.equal('lead');
  });

  it('can be what the file asks by, track and level one after the other', async () => {
    const check = await draw('career-self-check', 'waypoints');
    await until(() => all(check, '.first button').length, 'the tracks');
    all(check, '.way')[0]!.click();
    await check.updateComplete;
    expect(all(check, '.way')).to.have.length(6);
    all(check, '.way')[3]!.click();
    await check.updateComplete;
    expect(rowsOf(check)).to.have.length(6);
    expect(radiosOf(check)).to.have.length(check.framework!.rating!.steps.length + 2);
  });
});
