// @ts-check
/**
 * What a page loads of the built package, compressed as servers do it, against what we hold ourselves to.
 *
 *     node scripts/sizes.js          the table; fails over a limit
 *     node scripts/sizes.js --why    and what each is made of
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

/**
 * In kB of 1000 bytes: what we aim at, and the most that a change may bring it to. The aims are not reached yet; the
 * limits stand just above where we are, so that it can only get better. Lower them with every kB that goes. The ladder was
 * 19 when it had one map; the rest are the order of lanes, ways between two levels, marks, many tracks and the lying map. The matrix
 * was 18 when it was a table of templates; rows made without them, folding, turning, one column at a time, tracks to choose from,
 * links to cells, paper and the search field are the rest. What compares, finds and exports comes later. The self-check was 21 when
 * it asked and drew a line; records that merge and outlive every fault, undo, tracks and ratings are the rest. Talking, sharing, history
 * and what is taken along come later, and are 35 in the classic script.
 *
 * Each has half a kB to a whole one of good manners: what holds off the style sheets of hosts, texts of the other direction, words that
 * arrive late, and a way out of frames; and one of editions: files that build on others, and an earlier one beside the table. Comparing
 * editions is eleven of the classic script.
 *
 * What a page loads first is everything but what is imported when a text or a fault asks for it.
 */
const BUDGETS = {
  'career-framework': {aim: 17, limit: 25.8},
  'career-ladder': {aim: 13, limit: 28.5},
  'career-matrix': {aim: 16, limit: 35},
  'career-self-check': {aim: 16, limit: 28.1},
  'career-crosswalk': {aim: 16, limit: 21.3},
  'career-ladder career-matrix career-self-check': {aim: 24, limit: 59.3},
};
/** Every element, and nothing can load later there: so the reader of Markdown, what compares words and all that makes files are inside. */
const CLASSIC_BUDGET = {aim: 60, limit: 140.2};
/** As the classic script, with all languages, and what makes a page of it. */
const EMBED_BUDGET = {aim: 80, limit: 190.4};
/** What a page with a frame loads beside it. */
const HEIGHT_BUDGET = {aim: 1, limit: 1};
/** What the ladder of career-framework adds when it is opened: the ladder, and where the reader says they are. */
const LADDER_TAB = {parts: ['define/career-ladder.js', 'controllers/own-levels.js'], budget: {aim: 8, limit: 16.9}};

/** What finds levels and competencies in any table or document; what opens a file of some kind comes when there is one. */
const IMPORT_BUDGET = {aim: 40, limit: 65};

/**
 * @typedef {{ name: string, size: number, modules: Map<string, number> }} Chunk with its modules' bytes before compression
 * @typedef {{ aim: number, limit: number }} Budget
 * @typedef {{ name: string, budget: Budget, first: Chunk[], opened?: Chunk[], later: Chunk[] }} Load
 */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const {values} = parseArgs({options: {why: {type: 'boolean'}}});

/** @type {Load[]} */
const loads = [await tabOf('career-framework', 'its ladder', LADDER_TAB)];
for (const [name, budget] of Object.entries(BUDGETS)) loads.push(await loadOf(name, budget));
loads.push(await classicScript());
loads.push(whole('embed.html', EMBED_BUDGET), whole('cdn/embed-height.js', HEIGHT_BUDGET));
loads.push({...await loadOf('import', IMPORT_BUDGET, [], ['export * from "./dist/import.js";']), later: []});

for (const {name, budget, first} of loads) {
  const over = sum(first) - budget.aim * 1000;
  const verdict = sum(first) > budget.limit * 1000 ? `  OVER THE LIMIT of ${budget.limit}` : over > 0 ? `  ${(over / 1000).toFixed(2)} above the aim` : '';
  console.log(`${kB(sum(first))} of ${kB(budget.aim * 1000)} kB  ${name}${verdict}`);
  if (values.why) explain(first);
}
// The elements have these in common.
for (const chunk of loads.at(-5)?.later ?? []) {
  console.log(`${kB(chunk.size)} kB when needed  ${chunk.name}`);
  if (values.why) explain([chunk]);
}
if (loads.some(({first, budget}) => sum(first) > budget.limit * 1000)) process.exitCode = 1;

/**
 * As a page's own bundler would pack it.
 *
 * @param {string} name what it registers
 * @param {Budget} budget
 * @param {string[]} [parts] modules that are loaded later; what they bring is `opened`
 * @param {string[]} [page] its script; left out, it registers what is named
 * @returns {Promise<Load>}
 */
async function loadOf(name, budget, parts = [], page = name.split(' ').map(tag => `import './dist/define/${tag}.js';`)) {
  const {outputFiles, metafile} = await build({
    stdin: {contents: page.join('\n'), resolveDir: '.', sourcefile: 'page.js'},
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    outdir: 'out',
    absWorkingDir: process.cwd(),
  });
  const chunks = new Map(outputFiles.map(({path, contents}) => {
    const file = path.slice(process.cwd().length + 1);
    const {inputs, entryPoint = file} = /** @type {import('esbuild').Metafile['outputs'][string]} */ (metafile.outputs[file]);
    const modules = new Map(Object.entries(inputs).map(([module, {bytesInOutput}]) => [module, bytesInOutput]));
    return [file, {name: entryPoint.replace('dist/', ''), size: compressed(contents), modules}];
  }));

  /** @param {string[]} files with those that they cannot start without */
  const closure = files => {
    const found = new Set(files);
    for (const file of found) {
      for (const {path, kind} of metafile.outputs[file]?.imports ?? []) if (kind === 'import-statement') found.add(path);
    }
    return found;
  };
  const first = closure(['out/stdin.js']);
  const opened = closure([...chunks].filter(([, chunk]) => parts.includes(chunk.name)).map(([file]) => file));
  const among = (/** @type {(file: string) => boolean} */ test) => [...chunks].filter(([file]) => test(file)).map(([, chunk]) => chunk);
  return {
    name,
    budget,
    first: among(file => first.has(file)),
    opened: among(file => opened.has(file) && !first.has(file)),
    later: among(file => !first.has(file)),
  };
}

/**
 * What a page that registers one element loads when a tab of it is opened.
 *
 * @param {string} name
 * @param {string} tab
 * @param {{ parts: string[], budget: Budget }} what
 * @returns {Promise<Load>}
 */
async function tabOf(name, tab, {parts, budget}) {
  const {opened = []} = await loadOf(name, budget, parts);
  return {name: `${name}: ${tab}`, budget, first: opened, later: []};
}

/** @returns {Promise<Load>} */
async function classicScript() {
  const name = 'cdn/career-elements.js';
  // It does not say any more what it is made of. The same modules, packed into one file here, do.
  const {first, later} = await loadOf('all', CLASSIC_BUDGET);
  const modules = new Map([...first, ...later].flatMap(chunk => [...chunk.modules]));
  return {name, budget: CLASSIC_BUDGET, first: [{name, size: compressed(readFileSync(`dist/${name}`)), modules}], later: []};
}

/**
 * A file that is loaded as it is.
 *
 * @param {string} name
 * @param {Budget} budget
 * @returns {Load}
 */
function whole(name, budget) {
  return {name, budget, first: [{name, size: compressed(readFileSync(`dist/${name}`)), modules: new Map()}], later: []};
}

/** @param {Uint8Array} bytes */
function compressed(bytes) {
  return gzipSync(bytes, {level: 9}).length;
}

/** @param {Chunk[]} chunks */
function sum(chunks) {
  return chunks.reduce((total, {size}) => total + size, 0);
}

/**
 * The biggest parts: packages as wholes, our own modules one by one. Bytes after compression are a share of the
 * chunks', by bytes before it.
 *
 * @param {Chunk[]} chunks
 */
function explain(chunks) {
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const [module, bytes] of chunks.flatMap(({modules}) => [...modules])) {
    const part = module.replace(/^dist\//, '').replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/, '$1');
    parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  const total = [...parts.values()].reduce((all, bytes) => all + bytes, 0);
  const biggest = [...parts].sort(([, a], [, b]) => b - a).slice(0, 14);
  for (const [part, bytes] of biggest) console.log(`    ${kB((bytes / total) * sum(chunks))}  ${part}`);
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(2).padStart(6);
}
