/** Two picked levels: the way from the one to the other, on the map and in words. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerLadder, CareerPathSelectEvent} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import {press} from '../../helpers/browser.js';
import {all, choose, draw, fileOf, one, text} from '../../helpers/elements.js';
import {buttonOf, detailOf, enter, focusedIn, levelsThatAre, pick, pickSecond, pressedIn, strike, wayIn} from '../../helpers/ladder.js';

const stepsOf = (ladder: CareerLadder) => all(ladder, '[part~=detail] ol > li');
const toldOf = (ladder: CareerLadder) => stepsOf(ladder).map(step => text(step.querySelector('button')));
const selectOf = (ladder: CareerLadder) => one<HTMLSelectElement>(ladder, 'select');
const TWO_LADDERS = {
  title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}, {id: 'c', title: 'C'}],
  tracks: [{id: 'x', title: 'X', levels: ['a', 'b']}, {id: 'y', title: 'Y', levels: ['c']}],
};

describe('the way between two levels', () => {
  it('names the levels in their order, each with its fact, and the words of the moves between them', async () => {
    for (const width of [1100, 340]) {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'junior', to: 'lead'}, {width});
      const {levels} = await fileOf('engineering-levels');
      const found = ['junior', 'mid', 'senior', 'lead'].map(id => levels.find(level => level.id === id)!);
      expect(text(detailOf(ladder).querySelector('h3'))).to.equal('From Junior to Lead');
      expect(toldOf(ladder)).to.deep.equal(['Junior', 'Mid', 'Senior', 'Lead']);
      for (const [i, {id, facts, next}] of found.entries()) {
        const said = text(stepsOf(ladder)[i]);
        expect(said, `the fact of ${id!} at ${width}`).to.contain(Object.values(facts!)[0]);
        const words = next && !Array.isArray(next) ? next[found[i + 1]?.id ?? ''] : undefined;
        if (words) expect(said, `the way on from ${id!}`).to.contain(words);
      }
      expect(text(stepsOf(ladder)[0])).to.contain((found[0]!.next as Record<string, string>)['mid']!);
    }
  });

  it('is lit from end to end, and nothing else', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior', to: 'director'});
    expect(pressedIn(ladder)).to.deep.equal(['Senior', 'Director']);
    expect(levelsThatAre(ladder, 'near')).to.have.members(['Lead', 'Manager']);
    expect(all(ladder, '.turn path:not(.dim)')).to.have.length(3);
  });

  it('is told from below when it was picked from above', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'lead', to: 'mid'});
    expect(text(detailOf(ladder).querySelector('h3'))).to.equal('From Mid to Lead');
    expect(toldOf(ladder)).to.deep.equal(['Mid', 'Senior', 'Lead']);
  });

  it('says where it goes back', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'staff', to: 'manager'});
    expect(toldOf(ladder)).to.deep.equal(['Staff', 'Lead', 'Manager']);
    expect(text(stepsOf(ladder)[0])).to.contain('Back to Lead');
    expect(text(stepsOf(ladder)[1])).not.to.contain('Back');
  });

  it('says so where there is none', async () => {
    const ladder = await draw('career-ladder', TWO_LADDERS, {level: 'a', to: 'c'});
    expect(text(detailOf(ladder))).to.contain('No way leads from A to C');
    expect(stepsOf(ladder)).to.have.length(0);
    expect(pressedIn(ladder)).to.have.members(['A', 'C']);
  });

  for (const [name, properties] of [
    ['to a level that is not there', {level: 'lead', to: 'nowhere'}],
    ['from a level to itself', {level: 'lead', to: 'lead'}],
  ] as const) {
    it(`${name} is none: the picked level is shown as ever`, async () => {
      const [ladder, plain] = [await draw('career-ladder', 'engineering-levels', properties), await draw('career-ladder', 'engineering-levels', {level: 'lead'})];
      expect(text(detailOf(ladder))).to.equal(text(detailOf(plain)));
      for (const state of ['selected', 'near', 'far']) expect(levelsThatAre(ladder, state), state).to.deep.equal(levelsThatAre(plain, state));
      expect(all(ladder, 'path.dim').length).to.equal(all(plain, 'path.dim').length);
    });
  }

  it('from nowhere is none', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {to: 'lead'});
    expect([pressedIn(ladder), all(ladder, '.detail').length]).to.deep.equal([[], 0]);
  });

  it('by ids of an earlier edition is found', async () => {
    const levels = [{id: 'a', title: 'A', was: 'old-a'}, {id: 'b', title: 'B', was: 'old-b'}];
    const ladder = await draw('career-ladder', {title: 'T', levels}, {level: 'old-a', to: 'old-b'});
    expect(toldOf(ladder)).to.deep.equal(['A', 'B']);
    ladder.to = '';
    const heard: CareerPathSelectEvent[] = [];
    ladder.addEventListener('career-path-select', event => heard.push(event));
    await pickSecond(ladder, 'A');
    await pickSecond(ladder, 'B');
    expect(heard.map(({level, to}) => [level, to])).to.deep.equal([['a', ''], ['a', 'b']]);
  });
});

describe('picking a second level', () => {
  it('by “The way to” fires one event that bubbles, is composed and can be cancelled, and reflects it', async () => {
    const box = await fixture(html`<div></div>`);
    const heard: CareerPathSelectEvent[] = [];
    box.addEventListener('career-path-select', event => heard.push(event as CareerPathSelectEvent));
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'});
    box.append(ladder);
    expect(text(selectOf(ladder).closest('label'))).to.match(/^The way to/);
    expect(selectOf(ladder).value).to.equal('');
    await choose(ladder, selectOf(ladder), 'manager');
    expect(heard.map(({level, to, bubbles, composed, cancelable}) => ({level, to, bubbles, composed, cancelable})))
      .to.deep.equal([{level: 'senior', to: 'manager', bubbles: true, composed: true, cancelable: true}]);
    expect([ladder.to, ladder.getAttribute('to'), selectOf(ladder).value]).to.deep.equal(['manager', 'manager', 'manager']);
    expect(toldOf(ladder)).to.deep.equal(['Senior', 'Lead', 'Manager']);
  });

  it('offers every level but the picked one', async () => {
    const ladder = await draw('career-ladder', 'waypoints', {level: 'l4'});
    expect([...selectOf(ladder).options].slice(1).map(text)).to.deep.equal(ladder.framework!.levels.filter(({id}) => id !== 'l4').map(({name}) => name));
  });

  it('by the empty choice lets go of it', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior', to: 'manager'});
    const heard: string[] = [];
    ladder.addEventListener('career-path-select', ({to}) => heard.push(to));
    await choose(ladder, selectOf(ladder), '');
    expect([heard, ladder.to, toldOf(ladder)]).to.deep.equal([[''], '', []]);
  });

  it('with the Shift key held does the same', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'});
    ladder.addEventListener('career-level-select', () => expect.fail('another level picked'));
    await pickSecond(ladder, 'Manager');
    expect([ladder.level, ladder.to]).to.deep.equal(['senior', 'manager']);
    await pickSecond(ladder, 'VP');
    expect([ladder.level, ladder.to]).to.deep.equal(['senior', 'vp']);
    await pickSecond(ladder, 'Senior');
    expect([ladder.level, ladder.to]).to.deep.equal(['senior', '']);
  });

  it('with the Shift key and Enter does so too', async () => {
    const ladder = await enter('engineering-levels', {level: 'senior'});
    await strike(ladder, 'ArrowUp', 'ArrowUp', 'Shift+Enter');
    expect([ladder.level, ladder.to, focusedIn(ladder)]).to.deep.equal(['senior', 'staff', 'Staff']);
  });

  it('where none is picked picks the first', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    await pickSecond(ladder, 'Manager');
    expect([ladder.level, ladder.to]).to.deep.equal(['manager', '']);
  });

  it('that the page cancels leaves everything as it is, the choice included', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'});
    ladder.addEventListener('career-path-select', event => event.preventDefault());
    const before = text(detailOf(ladder));
    await choose(ladder, selectOf(ladder), 'manager');
    await pickSecond(ladder, 'VP');
    expect([ladder.to, ladder.hasAttribute('to'), selectOf(ladder).value, text(detailOf(ladder))]).to.deep.equal(['', false, '', before]);
  });

  it('by the page is silent', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'});
    ladder.addEventListener('career-path-select', () => expect.fail('an event'));
    ladder.setAttribute('to', 'manager');
    await ladder.updateComplete;
    expect(toldOf(ladder)).to.deep.equal(['Senior', 'Lead', 'Manager']);
  });
});

describe('the way lets go', () => {
  it('when a level is picked', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior', to: 'manager'});
    await pick(ladder, 'CTO');
    expect([ladder.level, ladder.to]).to.deep.equal(['cto', '']);
  });

  it('of its end and keeps its start, when that is picked once more', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior', to: 'manager'});
    await pick(ladder, 'Senior');
    expect([ladder.level, ladder.to]).to.deep.equal(['senior', '']);
  });

  it('unless the page cancels that', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior', to: 'manager'});
    ladder.addEventListener('career-level-select', event => event.preventDefault());
    await pick(ladder, 'CTO');
    expect([ladder.level, ladder.to]).to.deep.equal(['senior', 'manager']);
  });

  it('when a level on it is picked, and the keyboard goes along', async () => {
    for (const width of [1100, 340]) {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior', to: 'manager'}, {width});
      const way = wayIn(ladder, 'Lead');
      way.focus();
      way.click();
      await ladder.updateComplete;
      expect([ladder.level, ladder.to, focusedIn(ladder)], `at ${width}`).to.deep.equal(['lead', '', 'Lead']);
    }
  });

  it('by Escape, at either of its ends; by the next one the level is let go of', async () => {
    const ladder = await enter('engineering-levels', {level: 'senior'});
    await strike(ladder, 'ArrowUp', 'ArrowUp', 'Shift+Enter', 'Escape');
    expect([ladder.level, ladder.to, focusedIn(ladder)], 'at its end').to.deep.equal(['senior', '', 'Staff']);
    ladder.to = 'manager';
    await ladder.updateComplete;
    buttonOf(ladder, 'Senior').focus();
    await press('Escape');
    expect([ladder.level, ladder.to], 'at its start').to.deep.equal(['senior', '']);
    await press('Escape');
    expect(ladder.level).to.equal('');
  });
});

it('the arrow keys go along the map as ever while a way is told between its levels', async () => {
  const ladder = await enter('engineering-levels', {level: 'mid', to: 'manager'}, {width: 340});
  expect(await strike(ladder, 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowDown'))
    .to.deep.equal(['Senior', 'Lead', 'Senior', 'Mid', 'Junior', 'CTO', 'Architect']);
});
