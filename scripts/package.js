// @ts-check
/**
 * Looks at the package as those who install it get it: that it holds what it should and nothing of this machine,
 * that bundlers, Node and TypeScript find their way in it, and that a project which installs it works.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {consumerFaults} from './consumer.js';
import {contentFaults} from './shipped.js';

const ROOT = new URL('..', import.meta.url);
/** Names of this machine, which is nobody's business. */
const PRIVATE = [fileURLToPath(ROOT), homedir(), npm('config', 'get', 'registry').trim(), 'registry.npmjs.org'];

process.chdir(fileURLToPath(ROOT));
const folder = mkdtempSync(join(tmpdir(), 'career-elements-'));
try {
  const [{filename, files, size, unpackedSize}] = JSON.parse(npm('pack', '--json', '--pack-destination', folder));
  const tarball = join(folder, filename);
  console.log(`${filename}: ${files.length} files, ${kB(size)} kB packed, ${kB(unpackedSize)} kB unpacked`);

  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  const faults = [
    ...contentFaults(files.map((/** @type {{ path: string }} */ {path}) => path), ROOT),
    ...files.flatMap(privacyFaults),
    ...await consumerFaults(consumer, tarball),
  ];
  for (const fault of faults) console.error(fault);
  const outcomes = [
    faults.length === 0,
    passes('publint', 'run', tarball, '--strict'),
    // Of entries with a * it has to be told one. Those left out are JSON, and the classic script, which exports nothing.
    passes('attw', tarball, '--profile', 'esm-only', '--no-summary', '--entrypoints', '.', 'import', 'jsx', 'vue', 'define/all.js', 'define/career-ladder', 'lang/de.js'),
  ];
  if (outcomes.includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, {recursive: true});
}

/**
 * @param {{ path: string }} file
 * @returns {string[]}
 */
function privacyFaults({path}) {
  const text = readFileSync(path, 'utf8');
  return PRIVATE.filter(name => text.includes(name)).map(name => `${path} contains ${name}.`);
}

/** @param {string[]} args */
function npm(...args) {
  return execFileSync('npm', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function passes(command, ...args) {
  return spawnSync(join('node_modules', '.bin', command), args, {stdio: 'inherit'}).status === 0;
}

/** @param {number} bytes */
function kB(bytes) {
  return Math.round(bytes / 1000);
}
