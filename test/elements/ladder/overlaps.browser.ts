/** On the map nothing lies on top of anything. */
import {expect} from '@open-wc/testing';
import '../../../src/define/career-ladder.js';
import {all, draw, NAMES, text} from '../../helpers/elements.js';
import {overlapsOn, sticksOut} from '../../helpers/overlaps.js';

describe('on the map nothing overlaps, crosses or sticks out', () => {
  const extra = ['/test/fixtures/kitchen-sink.json', '/test/fixtures/specialists.json', '/test/pages/long-names.json'];
  for (const name of [...NAMES, ...extra]) {
    for (const width of [1200, 700, 360]) {
      for (const dir of ['ltr', 'rtl'] as const) {
        it(`${name.replace(/.*\/|\.json/g, '')} at ${width} px, ${dir}`, async () => {
          const ladder = await draw('career-ladder', name, {}, {width, dir});
          const {levels} = ladder.framework!;
          for (const level of ['', levels[0]!.id, levels[Math.floor(levels.length / 2)]!.id]) {
            ladder.level = level;
            await ladder.updateComplete;
            expect(overlapsOn(ladder), `with ${level || 'nothing'} picked`).to.deep.equal([]);
            expect(sticksOut(ladder), `with ${level || 'nothing'} picked`).to.deep.equal([]);
            expect(ladder.scrollWidth).to.be.most(ladder.clientWidth);
          }
        });
      }
    }
  }

  it('and stations are as high as a finger needs', async () => {
    for (const width of [1200, 360]) {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'lead'}, {width});
      for (const button of all(ladder, 'button')) expect(button.getBoundingClientRect().height, text(button)).to.be.least(24);
    }
  });
});
