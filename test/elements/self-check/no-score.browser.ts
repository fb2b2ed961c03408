/** A mirror, not a scorecard: in every view, nothing is counted but what is answered, and no level is said of a person as a whole. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {all, choose, one, text} from '../../helpers/elements.js';
import {drawBeside, garden, turnToTable, type Place} from '../../helpers/views.js';
import '../../helpers/storage.js';

const TITLES = garden.levels.map(({title}) => title);
/** All that speaks of one competency alone, or offers levels to choose from. */
const OF_ONE = '[part=row], [part=difference], [part=team], [part=push], [part=question], tbody tr, .alike li, select, .heads';

/** Everything that is written or heard, by the thing that says it. */
function saidIn(check: CareerSelfCheck): (readonly [words: string, by: Element])[] {
  return all(check, '*').flatMap(node => {
    const own = [...node.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map(text);
    const heard = ['aria-label', 'title', 'aria-description', 'alt', 'aria-valuetext'].map(name => node.getAttribute(name) ?? '');
    return [...own, ...heard].filter(Boolean).map(words => [words, node] as const);
  });
}

function expectNoScore(check: CareerSelfCheck): void {
  const words = saidIn(check).map(([words]) => words).join('\n').replace(/\d+ of \d+( answered)?/g, '').replace('not a scorecard', '').replace('Nobody is added up or put in an order', '').replace('adds up to a grade', '');
  expect(words).not.to.match(/\d/);
  expect(words).not.to.match(/%|per ?cent|score|average|mean\b|median|total|overall|sum\b|grade|points?\b|rating|rank|best|you are an? |is an? (Seedling|Shrub|Oak)/i);
  const ofTheWhole = saidIn(check).filter(([words, by]) => TITLES.some(title => words.includes(title)) && !by.closest(OF_ONE));
  expect(ofTheWhole.map(([words]) => words).filter(words => words !== 'Target Shrub' && !words.includes('where Shrub stands'))).to.deep.equal([]);
}

describe('with every view at once, nothing is added up', () => {
  const own: readonly (readonly Place[])[] = [[0, 0, 0, 0], [1, 1, 1, 1], [2, 2, 2, 2], [0, 1.5, 'unsure', undefined]];
  for (const places of own) {
    it(`where one says ${places.join(', ')}`, async () => {
      const check = await drawBeside(garden, {
        own: places, target: 'bush',
        others: [{name: 'Ana', places: [2, 2, 2, 2], notes: {roots: 'Seen in the spring.'}}, {name: 'Bo', places: [1, 1.5, 1, 'no-chance']}, {kind: 'past', name: 'Last spring', places: [0, 0, 0, 0]}],
      }, {width: 1200});
      for (const details of all<HTMLDetailsElement>(check, 'details')) details.open = true;
      expect(all(check, '[part=mirror], [part=difference], [part=team], [part=push], .alike').length).to.be.least(6);
      expectNoScore(check);
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
  }

  it('and the test would notice if it were', async () => {
    const check = await drawBeside(garden, {own: [0, 0, 0, 0], others: []});
    for (const words of ['You are a Seedling', 'Shrub', 'Score', '3']) {
      const title = one(check, 'h2');
      title.append(words);
      expect(() => expectNoScore(check), words).to.throw();
      title.lastChild!.remove();
    }
    expectNoScore(check);
  });
});
