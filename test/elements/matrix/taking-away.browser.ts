/** Taking a table along: as a file, by the clipboard, or by hand where the browser lets nobody copy. */
import {expect} from '@open-wc/testing';
import type {CareerMatrix} from '../../../src/index.js';
import '../../../src/define/career-matrix.js';
import {press} from '../../helpers/browser.js';
import {all, called, draw, fileOf, one, text, until} from '../../helpers/elements.js';
import {columnsOf, look, namesOf} from '../../helpers/matrix.js';
import {refuseToCopy, savedFiles} from '../../helpers/stubs.js';

/** What a spreadsheet reads; this file's own reading of RFC 4180. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter(row => row.join(''));
}
const wide = (framework: Parameters<typeof draw>[1], properties: Partial<CareerMatrix> = {}) => draw('career-matrix', framework, properties, {width: 1000});
const toldIn = (matrix: CareerMatrix) => text(one(matrix, '.away [role=status]'));

describe('CSV', () => {
  it('has a row for each competency and a column for each level, with every text as it is', async () => {
    const [matrix, file] = [await wide('engineering-levels'), await fileOf('engineering-levels')];
    const rows = rowsOf(await matrix.toCSV());
    const head = rows[0]!;
    expect(head.slice(-5)).to.deep.equal(['Intern', 'Junior', 'Mid', 'Senior', 'Lead']);
    for (const {title, expectations} of file.competencies!) {
      const row = rows.find(row => row.slice(0, -5).includes(title))!;
      expect(row.slice(-5)).to.deep.equal(['intern', 'junior', 'mid', 'senior', 'lead'].map(id => expectations![id]));
    }
  });

  it('in its long form has a row for each statement, with ids', async () => {
    const [matrix, file] = [await wide('engineering-levels'), await fileOf('engineering-levels')];
    const [head, ...rows] = rowsOf(await matrix.toCSV({long: true}));
    expect(rows.filter(row => row[head!.indexOf('kind')] === 'criterion')).to.have.length(27 * 5);
    const [level, competency] = ['level', 'competency'].map(name => head!.findIndex(column => column.toLowerCase().startsWith(name) || column.toLowerCase() === `${name} id`));
    expect([level, competency]).not.to.include(-1);
    expect(rows.some(row => row.includes('senior') && row.includes('sizing') && row.includes(file.competencies!.find(({title}) => title === 'Sizing')!.expectations!['senior'] as string))).to.equal(true);
  });

  it('is what is shown: compared, of one group, turned', async () => {
    const matrix = await wide('engineering-levels', {compare: 'senior lead', group: 'planning'});
    expect(rowsOf(await matrix.toCSV())[0]).to.include.members(['Senior', 'Lead']).and.not.include('Mid');
    expect(rowsOf(await matrix.toCSV()).filter(row => namesOf(matrix).some(name => row.includes(name)))).to.have.length(namesOf(matrix).length);
    Object.assign(matrix, {compare: '', levelsAsRows: true});
    await matrix.filled;
    const rows = rowsOf(await matrix.toCSV());
    expect(rows.map(row => row[0]).slice(-5)).to.deep.equal(['Intern', 'Junior', 'Mid', 'Senior', 'Lead']);
    expect(rows.flat()).to.include.members(['Surfacing problems', 'Sizing', 'Sequencing']);
  });

  it('takes no search into account: what is hidden for a moment is not lost', async () => {
    const matrix = await wide('engineering-levels');
    const before = await matrix.toCSV();
    await look(matrix, 'risk');
    expect(await matrix.toCSV()).to.equal(before);
  });

  it('begins no formula', async () => {
    const matrix = await wide({title: 'T', levels: [{id: 'a', title: '=1+1'}], competencies: [{title: '@sum', expectations: {a: '=HYPERLINK("https://evil.example")'}}]});
    for (const long of [false, true]) for (const cell of rowsOf(await matrix.toCSV({long})).flat()) expect(cell).not.to.match(/^[=@+\t\r]/);
  });
});

describe('Markdown', () => {
  it('has a table for each group, of all levels, of compared ones and turned', async () => {
    const matrix = await wide('engineering-levels');
    const tables = (markdown: string) => markdown.split('\n').filter(line => /^\|[ :|-]+\|$/.test(line)).length;
    const whole = await matrix.toMarkdown();
    expect(tables(whole)).to.be.least(8);
    for (const {title} of (await fileOf('engineering-levels')).competencies!) expect(whole).to.contain(title);
    matrix.compare = 'senior lead';
    await matrix.filled;
    expect(await matrix.toMarkdown()).to.contain('Senior').and.contain('Lead').and.not.contain('| Mid');
    Object.assign(matrix, {compare: '', levelsAsRows: true, group: 'planning'});
    await matrix.filled;
    expect((await matrix.toMarkdown()).split('\n').filter(line => /^\| \**(Intern|Lead)/.test(line))).to.have.length(2);
  });

  it('and CSV of nothing fail in words that say so', async () => {
    const matrix = document.createElement('career-matrix');
    for (const take of [() => matrix.toCSV(), () => matrix.toMarkdown()]) {
      expect(await take().then(() => '', (error: Error) => error.message)).to.equal('There is no framework to take along yet.');
    }
  });
});

describe('the buttons', () => {
  for (const [compare, name] of [['', 'engineering-levels'], ['senior lead', 'engineering-levels-senior-lead']] as const) {
    it(`save files that are called by what is in them: ${name}`, async () => {
      const matrix = await wide('engineering-levels', {compare});
      const saved = savedFiles();
      called(matrix, '.away button', 'CSV').click();
      await until(() => saved.length === 1, 'the CSV');
      called(matrix, '.away button', 'Markdown').click();
      await until(() => saved.length === 2, 'the Markdown');
      expect(saved.map(file => file.name)).to.deep.equal([`${matrix.framework!.id}${compare ? '-senior-lead' : ''}.csv`, `${matrix.framework!.id}${compare ? '-senior-lead' : ''}.md`]);
      expect(await saved[0]!.blob.text()).to.equal((await matrix.toCSV()).replace(/^\ufeff/, ''));
      expect(await saved[1]!.blob.text()).to.equal(await matrix.toMarkdown());
    });
  }

  it('show the table as text to copy by hand, where the browser refuses', async () => {
    refuseToCopy();
    const matrix = await wide('engineering-levels', {group: 'planning'});
    called(matrix, '.away button', 'Copy as table').click();
    await until(() => all(matrix, 'textarea').length, 'the box');
    const box = one<HTMLTextAreaElement>(matrix, 'textarea');
    for (const column of columnsOf(matrix)) expect(box.value.split('\n')[0]).to.contain(column);
    expect(box.value).to.contain('Gives sizes with confidence');
    box.focus();
    expect([box.selectionStart, box.selectionEnd, box.readOnly]).to.deep.equal([0, box.value.length, true]);
    expect(toldIn(matrix)).not.to.contain('Copied');
  });

  it('copy by a real key, and say so; what is chosen next takes the word back', async () => {
    const matrix = await wide('engineering-levels', {group: 'planning'});
    called(matrix, '.away button', 'Copy as table').focus();
    await press('Enter');
    await until(() => toldIn(matrix).startsWith('Copied'), 'the copy');
  });
});
