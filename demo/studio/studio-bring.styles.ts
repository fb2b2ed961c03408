import {css} from 'lit';

export const bringStyles = css`
  :host { container-type: inline-size; --drawn: light-dark(var(--career-accent), color-mix(in oklab, var(--career-accent) 62%, white)); }
  h1 { margin: clamp(1.5rem, 4cqi, 2.5rem) 0 0; font-size: clamp(2.25rem, 6.5cqi, 4rem); line-height: 1.05; letter-spacing: -0.035em; font-weight: 700; text-wrap: balance; }
  .lead { max-inline-size: 50rem; margin-block-start: 0.9rem; font-size: clamp(1.0625rem, 2cqi, 1.25rem); color: var(--soft); text-wrap: pretty; }
  .drop { display: grid; justify-items: center; align-content: center; gap: 0.5rem; min-block-size: 20rem; margin-block-start: clamp(1.25rem, 3cqi, 2rem); padding: 1.75rem 1.25rem; text-align: center; border: 2px dashed color-mix(in oklab, var(--drawn) 45%, var(--paper)); border-radius: 14px; background: color-mix(in oklab, var(--career-accent) 4%, var(--paper)); transition: background-color 0.15s, border-color 0.15s; }
  .drop.over { border-style: solid; border-color: var(--career-accent); background: color-mix(in oklab, var(--career-accent) 12%, var(--paper)); }
  .scene { inline-size: min(33.75rem, 100%); block-size: auto; fill: none; stroke-linecap: round; stroke-linejoin: round; margin-block-end: 0.75rem; }
  .scene .grid { stroke: color-mix(in oklab, var(--ink) 30%, var(--paper)); stroke-width: 1.5; }
  .scene .said { stroke: color-mix(in oklab, var(--ink) 45%, var(--paper)); stroke-width: 3; }
  .scene text { fill: var(--ink); font-size: 11.5px; font-weight: 600; }
  .scene .about { fill: var(--soft); font-weight: 400; }
  .scene .names { display: none; stroke: var(--soft); stroke-width: 4; }
  .scene .way { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 1 6; }
  .scene .head { stroke: var(--soft); stroke-width: 1.5; }
  .scene .ladder { stroke: var(--drawn); stroke-width: 3; }
  .scene .ladder circle { fill: var(--paper); }
  .drop.over .scene .way { stroke: var(--career-accent); stroke-width: 2.5; }
  .drop h2 { font-size: clamp(1.5rem, 3cqi, 1.875rem); }
  .choose { display: flex; flex-wrap: wrap; justify-content: center; align-items: baseline; gap: 0.6rem 1.5rem; margin-block: 0.9rem 0.6rem; }
  .drop .main { padding: 0.6rem 1.5rem; font-size: 1.0625rem; }
  progress { inline-size: min(24rem, 100%); block-size: 0.5rem; accent-color: var(--career-accent); }
  .refused { inline-size: 100%; max-inline-size: 42rem; text-align: start; display: grid; gap: 0.75rem; justify-items: start; }
  .refused h2 { font-size: 1.375rem; }
  .refused h2:focus { outline: none; }
  .refused .where { font-weight: 600; }
  .refused label { display: grid; gap: 0.3rem; inline-size: 100%; }
  .refused textarea { inline-size: 100%; min-block-size: 6rem; }
  .refused textarea.code { min-block-size: 18rem; font: 0.875rem/1.5 ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace; }
  .refused ul { padding-inline-start: 1.1rem; }
  .ways { display: flex; flex-wrap: wrap; gap: 0.6rem 1.5rem; align-items: baseline; }
  .paste { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.4rem 1rem; align-items: end; margin-block-start: 1.5rem; }
  .paste label { grid-column: 1 / -1; }
  .paste textarea { inline-size: 100%; block-size: 3.25rem; min-block-size: 3.25rem; resize: vertical; }
  .templates { margin-block-start: clamp(2.5rem, 6cqi, 4rem); border-block-start: 1px solid var(--line); padding-block-start: clamp(1.75rem, 4cqi, 2.5rem); }
  .templates > p { margin-block-start: 0.35rem; }
  .templates ul { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr)); gap: 2.25rem 2rem; margin-block-start: 1.75rem; }
  .templates li { display: grid; grid-template-rows: 5.75rem auto 1fr auto; gap: 0.4rem; justify-items: start; }
  .picture { align-self: end; line-height: 0; }
  .sketch { max-inline-size: 100%; fill: none; margin-block-end: 0.35rem; overflow: visible; }
  .sketch polyline { stroke: color-mix(in oklab, var(--drawn) 55%, var(--paper)); stroke-width: 2; stroke-linejoin: round; }
  .sketch circle { fill: var(--paper); stroke: var(--drawn); stroke-width: 2; }
  .aside { margin-block-start: clamp(2rem, 5cqi, 3rem); max-inline-size: 44rem; }
  @container (width < 34rem) {
    .drop { min-block-size: 17rem; }
    .scene text { display: none; }
    .scene .names { display: inline; }
    .templates ul { gap: 1.5rem; }
    .templates li { grid-template-columns: 4rem minmax(0, 1fr); grid-template-rows: auto auto auto; column-gap: 1rem; border-block-start: 1px solid var(--line); padding-block-start: 1.25rem; }
    .templates li > * { grid-column: 2; }
    .templates .picture { grid-column: 1; grid-row: 1 / 4; align-self: start; inline-size: 100%; }
    .sketch { margin-block-start: 0.35rem; }
  }
`;
