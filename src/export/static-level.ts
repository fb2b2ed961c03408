import {factsOf} from '../model/facts.js';
import type {Level} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import {amount} from '../text/amount.js';
import {escape} from './escape.js';
import {lines} from './lines.js';
import {aboutOutline} from './outline.js';
import {criterionStatement} from './statements.js';
import {list, titled, type StaticView} from './static-view.js';

/** All that a level says of itself. */
export function staticLevel(level: Level, view: StaticView): string {
  const {framework, words} = view;
  const {colon} = words.content;
  const before = (label: string) => label + colon.trimEnd();
  const ways = framework.waysOn(level);
  return lines(
    view.heading(2, titled(level), level),
    level.todo && `<p><em>${escape(words.level.todo(words.nouns.level.one))}</em></p>`,
    view.prose(level.summary),
    facts(level, view),
    view.outline(aboutOutline({about: level.criteria.map(criterionStatement)}, words.table)),
    view.pay && list(level.pay.map(pay => [pay.place && escape(pay.place + colon), escape(amount(pay, framework.lang ?? 'en', words.level))].filter(Boolean).join('')), before(words.level.pay)),
    list(level.equivalents.map(({system, level}) => escape(`${framework.systems.find(({id}) => id === system)?.title ?? system}${colon}${level}`)), before(words.level.equivalents)),
    list(ways.map(move => wayOn(move, view)), before(words.level.after)),
    ...level.sections.map(section => lines(view.heading(3, section.title), view.prose(section.text, 4))),
  );
}

function facts(level: Level, view: StaticView): string {
  const all = factsOf(level, view.words.level.years);
  const values = (value: string | readonly string[]) => (typeof value === 'string' ? view.inline(value) : list(value.map(item => view.inline(item))));
  return lines(all.length > 0 && '<dl>', ...all.map(([name, value]) => `<dt>${escape(name)}</dt>\n<dd>${values(value)}</dd>`), all.length > 0 && '</dl>');
}

function wayOn({to, kind, text}: Move, view: StaticView): string {
  const {kinds, planned} = view.words.level;
  const asides = [kinds[kind], to.todo && planned].filter(Boolean).join(', ');
  const name = view.levelLink(to) + (asides && ` <em>(${escape(asides)})</em>`);
  return view.inline(text, text ? `${name}: ` : name);
}
