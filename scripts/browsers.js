// @ts-check
/**
 * Finds the browsers that the tests run in; on Debian and Ubuntu it installs what is missing.
 *
 * No browser is ever downloaded from its vendor: it would be one more version to trust, and machines that
 * reach nothing but a package registry could not run the tests.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The path of an installed Chrome, Chromium or Edge. */
export function findChromium() {
  const find = () =>
    fromEnvironment('CHROME_PATH') ??
    onPath('chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge') ??
    firstOf(
      ...macApps(
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Chromium.app/Contents/MacOS/Chromium',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ),
      ...windowsPrograms('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
    );
  return findOrInstall(find, ['chromium'], 'Install Chrome, Chromium or Edge, or set CHROME_PATH to its program.');
}

/** The path of an installed Firefox. */
export function findFirefox() {
  const find = () =>
    fromEnvironment('FIREFOX_PATH') ??
    onPath('firefox-esr', 'firefox') ??
    firstOf(...macApps('Firefox.app/Contents/MacOS/firefox'), ...windowsPrograms('Mozilla Firefox/firefox.exe'));
  return findOrInstall(find, ['firefox-esr'], 'Install Firefox, or set FIREFOX_PATH to its program.');
}

/**
 * The three programs that WebKit needs: the driver, the small browser that it drives, and a screen for it,
 * since that browser has no headless mode.
 */
export function findWebKit() {
  const find = () => {
    const driver = onPath('WebKitWebDriver');
    const miniBrowser = findMiniBrowser();
    const xvfb = onPath('Xvfb');
    return driver && miniBrowser && xvfb ? {driver, miniBrowser, xvfb} : undefined;
  };
  return findOrInstall(
    find,
    ['webkit2gtk-driver', 'xvfb'],
    'WebKit runs on Linux only: install WebKitGTK with its driver (webkit2gtk-driver) and Xvfb.',
  );
}

/** MiniBrowser is on no PATH: it lies in /usr/lib/<architecture>/webkit2gtk-4.0, -4.1 or later. */
function findMiniBrowser() {
  const folders = list('/usr/lib').flatMap(architecture =>
    list(`/usr/lib/${architecture}`)
      .filter(name => name.startsWith('webkit2gtk-4'))
      .map(name => `/usr/lib/${architecture}/${name}/MiniBrowser`),
  );
  return firstOf(...folders);
}

/**
 * @template T
 * @param {() => T | undefined} find
 * @param {string[]} packages Debian's names
 * @param {string} advice what a person has to do where nothing can be installed
 * @returns {T}
 */
function findOrInstall(find, packages, advice) {
  const found = find() ?? (aptInstall(packages) ? find() : undefined);
  if (!found) throw new Error(advice);
  return found;
}

/**
 * Whether apt has installed the packages. It never asks for a password: where it would, it does nothing.
 * @param {string[]} packages
 */
function aptInstall(packages) {
  if (!onPath('apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', '-n', 'true')) return false;

  console.log(`Installing ${packages.join(' and ')} with apt ...`);
  // Another apt may be at work on a fresh machine: wait for it instead of failing.
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120'];
  const [program = '', ...args] = isRoot ? apt : ['sudo', '-n', ...apt];
  return (
    succeeds(program, ...args, 'update') &&
    succeeds(program, ...args, 'install', '-y', '--no-install-recommends', ...packages)
  );
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function succeeds(program, ...args) {
  return spawnSync(program, args, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
}

/**
 * A path that somebody chose by hand is taken or refused, never silently passed over.
 * @param {string} variable
 */
function fromEnvironment(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names a file that does not exist: ${path}`);
  return path || undefined;
}

/** @param {string[]} commands */
function onPath(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstOf(...commands.flatMap(command => folders.map(folder => join(folder, command))));
}

/** @param {string[]} paths */
function macApps(...paths) {
  return paths.map(path => `/Applications/${path}`);
}

/** @param {string[]} paths */
function windowsPrograms(...paths) {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ?? []);
  return folders.flatMap(folder => paths.map(path => join(folder, path)));
}

/** @param {string[]} paths */
function firstOf(...paths) {
  return paths.find(path => existsSync(path));
}

/** @param {string} folder */
function list(folder) {
  return statSync(folder, {throwIfNoEntry: false})?.isDirectory() ? readdirSync(folder) : [];
}
