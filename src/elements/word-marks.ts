import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {hasMarkdown} from '../text/plain.js';

type WordChanges = (typeof import('../text/word-changes.js'))['wordChanges'];

let wordChanges: WordChanges | undefined;
let arriving: Promise<void> | undefined;

/** Settles when what finds the words has arrived, while it is on its way. */
export function marksArrived(): Promise<void> | undefined {
  return wordChanges ? undefined : arriving;
}

/**
 * A text with the words marked that the one before did not have. What finds them is loaded with the first; a text with Markdown
 * stays whole.
 *
 * @param host is updated when it has arrived: what is painted in a text does not follow it
 */
export function markWords(before: string, now: string, host: ReactiveControllerHost): TemplateResult | undefined {
  if (before === now || hasMarkdown(now)) return undefined;
  if (!wordChanges) {
    arriving ??= import('../text/word-changes.js').then(
      module => void (wordChanges = module.wordChanges),
      () => void (arriving = undefined), // offline: without marks, and the next text tries again
    );
    void arriving.then(() => wordChanges && host.requestUpdate());
    return undefined;
  }
  return html`${wordChanges(before, now).map(({text, isNew}) => (isNew ? html`<ins>${text}</ins>` : text))}`;
}
