import {css} from 'lit';

export const checkTakeStyles = css`
  .take .label { display: block; }
  .take input { font: inherit; color: inherit; background: none; border: 0; border-block-end: 1px solid var(--soft); border-radius: 0; padding: 0.25em 0; width: min(100%, 20em); }
  .away { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; align-items: baseline; margin-block-start: 1em; }
  .by-hand { display: block; }
  .by-hand textarea { display: block; font: inherit; width: 100%; margin-block-start: 0.5em; color: inherit; background: none; border: 1px solid var(--hairline); padding: 0.5em; }
  .paper { display: none; }

  @media print {
    .frame:has(.paper) > :not(.panels), .frame:has(.paper) .panels > :not(.panel), .take > :not(.paper) { display: none; }
    .frame:has(.paper) .panels { display: block; margin: 0; }
    .panels .panel { margin: 0; max-width: none; }
    .paper { display: block; }
    .paper * { animation: none; } /* what appears with the sheet would be printed before it has come */
    .paper .mirror { margin-block: 1.5em 0; }
    .paper .mirror ol { break-inside: avoid; }
    .paper .group, .block h3, .block h4, .block h4 + p, .block .strong, .block .label { break-after: avoid; }
    .block { margin-block-start: 1em; orphans: 3; widows: 3; }
    .block:has(h3) { margin-block-start: 2em; }
    .block h3 { font-size: 1.25em; border-block-end: 1px solid var(--hairline); padding-block-end: 0.25em; margin-block-end: 0.6em; }
    .block h4 { margin: 0; font-size: 1em; line-height: 1.4; }
    .block li, .block p, .block blockquote { break-inside: avoid; }
    .block p, .block ul, .block > div { margin-block-start: 0.3em; }
    .block .strong { font-weight: 500; }
    .block .strong + .strong { margin-block-start: 0; }
    .block .label { margin-block-start: 0.6em; }
    .block blockquote { margin: 0.2em 0 0; padding-inline-start: 0.9em; border-inline-start: 2px solid var(--hairline); }
    .block a { color: inherit; }
  }
`;
