import { useMemo, useRef } from 'react';
import { type Axis, columnAxis, extentOf, rowAxis } from './axis';
import type { Extent } from './moves';
import type { Moment, OpenBook } from './open-book';

/** The rows and columns of the sheet in front: how many there are, and where each begins. */
export interface Axes { readonly extent: Extent; readonly rows: Axis; readonly columns: Axis }

/** The same object as long as nothing about the sizes is new, so that typing in a cell lays out nothing. */
export const useAxes = (open: OpenBook, { sheet, content, selection }: Moment): Axes => {
  const kept = useRef<Axes | null>(null);
  const reach = useRef({ sheet, row: 0, column: 0 });
  // content is what changes in the sheet, which React cannot see
  const extent = useMemo(() => extentOf(sheet, { row: 0, column: 0 }), [sheet, content]); // eslint-disable-line react-hooks/exhaustive-deps
  if (reach.current.sheet !== sheet) reach.current = { sheet, row: 0, column: 0 };
  const [row, column] = [Math.max(extent.rows, reach.current.row, selection.focus.row + 1), Math.max(extent.columns, reach.current.column, selection.focus.column + 1)];
  reach.current = { sheet, row, column };
  return useMemo(() => {
    const whole = { rows: row, columns: column };
    const columns = columnAxis(sheet, whole);
    const rows = rowAxis(open.book, sheet, columns, whole);
    const before = kept.current;
    const same = before && before.rows.equals(rows) && before.columns.equals(columns);
    kept.current = same ? before : { extent: whole, rows, columns };
    return kept.current;
  }, [open, sheet, content, row, column]); // eslint-disable-line react-hooks/exhaustive-deps
};
