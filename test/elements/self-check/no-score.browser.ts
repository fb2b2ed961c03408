/** A mirror, not a scorecard: in every view, panel and export, nothing is counted but what is answered, and no level is said of a person as a whole. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {all, called, choose, draw, one, text, until} from '../../helpers/elements.js';
import {answerAt, rowsOf, unfold} from '../../helpers/self-check.js';
import {openFiles, openPanel} from '../../helpers/sharing.js';
import {drawBeside, garden, turnToTable, viewOf, type Place} from '../../helpers/views.js';
import '../../helpers/storage.js';

const TITLES = garden.levels.map(({title}) => title);
/** All that speaks of one competency alone, or offers levels to choose from. */
const OF_ONE = '[part=row], [part=difference], [part=team], [part=push], [part=question], tbody tr, .alike li, select, .heads, .block';
/** The reader’s own choice of a target, and what is said of it. */
const OF_TARGET = /^\*?Target( level:)? Shrub\*?$|where Shrub stands/;

/** The only things that are counted, and days. */
const COUNTED = [
  /\b\d+ of \d+( answered)?/g,
  /\bThe link holds your \d+ answers|^\d+ answers?$/gm,
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/g,
  /\b\d{4}-\d\d-\d\d\b/g,
];
const DISOWNED = ['not a scorecard', 'Nobody is added up or put in an order', 'adds up to a grade', 'counts for nothing'];
const SCORES = /%|per ?cent|scor|average|mean\b|median|total|overall|sum\b|grade|points?\b|rating|rank|best|you are an? |is an? (Seedling|Shrub|Oak)|(Seedling|Shrub|Oak) (as a whole|overall|in all)|in all:? an? /i;

function expectNothingCounted(said: string): void {
  const words = [...COUNTED, ...DISOWNED].reduce<string>((left, counted) => left.replaceAll(counted, ''), said);
  expect(words).not.to.match(/\d/);
  expect(words).not.to.match(SCORES);
}

/** Everything that is written or heard, by the thing that says it. */
function saidIn(check: CareerSelfCheck): (readonly [words: string, by: Element])[] {
  return all(check, '*').flatMap(node => {
    const own = [...node.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map(text);
    const heard = ['aria-label', 'title', 'aria-description', 'alt', 'aria-valuetext', 'placeholder'].map(name => node.getAttribute(name) ?? '');
    return [...own, ...heard].filter(Boolean).map(words => [words, node] as const);
  });
}

function expectNoScore(check: CareerSelfCheck): void {
  expectNothingCounted(saidIn(check).map(([words]) => words).join('\n'));
  const ofTheWhole = saidIn(check).filter(([words, by]) => TITLES.some(title => words.includes(title)) && !by.closest(OF_ONE));
  expect(ofTheWhole.map(([words]) => words).filter(words => !OF_TARGET.test(words))).to.deep.equal([]);
  expect(all(check, 'meter, progress')).to.have.length(0);
}

/** A level is told under the heading of a competency, and nowhere else but as the target. */
function expectNoScoreInMarkdown(markdown: string): void {
  expectNothingCounted(markdown);
  let competency = false;
  for (const line of markdown.split('\n')) {
    if (/^#/.test(line)) competency = /^### /.test(line);
    if (!competency && TITLES.some(title => line.includes(title))) expect(line).to.match(OF_TARGET);
  }
}

/** Each row is of one competency and one view, and there is none below or beside them. */
function expectNoScoreInCSV(csv: string, views: number): void {
  expectNothingCounted(csv);
  const rows = csv.replace(/^\uFEFF/, '').trimEnd().split('\r\n').slice(1);
  const titles = garden.competencies!.map(({title}) => title);
  expect(rows).to.have.length(titles.length * views);
  for (const row of rows) expect(titles.filter(title => row.split(',').includes(title)), row).to.have.length(1);
}

const own: readonly (readonly Place[])[] = [[0, 0, 0, 0], [1, 1, 1, 1], [2, 2, 2, 2], [0, 1.5, 'unsure', undefined]];
const others = [
  {name: 'Ana', places: [2, 2, 2, 2], notes: {roots: 'Seen in the spring.'}}, {name: 'Bo', places: [1, 1.5, 1, 'no-chance']},
  {kind: 'past', name: 'Last spring', places: [0, 0, 0, 0]},
] as const satisfies Parameters<typeof drawBeside>[1]['others'];

/** All that can be opened at once is open. */
async function everything(places: readonly Place[]): Promise<CareerSelfCheck> {
  const check = await drawBeside(garden, {own: places, target: 'bush', others}, {width: 1200});
  check.assessment = check.assessment!.with('notes', 'roots', {text: 'Dug a well.'}, 2).with('evidence', 'e', {competency: 'roots', text: 'The well'}, 2).with('plans', 'water', {action: 'Ask Ana'}, 2).saying('here', 'seed', 2);
  await check.updateComplete;
  for (const details of all<HTMLDetailsElement>(check, 'details')) details.open = true;
  await until(() => all(check, '.settings input').length && all(check, '.notes textarea').length, 'what is unfolded');
  return check;
}

describe('with every view at once, nothing is added up', () => {
  for (const places of own) {
    it(`where one says ${places.join(', ')}`, async () => {
      const check = await everything(places);
      expect(all(check, '[part=mirror], [part=difference], [part=team], [part=push], .alike').length).to.be.least(6);
      expectNoScore(check);
      for (const more of all(check, '.order [aria-expanded=false]')) more.click();
      const order = one<HTMLSelectElement>(check, '[name=order]');
      await choose(check, order, order.options[1]!.value);
      expectNoScore(check);
      await turnToTable(check, '.answers');
      await turnToTable(check, '.team');
      expect(all(check, 'table')).to.have.length(2);
      expectNoScore(check);
      await choose(check, one<HTMLSelectElement>(check, '[name=with]'), 'Bo');
      expectNoScore(check);
    });

    it(`in every panel, and asked all at once, where one says ${places.join(', ')}`, async () => {
      const check = await everything(places);
      await openPanel(check, 'People');
      await until(() => all(check, '.panel [name=name]').length, 'people');
      all<HTMLInputElement>(check, '.panel [name=name]').at(-1)!.value = 'Cy';
      expectNoScore(check);
      await openPanel(check, 'Look back');
      await until(() => all(check, '.panel [name=label]').length, 'days');
      one<HTMLInputElement>(check, '.panel [name=label]').value = 'Before the talk';
      called(check, '.panel button', 'Keep how it stands today').click();
      await check.updateComplete;
      called(check, '.panel button', 'Show as a faint line').click();
      await check.updateComplete;
      expect(all(check, '.kept-list time')).to.have.length.above(0);
      expectNoScore(check);
      await openFiles(check, [new File([JSON.stringify(viewOf(check.framework!, [2, 1, 0, 2], {name: 'Di'}))], 'di.career.json')]);
      expect(all(check, '.arrival')).to.have.length(1);
      expectNoScore(check);
      await openPanel(check, 'Take along');
      await until(() => all(check, '.paper .block').length, 'the paper');
      expectNoScore(check);
      one(check, '[name=all]').click();
      await check.updateComplete;
      expect(all(check, 'fieldset')).to.have.length(4);
      expectNoScore(check);
    });

    it(`in Markdown, HTML and CSV, where one says ${places.join(', ')}`, async () => {
      const check = await everything(places);
      const markdown = await check.toMarkdown();
      expect(markdown).to.contain('Ana').and.contain('Dug a well.');
      expectNoScoreInMarkdown(markdown);
      expectNoScoreInCSV(await check.toCSV(), 3);
      const copied: Promise<string>[] = [];
      const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {write: async ([item]: ClipboardItem[]) => void copied.push(item!.getType('text/html').then(blob => blob.text()))}});
      try {
        await openPanel(check, 'Take along');
        await until(() => all(check, '.away').length, 'the buttons');
        called(check, '.away button', 'Copy').click();
        await until(() => copied.length, 'a copy');
      } finally {
        if (before) Object.defineProperty(navigator, 'clipboard', before);
        else delete (navigator as {clipboard?: Clipboard}).clipboard;
      }
      const page = new DOMParser().parseFromString(await copied[0]!, 'text/html').body;
      expect(text(page)).to.contain('Dug a well.');
      // The same pieces as in Markdown, by their headings.
      expectNoScoreInMarkdown([...page.querySelectorAll('h1, h2, h3, p, li, blockquote, td, th')].map(node => `${'#'.repeat(Number(/^H(\d)$/.exec(node.tagName)?.[1] ?? 0))} ${text(node)}`.trim()).join('\n'));
    });
  }

  it('with ratings for answers', async () => {
    const rated: FrameworkFile = {...garden, rating: {title: 'How often', steps: [{id: 'seldom', title: 'Seldom'}, {id: 'often', title: 'Often'}]}, answers: 'ratings'} as FrameworkFile;
    const check = await draw('career-self-check', rated, {answers: 'ratings'}, {width: 1200});
    await until(() => all(check, '.first button').length, 'the levels');
    called(check, '.first button', 'Shrub').click();
    await until(() => rowsOf(check).length, 'the questions');
    for (const row of rowsOf(check).keys()) await answerAt(check, row, 1);
    const said = () => saidIn(check).map(([words]) => words).join('\n');
    expect(said()).to.contain('Often');
    expectNothingCounted(said());
    await unfold(check, '.settings', 'input');
    expectNothingCounted(said());
    expectNothingCounted(await check.toMarkdown());
    expectNothingCounted(await check.toCSV());
  });
});

describe('the test would notice', () => {
  const PLANTED = ['You are a Seedling', 'Shrub', 'Your level: Shrub', 'Score', '3', '75 %', '3.5', 'On average', 'In total', 'Overall Oak', 'Rank', '2 / 4'];

  for (const where of ['h2', '.bar', '.talk h3', '.team h3', '.pushes h3', '.panel', '.keeping', '[role=status]', '.mirror', '.take', '.paper > :first-child']) {
    it(`a score, or a level of the whole, in ${where}`, async () => {
      const check = await everything([0, 1, 2, 0]);
      await openPanel(check, 'Take along');
      await until(() => all(check, '.paper .block').length, 'the paper');
      const place = all(check, where)[0]!;
      for (const words of PLANTED) {
        const planted = document.createElement('span');
        planted.textContent = words;
        place.append(planted);
        expect(() => expectNoScore(check), words).to.throw();
        planted.replaceWith();
      }
      place.ariaLabel = 'You stand at Oak';
      expect(() => expectNoScore(check)).to.throw();
      place.removeAttribute('aria-label');
      expectNoScore(check);
    });
  }

  it('a score, or a level of the whole, in what is taken along', async () => {
    const check = await everything([0, 1, 2, 0]);
    const [markdown, csv] = [await check.toMarkdown(), await check.toCSV()];
    for (const words of PLANTED) {
      expect(() => expectNoScoreInMarkdown(markdown.replace('\n', `\n\n${words}\n`)), words).to.throw();
      expect(() => expectNoScoreInCSV(`${csv}${words},,,\r\n`, 3), words).to.throw();
    }
    expect(() => expectNoScoreInCSV(csv.replace(/\r\n/, ',3.5\r\n'), 3)).to.throw();
  });
});
