/** Parts of the studio as a test wants them: on a draft, and easy to take from. */
import {fixture, html} from '@open-wc/testing';
import type {Look} from '../../demo/studio/draft.js';
import type {StudioPanel} from '../../demo/studio/panel.js';
import {Store} from '../../demo/studio/store.js';
import '../../demo/studio/studio-look.js';
import '../../demo/studio/studio-take.js';
import {all, called, fileOf, one, text} from './elements.js';
import {until} from './embeds.js';
import {savedFiles} from './stubs.js';

/** The names of panels that need nothing but a store. */
type Panel = 'studio-look' | 'studio-take';

/** A panel on a draft of a framework, in a box of so many pixels. */
export async function panelOf(tag: Panel, framework: string, {look = {}, width = 1100, scheme = 'light'}: {look?: Partial<Look>; width?: number; scheme?: 'light' | 'dark'} = {}): Promise<{panel: StudioPanel; store: Store}> {
  const store = new Store();
  store.begin({file: await fileOf(framework)});
  store.look(look);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.cssText = `width: ${width}px; color-scheme: ${scheme}; --paper: Canvas; --ink: CanvasText; background: Canvas; color: CanvasText; --soft: color-mix(in oklab, CanvasText 66%, Canvas); --line: color-mix(in oklab, CanvasText 14%, Canvas); --career-accent: #0b7a75`;
  const panel = Object.assign(document.createElement(tag), {store}) as StudioPanel;
  box.append(panel);
  await panel.updateComplete;
  return {panel, store};
}

/** What is handed out for a place: its files by what their names end in, and its snippets by what they are called. */
export interface Handed {
  readonly files: ReadonlyMap<string, Blob>;
  readonly snippets: ReadonlyMap<string, string>;
}

/** Chooses a place, saves all that it offers, and reads its boxes. */
export async function takeFor(name: string, framework: string, look: Partial<Look> = {}): Promise<Handed> {
  const {panel} = await panelOf('studio-take', framework, {look});
  called(panel, '.choice', name).click();
  await panel.updateComplete;
  const place = one<HTMLElementTagNameMap['studio-place']>(panel, 'studio-place');
  await until(() => all(place, '.end button:not(:disabled)').length);
  const saved = savedFiles();
  for (const button of all(place, 'li button:not(:disabled)').filter(button => text(button).startsWith('Save'))) {
    const before = saved.length;
    button.click();
    await until(() => saved.length > before);
  }
  const boxes = all<HTMLElementTagNameMap['studio-snippet']>(place, 'studio-snippet');
  panel.parentElement!.remove();
  return {files: new Map(saved.map(({name, blob}) => [name, blob])), snippets: new Map(boxes.map(({label, text}) => [label, text]))};
}
