import type {Framework} from '../model/framework.js';
import type {StaticWords} from '../export/static-words.js';
import {isLanguage} from '../model/language.js';
import {ar} from '../text/languages/ar.js';
import {de} from '../text/languages/de.js';
import {es} from '../text/languages/es.js';
import {fr} from '../text/languages/fr.js';
import {ja} from '../text/languages/ja.js';
import {Misuse, type Arguments} from './arguments.js';

const TABLES = {ar, de, es, fr, ja};

/**
 * The words of what is made of a framework, where they are not English: those of `--lang`, else of the framework's own language.
 *
 * @throws {Misuse} where there are none in the language that was asked for
 */
export function wordsFor(framework: Framework, {values}: Arguments): Partial<StaticWords> {
  const asked = values.get('lang');
  if (asked !== undefined) refuseOthers(asked);
  const table = tableOf(asked ?? framework.lang ?? 'en');
  if (!table) return {};
  const {content, crosswalk, guide, level, nouns, comparison, matrix} = table;
  const {group, code, about, glance, note, summary, itself, kinds, kept} = matrix;
  const {terms} = framework;
  return {
    content, crosswalk, guide, level, nouns,
    table: {
      ...comparison, ...content, group, code, about, glance, note, summary, itself, kinds, kept,
      level: (terms.level ?? nouns.level).one, competency: nouns.competency.one,
    },
  };
}

function refuseOthers(lang: string): void {
  if (!isLanguage(lang)) throw new Misuse(`${lang} is no language. Write it as HTML does, for instance de or de-AT.`);
  if (codeOf(lang) === 'en' || tableOf(lang)) return;
  throw new Misuse(`There are no words in ${lang} yet. There is en, ${Object.keys(TABLES).join(', ').replace(/, (\w+)$/, ' and $1')}.`);
}

function tableOf(lang: string) {
  const code = codeOf(lang);
  return Object.hasOwn(TABLES, code) ? TABLES[code as keyof typeof TABLES] : undefined;
}

/** `de` of `de-AT`. */
function codeOf(lang: string): string {
  return lang.toLowerCase().split('-')[0]!;
}
