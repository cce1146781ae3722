import type { OpenBook, Selection, Spot } from './open-book';
import type { Extent } from './moves';

/** What lies under the pointer. */
export type Pointed =
  | { readonly kind: 'cell'; readonly spot: Spot }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'corner' };

/** What of the grid lies at an element of it. */
export const pointedAt = (element: Element | null): Pointed | null => {
  const found = element?.closest('[role="gridcell"], [data-row], [data-column], [data-corner]');
  if (!(found instanceof HTMLElement)) return null;
  const { row, column, corner } = found.dataset;
  if (corner !== undefined) return { kind: 'corner' };
  if (row !== undefined) return { kind: 'row', row: Number(row) };
  if (column !== undefined) return { kind: 'column', column: Number(column) };
  const [, r, c] = /-(\d+)-(\d+)$/.exec(found.id) ?? [];
  return r === undefined ? null : { kind: 'cell', spot: { row: Number(r), column: Number(c) } };
};

const whole = (pointed: Pointed, { rows, columns }: Extent): Selection | null => {
  switch (pointed.kind) {
    case 'corner': return { anchor: { row: 0, column: 0 }, focus: { row: rows - 1, column: columns - 1 } };
    case 'row': return { anchor: { row: pointed.row, column: 0 }, focus: { row: pointed.row, column: columns - 1 } };
    case 'column': return { anchor: { row: 0, column: pointed.column }, focus: { row: rows - 1, column: pointed.column } };
    default: return null;
  }
};

/** Selects what is pointed at, or reaches to it from where the selection began. */
export const point = (open: OpenBook, pointed: Pointed, extent: Extent, reach: boolean): void => {
  const { anchor } = open.moment().selection;
  const selection = pointed.kind === 'cell' ? { anchor: pointed.spot, focus: pointed.spot } : whole(pointed, extent);
  if (!selection || !reach) {
    if (selection) open.select(selection);
    return;
  }
  const from = pointed.kind === 'cell' ? anchor : { row: Math.min(anchor.row, selection.anchor.row), column: Math.min(anchor.column, selection.anchor.column) };
  open.select({ anchor: from, focus: selection.focus });
};
