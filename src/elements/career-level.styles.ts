import {css} from 'lit';

export const levelStyles = css`
  article { container-type: inline-size; contain-intrinsic-inline-size: 20em; max-width: 60em; }
  .tracks { display: flex; flex-wrap: wrap; gap: 0 1em; }
  .tracks .tracked { color: var(--track); }
  .code { font-weight: 400; }
  .lead { font-size: 1.0625em; margin-block-start: 0.6em; max-width: 40em; }
  header, section { margin-block-end: 2.25em; }
  section > h3 { font-size: 1.25em; font-weight: 700; letter-spacing: -0.01em; padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); margin-block-end: 0.75em; }
  h4 { margin-block: 1.75em 0.4em; }
  .takeaway { font-weight: 600; margin-block-end: 0.4em; }
  .facts > div { display: grid; grid-template-columns: minmax(9em, 1fr) 2.6fr; gap: 0.2em 1.5em; padding-block: 0.55em; }
  .facts > div + div { border-block-start: 1px solid var(--hairline); }
  header + .facts { margin-block-end: 2.25em; }
  dt { color: var(--soft); overflow-wrap: break-word; }
  [part='competency'] dt { color: inherit; font-weight: 600; }
  .criteria { margin-block-end: 2.25em; max-width: 44em; }
  li + li { margin-block-start: 0.35em; }
  .step { font-weight: 600; }
  .step + ul, .rated dd { margin-block-start: 0.2em; }
  .rated dt { font-weight: 600; margin-block-start: 0.5em; }
  nav { display: grid; grid-template-columns: 1fr 1fr; gap: 0 clamp(1.5em, 5cqi, 4em); }
  .ways { list-style: none; padding: 0; }
  .ways li + li { margin-block-start: 0.9em; }
  .way { font-weight: 600; min-height: 1.6em; border-block-end: 2px solid var(--track, currentColor); }
  .way:hover { border-color: currentColor; }
  .way + div { margin-block-start: 0.25em; }
  @container (width < 34em) {
    .facts > div { grid-template-columns: minmax(0, 1fr); }
    nav { display: block; }
  }
`;
