import type {EditionChange, EditionChanges} from '../model/edition-changes.js';
import type {Competency, Framework, Level, Named} from '../model/framework.js';
import {editionWords} from '../text/editions/en.js';
import {comparisonWords} from '../text/words/comparison.js';
import {nounWords} from '../text/words/nouns.js';
import {tellEditionCell} from './edition-cell.js';
import {isUnderstood, tellField} from './edition-field.js';
import {bullets, escape, heading, line, section, type Block, type Item} from './told.js';

export interface EditionMarkdownOptions {
  /** The words between the framework’s own. Default: English. */
  readonly words?: typeof editionWords;
  /** Those for what is expected differently. Default: English. */
  readonly compared?: typeof comparisonWords;
  /** What things are called where the framework does not say. Default: English. */
  readonly nouns?: typeof nounWords;
}

/** How a thing is called, with its kind before it. */
export type NameOf = (change: Pick<EditionChange, 'what' | 'title' | 'of'>) => string;

/** What changed from one edition to the next as a Markdown document to send round: what is new, renamed, moved and gone, then what is worded and expected otherwise. */
export function editionMarkdown(changes: EditionChanges, {words = editionWords, compared = comparisonWords, nouns = nounWords}: EditionMarkdownOptions = {}): string {
  const {old, now, cells, pairs} = changes;
  const things = changes.things.filter(change => !isUnderstood(change, changes));
  const noun = (what: EditionChange['what']) => (what === 'level' || what === 'track' || what === 'competency' ? now.terms[what]?.one : undefined) ?? words.things[what];
  const name: NameOf = ({what, title, of}) => words.thing(noun(what), escape(title), of && escape(of.title));
  const of = (kind: EditionChange['kind']) => things.filter(change => change.kind === kind);
  const kinds = (['added', 'renamed', 'moved', 'removed', 'changed'] as const).map(kind => [kind, new Set(of(kind).map(({what, id, of}) => JSON.stringify([what, of?.id, id]))).size] as const);
  const competencies = [...new Set(cells.map(({competency}) => competency))];
  const edition = ({title, version}: Framework) => [title, version] as const;
  const list = (kind: EditionChange['kind'], tell: (change: EditionChange) => Item) => section(words[kind], of(kind).length ? [bullets(of(kind).map(tell))] : [], 2);
  const summary = words.summary(kinds.filter(([, number]) => number), cells.length, competencies.length, now.terms.competency ?? nouns.competency);
  const blocks: readonly Block[] = [
    heading(1, escape(words.heading(edition(old), edition(now)))), // as one line: at its beginning a number would be one of a list
    summary || (changes.things.length ? words.unheard : words.nothing),
    ...list('added', change => [name(change), ...contents(change, now)]),
    ...list('renamed', change => [words.is(name({...change, title: change.before as string}), escape(change.title))]),
    ...list('moved', change => tellField(change, changes, name(change), words, compared)),
    ...list('removed', change => [name(change)]),
    ...list('changed', change => tellField(change, changes, name(change), words, compared)),
    ...section(words.cells, competencies.flatMap(competency => [
      heading(3, escape(competency.title)),
      ...cells.filter(cell => cell.competency === competency).flatMap(cell => [heading(4, escape(cell.level.name)), ...tellEditionCell(cell, now, words, compared)]),
    ]), 2),
  ];
  return `${blocks.join('\n\n')}\n`;

  /** What a new thing says: a summary, and of a level or a competency what is expected. */
  function contents({what, id}: EditionChange, framework: Framework): readonly string[] {
    const own = (title: string, level: Level, competency: Competency) => {
      const {state, content, expected} = framework.cell(level, competency);
      if (state !== 'said') return [];
      const texts = expected?.step ? [expected.step.title, ...expected.text ?? []] : [...content.text === undefined ? [] : [content.text], ...content.criteria.map(({text}) => text)];
      return texts.length ? [compared.says(escape(title), texts.map(line).join(' · '))] : [];
    };
    const summary = (thing: Named | undefined) => (thing?.summary ? [line(thing.summary)] : []);
    if (what === 'competency') return [...summary(framework.competency(id)), ...framework.levels.filter(level => pairs.levels.has(level)).flatMap(level => own(level.name, level, framework.competency(id)!))];
    if (what === 'level') return [...summary(framework.level(id)), ...framework.competencies.flatMap(competency => own(competency.title, framework.level(id)!, competency))];
    return summary({track: framework.tracks, group: framework.groups, scale: framework.scale}[what as string]?.find(thing => thing.id === id));
  }
}
