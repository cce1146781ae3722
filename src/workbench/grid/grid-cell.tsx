import { type CSSProperties, type JSX, memo } from 'react';
import type { Area } from '../host/model/state/area';
import type { Axis } from './axis';
import type { DrawnCell } from './sheet-drawing';

interface GridCellProps {
  readonly drawn: DrawnCell;
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly rows: Axis;
  readonly columns: Axis;
  /** From the left edge for a column that stays in sight. */
  readonly stuckAt: number | null;
  readonly mark: string;
  readonly hasChoices: boolean;
}

const boxOf = ({ drawn, row, column, rows, columns, stuckAt }: GridCellProps): CSSProperties => {
  const { face, conditional, merge } = drawn;
  return {
    ...face.box, ...(conditional.fill ? { background: conditional.fill } : {}),
    width: columns.size(column), ...(stuckAt === null ? {} : { left: stuckAt }),
    ...(merge ? mergedBox(merge, rows, columns, row) : {}),
  };
};

/** Over the cells it is merged with, which keep their place under it. */
const mergedBox = (merge: Area, rows: Axis, columns: Axis, row: number): CSSProperties => {
  const end = columns.start(merge.column + merge.columns);
  return { width: end - columns.start(merge.column), height: rows.start(merge.row + merge.rows) - rows.start(row), marginRight: columns.start(merge.column + 1) - end };
};

const textOf = ({ drawn, column, columns }: GridCellProps): CSSProperties => {
  const { face, color, conditional, overflow } = drawn;
  const shown = conditional.color ?? color;
  return {
    ...face.text, ...(shown ? { color: shown } : {}),
    ...(overflow === 0 ? {} : { width: columns.size(column) + Math.abs(overflow) - 4, maxWidth: 'none', flex: 'none', ...(overflow < 0 ? { marginLeft: overflow } : {}) }),
  };
};

const classesOf = ({ drawn, stuckAt, mark }: GridCellProps): string => [
  'cell', drawn.face.classes, drawn.face.filled || drawn.conditional.fill ? 'filled' : '', stuckAt === null ? '' : 'stuck', drawn.merge ? 'merged' : '', drawn.covered ? 'covered' : '',
  drawn.overflow === 0 ? '' : 'overflowing', drawn.wrap ? 'wrapped' : '', mark,
].filter(Boolean).join(' ');

const Bar = ({ share, color }: { readonly share: number; readonly color: string }): JSX.Element => (
  <span className="bar" style={{ width: `${Math.min(100, share * 100)}%`, background: color }} />
);

/** One cell; it takes no keys or presses of its own, the grid does. */
export const GridCell = memo((props: GridCellProps): JSX.Element => {
  const { drawn, column, id, mark, hasChoices } = props;
  return (
    <div
      role="gridcell" id={id} aria-colindex={column + 1} aria-selected={mark !== ''} className={classesOf(props)} style={boxOf(props)}
      {...(hasChoices ? { 'aria-haspopup': 'listbox' as const } : {})}
    >
      {drawn.conditional.bar ? <Bar {...drawn.conditional.bar} /> : null}
      {drawn.text === '' ? null : <span className="text" style={textOf(props)}>{drawn.text}</span>}
    </div>
  );
});
GridCell.displayName = 'GridCell';
