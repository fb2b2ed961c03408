import assert from 'node:assert/strict';
import {test} from 'node:test';
import {constants, deflateRawSync} from 'node:zlib';
import {strToU8, zipSync, type Zippable} from 'fflate';
import {BUDGETS} from '../../src/import/budgets.js';
import {importFramework} from '../../src/import/import.js';
import {Refused, type Imported, type Place} from '../../src/import/imported.js';
import {checkFile} from '../../src/model/check.js';
import {filesOf, workbook} from '../helpers/workbook.js';

/** Of a processor, however many share it. */
const SECONDS = 10;

/** What becomes of a source, however hostile: a framework or a refusal, and neither takes long. */
async function outcome(name: string, content: string | Uint8Array): Promise<Imported | Refused> {
  const start = process.cpuUsage();
  try {
    return await importFramework([{name, content}]);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  } finally {
    const {user, system} = process.cpuUsage(start);
    const took = (user + system) / 1_000_000;
    assert.ok(took < SECONDS, `${name} of ${content.length} took ${took} s`);
  }
}

/** That it is refused, with a reason, and where. */
async function refused(name: string, content: string | Uint8Array, said: RegExp): Promise<Place> {
  const error = await outcome(name, content);
  assert.ok(error instanceof Refused, `${name} was read`);
  assert.match(error.message, said);
  return error.at;
}

async function isRead(name: string, content: string | Uint8Array): Promise<Imported> {
  const read = await outcome(name, content);
  assert.ok(!(read instanceof Refused), read instanceof Refused ? `${read.at.line}: ${read.message}` : '');
  assert.deepEqual(checkFile(read.framework).problems, []);
  return read;
}

const lines = (count: number, line: (i: number) => string): string => Array.from({length: count}, (_, i) => line(i)).join('\n');

test('nesting ten thousand deep is refused or read flat, in every language', async () => {
  const deep = 10_000;
  const levels = '\n\n# Junior\n\n- asks\n\n# Senior\n\n- tells\n';
  assert.equal((await refused('a.json', '\n'.repeat(3) + '['.repeat(deep) + ']'.repeat(deep), /deep/)).line, 4);
  assert.equal((await refused('a.yaml', `a: 1\nb: ${'{c: '.repeat(deep)}`, /deep/)).line, 2);
  await outcome('a.md', `${'- '.repeat(deep)}x${levels}`);
  await outcome('a.md', `${'> '.repeat(deep)}x${levels}`);
  await outcome('a.md', `${lines(2_000, i => `${' '.repeat(i * 2)}- x`)}${levels}`);
  await outcome('a.md', `${'['.repeat(deep)}x${']'.repeat(deep)}${'*'.repeat(deep)}${'`'.repeat(deep)}${levels}`);
  for (const tag of ['div', 'ul><li', 'table><tr><td', 'b', 'h2', 'blockquote']) await outcome('a.html', `${`<${tag}>`.repeat(deep)}x<h2>Junior</h2><p>asks</p><h2>Senior</h2><p>tells</p>`);
});

test('aliases that repeat each other are refused, with the line', async () => {
  const bomb = lines(12, i => `k${i}: &k${i} [${i ? Array(9).fill(`*k${i - 1}`).join(', ') : 'x, x, x'}]`);
  assert.ok((await refused('a.yaml', bomb, /repeats so much/)).line > 2);
  assert.ok((await refused('a.md', `---\n${bomb}\n---\n# Junior\n`, /repeats so much/)).line > 3);
});

test('a workbook that unpacks to a gigabyte is refused', async () => {
  const packed = zipSync({...filesOf([{name: 'All', rows: [['Level', 'Craft'], ['Junior', 'asks']]}]), 'xl/worksheets/sheet1.xml': [zeros(1_000_000_000), {level: 0}]} as Zippable);
  asDeflated(packed, 'xl/worksheets/sheet1.xml');
  assert.ok(packed.length < 5_000_000);
  await refused('a.xlsx', packed, /unpacked|times as large/);
});

/** Zeros, deflated, which never were in memory: what a million of them become ends on a byte, and stands there again and again. */
function zeros(count: number): Uint8Array {
  const million = deflateRawSync(new Uint8Array(1_000_000), {finishFlush: constants.Z_FULL_FLUSH});
  return new Uint8Array(Buffer.concat([...Array<Buffer>(count / 1_000_000).fill(million), deflateRawSync('')]));
}

/** Makes bytes that were stored as they are the deflated ones of a file. */
function asDeflated(archive: Uint8Array, name: string): void {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const sign = strToU8(name);
  for (let i = 0; i + 46 + sign.length <= archive.length; i++) {
    const kind = view.getUint32(i, true);
    const [at, method] = kind === 0x04034b50 ? [30, 8] : kind === 0x02014b50 ? [46, 10] : [0, 0];
    if (at && sign.every((byte, n) => archive[i + at + n] === byte)) view.setUint16(i + method, 8, true);
  }
}

test('tables beyond anything honest are refused, with their line', async () => {
  assert.equal((await refused('a.csv', `Level${',a'.repeat(100_000)}\nJunior\n`, /1,000 columns/)).line, 1);
  assert.equal((await refused('a.md', `# A\n\n|${'a|'.repeat(100_000)}\n|${'-|'.repeat(100_000)}\n|x|\n`, /100000 cells/)).line, 3);
  await refused('a.html', `<table><tr>${'<td>a</td>'.repeat(100_000)}</tr></table>`, /cells/);
  await refused('a.csv', lines(BUDGETS.rows + 2, i => `Junior,Skill ${i},text`), /50,000 rows/);
});

test('a million empty rows are nothing', async () => {
  const sheet = `Competency,Junior,Senior${'\n,,'.repeat(1_000_000)}\nCraft,asks,tells\n`;
  const read = await outcome('a.csv', sheet);
  if (read instanceof Refused) assert.match(read.message, /rows/);
  else assert.equal(read.framework.levels.length, 2);
  const {framework} = await isRead('a.md', `# Junior\n\n- asks\n${'\n'.repeat(1_000_000)}# Senior\n\n- tells\n`);
  assert.equal(framework.levels.length, 2);
});

test('a line of ten megabytes is refused, with its number', async () => {
  for (const name of ['a.md', 'a.csv', 'a.txt', 'a.yaml', 'a']) {
    assert.equal((await refused(name, `x\ny\n${'word '.repeat(2_000_000)}`, /letters/)).line, 3, name);
  }
  await outcome('a.html', `x\ny\n${'word '.repeat(2_000_000)}`); // programs write pages on one line
});

test('large sources that are honest are read', async () => {
  const names = ['Junior', 'Mid', 'Senior', 'Staff'];
  const matrix = await isRead('a.csv', `Competency,${names.join(',')}\n${lines(5_000, i => `Skill of kind ${i},asks ${i},does ${i},tells ${i},leads ${i}`)}`);
  assert.equal(matrix.framework.competencies!.length, 5_000);
  const long = await isRead('a.csv', `Level,Competency,Text\n${lines(10_000, i => `${names[i % 4]!},Skill of kind ${i >> 2},does it ${i}`)}`);
  assert.deepEqual([long.framework.levels.length, long.framework.competencies!.length], [4, 2_500]);
  const many = await isRead('a.md', lines(500, i => `## Part of kind ${i}\n\n| Level | Craft ${i} | Care ${i} |\n|---|---|---|\n| Junior | asks | helps |\n| Senior | tells | plans |\n`));
  assert.equal(many.framework.competencies!.length, 1_000);
  const outline = await isRead('a.md', lines(1_000, i => `## Senior Engineer of ${i} things\n\n${lines(10, j => `- does ${j} of them`)}\n`));
  assert.ok(JSON.stringify(outline.framework).includes('does 9 of them'));
});

test('two hundred levels and as many competencies, of which few have a text, are all there', async () => {
  const levels = ['Junior', 'Associate', 'Senior', 'Lead', 'Principal'].flatMap(height => lines(41, i => `${height} Profession ${String.fromCharCode(65 + i % 26, 65 + (i * 7) % 26, 97 + i)}`).split('\n'));
  const skills = lines(188, i => `Skill in ${String.fromCharCode(97 + i % 26, 97 + (i * 5) % 26)} matters ${i}`).split('\n');
  const {framework} = await isRead('a.csv', `Competency,${levels.join(',')}\n${skills.map((skill, row) => `${skill},${levels.map((_, i) => ((i * 31 + row * 17) % 20 ? '' : `does what is needed in place ${i} ${row}`)).join(',')}`).join('\n')}`);
  assert.equal(framework.levels.length, 205);
  assert.equal(framework.competencies!.length, 188);
});

test('names of prototypes are names like any other, and no prototype is changed', async () => {
  const before = [Object, Array, Map, Function, String].map(({prototype}) => JSON.stringify(Object.getOwnPropertyNames(prototype)));
  const [a, b, c] = ['__proto__', 'constructor', 'toString'];
  const sources: readonly (readonly [string, string | Uint8Array])[] = [
    ['a.csv', `Competency,${a},${b},Senior\n${a},asks,does,tells\n${b},x,y,z\n`],
    ['a.csv', `Level,Competency,Text,${a},${b}\n${a},${a},asks,k,l\n${a},${b},does,k,l\n${c},${a},tells,m,n\n${c},${b},sees,m,n\n`],
    ['a.xlsx', workbook({name: a, rows: [['Competency', a, b, 'Senior'], [a, 'asks', 'does', 'tells'], [b, 'x', 'y', 'z']]})],
    ['a.md', `---\n${a}: x\n${b}: {${a}: y}\n---\n# Senior\n\n## ${a}\n\n- asks\n\n## ${b}\n\n- does\n\n# Junior\n\n## ${a}\n\n- tells\n`],
    ['a.md', `# Levels\n\n| Level | ${a} | ${b} |\n|---|---|---|\n| ${a} | asks | x |\n| Senior | does | y |\n`],
    ['a.html', `<h2>${a}</h2><table><tr><th>Level</th><th>${a}</th></tr><tr><td>${b}</td><td>asks</td></tr><tr><td>Senior</td><td>does</td></tr></table>`],
    ['a.yaml', `levels:\n  ${a}:\n    ${a}: [asks]\n    ${b}: [does]\n  senior:\n    ${a}: [tells]\n    ${c}: {${a}: x}\n`],
    ['a.json', `[{"level": "${a}", "skill": "${a}", "text": "asks", "${a}": {"polluted": 1}}, {"level": "${b}", "skill": "${b}", "text": "does", "${b}": {"prototype": {"polluted": 1}}}]`],
    ['a.txt', `Junior\nasks\n\n${a}\n${a}: does\n\nSenior\n${b}: tells\n`],
  ];
  for (const [name, content] of sources) {
    const read = await outcome(name, content);
    if (!(read instanceof Refused)) assert.deepEqual(checkFile(read.framework).problems, [], name);
    assert.equal(({} as Record<string, unknown>).polluted, undefined, name);
  }
  assert.deepEqual([Object, Array, Map, Function, String].map(({prototype}) => JSON.stringify(Object.getOwnPropertyNames(prototype))), before);
});

const LONG = 60_000;
const fills: Readonly<Record<string, string>> = {
  'one letter': 'x'.repeat(LONG), 'short words': 'xy zt '.repeat(LONG / 6), 'blanks': `a${' '.repeat(LONG)}b`, 'colons': `${':'.repeat(LONG)}a`, 'stars': '*'.repeat(LONG),
  'open brackets': '['.repeat(LONG), 'open links': '[a]('.repeat(LONG / 4), 'bullets': '- '.repeat(LONG / 2), 'codes': 'A1 '.repeat(LONG / 3), 'ways': 'to reach '.repeat(LONG / 9), 'arrows': ' → '.repeat(LONG / 3),
};
for (const [fill, text] of Object.entries(fills)) {
  test(`a text of ${LONG.toLocaleString('en')} characters of ${fill} is read wherever it stands`, async () => {
    const sources = {
      'down.csv': `Level,Craft\nJunior,"${text}"\nSenior,b\n`, 'across.csv': `Skill,Junior,Senior\nCraft,"${text}",b\n`, 'heads.csv': `Skill,Junior,Senior,"${text}"\nCraft,a,b,c\n`,
      'list.md': `# Junior\n- ${text}\n\n# Senior\n- b\n`, 'paragraph.md': `# T\n\n## Junior\n\n${text}\n\n## Senior\n\nb\n`, 'heading.md': `# Junior\n- a\n\n# ${text}\n- b\n\n# Senior\n- c\n`,
      'page.html': `<table><tr><th>Level<th>Craft<tr><td>Junior<td>${text}<tr><td>Senior<td>b</table>`, 'data.yaml': `- level: 1\n  theme: a\n  text: "${text}"\n- level: 2\n  theme: a\n  text: b\n`,
    };
    for (const [name, content] of Object.entries(sources)) {
      const {framework} = await importFramework([{name, content}]);
      assert.ok(framework.levels.length, name);
    }
  });
}
