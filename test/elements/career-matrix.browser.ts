/** The matrix: a real table with every text in its place, heads that stay in view, and levels side by side. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerCompareSelectEvent, CareerMatrix} from '../../src/index.js';
import '../../src/define/career-matrix.js';
import {all, called, choose, draw, fileOf, frames, NAMES, one, text, textIn, until} from '../helpers/elements.js';
import {emulateMedia} from '../helpers/browser.js';
import {cellsOf, columnsOf, nameOf, namesOf, said, selectsOf, shownIn} from '../helpers/matrix.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {thoroughly} from '../helpers/thorough.js';

/** All that a content of the file says, in its order; this file's own reading of the format. */
function wordsOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(item => (typeof item === 'string' ? item : (item as {text: string}).text)).join(' ');
  throw new Error('a content that this test does not know');
}

const written = (file: FrameworkFile) => file.levels.filter(({id}) => file.competencies!.some(({expectations}) => expectations && id! in expectations));

describe('the table', () => {
  for (const name of NAMES) {
    it(`is a real one, with roles and scopes that say so: ${name}`, async () => {
      const matrix = await draw('career-matrix', name);
      const table = one<HTMLTableElement>(matrix, 'table[role=table]');
      expect([...table.children].map(part => [part.localName, part.role])).to.deep.equal([...table.children].map((_, i) => [i ? 'tbody' : 'thead', 'rowgroup']));
      for (const row of table.rows) {
        expect(row.role).to.equal('row');
        for (const cell of row.cells) {
          const head = cell.localName === 'th';
          expect(cell.role).to.equal(row.parentElement!.localName === 'thead' ? 'columnheader' : head ? 'rowheader' : 'cell');
          if (head) expect(cell.scope).to.match(/^(col|row|rowgroup)$/);
        }
      }
      expect(all(matrix, '[part=competency]')).to.have.length((await fileOf(name)).competencies!.length);
    });
  }

  it('has each of the 27 x 5 texts of engineering-levels in its place', async () => {
    const [matrix, file] = [await draw('career-matrix', 'engineering-levels'), await fileOf('engineering-levels')];
    const levels = written(file);
    expect(levels.map(({title}) => title)).to.deep.equal(['Intern', 'Junior', 'Mid', 'Senior', 'Lead']);
    expect(columnsOf(matrix)).to.deep.equal(levels.map(({title}) => title));
    const cells = cellsOf(matrix);
    expect(cells.size).to.equal(27);
    for (const {title, expectations} of file.competencies!) {
      expect(cells.get(title), title).to.deep.equal(levels.map(({id}) => wordsOf(expectations![id!])));
    }
  });

  it('has the competencies under their groups, each group with its summary, takeaways and note', async () => {
    const [matrix, file] = [await draw('career-matrix', 'engineering-levels'), await fileOf('engineering-levels')];
    const bodies = all(matrix, 'tbody');
    expect(bodies).to.have.length(8);
    let takeaways = 0;
    file.groups!.forEach((group, i) => {
      const body = bodies[i]!;
      const head = body.querySelector('[part=group]')!;
      expect(text(head)).to.contain(group.title).and.contain(group.summary ?? '');
      expect([...body.querySelectorAll('[part=competency]')].map(nameOf)).to.deep.equal(file.competencies!.filter(({group: id}) => id === group.id).map(({title}) => title));
      const glance = [...body.querySelectorAll('.takeaways [role=cell]')].map(said);
      expect(glance).to.deep.equal(written(file).map(({id}) => group.takeaways![id!] ?? ''));
      takeaways += glance.filter(Boolean).length;
      expect(text(body.querySelector('[part=note]'))).to.equal(group.note);
    });
    expect(takeaways).to.equal(40);
    expect(all(matrix, '[part=note]')).to.have.length(8);
  });

  it('says what each competency is', async () => {
    const [matrix, file] = [await draw('career-matrix', 'engineering-levels'), await fileOf('engineering-levels')];
    for (const {title, summary} of file.competencies!) expect(text(all(matrix, '[part=competency]').find(head => nameOf(head) === title))).to.contain(summary ?? '');
  });

  it('shows a stepped framework: the step that each role of prontopro is expected to reach, and its examples', async () => {
    const [matrix, file] = [await draw('career-matrix', 'prontopro'), await fileOf('prontopro')];
    expect(columnsOf(matrix)).to.deep.equal(file.levels.map(({title}) => title));
    const cells = cellsOf(matrix);
    let blank = 0;
    for (const {id, title, steps} of file.competencies!) {
      file.levels.forEach(({expects}, i) => {
        const expected = expects![id!];
        const cell = cells.get(title)![i]!;
        if (expected === null) return void (expect(cell).to.equal('Not expected'), blank++);
        const step = (steps as {id?: string; title: string; examples?: string[]}[]).find(step => (step.id ?? step.title.toLowerCase()) === expected)!;
        expect(cell).to.match(new RegExp(`^${step.title}`)).and.contain(step.examples![0]);
      });
    }
    expect(blank).to.equal(2);
  });

  it('tells the kinds of nothing apart', async () => {
    const matrix = await draw('career-matrix', {
      title: 'T', levels: ['a', 'b', 'c', 'd', 'e'].map(id => ({id, title: id.toUpperCase()})),
      competencies: [
        {title: 'Craft', expectations: {a: 'Does it', b: null, c: {status: 'todo'}, d: {sameAs: 'a'}}},
        {title: 'Care', expectations: {e: 'Minds it'}},
      ],
    });
    expect(cellsOf(matrix).get('Craft')).to.deep.equal(['Does it', 'Not expected', 'Not written yet', 'As A Does it', '']);
  });

  it('says what is carried on in a cumulative framework', async () => {
    const matrix = await draw('career-matrix', {
      title: 'T', cumulative: true, levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}],
      competencies: [{title: 'Craft', expectations: {a: 'Does it'}}, {title: 'Care', expectations: {b: 'Minds it'}}],
    });
    expect(cellsOf(matrix).get('Craft')).to.deep.equal(['Does it', 'Still as A Does it']);
  });

  it('shows the levels of one track only, where the page asks for that', async () => {
    const matrix = await draw('career-matrix', 'prontopro', {track: 'manager'});
    expect(columnsOf(matrix)).to.deep.equal(['Junior Software Engineer', 'Software Engineer', 'Senior Software Engineer', 'Staff Software Engineer', 'Engineering Manager']);
    matrix.track = 'nowhere';
    await matrix.filled;
    expect(columnsOf(matrix)).to.have.length(7);
  });

  it('leaves out a group that is for other tracks only', async () => {
    const matrix = await draw('career-matrix', '/test/fixtures/specialists.json', {compare: 'hand builder'});
    expect(textIn(matrix)).not.to.contain('Hits the cue');
  });

  it('says so where a framework has no expectations', async () => {
    expect(textIn(await draw('career-matrix', {title: 'T', levels: [{title: 'A'}]}))).to.contain('no expectations to show');
  });
});

describe('the heads stay in view', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`inside the one scroll container, scrolled both ways: ${dir}`, async () => {
      const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 700, dir});
      matrix.style.setProperty('--career-matrix-height', '400px');
      const scrolls = all(matrix, '*').filter(node => node.role === 'region' || (/auto|scroll/.test(getComputedStyle(node).overflow) && (node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight)));
      expect(scrolls).to.have.length(1);
      const scroll = scrolls[0]!;
      expect([scroll.tabIndex, Boolean(scroll.ariaLabel)]).to.deep.equal([0, true]);
      scroll.scrollTo({left: dir === 'rtl' ? -250 : 250, top: 900, behavior: 'instant'});
      await frames(3); // what was out of sight is laid out
      expect([Math.abs(scroll.scrollLeft), scroll.scrollTop]).to.deep.equal([250, 900]);
      const frame = scroll.getBoundingClientRect();
      const start = (box: DOMRect) => (dir === 'rtl' ? frame.right - box.right : box.left - frame.left);

      const heads = all(matrix, '[role=columnheader]');
      expect(one(matrix, 'thead').getBoundingClientRect().top).to.be.closeTo(frame.top, 1);
      expect(start(heads[0]!.getBoundingClientRect())).to.be.closeTo(0, 1);

      const rows = all(matrix, '[part=competency]').filter(head => {
        const {top, bottom} = head.getBoundingClientRect();
        return top > frame.top + 80 && bottom < frame.bottom;
      });
      expect(rows).not.to.have.length(0);
      for (const head of [...rows, heads.at(-1)!]) {
        const box = head.getBoundingClientRect();
        if (head !== heads.at(-1)) expect(start(box), text(head)).to.be.closeTo(0, 1);
        // Nothing lies over it: what is in its middle is the head itself.
        const middle = matrix.shadowRoot!.elementFromPoint(Math.min(Math.max(box.left + box.width / 2, frame.left + 2), frame.right - 2), box.top + 12);
        expect(middle?.closest('th') ?? middle, text(head)).to.satisfy((found: Element) => found === head || heads.includes(found as HTMLElement));
      }
    });
  }

  it('and what scrolls away makes the page around no wider and no longer', async () => {
    const matrix = await draw('career-matrix', 'waypoints', {}, {width: 700});
    matrix.style.setProperty('--career-matrix-height', '400px');
    const page = document.scrollingElement!;
    const {bottom} = matrix.getBoundingClientRect();
    expect([page.scrollWidth, page.scrollHeight <= Math.max(innerHeight, scrollY + bottom + 20)]).to.deep.equal([page.clientWidth, true]);
  });

  it('and their cells stand below and beside them', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1200});
    const [first, ...heads] = all(matrix, '[role=columnheader]').map(head => head.getBoundingClientRect());
    for (const row of all(matrix, '[part=competency]')) {
      expect(row.getBoundingClientRect().left).to.be.closeTo(first!.left, 1);
      [...row.parentElement!.querySelectorAll('[part~=cell]')].forEach((cell, i) => {
        expect(cell.getBoundingClientRect().left).to.be.closeTo(heads[i]!.left, 1);
        expect(cell.getBoundingClientRect().top).to.be.closeTo(row.getBoundingClientRect().top, 1);
      });
    }
  });

  it('and not on paper, where there is nothing to scroll', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'mid senior'}, {width: 1000});
    for (const head of [...all(matrix, 'thead, th')]) expect(getComputedStyle(head).position, `${head.localName}.${head.className}`).not.to.equal('sticky');
    const scroll = one(matrix, '[role=region]');
    expect(getComputedStyle(scroll)).to.include({overflow: 'visible', maxBlockSize: 'none'});
    expect(all(matrix, '.views button').filter(button => button.checkVisibility())).to.deep.equal([]);
    matrix.compare = '';
    await matrix.filled;
    expect(one(matrix, '.hint').checkVisibility()).to.equal(false);
  });
});

describe('on paper', () => {
  for (const [name, count, below] of [['engineering-levels', 5, false], ['waypoints', 10, true]] as const) {
    it(`${count} levels stand ${below ? 'below each other' : 'side by side'}`, async function () {
      if (!(await emulateMedia({media: 'print'}))) this.skip();
      const matrix = await draw('career-matrix', name, {}, {width: 700});
      expect(columnsOf(matrix)).to.have.length(count);
      const [first, second] = all(matrix, '[part~=cell]').map(cell => cell.getBoundingClientRect());
      expect(second!.top >= first!.bottom, 'below').to.equal(below);
      expect(first!.width, 'wide enough to read').to.be.least(80);
    });
  }
});

describe('levels side by side', () => {
  it('are those of the attribute, in its order, each with what it says of itself', async () => {
    const [matrix, file] = [await draw('career-matrix', 'engineering-levels', {compare: 'senior lead'}), await fileOf('engineering-levels')];
    expect(columnsOf(matrix)).to.deep.equal(['Senior', 'Lead']);
    expect(shownIn(matrix).slice(0, 2)).to.deep.equal(['Senior', 'Lead']);
    for (const id of ['senior', 'lead']) {
      for (const value of Object.values(file.levels.find(level => level.id === id)!.facts!)) expect(textIn(matrix)).to.contain([value].flat()[0]);
    }
    for (const {title, expectations} of file.competencies!) {
      expect(cellsOf(matrix).get(title), title).to.deep.equal([expectations!['senior'], `Changed ${expectations!['lead'] as string}`]);
    }
  });

  it('can be up to four, of any tracks; unknown ones and one alone are passed over', async () => {
    const matrix = await draw('career-matrix', 'prontopro', {compare: 'chapter-lead  engineering-manager software-engineer nowhere software-engineer junior-software-engineer senior-software-engineer'});
    expect(columnsOf(matrix)).to.deep.equal(['Chapter Lead', 'Engineering Manager', 'Software Engineer', 'Junior Software Engineer']);
    for (const compare of ['nowhere', 'chapter-lead', 'chapter-lead chapter-lead', ' ']) {
      matrix.compare = compare;
      await matrix.filled;
      expect(columnsOf(matrix), compare).to.have.length(7);
    }
  });

  it('show what changes, or everything', async () => {
    const matrix = await draw('career-matrix', 'prontopro', {compare: 'junior-software-engineer software-engineer'});
    const file = await fileOf('prontopro');
    const [junior, engineer] = file.levels;
    const differing = file.competencies!.filter(({id}) => junior!.expects![id!] !== engineer!.expects![id!]).map(({title}) => title);
    expect(namesOf(matrix)).to.deep.equal(differing);
    const same = 5 - differing.length;
    if (same) expect(textIn(matrix)).to.contain(`${same} KPI`).and.contain('the same');
    expect(all(matrix, '[aria-pressed]').map(button => [text(button), button.ariaPressed])).to.deep.equal([['What changes', 'true'], ['Everything', 'false']]);
    called(matrix, 'button', 'Everything').click();
    await matrix.filled;
    expect(matrix.hasAttribute('everything')).to.equal(true);
    expect(namesOf(matrix)).to.deep.equal(file.competencies!.map(({title}) => title));
    expect(all(matrix, '[aria-pressed]').map(button => button.ariaPressed)).to.deep.equal(['false', 'true']);
    called(matrix, 'button', 'What changes').click();
    await matrix.filled;
    expect(namesOf(matrix)).to.deep.equal(differing);
  });

  it('of a stepped framework show the step and all its examples', async () => {
    const matrix = await draw('career-matrix', 'prontopro', {compare: 'software-engineer senior-software-engineer', everything: true});
    expect(all(matrix, 'details')).to.have.length(0);
    const {competencies} = await fileOf('prontopro');
    for (const {title, steps} of competencies!) {
      const shown = cellsOf(matrix).get(title)!.join(' ');
      const found = (steps as {title: string; examples?: string[]}[]).filter(({examples}) => examples?.every(example => shown.includes(example)));
      expect(found, title).to.have.length.within(1, 2);
    }
  });

  it('tell what is new, the same and no longer expected', async () => {
    const matrix = await draw('career-matrix', {
      title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}],
      competencies: [
        {title: 'Fresh', expectations: {b: 'Starts'}}, {title: 'Gone', expectations: {a: 'Ends', b: null}},
        {title: 'Same', expectations: {a: 'Stays', b: 'Stays'}}, {title: 'Other', expectations: {a: 'One', b: 'Two'}},
      ],
    }, {compare: 'a b', everything: true});
    expect([...cellsOf(matrix)].map(([name, [, cell]]) => [name, cell])).to.deep.equal([
      ['Fresh', 'New Starts'], ['Gone', 'No longer Not expected'], ['Same', 'Same Stays'], ['Other', 'Changed Two'],
    ]);
    expect(all(matrix, '[part~=cell--new], [part~=cell--dropped], [part~=cell--same], [part~=cell--changed]')).to.have.length(4);
  });

  it('with nothing written say so', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'lead staff'});
    expect(textIn(matrix)).to.match(/What Staff expects is not written yet/);
    expect(textIn(matrix)).not.to.contain('No longer');
    const {levels} = await fileOf('engineering-levels');
    expect(textIn(matrix)).to.contain(levels.find(({id}) => id === 'staff')!.summary!);
  });
});

describe('choosing levels', () => {
  function listen(matrix: CareerMatrix): string[][] {
    const heard: string[][] = [];
    matrix.addEventListener('career-compare-select', ({levels}) => heard.push([...levels]));
    return heard;
  }

  it('starts from all levels with one and the next on its way', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels');
    const heard = listen(matrix);
    expect(shownIn(matrix)).to.deep.equal(['All levels']);
    await choose(matrix, selectsOf(matrix)[0]!, 'senior');
    expect(heard).to.deep.equal([['senior', 'lead']]);
    expect(matrix.getAttribute('compare')).to.equal('senior lead');
    expect(shownIn(matrix).slice(0, 2)).to.deep.equal(['Senior', 'Lead']);
  });

  it('fires one event that bubbles, is composed and can be cancelled', async () => {
    const box = await fixture(html`<div></div>`);
    const heard: CareerCompareSelectEvent[] = [];
    box.addEventListener('career-compare-select', event => heard.push(event as CareerCompareSelectEvent));
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'mid senior'});
    box.append(matrix);
    await choose(matrix, selectsOf(matrix)[1]!, 'lead');
    expect(heard.map(({levels, bubbles, composed, cancelable}) => ({levels, bubbles, composed, cancelable})))
      .to.deep.equal([{levels: ['mid', 'lead'], bubbles: true, composed: true, cancelable: true}]);
  });

  it('adds a level, another, and takes them away again', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'mid senior'});
    const heard = listen(matrix);
    const labels = () => selectsOf(matrix).map(select => select.ariaLabel);
    expect(labels()).to.deep.equal(['Number 1 to compare', 'Number 2 to compare', 'Number 3 to compare']);
    await choose(matrix, selectsOf(matrix)[2]!, 'staff');
    await choose(matrix, selectsOf(matrix)[3]!, 'cto');
    expect(columnsOf(matrix)).to.deep.equal(['Mid', 'Senior', 'Staff', 'CTO']);
    expect(shownIn(matrix)).to.deep.equal(['Mid', 'Senior', 'Staff', 'CTO']);
    await choose(matrix, selectsOf(matrix)[2]!, '');
    expect(columnsOf(matrix)).to.deep.equal(['Mid', 'Senior', 'CTO']);
    expect(shownIn(matrix).slice(0, 3)).to.deep.equal(['Mid', 'Senior', 'CTO']);
    await choose(matrix, selectsOf(matrix)[0]!, '');
    expect(heard.at(-1)).to.deep.equal([]);
    expect(columnsOf(matrix)).to.have.length(5);
    expect(shownIn(matrix)).to.deep.equal(['All levels']);
  });

  it('offers no level twice', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'mid senior'});
    const offered = [...selectsOf(matrix)[2]!.options].filter(({disabled, value}) => value && !disabled).map(({value}) => value);
    expect(offered).not.to.include('mid').and.not.include('senior');
    expect(offered).to.have.length(10);
  });

  it('that the page cancels leaves the comparison, and what the choice shows', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'mid senior'});
    matrix.addEventListener('career-compare-select', event => event.preventDefault());
    await choose(matrix, selectsOf(matrix)[1]!, 'lead');
    expect(matrix.compare).to.equal('mid senior');
    expect(columnsOf(matrix)).to.deep.equal(['Mid', 'Senior']);
    await until(() => shownIn(matrix)[1] === 'Senior', 'the choice as it was');
    await choose(matrix, selectsOf(matrix)[2]!, 'lead');
    await until(() => shownIn(matrix)[2]!.includes('Add'), 'the offer as it was');
  });

  it('by the page is silent, and the choice follows, also after the reader has chosen', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {compare: 'mid senior'});
    await choose(matrix, selectsOf(matrix)[1]!, 'lead');
    const heard = listen(matrix);
    matrix.compare = 'intern junior';
    await matrix.filled;
    expect(shownIn(matrix).slice(0, 2)).to.deep.equal(['Intern', 'Junior']);
    matrix.compare = '';
    await matrix.filled;
    expect(shownIn(matrix)).to.deep.equal(['All levels']);
    matrix.compare = 'mid lead';
    await matrix.filled;
    expect(shownIn(matrix).slice(0, 2)).to.deep.equal(['Mid', 'Lead']);
    expect(heard).to.deep.equal([]);
  });

  it('works where a framework has one level', async () => {
    const matrix = await draw('career-matrix', {title: 'T', levels: [{id: 'a', title: 'A'}], competencies: [{title: 'Craft', expectations: {a: 'Does it'}}]});
    await choose(matrix, selectsOf(matrix)[0]!, 'a');
    expect(columnsOf(matrix)).to.deep.equal(['A']);
    expect(textIn(matrix)).to.contain('Does it');
  });
});

describe('a narrow container', () => {
  for (const name of NAMES) {
    it(`has the compared levels below each other, each cell with its level: ${name}`, async () => {
      const matrix = await draw('career-matrix', name, {}, {width: 340});
      const {levels} = matrix.framework!;
      matrix.compare = `${levels[1]!.id} ${levels[2]!.id}`;
      await matrix.filled;
      const {left, right} = matrix.getBoundingClientRect();
      for (const row of all(matrix, '[part=competency]').map(head => head.parentElement!)) {
        const cells = [...row.querySelectorAll('[part~=cell]')];
        expect(cells.map(cell => text([...cell.children].find(child => child.checkVisibility() && child.ariaHidden === 'true')))).to.deep.equal(columnsOf(matrix));
        for (const cell of cells) expect(cell.getBoundingClientRect()).to.satisfy((box: DOMRect) => box.left >= left - 1 && box.right <= right + 1);
      }
      expect(matrix.scrollWidth).to.be.most(matrix.clientWidth);
      expect(one(matrix, '[role=region]')).to.satisfy((scroll: Element) => scroll.scrollWidth <= scroll.clientWidth + 1);
    });

    it(`shows one of all levels at a time, and the others by steps and keys: ${name}`, async () => {
      const matrix = await draw('career-matrix', name, {}, {width: 340});
      const levels = columnsOf(matrix);
      const scroll = one(matrix, '[role=region]');
      const shown = () => {
        const frame = scroll.getBoundingClientRect();
        return new Set(all<HTMLTableCellElement>(matrix, '[part~=cell]').filter(cell => {
          const {left, right, width} = cell.getBoundingClientRect();
          return width && left < frame.right - 2 && right > frame.left + 2;
        }).map(cell => levels[cell.cellIndex - 1]));
      };
      const said = () => text(one(matrix, '.stepper [role=status]'));
      expect(said()).to.equal(`${levels[0]} 1 of ${levels.length}`);
      expect([...shown()]).to.deep.equal([levels[0]]);
      one<HTMLButtonElement>(matrix, '.stepper button:last-child').click();
      await until(() => [...shown()].join() === levels[1], 'the second level');
      expect(said()).to.equal(`${levels[1]} 2 of ${levels.length}`);
      scroll.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', cancelable: true}));
      await until(() => [...shown()].join() === levels[2], 'the third level');
      expect(said()).to.equal(`${levels[2]} 3 of ${levels.length}`);
      scroll.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', cancelable: true}));
      await until(() => [...shown()].join() === levels[1], 'the second level again');
      scroll.scrollTo({left: 0, behavior: 'instant'}); // as a swipe does
      await until(() => said() === `${levels[0]} 1 of ${levels.length}`, 'the first level told of');
      expect(matrix.scrollWidth).to.be.most(matrix.clientWidth);
    });
  }

  it('makes each row as tall as what is seen of it', async () => {
    const words = 'A long text that takes more than one line of a narrow place. '.repeat(12);
    const matrix = await draw('career-matrix', {
      title: 'T', levels: ['a', 'b', 'c'].map(id => ({id, title: id.toUpperCase()})),
      competencies: [{title: 'Craft', expectations: {a: 'Short', b: words, c: 'Short'}}],
    }, {}, {width: 340});
    const height = () => one(matrix, '[part=competency]').parentElement!.getBoundingClientRect().height;
    await until(() => height() < 150, 'a row for the short text');
    one<HTMLButtonElement>(matrix, '.stepper button:last-child').click();
    await until(() => height() > 300, 'a row for the long text');
  });

  it('and a wide one hides the level in each cell', async () => {
    const matrix = await draw('career-matrix', 'engineering-levels', {}, {width: 1200});
    expect(all(matrix, '[part~=cell] > [aria-hidden=true]').filter(name => name.checkVisibility())).to.deep.equal([]);
  });

  it('never spills out of its host, however wide', async () => {
    for (const name of NAMES) {
      for (const width of thoroughly([320, 480, 599, 601, 800, 1400], [320, 599, 601])) {
        const matrix = await draw('career-matrix', name, {}, {width});
        expect(matrix.scrollWidth, `${name} at ${width}`).to.be.most(width);
      }
    }
  });
});
