import {html, type TemplateResult} from 'lit';
import '../edit-field.js';
import {idsOf, slug} from '../../../src/model/ids.js';
import type {Equivalent, FrameworkFile, Pay} from '../../../src/model/schema.js';
import {numberIn, type SectionOfLevel} from '../editing.js';
import {withMember} from '../editing/members.js';

/** Where a thing stands, and what becomes of it. */
export interface Place<Thing> {
  readonly file: FrameworkFile;
  /** Which of several it is, for who cannot see that: ` 2`. */
  readonly of: string;
  /** The list that it is in. */
  readonly all: readonly Thing[];
  readonly set: (thing: Thing) => void;
}

const PERIODS = {year: 'a year', month: 'a month', day: 'a day', hour: 'an hour'} as const;
const AMOUNT = String.raw`\s*(\d[\d\s.,'’]*)?`;

/** @param how `line` is one line; `pattern` all that is taken there */
function field(label: string, value: string, write: (text: string) => void, {of = '', kind = '', line = true, required = false, pattern = ''}: {readonly of?: string; readonly kind?: string; readonly line?: boolean; readonly required?: boolean; readonly pattern?: string} = {}): TemplateResult {
  return html`<edit-field class=${kind} .label=${label} .of=${of} ?line=${line} ?required=${required} .pattern=${pattern} .value=${value} @written=${({detail}: CustomEvent<string>) => write(detail.trim())}></edit-field>`;
}

export function payFields(pay: Pay, {of, set}: Place<Pay>): TemplateResult {
  const change = (key: keyof Pay, value: unknown) => set(withMember(pay, key, value));
  return html`
    ${field('Where', pay.place ?? '', text => change('place', text || undefined), {of, kind: 'whole'})}
    ${field('From', String(pay.min ?? ''), text => change('min', numberIn(text)), {of, kind: 'third', pattern: AMOUNT})}
    ${field('To', String(pay.max ?? ''), text => change('max', numberIn(text)), {of, kind: 'third', pattern: AMOUNT})}
    ${field('Currency', pay.currency, text => change('currency', text.toUpperCase()), {of, kind: 'third', pattern: '[A-Za-z]{3}'})}
    <select aria-label="The range${of} is for" @change=${({target}: Event) => change('per', (target as HTMLSelectElement).value || undefined)}>
      ${pay.per === undefined ? html`<option value="" selected>for how long is not said</option>` : ''}
      ${Object.entries(PERIODS).map(([per, words]) => html`<option value=${per} .selected=${per === pay.per}>${words}</option>`)}
    </select>`;
}

/** A system that the file describes goes by its title here. */
export function equivalentFields(equivalent: Equivalent, {file, of, set}: Place<Equivalent>): TemplateResult {
  const ids = idsOf('system', file.systems ?? []);
  const titles = (file.systems ?? []).map(({title}, i) => title ?? ids[i]!);
  const title = titles[ids.indexOf(equivalent.system)] ?? equivalent.system;
  return html`
    ${field('System', title, text => set({...equivalent, system: ids[titles.findIndex(other => slug(other) === slug(text))] ?? text}), {of, required: true})}
    ${field('Its level', equivalent.level, text => set({...equivalent, level: text}), {of, required: true})}`;
}

/** Its id stays with another title, as links lead there. */
export function sectionFields(section: SectionOfLevel, {of, all, set}: Place<SectionOfLevel>): TemplateResult {
  const id = idsOf('section', all)[all.indexOf(section)]!;
  return html`
    ${field('Title', section.title, text => set({...section, id, title: text}), {of, kind: 'whole', required: true})}
    ${field('Text', section.text, text => set({...section, text}), {of, kind: 'whole', line: false})}`;
}
