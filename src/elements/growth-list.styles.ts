import {css} from 'lit';

export const growthListStyles = css`
  .pushes li[part] { padding-block: 0.9em; border-block-end: 1px solid var(--hairline); }
  .pushes li[part] > * + * { margin-block-start: 0.3em; }
  .what { display: flex; gap: 0.75em; justify-content: space-between; align-items: start; }
  .what h4 { margin: 0; font-size: 1em; font-weight: 600; line-height: 1.5; min-width: 0; }
  .moves { display: flex; flex: none; margin-block: -0.4em; }
  .moves button { min-width: 2.25em; min-height: 2.25em; text-align: center; line-height: 1; }
  .moves button:hover { color: inherit; }
  .moves [aria-disabled='true'] { opacity: 0.35; cursor: default; }
  .pushes summary { cursor: pointer; min-height: 1.75em; width: fit-content; }
  .pushes summary:hover { text-decoration: underline; }
  .pushes li[part] ul { list-style: disc; }
  .pushes details ul { padding-inline-start: 1.2em; margin-block-start: 0.3em; }
  .pushes li[part] .plan { margin-block-start: 0.6em; }
  .planned { display: grid; gap: 0.7em; padding-block-start: 0.5em; }
  .planned label { display: block; }
  .planned .label { display: block; }
  .planned textarea { display: block; width: 100%; font: inherit; color: inherit; background: none; border: 0; border-block-end: 1px solid var(--soft); border-radius: 0; padding: 0.25em 0; resize: vertical; field-sizing: content; line-height: 1.4; min-height: 2.1em; max-height: 20em; }
  @supports (field-sizing: content) { .planned textarea { resize: none; } }
  .planned textarea:hover { border-color: currentColor; }
  .order { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; align-items: baseline; padding-block-start: 0.7em; }
  .back { min-height: 2em; }
  .back:hover { text-decoration: underline; }
  .pushes .occasions { margin-block-start: 0.9em; }
  @media print {
    .moves, .back { display: none; }
    .pushes li[part] { break-inside: avoid; }
    .pushes details::details-content { content-visibility: visible; block-size: auto; }
  }
`;
