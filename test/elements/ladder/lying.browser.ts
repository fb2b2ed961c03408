/** The map lies where the page has set a height that is too low for it, and there is room from start to end. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/career-ladder.js';
import {draw, fileOf, frames, NAMES, one, text, until} from '../../helpers/elements.js';
import {buttonOf, detailOf, enter, focusedIn, strike} from '../../helpers/ladder.js';
import {formOf, lay, setHeight} from '../../helpers/lying.js';
import {overlapsOn, sticksOut} from '../../helpers/overlaps.js';

const dotOf = (button: Element) => button.querySelector('.dot')!.getBoundingClientRect();

describe('the map lies', () => {
  it('in 480 by 1200 pixels', async () => {
    for (const name of ['engineering-levels', 'waypoints']) expect(formOf(await lay(name)), name).to.equal('lies');
  });

  it('at its first drawing, which asks for no second one', async () => {
    const ladder = Object.assign(document.createElement('career-ladder'), {framework: await fileOf('engineering-levels')});
    Object.assign(ladder.style, {width: '1200px', height: '480px'});
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(ladder);
    expect([await ladder.updateComplete, formOf(ladder)]).to.deep.equal([true, 'lies']); // false where a further update is due
  });

  it('not where the page has set no height', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {}, {width: 1200});
    ladder.parentElement!.style.height = '300px';
    await frames(4);
    expect(formOf(ladder)).to.equal('fork');
  });

  it('not where it finds room as it stands', async () => {
    expect(formOf(await lay('engineering-levels', {}, {height: 1000}))).to.equal('fork');
    expect(formOf(await lay('starter'))).to.equal('lanes');
  });

  it('not where it is too narrow', async () => {
    for (const [width, form] of [[800, 'fork'], [360, 'compact']] as const) expect(formOf(await lay('engineering-levels', {}, {width})), `at ${width}`).to.equal(form);
  });

  it('and stands up again when the height goes', async () => {
    const ladder = await lay('engineering-levels');
    ladder.style.height = '';
    await until(() => formOf(ladder) === 'fork', 'a map that stands');
    await setHeight(ladder, 480);
    expect(formOf(ladder)).to.equal('lies');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`with ranks from start to end, and equal ones above each other, ${dir}`, async () => {
      for (const name of ['engineering-levels', 'waypoints']) {
        const ladder = await lay(name, {}, {dir});
        const {levels, ranks} = ladder.framework!;
        const places = levels.map(level => ({rank: ranks.get(level.id)!, x: Math.round(dotOf(buttonOf(ladder, level.name)).left) * (dir === 'rtl' ? -1 : 1)}));
        for (const a of places) for (const b of places) expect(Math.sign(a.x - b.x), `${a.rank} and ${b.rank} of ${name}`).to.equal(Math.sign(a.rank - b.rank));
      }
    });
  }

  it('with the details below it', async () => {
    const ladder = await lay('engineering-levels', {level: 'senior'});
    expect(text(detailOf(ladder))).to.contain('Senior');
    expect(detailOf(ladder).getBoundingClientRect().top).to.be.least(one(ladder, '.map').getBoundingClientRect().bottom);
  });

  it('and what does not fit scrolls within the element', async () => {
    const ladder = await lay('engineering-levels', {level: 'senior'}, {height: 300});
    expect(ladder.getBoundingClientRect().height).to.equal(300);
    const box = one(ladder, '.lying');
    expect(box.scrollHeight).to.be.above(box.clientHeight);
    expect(box.getBoundingClientRect().height).to.be.most(301);
    expect(box.scrollWidth).to.be.most(box.clientWidth);
  });
});

describe('by keyboard a lying map', () => {
  for (const [dir, forth, back] of [['ltr', 'ArrowRight', 'ArrowLeft'], ['rtl', 'ArrowLeft', 'ArrowRight']] as const) {
    it(`climbs to the side and changes branches up and down, ${dir}`, async () => {
      const ladder = await enter('engineering-levels', {}, {width: 1200, dir});
      await setHeight(ladder, 480);
      expect(focusedIn(ladder)).to.equal('Intern');
      expect(await strike(ladder, forth, forth, back)).to.deep.equal(['Junior', 'Mid', 'Junior']);
      buttonOf(ladder, 'Lead').focus();
      expect(await strike(ladder, forth, 'ArrowDown', forth, 'ArrowUp', back, back, 'End', 'Home')).to.deep.equal(['Staff', 'Manager', 'Director', 'Principal', 'Staff', 'Lead', 'CTO', 'Intern']);
    });
  }
});

describe('on a lying map nothing overlaps, crosses or sticks out', () => {
  for (const name of [...NAMES, '/test/fixtures/kitchen-sink.json', '/test/fixtures/specialists.json', '/test/pages/long-names.json']) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`${name.replace(/.*\/|\.json/g, '')}, ${dir}`, async () => {
        const ladder = await lay(name, {}, {width: 1900, height: 200, dir});
        expect(formOf(ladder)).to.equal('lies');
        const {levels} = ladder.framework!;
        for (const properties of [{}, {here: levels[0]!.id, target: levels[0]!.id}, {level: levels.at(-1)!.id}]) {
          Object.assign(ladder, {level: '', here: '', target: ''}, properties);
          await ladder.updateComplete;
          expect([...overlapsOn(ladder), ...sticksOut(ladder)], JSON.stringify(properties)).to.deep.equal([]);
        }
      });
    }
  }
});
