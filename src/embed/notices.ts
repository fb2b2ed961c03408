import {wordsOf} from '../text/words.js';
import {embedWords} from '../text/words/embed.js';
import type {Mistake} from './settings.js';
import type {Source} from './source.js';

/** What turns out only when it is there: a link that cannot be read; a framework on a file elsewhere, and whether to list that place would help. */
type Unshown = {readonly is: 'unreadable'} | {readonly is: 'base'; readonly address: string; readonly origin: string; readonly isListable: boolean};

/** What is said in place of a view: there is nothing to draw, and somebody can do something about it. */
export function noticeOf(source: Source | Unshown, page: string): HTMLElement | undefined {
  const words = wordsOf('embed', embedWords, document.body);
  if (source.is === 'missing') {
    const {title, file, inside} = words.missing;
    return section(title, paragraph(file), code(`${page}?src=framework.json&view=ladder`), paragraph(inside), code(block('{"src": "framework.json", "view": "ladder"}')));
  }
  if (source.is === 'refused' || source.is === 'base') {
    const {title, base, why, how, asked} = words.refused;
    const {origin} = source;
    const list = source.is === 'base' && !source.isListable ? [] : [paragraph(how), code(block(JSON.stringify({sources: [origin]})))];
    return section((source.is === 'base' ? base : title)(origin), paragraph(why), ...list, paragraph(asked), code(source.address));
  }
  if (source.is === 'disk') return section(words.disk.title, paragraph(words.disk.how), code('npx career-elements export html framework.json'));
  if (source.is === 'unreadable') return section(words.unreadable.title, paragraph(words.unreadable.how));
  return undefined;
}

/** What is said below a view: where the framework comes from, and what could not be followed. */
export function footnotesOf(source: Source, mistakes: readonly Mistake[]): HTMLElement | undefined {
  const words = wordsOf('embed', embedWords, document.body);
  const notes = mistakes.map(({is, name, value}) => (name === 'career-settings' && is === 'value' ? words.settings : is === 'value' ? words.value(name, value) : words[is](name)));
  if (source.is !== 'link' && !notes.length) return undefined;
  const footnotes = element('aside', 'notes');
  if (source.is === 'link') footnotes.append(paragraph(words.link));
  if (notes.length) {
    const list = element('ul');
    list.append(...notes.map(note => element('li', '', note)));
    footnotes.append(paragraph(words.mistakes), list);
  }
  return footnotes;
}

/** The settings block, as it stands in the page. */
function block(json: string): string {
  return `<script type="application/json" id="career-settings">${json}</script>`;
}

function section(title: string, ...content: HTMLElement[]): HTMLElement {
  const section = element('section', 'notice');
  section.append(element('h2', '', title), ...content);
  return section;
}

function paragraph(text: string): HTMLElement {
  return element('p', '', text);
}

/** To be copied, and so from left to right whatever the language. */
function code(text: string): HTMLElement {
  const code = element('code', '', text);
  code.dir = 'ltr';
  return code;
}

function element(tag: string, name = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.textContent = text;
  return element;
}
