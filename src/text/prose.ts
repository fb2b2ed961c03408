import type {ReactiveControllerHost} from 'lit';
import {isReadable} from '../model/limits.js';
import {hasMarkdown} from './plain.js';

type Render = (typeof import('./render.js'))['renderMarkdown'];

/** A text stays the same for ever, and so does what was made of it, by the level of its headings. */
const rendered: Map<string, ReturnType<Render>>[] = [];
let render: Render | undefined;
let arriving: Promise<void> | undefined;

/** Settles when the reader of Markdown has arrived, while it is on its way: texts then get their final height. */
export function proseArrived(): Promise<void> | undefined {
  return render ? undefined : arriving;
}

/**
 * A text of the framework, ready for a template. Plain words are a text node. The first text with Markdown
 * in it loads the reader, and stands there as written until that has arrived.
 *
 * @param headings the level of the text's own headings; see `renderMarkdown`
 */
export function prose(text: string, host: ReactiveControllerHost, headings = 0): unknown {
  if (!hasMarkdown(text) || !isReadable(text)) return text;
  if (!render) {
    arriving ??= import('./render.js').then(
      module => void (render = module.renderMarkdown),
      () => void (arriving = undefined), // offline: the text stays as written, the next one tries again
    );
    void arriving.then(() => render && host.requestUpdate());
    return text;
  }
  const known = (rendered[headings] ??= new Map());
  let result = known.get(text);
  if (!result) known.set(text, (result = render(text, headings)));
  return result;
}
