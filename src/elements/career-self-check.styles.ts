import {css} from 'lit';

export const selfCheckStyles = css`
  .check { display: grid; grid-template: auto auto 1fr / minmax(0, 1.6fr) minmax(17em, 1fr); column-gap: clamp(1.5em, 4cqi, 3.5em); }
  .long { grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr); }
  .long .answers { position: sticky; inset-block-start: 1.5em; align-self: start; }
  .intro { margin-block-end: 1.5em; }
  .intro p { margin-block-start: 0.4em; }
  .answers { grid-area: 2 / 1 / 4 / 2; }
  .question { grid-area: 1 / 2 / 3 / 3; }
  .pushes { grid-area: 3 / 2 / 4 / 3; padding-block-start: 2.5em; }
  .question, .pushes { border-inline-start: 1px solid var(--hairline); padding-inline-start: clamp(1.25em, 3cqi, 2.5em); }
  .bar { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; justify-content: space-between; align-items: baseline; margin-block-end: 1em; }
  .own-levels { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; min-width: 0; }
  .level-choice { min-width: 0; max-width: 100%; }
  .level-choice select { font-weight: 600; border-block-end: 2px solid var(--hairline); padding-block: 0.2em; max-width: 100%; }
  .level-choice select:hover { border-color: var(--accent); }

  /* Names on one side, the line on the other; both columns are the same in heads, groups and rows. */
  .mirror { --names: 34%; --point: 0.95em; --pad: 2.25em; }
  .heads, .chart, .group::after { margin-inline: calc(var(--names) + var(--pad)) var(--pad); }
  /* Each name is centred on its column, which is a point. */
  .heads { container-type: inline-size; }
  .heads > div { display: flex; justify-content: space-between; align-items: end; padding-block-end: 0.5em; }
  .heads > div > div { width: 0; display: flex; justify-content: center; }
  .heads span { flex: none; width: calc(100cqi / (var(--n) - 1)); font-size: 0.9375em; padding-inline: 0.2em; text-align: center; line-height: 1.3; color: var(--soft); overflow-wrap: break-word; hyphens: auto; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; }
  .heads > div > :first-child span, .heads > div > :last-child span { width: min(100cqi / (var(--n) - 1), 2 * var(--pad)); padding: 0; }
  .dense .heads span { -webkit-line-clamp: 1; line-clamp: 1; width: calc(2 * var(--pad)); }
  .heads .aimed { color: inherit; font-weight: 700; }
  .group { position: relative; padding-block: 0.55em; }
  .mirror > :first-child.group, .heads + .group { padding-block-start: 0.35em; }
  ol + .group { padding-block-start: 1.1em; }
  .group::after { content: ''; position: absolute; inset: 0; z-index: -1; }
  .mirror { position: relative; z-index: 0; }
  .mirror button { display: grid; align-content: start; position: relative; width: 100%; min-height: 2.4em; padding-block: 0.45em; }
  .name { display: block; width: var(--names); line-height: 1.4; overflow-wrap: break-word; }
  button:hover .name { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  [aria-current] .name { font-weight: 600; }
  .chart { position: absolute; inset: 0; }
  .chart, .group::after { background: linear-gradient(to right, var(--hairline) 1px, transparent 1px) 0 0 / calc(100% / (var(--n) - 1)) 100%, linear-gradient(var(--hairline), var(--hairline)) 100% 0 / 1px 100% no-repeat; }
  .dense .chart, .dense .group::after { background: none; }
  .chart svg { position: absolute; inset-block-start: 1.15em; inset-inline: 0; width: 100%; height: 100%; overflow: visible; z-index: 1; pointer-events: none; }
  .chart svg:dir(rtl) { transform: scaleX(-1); }
  path { fill: none; vector-effect: non-scaling-stroke; stroke-linecap: round; }
  .line { stroke: var(--accent); stroke-width: 0.22em; }
  .target { stroke: currentColor; stroke-width: 0.125em; stroke-dasharray: 0.1em 0.35em; opacity: 0.75; }
  .point, .aim { position: absolute; z-index: 2; inset-block-start: 1.15em; inset-inline-start: calc(var(--at) * 100%); translate: -50% -50%; border-radius: 50%; }
  .point:dir(rtl), .aim:dir(rtl) { translate: 50% -50%; }
  .point { width: var(--point); height: var(--point); background: var(--accent); }
  .aim { width: 0.25em; height: 0.25em; background: currentColor; z-index: 1; }
  .said { display: block; font-size: 0.9375em; font-weight: 400; color: var(--soft); }
  .stepped button { min-height: 3.6em; }
  .open { position: absolute; inset-block-start: 0.5em; z-index: 2; font-size: 0.875em; line-height: 1.4; color: var(--soft); background: var(--paper); padding-inline: 0.3em; white-space: nowrap; inset-inline-start: 0.4em; font-style: italic; }
  .keeping { margin-block-start: 1.5em; }
  .keeping p + p { margin-block-start: 0.3em; }

  legend { padding: 0; width: 100%; scroll-margin-block: 1em; }
  legend .label { display: block; }
  .ask { display: block; font-size: 1.375em; line-height: 1.25; font-weight: 700; letter-spacing: -0.01em; margin-block: 0.15em 0.2em; overflow-wrap: break-word; }
  .prompt { margin-block: 1.1em 0.25em; }
  .choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.8em; padding-block: 0.7em; border-block-start: 1px solid var(--hairline); }
  .choice:hover, .choice:hover + .choice { border-color: currentColor; }
  .choice input { accent-color: var(--accent); width: 1.125em; height: 1.125em; margin: 0.2em 0 0; }
  .choice > span > span { display: block; }
  .choice .words { line-height: 1.45; }
  .choice .words ul { padding-inline-start: 1.1em; font-size: 0.9375em; }
  .choice .rated dt { margin-block-start: 0.5em; }
  .choice .rated dd { margin-block-start: 0.1em; }
  .choice:has(:checked) .label { color: var(--accent); }
  .steps { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 1.5em; margin-block-start: 0.75em; padding-block-start: 0.75em; border-block-start: 1px solid var(--hairline); }
  .steps .action { font-weight: 600; }
  .steps [disabled] { opacity: 0.4; cursor: default; }
  .steps .small { margin-inline-start: auto; min-height: 2em; }
  .steps .small:hover { text-decoration: underline; }
  .pushes > h3 { padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); }
  .pushes > p { margin-block-start: 0.7em; }
  .pushes li { overflow-wrap: break-word; }
  .pushes li[part] { padding-block: 0.9em; border-block-end: 1px solid var(--hairline); }
  .pushes h4 { font-size: 1em; font-weight: 600; line-height: 1.4; }
  .pushes li p.small { margin-block-start: 0.2em; }

  @container (width < 50em) {
    .check { display: block; }
    .long .answers { position: static; }
    .question, .pushes { border: 0; padding-inline: 0; }
    .answers { margin-block-start: 2.5em; }
  }
  @container (width < 37.5em) {
    .mirror { --names: 0%; --pad: 2em; }
    .heads span { font-size: 0.8125em; }
    .name { position: relative; z-index: 2; width: fit-content; max-width: 100%; text-shadow: 0 0 0.15em var(--paper), 0 0 0.15em var(--paper), 0 0 0.3em var(--paper), 0 0 0.3em var(--paper); }
    .mirror button { padding-block: 0.2em 2em; }
    .chart svg, .point, .aim { inset-block-start: 2.6em; }
    .open { inset-block-start: 2.05em; white-space: normal; max-width: calc(100% + var(--pad) - 0.4em); }
    .said { display: inline; margin-inline-start: 0.35em; }
  }
  /* Large letters on a phone: why there is no point may take two lines. */
  @container (width < 14em) {
    .open { inset-inline-start: calc(0px - var(--pad)); max-width: calc(100% + 2 * var(--pad)); padding-inline-start: 0; }
    .mirror button:has(.open) { padding-block-end: 3.25em; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .line { animation: appear 0.5s ease-out backwards; }
    .point { animation: land 0.25s ease-out backwards; }
    @keyframes appear { from { opacity: 0; } }
    @keyframes land { from { scale: 0; } }
  }
  @media (forced-colors: active) {
    .line { stroke: Highlight; }
    .target { stroke: CanvasText; }
    .point { background: Highlight; forced-color-adjust: none; }
    .heads span { color: CanvasText; }
    .chart, .group::after { forced-color-adjust: none; --hairline: GrayText; }
  }
  @media print { .question { display: none; } .check { display: block; } .pushes { border: 0; padding-inline: 0; } }
`;
