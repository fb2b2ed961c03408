import type {Framework} from '../model/framework.js';
import type {StaticWords} from '../export/static-words.js';
import {isLanguage} from '../model/language.js';
import {ar as arEditions} from '../text/editions/ar.js';
import {de as deEditions} from '../text/editions/de.js';
import {editionWords} from '../text/editions/en.js';
import {es as esEditions} from '../text/editions/es.js';
import {fr as frEditions} from '../text/editions/fr.js';
import {ja as jaEditions} from '../text/editions/ja.js';
import {ar} from '../text/languages/ar.js';
import {de} from '../text/languages/de.js';
import {es} from '../text/languages/es.js';
import {fr} from '../text/languages/fr.js';
import {ja} from '../text/languages/ja.js';
import {comparisonWords} from '../text/words/comparison.js';
import {nounWords} from '../text/words/nouns.js';
import {Misuse, type Arguments} from './arguments.js';

const TABLES = {ar, de, es, fr, ja};
const EDITIONS = {ar: arEditions, de: deEditions, es: esEditions, fr: frEditions, ja: jaEditions};

/**
 * The words of what is made of a framework, where they are not English: those of `--lang`, else of the framework's own language.
 *
 * @throws {Misuse} where there are none in the language that was asked for
 */
export function wordsFor(framework: Framework, {values}: Arguments): Partial<StaticWords> {
  const lang = languageFor(framework, values);
  if (!lang) return {};
  const {content, crosswalk, guide, level, nouns, comparison, matrix} = TABLES[lang];
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

/**
 * The words for what changed between two editions, in the language of the later one or of `--lang`.
 *
 * @throws {Misuse} where there are none in the language that was asked for
 */
export function editionWordsFor(framework: Framework, {values}: Arguments) {
  const lang = languageFor(framework, values);
  return lang ? {words: EDITIONS[lang], compared: TABLES[lang].comparison, nouns: TABLES[lang].nouns} : {words: editionWords, compared: comparisonWords, nouns: nounWords};
}

/** None where it is English, or one that we have no words in and nobody asked for. */
function languageFor({lang}: Framework, values: Arguments['values']): keyof typeof TABLES | undefined {
  const asked = values.get('lang');
  if (asked !== undefined) refuseOthers(asked);
  const code = codeOf(asked ?? lang ?? 'en');
  return Object.hasOwn(TABLES, code) ? code as keyof typeof TABLES : undefined;
}

function refuseOthers(lang: string): void {
  if (!isLanguage(lang)) throw new Misuse(`${lang} is no language. Write it as HTML does, for instance de or de-AT.`);
  if (codeOf(lang) === 'en' || Object.hasOwn(TABLES, codeOf(lang))) return;
  throw new Misuse(`There are no words in ${lang} yet. There is en, ${Object.keys(TABLES).join(', ').replace(/, (\w+)$/, ' and $1')}.`);
}

/** `de` of `de-AT`. */
function codeOf(lang: string): string {
  return lang.toLowerCase().split('-')[0]!;
}
