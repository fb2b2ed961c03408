import {css} from 'lit';

export const ladderStyles = css`
  .probe { float: inline-start; width: 0; height: 100%; }
  .ladder { --track: currentColor; }
  .beside { display: grid; grid-template-columns: minmax(0, 1.55fr) minmax(15em, 1fr); column-gap: clamp(1.5em, 4%, 4em); }
  .below > section { margin-block-start: 2em; padding-block-start: 1.5em; border-block-start: 1px solid var(--hairline); max-width: 44em; }
  .beside > section { border-inline-start: 1px solid var(--hairline); padding-inline-start: clamp(1.25em, 8%, 2.5em); }
  .intro { margin-block-end: 1.5em; max-width: 44em; }
  .intro h2 { font-size: 1.0625em; letter-spacing: 0; line-height: 1.4; }
  .some { margin-block: -0.5em 1em; }

  /* Rows belong to the grid, so that long texts make them taller and the lines follow. */
  .map {
    --pitch: 1.5em;
    --dot: 1.25em;
    display: grid;
    grid-template: repeat(var(--rows), auto) / minmax(0, 1fr);
    --first: calc(var(--dot) / 2);
  }
  .map > ol, .slices { grid-area: 1 / 1 / -1 / -1; display: grid; grid-template: subgrid / minmax(0, 1fr); }
  .map > ol { position: relative; }
  .map > ol > li, .slice { grid-row: calc(var(--rows) - var(--row)); grid-column: 1; }
  .fork { --base: 2.3em; --pitch: min(9em, 24%); --first: calc(50% - var(--pitch) / 2); }
  .lanes { --pitch: calc((100% - var(--dot) / 2) / var(--lanes)); }

  /* Where track names stand, a row is higher: for the names, and so that a line clears what stands beside the station above. */
  .map > ol > li, .slice { --rise: calc(var(--base, 2em) + var(--lift) * 1.6em); }
  .map > ol > li {
    --at: calc(var(--first) + var(--x) * var(--pitch));
    position: relative;
    padding-block: var(--rise) 0.4em;
    margin-inline-start: calc(var(--at) - var(--dot) / 2);
    justify-self: start;
  }
  .lanes > ol > li { width: calc(100% / var(--lanes)); padding-inline-end: 1em; }
  /* As wide as their side of the map: a track's name may be longer than that of its highest level. */
  .fork > ol > li { justify-self: stretch; }
  .fork > ol > li > button { width: fit-content; }
  .fork > ol > li.start { margin-inline: 0 calc(100% - var(--at) - var(--dot) / 2); text-align: end; }
  .fork > ol > li.start > button { margin-inline-start: auto; }
  .compact { --base: 0.9em; --span: calc((var(--lanes) - 1) * var(--pitch)); }
  .compact > ol > li { margin-inline-start: 0; justify-self: stretch; padding-inline-start: var(--span); }
  .compact > ol > li > button > .dot { --left: calc(var(--span) - var(--x) * var(--pitch)); margin-inline: calc(-1 * var(--left)) var(--left); }

  /* A map that lies: columns instead of rows, lanes one below the other, names below their stations. */
  .lies {
    --pitch: calc(var(--dot) + 2.8em + var(--names) * 1.35em);
    grid-template: auto / repeat(var(--rows), minmax(0, 1fr));
    min-height: calc(var(--lanes) * var(--pitch) + 1.6em);
  }
  .lies > ol, .lies > .slices { grid-template: minmax(0, 1fr) / subgrid; }
  .lies > ol > li, .lies .slice { grid-row: 1; grid-column: calc(var(--row) + 1); --rise: 1.7em; }
  .lies > ol > li { margin-inline-start: 0; padding-block: calc(var(--rise) + var(--x) * var(--pitch)) 0; justify-self: stretch; }
  .lies > ol > li > button { flex-direction: column; gap: 0.3em; padding-inline-end: 2.2em; }
  .lies .title { text-wrap: auto; }
  .lies .crown { inset-block-start: calc((var(--rise) + var(--x) * var(--pitch)) / 0.8125 - 1.7em); inset-inline: 0; max-width: 100%; }
  .lies .slice svg { --bend: 2.6em; inset-block-start: var(--y); height: calc(max(var(--lanes) - 1, 1) * var(--pitch)); }
  .lies .slice .run { inset-inline-start: calc(var(--dot) / 2); width: calc(100% - var(--bend) + 1px); }
  .lies .slice .turn { inset-inline-start: calc(100% - var(--bend) + var(--dot) / 2); width: var(--bend); }
  .lying { height: 100%; overflow: auto; padding-inline: 0.75em; }

  .map button { display: flex; gap: 0.8em; align-items: start; min-height: 1.5em; line-height: 1.35; }
  .start > button { flex-direction: row-reverse; margin-inline-start: auto; }
  .name { min-width: 0; }
  :is(.lanes, .fork) .name { background: var(--paper); } /* loose ways pass behind it */
  .title { display: block; font-size: 1.0625em; text-wrap: balance; overflow-wrap: anywhere; }
  .fact { display: block; font-size: 0.9375em; color: var(--soft); }
  .mark { display: block; font-size: 0.8125em; font-weight: 600; line-height: 1.5; color: var(--accent); }
  .mark::before { content: ''; display: inline-block; width: 0.6em; height: 0.6em; margin-inline-end: 0.45em; border: 0.14em solid; border-radius: 50%; background: currentColor; }
  .mark.target::before { background: none; border-style: dotted; }
  .crown { position: absolute; inset-block-start: calc(var(--rise) / 0.8125 - 1.75em); inset-inline: calc((var(--dot) + 0.8em) / 0.8125) 0; font-size: 0.8125em; font-weight: 600; line-height: 1.4; color: var(--track); background: var(--paper); justify-self: start; max-width: calc(100% - (var(--dot) + 0.8em) / 0.8125); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .start .crown { inset-inline: auto calc((var(--dot) + 0.8em) / 0.8125); }
  .compact .crown { --left: calc((var(--span) + var(--dot) + 0.8em) / 0.8125); inset-inline-start: var(--left); max-width: calc(100% - var(--left)); }
  .dot {
    flex: none;
    position: relative;
    width: var(--dot);
    height: var(--dot);
    margin-block-start: calc((1.434em - var(--dot)) / 2);
    border: 0.27em solid var(--track);
    border-radius: 50%;
    background: var(--paper);
  }
  .dot.planned { border-style: dotted; }
  .dot::after { content: ''; position: absolute; inset: -0.6em; border: 2px solid var(--track); border-radius: 50%; opacity: 0; transform: scale(0.7); }
  .far .dot { border-color: color-mix(in oklab, var(--track) 48%, var(--paper)); }
  .far .title { color: var(--soft); }
  .selected > button .title { font-weight: 700; }
  .selected > button > .dot { background: var(--track); }
  .selected > button > .dot::after, button:hover > .dot::after { opacity: 0.55; transform: none; }
  button:hover .title, .ways button:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }

  .slice { position: relative; pointer-events: none; --y: calc(var(--rise) + 0.717em); }
  .slice svg { position: absolute; inset-inline-start: var(--first); width: calc(max(var(--lanes) - 1, 1) * var(--pitch)); overflow: visible; }
  .turn { inset-block-start: -0.5px; height: calc(var(--y) + 0.5px); }
  .lifted .turn { height: calc(var(--base, 2em) + 0.5px); }
  /* A hair longer than it is, as runs are: where two pieces meet there is no gap. */
  .stub { inset-block-start: calc(var(--base, 2em) - 0.5px); height: calc(var(--y) - var(--base, 2em) + 0.5px); }
  .run { inset-block-start: calc(var(--y) - 0.5px); height: calc(100% - var(--y) + 1px); }
  .slice svg:dir(rtl) { transform: scaleX(-1); }
  path { fill: none; stroke: var(--track); stroke-width: 0.34em; vector-effect: non-scaling-stroke; }
  path.dim { stroke: color-mix(in oklab, var(--track) 42%, var(--paper)); }
  path.loose { stroke: var(--soft); stroke-width: 0.125em; stroke-dasharray: 0.1em 0.4em; stroke-linecap: round; }
  path.loose.dim { stroke: color-mix(in oklab, currentColor 30%, var(--paper)); }

  .detail, .fact { overflow-wrap: anywhere; }
  .detail { position: sticky; inset-block-start: 1.5em; }
  .level-title { font-size: 1.75em; line-height: 1.2; font-weight: 700; letter-spacing: -0.015em; overflow-wrap: break-word; }
  .label.tracked { color: var(--track); }
  .summary { margin-block-start: 0.5em; font-size: 1.0625em; }
  .detail h4 { margin-block-start: 2em; padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); }
  .detail h4 + * { margin-block-start: 0.7em; }
  dl { margin-block-start: 1.25em; padding-block-start: 1.1em; border-block-start: 1px solid var(--hairline); font-size: 0.9375em; }
  dl + ul { margin-block-start: 1.1em; }
  dl > div + div { margin-block-start: 0.8em; }
  dt { color: var(--soft); }
  .ways { font-size: 0.9375em; }
  .ways > li:not(.tracked) { --track: currentColor; }
  .ways > li + li { margin-block-start: 1em; }
  .ways li > :not(button, h3) { margin-inline-start: 1.9em; }
  .ways button { display: flex; gap: 0.9em; font-weight: 600; min-height: 1.6em; }
  .ways .dot { --dot: 1em; border-width: 0.1875em; margin-block-start: 0.25em; }
  .legend > * + * { margin-block-start: 1.5em; }
  .stage + .legend { margin-block-start: 2em; }
  .path-title { font-size: 1.0625em; line-height: 1.3; }
  section .path-title { font-size: 1.375em; font-weight: 700; letter-spacing: -0.01em; }
  .path { margin-block-start: 1.25em; }
  .path > li { position: relative; }
  .path > li:not(:last-child)::before { content: ''; position: absolute; inset-block: 1.4em -1.2em; inset-inline-start: calc(0.5em - 1px); border-inline-start: 2px solid var(--hairline); }
  .step { margin-block-start: 0.35em; }
  .way-to { display: flex; flex-wrap: wrap; gap: 0 0.6em; align-items: baseline; margin-block-start: 2em; }
  select { min-height: 2em; max-width: 100%; border-block-end: 2px solid var(--hairline); font-weight: 500; }
  select:hover { border-color: currentColor; }
  slot[name='detail'] { display: block; margin-block-start: 1.25em; }
  .legend h3 { display: flex; gap: 0.9em; align-items: center; color: var(--track); }
  .bar { flex: none; width: 1em; height: 0.3125em; border-radius: 1em; background: currentColor; }
  .inline { padding-block: 0.75em 1.5em; margin-inline-start: calc(var(--dot) + 0.8em); }
  .inline .detail { position: static; }
  :where(.inline) ul { list-style-type: disc; } /* in a list of levels the browser would take circles, which look like stations */

  .inline .label.tracked { display: none; }

  @media (prefers-reduced-motion: no-preference) {
    .slices { animation: draw 0.9s cubic-bezier(0.3, 0, 0.2, 1) backwards; }
    path { transition: stroke 0.25s; }
    .dot::after { transition: opacity 0.2s, transform 0.2s; }
    /* The ways light up from the picked level on, row by row. */
    .traced path:not(.dim) { transition-delay: calc(max(var(--row) - var(--origin), var(--origin) - var(--row)) * 55ms); }
    @keyframes draw { from { clip-path: inset(100% -1em -1em); } to { clip-path: inset(-1em); } }
  }
  @media (forced-colors: active) {
    path { stroke: CanvasText; }
    path.dim { stroke: GrayText; stroke-width: 0.17em; }
    .dot { border-color: CanvasText; }
    .selected > button > .dot { background: Highlight; forced-color-adjust: none; }
    .bar { background: CanvasText; }
  }
  @media print {
    .detail { position: static; }
    .way-to, .hint, .some { display: none; }
    .far .title, .fact { color: inherit; } .slices { animation: none; } }
`;
