import type {Framework, Level} from '../model/framework.js';
import {unique} from '../model/ids.js';
import type {Scope} from '../model/sheet.js';
import {escape} from './escape.js';
import {htmlOutline} from './html-outline.js';
import {ELSEWHERE, htmlProse, unwrapped, type Surroundings} from './html-prose.js';
import {lines} from './lines.js';
import type {Outline} from './outline.js';
import type {StaticWords} from './static-words.js';

/** What can be told of a framework, in this order. */
export const STATIC_PARTS = ['ladder', 'matrix', 'crosswalk', 'guide'] as const;
export type StaticPart = typeof STATIC_PARTS[number];

/** What is asked for, brought into one form. */
export interface StaticRequest {
  readonly framework: Framework;
  readonly scope: Scope;
  readonly parts: readonly StaticPart[];
  /** The level of the first heading, from 1. */
  readonly top: number;
  readonly pay: boolean;
  readonly words: StaticWords;
}

/** Things by the kind that their ids are of: a level and a section may have the same one. */
type Kind = 'level' | 'track' | 'group' | 'section';

/** What all parts of a page without script are written with: headings at their depth, links that lead to something of this page. */
export class StaticView {
  declare readonly framework: Framework;
  declare readonly scope: Scope;
  declare readonly parts: readonly StaticPart[];
  declare readonly pay: boolean;
  declare readonly words: StaticWords;
  /** The levels that are told of, in the file’s order or in the one that was asked for. */
  readonly levels: readonly Level[];
  /** Whether only a part of the framework was asked for. */
  readonly isPart: boolean;
  readonly #top: number;
  readonly #ids: ReadonlyMap<object, string>;

  constructor({top, ...request}: StaticRequest) {
    Object.assign(this, request);
    const {scope: {levels, track, group}, framework} = request;
    this.levels = levels ?? framework.levels.filter(({id}) => !track || track.levels.includes(id));
    this.isPart = Boolean(levels ?? track ?? group);
    this.#top = top;
    this.#ids = this.#named();
  }

  /** @param depth how many headings are above it */
  heading(depth: number, text: string, thing?: object): string {
    const id = thing && this.#ids.get(thing);
    const tag = this.#tag(depth);
    return `<${tag}${id === undefined ? '' : ` id="${escape(id)}"`}>${escape(text)}</${tag}>`;
  }

  /** A text of the framework. At a depth its headings are headings, else bold words. */
  prose(text: string | undefined, depth?: number, before = ''): string {
    return text || before ? htmlProse(text ?? '', before, this.#around(depth)) : '';
  }

  /** The same without the tags of its paragraph, where it is one. */
  inline(text: string | undefined, before = ''): string {
    return unwrapped(this.prose(text, undefined, before));
  }

  outline(outline: Outline): string {
    return htmlOutline(outline, this.#around());
  }

  /** The name of a level, leading to where it is told of. */
  levelLink(level: Level, words = titled(level)): string {
    const href = this.#hrefOf(level);
    return href === undefined ? escape(words) : `<a href="${escape(href)}">${escape(words)}</a>`;
  }

  #around(depth?: number): Surroundings {
    return {
      link: href => (href.startsWith('#') ? this.#hrefOf(this.#thingWith(href.slice(1))) : ELSEWHERE.link(href)),
      heading: depth === undefined ? undefined : Number(this.#tag(depth).slice(1)),
    };
  }

  /** What a link in a text leads to, as in the elements: a level, else a section. */
  #thingWith(id: string): object | undefined {
    return this.framework.level(id) ?? this.framework.sections.find(section => section.id === id);
  }

  #hrefOf(thing: object | undefined): string | undefined {
    const id = thing && this.#ids.get(thing);
    return id === undefined ? undefined : `#${encodeURIComponent(id)}`;
  }

  /** There is nothing below six. */
  #tag(depth: number): string {
    return `h${Math.min(6, this.#top + depth)}`;
  }

  /** Of all things with a heading in this page. What HTML cannot write is no part of an id, so two may become the same. */
  #named(): ReadonlyMap<object, string> {
    const {framework: {tracks, groups, sections}, levels, parts} = this;
    const taken = new Set<string>();
    const named = (part: StaticPart, kind: Kind, things: readonly {readonly id: string}[]) =>
      (parts.includes(part) ? things : []).map((thing): [object, string] => [thing, unique(`career-${kind}-${written(thing.id)}`, taken)]);
    return new Map([...named('ladder', 'track', tracks), ...named('ladder', 'level', levels), ...named('matrix', 'group', groups), ...named('guide', 'section', sections)]);
  }
}

/** An id as it can stand in a file. */
function written(id: string): string {
  return escape(id).replace(/&(amp|lt|gt|quot);/g, (_, name: 'amp' | 'lt' | 'gt' | 'quot') => ({amp: '&', lt: '<', gt: '>', quot: '"'})[name]);
}

/** The title of a thing with its code. */
export function titled({title, name = title, code}: {readonly title: string; readonly name?: string; readonly code?: string}): string {
  return code && !name.includes(code) ? `${name} (${code})` : name;
}

/** A list, below a line that says of what, with its colon. */
export function list(items: readonly string[], label?: string, tag: 'ul' | 'ol' = 'ul'): string {
  return items.length ? lines(label && `<p>${escape(label)}</p>`, `<${tag}>`, ...items.map(item => `<li>${item}</li>`), `</${tag}>`) : '';
}

/** A table with a head for each column, and one for each row. Its cells are HTML. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return lines(
    `<table>\n<caption>${escape(caption)}</caption>`,
    `<thead>\n<tr>${heads.map(head => `<th scope="col">${head}</th>`).join('')}</tr>\n</thead>`,
    `<tbody>`,
    ...rows.map(([head, ...cells]) => `<tr>\n${lines(`<th scope="row">${head!}</th>`, ...cells.map(cell => `<td>${cell}</td>`))}\n</tr>`),
    '</tbody>\n</table>',
  );
}
