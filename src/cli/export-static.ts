import {toStatic, toStaticDocument} from '../export/static.js';
import {STATIC_PARTS, type StaticPart} from '../export/static-view.js';
import {Misuse, unknown, type Arguments} from './arguments.js';
import type {Format} from './export.js';
import {wordsFor} from './languages.js';
import {SCOPE, scopeFrom} from './sheet.js';

/** Below the fourth there are not enough for all that a framework has. */
const HEADINGS = ['1', '2', '3', '4'];

export const staticHtml: Format = {
  named: 'framework.html',
  options: [...SCOPE, 'only', 'heading', 'no-pay', 'whole', 'lang'],
  write(framework, given) {
    const write = given.switches.has('whole') ? toStaticDocument : toStatic;
    const heading = headingFrom(given);
    return write(framework, {
      scope: scopeFrom(framework, given),
      parts: partsFrom(given),
      pay: !given.switches.has('no-pay'),
      words: wordsFor(framework, given),
      ...(heading !== undefined && {heading}),
    });
  },
};

function partsFrom({values}: Arguments): readonly StaticPart[] | undefined {
  return values.get('only')?.split(',').filter(Boolean).map(name => STATIC_PARTS.find(part => part === name) ?? fail(unknown('part', name, STATIC_PARTS)));
}

function headingFrom({values}: Arguments): number | undefined {
  const written = values.get('heading');
  if (written !== undefined && !HEADINGS.includes(written)) throw new Misuse(`--heading ${written} is no level to begin at. Write a number from 1 to 4; an article within a page mostly begins at 2.`);
  return written === undefined ? undefined : Number(written);
}

function fail(misuse: Misuse): never {
  throw misuse;
}
