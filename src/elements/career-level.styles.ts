import {css} from 'lit';

export const levelStyles = css`
  article { container-type: inline-size; contain-intrinsic-inline-size: 20em; max-width: 60em; }
  .tracks { display: flex; flex-wrap: wrap; gap: 0 1em; }
  .tracks .tracked { color: var(--track); }
  .name { display: flex; flex-wrap: wrap; gap: 0.4em 2.5em; align-items: baseline; justify-content: space-between; }
  h2 { scroll-margin-block: 1.45em 0.6em; }
  h2:focus-visible { outline-offset: 6px; }
  .code { font-weight: 400; }
  .pager { display: flex; flex-wrap: wrap; gap: 0.2em 1.5em; }
  .pager button { color: var(--soft); min-block-size: 1.7em; min-inline-size: 1.7em; }
  .pager button:hover { color: inherit; }
  .previous::before { content: '←'; content: '←' / ''; margin-inline-end: 0.4em; }
  .next::after { content: '→'; content: '→' / ''; margin-inline-start: 0.4em; }
  .previous:dir(rtl)::before { content: '→'; content: '→' / ''; }
  .next:dir(rtl)::after { content: '←'; content: '←' / ''; }
  .turn::before, .turn::after { display: inline-block; font-weight: 400; }
  .lead { font-size: 1.0625em; margin-block-start: 0.6em; max-width: 40em; }
  .planned { margin-block-start: 0.6em; }
  .opening, section { margin-block-end: 2.25em; }
  section > h3, .both h3 { font-size: 1.25em; font-weight: 700; letter-spacing: -0.01em; padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); margin-block-end: 0.75em; }
  h4 { margin-block: 1.75em 0.4em; }
  h3 + h4 { margin-block-start: 1em; }
  .takeaway { font-weight: 600; margin-block: 0.4em; }
  .note, .open { margin-block-start: 0.6em; }
  .open { max-width: 60ch; }
  .facts + .open { margin-block-start: 1.5em; }
  .facts > div { display: grid; grid-template-columns: minmax(9em, 1fr) 2.6fr; gap: 0.2em 1.5em; padding-block: 0.55em; }
  .facts > div + div { border-block-start: 1px solid var(--hairline); }
  .opening + .facts { margin-block-end: 2.25em; }
  dt { color: var(--soft); overflow-wrap: break-word; }
  [part='competency'] dt { color: inherit; }
  .competency { font-weight: 600; }
  .always { margin-block-start: 0.6em; }
  .always:first-child { margin-block-start: 0; }
  .criteria { margin-block-end: 2.25em; max-width: 44em; }
  li + li { margin-block-start: 0.35em; }
  .step { font-weight: 600; }
  .step .soft { font-weight: 400; }
  .step + ul, .rated dd { margin-block-start: 0.2em; }
  .rated dt { font-weight: 600; margin-block-start: 0.5em; }
  .prose { max-width: 40em; }
  .prose [role='heading'] { margin-block-start: 1.1em; }
  .both { display: grid; grid-template-columns: 1fr 1fr; gap: 0 clamp(1.5em, 5cqi, 4em); }
  .ways li + li { margin-block-start: 0.9em; }
  .ways .way { border-color: var(--track, currentColor); }
  .ways .way:hover { border-color: currentColor; }
  .ways div { margin-block-start: 0.25em; }
  .choose { margin-block: 0.6em 1.25em; max-width: 40em; }
  .path + .label { margin-block-start: 1.25em; }
  @container (width < 34em) {
    .facts > div { grid-template-columns: minmax(0, 1fr); }
    .both { display: block; }
    .both > div + div { margin-block-start: 2.25em; }
  }
  @media print {
    .pager { display: none; }
    .facts > div, li { break-inside: avoid; }
    h3, h4 { break-after: avoid; }
    .way { border: 0; }
  }
`;
