import {css} from 'lit';

export const editTableStyles = css`
  :host { --head: 11rem; --col: 15rem; font-size: 0.9375rem; line-height: 1.5; }
  .above { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding-block-end: 0.75rem; }
  .above label { display: flex; gap: 0.5rem; align-items: baseline; }
  .above select { border: 0; font-weight: 600; padding: 0.1rem 0; max-inline-size: 16rem; }
  .scroll { overflow: auto; max-block-size: 85vh; scroll-padding-inline-start: var(--head); scroll-padding-block: 3rem 1rem; border-block: 1px solid var(--line); }
  table { border-collapse: separate; border-spacing: 0; table-layout: fixed; inline-size: max(100%, calc(var(--head) + var(--n) * var(--col))); }
  col.head { inline-size: var(--head); }
  th, td { vertical-align: top; text-align: start; font-weight: inherit; padding: 0.6rem 1.25rem 0.7rem 0; padding-inline: 0 1.25rem; border-block-end: 1px solid var(--line); position: relative; }
  thead th { position: sticky; inset-block-start: 0; z-index: 2; background: var(--paper); font-weight: 650; padding-block: 0.7rem; border-block-end-color: color-mix(in oklab, var(--ink) 40%, var(--paper)); }
  tbody th[scope='row'], thead th.corner { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper); }
  thead th.corner { z-index: 3; }
  tbody th[scope='row'] { font-weight: 600; }
  .block th { border-block-end-color: color-mix(in oklab, var(--ink) 40%, var(--paper)); padding-block: 2rem 0.5rem; }
  .block:first-child th { padding-block-start: 1rem; }
  .block .name { position: sticky; inset-inline-start: 0; display: inline-block; max-inline-size: 40rem; font-size: 1.125rem; font-weight: 650; letter-spacing: -0.01em; }
  .block.own .name { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0; color: var(--soft); }
  .add th, .add td { border: 0; padding-block: 0.4rem; }
  .add button, th.add button { position: sticky; inset-inline-start: 0; color: var(--soft); text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 0.25em; font-weight: 400; }
  .add button:hover, th.add button:hover { color: var(--ink); }
  [data-row] { cursor: text; }
  [data-row]:hover:not(.open) { background: color-mix(in oklab, var(--ink) 4%, var(--paper)); }
  [data-row]:focus-visible { outline: 2px solid var(--career-accent); outline-offset: -2px; }
  td[data-row] { padding-inline-start: 0.5rem; }
  thead th[data-row] { padding-inline-start: 0.5rem; }
  .said { max-block-size: 18rem; overflow: hidden; white-space: pre-line; }
  .said.cut { mask-image: linear-gradient(#000 80%, transparent); }
  .row-summary .said, .row-fact .said, .row-takeaway .said { max-block-size: 7.5rem; }
  .said p + p, .said ul + p, .said p + ul { margin-block-start: 0.5rem; }
  .said ul { list-style: none; }
  .said li { padding-inline-start: 0.9em; position: relative; }
  .said li::before { content: '–'; position: absolute; inset-inline-start: 0; color: var(--soft); }
  .said li + li { margin-block-start: 0.2rem; }
  .large .said { content-visibility: auto; contain-intrinsic-block-size: auto 6rem; }
  .note { color: var(--soft); font-style: italic; }
  .row-code .said { font-variant-numeric: tabular-nums; }
  .code { font-weight: 400; color: var(--soft); }
  .menu { position: absolute; inset-block-start: 0.35rem; inset-inline-end: 0.15rem; inline-size: 1.75rem; text-align: center; color: var(--soft); opacity: 0; background: var(--paper); border-radius: 4px; }
  th:hover > .menu, th:focus-within > .menu, th:focus > .menu, .menu:focus-visible { opacity: 1; }
  @media (hover: none) { .menu { opacity: 1; } }
  .open { cursor: auto; }
  .steps { display: flex; gap: 1rem; align-items: baseline; inline-size: 100%; }
  .steps select { flex: 1; min-inline-size: 0; }

  :host([narrow]) table, :host([narrow]) thead, :host([narrow]) tbody, :host([narrow]) tr, :host([narrow]) th, :host([narrow]) td { display: block; inline-size: auto; }
  :host([narrow]) .scroll { max-block-size: none; scroll-padding: 0; }
  :host([narrow]) .gap, :host([narrow]) colgroup, :host([narrow]) thead th.corner, :host([narrow]) thead th.add { display: none; }
  :host([narrow]) tbody th[scope='row'] { position: relative; border: 0; padding-block-end: 0; }
  :host([narrow]) td[data-row] { padding-inline-start: 0; min-block-size: 2.5rem; }
  :host([narrow]) .hint { display: none; }
  :host([narrow]) thead th { position: relative; font-size: 1.25rem; padding-inline-start: 0; }
  :host([narrow]) .menu { opacity: 1; }
`;
