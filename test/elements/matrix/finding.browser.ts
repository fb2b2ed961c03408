/** Finding in the table: which rows and groups are shown, what is painted, and whether it can be seen. */
import {expect} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {press, typeText} from '../../helpers/browser.js';
import {all, called, draw, fileOf, frames, NAMES, one, text, until} from '../../helpers/elements.js';
import {columnsOf, countOf, fieldOf, groupsOf, isSeen, look, namesOf, nameOf, paintedIn, regionOf} from '../../helpers/matrix.js';

/**
 * Where a text of the file has a word in it, as “row/column”, in the order of reading: heads of columns, and by group its head,
 * takeaways, competencies and note. This file's own reading.
 */
function placesIn(file: FrameworkFile, word: string): string[] {
  const has = (text: unknown) => JSON.stringify(text ?? '').toLowerCase().includes(word);
  const written = file.levels.filter(({id}) => file.competencies!.some(({expectations}) => expectations && id! in expectations));
  const row = (name: string, head: unknown[], cells: Record<string, unknown>) => [
    ...(head.some(has) ? [`${name}/`] : []),
    ...written.filter(({id}) => has(cells[id!])).map(level => `${name}/${level.title}`),
  ];
  return [
    ...written.filter(({title}) => has(title)).map(({title}) => `competency/${title}`),
    ...file.groups!.flatMap(group => [
      ...row(group.title, [group.title, group.summary], {}),
      ...row('At a glance', [], group.takeaways!),
      ...file.competencies!.filter(competency => competency.group === group.id).flatMap(({title, summary, expectations}) => row(title, [title, summary], expectations!)),
      ...(has(group.note) ? ['note/'] : []),
    ]),
  ];
}

/** The same of what is painted, wherever one has to scroll to see it. */
function placesPainted(matrix: CareerMatrix): string[] {
  return [...paintedIn(matrix).keys()].map(cell => {
    const head = cell.parentElement!.querySelector('th');
    const column = (cell as HTMLTableCellElement).cellIndex;
    return `${head ? head.part.contains('group') ? text(head.querySelector('button')) : nameOf(head) || text(head) : 'note'}/${head && column ? columnsOf(matrix)[column - 1] : ''}`;
  });
}

/** Lays out all rows, wherever they are: else only those in sight are painted. */
function unrollAll(matrix: CareerMatrix): void {
  matrix.shadowRoot!.adoptedStyleSheets.push(UNROLLED);
}
const UNROLLED = new CSSStyleSheet();
UNROLLED.replaceSync('tbody tr { content-visibility: visible !important; }');

describe('looking for a word', () => {
  for (const word of ['team', 'dri', 'risk', 'staff', 'intern', 'mapping', '%', 'zz']) {
    it(`shows the rows that have it, and paints it wherever it stands, also in rows that are filled later: ${word}`, async () => {
      const [matrix, file] = [await draw('career-matrix', 'engineering-levels', {}, {width: 1000}), await fileOf('engineering-levels')];
      unrollAll(matrix);
      await look(matrix, word);
      const places = placesIn(file, word);
      const isIn = (name: string) => places.some(place => place.startsWith(`${name}/`));
      const isAll = places.length > 0 && places.every(place => place.startsWith('competency/'));
      const inGroup = (id: string | undefined) => file.groups!.some(group => group.id === id && isIn(group.title));
      expect(namesOf(matrix)).to.deep.equal(file.competencies!.filter(({title, group}) => isAll || isIn(title) || inGroup(group)).map(({title}) => title));
      expect(placesPainted(matrix)).to.have.members(places);
      for (const [cell, words] of paintedIn(matrix)) {
        expect(isSeen(cell), text(cell)).to.equal(true);
        for (const found of words) expect(found.toLowerCase()).to.equal(word);
      }
      expect(countOf(matrix)).to.match(places.length ? new RegExp(`^${places.length} places?`) : /^Nothing found/);
    });
  }

  it('asked for before the table is there shows the same', async () => {
    const [later, file] = [await draw('career-matrix', 'engineering-levels', {search: 'risk'}, {width: 1000}), await fileOf('engineering-levels')];
    await until(() => paintedIn(later).size, 'the paint');
    expect(placesIn(file, 'risk')).to.include.members(placesPainted(later));
    expect(fieldOf(later).value).to.equal('risk');
  });

  it('by the page is silent, and so is clearing', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels');
    let heard = 0;
    for (const type of ['career-compare-select', 'career-cell-select', 'career-tracks-select', 'input', 'change', 'search']) matrix.addEventListener(type, () => heard++);
    await look(matrix, 'risk');
    await look(matrix, '');
    expect(heard).to.equal(0);
  });

  it('paints what comes into sight when one scrolls there, and nothing that is far from it', async () => {
    const [matrix, file] = [await draw('career-matrix', 'engineering-levels', {}, {width: 1000}), await fileOf('engineering-levels')];
    await look(matrix, 'the');
    const all = placesIn(file, 'the');
    await frames(2);
    expect(placesPainted(matrix).length).to.be.within(1, all.length - 1);
    const region = regionOf(matrix);
    region.scrollTo({top: region.scrollHeight, behavior: 'instant'});
    await until(() => placesPainted(matrix).includes(all.at(-1)!), 'the paint at the end');
    expect(placesPainted(matrix).length).to.be.below(all.length);
  });

  it('goes from the page with the element, also when that was due to be drawn, and comes back with it', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    await look(matrix, 'risk');
    const box = matrix.parentElement!;
    matrix.requestUpdate();
    matrix.remove();
    await matrix.updateComplete;
    expect(CSS.highlights.has('career-found')).to.equal(false);
    box.append(matrix);
    await until(() => paintedIn(matrix).size, 'the paint');
  });

  it('that is nowhere leaves no row, says so, and cleared brings all back', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    const before = namesOf(matrix);
    await look(matrix, 'zebra');
    expect([namesOf(matrix), groupsOf(matrix), paintedIn(matrix).size]).to.deep.equal([[], [], 0]);
    expect(countOf(matrix)).to.equal('Nothing found: “zebra”.');
    called(matrix, '.find button.action', 'Clear the search').click();
    await until(() => namesOf(matrix).length === before.length, 'all rows');
    expect([namesOf(matrix), groupsOf(matrix).length, paintedIn(matrix).size, matrix.search]).to.deep.equal([before, 8, 0, '']);
  });

  it('takes special signs for what they are', async () => {
    const matrix = await draw('career-matrix', {
      title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}],
      competencies: [
        {title: 'Signs', expectations: {a: 'Knows C++ (and <b>more</b>) [x].*', b: 'a\\b $1 ${x} 100 %'}},
        {title: 'Café', expectations: {a: 'Größe zählt', b: '日本語を話す'}},
      ],
    });
    for (const [query, row, painted] of [['c++', 'Signs', 'C++'], ['(and', 'Signs', '(and'], ['<b>', 'Signs', '<b>'], ['[x]', 'Signs', '[x]'], ['$1', 'Signs', '$1'], ['${x}', 'Signs', '${x}'],
      ['cafe', 'Café', 'Café'], ['GROSSE', 'Café', 'Größe'], ['本語', 'Café', '本語']] as const) {
      await look(matrix, query);
      await until(() => [...paintedIn(matrix).values()].flat().join() === painted, `${query} painted`);
      expect(namesOf(matrix), query).to.deep.equal([row]);
    }
    for (const nothing of ['   ', '""', '“ ”']) {
      matrix.search = nothing;
      await matrix.filled;
      expect([namesOf(matrix), countOf(matrix)], nothing).to.deep.equal([['Signs', 'Café'], '']);
    }
  });

  it('goes on with each letter, and says at last how much there is', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    const file = await fileOf('engineering-levels');
    fieldOf(matrix).focus();
    await typeText('risks');
    await until(() => countOf(matrix).startsWith(`${placesIn(file, 'risks').length} place`), 'the count');
    await until(() => text(one(matrix, '.find [role=status]')) === countOf(matrix), 'what is said aloud');
    await press('Backspace');
    await until(() => countOf(matrix).startsWith(`${placesIn(file, 'risk').length} place`), 'what is found now');
  });
});

describe('going from place to place', () => {
  it('leads through all of them in the order of reading, round and round, each brought into view', async () => {
    const [matrix, file] = [await draw('career-matrix', 'engineering-levels', {}, {width: 1000}), await fileOf('engineering-levels')];
    await look(matrix, 'risk');
    const places = placesIn(file, 'risk');
    const next = called(matrix, '.steps button', '↓');
    for (const [i, place] of [...places, places[0]!].entries()) {
      next.click();
      await matrix.updateComplete;
      const here = [...paintedIn(matrix, 'career-found-here').keys()] as HTMLTableCellElement[];
      expect(here.map(cell => `${nameOf(cell.parentElement!.querySelector('th')!) || 'At a glance'}/${cell.cellIndex ? columnsOf(matrix)[cell.cellIndex - 1] : ''}`)).to.deep.equal([place]);
      expect(countOf(matrix)).to.match(new RegExp(`^${i % places.length + 1} of ${places.length}: `));
      const [found] = [...CSS.highlights.get('career-found-here')!];
      const range = document.createRange();
      range.setStart(found!.startContainer, found!.startOffset);
      range.setEnd(found!.endContainer, found!.endOffset);
      const [box, frame, heads] = [range, regionOf(matrix), one(matrix, 'thead')].map(node => node.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
      expect(box.top >= heads.bottom && box.bottom <= Math.min(frame.bottom, innerHeight), `${place} is in view: ${box.top} between ${heads.bottom} and ${frame.bottom}`).to.equal(true);
    }
  });
});

describe('what is folded', () => {
  it('as a group comes up while something is looked for, and folds back', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1000});
    called(matrix, '.fold', 'Planning').click();
    await matrix.filled;
    expect(namesOf(matrix)).to.have.length(24);
    await look(matrix, 'estimates');
    expect(namesOf(matrix)).to.include('Sizing');
    for (const cell of paintedIn(matrix).keys()) expect(isSeen(cell), text(cell)).to.equal(true);
    await look(matrix, '');
    expect(namesOf(matrix)).to.have.length(24);
  });

  for (const [name, word] of [['prontopro', 'code'], ['sthorm', 'team']] as const) {
    it(`in a cell unfolds where something is found in it, and folds back, but for what the reader has opened: ${name}`, async () => {
      const matrix = await draw('career-matrix', name, {}, {width: 1000});
      const details = () => all<HTMLDetailsElement>(matrix, 'details');
      const own = details()[0]!;
      own.open = true;
      await look(matrix, word);
      await until(() => paintedIn(matrix).size, 'the paint');
      const cells = [...paintedIn(matrix).keys()].filter(cell => cell.localName === 'td');
      expect(cells.length).to.be.above(0);
      for (const cell of cells) for (const inside of cell.querySelectorAll('details')) expect(inside.open).to.equal(true);
      expect(details().some(({open}) => !open), 'others stay closed').to.equal(true);
      await look(matrix, '');
      expect(details().filter(({open}) => open)).to.deep.equal([own]);
    });
  }
});

describe('whatever is shown, all that is found can be seen, and nothing else is painted', () => {
  const pairs = {'engineering-levels': 'mid senior', 'prontopro': 'software-engineer senior-software-engineer', 'starter': 'junior mid', 'sthorm': 'l3 l4', 'waypoints': 'l3 l4'} as const;
  for (const name of NAMES) {
    for (const [what, properties] of [['all levels', {}], ['compared', {compare: pairs[name]}], ['compared with everything', {compare: pairs[name], everything: true}], ['turned', {levelsAsRows: true}], ['with changes', {changes: true}]] as const) {
      it(`${name}, ${what}`, async () => {
        const matrix = await draw('career-matrix', name, properties, {width: 1000});
        await look(matrix, 'team');
        const places = Number(countOf(matrix).match(/^\d+(?= place)/)?.[0] ?? 0);
        const seen = new Set<Element>();
        for (let i = 0; i < places; i++) {
          called(matrix, '.steps button', '↓').click();
          await matrix.updateComplete;
          await until(() => paintedIn(matrix, 'career-found-here').size, `the paint of ${countOf(matrix)}`);
          const [here] = paintedIn(matrix, 'career-found-here').keys();
          expect(here && isSeen(here), `${countOf(matrix)} is seen`).to.equal(true);
          seen.add(here!);
        }
        expect(seen.size).to.equal(places);
        await frames(2);
        for (const range of CSS.highlights.get('career-found') ?? []) {
          const node = range.startContainer.parentElement!;
          expect(node.checkVisibility(), `“${range.startContainer.textContent!.slice(0, 40)}” in ${node.localName}.${node.className}`).to.equal(true);
        }
      });
    }
  }
});
