import {css} from 'lit';

/** What stands around the question. */
export const checkRestStyles = css`
  .since { border-color: var(--accent); }
  .since ul { margin-block: 0.4em 0.75em; }
  .since li .soft { margin-inline-start: 0.75em; }
  .pushes { grid-area: 4 / 2 / 5 / 3; padding-block-start: 2.5em; }
  /* With another person’s view beside, what they talk about comes before the question. */
  .talk { grid-area: 1 / 2 / 3 / 3; }
  .talking .question { grid-area: 3 / 2 / 4 / 3; padding-block-start: 2.5em; }
  .team { grid-column: 1 / -1; margin-block-start: 2.5em; padding-block-start: 2em; border-block-start: 1px solid var(--hairline); min-width: 0; }
  .bar { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; justify-content: space-between; align-items: baseline; margin-block-end: 1em; }
  .own-levels { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; min-width: 0; }
  .level-choice { min-width: 0; max-width: 100%; }
  .level-choice select { font-weight: 600; border-block-end: 2px solid var(--hairline); padding-block: 0.2em; max-width: 100%; }
  .level-choice select:hover { border-color: var(--accent); }
  /* Which line is which, and the way to the table. */
  .reading { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.25em 1.5em; margin-block-end: 1em; }
  .twin { margin-inline-start: auto; }
  .twin[aria-pressed='true'] { border-color: var(--accent); }
  .legend { display: flex; flex-wrap: wrap; gap: 0.1em 1.5em; min-width: 0; }
  .legend li { display: flex; align-items: center; min-height: 1.75em; min-width: 0; }
  .sample { position: relative; flex: none; width: 2.25em; height: 1em; margin-inline-end: 0.6em; --at: 0.5; }
  .sample svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
  .sample .line { animation: none; }
  .close { display: grid; place-content: center; width: 1.75em; height: 1.75em; margin-inline-start: 0.15em; color: var(--soft); }
  .close:hover { color: inherit; }
  .close svg { width: 0.65em; height: 0.65em; }
  .close path { stroke: currentColor; stroke-width: 1.5px; }
  /* Names on one side, the line on the other; both columns are the same in heads, groups and rows. */
  .mirror { --names: 34%; --point: 0.95em; --pad: 2.25em; }
  .heads, .chart, .group::after { margin-inline: calc(var(--names) + var(--pad)) var(--pad); }
  /* Each name is centred on its column, which is a point. */
  .heads { container-type: inline-size; position: sticky; inset-block-start: 0; z-index: 5; background: var(--paper); padding-block-start: 0.4em; }
  .heads > div { display: flex; justify-content: space-between; align-items: end; padding-block-end: 0.5em; }
  .heads > div > div { width: 0; display: flex; justify-content: center; }
  .heads span { flex: none; width: calc(100cqi / (var(--n) - 1)); font-size: 0.9375em; padding-inline: 0.2em; text-align: center; line-height: 1.3; color: var(--soft); overflow-wrap: break-word; hyphens: auto; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; }
  .heads > div > :first-child span, .heads > div > :last-child span { width: min(100cqi / (var(--n) - 1), 2 * var(--pad)); min-width: min-content; padding: 0; }
  .heads > div > :only-child { margin-inline-start: auto; } /* one text alone is the far end */
  .dense .heads span { -webkit-line-clamp: 1; line-clamp: 1; width: calc(2 * var(--pad)); }
  .ends span { width: auto; padding: 0; font-size: 0.8125em; }
  .heads .aimed { color: inherit; font-weight: 700; }
  .group { position: relative; padding-block: 0.55em; unicode-bidi: normal !important; } /* the chart is on the other side */
  .mirror > :first-child.group, .heads + .group { padding-block-start: 0.35em; }
  ol + .group { padding-block-start: 1.1em; }
  .group::after { content: ''; position: absolute; inset: 0; z-index: -1; }
  .mirror { position: relative; z-index: 0; }
  .mirror li > button { display: grid; align-content: start; position: relative; width: 100%; min-height: 2.4em; padding-block: 0.45em; }
  .name { display: block; width: var(--names); line-height: 1.4; overflow-wrap: break-word; }
  button:hover .name { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  [aria-current] .name { font-weight: 600; }
  .chart { position: absolute; inset: 0; }
  .chart, .group::after { background: linear-gradient(to right, var(--hairline) 1px, transparent 1px) 0 0 / calc(100% / max(1, var(--n) - 1)) 100%, linear-gradient(var(--hairline), var(--hairline)) 100% 0 / 1px 100% no-repeat; }
  .dense .chart, .dense .group::after { background: none; }
  .chart svg { position: absolute; inset-block-start: 1.15em; inset-inline: 0; width: 100%; height: 100%; overflow: visible; z-index: 1; pointer-events: none; }
  .chart svg:dir(rtl) { transform: scaleX(-1); }
  path { fill: none; vector-effect: non-scaling-stroke; stroke-linecap: round; }
  .line { stroke: var(--accent); stroke-width: 0.22em; }
  .theirs { stroke: var(--second); stroke-width: 0.13em; }
  .past { stroke: var(--soft); stroke-width: 0.11em; opacity: 0.6; }
  .target { stroke: currentColor; stroke-width: 0.125em; stroke-dasharray: 0.1em 0.35em; opacity: 0.75; }
  .point, .aim, .chart .other, .sample .other { position: absolute; z-index: 2; inset-block-start: 1.15em; inset-inline-start: calc(var(--at) * 100%); translate: -50% -50%; border-radius: 50%; }
  .point:dir(rtl), .aim:dir(rtl), .chart .other:dir(rtl), .sample .other:dir(rtl) { translate: 50% -50%; }
  .point { width: var(--point); height: var(--point); background: var(--accent); }
  .aim { width: 0.25em; height: 0.25em; background: currentColor; z-index: 1; }
  .chart .other, .sample .other { z-index: 3; width: 0.82em; height: 0.82em; border: 0.14em solid var(--second); background: var(--paper); }
  .chart .other.past, .sample .other.past { z-index: 1; width: 0.45em; height: 0.45em; border: 0; background: color-mix(in oklab, currentColor 45%, var(--paper)); }
  .sample .point, .sample .other { inset-block-start: 50%; animation: none; --point: 0.8em; }
  .said.other { color: var(--second); }
  .said { display: block; font-size: 0.9375em; font-weight: 400; color: var(--soft); }
  .stepped button { min-height: 3.6em; }
  .open { position: absolute; inset-block-start: 0.5em; z-index: 2; font-size: 0.875em; line-height: 1.4; color: var(--soft); background: var(--paper); padding-inline: 0.3em; white-space: nowrap; inset-inline-start: 0.4em; font-style: italic; }
  .open:is(:lang(ja), :lang(zh)) { font-style: normal; } /* their letters have no slanted form */
  .panels { grid-column: 1 / -1; margin-block-start: 2.5em; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; padding-block-start: 1em; border-block-start: 1px solid var(--hairline); }
  .tools [aria-expanded='true'] { border-color: var(--accent); }
  .panel { margin-block-start: 1.5em; max-width: 60em; }
  .between { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.6em; align-items: start; padding-block: 0.3em; min-height: 24px; }
  .between input { accent-color: var(--accent); width: 1em; height: 1em; margin: 0.25em 0 0; }
  .between:hover { color: var(--accent); }
  /* What belongs to an answer stands below its text. */
  .choice + .between, .aside, .aside + .between { margin-inline-start: 1.925em; margin-block: -0.4em 0.6em; }
  .choice + .between, .aside + .between { margin-inline-start: 2.05em; } /* in small letters */
  .aside .rated dt { margin-block-start: 0.5em; }
  .notes { border-block-start: 1px solid var(--hairline); padding-block: 0.6em; }
  .settings { flex-basis: 100%; }
  .settings[open] { padding-block-end: 0.5em; }
  .pushes > h3 { padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); }
  .pushes > p { margin-block-start: 0.7em; }
  @container (width < 50em) {
    .pushes, .talk { border: 0; padding-inline: 0; }
    .talk { margin-block-start: 2.5em; }
  }
  @container (width < 37.5em) {
    .mirror { --names: 0%; --pad: 2em; }
    .heads span { font-size: 0.8125em; }
    .name { position: relative; z-index: 2; width: fit-content; max-width: 100%; text-shadow: 0 0 0.15em var(--paper), 0 0 0.15em var(--paper), 0 0 0.3em var(--paper), 0 0 0.3em var(--paper); }
    .mirror li > button { padding-block: 0.2em 2em; }
    .chart svg, .chart .point, .chart .aim, .chart .other { inset-block-start: 2.6em; }
    .open { inset-block-start: 2.05em; white-space: normal; max-width: calc(100% + var(--pad) - 0.4em); }
    .said { display: inline; margin-inline-start: 0.35em; }
    .said.other { display: none; } /* there is no room above the line; it is said below */
  }
  /* Large letters on a phone: why there is no point may take two lines. */
  @container (width < 14em) {
    .open { inset-inline-start: calc(0px - var(--pad)); max-width: calc(100% + 2 * var(--pad)); padding-inline-start: 0; }
    .mirror li > button:has(.open) { padding-block-end: 3.25em; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .of-line { animation: draw 0.2s linear var(--wait, 0s) backwards; }
    .point { animation: land 0.25s ease-out var(--wait, 0s) backwards; }
    @keyframes draw { from { clip-path: inset(-1em -1em 100%); } to { clip-path: inset(-1em -1em -1em); } }
    @keyframes land { from { scale: 0; } }
  }
  @media (forced-colors: active) {
    .line { stroke: Highlight; }
    .theirs, .past { stroke: CanvasText; }
    .chart .other, .sample .other { border-color: CanvasText; forced-color-adjust: none; background: Canvas; }
    .target { stroke: CanvasText; }
    .point { background: Highlight; forced-color-adjust: none; }
    .heads span { color: CanvasText; }
    .chart, .group::after { forced-color-adjust: none; --hairline: GrayText; }
  }
  @media print {
    .twin, .close { display: none; }
    [aria-current] .name { font-weight: inherit; }
    .heads { position: static; }
    .line, .theirs { stroke: #000; }
    .point { background: #000; }
    .past { stroke-dasharray: 0.6em 0.4em; }
    .chart .other, .sample .other { border-color: #000; print-color-adjust: exact; }
  }
  @media print { .question, .panels, .settings, .first { display: none; } .check { display: block; } .pushes, .talk { border: 0; padding-inline: 0; } .talk { margin-block-start: 2.5em; } }
`;
