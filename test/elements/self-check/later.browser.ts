/** What is loaded when it is first drawn, and may not arrive. */
import {expect} from '@open-wc/testing';
import {css, html, render} from 'lit';
import '../../../src/define/career-self-check.js';
import {LatePart} from '../../../src/elements/late-part.js';
import {draw, text, until} from '../../helpers/elements.js';

it('a part that does not arrive says so, and comes when it is asked for once more, with its styles', async () => {
  const check = await draw('career-self-check', 'starter');
  const before = check.shadowRoot!.adoptedStyleSheets.length;
  const box = document.createElement('div');
  let asked = 0;
  const later = new LatePart(check, async () => (asked++ ? {styles: css`p { margin: 0; }`, words: 'It is here'} : Promise.reject(new Error('offline'))));
  const drawn = () => {
    render(later.render(({words}) => html`<p>${words}</p>`), box);
    return text(box);
  };
  expect(drawn()).to.equal('');
  await until(() => drawn().includes('did not arrive'), 'what is said of it');
  expect([asked, box.querySelector('[role=alert]') !== null]).to.deep.equal([1, true]);
  box.querySelector('button')!.click();
  await until(() => drawn() === 'It is here', 'the part');
  expect([asked, check.shadowRoot!.adoptedStyleSheets.length]).to.deep.equal([2, before + 1]);
});
