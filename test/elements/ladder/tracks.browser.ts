/** Some of the tracks: named by the page, or chosen by the reader where there are too many to look at together. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerLadder, CareerTracksSelectEvent} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import {familiesOf} from '../../../src/model/families.js';
import {press} from '../../helpers/browser.js';
import {all, called, choose, draw, fileOf, one, text, textIn} from '../../helpers/elements.js';
import {buttonOf, detailOf, focusedIn, levelsOf, pick, pressedIn, titleOf, wayIn} from '../../helpers/ladder.js';

const ROLES = '/test/fixtures/roles.json';

const choiceOf = (ladder: CareerLadder) => all<HTMLButtonElement>(ladder, 'button[part=track]');
const hasMap = (ladder: CareerLadder) => all(ladder, '.map').length > 0;
const shownIn = (ladder: CareerLadder) => levelsOf(ladder).map(titleOf);
const namesOn = (ladder: CareerLadder, ...tracks: string[]) =>
  ladder.framework!.levels.filter(({id}) => tracks.some(track => ladder.framework!.track(track)!.levels.includes(id))).map(({name}) => name);

/** Presses a button with the keyboard in its place. */
async function activate(ladder: CareerLadder, button: HTMLButtonElement): Promise<void> {
  button.focus();
  await press('Enter');
  await ladder.updateComplete;
}

function listen(ladder: CareerLadder): readonly CareerTracksSelectEvent[] {
  const heard: CareerTracksSelectEvent[] = [];
  ladder.parentElement!.addEventListener('career-tracks-select', event => heard.push(event as CareerTracksSelectEvent));
  return heard;
}

describe('tracks that the page names', () => {
  it('are the ones that are drawn, with the ways between them', async () => {
    const ladder = await draw('career-ladder', 'waypoints', {tracks: 'manager'});
    expect(shownIn(ladder)).to.have.members(namesOn(ladder, 'manager'));
    expect(all(ladder, '.turn path')).to.have.length(3);
    ladder.setAttribute('tracks', 'manager core');
    await ladder.updateComplete;
    expect(shownIn(ladder)).to.have.members(ladder.framework!.levels.map(({name}) => name));
    expect(all(ladder, '.turn path.loose')).to.have.length(1);
  });

  it('stand in the file’s order, whatever the order of their names', async () => {
    const [one, other] = [await draw('career-ladder', 'waypoints', {tracks: 'core manager'}), await draw('career-ladder', 'waypoints', {tracks: ' manager  core '})];
    expect(textIn(other)).to.equal(textIn(one));
  });

  it('that are not there do nothing: alone all are drawn, beside others those', async () => {
    const ladder = await draw('career-ladder', 'waypoints', {tracks: 'nowhere'});
    expect(shownIn(ladder)).to.have.length(10);
    ladder.tracks = 'nowhere core';
    await ladder.updateComplete;
    expect(shownIn(ladder)).to.have.members(namesOn(ladder, 'core'));
  });

  it('leave no way out of the map to levels that are not on it', async () => {
    const ladder = await draw('career-ladder', 'waypoints', {tracks: 'manager'});
    expect(text(buttonOf(ladder, 'Engineering Manager').closest('li'))).to.match(/Engineering Manager.*Ways on: Senior Engineering Manager$/).and.not.contain('Ways in');
  });

  it('are joined by that of a level which is picked, and by that of a second one', async () => {
    const ladder = await draw('career-ladder', 'waypoints', {tracks: 'manager', level: 'l2'});
    expect(pressedIn(ladder)).to.deep.equal(['Software Engineer L2']);
    ladder.tracks = 'core';
    await choose(ladder, one<HTMLSelectElement>(ladder, 'select'), 'm4');
    expect(pressedIn(ladder)).to.deep.equal(['Software Engineer L2', 'Senior Engineering Manager']);
    expect(levelsOf(ladder)).to.have.length(10);
  });
});

describe('where there are many tracks', () => {
  it('their families and names come first, and nothing of a map', async () => {
    for (const width of [1200, 360]) {
      const ladder = await draw('career-ladder', ROLES, {}, {width});
      const {tracks} = ladder.framework!;
      const written = tracks.filter(({levels}) => levels.length);
      expect(written).to.have.length(52);
      expect(hasMap(ladder)).to.equal(false);
      expect(all(ladder, '.choice h3').map(text)).to.deep.equal(familiesOf(ladder.framework!).map(({title}) => title));
      expect(choiceOf(ladder).map(button => text(button.querySelector('.role')))).to.have.members(written.map(({title}) => title));
      for (const family of familiesOf(ladder.framework!)) {
        const section = all(ladder, '.choice section').find(section => text(section.querySelector('h3')) === family.title);
        for (const {title} of family.tracks) expect(text(section), `${title} in ${family.title!}`).to.contain(title);
      }
      expect(ladder.scrollWidth).to.be.most(ladder.clientWidth);
    }
  });

  it('each says how many levels it has', async () => {
    const ladder = await draw('career-ladder', ROLES);
    for (const {title, levels} of ladder.framework!.tracks) {
      if (levels.length) expect(text(choiceOf(ladder).find(button => text(button.querySelector('.role')) === title)), title).to.match(new RegExp(`\\b${levels.length} \\p{L}`, 'u'));
    }
  });

  it('a planned one is told and cannot be chosen', async () => {
    const ladder = await draw('career-ladder', ROLES);
    const planned = ladder.framework!.tracks.filter(({levels}) => !levels.length);
    expect(planned.length).to.be.above(0);
    expect(all(ladder, 'p[part=track]').map(text)).to.deep.equal(planned.map(({title}) => `${title} · Not written yet`));
  });

  it('choosing one draws it, and the keyboard is at its first level', async () => {
    const ladder = await draw('career-ladder', ROLES);
    const heard = listen(ladder);
    const role = ladder.framework!.tracks[2]!;
    await activate(ladder, choiceOf(ladder)[2]!);
    expect(heard.map(({tracks, bubbles, composed, cancelable}) => ({tracks: [...tracks], bubbles, composed, cancelable})))
      .to.deep.equal([{tracks: [role.id], bubbles: true, composed: true, cancelable: true}]);
    expect(ladder.getAttribute('tracks')).to.equal(role.id);
    expect(shownIn(ladder)).to.have.members(namesOn(ladder, role.id));
    expect(focusedIn(ladder)).to.equal(ladder.framework!.level(role.levels[0]!)!.name);
  });

  it('the same one chosen again begins at its first level again', async () => {
    const ladder = await draw('career-ladder', ROLES);
    await activate(ladder, choiceOf(ladder)[2]!);
    await pick(ladder, titleOf(levelsOf(ladder)[1]!));
    await activate(ladder, called(ladder, 'button', 'All'));
    await activate(ladder, choiceOf(ladder)[2]!);
    expect(focusedIn(ladder)).to.equal(titleOf(levelsOf(ladder)[0]!));
  });

  it('a whole family can be chosen where it is not too large itself', async () => {
    const ladder = await draw('career-ladder', ROLES);
    const families = familiesOf(ladder.framework!).map(({title, tracks}) => ({title: title!, written: tracks.filter(({levels}) => levels.length)}));
    const offered = all(ladder, '.choice section > button').map(text);
    expect(offered).to.deep.equal(families.filter(({written}) => written.length > 1 && written.length <= 8).map(({title}) => `All of ${title}`));
    expect(offered.length).to.be.above(0).and.below(families.length);
    const heard = listen(ladder);
    await activate(ladder, called(ladder, 'button', offered[0]!));
    const family = families.find(({title}) => offered[0] === `All of ${title}`)!;
    expect(heard.map(({tracks}) => [...tracks])).to.deep.equal([family.written.map(({id}) => id)]);
    expect(shownIn(ladder)).to.have.members(namesOn(ladder, ...family.written.map(({id}) => id)));
  });

  it('there is a way back to the choice, and the keyboard is at the role that was shown', async () => {
    const ladder = await draw('career-ladder', ROLES);
    await activate(ladder, choiceOf(ladder)[2]!);
    await pick(ladder, titleOf(levelsOf(ladder)[1]!));
    const heard = listen(ladder);
    await activate(ladder, called(ladder, 'button', 'All'));
    expect(heard.map(({tracks}) => [...tracks])).to.deep.equal([[]]);
    expect([ladder.tracks, ladder.level, hasMap(ladder)]).to.deep.equal(['', '', false]);
    expect(ladder.shadowRoot!.activeElement === choiceOf(ladder)[2], 'the focus at the role that was shown').to.equal(true);
  });

  it('a choice that the page cancels leaves everything as it is, the focus included', async () => {
    const ladder = await draw('career-ladder', ROLES);
    ladder.addEventListener('career-tracks-select', event => event.preventDefault());
    await activate(ladder, choiceOf(ladder)[2]!);
    expect([ladder.tracks, hasMap(ladder)]).to.deep.equal(['', false]);
    expect(ladder.shadowRoot!.activeElement === choiceOf(ladder)[2], 'the focus').to.equal(true);
  });

  it('the page’s own choice is silent', async () => {
    const ladder = await draw('career-ladder', ROLES);
    ladder.addEventListener('career-tracks-select', () => expect.fail('an event'));
    ladder.tracks = ladder.framework!.tracks[0]!.id;
    await ladder.updateComplete;
    expect(hasMap(ladder)).to.equal(true);
  });

  it('a level that the page gives shows its track at once', async () => {
    const ladder = await draw('career-ladder', ROLES, {level: 'senior-data-scientist'});
    expect(shownIn(ladder)).to.have.members(namesOn(ladder, 'data-scientist'));
    expect(pressedIn(ladder)).to.have.length(1);
  });

  it('following a way to a track that is not shown shows that track, and the keyboard goes along', async () => {
    const tracks = Array.from({length: 9}, (_, i) => ({id: `t${i}`, title: `Track ${i}`, levels: [`a${i}`, `b${i}`]}));
    const levels = tracks.flatMap(({levels}, i) => [{id: levels[0]!, title: `Low ${i}`, next: i ? [] : ['b8']}, {id: levels[1]!, title: `High ${i}`}]);
    const ladder = await draw('career-ladder', {title: 'T', tracks, levels}, {tracks: 't0', level: 'a0'}, {width: 1100});
    expect(shownIn(ladder)).to.have.members(['Low 0', 'High 0']);
    const way = wayIn(ladder, 'High 8');
    way.focus();
    way.click();
    await ladder.updateComplete;
    expect(shownIn(ladder)).to.have.members(['Low 0', 'High 0', 'Low 8', 'High 8']);
    expect([pressedIn(ladder), focusedIn(ladder)]).to.deep.equal([['High 8'], 'High 8']);
    expect(text(detailOf(ladder))).to.contain('High 8');
  });
});

it('up to eight tracks are drawn without asking', async () => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  for (const [count, map] of [[8, true], [9, false]] as const) {
    const tracks = Array.from({length: count}, (_, i) => ({title: `Track ${i}`, levels: [`a${i}`]}));
    const ladder = await draw('career-ladder', {title: 'T', tracks, levels: tracks.map(({levels}, i) => ({id: levels[0]!, title: `Level ${i}`}))});
    box.append(ladder);
    expect(hasMap(ladder), `${count}`).to.equal(map);
  }
});

describe('a track’s name on the map', () => {
  const trackNamesOn = (ladder: CareerLadder) => all(ladder, 'ol [part~=track]');

  it('stands whole where there is room beside the line, however short the names of its levels are', async () => {
    const ladder = await draw('career-ladder', 'prontopro', {}, {width: 1200});
    expect(trackNamesOn(ladder).map(text)).to.deep.equal(['Individual Contributor', 'Manager']);
    for (const name of trackNamesOn(ladder)) expect(name.scrollWidth, text(name)).to.be.most(name.clientWidth);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`begins where those of its levels do in a narrow place, however long it is: ${dir}`, async () => {
      const file = await fileOf('engineering-levels');
      for (const track of file.tracks!) track.title = `${track.title} of the teams that look after everything a customer touches`;
      const ladder = await draw('career-ladder', file, {}, {width: 360, dir});
      expect(trackNamesOn(ladder)).to.have.length(2);
      for (const name of trackNamesOn(ladder)) {
        const [own, level] = [name, name.parentElement!.querySelector('.name')!].map(node => node.getBoundingClientRect());
        expect(dir === 'rtl' ? own!.right : own!.left, text(name)).to.be.closeTo(dir === 'rtl' ? level!.right : level!.left, 1);
      }
    });
  }
});

it('a list in the details has the same marks wherever they stand', async () => {
  for (const width of [1200, 360]) {
    const ladder = await draw('career-ladder', 'waypoints', {level: 'l4'}, {width});
    const marks = all(ladder, '.detail dd ul').map(list => getComputedStyle(list).listStyleType);
    expect(new Set(marks), `at ${width} px`).to.deep.equal(new Set(['disc']));
  }
});
