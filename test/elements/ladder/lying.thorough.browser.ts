/** The map at every size between lying and standing. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerLadder} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import {all, draw, frames} from '../../helpers/elements.js';
import {levelsOf, titleOf} from '../../helpers/ladder.js';
import {formOf, lay} from '../../helpers/lying.js';
import {overlapsOn, sticksOut} from '../../helpers/overlaps.js';

describe('on a lying map nothing overlaps, crosses or sticks out', () => {
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
