import {css} from 'lit';

export const frameworkStyles = css`
  /* The row scrolls within itself. Its end fades where more may follow, and the last tab has room to stand clear of that. */
  .tabs { border-block-end: 1px solid var(--hairline); margin-block-end: clamp(1.5em, 4cqi, 2.5em); }
  [role='tablist'] { --fade: 2em; --end: to right; display: flex; gap: clamp(1.1em, 3cqi, 2em); overflow-x: auto; scrollbar-width: none; padding: 4px; padding-block-end: 0; margin-block: -4px -1px; margin-inline: -4px 0; mask-image: linear-gradient(var(--end), #000 calc(100% - var(--fade)), transparent); }
  [role='tablist']::after { content: ''; flex: 0 0 1em; }
  [role='tablist']:dir(rtl) { --end: to left; }
  [role='tab'] { flex: none; display: grid; min-height: 2.5em; align-content: center; border-block-end: 3px solid transparent; color: var(--soft); white-space: nowrap; }
  [role='tab']::after { content: attr(data-name); font-weight: 600; height: 0; overflow: hidden; visibility: hidden; } /* as wide as when it is selected */
  [role='tab']:hover { color: inherit; border-color: var(--hairline); }
  [role='tab'][aria-selected='true'] { color: inherit; font-weight: 600; border-color: var(--accent); }
  [role='tab']:focus-visible { outline-offset: 0; }

  /* Not taken out of the layout: as wide as before, scrolled as before, and nothing is measured or drawn anew when it is back. */
  [role='tabpanel'][hidden] { display: block; visibility: hidden; height: 0; overflow: clip; }
  [part='panel'] > * { letter-spacing: inherit; word-spacing: inherit; } /* as it was said to the whole */
  [role='tabpanel']:focus-visible { outline-offset: 0.5em; }

  .choice { display: block; margin-block-end: 1.5em; }
  select { font-weight: 600; border-block-end: 2px solid var(--hairline); padding-block: 0.2em; max-width: 100%; }
  select:hover { border-color: var(--accent); }
  .onward { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; }

  .face { max-width: 46em; margin-block-end: clamp(1.75em, 5cqi, 3em); }
  .overview h2 { font-size: clamp(1.75em, 5cqi, 2.5em); line-height: 1.1; letter-spacing: -0.025em; }
  .lead { font-size: clamp(1.0625em, 2.2cqi, 1.25em); margin-block-start: 0.7em; text-wrap: pretty; }
  .face > p { margin-block-start: 0.9em; }
  nav { border-block-start: 1px solid var(--hairline); margin-block-end: 2.5em; }
  nav li { border-block-end: 1px solid var(--hairline); }
  .way { width: 100%; min-height: 3em; font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--hairline); text-underline-offset: 0.3em; }
  .way:hover { text-decoration-color: currentColor; }
  section + section { margin-block-start: 2.5em; }
  section > h3 { padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); }
  .tracks h4 { font-size: 1em; line-height: 1.4; font-weight: 600; color: var(--track); }
  .tracks { margin-block-start: 0.9em; display: grid; gap: 1.25em 2em; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr)); }
  .bar { display: block; width: 2em; height: 0.3125em; border-radius: 1em; background: var(--track); margin-block-end: 0.5em; }
  .groups > h4 { margin-block: 1.25em 0.25em; }
  .groups > h4 > .small { font-size: 1em; font-weight: 400; color: inherit; }
  .names > li { padding-block: 0.6em; font-weight: 600; }
  .names > li + li { border-block-start: 1px solid var(--hairline); }
  .names > li > * { font-weight: 400; }
  details { border-block-end: 1px solid var(--hairline); }
  summary { display: grid; grid-template-columns: 1.25em minmax(0, 1fr); padding-block: 0.55em; cursor: pointer; font-weight: 600; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary::before { content: ''; width: 0.4em; height: 0.4em; border: solid var(--soft); border-width: 0 2px 2px 0; rotate: -45deg; margin-block-start: 0.5em; }
  summary:dir(rtl)::before { rotate: 135deg; }
  details[open] > summary::before { rotate: 45deg; }
  summary:hover::before { border-color: currentColor; }
  summary .small { font-weight: 400; }
  details > [role='list'] { padding-block-end: 0.75em; padding-inline-start: 1.25em; }
  .source > div { margin-block-start: 0.6em; }

  @container (width >= 46em) {
    .columns { display: grid; grid-template-columns: minmax(0, 1.9fr) minmax(15em, 1fr); column-gap: clamp(2em, 6cqi, 5em); align-items: start; }
    nav { order: 1; }
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='false'] { border-width: 0; padding-block-end: 3px; } /* what is transparent would show */
    [role='tab'][aria-selected='true'] { border-color: Highlight; }
    .bar { background: CanvasText; }
  }
  @media print {
    .tabs, .onward, nav, .choice { display: none; }
    details::details-content { content-visibility: visible; height: auto; }
  }
`;
