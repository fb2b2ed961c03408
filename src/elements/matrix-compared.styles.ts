import {css} from 'lit';

/** Compared levels beside each other, or below each other where there is no room for that; and what became of a statement. */
export const styles = css`
  .told { max-width: 65ch; margin-block-start: 1em; }
  .told + .told { margin-block-start: 0.5em; }
  .comparing { --column: minmax(0, 1.7fr); min-width: calc(9em + var(--count) * 13em); }
  .comparing td { font-size: 1em; }
  .comparing td:nth-child(2) { color: var(--soft); }
  .comparing td:nth-child(2) :is(.soft, .label) { color: inherit; }
  .comparing .takeaways td { color: inherit; font-size: 1em; padding-block: 0.7em; }
  .kind { font-size: 0.8125em; font-weight: 600; line-height: 1.4; margin-block-end: 0.2em; }
  .kind, .kind + * { margin-block-start: 0; }
  .kind.new, .kind.carried, .kind.extended { color: var(--accent); }
  .kind.changed { color: var(--second); }
  .kind.same, .dropped { color: var(--soft); }
  ins { text-decoration: underline 2px var(--accent); text-underline-offset: 0.25em; text-decoration-skip-ink: none; }
  /* Within a list the sign before a statement says what became of it. */
  .statements .new { list-style-type: '+  '; }
  .statements .new::marker { color: var(--accent); font-weight: 700; }
  .others { max-width: 65ch; margin-block-start: 2.5em; }
  .others dt { font-weight: 600; margin-block-start: 1em; padding-block-start: 1em; border-block-start: 1px solid var(--hairline); }
  .others dt .soft { display: inline-block; font-weight: 400; }
  .others dt .soft::first-letter { text-transform: uppercase; }
  .others dd { margin: 0.35em 0 0; }
  .others .was { margin-block: 0; }

  @container (width < 37.5em) {
    .sheet.comparing { min-width: 0; }
    .comparing :is(tbody th, .stay) { position: static; }
    /* What was, and what is. */
    .comparing tr { display: block; padding-block: 1em; }
    .comparing td { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 0.9em; padding-block: 0.35em; }
    .comparing td:has(.kind) { padding-block: 0.5em; }
    .comparing td { font-size: 0.9375em; }
    .comparing .takeaways td { padding-block: 0.35em; }
    .comparing .level { display: block; color: var(--soft); overflow-wrap: anywhere; }
    .comparing :is(td:nth-child(2), .takeaways) .level { color: inherit; }
    .comparing .note td { display: block; }
  }
  @media print {
    .comparing tr { break-inside: auto; }
    .comparing li { break-inside: avoid; }
  }
`;
