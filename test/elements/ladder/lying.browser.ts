/** The map lies where the page has set a height that is too low for it, and there is room from start to end. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerLadder} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {all, draw, frames, NAMES, one, text, until} from '../../helpers/elements.js';
import {buttonOf, detailOf, enter, focusedIn, levelsOf, strike, titleOf} from '../../helpers/ladder.js';
import {overlapsOn, sticksOut} from '../../helpers/overlaps.js';

const formOf = (ladder: CareerLadder) => [...one(ladder, '.map').classList].find(name => ['fork', 'lanes', 'compact', 'lies'].includes(name))!;
const dotOf = (button: Element) => button.querySelector('.dot')!.getBoundingClientRect();

/** Gives an element a height, as a page does, and waits until it has taken note. */
async function setHeight(ladder: CareerLadder, height: number): Promise<void> {
  ladder.style.height = `${height}px`;
  await frames(4);
  await ladder.updateComplete;
}

async function lay(framework: string | FrameworkFile, properties: Partial<CareerLadder> = {}, {width = 1200, height = 480, dir = 'ltr' as 'ltr' | 'rtl'} = {}): Promise<CareerLadder> {
  const ladder = await draw('career-ladder', framework, properties, {width, dir});
  await setHeight(ladder, height);
  return ladder;
}

describe('the map lies', () => {
  it('in 480 by 1200 pixels', async () => {
    for (const name of ['engineering-levels', 'waypoints']) expect(formOf(await lay(name)), name).to.equal('lies');
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

  it('as narrow as it comes', async function () {
    this.timeout(30_000);
    for (const name of ['engineering-levels', 'waypoints', 'prontopro']) {
      const ladder = await lay(name, {}, {width: 1900, height: 200});
      for (let width = 1300; formOf(ladder) === 'lies'; width -= 60) {
        expect([...overlapsOn(ladder), ...sticksOut(ladder)], `${name} at ${width}`).to.deep.equal([]);
        ladder.parentElement!.style.width = `${width}px`;
        await frames(4);
        await ladder.updateComplete;
      }
    }
  });
});

describe('between lying and standing it makes up its mind', () => {
  /** The forms that the map takes from frame to frame, each once. */
  async function formsOver(ladder: CareerLadder, count: number): Promise<string[]> {
    const forms = [formOf(ladder)];
    for (let i = 0; i < count; i++) {
      await frames(1);
      if (formOf(ladder) !== forms.at(-1)) forms.push(formOf(ladder));
    }
    return forms;
  }

  it('at every height', async () => {
    const ladder = await lay('engineering-levels');
    const seen = new Set<string>();
    for (let height = 560; height <= 860; height += 20) {
      ladder.style.height = `${height}px`;
      expect(await formsOver(ladder, 8), `${height}`).to.have.length.below(3);
      seen.add(formOf(ladder));
    }
    expect([...seen]).to.deep.equal(['lies', 'fork']);
  });

  it('in a grid whose row is as high as what is in it', async () => {
    for (const height of [100, 400, 600, 700, 800, 1000]) {
      const grid = await fixture<HTMLElement>(html`<div><p></p></div>`);
      Object.assign(grid.style, {display: 'grid', gridTemplateColumns: '1200px 10px'});
      const ladder = await draw('career-ladder', 'engineering-levels');
      grid.prepend(ladder);
      grid.querySelector('p')!.style.height = `${height}px`;
      expect(await formsOver(ladder, 12), `beside ${height}`).to.have.length.below(4);
      expect(await formsOver(ladder, 6), `beside ${height}, later`).to.have.length(1);
    }
  });

  it('with something picked that makes it longer', async () => {
    const ladder = await lay('engineering-levels', {}, {height: 700});
    for (const button of levelsOf(ladder)) {
      ladder.level = ladder.framework!.levels.find(({name}) => name === titleOf(button))!.id;
      expect(await formsOver(ladder, 4)).to.have.length(1);
    }
    expect(all(ladder, '.map')).to.have.length(1);
  });
});
