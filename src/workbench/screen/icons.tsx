import type { JSX } from 'react';

/** Drawings of the buttons, in the colour of their words. */
const PATHS = {
  open: 'M2.5 12.5v-9h4l1.5 2h5.5v2M2.5 12.5l2-5h10l-2 5z',
  save: 'M3 3h8l2 2v8H3zM5 3v3.5h5V3M5 13V9.5h6V13',
  undo: 'M5.5 3.5 2.5 6.5l3 3M2.5 6.5h6.75a3.25 3.25 0 0 1 0 6.5H6',
  redo: 'm10.5 3.5 3 3-3 3M13.5 6.5H6.75a3.25 3.25 0 0 0 0 6.5H10',
  example: 'M3 13V8.5M6.5 13V6M10 13V3.5M13.5 13v-8M2 13.5h12.5',
  empty: 'M4 2.5h5.5L12.5 5.5v8H4zM9.5 2.5v3h3',
  pane: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  calculateAndWrite: 'M3 2.5h7v11H3zM4.8 4.5h3.4v2H4.8zM5 9h0M8 9h0M5 11.2h0M8 11.2h0M10.5 12.5l.4-1.9 3-3 1.5 1.5-3 3z',
  check: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM5.3 8.2l1.9 1.9 3.6-3.9',
  back: 'M9.5 4 5.5 8l4 4', on: 'm6.5 4 4 4-4 4', add: 'M8 3.5v9M3.5 8h9', close: 'm4 4 8 8M12 4l-8 8', lock: 'M4 7.5h8v6H4zM5.5 7.5V5.5a2.5 2.5 0 0 1 5 0v2',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside a word; it says nothing by itself. */
export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d={PATHS[name]} /></svg>
);

/** The mark of the product. */
export const ProductMark = (): JSX.Element => (
  <svg className="product-mark" viewBox="0 0 80 80" width="22" height="22" aria-hidden="true" focusable="false">
    <rect x="14" y="50" width="13" height="16" rx="2" fill="#9fd6dd" />
    <rect x="31" y="38" width="13" height="28" rx="2" fill="#d5eff2" />
    <rect x="48" y="26" width="13" height="40" rx="2" fill="#ffffff" />
    <circle cx="56" cy="20" r="11" fill="#f2b632" />
  </svg>
);
