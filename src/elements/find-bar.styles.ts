import {css} from 'lit';

export const findBarStyles = css`
  .find { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25em 1em; margin-block-end: 1em; }
  .find .field { display: flex; align-items: baseline; flex: 0 1 20em; min-width: min(100%, 14em); border-block-end: 1px solid var(--soft); }
  .find .field:hover { border-color: currentColor; }
  .find label { display: flex; align-items: baseline; gap: 0.75em; flex: 1; min-width: 0; cursor: text; }
  .find input { appearance: none; font: inherit; letter-spacing: inherit; color: inherit; background: none; border: 0; border-radius: 0; margin: 0; padding: 0; flex: 1; min-width: 0; min-block-size: 2.25em; }
  .find ::-webkit-search-cancel-button { display: none; }
  .find :is(.field, .steps) button { min-width: 1.75em; min-height: 1.75em; line-height: 1; text-align: center; color: var(--soft); }
  .find :is(.field, .steps) button:hover { color: inherit; }
  .find .steps { display: flex; gap: 0.25em; }
  .find .count { min-width: 0; animation: pause 0.8s; }
  @keyframes pause { from { opacity: 1; } }
  @media print { .find { display: none; } }
`;
