import type {ReactiveControllerHost} from 'lit';
import {isReadable} from '../model/limits.js';
import {hasMarkdown} from './plain.js';

type Render = (typeof import('./render.js'))['renderMarkdown'];

/** A text stays the same for ever, and so does what was made of it. */
const rendered = new Map<string, ReturnType<Render>>();
let render: Render | undefined;
let arriving: Promise<void> | undefined;

/**
 * A text of the framework, ready for a template. Plain words are a text node. The first text with Markdown
 * in it loads the reader, and stands there as written until that has arrived.
 */
export function prose(text: string, host: ReactiveControllerHost): unknown {
  if (!hasMarkdown(text) || !isReadable(text)) return text;
  if (!render) {
    arriving ??= import('./render.js').then(
      module => void (render = module.renderMarkdown),
      () => void (arriving = undefined), // offline: the text stays as written, the next one tries again
    );
    void arriving.then(() => render && host.requestUpdate());
    return text;
  }
  let result = rendered.get(text);
  if (!result) rendered.set(text, (result = render(text)));
  return result;
}
