import {css} from 'lit';

export const crosswalkStyles = css`
  .preface { margin-block-start: 0.4em; max-width: 60ch; }
  .scroll, .lists { margin-block-start: 1.5em; }
  .scroll { overflow: auto; max-block-size: var(--career-crosswalk-height, min(46em, 85dvh)); overscroll-behavior-x: contain; border-block-end: 1px solid var(--hairline); }
  .scroll:focus-visible { outline-offset: -2px; }

  table { border-spacing: 0; width: 100%; min-width: calc(9em + var(--lanes) * 8em); table-layout: fixed; }
  th, td { padding-block: 0.6em; padding-inline: 0.9em 0.1em; text-align: start; vertical-align: baseline; font-weight: 400; overflow-wrap: break-word; position: relative; }
  th:first-child { padding-inline: 0 0.4em; }
  td { font-size: 0.9375em; }
  thead th { position: sticky; inset-block-start: 0; z-index: 2; background: var(--paper); font-size: 0.9375em; font-weight: 600; vertical-align: top; }
  thead th:first-child { inset-inline-start: 0; z-index: 3; width: calc(130% / (1.3 + var(--lanes))); }
  thead .small { font-size: 0.8667em; line-height: 1.4; font-weight: 400; }
  tbody th { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper); }
  tbody > tr > * { border-block-start: 1px solid var(--hairline); }
  .same > *, .apart > * { border: 0; }
  .same > * { padding-block-start: 0; }
  .code { font-weight: 600; font-variant-numeric: tabular-nums; }
  td .small { font-size: 0.8667em; }
  .theirs td > * { color: var(--soft); }
  .theirs .soft { color: inherit; }
  .picked { font-weight: 600; }
  .picked .soft, .system { font-weight: 400; }

  .tracked { --dot: 0.8125em; display: flex; gap: 0.6em; min-height: 1.6em; font-weight: 600; }
  .tracked .code { font-weight: 400; }
  .dot { flex: none; width: var(--dot); height: var(--dot); margin-block-start: 0.35em; border: 0.1875em solid var(--track); border-radius: 50%; }
  [aria-pressed='true'] .dot { background: var(--track); }
  .tracked:hover > :last-child { text-decoration: underline 2px var(--track); text-underline-offset: 0.25em; }

  /* One level of theirs over several of ours: a bracket along the rows that it covers. */
  .span { vertical-align: middle; }
  .span::before {
    content: ''; position: absolute; inset-block: 0.75em; inset-inline-start: 0; width: 0.4em;
    border: solid color-mix(in oklab, currentColor 45%, transparent); border-width: 1px 0; border-inline-start-width: 1px;
  }
  .system { display: none; }

  /* One level after the other, each with what others have instead. */
  .scroll:has(.narrow) { overflow: visible; max-block-size: none; }
  .narrow, .narrow :is(tbody, tr, th) { display: block; }
  .narrow { min-width: 0; }
  .narrow :is(th, td) { padding: 0; border: 0; position: relative; }
  .narrow thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .narrow tr { padding-block: 0.8em; border-block-start: 1px solid var(--hairline); }
  .narrow .same { border: 0; padding-block-start: 0; }
  /* Beside each other where there is room for both, which large letters leave no room for. */
  .narrow td { display: flex; flex-wrap: wrap; gap: 0 0.9em; padding-block-start: 0.3em; padding-inline-start: 1.5em; }
  .narrow td > div { flex: 1 1 8em; min-width: 0; }
  .narrow .system { display: block; flex: none; width: min(9.25em, 100%); color: var(--soft); font-size: 0.8667em; line-height: 1.75; }
  .narrow .theirs .gap { display: none; }
  .narrow :is(td, th) .none { position: static; width: auto; height: auto; clip-path: none; color: var(--soft); }

  .lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr)); gap: 2em clamp(1.5em, 5cqi, 4em); }
  .lists ol { margin-block-start: 0.5em; }
  .lists li { padding-block: 0.6em; border-block-start: 1px solid var(--hairline); }
  .lists h3 { font-size: 1.0625em; }

  @media (forced-colors: active) {
    .dot { border-color: CanvasText; }
    [aria-pressed='true'] .dot { background: Highlight; forced-color-adjust: none; }
  }
  @media print {
    .scroll { overflow: visible; max-block-size: none; }
    table { min-width: 0; }
    thead th, tbody th { position: static; }
    tr { break-inside: avoid; }
  }
`;
