// @ts-check
/** `npm run build:demo`: see scripts/demo.js. */
import {statSync} from 'node:fs';
import {buildDemo, DEMO} from './demo.js';

const files = await buildDemo();
const size = files.reduce((sum, file) => sum + statSync(DEMO + file).size, 0);
console.log(`demo/dist: ${files.length} files, ${Math.round(size / 1000)} kB`);
