// @ts-check
import {nodesAsked, rolesFound, treeAsked} from './accessibility-tree.js';

/**
 * What a test can ask of the browser around its page: the server's half of test/helpers/browser.ts.
 *
 * Each launcher speaks its own language: Chromium's is Playwright, Firefox' is Puppeteer, WebKit's is our own
 * (webkit-launcher.js). The commands that come with @web/test-runner know the first two only.
 *
 * @typedef {object} Commands
 * @property {(size: { width: number, height: number }) => Promise<void>} setViewport
 * @property {(keys: string[]) => Promise<void>} press held down together, as in Shift and Tab
 * @property {(text: string) => Promise<void>} type
 * @property {(features: object) => Promise<boolean>} emulateMedia whether the browser can
 * @property {() => Promise<string[]>} roles what the engine takes the elements for that the page has put into `window.asked`
 * @property {() => Promise<(string | null)[]>} names what it calls them; null where it does not tell
 * @property {() => Promise<object | null>} tree of the first of them, as assistive technology gets it; null where it does not tell
 */

/** @type {Record<string, (launcher: any, session: string) => Commands>} by the launcher's type */
const commandsOf = {
  playwright(launcher, session) {
    const page = launcher.getPage(session);
    return {
      setViewport: size => page.setViewportSize(size),
      press: keys => page.keyboard.press(keys.join('+')),
      type: text => page.keyboard.type(text),
      async emulateMedia(features) {
        await page.emulateMedia(features);
        return true;
      },
      roles: async () => (await nodesAsked(page)).map(({role}) => role.value),
      names: async () => (await nodesAsked(page)).map(({name}) => name?.value ?? ''),
      tree: () => treeAsked(page),
    };
  },

  puppeteer(launcher, session) {
    const page = launcher.getPage(session);
    return {
      setViewport: size => page.setViewport(size),
      async press(keys) {
        for (const key of keys) await page.keyboard.down(key);
        for (const key of keys.toReversed()) await page.keyboard.up(key);
      },
      type: text => page.keyboard.type(text),
      emulateMedia: async () => false,
      roles: () => rolesFound(page),
      // WebDriver BiDi finds elements by a name, and tells none.
      names: () => page.evaluate(() => /** @type {any} */ (globalThis).asked.map(() => null)),
      tree: async () => null,
    };
  },

  webkit(launcher) {
    return {
      setViewport: size => launcher.setViewport(size),
      press: keys => launcher.press(keys.map(key => webDriverKeys[key] ?? key)),
      async type(text) {
        // WebKit loses repeated letters that arrive in one piece.
        for (const letter of text) await launcher.press([letter]);
      },
      emulateMedia: async () => false,
      roles: () => launcher.ask('computedrole'),
      names: () => launcher.ask('computedlabel'),
      tree: async () => null,
    };
  },
};

/**
 * WebDriver's code points for the keys that write nothing. https://w3c.github.io/webdriver/#keyboard-actions
 * @type {Record<string, string>}
 */
const webDriverKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** @returns {import('@web/test-runner').TestRunnerPlugin<any>} */
export function browserCommands() {
  return {
    name: 'browser-commands',
    async executeCommand({command, payload, session}) {
      const [prefix, name] = command.split(':');
      if (prefix !== 'browser') return undefined;
      const commands = commandsOf[session.browser.type]?.(session.browser, session.id);
      const run = /** @type {Record<string, (payload: any) => Promise<any>> | undefined} */ (commands)?.[name ?? ''];
      if (!run) throw new Error(`${session.browser.name} has no command ${command}.`);
      // The runner takes undefined for "not mine".
      return (await run(payload)) ?? true;
    },
  };
}
