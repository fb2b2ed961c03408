import {css, type ReactiveControllerHost} from 'lit';

/** Lists of what is kept, people and days, and the short forms beside them. */
export const keptStyles = css`
  .kept-list { margin-block: 1em 1.5em; border-block-end: 1px solid var(--hairline); }
  .kept-list > li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1em 1.5em; padding-block: 0.5em; border-block-start: 1px solid var(--hairline); }
  .kept-list > li > :first-child { flex: 1 1 14em; min-width: 0; }
  .kept-list button.soft { min-height: 2em; }
  .kept-list button.soft:hover { text-decoration: underline; }
  .kept-list .note-bar { flex-basis: 100%; max-width: none; margin-block: 0.5em; }
  .kept-list .note-bar p { max-width: 60ch; }
  .kept-list .note-bar .action { margin: 0.5em 1.5em 0 0; }
  .kept-list [aria-current] { font-weight: 600; border-color: var(--accent); }
  .day-label { display: block; }
  .kept-form { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5em 1.25em; margin-block: 1em; }
  .kept-form label { display: grid; min-width: 0; max-width: 100%; }
  .kept-form input { font: inherit; color: inherit; background: none; border: 0; border-block-end: 1px solid var(--soft); border-radius: 0; padding: 0.25em 0; width: 18em; max-width: 100%; }
  .orphans { margin-block-start: 0.75em; }
  .orphans dt { font-weight: 600; margin-block-start: 0.75em; }
  .orphans dd .soft { margin-inline-end: 0.5em; }
`;

/** The keyboard goes on at the panel’s heading, where a button has gone with what it was about. */
export function toHeading(host: ReactiveControllerHost & Element): void {
  host.shadowRoot!.querySelector<HTMLElement>('.panel h3')?.focus({preventScroll: true});
}
