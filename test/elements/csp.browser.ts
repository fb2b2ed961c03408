/** A page that trusts nothing but itself: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'`. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/all.js';
import {all, called, choose, one, textIn, until} from '../helpers/elements.js';
import {openFiles, openPanel} from '../helpers/sharing.js';
import {answer, unfold} from '../helpers/self-check.js';

type Page = Window & {violations: string[]};

it('draws every kind of element, Markdown and faults too, with no violation', async function () {
  this.timeout(60_000); // everything there is, once
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

  // So do all parts of the self-check that come late: growth and plans, notes, settings, panels, other people, tables.
  await until(() => all(check, '.plan').length, 'where to push next');
  called(check, '.plan', 'Plan a step').click();
  await unfold(check, '.notes', 'textarea');
  await unfold(check, '.settings', 'input');
  for (const [name, what] of [['People', '[name=name]'], ['Look back', '[name=label]'], ['Take along', '.paper']] as const) {
    await openPanel(check, name);
    await until(() => all(check, `.panel ${what}`).length, name);
  }
  expect(window.getComputedStyle(one(check, '.paper')).display, 'the styles of the paper').to.equal('none');
  await openFiles(check, ['ana', 'ben'].map(name => new File([JSON.stringify(check.assessment!.saying('name', name, 5))], `${name}.json`)));
  called(check, '.opened button', 'Look at all beside mine').click();
  await until(() => all(check, '[part=talk]').length && all(check, '[part=team]').length, 'the talk and the team');
  for (const part of ['.answers', '.team']) called(check, `${part} button`, 'As a table').click();
  await until(() => all(check, 'table').length === 2, 'the tables');
  expect(window.violations).to.deep.equal([]);

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
