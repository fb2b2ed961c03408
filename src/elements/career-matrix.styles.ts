import {css} from 'lit';

export const matrixStyles = css`
  .head { display: flex; flex-wrap: wrap; gap: 0.5em 2em; align-items: baseline; justify-content: space-between; }
  .sentence, .pick { min-width: 0; max-width: 100%; }
  .sentence { font-size: 1.75em; line-height: 1.35; letter-spacing: -0.015em; display: flex; flex-wrap: wrap; gap: 0 0.25em; align-items: baseline; }
  .pick { overflow: clip; appearance: none; field-sizing: content; font-weight: 700; text-overflow: ellipsis; border-block-end: 2px solid var(--hairline);
    --caret: linear-gradient(45deg, transparent 50%, currentColor 0), linear-gradient(-45deg, transparent 50%, currentColor 0);
    padding-inline-end: 0.75em; background-image: var(--caret); background-repeat: no-repeat; background-size: 0.22em 0.22em; background-position: right 0.26em top 55%, right 0.05em top 55%; }
  .pick:dir(rtl) { background-position: left 0.05em top 55%, left 0.26em top 55%; }
  .pick:hover { border-color: var(--second); }
  .sentence .add { font-size: 0.5357em; font-weight: 500; letter-spacing: 0; color: var(--soft); border: 0; margin-inline-start: 0.8em; min-height: 1.7em; }
  .sentence option { font-size: 0.5714em; font-weight: 400; }
  .views { display: flex; flex-wrap: wrap; gap: 0 1.25em; white-space: nowrap; }
  .views button { color: var(--soft); padding-block: 0.3em; border-block-end: 2px solid transparent; }
  .views button[aria-pressed='true'] { color: inherit; font-weight: 600; border-color: var(--second); }
  .views button:hover { color: inherit; }
  .hint, .missing { margin-block-start: 0.25em; }

  .tools { display: flex; flex-wrap: wrap; gap: 0.5em 2em; align-items: baseline; margin-block-start: 1em; }
  .tools .find { flex: 1; margin: 0; min-width: min(100%, 20em); }
  .tools .pick { font-weight: 500; min-height: 2em; }
  .tools [aria-pressed='true'] { border-color: var(--second); font-weight: 600; }

  /* What is hidden from the eye is placed from here, and scrolls along: else it would make the whole page as wide and as long. */
  .scroll { position: relative; overflow: auto; max-block-size: var(--career-matrix-height, min(46em, 85dvh)); overscroll-behavior-x: contain; border-block-end: 1px solid var(--hairline); margin-block-start: 1em; }
  .scroll:focus-visible { outline-offset: -2px; }
  /* More to the side than is seen: an edge, which the last column covers. */
  .scroll { --cover: linear-gradient(var(--paper), var(--paper)); --edge: var(--hairline), transparent;
    background: var(--cover) right / 1em 100% no-repeat local, var(--cover) left / 1em 100% no-repeat local, linear-gradient(to left, var(--edge)) right / 0.6em 100% no-repeat, linear-gradient(to right, var(--edge)) left / 0.6em 100% no-repeat; }
  .sheet { --head: minmax(9em, 1.3fr); --column: minmax(0, 1fr); --gap: clamp(1em, 2.5cqi, 2em); position: relative; isolation: isolate; min-width: calc(9.5em + var(--count) * 10em); }

  /* Rows are grids; the table keeps its meaning through roles. Rows that are out of sight are not laid out. */
  table, thead, tbody { display: block; border-spacing: 0; }
  tr, .mark { display: grid; grid-template-columns: var(--head) repeat(var(--count), var(--column)); column-gap: var(--gap); }
  tr { border-block-start: 1px solid var(--hairline); }
  .row { content-visibility: auto; }
  [hidden] { display: none !important; }
  th, td { padding: 0.95em 0; text-align: start; font-weight: 400; overflow-wrap: break-word; min-width: 0; }
  th { padding-block: 0.83em; } /* its first line level with those of the smaller cells */
  td, thead th { font-size: 0.9375em; }
  thead { position: sticky; inset-block-start: 0; z-index: 2; background: var(--paper); }
  thead tr { border: 0; }
  thead th { font-size: 1.0625em; font-weight: 600; padding-block: 0.6em; align-self: end; }
  thead .own, tr.own > th { color: var(--accent); }
  tr.own { background: color-mix(in oklab, var(--brand) 8%, transparent); }
  .above { display: block; }
  tbody th { font-weight: 600; position: sticky; inset-inline-start: 0; background: var(--paper); z-index: 1; }
  .stay { position: sticky; inset-block-start: 4.5em; } /* the name of a tall row stays with it, below the heads */
  thead .corner { position: sticky; inset-inline-start: 0; background: var(--paper); align-self: stretch; }
  /* The column of one level, behind the texts: a colour for each of its cells would be work for each. */
  .mark { position: absolute; inset: 0; z-index: -1; }
  .mark i { grid-column: var(--at); margin-inline: calc(var(--gap) / -2); background: color-mix(in oklab, var(--brand) 8%, transparent); }
  .picked { margin-inline: calc(var(--gap) / -2); padding-inline: calc(var(--gap) / 2); outline: 2px solid var(--accent); outline-offset: -2px; border-radius: 2px; }
  .summary { display: block; font-weight: 400; margin-block-start: 0.15em; }
  .notes { display: block; font-weight: 400; color: var(--second); }
  .absent::before { content: '–' / ''; color: var(--soft); }

  .group, tbody + tbody > tr:first-child { border: 0; }
  .group th { padding-block: 0 0.5em; }
  .group .small { font-size: 0.8125em; font-weight: 400; }
  tbody + tbody { padding-block-start: 2.5em; }
  .fold { min-height: 1.85em; }
  .fold::after { content: ''; display: inline-block; width: 0.36em; height: 0.36em; margin-inline: 0.55em 0.35em; border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transform: translateY(-35%) rotate(45deg); }
  .fold[aria-expanded='false']::after { transform: rotate(-45deg); }
  .fold[aria-expanded='false']:dir(rtl)::after { transform: rotate(135deg); }
  .fold:hover .label { color: inherit; }
  .fold:focus-visible { outline-offset: -1px; } /* the table begins where its text does */
  .takeaways { color: var(--soft); font-size: 0.9375em; }
  .takeaways > * { font-size: 1em; font-weight: 600; padding-block: 0.7em; }
  .takeaways th { font-weight: 400; }
  .wide { grid-column: 1 / -1; justify-self: start; }
  .note td { grid-column: 1 / -1; }
  .note div { position: sticky; inset-inline-start: 0; max-width: min(60ch, 100cqi); }
  .takeaways .level { color: inherit; }
  .level { display: none; }
  tbody:nth-of-type(1) .group > * { padding-block-start: 0.4em; }
  td ul { padding-inline-start: 1.1em; }
  li + li { margin-block-start: 0.35em; }
  .step { font-weight: 600; }
  .step + ul, .step + div { margin-block-start: 0.3em; }
  summary { cursor: pointer; min-height: 24px; }
  details[open] > summary { margin-block-end: 0.4em; }
  .rated dt { margin-block-start: 0.6em; }
  .foot, .nothing { margin-block-start: 1em; }
  .stepper { display: none; }
  .away { display: flex; flex-wrap: wrap; gap: 0.5em 1.75em; align-items: baseline; margin-block-start: 1.25em; }
  .by-hand { display: block; max-width: none; }
  textarea { display: block; font: inherit; inline-size: 100%; margin-block-start: 0.5em; color: inherit; background: none; border: 1px solid var(--hairline); padding: 0.5em; white-space: pre; }

  @container (width < 37.5em) {
    .head { display: block; }
    .scroll { overflow: visible; max-block-size: none; border: 0; background: none; }
    thead { position: static; block-size: 1px; overflow: clip; }
    thead .corner { position: absolute; }
    th, td { padding: 0; }
    tbody th { margin-block-end: 0.7em; }
    .stay { position: static; }
    tbody + tbody { padding-block-start: 1.5em; }
    .group .label { font-size: 1.25em; color: inherit; }
    .group .small { display: block; font-size: 0.9375em; }
    .dot { display: none; }
    .mark { display: none; }

    /* Unless levels are compared, there is one column at a time, and the others are a swipe away. A row is as tall as what is seen of it. */
    .stepper { display: grid; grid-template-columns: 2.75em minmax(0, 1fr) 2.75em; align-items: center; position: sticky; inset-block-start: 0; z-index: 3; background: var(--paper); border-block: 1px solid var(--hairline); margin-block-start: 1em; }
    .stepper p { text-align: center; padding-block: 0.4em; text-wrap: balance; }
    .stepper p span { white-space: nowrap; }
    .stepper button { min-height: 2.75em; text-align: center; }
    .stepper [aria-disabled] { color: color-mix(in oklab, currentColor 35%, transparent); cursor: default; }
    .stepper [aria-hidden]:dir(rtl) { display: inline-block; scale: -1 1; }
    .swipe { overflow-x: auto; overflow-y: hidden; scroll-snap-type: x mandatory; scrollbar-width: none; margin-block-start: 0; }
    .swipe .sheet { --gap: 0px; min-width: 0; width: calc(var(--count) * 100cqi); }
    .swipe tr { grid-template-columns: repeat(var(--count), 100cqi); padding-block: 1em; }
    .swipe thead tr { padding: 0; }
    .swipe thead th { scroll-snap-align: start; }
    .swipe tbody th { grid-column: 1 / -1; position: sticky; width: 100cqi; justify-self: start; margin-block-end: 0.4em; }
    .swipe :is(td, tbody th) { scroll-margin-block: 5em; }
    .swipe td { font-size: 0.9375em; }
    .swipe .takeaways th { display: none; }
    .swipe .takeaways td { padding-block: 0; }
    .swipe .note div { width: 100cqi; }
  }
  @media (forced-colors: active) {
    .pick { appearance: auto; }
    .views button[aria-pressed='true'], .tools [aria-pressed='true'] { border-color: Highlight; border-block-end-width: 4px; }
    thead .own, tr.own > th { text-decoration: underline 2px Highlight; text-underline-offset: 0.25em; }
    .mark i { border-inline: 2px solid Highlight; }
  }
  /* On paper it is laid out as the table that it is: so its heads stand on every sheet, and nothing is cut off. */
  @media print {
    .sheet, .sheet.comparing, .swipe .sheet { min-width: 0; width: auto; }
    .scroll, .swipe { overflow: visible; max-block-size: none; border: 0; background: none; }
    thead, tbody th, .swipe tbody th, thead .corner, .note div { position: static; }
    .views, .tools, .away, .by-hand, .add, .hint, .stepper, .mark, .fold::after { display: none; }
    .pick { background: none; border: 0; padding: 0; }
    .frame:not(.many) :is(table, thead, tbody, tr, th, td):not([hidden]) { display: revert; }
    .frame:not(.many) table { inline-size: 100%; table-layout: fixed; border-collapse: collapse; }
    .frame:not(.many) :is(th, td) { vertical-align: top; padding-inline-end: 1em; }
    .frame:not(.many) :is(td > .level) { display: none; }
    .row { content-visibility: visible; }
    .stay { position: static; }
    .group, .takeaways { break-after: avoid; }
    tr, .many td { break-inside: avoid; }
    thead th { block-size: auto; }
    .note div { max-width: none; }
    /* What stands elsewhere, or as before, is told of there. */
    details:not(.soft)::details-content { content-visibility: visible; block-size: auto; }
    /* More columns than fit on a sheet stand below each other. */
    .many { inline-size: min(100%, 37em); }
    .many thead { display: none; }
    .many tr { display: block; break-inside: auto; padding-block: 1em; }
    .many :is(th, td) { padding: 0; break-after: auto; }
    .many th { break-after: avoid; }
    .many td { display: grid; grid-template-columns: 8em minmax(0, 1fr); gap: 0.9em; padding-block: 0.35em; font-size: 0.9375em; }
    .many td::before { color: var(--soft); }
    .many td > * { grid-column: 2; }
    .many .note td { display: block; }
    .many .note td::before { content: none; }
    .many td:empty { display: none; }
  }
`;
