import {css} from 'lit';

/**
 * The look that all elements share: the page's font and text colour, hairlines, and colours derived from one
 * accent. A colour is brought to a middle lightness and then mixed with the text's own colour: that makes it
 * darker on paper and lighter in the dark, whatever the brand, without asking which of the two it is. Its chroma is
 * kept to what screens can show at about that lightness: beyond, they would show it darker or lighter.
 */
export const baseStyles = css`
  :host {
    display: block;
    color: var(--career-text-color, inherit);
    min-inline-size: min(100%, 16em);
    /* What reaches every element of a page, and was meant for others: letters of no size that close gaps, spaced capitals, a
       cursor that is hidden. Said to all elements, or to this one, it holds: so readers have the spacing that they ask for. */
    --legible: max(1em, min(max(1rem, 16px), (9px - 1em) * 1000));
    font-size: var(--legible);
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    word-break: auto-phrase; /* Japanese breaks between phrases where a browser can tell them; other languages as ever */
    line-break: auto;
    hyphens: manual;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    writing-mode: horizontal-tb;
    -webkit-text-stroke: 0;
    stroke: none;
    list-style: outside;
    cursor: auto;
    /* Unless the page names it, paper is what its text can be read on: white below dark text, near black below light. */
    --paper: var(--career-background, oklch(from currentColor clamp(0.18, (0.6 - l) * 1000, 1) 0 0));
    --soft: color-mix(in oklab, currentColor 66%, transparent);
    --hairline: color-mix(in oklab, currentColor 15%, transparent);
    --brand: var(--career-accent, #0b7a75);
    --accent: color-mix(in oklab, oklch(from var(--brand) 0.59 min(c * 1.15, 0.25) h) 74%, currentColor);
    --second: color-mix(in oklab, oklch(from var(--brand) 0.59 clamp(0.13, c * 1.3, 0.2) calc(h - 150)) 74%, currentColor);
    --warning: color-mix(in oklab, oklch(0.59 0.19 35) 74%, currentColor);
  }
  :host([hidden]) { display: none; }
  :where(:host) > * { font-size: var(--legible); line-height: 1.5; overflow-wrap: anywhere; word-break: auto-phrase; } /* a reset of all elements takes them from the host */
  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; }
  h2 { font-size: 1.75em; line-height: 1.2; font-weight: 700; letter-spacing: -0.015em; text-wrap: balance; }
  h3 { font-size: 1em; line-height: 1.4; font-weight: 600; }
  .label { font-size: 0.8125em; line-height: 1.4; font-weight: 600; color: var(--soft); }
  .soft { color: var(--soft); }
  .small { font-size: 0.9375em; }
  .frame { container-type: inline-size; contain-intrinsic-inline-size: 20em; }
  .note-bar { border-inline-start: 3px solid var(--warning); padding-inline-start: 1em; margin-block: 1em; max-width: 60ch; }
  .way-out label { display: block; margin-block-start: 0.4em; }
  .way-out input { display: block; inline-size: 100%; font: inherit; color: inherit; background: none; border: 1px solid var(--hairline); padding: 0.25em 0.5em; }
  p + p, p + ul, p + ol, ul + p, ol + p { margin-block-start: 0.6em; }
  ul, ol { padding-inline-start: 1.2em; }
  /* Arabic letters join, reach higher and lower, and have no slanted form. */
  :is(h2, em):is(:lang(ar), :lang(fa), :lang(ur)) { letter-spacing: 0; line-height: 1.5; font-style: normal; }
  em:is(:lang(ar), :lang(fa), :lang(ur)) { font-weight: 600; }
  [role='list'] { list-style: none; padding: 0; }
  a { color: var(--accent); text-underline-offset: 0.15em; }
  .soft a { color: inherit; } /* the accent would be mixed with soft ink, and be too faint */
  button, select { font: inherit; color: inherit; background: none; border: 0; border-radius: 0; padding: 0; margin: 0; letter-spacing: inherit; text-align: inherit; }
  input, textarea { user-select: text; -webkit-user-select: text; } /* where a page lets nobody mark its text, Safari lets nobody type */
  table { font: inherit; color: inherit; line-height: inherit; text-align: inherit; white-space: inherit; } /* without a doctype, tables have letters of their own */
  select { contain: paint; text-overflow: ellipsis; } /* in WebKit a choice that is longer than its place would widen the page */
  option { color: CanvasText; background: Canvas; }
  button, select, label { cursor: pointer; touch-action: manipulation; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
  .action { min-height: 2em; padding-block: 0.25em; border-block-end: 2px solid var(--hairline); font-weight: 500; }
  .action:hover { border-color: currentColor; }
  /* What belongs to a track, whose colour is handed over as --color. */
  .tracked { --track: color-mix(in oklab, oklch(from var(--color) 0.59 min(c, 0.25) h) 74%, currentColor); }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  /* A framework of one direction on a page of the other: the page says where things stand, but a paragraph begins, and ends, where its
     own letters do, and the marks of a list stand where its texts begin. (Not what scrolls: Firefox would let it scroll to nowhere.) */
  :host(:is(:state(ltr):dir(rtl), :state(rtl):dir(ltr))) :is(p, div:not(.scroll, .lying, .wide-table, [role]), li, dt, dd, th, td, h2, h3, h4, legend, label, blockquote, .summary, :is(summary, h4) .soft) { unicode-bidi: plaintext; }
  :host(:state(ltr):dir(rtl)) :is(ul, ol):not([role]) { direction: ltr; }
  :host(:state(rtl):dir(ltr)) :is(ul, ol):not([role]) { direction: rtl; }
  @media print {
    .action, .way-out { display: none; }
    .point, .aim, .chart, .dot, .bar { print-color-adjust: exact; }
  }
`;
