/** The mirror: questions in real radios, the jagged line, a target, what to push next; and no score. */
import {expect, fixture, html} from '@open-wc/testing';
import {Assessment, type CareerAssessmentChangeEvent, type CareerSelfCheck} from '../../src/index.js';
import '../../src/define/career-self-check.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {all, called, choose, draw, fileOf, NAMES, one, text, textIn, until} from '../helpers/elements.js';
import {press} from '../helpers/browser.js';
import {answer, answerAt, askedIn, begin, chosenIn, open, radiosOf, rowsOf} from '../helpers/self-check.js';
import '../helpers/storage.js';

/** A framework without a digit in it, so that every digit on the page is the element's own. */
const plain: FrameworkFile = {
  id: 'garden', title: 'Garden',
  levels: [{id: 'seed', title: 'Seedling'}, {id: 'bush', title: 'Shrub'}, {id: 'tree', title: 'Oak'}],
  competencies: ['Roots', 'Leaves', 'Light', 'Water'].map(title => ({
    id: title.toLowerCase(), title, expectations: {seed: `Looks for ${title.toLowerCase()}`, bush: `Has ${title.toLowerCase()}`, tree: `Gives ${title.toLowerCase()}`},
  })),
};

const pointsOf = (check: CareerSelfCheck) => all(check, '[part=row]').map(row => row.querySelector('.point') !== null);
const targetOf = (check: CareerSelfCheck) => one<HTMLSelectElement>(check, '[name=target]');
/** What has the focus, in words: tests that compare elements print half the page when they fail. */
function focused(check: CareerSelfCheck): string {
  const element = check.shadowRoot!.activeElement;
  const place = radiosOf(check).indexOf(element as HTMLInputElement);
  return place >= 0 ? `answer ${place}` : text(element);
}

describe('a question', () => {
  for (const name of NAMES) {
    it(`is real radios in a fieldset with a legend: ${name}`, async () => {
      const [check, {competencies: all}] = [await draw('career-self-check', name), await fileOf(name)];
      await begin(check);
      const competencies = all!.slice(0, rowsOf(check).length);
      expect(competencies).to.have.length(name === 'waypoints' ? all!.length / 2 : all!.length);
      const fieldset = one<HTMLFieldSetElement>(check, 'fieldset');
      expect(fieldset.firstElementChild!.localName).to.equal('legend');
      expect(askedIn(check)).to.contain(competencies![0]!.title).and.contain(`1 of ${competencies.length}`);
      expect(radiosOf(check).every(radio => fieldset.contains(radio) && radio.name === radiosOf(check)[0]!.name && text(radio.labels![0]) !== '')).to.equal(true);
      expect(chosenIn(check)).to.equal(-1);
    });
  }

  it('has the texts of the levels as its answers, low to high, and two ways to leave it open', async () => {
    const [check, file] = [await draw('career-self-check', 'engineering-levels'), await fileOf('engineering-levels')];
    for (const [row, {expectations, summary}] of file.competencies!.entries()) {
      await open(check, row);
      const labels = radiosOf(check).map(radio => text(radio.labels![0]));
      expect(labels).to.have.length(7);
      Object.entries(expectations!).forEach(([id, words], i) => {
        expect(labels[i]).to.contain(file.levels.find(level => level.id === id)!.title).and.contain(words as string);
      });
      expect(labels.slice(-2)).to.deep.equal(['Not sure', 'No chance to show it yet']);
      expect(text(one(check, 'fieldset'))).to.contain(summary ?? '');
    }
  });

  it('of a stepped framework is told in the mirror with its answer, as words of their own', async () => {
    const [check, {competencies}] = [await draw('career-self-check', 'prontopro', {}, {width: 340}), await fileOf('prontopro')];
    const [{title, steps}] = competencies as [{title: string; steps: {title: string}[]}];
    await answerAt(check, 0, 1);
    expect(text(rowsOf(check)[0]!.querySelector('.name'))).to.equal(`${title} ${steps[1]!.title}`);
  });

  it('of a stepped framework has its steps as answers', async () => {
    const [check, {competencies}] = [await draw('career-self-check', 'prontopro'), await fileOf('prontopro')];
    const steps = competencies![0]!.steps as {title: string; examples: string[]}[];
    const labels = radiosOf(check).map(radio => text(radio.labels![0]));
    expect(labels).to.have.length(steps.length + 2);
    steps.forEach(({title, examples}, i) => {
      expect(labels[i]).to.contain(title);
      for (const example of examples) expect(labels[i]).to.contain(example);
    });
  });

  it('can be asked by the page', async () => {
    const check = await draw('career-self-check', plain, {competency: 'light'});
    expect(askedIn(check)).to.contain('Light');
    check.competency = 'nowhere';
    await check.updateComplete;
    expect(askedIn(check)).to.contain('Roots');
  });

  it('stays in view when it was answered, and the first open one comes first next time', async () => {
    const check = await draw('career-self-check', plain);
    await answer(check, 2);
    expect(askedIn(check)).to.contain('Roots');
    expect(askedIn(await draw('career-self-check', plain))).to.contain('Leaves');
  });

  it('goes back and on, and no further than there are questions', async () => {
    const check = await draw('career-self-check', plain);
    const [back, next] = ['Back', 'Next'].map(words => called<HTMLButtonElement>(check, 'button', words)) as [HTMLButtonElement, HTMLButtonElement];
    expect([back.disabled, next.disabled]).to.deep.equal([true, false]);
    for (const title of ['Leaves', 'Light', 'Water']) {
      next.click();
      await check.updateComplete;
      expect(askedIn(check)).to.contain(title);
    }
    expect([back.disabled, next.disabled]).to.deep.equal([false, true]);
    back.click();
    await check.updateComplete;
    expect(askedIn(check)).to.contain('Light');
  });

  it('shows no answer of another question', async () => {
    const check = await draw('career-self-check', plain);
    await answerAt(check, 0, 2);
    await answerAt(check, 1, 2);
    await open(check, 2);
    expect(chosenIn(check)).to.equal(-1);
    await open(check, 0);
    expect(chosenIn(check)).to.equal(2);
    await answerAt(check, 0, 1);
    await open(check, 1);
    expect(chosenIn(check)).to.equal(2);
  });

  it('says so where a framework has none', async () => {
    expect(textIn(await draw('career-self-check', {title: 'T', levels: [{title: 'A'}]}))).to.contain('no questions yet');
  });
});

describe('the keyboard alone', () => {
  it('answers all 27 questions: an arrow, and Enter to go on', async function () {
    this.timeout(60_000);
    const before = await fixture<HTMLElement>(html`<button>Before</button>`);
    const check = await draw('career-self-check', 'engineering-levels');
    before.focus();
    await press('Tab');
    expect(focused(check)).to.equal('answer 0');
    for (let i = 0; i < 27; i++) {
      await press('ArrowDown');
      await check.updateComplete;
      expect(chosenIn(check), askedIn(check)).to.equal(1);
      await press('Enter');
      await check.updateComplete;
      expect(focused(check), `the focus after question ${i + 1}`).to.match(/^answer/);
    }
    expect(textIn(check)).to.contain('27 of 27');
    const {answers} = check.assessment!.toJSON();
    expect(Object.values(answers).map(({choice}) => choice)).to.deep.equal(Array(27).fill('junior'));
  });

  it('chooses the first answer with Space, and comes back to the chosen one', async () => {
    const check = await draw('career-self-check', plain);
    await open(check, 1);
    await press('Space');
    await check.updateComplete;
    expect(chosenIn(check)).to.equal(0);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await check.updateComplete;
    expect(askedIn(check)).to.contain('Light');
    await open(check, 1);
    expect([chosenIn(check), focused(check)]).to.deep.equal([2, 'answer 2']);
  });

  it('reaches the rows of the mirror, which open their questions', async () => {
    const check = await draw('career-self-check', plain);
    rowsOf(check)[3]!.focus();
    await press('Enter');
    await check.updateComplete;
    expect(askedIn(check)).to.contain('Water');
    expect(rowsOf(check).map(button => button.getAttribute('aria-current'))).to.deep.equal([null, null, null, 'step']);
    expect(focused(check)).to.equal('answer 0');
  });

  it('is not lost when an answer is taken back', async () => {
    const check = await draw('career-self-check', plain);
    await answer(check, 1);
    const clear = called(check, 'button', 'Take this answer back');
    clear.focus();
    await press('Enter');
    await check.updateComplete;
    expect(chosenIn(check)).to.equal(-1);
    expect(focused(check)).not.to.equal('');
  });
});

describe('the line', () => {
  it('has a point for each answer, and joins neighbours', async () => {
    const check = await draw('career-self-check', plain);
    expect(pointsOf(check)).to.deep.equal([false, false, false, false]);
    await answerAt(check, 0, 0);
    await answerAt(check, 2, 2);
    expect(pointsOf(check)).to.deep.equal([true, false, true, false]);
    expect(all(check, 'path.line')).to.have.length(0);
    await answerAt(check, 1, 1);
    expect(all(check, 'path.line')).to.have.length(2);
    const places = all(check, '.point').map(point => point.getBoundingClientRect()).map(({left, width}) => Math.round(left + width / 2));
    expect(places[1]! - places[0]!).to.be.above(10).and.closeTo(places[2]! - places[1]!, 2);
  });

  it('is mirrored from right to left', async () => {
    const check = await draw('career-self-check', plain, {}, {dir: 'rtl'});
    await answerAt(check, 0, 0);
    await answerAt(check, 1, 2);
    const [low, high] = all(check, '.point').map(point => point.getBoundingClientRect().left) as [number, number];
    expect(high).to.be.below(low);
  });

  it('is told in words too', async () => {
    const check = await draw('career-self-check', plain);
    await answerAt(check, 0, 1);
    await answerAt(check, 1, 3);
    await answerAt(check, 2, 4);
    expect(rowsOf(check).map(text)).to.satisfy((rows: string[]) => ['Shrub', 'Not sure', 'No chance', 'not answered'].every((words, i) => rows[i]!.includes(words)));
  });

  it('breaks off at what is left open', async () => {
    const check = await draw('career-self-check', plain);
    for (const [row, place] of [[0, 0], [1, 3], [2, 1], [3, 4]] as const) await answerAt(check, row, place);
    expect(pointsOf(check)).to.deep.equal([true, false, true, false]);
    expect(all(check, 'path.line')).to.have.length(0);
    expect(textIn(check)).to.contain('4 of 4 answered');
  });

  it('loses the point of an answer that is taken back', async () => {
    const check = await draw('career-self-check', plain);
    await answer(check, 1);
    called(check, 'button', 'Take this answer back').click();
    await check.updateComplete;
    expect([pointsOf(check)[0], chosenIn(check)]).to.deep.equal([false, -1]);
    expect(textIn(check)).to.contain('0 of 4 answered').and.not.contain('Take this answer back');
  });

  for (const name of NAMES) {
    for (const width of [340, 700, 1200]) {
      it(`stays inside the element: ${name} at ${width} px`, async () => {
        const check = await draw('career-self-check', name, {}, {width});
        await begin(check);
        const count = radiosOf(check).length - 2;
        for (const row of rowsOf(check).keys()) await answerAt(check, row, row % count);
        await choose(check, targetOf(check), [...targetOf(check).options].at(-1)!.value);
        expect(check.scrollWidth).to.be.most(check.clientWidth);
        const {left, right} = check.getBoundingClientRect();
        for (const point of all(check, '.point, .aim, .heads span, .name')) {
          const box = point.getBoundingClientRect();
          expect([box.left, box.right], `${point.className} ${text(point)}`).to.satisfy(([l, r]: [number, number]) => l >= left - 1 && r <= right + 1);
        }
      });
    }
  }
});

describe('a target level', () => {
  it('is offered where the framework says something of it', async () => {
    const check = await draw('career-self-check', 'engineering-levels');
    expect([...targetOf(check).options].map(text)).to.deep.equal(['none', 'Intern', 'Junior', 'Mid', 'Senior', 'Lead']);
    expect(text(targetOf(check).labels[0])).to.contain('Target level');
  });

  it('stands beside the answers, and tells what comes next on the way to it', async () => {
    const check = await draw('career-self-check', plain);
    await answerAt(check, 0, 0);
    await answerAt(check, 1, 1);
    await answerAt(check, 2, 2);
    expect(textIn(check)).to.contain('Choose a target level');
    await choose(check, targetOf(check), 'tree');
    expect(all(check, '.aim')).to.have.length(4);
    await until(() => all(check, '[part=push]').length, 'what comes next');
    expect(all(check, '[part=push] h4').map(text)).to.deep.equal(['Roots', 'Leaves']);
    expect(all(check, '[part=push]').map(text)).to.satisfy(([roots, leaves]: string[]) => roots!.includes('Has roots') && leaves!.includes('Gives leaves') && !roots!.includes('Gives roots'));
    expect(rowsOf(check).map(text)[0]).to.contain('Target Oak');
    await answerAt(check, 0, 2);
    await answerAt(check, 1, 2);
    expect(all(check, '[part=push]')).to.have.length(0);
    expect(textIn(check)).to.contain('where Oak stands, or beyond');
  });

  it('can be let go of', async () => {
    const check = await draw('career-self-check', plain);
    await choose(check, targetOf(check), 'tree');
    await choose(check, targetOf(check), '');
    expect(all(check, '.aim')).to.have.length(0);
    expect(check.assessment!.target).to.equal(null);
  });

  it('is shown in its choice also when the page sets another after the reader chose', async () => {
    const check = await draw('career-self-check', plain);
    await choose(check, targetOf(check), 'tree');
    check.assessment = check.assessment!.saying('target', 'bush', Date.now());
    await check.updateComplete;
    expect(targetOf(check).value).to.equal('bush');
    check.assessment = check.assessment!.saying('target', null, Date.now());
    await check.updateComplete;
    expect(targetOf(check).value).to.equal('');
  });

  it('that the framework has no more does no harm', async () => {
    const check = await draw('career-self-check', plain);
    check.assessment = Assessment.empty(check.framework!).saying('target', 'gone', Date.now());
    await check.updateComplete;
    expect(targetOf(check).value).to.equal('');
    await answer(check, 0);
    expect(check.assessment!.target).to.equal('gone');
  });

  it('where nothing is expected has no point there', async () => {
    const check = await draw('career-self-check', {
      title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}, {id: 'c', title: 'C'}],
      competencies: [{title: 'One', expectations: {a: 'x', b: 'y', c: 'z'}}, {title: 'Two', expectations: {a: 'x', b: 'y', c: null}}],
    });
    await choose(check, targetOf(check), 'c');
    expect(all(check, '[part=row]').map(row => row.querySelector('.aim') !== null)).to.deep.equal([true, false]);
  });
});

describe('the level where the reader says they are', () => {
  const hereOf = (check: CareerSelfCheck) => one<HTMLSelectElement>(check, '[name=here]');

  it('may be any, also one that nothing is written about', async () => {
    const check = await draw('career-self-check', 'engineering-levels');
    expect([...hereOf(check).options].map(text)).to.deep.equal(['not said', ...check.framework!.levels.map(({name}) => name)]);
    expect(text(hereOf(check).labels[0])).to.contain('Now at');
  });

  it('is theirs to say and to take back; it follows from no answer, and neither a target nor a push follows from it', async () => {
    const check = await draw('career-self-check', plain);
    for (const row of [0, 1, 2, 3]) await answerAt(check, row, 1);
    expect([hereOf(check).value, check.assessment!.here]).to.deep.equal(['', undefined]);
    await choose(check, hereOf(check), 'bush');
    expect([check.assessment!.here, check.assessment!.target, targetOf(check).value]).to.deep.equal(['bush', undefined, '']);
    expect(all(check, '.aim, [part=push]')).to.have.length(0);
    expect((await draw('career-self-check', plain)).assessment!.here).to.equal('bush');
    await choose(check, hereOf(check), '');
    expect(check.assessment!.here).to.equal(null);
  });
});

describe('an answer', () => {
  it('fires one event that tells that, never what', async () => {
    const box = await fixture(html`<div></div>`);
    const heard: Event[] = [];
    box.addEventListener('career-assessment-change', event => heard.push(event));
    const check = await draw('career-self-check', plain);
    box.append(check);
    await answer(check, 1);
    await choose(check, targetOf(check), 'tree');
    called(check, 'button', 'Take this answer back').click();
    expect(heard).to.have.length(3);
    for (const event of heard) {
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(Object.keys(event).filter(key => key !== 'isTrusted')).to.deep.equal([]);
      expect('detail' in event || 'choice' in event).to.equal(false);
      expect((event as CareerAssessmentChangeEvent).assessment).to.equal(undefined);
      expect(event.target === check).to.equal(true);
    }
  });

  it('is told to a page that has opted in, with the event', async () => {
    const check = await draw('career-self-check', plain, {tellsAnswers: true});
    let told: Assessment | undefined;
    check.addEventListener('career-assessment-change', event => (told = event.assessment));
    await answer(check, 1);
    expect(told!.answers.get('roots')!.choice).to.equal('bush');
    check.removeAttribute('tells-answers');
    check.tellsAnswers = false;
    await answer(check, 2);
    expect(told).to.equal(undefined);
  });

  it('is part of the assessment at once', async () => {
    const check = await draw('career-self-check', plain);
    expect(check.assessment!.toJSON()).to.deep.include({format: 'career-assessment/2', subject: 'me', answers: {}});
    let seen: unknown;
    check.addEventListener('career-assessment-change', () => (seen = check.assessment!.toJSON().answers['roots']?.choice));
    await answer(check, 1);
    expect(seen).to.equal('bush');
    await answerAt(check, 1, 3);
    await answerAt(check, 2, 4);
    const {answers, framework} = JSON.parse(JSON.stringify(check.assessment)) as ReturnType<Assessment['toJSON']>;
    expect(framework.id).to.equal('garden');
    expect(Object.entries(answers).map(([id, {choice, open}]) => [id, choice ?? open])).to.deep.equal([['roots', 'bush'], ['leaves', 'unsure'], ['light', 'no-chance']]);
    expect(Object.values(answers).every(({at}) => Math.abs(Date.now() - at) < 60_000)).to.equal(true);
  });
});

describe('an assessment', () => {
  const record = {format: 'career-assessment/1', framework: {id: 'garden'}, subject: 'me', target: 'tree', answers: {roots: {choice: 'bush', at: 1}, water: {open: 'unsure', at: 2}}} as const;

  it('given as a value or as a record is shown, in silence', async () => {
    for (const given of [record, Assessment.from(record)]) {
      const check = await draw('career-self-check', plain);
      check.addEventListener('career-assessment-change', () => expect.fail('an event'));
      check.assessment = given;
      await check.updateComplete;
      expect(pointsOf(check)).to.deep.equal([true, false, false, false]);
      expect(textIn(check)).to.contain('2 of 4 answered');
      expect(targetOf(check).value).to.equal('tree');
      expect(check.assessment!.toJSON().answers).to.deep.equal(record.answers);
    }
  });

  it('given before the framework is shown once that has come', async () => {
    const check = document.createElement('career-self-check');
    check.assessment = record;
    (await fixture(html`<div></div>`)).append(check);
    await check.updateComplete;
    check.framework = plain;
    await check.updateComplete;
    expect(textIn(check)).to.contain('2 of 4 answered');
  });

  it('given to a page is the reader’s to go on with', async () => {
    const check = await draw('career-self-check', plain);
    check.assessment = record;
    await check.updateComplete;
    await answerAt(check, 1, 2);
    expect(Object.keys(check.assessment!.answers.size ? check.assessment!.toJSON().answers : {})).to.have.members(['roots', 'water', 'leaves']);
    expect(textIn(await draw('career-self-check', plain))).to.contain('3 of 4 answered');
  });

  it('of somebody else stays in view, whatever the element does next', async () => {
    const check = await draw('career-self-check', plain);
    await answer(check, 0);
    check.assessment = {...record, subject: 'ana'};
    await check.updateComplete;
    expect(textIn(check)).to.contain('2 of 4 answered');
    check.requestUpdate();
    await check.updateComplete;
    expect(textIn(check)).to.contain('2 of 4 answered');
  });

  it('never changes: an answer makes a new one', async () => {
    const check = await draw('career-self-check', plain);
    const before = check.assessment!;
    await answer(check, 0);
    expect(check.assessment === before).to.equal(false);
    expect(before.answers.size).to.equal(0);
  });
});

describe('a mirror, not a scorecard', () => {
  for (const level of [0, 1, 2]) {
    it(`with all answers ${['low', 'middle', 'high'][level]!}, it says no number, percentage, title or grade for the person`, async () => {
      const check = await draw('career-self-check', plain, {}, {width: 1200});
      for (const row of rowsOf(check).keys()) await answerAt(check, row, level);
      await choose(check, targetOf(check), 'bush');
      const said = textIn(check).replace(/\d+ of \d+/g, '').replace('not a scorecard', '');
      expect(said).not.to.match(/\d/);
      expect(said).not.to.match(/%|per ?cent|score|average|total|overall|points?\b|rating|rank|you are an? /i);
      // The level’s own title stands in its answer, in the choice of a target, in the heads and in the words of the rows: nowhere else.
      const title = plain.levels[level]!.title;
      const elsewhere = all(check, 'h1, h2, h3, p, .bar > span, .intro').filter(node => text(node).includes(title) && !node.closest('[part=push]'));
      expect(elsewhere.map(text).filter(words => !words.includes('where Shrub stands'))).to.deep.equal([]);
    });
  }

  it('says as much: nothing adds up, nothing leaves this browser', async () => {
    expect(textIn(await draw('career-self-check', plain))).to.contain('not a scorecard').and.contain('nothing leaves this browser');
  });
});

describe('the arrangement', () => {
  it('puts the question beside the answers in a wide container, and above them in a narrow one', async () => {
    for (const [width, beside] of [[1100, true], [400, false]] as const) {
      const check = await draw('career-self-check', 'engineering-levels', {}, {width});
      const [question, mirror] = [one(check, '[part=question]'), one(check, '[part=mirror]')].map(node => node.getBoundingClientRect()) as [DOMRect, DOMRect];
      if (beside) expect(question.left).to.be.least(mirror.right - 1);
      else expect(question.bottom).to.be.most(mirror.top + 1);
    }
  });

  it('gives fingers room: 24 px for each answer and each button', async () => {
    for (const width of [1100, 360]) {
      const check = await draw('career-self-check', 'engineering-levels', {}, {width});
      await answer(check, 0);
      for (const target of all(check, 'button, select, label:has(input)')) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), text(target)).to.be.least(24);
      }
    }
  });
});
