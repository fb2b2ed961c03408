import {css} from 'lit';

/** What the first question is drawn with. */
export const selfCheckStyles = css`
  .check { display: grid; grid-template: auto auto auto 1fr / minmax(0, 1.6fr) minmax(17em, 1fr); column-gap: clamp(1.5em, 4cqi, 3.5em); }
  .long { grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr); }
  .long .answers { position: sticky; inset-block-start: 1.5em; align-self: start; }
  .intro { margin-block-end: 1.5em; }
  .intro p { margin-block-start: 0.4em; }
  .answers { grid-area: 2 / 1 / 5 / 2; }
  .intro .whose { font-weight: 600; }
  .question { grid-area: 1 / 2 / 3 / 3; }
  .question, .pushes, .talk { border-inline-start: 1px solid var(--hairline); padding-inline-start: clamp(1.25em, 3cqi, 2.5em); }
  .unasked { display: block; }
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
  .choice:has(:checked) > span > .label { color: var(--accent); }
  .expects { margin-block-start: 0.75em; padding-block: 0.75em; border-block: 1px solid var(--hairline); }
  .expects .label { margin-block-end: 0.3em; }
  .question h3 { padding-block: 1.75em 0.1em; }
  .question h3:first-child { padding-block-start: 0; }
  .steps + fieldset { margin-block-start: 2em; }
  .every h3 { font-size: 1.375em; }
  .every .ask { font-size: 1.125em; }
  .question h3 + fieldset { margin-block-start: 0.5em; }
  summary { min-height: 24px; width: fit-content; }
  .steps { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 1.5em; padding-block: 0.6em; border-block-start: 1px solid var(--hairline); }
  .steps:not(:has(button)) { padding: 0; }
  .steps .action { font-weight: 600; }
  .steps [disabled] { opacity: 0.4; cursor: default; }
  .steps .small { min-height: 2em; }
  .steps .action + .small { margin-inline-start: auto; }
  .steps .small:hover { text-decoration: underline; }

  @container (width < 50em) {
    .check { display: block; }
    .long .answers { position: static; }
    .question { border: 0; padding-inline: 0; }
    .answers { margin-block-start: 2.5em; }
  }
  @container (width < 37.5em) {
    .steps { column-gap: 1em; }
    .steps:has(.action) { position: sticky; inset-block-end: 0; z-index: 3; background: var(--paper); }
    .question :is(input, textarea, select, summary) { scroll-margin-block-end: 5em; }
  }
`;
