// @ts-check
/**
 * `npm run pictures`: the pictures of the README, and of every element with every framework at three widths, in light
 * and in dark, to be looked at. The former go to docs/pictures, the latter to the folder that is named, if one is:
 *
 *     npm run pictures -- FOLDER
 */
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {createServer} from 'vite';
import {findChromium} from './browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = `${root}docs/pictures/`;
const everywhere = process.argv[2];

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {Record<string, string>} query of demo/alone.html
 * @property {number} width
 * @property {'light' | 'dark'} [colorScheme]
 * @property {boolean} [answered] with some answers given
 */

/** @type {Picture[]} */
const forReadme = [
  {name: 'ladder-1200', query: {level: 'manager'}, width: 1200},
  {name: 'ladder-700', query: {level: 'manager'}, width: 700},
  {name: 'ladder-360', query: {}, width: 360},
  {name: 'matrix', query: {element: 'career-matrix', compare: 'senior lead'}, width: 1200},
  {name: 'self-check', query: {element: 'career-self-check'}, width: 1200, answered: true},
];

/** @type {Picture[]} */
const toLookAt = ['career-framework', 'career-ladder', 'career-level', 'career-matrix', 'career-self-check'].flatMap(element =>
  ['engineering-levels', 'prontopro', 'starter'].flatMap(framework =>
    [1200, 700, 360].flatMap(width =>
      /** @type {const} */ (['light', 'dark']).map(colorScheme => ({
        name: `${element}-${framework}-${width}-${colorScheme}`,
        query: {element, framework},
        width,
        colorScheme,
        answered: element === 'career-self-check',
      })))));

const server = await createServer({root: `${root}demo`, configFile: `${root}vite.config.ts`, server: {port: 0}, logLevel: 'error'});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({executablePath: findChromium()});

mkdirSync(shelf, {recursive: true});
for (const picture of forReadme) await take(picture, shelf);
if (everywhere) {
  mkdirSync(everywhere, {recursive: true});
  for (const picture of toLookAt) await take(picture, `${everywhere}/`);
}
await browser.close();
await server.close();

/**
 * @param {Picture} picture
 * @param {string} folder
 */
async function take({name, query, width, colorScheme = 'light', answered}, folder) {
  const page = await browser.newPage({viewport: {width, height: 800}, colorScheme, reducedMotion: 'reduce'});
  await page.goto(`${address}alone.html?${new URLSearchParams(query)}`);
  const element = page.locator('body > *').first();
  await element.locator('h2, table, [role=alert]').first().waitFor();
  if (answered) await element.evaluate(giveAnswers);
  await page.waitForLoadState('networkidle');
  await page.screenshot({path: `${folder}${name}.png`, fullPage: true});
  await page.close();
  console.log(`${folder}${name}.png`);
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
