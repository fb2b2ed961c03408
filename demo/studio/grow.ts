import {css, html, type TemplateResult} from 'lit';

/** A place to write that is as high as what is in it: the same words stand behind it, unseen, and give it their size. */
export function grow(key: string, value: string, {line = false, name = ''}: {readonly line?: boolean; readonly name?: string} = {}): TemplateResult {
  return html`<span class="grow" data-text=${value} @input=${spread}><textarea rows="1" data-key=${key} aria-label=${name} ?data-line=${line} .value=${value}></textarea></span>`;
}

function spread({currentTarget, target}: Event): void {
  (currentTarget as HTMLElement).dataset.text = (target as HTMLTextAreaElement).value;
}

export const growStyles = css`
  .grow { display: grid; min-inline-size: 0; }
  .grow::after { content: attr(data-text) ' '; visibility: hidden; }
  .grow::after, .grow textarea { grid-area: 1 / 1; font: inherit; letter-spacing: inherit; line-height: inherit; min-inline-size: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  .grow::after { padding: 0.25rem 0.4rem; border: 1px solid transparent; min-block-size: 1.75rem; }
  .grow textarea { padding: 0.25rem 0.4rem; inline-size: 100%; block-size: 100%; min-block-size: 1.75rem; margin: 0; resize: none; overflow: hidden; background: var(--paper); border-radius: 2px; }
`;
