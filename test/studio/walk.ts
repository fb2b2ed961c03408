/** The studio as a person uses it, by what it shows: in the page of a test, or in a frame. */
import {waitUntil} from '@open-wc/testing';
import type {StudioApp} from '../../demo/studio/studio-app.js';

/** What a press of keys or a look at it needs, through all the shadow roots. */
export function* within(root: ParentNode | Element): Generator<HTMLElement> {
  for (const node of root.querySelectorAll<HTMLElement>('*')) {
    yield node;
    if (node.shadowRoot) yield* within(node.shadowRoot);
  }
}

/** Waits for something that is bound to come; a browser that has to read a file in a worker may take its time. */
export async function comes<Thing>(find: () => Thing | undefined | false | null, what: string): Promise<Thing> {
  await waitUntil(find, what, {interval: 20, timeout: 25_000});
  return find() as Thing;
}

/** The first thing that one sees of its kind and that reads so. */
export function seen(root: Element, selector: string, words: RegExp | string = ''): HTMLElement | undefined {
  for (const node of within(root.shadowRoot!)) if (node.matches(selector) && reads(node, words) && node.checkVisibility()) return node;
  return undefined;
}

function reads(node: Element, words: RegExp | string): boolean {
  const text = (node.textContent || node.getAttribute('aria-label') || '').replace(/\s+/g, ' ').trim();
  return typeof words === 'string' ? text.startsWith(words) : words.test(text);
}

export class Walk {
  readonly app: StudioApp;

  /** @param app drawn, in whichever page */
  constructor(app: Element) {
    this.app = app as StudioApp;
  }

  get #window(): Window & typeof globalThis {
    return this.app.ownerDocument.defaultView!;
  }

  see(selector: string, words?: RegExp | string): Promise<HTMLElement> {
    return comes(() => seen(this.app, selector, words), `${selector} “${String(words ?? '')}”`);
  }

  async click(selector: string, words?: RegExp | string): Promise<void> {
    (await this.see(selector, words)).click();
  }

  /** Drops a file anywhere on the page. */
  async drop(name: string, content: BlobPart): Promise<void> {
    await this.see('h2', 'Drop your file here');
    const {DataTransfer, DragEvent, File} = this.#window;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], name));
    this.app.ownerDocument.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, composed: true, cancelable: true}));
  }

  /** Pastes what is on the clipboard, anywhere on the page. */
  async paste(types: Readonly<Record<string, string>>): Promise<void> {
    await this.see('h2', 'Drop your file here');
    const {DataTransfer, Event} = this.#window;
    const clipboardData = new DataTransfer();
    for (const [type, content] of Object.entries(types)) clipboardData.setData(type, content);
    const event = new Event('paste', {bubbles: true, composed: true, cancelable: true});
    Object.defineProperty(event, 'clipboardData', {value: clipboardData});
    this.app.ownerDocument.body.dispatchEvent(event);
  }

  /** Follows the way to a step, and waits until its panel has drawn. */
  async go(step: string, panel: string): Promise<HTMLElement> {
    await this.click('nav a', step);
    await this.see('nav a[aria-current]', step);
    return this.see(panel);
  }

  /** What the draft is called. */
  async title(): Promise<HTMLInputElement> {
    return (await this.see('studio-bar')).shadowRoot!.querySelector('input')!;
  }

  /** Writes another title, as whoever leaves the field. */
  async rename(title: string): Promise<void> {
    const field = await this.title();
    field.value = title;
    field.dispatchEvent(new (this.#window.Event)('change', {bubbles: true}));
  }

  /** Writes into a cell of the table that is open for editing, as one does: a click, another text, on to the next. */
  async write(before: string, after: string): Promise<void> {
    const cell = await this.see('td[data-row]', before);
    cell.click();
    const field = (await this.see('edit-cell')).shadowRoot!.querySelector('textarea')!;
    field.value = after;
    const {Event, KeyboardEvent} = this.#window;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true}));
  }

  /** The text in a box to be copied. */
  async snippet(): Promise<string> {
    return (await this.see('studio-snippet')).shadowRoot!.querySelector('textarea')!.value;
  }
}
