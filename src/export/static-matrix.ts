import type {Competency, Group, Level} from '../model/framework.js';
import {sheetOf, type Block} from '../model/sheet.js';
import {escape} from './escape.js';
import {unwrapped} from './html-prose.js';
import {lines} from './lines.js';
import {aboutOutline, cellOutline, type Outline} from './outline.js';
import {contentStatements} from './statements.js';
import {list, table, titled, type StaticView} from './static-view.js';
import {capital} from './static-words.js';
import {tableOf} from './table.js';

/** What is expected: a table for each group, with what the group says of itself around it; then the steps that no table has, and the scale. */
export function staticMatrix(view: StaticView): string {
  const {words, framework: {scale}} = view;
  const colon = words.content.colon.trimEnd();
  const blocks = blocksOf(view);
  if (!blocks.length && !scale.length) return '';
  return lines(
    view.heading(1, words.level.expectations),
    ...blocks.map(block => staticBlock(block, view)),
    scale.length > 0 && view.heading(2, capital(words.nouns.step.other)),
    list(scale.map(({title, summary}) => view.inline(summary, `<strong>${escape(title)}${summary ? colon : ''}</strong>${summary ? ' ' : ''}`)), undefined, 'ol'),
  );
}

/** Where all is asked for, what a table leaves out is here too: groups without competencies, and those of tracks that are only planned. */
function blocksOf({framework, scope, isPart}: StaticView): readonly Block[] {
  if (isPart) return sheetOf(framework, scope).blocks;
  return [undefined, ...framework.groups]
    .map((group): Block => ({group, competencies: framework.competencies.filter(competency => competency.group === group?.id)}))
    .filter(({group, competencies}) => group ?? competencies.length);
}

function staticBlock(block: Block, view: StaticView): string {
  const {group, competencies} = block;
  const columns = columnsOf(block, view);
  return lines(
    group && view.heading(2, group.title, group),
    view.prose(group?.summary),
    competencies.length > 0 ? tableFor(block, columns, view) : list(takeaways(group!, columns, view)),
    view.prose(group?.note),
    ...competencies.map(competency => otherSteps(competency, columns, group ? 3 : 2, view)),
  );
}

/** The levels of which anything is said here; all that were asked for by name. */
function columnsOf({group, competencies}: Block, {framework, scope, levels}: StaticView): readonly Level[] {
  if (scope.levels) return levels;
  return levels.filter(level => group?.takeaways.has(level.id) || competencies.some(competency => framework.cell(level, competency).state !== 'absent'));
}

function tableFor(block: Block, columns: readonly Level[], view: StaticView): string {
  const {framework, words} = view;
  const {blocks: [own], words: tableWords} = tableOf({framework, levels: columns, blocks: [block]}, words.table);
  const {takeaways, rows} = own!;
  const hasAbout = rows.some(({about}) => about.length);
  const about = (html: string) => (hasAbout ? [html] : []);
  return table(
    [words.level.expectations, block.group?.title].filter(Boolean).join(words.content.colon),
    [escape(tableWords.competency), ...about(escape(tableWords.about)), ...columns.map(level => view.levelLink(level, level.name))],
    [
      ...(takeaways.length ? [[escape(tableWords.glance), ...about(''), ...takeaways.map(text => view.inline(text))]] : []),
      ...rows.map(row => [
        escape(titled(row.competency)),
        ...about(unwrapped(view.outline(aboutOutline(row, tableWords)))),
        ...row.cells.map(cell => unwrapped(view.outline(cellOutline(cell, tableWords))) || escape(words.content.nothing)),
      ]),
    ],
  );
}

function takeaways({takeaways}: Group, columns: readonly Level[], view: StaticView): readonly string[] {
  return columns.flatMap(level => {
    const text = takeaways.get(level.id);
    return text ? [view.inline(text, view.levelLink(level) + view.words.content.colon)] : [];
  });
}

/** The steps of a competency that none of these levels expects: all of them, where the levels expect none. */
function otherSteps({title, steps, entries}: Competency, columns: readonly Level[], depth: number, view: StaticView): string {
  const expected = new Set(columns.map(({id}) => {
    const entry = entries.get(id);
    return entry && typeof entry === 'object' && 'optional' in entry ? entry.step : undefined;
  }));
  const {content: {colon}, nouns} = view.words;
  const others = steps.filter(step => !expected.has(step));
  const told = others.map(({title, summary, content}): Outline => [
    {title: summary ? title + colon.trimEnd() : title, text: summary},
    ...aboutOutline({about: contentStatements(content, view.framework)}, view.words.table),
  ]);
  return lines(others.length > 0 && view.heading(depth, `${title}${colon}${nouns.step.other}`), list(told.map(step => unwrapped(view.outline(step))), undefined, 'ol'));
}
