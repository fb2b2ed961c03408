/** What `export html` writes, opened from a disk by a browser without a network. */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {chromium, type Browser} from 'playwright-core';
import {findChromium} from '../../scripts/browsers.js';
import {embedPage} from '../../scripts/bundles.js';
import {readArguments} from '../../src/cli/arguments.js';
import {exportFrom} from '../../src/cli/export.js';
import {frameworkOf} from '../fixtures/files.js';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const page = join(folder, 'embed.html');
let browser: Browser;

before(async () => {
  writeFileSync(page, await embedPage());
  browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']});
});

after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true});
});

async function exported(name: string): Promise<string> {
  const command = exportFrom(pathToFileURL(page));
  const path = join(folder, name.replace(/json$/, 'html'));
  const given = readArguments(['html', `frameworks/${name}`, '--output', path], command.switches, command.valued, command.longOnly);
  assert.equal(await command.run(given, {write: assert.fail, complain: assert.fail, input: process.stdin, colors: false}), 0);
  return path;
}

for (const name of readdirSync('frameworks').filter(name => name.endsWith('.json'))) {
  test(`${name} as one file: the ladder is drawn, a tab opens, the self-check takes an answer, and nothing is asked for`, async () => {
    const context = await browser.newContext({offline: true});
    const tab = await context.newPage();
    tab.setDefaultTimeout(10_000);
    const [asked, wrong]: [string[], string[]] = [[], []];
    tab.on('request', request => void asked.push(request.url()));
    tab.on('pageerror', error => void wrong.push(String(error)));
    tab.on('console', message => void (['error', 'warning'].includes(message.type()) && wrong.push(message.text())));
    const address = pathToFileURL(await exported(name)).href;
    await tab.goto(address);
    await tab.getByRole('tab', {name: 'Ladder'}).click();
    for (const {title} of frameworkOf(`frameworks/${name.replace('.json', '')}`).levels) await tab.locator('career-ladder').getByText(title).first().waitFor();
    await tab.getByRole('tab', {name: 'Self-check'}).click();
    const choice = tab.locator('career-self-check .way').first();
    const answer = tab.locator('career-self-check fieldset input').first();
    // Where tracks differ, a reader first chooses one, and then a level.
    while (!(await answer.isVisible())) {
      await answer.or(choice).first().waitFor();
      if (await choice.isVisible()) await choice.click();
    }
    await answer.check();
    assert.equal(await tab.locator('career-self-check fieldset input:checked').count(), 1);
    await tab.close();
    await context.close();
    assert.deepEqual(asked, [address]);
    assert.deepEqual(wrong, []);
  });
}
