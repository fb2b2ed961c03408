/** The whole of a self-check without a pointer: all 27 questions of engineering-levels, and everything that one does at them. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {press, typeText} from '../../helpers/browser.js';
import {all, draw, one, text, textIn, until} from '../../helpers/elements.js';
import {askedIn, chosenIn} from '../../helpers/self-check.js';
import '../../helpers/storage.js';

const focused = (check: CareerSelfCheck) => check.shadowRoot!.activeElement as HTMLElement | null;

/** What the focus is on, as it is called. */
function nameOf(thing: HTMLElement | null): string {
  const {labels} = (thing ?? {}) as Partial<HTMLInputElement>;
  return thing?.ariaLabel ?? text(labels?.[0] ?? thing);
}

async function strike(check: CareerSelfCheck, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await press(key);
    await check.updateComplete;
  }
}

/** Goes on with Tab, or back with Shift and Tab, until the focus is on what is called so. */
async function tabTo(check: CareerSelfCheck, what: RegExp, key = 'Tab'): Promise<HTMLElement> {
  const passed: string[] = [];
  do {
    await strike(check, key);
    passed.push(nameOf(focused(check)).slice(0, 30));
    if (passed.length > 90) throw new Error(`no way to ${what} by ${key}: ${passed.join(' | ')}`);
  } while (!what.test(nameOf(focused(check))));
  return focused(check)!;
}

/** Chooses in a select that has the focus, by its first letters. */
async function chooseBy(check: CareerSelfCheck, letters: string): Promise<void> {
  await typeText(letters);
  await press('Enter'); // where that has opened a list
  await check.updateComplete;
}

describe('by keyboard alone', () => {
  it('27 questions are answered, with all that one does at them, and the panels are opened and closed', async function () {
    this.timeout(60_000);
    const before = await fixture<HTMLElement>(html`<button>Before</button>`);
    const check = await draw('career-self-check', 'engineering-levels', {}, {width: 1000});
    await fixture(html`<button>After</button>`);
    const kept = () => check.assessment!.toJSON().answers;
    before.focus();
    await strike(check, 'Tab');
    expect(focused(check)!.matches('[type=radio]')).to.equal(true);

    // The first: between two texts, with a note, and on.
    await strike(check, 'ArrowDown', 'Tab', 'Space');
    expect(Object.values(kept()).map(({choice, above}) => [choice, above])).to.deep.equal([['junior', 'mid']]);
    await tabTo(check, /^Notes and evidence/);
    await strike(check, 'Enter');
    await until(() => all(check, '.notes textarea').length, 'a place for the note');
    await tabTo(check, /^Your note/);
    await typeText('June');
    await tabTo(check, /^What it shows/);
    await typeText('A plan');
    await tabTo(check, /^Add$/);
    await strike(check, 'Enter');
    expect([check.assessment!.list('notes').map(([, {text}]) => text), check.assessment!.list('evidence').map(([, {text}]) => text)]).to.deep.equal([['June'], ['A plan']]);
    await tabTo(check, /^Next$/);
    await strike(check, 'Enter');
    expect([nameOf(focused(check)).slice(0, 6), askedIn(check).includes('2 of 27')]).to.deep.equal(['Intern', true]);

    // The second is skipped, which is taken back by Undo, and skipped again.
    await tabTo(check, /^Skip for now$/);
    await strike(check, 'Enter');
    expect(askedIn(check)).to.contain('3 of 27');
    await tabTo(check, /^Undo$/);
    await strike(check, 'Enter');
    await until(() => askedIn(check).includes('2 of 27') && focused(check)?.matches('[type=radio]'), 'the question where it was');
    expect(Object.values(kept()).filter(({open}) => open)).to.deep.equal([]);
    await tabTo(check, /^Skip for now$/);
    await strike(check, 'Enter');

    // All others, each with another arrow; then comes again what was skipped.
    for (let place = 3; place <= 27; place++) {
      expect(askedIn(check)).to.contain(`${place} of 27`);
      await strike(check, 'ArrowDown', 'Enter');
    }
    expect([askedIn(check).includes('2 of 27'), textIn(check).includes('26 of 27 answered')]).to.deep.equal([true, true]);
    await strike(check, 'ArrowDown');
    expect([chosenIn(check), textIn(check).includes('27 of 27 answered')]).to.deep.equal([1, true]);

    // A target, and a plan on the way to it.
    await tabTo(check, /^Target level/);
    await chooseBy(check, 'Sen');
    expect(check.assessment!.target).to.equal('senior');
    await until(() => all(check, '.plan').length, 'where to push next');
    await tabTo(check, /^Plan a step/);
    await strike(check, 'Enter');
    await until(() => focused(check)?.matches('.planned textarea'), 'the field');
    await typeText('Ask Ana');

    // A panel, opened and closed where it was.
    await tabTo(check, /^Share and open$/);
    expect(check.assessment!.list('plans').map(([, {action}]) => action)).to.deep.equal(['Ask Ana']);
    for (const panel of [/^Share and open$/, /^Take along$/, /^Look back$/, /^People$/]) {
      if (!panel.test(nameOf(focused(check)))) await tabTo(check, panel, panel.source.includes('Take') ? 'Tab' : 'Shift+Tab');
      const button = focused(check)!;
      await strike(check, 'Enter');
      await until(() => all(check, '.panel').length, 'the panel');
      await strike(check, 'Tab', 'Tab', 'Tab', 'Tab');
      expect(one(check, '.panel').contains(focused(check)), String(panel)).to.equal(true);
      await tabTo(check, panel, 'Shift+Tab');
      await strike(check, 'Space');
      expect([focused(check) === button, all(check, '.panel').length]).to.deep.equal([true, 0]);
    }

    // And out of it.
    for (let i = 0; i < 12 && focused(check); i++) await press('Tab');
    expect(text(document.activeElement)).to.equal('After');
  });
});
