import {readFile} from 'node:fs/promises';
import {singleFile} from '../export/single-file.js';
import {toStatic} from '../export/static.js';
import {isColor} from '../model/color.js';
import type {Framework} from '../model/framework.js';
import type {FrameworkFile} from '../model/schema.js';
import {Misuse, unknown, type Arguments} from './arguments.js';
import type {Format} from './export.js';
import {Unreadable} from './file.js';
import {findLevel} from './find-level.js';
import {wordsFor} from './languages.js';
import {findTrack} from './sheet.js';

const VIEWS = ['framework', 'ladder', 'matrix', 'level', 'check', 'crosswalk', 'guide'];
const THEMES = ['light', 'dark', 'auto'];

/** As many as are compared side by side. */
const [FEWEST, MOST] = [2, 4];

/** The format of the page that the build lays beside the command line. */
export function htmlFrom(page: URL): Format {
  return {
    named: 'careers.html',
    options: ['view', 'level', 'compare', 'track', 'lang', 'theme', 'accent', 'compact', 'no-pay'],
    async write(framework, given, file) {
      const pay = !given.switches.has('no-pay');
      const words = wordsFor(framework, given);
      const settings = {framework: pay ? file : withoutPay(file), ...settingsFrom(framework, given)};
      const text = await readFile(page, 'utf8').catch(() => {
        throw new Unreadable('The page to put it into is not there. It is made by npm run build.');
      });
      return singleFile(text, {
        title: framework.title,
        lang: settings.lang ?? framework.lang,
        settings,
        fallback: `\n${toStatic(framework, {heading: 1, pay, words})}`,
      });
    },
  };
}

/** @throws {Misuse} where the page would not know what was meant */
function settingsFrom(framework: Framework, {values, switches}: Arguments) {
  const [view, level, compare, track, lang, theme, accent] = ['view', 'level', 'compare', 'track', 'lang', 'theme', 'accent'].map(name => values.get(name));
  if (view !== undefined && !VIEWS.includes(view)) throw unknown('view', view, VIEWS);
  if (theme !== undefined && !THEMES.includes(theme)) throw unknown('theme', theme, THEMES);
  if (accent !== undefined && !isColor(accent)) throw new Misuse(`${accent} is no colour. Write it as CSS does, for instance "#7a3cff".`);
  return {
    view,
    level: level === undefined ? undefined : findLevel(framework, level).id,
    compare: compare === undefined ? undefined : compared(framework, compare),
    track: track === undefined ? undefined : findTrack(framework, track).id,
    lang,
    theme,
    accent,
    compact: switches.has('compact') || undefined,
  };
}

/** Whoever looks into the page sees all that is in it. */
function withoutPay({levels, ...file}: FrameworkFile): FrameworkFile {
  return {...file, levels: levels.map(({pay, ...level}) => level)};
}

function compared(framework: Framework, written: string): string {
  const ids = [...new Set(written.split(',').filter(Boolean).map(word => findLevel(framework, word).id))];
  if (ids.length < FEWEST || ids.length > MOST) throw new Misuse(`--compare takes two to four levels, for instance: --compare senior,lead`);
  return ids.join(' ');
}
