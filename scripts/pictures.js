// @ts-check
/**
 * `npm run pictures`: the pictures of the README go to docs/pictures. With a folder instead, pictures to be looked at:
 * every element with every framework at three widths, in light, in dark, in forced colours, from right to left and
 * with long names; and what the ladder does beyond that. More words choose those with all of them in their names:
 *
 *     npm run pictures -- FOLDER
 *     npm run pictures -- FOLDER ladder waypoints
 */
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {createServer} from 'vite';
import {findChromium} from './browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder, ...words] = process.argv.slice(2);

/**
 * One page and what is taken of it.
 *
 * @typedef {object} Sitting
 * @property {string} name
 * @property {Record<string, string>} query of demo/alone.html
 * @property {boolean} [answered] with some answers given
 * @property {boolean} [beside] with another person’s answers beside them
 * @property {number} [height] of the picture, where it is not of the whole page
 * @property {readonly number[]} widths
 * @property {readonly ('' | 'dark' | 'forced')[]} [schemes] the first of them without a name of its own
 */

const WIDTHS = [1200, 700, 360];
/** Pages that are open at once. */
const AT_ONCE = 4;
/** A page needs a height before it has one; the picture is of all of it. */
const HEIGHT = 800;

/** @type {Sitting[]} */
const forReadme = [
  {name: 'ladder', query: {level: 'manager'}, widths: [1200, 700]},
  {name: 'ladder-360', query: {}, widths: [360]},
  {name: 'matrix', query: {element: 'career-matrix', compare: 'senior lead'}, widths: [1200]},
  {name: 'self-check', query: {element: 'career-self-check'}, widths: [1200], answered: true},
  {name: 'two-views', query: {element: 'career-self-check'}, widths: [1200], schemes: ['', 'dark'], answered: true, beside: true, height: 1034},
  {name: 'two-views-prontopro', query: {element: 'career-self-check', framework: 'prontopro'}, widths: [1200], schemes: ['', 'dark'], answered: true, beside: true, height: 760},
];

const frameworks = readdirSync(`${root}frameworks`).filter(file => file.endsWith('.json')).map(file => basename(file, '.json'));
const elements = readdirSync(`${root}src/define`)
  .flatMap(file => /define\('([^']+)'/.exec(readFileSync(`${root}src/define/${file}`, 'utf8'))?.[1] ?? []);

/** @returns {Sitting[]} */
function everything() {
  const each = elements.flatMap(element => frameworks.flatMap(framework => {
    const [name, query, answered] = [`${element}-${framework}`, {element, framework}, element === 'career-self-check'];
    return /** @type {Sitting[]} */ ([
      {name, query, answered, widths: WIDTHS, schemes: ['', 'dark', 'forced']},
      {name: `${name}-rtl`, query: {...query, dir: 'rtl'}, answered, widths: WIDTHS},
      {name: `${name}-long`, query: {...query, names: 'long'}, answered, widths: WIDTHS},
      ...(answered ? besidePictures(name, query) : []),
    ]);
  }));
  return [...each, ...frameworks.flatMap(ladderPictures), ...frameworks.flatMap(matrixPictures), ...choicePictures()];
}

/**
 * The self-check with another person’s answers beside one’s own.
 *
 * @param {string} name
 * @param {Record<string, string>} query
 * @returns {Sitting[]}
 */
function besidePictures(name, query) {
  const common = {answered: true, beside: true, widths: WIDTHS};
  return [
    {name: `${name}-beside`, query, ...common, schemes: ['', 'dark', 'forced']},
    {name: `${name}-beside-rtl`, query: {...query, dir: 'rtl'}, ...common},
    {name: `${name}-beside-long`, query: {...query, names: 'long'}, ...common},
  ];
}

/**
 * Two levels compared, and three; changes all along; turned round; words found.
 *
 * @param {string} framework
 * @returns {Sitting[]}
 */
function matrixPictures(framework) {
  const {levels} = JSON.parse(readFileSync(`${root}frameworks/${framework}.json`, 'utf8'));
  const ids = levels.map((/** @type {{id: string}} */ {id}) => id);
  const [name, query] = [`career-matrix-${framework}`, {element: 'career-matrix', framework}];
  return [
    {name: `${name}-two`, query: {...query, compare: ids.slice(-2).join(' ')}, widths: WIDTHS, schemes: ['', 'dark']},
    {name: `${name}-three`, query: {...query, compare: ids.slice(0, 3).join(' ')}, widths: WIDTHS},
    {name: `${name}-changes`, query: {...query, changes: ''}, widths: WIDTHS},
    {name: `${name}-turned`, query: {...query, 'levels-as-rows': '', level: ids[1]}, widths: WIDTHS},
    {name: `${name}-found`, query: {...query, search: 'team'}, widths: WIDTHS, schemes: ['', 'dark', 'forced']},
  ];
}

/**
 * A level picked; two of them; marks; lying. Levels are named by their places in the file.
 *
 * @param {string} framework
 * @returns {Sitting[]}
 */
function ladderPictures(framework) {
  const {levels} = JSON.parse(readFileSync(`${root}frameworks/${framework}.json`, 'utf8'));
  const at = (/** @type {number} */ part) => levels[Math.round((levels.length - 1) * part)].id;
  const name = `career-ladder-${framework}`;
  const query = {element: 'career-ladder', framework};
  const picked = {...query, level: at(0.5)};
  const path = {...query, level: at(0.25), to: at(0.75)};
  const marks = {...query, here: at(0.25), target: at(0.75)};
  return [
    {name: `${name}-picked`, query: picked, widths: WIDTHS, schemes: ['', 'dark', 'forced']},
    {name: `${name}-picked-rtl`, query: {...picked, dir: 'rtl'}, widths: WIDTHS},
    {name: `${name}-picked-long`, query: {...picked, names: 'long'}, widths: WIDTHS},
    {name: `${name}-path`, query: path, widths: WIDTHS, schemes: ['', 'dark', 'forced']},
    {name: `${name}-marks`, query: marks, widths: WIDTHS, schemes: ['', 'dark', 'forced']},
    {name: `${name}-lying`, query: {...marks, height: '480'}, widths: [1600, 1200], schemes: ['', 'dark', 'forced']},
    {name: `${name}-lying-picked`, query: {...picked, height: '560'}, widths: [1200]},
    {name: `${name}-lying-rtl`, query: {...marks, height: '480', dir: 'rtl'}, widths: [1200]},
    {name: `${name}-lying-long`, query: {...marks, height: '480', names: 'long'}, widths: [1200]},
  ];
}

/**
 * The ladder with more tracks than one can read at once: the choice of them, and one, six and eight chosen.
 *
 * @returns {Sitting[]}
 */
function choicePictures() {
  const file = `${root}test/fixtures/roles.json`;
  const {tracks} = JSON.parse(readFileSync(file, 'utf8'));
  const query = {element: 'career-ladder', framework: `/@fs${file}`};
  const first = (/** @type {number} */ count) => tracks.slice(0, count).map((/** @type {{id: string}} */ {id}) => id).join(' ');
  return [
    {name: 'career-ladder-roles', query, widths: WIDTHS, schemes: ['', 'dark', 'forced']},
    {name: 'career-ladder-roles-rtl', query: {...query, dir: 'rtl'}, widths: WIDTHS},
    ...[1, 6, 8].map(count => ({name: `career-ladder-roles-${count}`, query: {...query, tracks: first(count)}, widths: WIDTHS})),
  ];
}

const server = await createServer({root: `${root}demo`, configFile: `${root}vite.config.ts`, server: {port: 0}, logLevel: 'error'});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({executablePath: findChromium()});

const shelf = folder ? `${folder}/` : `${root}docs/pictures/`;
mkdirSync(shelf, {recursive: true});
const chosen = (folder ? everything() : forReadme).map(sitting => ({...sitting, pictures: picturesOf(sitting)})).filter(({pictures}) => pictures.length);
await Promise.all(Array.from({length: AT_ONCE}, async () => {
  const page = await browser.newPage({reducedMotion: 'reduce'});
  for (let sitting = chosen.shift(); sitting; sitting = chosen.shift()) await take(page, sitting);
  await page.close();
}));
if (!folder) await takeStudio();
await browser.close();
await server.close();

/** The way through the studio, from a document: what was read of it, and what is taken away. */
async function takeStudio() {
  const page = await browser.newPage({viewport: {width: 1200, height: 800}, reducedMotion: 'reduce', colorScheme: 'light'});
  await page.goto(`${address}studio.html`);
  await page.locator('#files').setInputFiles(`${root}test/fixtures/import/engineering-levels.md`);
  for (const [step, ready] of [['read', 'studio-read career-ladder'], ['take', 'studio-snippet']]) {
    await page.locator(`nav a[href='#${step}']`).click();
    await page.locator(/** @type {string} */ (ready)).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('studio-app').evaluate(isStill);
    await page.screenshot({path: `${shelf}studio-${step}.png`});
    console.log(`${shelf}studio-${step}.png`);
  }
  await page.close();
}

/**
 * A picture is named after what is not the same in all of its sitting.
 *
 * @param {Sitting} sitting
 * @returns {{name: string, width: number, scheme: string}[]}
 */
function picturesOf({name, widths, schemes = ['']}) {
  return schemes.flatMap(scheme => widths.map(width => ({name: [name, scheme, widths.length > 1 && width].filter(Boolean).join('-'), scheme, width})))
    .filter(picture => words.every(word => picture.name.includes(word)));
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Sitting & {pictures: ReturnType<typeof picturesOf>}} sitting
 */
async function take(page, {query, answered, beside, height = HEIGHT, pictures}) {
  const element = page.locator('body > *').first();
  let shown;
  for (const {name, scheme, width} of pictures) {
    await page.setViewportSize({width, height});
    // A page that is open while the scheme changes keeps the old paper now and then.
    if (scheme !== shown) {
      await page.emulateMedia({reducedMotion: 'reduce', colorScheme: scheme === 'dark' ? 'dark' : 'light', forcedColors: scheme === 'forced' ? 'active' : 'none'});
      await page.goto(`${address}alone.html?${new URLSearchParams(query)}`);
      await element.locator('h2, h3, table, [role=alert]').first().waitFor();
      if (answered) await element.evaluate(giveAnswers);
      if (beside) await element.evaluate(giveAnother);
      await page.waitForLoadState('networkidle');
      shown = scheme;
    }
    await element.evaluate(isStill);
    await page.screenshot({path: `${shelf}${name}.png`, fullPage: height === HEIGHT});
    console.log(`${shelf}${name}.png`);
  }
}

/**
 * An element measures itself in one frame and draws in the next.
 *
 * @param {any} element
 */
async function isStill(element) {
  for (let i = 0; i < 4; i++) await new Promise(resolve => /** @type {any} */ (globalThis).requestAnimationFrame(resolve));
  await element.updateComplete;
}

/**
 * A profile as people have one: ahead in some things, behind in others.
 *
 * @param {any} element a `<career-self-check>`
 */
function giveAnswers(element) {
  const {framework} = element;
  const places = [2, 3, 2, 1, 2, 3, 2, 3, 2, 3, 3, 1, 2, 3, 4, 3, 2, 3];
  const answers = Object.fromEntries(framework.competencies.slice(0, places.length).map((/** @type {any} */ competency, /** @type {number} */ i) => {
    const choices = competency.steps.length ? competency.steps.map((/** @type {any} */ step) => step.id) : [...competency.entries.keys()];
    return [competency.id, {choice: choices[places[i] ?? 0] ?? choices.at(-1), at: 0}];
  }));
  const target = framework.levels[Math.min(3, framework.levels.length - 1)].id;
  element.assessment = {format: 'career-assessment/1', framework: {id: framework.id}, subject: 'me', target, answers};
}

/**
 * Ana sees most as it is answered, and some of it otherwise; about one she noted why.
 *
 * @param {any} element a `<career-self-check>` with answers
 */
function giveAnother(element) {
  const {framework, assessment} = element;
  const shifts = [0, 0, 1, 0, 1, 0, 0, -1, 0, 0, 0, 0, 0, -2, 0, 0, 0, 0];
  const {answers} = assessment.toJSON();
  const seen = Object.fromEntries(framework.competencies.flatMap((/** @type {any} */ competency, /** @type {number} */ i) => {
    const choices = competency.steps.length ? competency.steps.map((/** @type {any} */ step) => step.id) : [...competency.entries.keys()];
    const place = choices.indexOf(answers[competency.id]?.choice);
    return place < 0 ? [] : [[competency.id, {choice: choices[Math.min(place + (shifts[i] ?? 0), choices.length - 1)], at: 0}]];
  }));
  const notes = {[framework.competencies[2].id]: {text: 'the review of the June outage.', at: 0}};
  element.beside = [{name: 'Ana', assessment: {format: 'career-assessment/2', framework: {id: framework.id}, subject: 'me', answers: seen, notes}}];
}
