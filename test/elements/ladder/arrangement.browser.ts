/** The arrangement follows the container: details beside the map, or below their level. */
import {expect} from '@open-wc/testing';
import '../../../src/define/career-ladder.js';
import {emulateMedia} from '../../helpers/browser.js';
import {all, draw, one, until} from '../../helpers/elements.js';
import {buttonOf, focusedIn, pressedIn, titleOf} from '../../helpers/ladder.js';

describe('the arrangement', () => {
  for (const [width, beside] of [[320, false], [650, true], [1100, true]] as const) {
    it(`at ${width} px: details ${beside ? 'beside the map' : 'below their level'}`, async () => {
      const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'}, {width});
      const detail = one(ladder, '[part~=detail]');
      if (beside) {
        expect(detail.getBoundingClientRect().left).to.be.least(one(ladder, 'ol').getBoundingClientRect().right - 1);
      } else {
        expect(titleOf(detail.parentElement!)).to.equal('Senior');
        expect(detail.getBoundingClientRect().top).to.be.least(buttonOf(ladder, 'Senior').getBoundingClientRect().bottom - 1);
      }
    });
  }

  it('follows the container when it changes', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'}, {width: 1100});
    ladder.parentElement!.style.width = '320px';
    await until(() => one(ladder, '[part~=detail]').parentElement!.localName === 'li', 'details below their level');
    ladder.parentElement!.style.width = '1100px';
    await until(() => one(ladder, '[part~=detail]').parentElement!.localName !== 'li', 'details beside the map');
    expect(pressedIn(ladder)).to.deep.equal(['Senior']);
  });

  it('follows the size of the letters too', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'senior'}, {width: 1100});
    const arrangement = () => [one(ladder, '[part~=detail]').parentElement!.localName === 'li', one(ladder, '.map').matches('.compact')].join();
    expect(arrangement()).to.equal('false,false');
    ladder.style.fontSize = '32px';
    await until(() => arrangement() === 'true,true', 'the arrangement of 550 pixels');
    ladder.style.fontSize = '';
    await until(() => arrangement() === 'false,false', 'the arrangement of 1100 pixels');
  });

  it('stands roles of equal rank side by side where they need the whole width, with the details below', async () => {
    const tracks = 'data-analyst data-engineer data-scientist statistician data-steward data-architect';
    const ladder = await draw('career-ladder', '/test/fixtures/roles.json', {tracks, level: 'senior-data-analyst'}, {width: 1104});
    const top = (title: string) => Math.round(buttonOf(ladder, title).getBoundingClientRect().top);
    expect(top('Senior data analyst')).to.equal(top('Senior statistician')).and.equal(top('Senior data architect'));
    const detail = one(ladder, '[part~=detail]');
    expect(detail.getBoundingClientRect().top).to.be.least(one(ladder, 'ol').getBoundingClientRect().bottom);
    expect(detail.textContent, 'fifty levels of one rank').not.to.contain('Beside');
    ladder.parentElement!.style.width = '800px';
    await until(() => one(ladder, '.map').matches('.compact'), 'one column of names');
  });

  it('keeps the keyboard’s place when the container changes', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {}, {width: 1100});
    buttonOf(ladder, 'Staff').focus();
    ladder.parentElement!.style.width = '320px';
    await until(() => one(ladder, '.map').matches('.compact'), 'the narrow map');
    expect(focusedIn(ladder)).to.equal('Staff');
  });

  it('is right at once in a container that was hidden', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'mid'}, {width: 1100});
    ladder.parentElement!.style.display = 'none';
    await until(() => one(ladder, '[part~=detail]').parentElement!.localName === 'li', 'no width');
    ladder.parentElement!.style.display = '';
    await until(() => one(ladder, '[part~=detail]').parentElement!.localName !== 'li', 'details beside the map');
  });

  it('has nothing on paper that asks to be chosen', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    for (const level of ['', 'senior']) {
      const ladder = await draw('career-ladder', 'engineering-levels', {level}, {width: 700});
      const asking = all(ladder, 'select, .hint');
      expect(asking).to.have.length(1);
      expect(asking[0]!.checkVisibility(), level).to.equal(false);
    }
  });
});
