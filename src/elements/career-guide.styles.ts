import {css} from 'lit';

export const guideStyles = css`
  article { --inset: var(--career-guide-inset, 1.5em); max-width: 66em; }
  .opening { max-width: 40em; margin-block-end: 2em; }
  .opening .label { margin-block-end: 0.3em; }
  h2:focus-visible, h3:focus-visible, h4:focus-visible { outline-offset: 6px; }
  .lead { font-size: 1.125em; margin-block-start: 0.6em; }
  .lead + p { margin-block-start: 1em; }

  .chapters { max-width: 35em; }
  .chapter + .chapter { margin-block-start: 3.5em; }
  .chapter h3 { font-size: 1.5em; line-height: 1.25; font-weight: 700; letter-spacing: -0.012em; padding-block-end: 0.4em; border-block-end: 1px solid var(--hairline); margin-block-end: 0.8em; text-wrap: balance; }
  .chapter h4 { font-size: 1.125em; line-height: 1.35; font-weight: 600; margin-block-end: 0.4em; text-wrap: balance; }
  h2, h3, h4 { scroll-margin-block-start: var(--inset); }
  section + section { margin-block-start: 2.25em; }
  .prose { line-height: 1.6; }
  .prose > * + * { margin-block-start: 0.75em; }
  .prose [role='heading'] { margin-block: 1.4em 0.35em; }
  .prose [role='heading'] + * { margin-block-start: 0.35em; }
  .prose li + li { margin-block-start: 0.4em; }
  .prose li > * + * { margin-block-start: 0.4em; }
  blockquote { margin: 0; padding-inline-start: 1.1em; border-inline-start: 2px solid var(--hairline); }
  pre { margin: 0; overflow-x: auto; white-space: pre-wrap; }
  code { font-size: 0.9em; }
  hr { border: 0; border-block-start: 1px solid var(--hairline); margin-block: 1.5em; }
  .named { margin-block-start: 0.9em; display: flex; flex-wrap: wrap; gap: 0.2em 0.9em; align-items: baseline; }
  .named .way { font-weight: 500; }

  .steps li { padding-block: 0.6em; }
  .steps li + li { border-block-start: 1px solid var(--hairline); }
  .steps strong { font-weight: 600; }
  .prose + .steps { margin-block-start: 0.6em; }

  [part='track'] + [part='track'], [part='track'] + h4 { margin-block-start: 1.75em; }
  [part='track'] h4 { margin-block-end: 0.2em; color: var(--track); }
  [part='track'] .path { margin-block-start: 0.5em; }
  .told li { padding-block: 0.3em; }
  .told .way { margin-inline-end: 0.6em; }
  .source { margin-block-start: 3.5em; border-block-start: 1px solid var(--hairline); padding-block-start: 1em; }
  .source > div { display: grid; grid-template-columns: minmax(4em, auto) 1fr; gap: 0 1em; padding-block: 0.15em; }
  .source dt { inline-size: 4.5em; color: var(--soft); }

  nav > ol > li + li, details > ol > li + li { margin-block-start: 0.9em; }
  nav li .label { display: block; margin-block-end: 0.15em; }
  nav button { display: block; inline-size: 100%; font-size: 0.9375em; line-height: 1.35; padding-block: 0.25em; padding-inline-start: 0.8em; min-block-size: 1.7em; border-inline-start: 2px solid var(--hairline); color: var(--soft); }
  nav button:hover { color: inherit; }
  nav button:focus-visible { outline-offset: -2px; }
  nav button[aria-current] { color: inherit; border-color: var(--accent); }
  details { border-block: 1px solid var(--hairline); margin-block-end: 2em; }
  summary { cursor: pointer; font-weight: 600; padding-block: 0.6em; }
  details > ol { padding-block: 0.4em 1em; }

  .wide { display: grid; grid-template-columns: minmax(11em, 15em) minmax(0, 1fr); column-gap: 3.5em; align-items: start; }
  .wide .opening { grid-column: 1 / -1; margin-block-end: 2.75em; }
  .wide nav { position: sticky; inset-block-start: var(--inset); max-block-size: var(--career-guide-height, max(16em, calc(100dvh - 2 * var(--inset)))); overflow-y: auto; overscroll-behavior: contain; }
  @media (forced-colors: active) { nav button[aria-current] { border-color: Highlight; } }
  @media print {
    nav { display: none; }
    .wide { display: block; }
    h3, h4, [role='heading'] { break-after: avoid; }
    .chapters { max-width: none; }
  }
`;
