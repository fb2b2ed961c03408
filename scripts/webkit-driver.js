// @ts-check
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {freePort} from './free-port.js';

/** Larger than any page that a test asks for: a window cannot grow beyond its screen. */
const screen = '2560x1600x24';

/**
 * Starts WebKitGTK and returns the means to talk to it. It has no headless mode and so brings its own screen:
 *
 *     call() --WebDriver over HTTP--> WebKitWebDriver --> MiniBrowser --draws on--> Xvfb
 *
 * WebDriver is spoken by hand: half a dozen calls are all that the tests need, and the usual client brings 146 packages,
 * two of which are there to download drivers for other browsers.
 *
 * @param {{ driver: string, miniBrowser: string, xvfb: string }} programs
 */
export async function startWebKit(programs) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [];
  const configuration = writeConfiguration();
  const cleanUp = () => {
    // MiniBrowser needs no killing: it ends when its screen does.
    for (const process of processes) process.kill('SIGKILL');
    rmSync(configuration, {recursive: true, force: true});
  };
  // For every end that does not come by stop(): an exception, Ctrl+C.
  process.once('exit', cleanUp);

  const xvfb = spawn(programs.xvfb, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(xvfb);
  const display = await firstLine(/** @type {import('node:stream').Readable} */ (xvfb.stdio[3]));

  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    // On a desktop GTK would rather take the person's own Wayland screen.
    env: {...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: configuration},
  });
  processes.push(driver);

  const address = `http://127.0.0.1:${port}/session`;
  const {sessionId} = await untilListening(() =>
    send('POST', address, {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {binary: programs.miniBrowser, args: ['--automation']},
        },
      },
    }),
  );

  return {
    /**
     * One WebDriver call.
     * @param {'GET' | 'POST'} method
     * @param {string} command the part of the path after the session
     * @param {object} [body]
     */
    call: (method, command, body) => send(method, `${address}/${sessionId}/${command}`, body),

    async stop() {
      await send('DELETE', `${address}/${sessionId}`);
      process.off('exit', cleanUp);
      cleanUp();
    },
  };
}

/**
 * A folder for XDG_CONFIG_HOME in which GTK finds the buttons of MiniBrowser's toolbar shrunk. At their own size
 * the window is never narrower than 447 px, and a page must be tried at 320 (WCAG 1.4.10).
 */
function writeConfiguration() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), '* { min-width: 0; margin: 0; padding: 0; font-size: 1px }');
  return folder;
}

/**
 * @param {string} method
 * @param {string} address
 * @param {object} [body]
 */
async function send(method, address, body) {
  const response = await fetch(address, {method, body: body && JSON.stringify(body)});
  const {value} = /** @type {any} */ (await response.json());
  if (!response.ok) throw new DriverRefusal(`WebKit's driver refused ${method} ${address}: ${value.error}, ${value.message}`, value.error);
  return value;
}

/** What the driver did not do, with the code of WebDriver for the reason. */
export class DriverRefusal extends Error {
  /**
   * @param {string} message
   * @param {string} code such as `no such frame`
   */
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/**
 * The driver listens a moment after it has started and says nothing when it does.
 * @template T
 * @param {() => Promise<T>} connect
 * @returns {Promise<T>}
 */
async function untilListening(connect) {
  for (let tries = 100; ; tries--) {
    try {
      return await connect();
    } catch (error) {
      const isRefused = error instanceof TypeError; // fetch's way to say so
      if (!isRefused || tries === 0) throw error;
      await sleep(100);
    }
  }
}

/**
 * Xvfb writes its display's number and the newline separately, and a pipe closed in between kills it.
 * @param {import('node:stream').Readable} pipe
 */
async function firstLine(pipe) {
  let text = '';
  for await (const chunk of pipe) {
    text += chunk;
    if (text.endsWith('\n')) return text.trim();
  }
  throw new Error('Xvfb ended before it had a display.');
}
