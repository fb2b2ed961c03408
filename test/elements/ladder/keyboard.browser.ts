/** The ladder by keyboard: one stop for the Tab key, arrow keys along the ways. */
import {expect} from '@open-wc/testing';
import '../../../src/define/career-ladder.js';
import {enter, focusedIn, strike} from '../../helpers/ladder.js';
import {press} from '../../helpers/browser.js';

describe('the keyboard', () => {
  it('stops once, at the first level, and leaves with the next Tab', async () => {
    const after = document.createElement('button');
    const ladder = await enter('engineering-levels');
    ladder.after(after);
    expect(focusedIn(ladder)).to.equal('Intern');
    await press('Tab');
    expect(document.activeElement === after, 'the focus after the ladder').to.equal(true);
    await press('Shift+Tab');
    expect(focusedIn(ladder)).to.equal('Intern');
    after.remove();
  });

  it('stops at the picked level', async () => {
    expect(focusedIn(await enter('engineering-levels', {level: 'director'}))).to.equal('Director');
  });

  it('goes along the ways: up the trunk, up a branch, and down again', async () => {
    const ladder = await enter('engineering-levels');
    expect(await strike(ladder, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'))
      .to.deep.equal(['Junior', 'Mid', 'Senior', 'Lead', 'Staff', 'Principal', 'Architect', 'CTO']);
    expect(await strike(ladder, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).to.deep.equal(['Architect', 'Principal', 'Staff', 'Lead']);
  });

  it('goes sideways between branches, on past the last of a row, and stays at an end', async () => {
    const ladder = await enter('engineering-levels', {level: 'staff'});
    expect(await strike(ladder, 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowUp'))
      .to.deep.equal(['Manager', 'Principal', 'Architect', 'Director', 'Principal', 'Intern', 'Intern', 'Intern', 'CTO', 'CTO']);
  });

  it('is mirrored from right to left', async () => {
    const ladder = await enter('engineering-levels', {level: 'staff'}, {width: 1100, dir: 'rtl'});
    expect(await strike(ladder, 'ArrowLeft', 'ArrowRight')).to.deep.equal(['Manager', 'Staff']);
  });

  it('goes the same ways on the narrow map', async () => {
    const ladder = await enter('engineering-levels', {}, {width: 320});
    await strike(ladder, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(await strike(ladder, 'ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'End')).to.deep.equal(['Staff', 'Manager', 'Director', 'Principal', 'CTO']);
  });

  it('picks with Enter and with Space, and only then', async () => {
    const ladder = await enter('engineering-levels');
    await strike(ladder, 'ArrowUp');
    expect(ladder.level).to.equal('');
    await press('Enter');
    expect(ladder.level).to.equal('junior');
    await strike(ladder, 'ArrowUp');
    await press('Space');
    expect(ladder.level).to.equal('mid');
  });

  it('comes back to the level that the arrows had reached', async () => {
    const ladder = await enter('engineering-levels');
    await strike(ladder, 'ArrowUp', 'ArrowUp');
    await press('Shift+Tab');
    await press('Tab');
    expect(focusedIn(ladder)).to.equal('Mid');
  });

  it('leaves keys that mean something else to the page', async () => {
    const ladder = await enter('engineering-levels');
    const left: string[] = [];
    ladder.parentElement!.addEventListener('keydown', event => event.defaultPrevented || left.push(event.key));
    for (const key of ['a', 'Escape', 'PageDown', 'ArrowDown']) await press(key);
    expect(left).to.deep.equal(['a', 'Escape', 'PageDown', 'ArrowDown']);
  });
});
