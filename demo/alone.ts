/**
 * One element alone on a page, for pictures and for trying things out. The query names the element, the framework
 * and any attributes: `alone.html?element=career-matrix&framework=prontopro&compare=...`; `dir=rtl` turns the page,
 * `lang=ar` makes it speak that language,
 * `height=480` sets the element’s height, and `names=long` gives every level, track and competency a long name.
 */
import '../src/define/career-crosswalk.js';
import '../src/define/career-framework.js';
import '../src/define/career-guide.js';
import '../src/define/career-ladder.js';
import '../src/define/career-matrix.js';
import '../src/define/career-self-check.js';
import '../src/define/career-level.js';
import type {FrameworkFile} from '../src/model/schema.js';
import {frameworks} from './frameworks.js';

/** In characters. */
const LONG = 60;

const {element = 'career-ladder', framework = 'engineering-levels', dir = 'ltr', lang, height, names, ...attributes} = Object.fromEntries(new URLSearchParams(location.search));
document.documentElement.dir = dir;
if (lang) {
  document.documentElement.lang = lang;
  if (lang !== 'en') await import(`../src/lang/${lang}.ts`);
}
const alone = document.createElement(element) as HTMLElement & {framework: unknown};
if (height) alone.style.height = `${height}px`;
const address = frameworks[framework] ?? framework;
if (names === 'long') alone.framework = withLongNames(await (await fetch(address)).json() as FrameworkFile);
else alone.setAttribute('src', address);
if (attributes.with) attributes.with = frameworks[attributes.with] ?? attributes.with;
if (attributes.before) attributes.before = frameworks[attributes.before] ?? attributes.before;
for (const [name, value] of Object.entries(attributes)) alone.setAttribute(name, value);
document.body.append(alone);

function withLongNames({levels, tracks, competencies, ...rest}: FrameworkFile): FrameworkFile {
  const all = <Named extends {title: string}>(things: readonly Named[] | undefined) => things?.map(thing => ({...thing, title: long(thing.title)}));
  return {...rest, levels: all(levels)!, tracks: all(tracks), competencies: all(competencies)} as FrameworkFile;
}

function long(title: string): string {
  return `${title} of the teams that look after everything a customer touches`.slice(0, LONG).trimEnd();
}
