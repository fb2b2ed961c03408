import {css} from 'lit';

/**
 * What `FoundPaint` paints: a tint, and a line that says it to those who do not see the tint. Both are the brand colour
 * without the ink that is mixed into it elsewhere: which ink that would be in a highlight, browsers do not agree on. For the same
 * reason the text keeps its colour, and the tint is such that it can still be read: soft ink on the usual one, coloured
 * ink on a paler one. Where the reader is, the line is
 * of ink, and thicker where the browser knows of that (Safari does not). A cell that is marked as a whole has the line below it.
 */
export const foundStyles = css`
  :host { --found: oklch(from var(--brand) 0.59 min(c * 1.15, 0.25) h); --found-tint: oklch(from var(--found) l c h / 0.19); }
  a, ins, .kind { --found-tint: oklch(from var(--found) l c h / 0.08); }
  ::highlight(career-found) { background-color: var(--found-tint); text-decoration-line: underline; text-decoration-color: var(--found); text-decoration-thickness: 1px; }
  ::highlight(career-found-here) { text-decoration-line: underline; text-decoration-color: currentColor; text-decoration-thickness: 3px; }
  [data-found] { background-image: linear-gradient(var(--found), var(--found)); background-size: 100% 2px; background-position: bottom; background-repeat: no-repeat; }
  [data-found='here'] { background-size: 100% 5px; }
  @media (forced-colors: active) {
    ::highlight(career-found) { color: MarkText; background-color: Mark; text-decoration-color: currentColor; }
    [data-found] { outline: 1px solid Highlight; outline-offset: -1px; }
    [data-found='here'] { outline-width: 3px; outline-offset: -3px; }
  }
`;
