/** The levels on the map: buttons in a list, and the list as one hears it. */
import {expect} from '@open-wc/testing';
import '../../../src/define/career-ladder.js';
import {all, draw, fileOf, NAMES, one, text} from '../../helpers/elements.js';
import {buttonOf, levelsOf, titleOf} from '../../helpers/ladder.js';

describe('the levels', () => {
  for (const name of NAMES) {
    it(`are real buttons in a list, from the lowest on: ${name}`, async () => {
      const ladder = await draw('career-ladder', name);
      const list = one(ladder, 'ol');
      const {levels, title} = await fileOf(name);
      expect(list.ariaLabel ?? list.getAttribute('aria-label')).to.contain(title);
      expect([...list.children].every(item => item.localName === 'li')).to.equal(true);
      expect(levelsOf(ladder)).to.have.length(levels.length);
      expect(levelsOf(ladder).map(titleOf)).to.have.members(ladder.framework!.levels.map(level => level.name));
      expect(titleOf(levelsOf(ladder)[0]!)).to.equal(ladder.framework!.levels[0]!.name);
      expect(levelsOf(ladder).every(button => button.type === 'button' && button.ariaPressed === 'false')).to.equal(true);
    });
  }

  it('tell their ways in and on to who cannot see the lines', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    expect(text(buttonOf(ladder, 'Lead').closest('li'))).to.match(/Ways in: Senior Ways on: Staff Manager$/);
    expect(text(buttonOf(ladder, 'CTO').closest('li'))).to.match(/Ways in: Architect VP$/);
  });

  it('show a short fact that most of them have', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels');
    const {levels} = await fileOf('engineering-levels');
    for (const {title, facts} of levels) expect(text(buttonOf(ladder, title))).to.contain(Object.values(facts!)[0]);
  });

  it('show the fact that the page names', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{title: 'A', facts: {One: 'first', Two: 'second'}}]}, {fact: 'Two'});
    expect(text(buttonOf(ladder, 'A'))).to.contain('second').and.not.contain('first');
  });

  it('show their codes where two titles are the same', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{id: 'a', title: 'Engineer', code: 'E1'}, {id: 'b', title: 'Engineer', code: 'E2'}, {title: 'Lead', code: 'E3'}]});
    expect(levelsOf(ladder).map(titleOf)).to.deep.equal(['Engineer E1', 'Engineer E2', 'Lead']);
  });

  it('say which of them are not written yet', async () => {
    const ladder = await draw('career-ladder', {title: 'T', levels: [{title: 'A'}, {title: 'B', status: 'todo'}]});
    expect(text(buttonOf(ladder, 'B'))).to.contain('Not written yet');
  });

  it('are named by parts, with their state as second name', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'staff'}, {width: 1100});
    const partsOf = (title: string) => [...buttonOf(ladder, title).closest('li')!.part];
    expect(partsOf('Staff')).to.deep.equal(['level', 'level--selected']);
    expect(partsOf('Principal')).to.deep.equal(['level', 'level--near']);
    expect(partsOf('Manager')).to.deep.equal(['level', 'level--far']);
    expect(all(ladder, '[part~=track]').map(text)).to.have.members(['IC', 'Management']);
    expect(one(ladder, '[part~=detail]')).to.be.instanceOf(HTMLElement);
  });

  it('have the names of their tracks above them, whole where there is room, however short their own names are', async () => {
    const tracks = [{title: 'Individual contributors', levels: ['a', 'b']}, {title: 'Engineering management', levels: ['a', 'c']}];
    const ladder = await draw('career-ladder', {title: 'T', tracks, levels: ['a', 'b', 'c'].map(id => ({id, title: id}))}, {}, {width: 1200});
    for (const crown of all(ladder, 'ol [part=track]')) expect(crown.scrollWidth, text(crown)).to.be.most(crown.clientWidth);
  });

  it('draw a fork and a rejoin: Staff and Manager side by side above Lead, CTO above both', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {}, {width: 1200});
    const place = (title: string) => {
      const {left, top, width, height} = buttonOf(ladder, title).querySelector('.dot')!.getBoundingClientRect();
      return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
    };
    const [lead, staff, manager, cto] = ['Lead', 'Staff', 'Manager', 'CTO'].map(place) as [Place, Place, Place, Place];
    expect(staff.y).to.be.closeTo(manager.y, 1).and.below(lead.y);
    expect(cto.y).to.be.below(staff.y);
    expect(lead.x).to.equal(cto.x).and.closeTo((staff.x + manager.x) / 2, 1);
    expect(staff.x).to.be.below(lead.x);
  });
});

interface Place {
  readonly x: number;
  readonly y: number;
}
