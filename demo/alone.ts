/**
 * One element alone on a page, for pictures and for trying things out. The query names the element, the framework
 * and any attributes: `alone.html?element=career-matrix&framework=prontopro&compare=...`; `dir=rtl` turns the page.
 */
import '../src/define/career-crosswalk.js';
import '../src/define/career-framework.js';
import '../src/define/career-guide.js';
import '../src/define/career-ladder.js';
import '../src/define/career-matrix.js';
import '../src/define/career-self-check.js';
import '../src/define/career-level.js';
import {frameworks} from './frameworks.js';

const {element = 'career-ladder', framework = 'engineering-levels', dir = 'ltr', ...attributes} = Object.fromEntries(new URLSearchParams(location.search));
document.documentElement.dir = dir;
const alone = document.createElement(element);
if (attributes.with) attributes.with = frameworks[attributes.with] ?? attributes.with;
for (const [name, value] of Object.entries({src: frameworks[framework] ?? framework, ...attributes})) alone.setAttribute(name, value);
document.body.append(alone);
