import {css} from 'lit';

export const matrixStyles = css`
  .head { display: flex; flex-wrap: wrap; gap: 0.5em 2em; align-items: baseline; justify-content: space-between; margin-block-end: 1em; }
  .sentence, .sentence select { min-width: 0; max-width: 100%; }
  .sentence select { overflow: clip; }
  .sentence { font-size: 1.75em; line-height: 1.35; letter-spacing: -0.015em; display: flex; flex-wrap: wrap; gap: 0 0.25em; align-items: baseline; }
  .sentence select { appearance: none; field-sizing: content; font-weight: 700; text-overflow: ellipsis; border-block-end: 2px solid var(--hairline);
    --caret: linear-gradient(45deg, transparent 50%, currentColor 0), linear-gradient(-45deg, transparent 50%, currentColor 0);
    padding-inline-end: 0.75em; background-image: var(--caret); background-repeat: no-repeat; background-size: 0.22em 0.22em; background-position: right 0.26em top 55%, right 0.05em top 55%; }
  .sentence select:dir(rtl) { background-position: left 0.05em top 55%, left 0.26em top 55%; }
  .sentence select:hover { border-color: var(--second); }
  .sentence select.add { font-size: 0.5357em; font-weight: 500; letter-spacing: 0; color: var(--soft); border: 0; margin-inline-start: 0.8em; min-height: 1.7em; }
  option { font-size: 1rem; font-weight: 400; }
  .views { display: flex; gap: 1.25em; }
  .views button { color: var(--soft); padding-block: 0.3em; border-block-end: 2px solid transparent; }
  .views button[aria-pressed='true'] { color: inherit; font-weight: 600; border-color: var(--second); }
  .views button:hover { color: inherit; }

  /* What is hidden from the eye is placed from here, and scrolls along: else it would make the whole page as wide and as long. */
  .scroll { position: relative; overflow: auto; max-block-size: var(--career-matrix-height, min(46em, 85dvh)); overscroll-behavior-x: contain; border-block-end: 1px solid var(--hairline); }
  .scroll:focus-visible { outline-offset: -2px; }

  /* Rows are grids; the table keeps its meaning through roles. */
  table, thead, tbody { display: block; border-spacing: 0; }
  table { --head: minmax(9em, 1.3fr); --column: minmax(0, 1fr); min-width: calc(9.5em + var(--count) * 10em); }
  .comparing { --column: minmax(0, 1.7fr); min-width: calc(9em + var(--count) * 13em); }
  tr { display: grid; grid-template-columns: var(--head) repeat(var(--count), var(--column)); column-gap: clamp(1em, 2.5cqi, 2em); border-block-start: 1px solid var(--hairline); }
  th, td { padding: 0.95em 0; text-align: start; font-weight: 400; overflow-wrap: break-word; min-width: 0; }
  th { padding-block: 0.83em; } /* its first line level with those of the smaller cells */
  td, thead th { font-size: 0.9375em; }
  .comparing td { font-size: 1em; }
  thead { position: sticky; inset-block-start: 0; z-index: 2; background: var(--paper); }
  thead tr { border: 0; }
  thead th { font-size: 1.0625em; font-weight: 600; padding-block: 0.6em; align-self: end; }
  tbody th { font-weight: 600; position: sticky; inset-inline-start: 0; background: var(--paper); z-index: 1; }
  thead .corner { position: sticky; inset-inline-start: 0; background: var(--paper); align-self: stretch; }
  .summary { display: block; font-weight: 400; margin-block-start: 0.15em; }
  .group, tbody + tbody > tr:first-child { border: 0; }
  .group th { padding-block: 0 0.5em; }
  .group .small { font-size: 0.8125em; font-weight: 400; }
  tbody + tbody { padding-block-start: 2.5em; }
  .takeaways { color: var(--soft); font-size: 0.9375em; }
  .takeaways > *, .comparing .takeaways td { font-size: 1em; font-weight: 600; padding-block: 0.7em; }
  .takeaways th { font-weight: 400; }
  .wide { grid-column: 1 / -1; justify-self: start; }
  .note td { grid-column: 1 / -1; }
  .note div { position: sticky; inset-inline-start: 0; max-width: min(60ch, 100cqi); }
  .before { color: var(--soft); }
  .before :is(.soft, .label), .takeaways .level { color: inherit; }
  .level { display: none; }
  tbody:nth-of-type(1) .group > * { padding-block-start: 0.4em; }
  td ul { padding-inline-start: 1.1em; }
  li + li { margin-block-start: 0.35em; }
  .step { font-weight: 600; }
  .step + ul, .step + div { margin-block-start: 0.3em; }
  details summary { font-weight: 600; cursor: pointer; }
  details .step { display: none; }
  details[open] summary { margin-block-end: 0.4em; }
  .kind { font-size: 0.8125em; font-weight: 600; line-height: 1.4; margin-block-end: 0.2em; }
  .kind, .kind + * { margin-block-start: 0; }
  .new, .carried { color: var(--accent); }
  .changed { color: var(--second); }
  .same, .dropped { color: var(--soft); }
  .dropped { text-decoration: line-through; }
  .rated dt { margin-block-start: 0.6em; }
  .foot { margin-block-start: 1em; }

  @container (width < 37.5em) {
    .head { display: block; }
    .scroll { overflow: visible; max-block-size: none; border: 0; }
    table, .comparing { min-width: 0; }
    tr { display: block; padding-block: 1em; }
    thead { position: static; }
    thead tr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
    th, td { padding: 0; }
    tbody + tbody { padding-block-start: 1.5em; }
    tbody th, .group th.wide { position: static; margin-block-end: 0.7em; }
    .group .label { font-size: 1.25em; color: inherit; }
    .group .small { font-size: 0.9375em; }
    td { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 0.9em; padding-block: 0.35em; }
    td:has(.kind) { padding-block: 0.5em; }
    td, .comparing td { font-size: 0.9375em; }
    .takeaways td, .comparing .takeaways td { padding-block: 0.35em; }
    .level { display: block; color: var(--soft); overflow-wrap: anywhere; }
    .before .level { color: inherit; }
    .note td { display: block; }
  }
  @media (forced-colors: active) { .sentence select { appearance: auto; } }
  @media print {
    table, .comparing { min-width: 0; }
    .scroll { overflow: visible; max-block-size: none; }
    thead, tbody th, thead .corner { position: static; }
    .views, .add, .hint { display: none; }
    tr { break-inside: avoid; }
    /* More columns than fit on a sheet: as in a narrow container, which has them below each other. */
    .many { inline-size: min(100%, 37em); }
    .many tr { break-inside: auto; }
    .many td { break-inside: avoid; }
    .many th { break-after: avoid; }
  }
`;
