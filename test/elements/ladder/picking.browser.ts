/** Picking a level: what is said of it, and what the page hears. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerLevelSelectEvent} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import {all, draw, fileOf, one, text, textIn} from '../../helpers/elements.js';
import {levelsOf, pick, pressedIn, titleOf, wayIn} from '../../helpers/ladder.js';

describe('picking a level', () => {
  it('presses its button, reflects it and fires one event that bubbles, is composed and can be cancelled', async () => {
    const box = await fixture(html`<div></div>`);
    const heard: CareerLevelSelectEvent[] = [];
    box.addEventListener('career-level-select', event => heard.push(event as CareerLevelSelectEvent));
    const ladder = await draw('career-ladder', 'engineering-levels');
    box.append(ladder);
    await pick(ladder, 'Lead');
    expect(heard.map(({level, bubbles, composed, cancelable}) => ({level, bubbles, composed, cancelable})))
      .to.deep.equal([{level: 'lead', bubbles: true, composed: true, cancelable: true}]);
    expect(pressedIn(ladder)).to.deep.equal(['Lead']);
    expect(ladder.getAttribute('level')).to.equal('lead');
  });

  it('that the page cancels leaves everything as it is', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'mid'});
    ladder.addEventListener('career-level-select', event => event.preventDefault());
    await pick(ladder, 'Lead');
    expect([ladder.level, pressedIn(ladder)]).to.deep.equal(['mid', ['Mid']]);
  });

  it('again lets go of it', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    const heard: string[] = [];
    ladder.addEventListener('career-level-select', ({level}) => heard.push(level));
    await pick(ladder, 'Lead');
    await pick(ladder, 'Lead');
    expect(heard).to.deep.equal(['lead', '']);
    expect([ladder.level, pressedIn(ladder)]).to.deep.equal(['', []]);
  });

  it('by the page is silent', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    ladder.addEventListener('career-level-select', () => expect.fail('an event'));
    ladder.level = 'lead';
    await ladder.updateComplete;
    expect([ladder.getAttribute('level'), pressedIn(ladder)]).to.deep.equal(['lead', ['Lead']]);
    ladder.setAttribute('level', 'mid');
    await ladder.updateComplete;
    expect(pressedIn(ladder)).to.deep.equal(['Mid']);
  });

  it('shows what is said of it, and its ways in and on with their words', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'}, {width: 1100});
    const {levels} = await fileOf('engineering-levels');
    const [mid, senior] = [levels.find(({id}) => id === 'mid')!, levels.find(({id}) => id === 'senior')!];
    const detail = text(one(ladder, '[part~=detail]'));
    expect(detail).to.contain(senior.title).and.contain(senior.summary!);
    for (const [name, value] of Object.entries(senior.facts!)) expect(detail).to.contain(name).and.contain([value].flat()[0]);
    expect(detail).to.contain('Ways in').and.contain('Ways on');
    expect(detail).to.contain((mid.next as Record<string, string>)['senior']!);
    expect(all(ladder, '[part~=detail] button').map(text)).to.deep.equal(['Mid', 'Lead']);
  });

  it('shows what the page has put into the slot “detail” below that, and only then', async () => {
    for (const width of [1100, 340]) {
      const ladder = await draw('career-ladder', 'engineering-levels', {}, {width});
      const link = Object.assign(document.createElement('a'), {slot: 'detail', href: '/jobs', textContent: 'Open roles'});
      ladder.append(link);
      expect(link.assignedSlot, `at ${width}`).to.equal(null);
      await pick(ladder, 'Lead');
      expect(link.assignedSlot!.closest('[part~=detail]'), `at ${width}`).not.to.equal(null);
      expect(link.getBoundingClientRect().top).to.be.least(one(ladder, 'select').getBoundingClientRect().bottom);
    }
  });

  it('says where the ladder starts and where it ends', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'intern'});
    expect(textIn(ladder)).to.contain('where the ladder starts');
    ladder.level = 'cto';
    await ladder.updateComplete;
    expect(textIn(ladder)).to.contain('as far as the ladder goes');
  });

  it('goes on by the ways in its detail', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'lead'}, {width: 1100});
    wayIn(ladder, 'Manager').click();
    await ladder.updateComplete;
    expect([ladder.level, pressedIn(ladder)]).to.deep.equal(['manager', ['Manager']]);
  });

  it('keeps the keyboard where it was on a way that leads on', async () => {
    for (const width of [320, 1100]) {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'mid'}, {width});
      const way = wayIn(ladder, 'Senior');
      way.focus();
      way.click();
      await ladder.updateComplete;
      expect(ladder.shadowRoot!.activeElement !== null, `the focus at ${width}`).to.equal(true);
    }
  });

  it('that is not there does no harm, and every level can still be reached', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'nowhere'});
    expect([ladder.level, pressedIn(ladder)]).to.deep.equal(['nowhere', []]);
    expect(levelsOf(ladder).filter(button => button.tabIndex === 0)).to.have.length(1);
  });

  it('by the id of an earlier edition finds it', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B', was: 'old'}]}, {level: 'old'});
    expect(pressedIn(ladder)).to.deep.equal(['B']);
    expect(levelsOf(ladder).filter(button => button.tabIndex === 0).map(titleOf)).to.deep.equal(['B']);
  });

  it('outlives another framework, and every level of that can be reached', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    await pick(ladder, 'Lead');
    ladder.framework = await fileOf('prontopro');
    await ladder.updateComplete;
    expect(levelsOf(ladder).filter(button => button.tabIndex === 0)).to.have.length(1);
  });
});
