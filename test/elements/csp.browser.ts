/** A page that trusts nothing but itself: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'`. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/all.js';
import {all, called, choose, one, textIn, until} from '../helpers/elements.js';
import {answer} from '../helpers/self-check.js';

type Page = Window & {violations: string[]};

it('draws every kind of element, Markdown and faults too, with no violation', async () => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="strict" src="/test/pages/strict.html" width="1000" height="700"></iframe>`);
  await until(() => frame.contentDocument?.querySelector('#inline'), 'the page');
  const [page, window] = [frame.contentDocument!, frame.contentWindow as Page];
  const [ladder, markdown, bad, inline] = [...page.querySelectorAll('career-ladder')] as [HTMLElementTagNameMap['career-ladder'], ...HTMLElementTagNameMap['career-ladder'][]];
  const matrices = [...page.querySelectorAll('career-matrix')];
  const check = page.querySelector('career-self-check')!;
  const whole = page.querySelector('career-framework')!;
  const drawn = [whole, ladder, markdown!, ...matrices, check, inline!];
  await until(() => drawn.every(element => element.framework), 'all frameworks');
  await until(() => markdown!.shadowRoot!.querySelector('[part~=detail] a'), 'Markdown');
  await until(() => bad!.shadowRoot!.querySelector('[role=alert]'), 'a fault');

  await until(() => whole.shadowRoot!.querySelector('career-ladder')?.shadowRoot?.querySelector('ol'), 'the ladder of the whole');

  // It looks as it should: styles arrive, and so do the places that are set from script.
  expect(window.getComputedStyle(one(matrices[0]!, 'thead')).position).to.equal('sticky');
  expect(new Set(all(ladder, 'ol > li').map(level => Math.round(level.getBoundingClientRect().top))).size).to.be.above(5);
  expect(window.getComputedStyle(one(ladder, '[aria-pressed=true] .dot')).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');

  // And it goes on working.
  called(ladder, 'ol > li > button', 'Staff').click();
  await choose(matrices[0]!, all<HTMLSelectElement>(matrices[0]!, 'select')[0]!, 'senior');
  await answer(check, 1);
  await choose(check, one(check, '[name=target]'), 'chapter-lead');
  expect(textIn(check)).to.contain('1 of 5 answered');
  called(whole, '.onward button', 'Everything about Senior Software Engineer').click();
  await until(() => whole.shadowRoot!.querySelector('career-level')?.shadowRoot?.querySelector('h2'), 'the level of the whole');
  expect(window.location.hash).to.equal('#career.view=level');
  window.localStorage.clear();
  expect(window.violations).to.deep.equal([]);

  // The policy is really there: what it forbids is refused, and this test would hear of it.
  page.body.setAttribute('style', 'color: red');
  await until(() => window.violations.length, 'a violation');
  expect(window.violations[0]).to.match(/^style-src/);
});
