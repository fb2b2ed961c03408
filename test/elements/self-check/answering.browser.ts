/** Answering: between two texts, open, skipped, taken back, undone; one at a time or all at once; by keyboard and by thumb. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import type {Answer} from '../../../src/model/record.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {axe, press, setViewport, typeText} from '../../helpers/browser.js';
import {all, called, draw, fileOf, one, text, textIn, until} from '../../helpers/elements.js';
import {answer, answerAt, askedIn, chosenIn, open, radiosOf, rowsOf, unfold} from '../../helpers/self-check.js';
import '../../helpers/storage.js';

const plain: FrameworkFile = {
  id: 'garden', title: 'Garden',
  levels: [{id: 'seed', title: 'Seedling'}, {id: 'bush', title: 'Shrub'}, {id: 'tree', title: 'Oak'}],
  competencies: ['Roots', 'Leaves', 'Light', 'Water'].map(title => ({
    id: title.toLowerCase(), title, expectations: {seed: `Looks for ${title.toLowerCase()}`, bush: `Has ${title.toLowerCase()}`, tree: `Gives ${title.toLowerCase()}`},
  })),
};

/** What is kept of an answer, without its date and its mark. */
function kept(check: CareerSelfCheck, key: string): Omit<Answer, 'at' | 'words'> {
  const {at, words, ...rest} = check.assessment!.toJSON().answers[key]!;
  return rest;
}

async function push(check: CareerSelfCheck, words: string): Promise<void> {
  called(check, 'button', words).click();
  await check.updateComplete;
}

const between = (check: CareerSelfCheck) => all<HTMLInputElement>(check, 'fieldset > .between input');

async function setting(check: CareerSelfCheck, name: string): Promise<void> {
  await unfold(check, '.settings', 'input');
  one(check, `.settings [name=${name}]`).click();
  await check.updateComplete;
}

describe('between two texts', () => {
  it('can one stand once one is chosen that has a next one; the point is half way', async () => {
    const check = await draw('career-self-check', plain);
    expect(between(check)).to.have.length(0);
    await answer(check, 0);
    expect(text(between(check)[0]!.labels![0])).to.equal('Between Seedling and Shrub');
    const place = () => one(check, '.point').getBoundingClientRect().left;
    const low = place();
    between(check)[0]!.click();
    await check.updateComplete;
    expect([kept(check, 'roots'), chosenIn(check)]).to.deep.equal([{choice: 'seed', above: 'bush'}, 0]);
    const half = place();
    await answer(check, 1);
    expect(kept(check, 'roots'), 'another text is another answer').to.deep.equal({choice: 'bush'});
    expect(half - low).to.be.closeTo((place() - low) / 2, 1);
    await answer(check, 2);
    expect(between(check), 'nothing is above the last one').to.have.length(0);
  });

  it('is let go of by the same box, and is no other question’s', async () => {
    const check = await draw('career-self-check', plain);
    await answer(check, 1);
    between(check)[0]!.click();
    await check.updateComplete;
    await answerAt(check, 1, 1);
    expect(between(check)[0]!.checked).to.equal(false);
    await open(check, 0);
    expect(between(check)[0]!.checked).to.equal(true);
    between(check)[0]!.click();
    await check.updateComplete;
    expect(kept(check, 'roots')).to.deep.equal({choice: 'bush'});
  });
});

describe('a question that is skipped', () => {
  it('is not counted, is told as such, and comes again when all others are answered', async () => {
    const check = await draw('career-self-check', plain);
    await push(check, 'Skip for now');
    expect([askedIn(check), kept(check, 'roots')]).to.satisfy(([asked, {open}]: [string, Answer]) => asked.includes('Leaves') && open === 'skipped');
    expect(textIn(check)).to.contain('0 of 4 answered');
    expect(text(rowsOf(check)[0])).to.contain('Skipped for now');
    for (const title of ['Leaves', 'Light', 'Water']) {
      expect(askedIn(check)).to.contain(title);
      await answer(check, 1);
      await push(check, 'Next');
    }
    expect(askedIn(check)).to.contain('Roots');
    expect(askedIn(await draw('career-self-check', plain)), 'on another day').to.contain('Roots');
    await answer(check, 1);
    expect(textIn(check)).to.contain('4 of 4 answered');
  });
});

describe('undo', () => {
  it('takes the last act back, and shows the question where it was', async () => {
    const check = await draw('career-self-check', plain);
    expect(textIn(check)).not.to.contain('Undo');
    await answer(check, 0);
    await answer(check, 2);
    await open(check, 3);
    await push(check, 'Undo');
    await until(() => askedIn(check).includes('Roots'), 'the question');
    expect([chosenIn(check), kept(check, 'roots')]).to.deep.equal([0, {choice: 'seed'}]);
    await push(check, 'Undo');
    expect([chosenIn(check), check.assessment!.list('answers').length]).to.deep.equal([-1, 0]);
    expect(textIn(check)).not.to.contain('Undo');
  });

  it('is Ctrl+Z too; in a text that one types in, that is the browser’s own', async () => {
    const check = await draw('career-self-check', plain);
    await answer(check, 1);
    await unfold(check, '.notes', 'textarea');
    one(check, '.notes > label textarea').focus();
    await press('Control+z');
    expect(kept(check, 'roots')).to.deep.equal({choice: 'bush'});
    radiosOf(check)[1]!.focus();
    await press('Control+z');
    await check.updateComplete;
    expect(check.assessment!.list('answers')).to.have.length(0);
  });

  it('is not about how one is asked', async () => {
    const check = await draw('career-self-check', plain);
    await setting(check, 'all');
    expect(textIn(check)).not.to.contain('Undo');
  });

  it('tells the page that there was a change', async () => {
    const check = await draw('career-self-check', plain);
    await answer(check, 1);
    let count = 0;
    check.addEventListener('career-assessment-change', () => count++);
    await push(check, 'Undo');
    expect(count).to.equal(1);
  });
});

describe('all questions at once', () => {
  it('are fieldsets of their own by group, each with an answer of its own', async () => {
    const [check, {competencies, groups}] = [await draw('career-self-check', 'engineering-levels', {}, {width: 1100}), await fileOf('engineering-levels')];
    await setting(check, 'all');
    const fieldsets = all(check, 'fieldset');
    expect(fieldsets).to.have.length(competencies!.length);
    expect(all(check, '.question h3').map(text)).to.deep.equal(groups!.map(({title}) => title));
    const names = fieldsets.map(fieldset => new Set([...fieldset.querySelectorAll<HTMLInputElement>('[type=radio]')].map(({name}) => name)));
    expect(names.every(({size}) => size === 1) && new Set(names.flatMap(set => [...set])).size === competencies!.length).to.equal(true);
    for (const [i, place] of [[0, 1], [5, 2], [26, 0]] as const) fieldsets[i]!.querySelectorAll('input')[place]!.click();
    await check.updateComplete;
    expect(check.assessment!.list('answers').map(([key]) => key)).to.deep.equal([0, 5, 26].map(i => competencies![i]!.id));
    expect(radiosOf(check).filter(({checked}) => checked)).to.have.length(3);
    expect(textIn(check)).to.contain('3 of 27 answered');
  });

  it('stay so on another day, and can be gone through by Enter and by the rows of the mirror', async () => {
    await setting(await draw('career-self-check', plain), 'all');
    const check = await draw('career-self-check', plain);
    const focused = () => text(check.shadowRoot!.activeElement!.closest('fieldset')!.querySelector('.ask'));
    rowsOf(check)[2]!.click();
    await check.updateComplete;
    await until(() => check.shadowRoot!.activeElement?.matches('input'), 'the focus');
    expect(focused()).to.equal('Light');
    await press('Space');
    await press('Enter');
    await until(() => focused() === 'Water', 'the next question');
    expect(kept(check, 'light')).to.deep.equal({choice: 'seed'});
  });

  it('are quick when there are sixty', async () => {
    const many = Array.from({length: 60}, (_, i) => ({id: `c${i}`, title: `Craft ${'x'.repeat(i)}`, expectations: {seed: 'One', bush: 'Two', tree: 'Three'}}));
    const check = await draw('career-self-check', {...plain, competencies: many});
    await setting(check, 'all');
    for (const fieldset of all(check, 'fieldset')) fieldset.querySelector('input')!.click();
    await check.updateComplete;
    expect(textIn(check)).to.contain('60 of 60 answered');
  });
});

describe('names on the answers', () => {
  it('are hidden until there is an answer, if the reader likes', async () => {
    const check = await draw('career-self-check', plain);
    await setting(check, 'unnamed');
    expect(text(one(check, 'fieldset'))).to.contain('Has roots').and.not.contain('Shrub');
    await answer(check, 1);
    expect(text(one(check, 'fieldset'))).to.contain('Shrub').and.contain('Oak');
    await open(check, 1);
    expect(text(one(check, 'fieldset'))).not.to.contain('Shrub');
    expect(text(one(await draw('career-self-check', plain), 'fieldset')), 'on another day').not.to.contain('Shrub');
  });

  it('are all there is where an answer has no text', async () => {
    const check = await draw('career-self-check', {title: 'T', levels: [{title: 'A'}], competencies: [{title: 'C', steps: [{title: 'First'}, {title: 'Second'}]}]});
    await setting(check, 'unnamed');
    expect(text(one(check, 'fieldset'))).to.contain('First').and.contain('Second');
  });
});

describe('ticks', () => {
  const boxes = (check: CareerSelfCheck) => all<HTMLInputElement>(check, '.aside input');
  const ticking = async () => {
    const check = await draw('career-self-check', 'sthorm');
    await setting(check, 'ticking');
    await until(() => boxes(check).length, 'boxes to tick');
    return check;
  };

  it('are an aid: they choose no answer, are not counted, and are kept with the text', async () => {
    const [check, {competencies}] = [await ticking(), await fileOf('sthorm')];
    const [{id, expectations}] = competencies as unknown as [{id: string; expectations: Record<string, {criteria?: string[]} & string[]>}];
    const [level, said] = Object.entries(expectations).find(([, said]) => (said.criteria ?? said).length > 1)!;
    boxes(check)[1]!.click();
    await check.updateComplete;
    expect([chosenIn(check), check.assessment!.list('answers').length]).to.deep.equal([-1, 0]);
    expect(textIn(check)).to.contain('0 of 4 answered');
    const [[key, {text: words}]] = check.assessment!.list('ticks') as unknown as [[string, {text: string}]];
    expect(key.startsWith(`${id}/${level}/`)).to.equal(true);
    expect(words).to.equal((said.criteria ?? said)[1]);
    const again = await draw('career-self-check', 'sthorm');
    await until(() => boxes(again).length, 'boxes to tick');
    expect(boxes(again).findIndex(({checked}) => checked)).to.equal(1);
    boxes(again)[1]!.click();
    expect(again.assessment!.list('ticks')).to.have.length(0);
  });

  it('stand beside radios that go on as before', async () => {
    const check = await ticking();
    await answer(check, 2);
    expect(chosenIn(check)).to.equal(2);
    expect(boxes(check).some(({checked}) => checked)).to.equal(false);
  });

  it('are offered only where there is more than one thing to tick', async () => {
    const check = await draw('career-self-check', plain);
    await unfold(check, '.settings', 'input');
    expect(all(check, '.settings [name=ticking]')).to.have.length(0);
  });
});

it('all at once, with boxes to tick, there is no breach of accessibility', async () => {
  for (const [name, width] of [['sthorm', 340], ['engineering-levels', 1100]] as const) {
    const check = await draw('career-self-check', name, {}, {width});
    await setting(check, 'all');
    if (name === 'sthorm') await setting(check, 'ticking');
    await until(() => name !== 'sthorm' || all(check, '.aside input').length, 'boxes to tick');
    await answer(check, 1);
    await axe(check);
    expect(check.scrollWidth).to.be.most(check.clientWidth);
  }
}).timeout(30_000);

describe('the keyboard alone', () => {
  it('stands between, skips, writes a note and goes on', async () => {
    const check = await draw('career-self-check', 'engineering-levels');
    radiosOf(check)[0]!.focus();
    await press('ArrowDown');
    await check.updateComplete;
    await press('Tab');
    await press('Space');
    await check.updateComplete;
    const [first, second] = (await fileOf('engineering-levels')).competencies as [{id: string; title: string}, {id: string; title: string}];
    expect(kept(check, first.id)).to.deep.equal({choice: 'junior', above: 'mid'});
    await press('Tab');
    expect(text(check.shadowRoot!.activeElement)).to.contain('Notes and evidence');
    await press('Enter');
    await until(() => all(check, '.notes textarea').length, 'a place for the note');
    await press('Tab');
    await typeText('June');
    await press('Shift+Tab');
    await check.updateComplete;
    expect(check.assessment!.get('notes', first.id)?.text).to.equal('June');
    between(check)[0]!.focus();
    await press('Enter');
    await check.updateComplete;
    expect(askedIn(check)).to.contain(second.title);
    called(check, 'button', 'Skip for now').focus();
    await press('Enter');
    await check.updateComplete;
    await until(() => check.shadowRoot!.activeElement?.matches('input'), 'the focus');
    expect([kept(check, second.id), askedIn(check).includes(second.title)]).to.deep.equal([{open: 'skipped'}, false]);
  });
});

describe('the thumb alone', () => {
  it('answers all 27 questions at 360 px: each answer is in reach, and Next always in sight', async function () {
    this.timeout(60_000);
    await setViewport(360, 740);
    const check = await draw('career-self-check', 'engineering-levels');
    const inSight = ({top, bottom}: DOMRect) => top >= 0 && bottom <= innerHeight;
    for (let i = 0; i < 27; i++) {
      const target = radiosOf(check)[2]!.labels![0]!;
      target.scrollIntoView({block: 'nearest'});
      touch(check, target);
      await check.updateComplete;
      expect(chosenIn(check), askedIn(check)).to.equal(2);
      const next = called<HTMLButtonElement>(check, 'button', 'Next');
      const box = next.getBoundingClientRect();
      expect(inSight(box), `Next at question ${i + 1}`).to.equal(true);
      expect(Math.min(box.width, box.height)).to.be.least(24);
      if (i < 26) touch(check, next);
      await check.updateComplete;
    }
    expect(textIn(check)).to.contain('27 of 27 answered');
    expect(document.documentElement.scrollWidth).to.be.most(360);
  });
});

/** A finger on the middle of a thing: what lies on top there is what gets it. */
function touch(check: CareerSelfCheck, thing: HTMLElement): void {
  const {left, top, width, height} = thing.getBoundingClientRect();
  const at = {clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true, cancelable: true};
  const hit = check.shadowRoot!.elementFromPoint(at.clientX, at.clientY) as HTMLElement;
  expect(thing === hit || thing.contains(hit), `${text(thing)} is covered by ${hit?.className}`).to.equal(true);
  for (const type of ['pointerdown', 'pointerup']) hit.dispatchEvent(new PointerEvent(type, {...at, pointerType: 'touch'}));
  hit.click();
}
