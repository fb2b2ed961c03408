import {css} from 'lit';

export const openedStyles = css`
  .frame > .opened { margin-block-end: 2em; }
  .arrival { padding-block: 1em; border-block: 1px solid var(--hairline); }
  .arrival + .arrival { border-block-start: 0; }
  .whose { font-size: 1.1875em; line-height: 1.4; font-weight: 600; overflow-wrap: break-word; }
  .arrival .soft { margin-block-start: 0.3em; }
  .ways { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; }
  .arrival .ways { margin-block-start: 0.6em; }
  .arrival + p { margin-block-start: 1em; }
  .outcome:empty { display: none; }
  .outcome { margin-block-start: 0.8em; }
  .outcome button { margin-inline-start: 0.75em; }
  .beside, .beside ul { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; align-items: baseline; }
  .beside { margin-block-start: 0.8em; }
  .beside li { overflow-wrap: break-word; min-width: 0; }
  .beside button { margin-inline-start: 0.5em; }
  @media print { .opened { display: none; } }
`;
