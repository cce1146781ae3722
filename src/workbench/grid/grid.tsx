import { type JSX, type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { PLAIN } from '../host/model/state/look';
import { hasChoices } from './choices';
import { COLUMN_HEADER, ColumnHeaders } from './column-headers';
import type { Editing } from './editing';
import { clipboardHands, type Pasted, pointerHands } from './grid-hands';
import { type KeyPlace, pressInGrid, pressWhileTyping } from './grid-keys';
import { type CellPlace, GridOverlays } from './grid-overlays';
import { GridRow, ROW_HEADER, type RowMark } from './grid-row';
import { FAMILY, pixelsOf } from './lettering';
import { areaOfSelection, type OpenBook, type Selection, type Spot } from './open-book';
import type { Paper } from './paper';
import { SheetDrawing } from './sheet-drawing';
import { type Axes, useAxes } from './use-axes';
import { useFocusAfterTyping, useSheetScrolling } from './use-sheet-scrolling';
import { useWindow } from './use-window';

/** The words the grid needs. */
export interface GridWords { readonly grid: string; readonly selectAll: string; readonly choices: string; readonly formulaBar: string; readonly keys: string }

interface GridProps {
  readonly open: OpenBook;
  readonly editing: Editing;
  readonly paper: Paper;
  readonly words: GridWords;
  readonly onPaste: Pasted;
  /** What stands over the cells: charts. */
  readonly over: (axes: Axes) => ReactNode;
}

const NOT_MARKED: RowMark = { markedFrom: -1, markedTo: -1, isFirst: false, isLast: false, active: -1 };
const PREFIX = 'cell';
const run = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

const markOf = (selection: Selection, row: number): RowMark => {
  const { row: first, column, rows, columns } = areaOfSelection(selection);
  if (row < first || row >= first + rows) return NOT_MARKED;
  const { anchor } = selection;
  return { markedFrom: column, markedTo: column + columns - 1, isFirst: row === first, isLast: row === first + rows - 1, active: row === anchor.row ? anchor.column : -1 };
};

/** A sheet to look at and to work in: one stop for the Tab key, with the keys of Excel. Only what is in sight is there. */
export const Grid = ({ open, editing, paper, words, onPaste, over }: GridProps): JSX.Element => {
  const moment = useSyncExternalStore(open.subscribe, open.moment);
  const draft = useSyncExternalStore(editing.subscribe, editing.draft);
  const [isChoosing, setChoosing] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const { sheet, content, selection } = moment;
  const { frozen } = sheet;
  const axes = useAxes(open, moment);
  const { rows, columns, extent } = axes;
  const rowWindow = useWindow(scroller, rows, 'rows', frozen.rows);
  const columnWindow = useWindow(scroller, columns, 'columns', frozen.columns);
  // content is what changes in the sheet, which React cannot see
  const drawing = useMemo(() => new SheetDrawing(open.book, sheet, columns, paper), [open, sheet, columns, paper, content]); // eslint-disable-line react-hooks/exhaustive-deps
  useSheetScrolling(scroller, axes, moment);
  useFocusAfterTyping(scroller, draft !== null || isChoosing);

  const area = areaOfSelection(selection);
  const { anchor } = selection;
  const scrolled = { left: scroller.current?.scrollLeft ?? 0, top: scroller.current?.scrollTop ?? 0 };
  const placeOf = ({ row, column }: Spot): CellPlace => ({
    left: ROW_HEADER + columns.start(column) + (column < frozen.columns ? scrolled.left : 0), top: COLUMN_HEADER + rows.start(row) + (row < frozen.rows ? scrolled.top : 0),
    width: columns.size(column), height: rows.size(row),
  });
  const rowAt = (row: number, stuckAt: number | null): JSX.Element | null => (rows.size(row) === 0 ? null : (
    <GridRow
      key={row} drawing={drawing} rows={rows} row={row} stuckAt={stuckAt} prefix={PREFIX} gridlines={sheet.showGridlines} frozen={frozen.columns} {...columnWindow}
      {...markOf(selection, row)}
    />
  ));
  const press = (event: KeyboardEvent): void => {
    const screen = { rows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / Math.max(1, rows.size(anchor.row)))), columns: 1 };
    const place: KeyPlace = { open, editing, extent, screen, openChoices: () => { setChoosing(hasChoices(sheet, anchor)); } };
    if (editing.draft() ? pressWhileTyping(place, event) : pressInGrid(place, event)) event.preventDefault();
  };

  return (
    <div
      ref={scroller} role="grid" tabIndex={0} style={{ fontFamily: FAMILY, fontSize: pixelsOf(PLAIN.fontSize) }}
      className={`grid${sheet.showGridlines ? '' : ' bare'}${scrolled.left > 0 ? ' scrolled' : ''}`} aria-label={words.grid} aria-describedby={keysId}
      aria-multiselectable aria-readonly={open.book.readOnly} aria-rowcount={extent.rows} aria-colcount={extent.columns} aria-activedescendant={`${PREFIX}-${anchor.row}-${anchor.column}`}
      onKeyDown={(event) => { if (event.target === scroller.current) press(event); }} {...clipboardHands(open, editing, onPaste)} {...pointerHands(open, editing, extent)}
    >
      <div className="sheet" role="presentation" style={{ width: ROW_HEADER + columns.start(columns.count), height: COLUMN_HEADER + rows.start(rows.count) }}>
        <ColumnHeaders columns={columns} frozen={frozen.columns} {...columnWindow} selectedFrom={area.column} selectedTo={area.column + area.columns - 1} selectAll={words.selectAll} />
        {run(0, frozen.rows - 1).map((row) => rowAt(row, COLUMN_HEADER + rows.start(row)))}
        <div role="presentation" style={{ height: rows.start(rowWindow.from) - rows.start(frozen.rows) }} />
        {run(rowWindow.from, rowWindow.to).map((row) => rowAt(row, null))}
        {over(axes)}
        <GridOverlays open={open} editing={editing} draft={draft} active={anchor} placeOf={placeOf} words={words} isChoosing={isChoosing} onChoosing={setChoosing} onKey={press} />
        <span id={keysId} hidden>{words.keys}</span>
      </div>
    </div>
  );
};
