import {css} from 'lit';

/** What all parts of the studio share. Colours come from studio.css, which sets them on the page. */
export const studioStyles = css`
  :host { display: block; min-inline-size: 0; overflow-wrap: anywhere; }
  :host([hidden]) { display: none; }
  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  h2 { font-size: 1.5rem; line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; }
  h3 { font-size: 1rem; line-height: 1.4; font-weight: 600; }
  .soft { color: var(--soft); }
  .small { font-size: 0.9375rem; }
  .label { font-size: 0.8125rem; line-height: 1.4; font-weight: 600; color: var(--soft); }
  a { color: inherit; text-underline-offset: 0.2em; }
  button, select, input, textarea { font: inherit; color: inherit; }
  button, select, label, summary { cursor: pointer; touch-action: manipulation; }
  button { background: none; border: 0; padding: 0; text-align: inherit; min-block-size: 1.75rem; }
  .action { border-block-end: 2px solid var(--line); font-weight: 500; padding-block: 0.2rem; }
  .action:hover { border-color: currentColor; }
  .main { padding: 0.5rem 1.2rem; border-radius: 4px; background: var(--ink); color: var(--paper); font-weight: 600; }
  .main:hover { background: var(--career-accent-ink, var(--ink)); }
  select, input:not([type='radio'], [type='checkbox'], [type='color'], [type='file']), textarea { background: transparent; border: 1px solid var(--line); border-radius: 4px; padding: 0.4rem 0.6rem; }
  select { background: var(--paper); }
  option { background: Canvas; color: CanvasText; }
  :focus-visible { outline: 2px solid var(--career-accent); outline-offset: 2px; border-radius: 2px; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
