import {css} from 'lit';

export const readStyles = css`
  :host { container-type: inline-size; }
  section { margin-block-start: clamp(2rem, 5cqi, 3rem); border-block-start: 1px solid var(--line); padding-block-start: 1.25rem; }
  .taken { font-size: 1.125rem; margin-block-start: 0.6rem; max-inline-size: 46rem; text-wrap: pretty; }
  .taken strong { font-weight: 600; }
  .ways { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: baseline; margin-block-start: 0.6rem; }
  .said { margin-block-start: 0.75rem; font-weight: 500; min-block-size: 1.5rem; }
  .rungs { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem 0; margin-block: 1.25rem 0.75rem; }
  .rungs li { position: relative; padding-inline-end: 1.5rem; padding-block-start: 1.1rem; max-inline-size: 14rem; font-weight: 500; }
  .rungs li::before { content: ''; position: absolute; inset-block-start: 0.25rem; inset-inline: 0; block-size: 2px; background: color-mix(in oklab, var(--career-accent) 45%, var(--paper)); }
  .rungs li:last-child::before { inline-size: 4px; }
  .rungs li::after { content: ''; position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 0.5rem; block-size: 0.5rem; border: 2px solid var(--career-accent); border-radius: 50%; background: var(--paper); box-sizing: content-box; translate: 0 -0.05rem; }
  .pictures { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; margin-block-start: 1.5rem; font-size: 0.875rem; }
  @container (inline-size < 30rem) { /* one below the other, as on a phone's map */
    .rungs { flex-direction: column; gap: 0; }
    .rungs li { padding-block: 0 0.75rem; padding-inline: 1.6rem 0; max-inline-size: none; }
    .rungs li::before { inset-block: 0.5rem -0.5rem; inset-inline: 0.3rem auto; inline-size: 2px; block-size: auto; }
    .rungs li:last-child::before { display: none; }
    .rungs li::after { inset-block-start: 0.45rem; }
  }
  .pictures > div { min-inline-size: 0; max-block-size: 30rem; overflow: auto; padding: 4px; border-block-end: 1px solid var(--line); }
  .looks { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem 2.5rem; margin-block-start: 1rem; }
  .sorts { display: grid; gap: 1rem; align-content: start; }
  .sorts ul, .changes ul { list-style: none; display: grid; gap: 0.15rem; margin-block-start: 0.25rem; }
  .sorts .spot { text-align: start; padding-block: 0.3rem; inline-size: 100%; }
  .sorts .spot:hover .place { text-decoration: underline; text-underline-offset: 0.2em; }
  .sorts .spot[aria-pressed='true'] .place { color: inherit; text-decoration: underline 2px var(--career-accent); text-underline-offset: 0.2em; }
  .place { font-weight: 600; }
  .source { max-block-size: 30rem; overflow: auto; border: 1px solid var(--line); border-radius: 4px; font-size: 0.875rem; line-height: 1.5; }
  .lines { list-style: none; font-family: ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace; padding-block: 0.5rem; }
  .lines li { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); gap: 0 0.75rem; padding-inline-end: 0.75rem; white-space: pre-wrap; }
  .lines .number { text-align: end; min-block-size: 1.5rem; padding: 0; }
  button.number { color: var(--career-accent-ink, var(--ink)); font-weight: 700; text-decoration: underline dotted 2px var(--career-accent); text-underline-offset: 0.2em; min-inline-size: 1.75rem; }
  .lines li.gap { display: block; padding-inline-start: 1.5rem; }
  .spot:is(li, td) { background: color-mix(in oklab, var(--career-accent) 14%, var(--paper)); }
  .remarks { grid-column: 2; list-style: none; font-family: system-ui, sans-serif; white-space: normal; padding-block: 0.25rem 0.5rem; font-weight: 500; }
  .sheet { border-collapse: collapse; }
  .sheet th { font-weight: 500; color: var(--soft); background: var(--paper); padding: 0.2rem 0.5rem; position: sticky; }
  .sheet thead :is(th, td) { inset-block-start: 0; position: sticky; background: var(--paper); z-index: 1; }
  .sheet tbody th { inset-inline-start: 0; }
  .sheet :is(td, th) { border: 1px solid var(--line); vertical-align: top; text-align: start; }
  .sheet td { padding: 0.25rem 0.5rem; min-inline-size: 6rem; max-inline-size: 18rem; }
  .sheet thead td, .sheet tr > td:first-child:empty { min-inline-size: 0; }
  .cell { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; white-space: pre-line; }
  .spot .cell { -webkit-line-clamp: none; }
  .columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0 2.5rem; list-style: none; margin-block-start: 0.75rem; }
  .columns li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 9.5rem); gap: 0.75rem; align-items: center; padding-block: 0.3rem; border-block-end: 1px solid var(--line); }
  .columns select { inline-size: 100%; min-inline-size: 0; }
  .columns .name { font-weight: 500; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
  .order { list-style: none; margin-block: 0.75rem; max-inline-size: 34rem; }
  .order li { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: baseline; border-block-end: 1px solid var(--line); padding-block: 0.2rem; }
  .order .name { flex: 1 1 6rem; font-weight: 500; }
  .order button:disabled { opacity: 0.55; cursor: default; }
  .add { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: end; }
  .add label { display: grid; gap: 0.25rem; flex: 0 1 20rem; }
  summary { padding-block: 0.3rem; font-weight: 500; }
  .changes { display: grid; gap: 1rem; margin-block-start: 0.75rem; }
  h4 { font-size: 0.9375rem; margin-block-start: 1rem; }
  h3 + p { margin-block-start: 0.2rem; }
  @container (width >= 56rem) {
    .pictures { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
    .looks { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
  }
`;
