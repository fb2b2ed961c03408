/** The elements as a test wants them: drawn, and easy to look into. */
import {fixture, html, waitUntil} from '@open-wc/testing';
import type {FrameworkElement} from '../../src/elements/framework-element.js';
import type {FrameworkFile} from '../../src/model/schema.js';

/** The frameworks that come with the package. */
export const NAMES = ['engineering-levels', 'prontopro', 'starter', 'sthorm', 'waypoints'] as const;

export const TAGS = ['career-crosswalk', 'career-framework', 'career-guide', 'career-ladder', 'career-level', 'career-matrix', 'career-self-check'] as const;
type Tag = (typeof TAGS)[number];

/** The box around an element; what is left out is the page's own. */
interface Box {
  /** In CSS pixels. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  lang?: string;
  scheme?: 'light' | 'dark';
}

const texts = new Map<string, Promise<string>>();

/** A framework file as plain data, anew each time: by name from frameworks/, by path from elsewhere. */
export async function fileOf(name: string): Promise<FrameworkFile> {
  const address = name.startsWith('/') ? name : `/frameworks/${name}.json`;
  if (!texts.has(address)) texts.set(address, fetch(address).then(response => response.text()));
  return JSON.parse(await texts.get(address)!) as FrameworkFile;
}

/** An element in a box, drawn from a framework by name, by path or given as data, with attributes or properties set. */
export async function draw<Name extends Tag>(
  tag: Name,
  framework: string | FrameworkFile,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  {width, dir, lang, scheme}: Box = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const file = typeof framework === 'string' ? await fileOf(framework) : framework;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  if (width) box.style.width = `${width}px`;
  if (dir) box.dir = dir;
  if (lang) box.lang = lang;
  if (scheme) Object.assign(box.style, {colorScheme: scheme, background: 'Canvas', color: 'CanvasText'});
  const element = document.createElement(tag);
  Object.assign(element, properties, {framework: file});
  box.append(element);
  await element.updateComplete;
  if ('filled' in element) await element.filled;
  return element;
}

/** Waits for something that is bound to happen; no test waits for a time. */
export function until(condition: () => unknown, what: string): Promise<void> {
  return waitUntil(condition, what, {interval: 10, timeout: 8_000});
}

/** Waits for so many frames of the page: sizes are reported after one, and what follows from them is drawn in the next. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(resolve => requestAnimationFrame(resolve));
}

/** Everything in an element's shadow root that a selector finds. */
export function all<Found extends Element = HTMLElement>(element: Element, selector: string): Found[] {
  return [...element.shadowRoot!.querySelectorAll<Found>(selector)];
}

/** The one thing in an element's shadow root that a selector finds; fails on none and on many. */
export function one<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = all<Found>(element, selector);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector} in <${element.localName}>, and not one`);
  return found[0]!;
}

/** The button, or another thing, that reads so; of several the first. */
export function called<Found extends Element = HTMLElement>(element: Element, selector: string, words: string): Found {
  const reads = new RegExp(`^${words}(?!\\p{L})`, 'u');
  const found = all<Found>(element, selector).find(node => reads.test(text(node)));
  if (!found) throw new Error(`no ${selector} reads “${words}” in <${element.localName}>`);
  return found;
}

/** What a thing says, its white space as a reader sees it. */
export function text(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What an element says. */
export function textIn(element: Element): string {
  return text(element.shadowRoot);
}

/** What is said of a file that cannot be shown: all that a screen reader is alerted of. */
export function alerts(element: FrameworkElement): HTMLElement[] {
  return all(element, '[role="alert"]');
}

/** Chooses in a select as a reader does. */
export async function choose(element: FrameworkElement, select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}
