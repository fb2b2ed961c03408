/** On the map nothing lies on top of anything. */
import {expect} from '@open-wc/testing';
import '../../../src/define/career-ladder.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {all, draw, fileOf, NAMES, text} from '../../helpers/elements.js';
import {overlapsOn, sticksOut} from '../../helpers/overlaps.js';
import {thoroughly} from '../../helpers/thorough.js';

/** As long as a title gets, of words of all lengths. */
const long = (title: string) => `${title} of the extraordinarily well-meaning departments on floor nine and ten`.slice(0, 60).trimEnd();

/** A trunk of two levels, branches of two on it, and one level on top of all. */
function branches(count: number): FrameworkFile {
  const own = Array.from({length: count}, (_, i) => [`low-${i}`, `high-${i}`]);
  const ids = ['one', 'two', ...own.flat(), 'top'];
  return {
    title: long('Ladder'),
    levels: ids.map(id => ({id, title: long(id), facts: {Scope: 'What a whole department can do in a year'}})),
    tracks: own.map((path, i) => ({title: long(`Track ${i}`), levels: ['one', 'two', ...path, 'top']})),
  };
}

const GENERATED: Readonly<Record<string, FrameworkFile>> = {
  'names of 60 characters on two tracks': branches(2),
  'names of 60 characters on four tracks': branches(4),
  '60 levels in one track': {title: 'Sixty', levels: Array.from({length: 60}, (_, i) => ({id: `l${i}`, title: `Level ${i}`}))},
  '60 levels on three tracks': {
    title: 'Sixty',
    levels: Array.from({length: 60}, (_, i) => ({id: `l${i}`, title: `Level ${i}`})),
    tracks: [0, 1, 2].map(track => ({title: `Track ${track}`, levels: Array.from({length: 20}, (_, i) => `l${track * 20 + i}`)})),
  },
  'one level': {title: 'One', levels: [{id: 'one', title: 'One'}]},
};

describe('on the map nothing overlaps, crosses or sticks out', () => {
  const extra = ['/test/fixtures/kitchen-sink.json', '/test/fixtures/specialists.json', '/test/pages/long-names.json'];
  for (const name of [...NAMES, ...extra]) {
    for (const width of thoroughly([1200, 700, 360], [1200, 360])) {
      for (const dir of thoroughly(['ltr', 'rtl'] as const, [width === 360 ? 'rtl' : 'ltr'])) {
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

  for (const [shape, file] of Object.entries(GENERATED)) {
    for (const width of thoroughly([1200, 700, 360], [1200, 360])) {
      it(`${shape} at ${width} px`, async function () {
        this.timeout(30_000);
        const ladder = await draw('career-ladder', file, {}, {width});
        const {levels} = ladder.framework!;
        for (const properties of [{}, {level: levels.at(-1)!.id}, {level: levels[0]!.id, to: levels.at(-1)!.id}]) {
          Object.assign(ladder, {level: '', to: ''}, properties);
          await ladder.updateComplete;
          expect([...overlapsOn(ladder), ...sticksOut(ladder)], JSON.stringify(properties)).to.deep.equal([]);
        }
      });
    }
  }

  for (const count of [0, 1, 6, 8]) {
    for (const width of thoroughly([1200, 700, 360], [1200, 360])) {
      it(`${count || 'the choice of all'} of 52 roles at ${width} px`, async function () {
        this.timeout(30_000);
        const {tracks} = await fileOf('/test/fixtures/roles.json');
        // Not the first ones: among these some are joined by ways that no track draws.
        for (const start of count ? thoroughly([0, 10, 20], [10]) : [0]) {
          const ladder = await draw('career-ladder', '/test/fixtures/roles.json', {tracks: tracks!.slice(start, start + count).map(({id}) => id).join(' ')}, {width});
          expect([...(count ? overlapsOn(ladder) : []), ...sticksOut(ladder)], `from ${start}`).to.deep.equal([]);
        }
      });
    }
  }

  it('and stations are as high as a finger needs', async () => {
    for (const width of [1200, 360]) {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'lead'}, {width});
      for (const button of all(ladder, 'button')) expect(button.getBoundingClientRect().height, text(button)).to.be.least(24);
    }
  });
});
