import { type JSX, memo } from 'react';
import type { Axis } from './axis';
import { hasChoices } from './choices';
import { GridCell } from './grid-cell';
import type { SheetDrawing } from './sheet-drawing';

/** Which columns are drawn: those that stay in sight, and a run of the others. */
export interface ColumnWindow { readonly frozen: number; readonly from: number; readonly to: number }

/** What of a row is selected; plain values, so that a row without a change is not drawn again. */
export interface RowMark {
  /** First and last selected column; -1 where none is. */
  readonly markedFrom: number;
  readonly markedTo: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The column of the active cell; -1 in other rows. */
  readonly active: number;
}

export interface GridRowProps extends ColumnWindow, RowMark {
  readonly drawing: SheetDrawing;
  readonly rows: Axis;
  readonly row: number;
  /** From the top for a row that stays in sight; null for the others. */
  readonly stuckAt: number | null;
  readonly prefix: string;
  readonly gridlines: boolean;
}

const markOf = ({ markedFrom: from, markedTo: to, isFirst, isLast, active }: RowMark, column: number): string => {
  if (column < from || column > to) return '';
  const edges = [isFirst ? 'edge-top' : '', isLast ? 'edge-bottom' : '', column === from ? 'edge-left' : '', column === to ? 'edge-right' : ''];
  return ['selected', column === active ? 'active' : '', ...edges].filter(Boolean).join(' ');
};

const run = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export const ROW_HEADER = 46;

const Cells = (props: GridRowProps & { readonly list: readonly number[]; readonly sticks: boolean }): JSX.Element => {
  const { drawing, rows, row, prefix, list, sticks } = props;
  return (
    <>
      {list.map((column) => (drawing.columns.size(column) === 0 ? null : (
        <GridCell
          key={column} drawn={drawing.cell(row, column)} row={row} column={column} rows={rows} columns={drawing.columns} id={`${prefix}-${row}-${column}`}
          stuckAt={sticks ? ROW_HEADER + drawing.columns.start(column) : null} mark={markOf(props, column)} hasChoices={hasChoices(drawing.sheet, { row, column })}
        />
      )))}
    </>
  );
};

/** One row with its number. */
export const GridRow = memo((props: GridRowProps): JSX.Element => {
  const { drawing: { columns }, rows, row, stuckAt, frozen, from, to, gridlines } = props;
  return (
    <div
      role="row" aria-rowindex={row + 1} className={`row${stuckAt === null ? '' : ' stuck'}${gridlines ? '' : ' bare'}`}
      style={{ height: rows.size(row), ...(stuckAt === null ? {} : { top: stuckAt }) }}
    >
      <div role="rowheader" className={`row-header${props.markedFrom < 0 ? '' : ' marked'}`} data-row={row}>{row + 1}</div>
      <Cells {...props} list={run(0, frozen - 1)} sticks />
      <div className="spacer" style={{ width: columns.start(from) - columns.start(frozen) }} role="presentation" />
      <Cells {...props} list={run(from, to)} sticks={false} />
    </div>
  );
});
GridRow.displayName = 'GridRow';
