import { type JSX, memo } from 'react';
import { columnLetters } from '../host/model/state/area';
import type { Axis } from './axis';
import { type ColumnWindow, ROW_HEADER } from './grid-row';

export const COLUMN_HEADER = 24;

interface ColumnHeadersProps extends ColumnWindow {
  readonly columns: Axis;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly selectAll: string;
}

const Header = ({ column, columns, isMarked, stuckAt }: { readonly column: number; readonly columns: Axis; readonly isMarked: boolean; readonly stuckAt: number | null }): JSX.Element | null => (
  columns.size(column) === 0 ? null : (
    <div
      role="columnheader" aria-colindex={column + 1} className={`column-header${isMarked ? ' marked' : ''}${stuckAt === null ? '' : ' stuck'}`} data-column={column}
      style={{ width: columns.size(column), ...(stuckAt === null ? {} : { left: stuckAt }) }}
    >
      {columnLetters(column)}
    </div>
  )
);

const run = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** The letters above the columns. */
export const ColumnHeaders = memo(({ columns, frozen, from, to, selectedFrom, selectedTo, selectAll }: ColumnHeadersProps): JSX.Element => {
  const header = (column: number, sticks: boolean): JSX.Element => (
    <Header key={column} column={column} columns={columns} isMarked={column >= selectedFrom && column <= selectedTo} stuckAt={sticks ? ROW_HEADER + columns.start(column) : null} />
  );
  return (
    <div role="row" className="column-headers" style={{ height: COLUMN_HEADER }}>
      <div role="columnheader" className="corner" data-corner=""><span className="heard-only">{selectAll}</span></div>
      {run(0, frozen - 1).map((column) => header(column, true))}
      <div className="spacer" style={{ width: columns.start(from) - columns.start(frozen) }} role="presentation" />
      {run(from, to).map((column) => header(column, false))}
    </div>
  );
});
ColumnHeaders.displayName = 'ColumnHeaders';
