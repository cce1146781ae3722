import type { JSX } from 'react';
import type { Axis } from '../grid/axis';
import { COLUMN_HEADER } from '../grid/column-headers';
import { OverCells } from '../grid/grid-overlays';
import { ROW_HEADER } from '../grid/grid-row';
import type { Paper } from '../grid/paper';
import type { BookState } from '../host/model/state/book-state';
import type { ChartState } from '../host/model/state/chart-state';
import type { SheetState } from '../host/model/state/sheet-state';
import { ChartView } from './chart-view';

const PIXELS_A_POINT = 4 / 3;

interface ChartsOverProps {
  readonly book: BookState;
  readonly sheet: SheetState;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly paper: Paper;
  readonly label: string;
}

const placeOf = ({ place, box }: ChartState, rows: Axis, columns: Axis) => {
  if (!place) return { left: ROW_HEADER + box.left * PIXELS_A_POINT, top: COLUMN_HEADER + box.top * PIXELS_A_POINT, width: box.width * PIXELS_A_POINT, height: box.height * PIXELS_A_POINT };
  const [left, top] = [columns.start(place.from.column), rows.start(place.from.row)];
  return { left: ROW_HEADER + left, top: COLUMN_HEADER + top, width: columns.start(place.to.column) - left, height: rows.start(place.to.row) - top };
};

/** The charts of a sheet, each over its cells. */
export const ChartsOver = ({ book, sheet, rows, columns, paper, label }: ChartsOverProps): JSX.Element => (
  <>
    {sheet.charts.map((chart) => (
      <OverCells key={chart.id}><ChartView book={book} chart={chart} paper={paper} place={placeOf(chart, rows, columns)} label={label} /></OverCells>
    ))}
  </>
);
