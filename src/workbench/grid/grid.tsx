import { type ClipboardEvent, type CSSProperties, type JSX, type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { CellEditor } from './cell-editor';
import { ChoiceList } from './choice-list';
import { choicesAt, hasChoices } from './choices';
import { COLUMN_HEADER, ColumnHeaders } from './column-headers';
import { copied, pasted } from './copying';
import type { Editing } from './editing';
import { type KeyPlace, pressInGrid, pressWhileTyping } from './grid-keys';
import { GridRow, ROW_HEADER, type RowMark } from './grid-row';
import { areaOfSelection, type OpenBook, type Spot } from './open-book';
import type { Paper } from './paper';
import { point, pointedAt } from './pointing';
import { scrolledTo } from './scrolled-to';
import { SheetDrawing } from './sheet-drawing';
import { typedText } from './typed-text';
import { type Axes, useAxes } from './use-axes';
import { useWindow } from './use-window';

/** The words the grid needs. */
export interface GridWords { readonly grid: string; readonly selectAll: string; readonly choices: string; readonly formulaBar: string; readonly keys: string }

interface GridProps {
  readonly open: OpenBook;
  readonly editing: Editing;
  readonly paper: Paper;
  readonly words: GridWords;
  /** What a paste came to; false where Excel did not take it. */
  readonly onPaste: (isTaken: boolean, rows: number, columns: number) => void;
  /** What stands over the cells: charts. */
  readonly over: (axes: Axes) => ReactNode;
}

const NOT_MARKED: RowMark = { from: -1, to: -1, isFirst: false, isLast: false, active: -1 };
const PREFIX = 'cell';
const run = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** A sheet to look at and to work in: one stop for the Tab key, with the keys of Excel. Only what is in sight is there. */
export const Grid = ({ open, editing, paper, words, onPaste, over }: GridProps): JSX.Element => {
  const moment = useSyncExternalStore(open.subscribe, open.moment);
  const draft = useSyncExternalStore(editing.subscribe, editing.draft);
  const scroller = useRef<HTMLDivElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { sheet, content, selection } = moment;
  const axes = useAxes(open, moment);
  const { rows, columns, extent } = axes;
  const frozen = sheet.frozen;
  const rowWindow = useWindow(scroller, rows, 'rows', frozen.rows);
  const columnWindow = useWindow(scroller, columns, 'columns', frozen.columns);
  // content is what changes in the sheet, which React cannot see
  const drawing = useMemo(() => new SheetDrawing(open.book, sheet, columns, paper), [open, sheet, columns, paper, content]); // eslint-disable-line react-hooks/exhaustive-deps
  const area = areaOfSelection(selection);
  const active = selection.anchor;
  const screen = { rows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rows.size(active.row) || 1)), columns: 1 };
  const place: KeyPlace = { open, editing, extent, screen, openChoices: () => { setChoosing(hasChoices(sheet, active)); } };

  useScrolling(scroller, axes, open);
  useFocusAfterTyping(scroller, draft !== null, isChoosing);

  const placeOf = ({ row, column }: Spot): CSSProperties => ({
    left: ROW_HEADER + columns.start(column) + (column < frozen.columns ? scroller.current?.scrollLeft ?? 0 : 0),
    top: COLUMN_HEADER + rows.start(row) + (row < frozen.rows ? scroller.current?.scrollTop ?? 0 : 0), width: columns.size(column), height: rows.size(row),
  });
  const markOf = (row: number): RowMark => (row < area.row || row >= area.row + area.rows ? NOT_MARKED : {
    from: area.column, to: area.column + area.columns - 1, isFirst: row === area.row, isLast: row === area.row + area.rows - 1, active: row === active.row ? active.column : -1,
  });
  const rowAt = (row: number, stuckAt: number | null): JSX.Element | null => (rows.size(row) === 0 ? null : (
    <GridRow key={row} drawing={drawing} rows={rows} row={row} stuckAt={stuckAt} prefix={PREFIX} gridlines={sheet.showGridlines} frozen={frozen.columns} {...columnWindow} {...markOf(row)} />
  ));
  const press = (event: KeyboardEvent): void => {
    if (editing.draft() ? pressWhileTyping(place, event) : pressInGrid(place, event)) event.preventDefault();
  };

  return (
    <div
      ref={scroller} role="grid" tabIndex={0} className={`grid${sheet.showGridlines ? '' : ' bare'}`} aria-label={words.grid} aria-description={words.keys} aria-multiselectable aria-readonly={open.book.readOnly}
      aria-rowcount={extent.rows} aria-colcount={extent.columns} aria-activedescendant={`${PREFIX}-${active.row}-${active.column}`}
      onKeyDown={(event) => { if (event.target === scroller.current) press(event); }} {...clipboard(open, editing, onPaste)} {...pointer(open, editing, axes)}
      onDoubleClick={(event) => { if (pointedAt(event.target as Element)?.kind === 'cell') editing.begin('cell'); }}
    >
      <div className="sheet" role="presentation" style={{ width: ROW_HEADER + columns.start(columns.count), height: COLUMN_HEADER + rows.start(rows.count) }}>
        <ColumnHeaders columns={columns} frozen={frozen.columns} {...columnWindow} selectedFrom={area.column} selectedTo={area.column + area.columns - 1} selectAll={words.selectAll} />
        {run(0, frozen.rows - 1).map((row) => rowAt(row, COLUMN_HEADER + rows.start(row)))}
        <div role="presentation" style={{ height: rows.start(rowWindow.from) - rows.start(frozen.rows) }} />
        {run(rowWindow.from, rowWindow.to).map((row) => rowAt(row, null))}
        {over(axes)}
        {draft?.sheet === sheet ? <CellEditor draft={draft} editing={editing} label={words.formulaBar} place={placeOf(draft.spot)} onKey={press} onBlur={() => { if (draft.where === 'cell') editing.commit(); }} /> : null}
        {hasChoices(sheet, active) && !draft ? (
          <button type="button" tabIndex={-1} className="choices" aria-label={words.choices} style={{ left: Number(placeOf(active).left) + columns.size(active.column), top: placeOf(active).top ?? 0 }} onPointerDown={(event) => { event.stopPropagation(); }} onClick={() => { setChoosing(!isChoosing); }} />
        ) : null}
        {isChoosing ? (
          <ChoiceList
            label={words.choices} choices={choicesAt(open.book, sheet, active)} chosen={typedText(open.book, sheet, active)} onClose={() => { setChoosing(false); }}
            place={{ left: placeOf(active).left ?? 0, top: Number(placeOf(active).top) + rows.size(active.row), minWidth: columns.size(active.column) }}
            onChoose={(choice) => { setChoosing(false); open.type({ ...active, rows: 1, columns: 1 }, choice); }}
          />
        ) : null}
      </div>
    </div>
  );
};

type ElementRef = { readonly current: HTMLDivElement | null };

/** What is selected comes in sight: where the user went to, and where the pane points. */
const useScrolling = (scroller: ElementRef, { rows, columns }: Axes, open: OpenBook): void => {
  const { sheet, selection } = useSyncExternalStore(open.subscribe, open.moment);
  const shown = useRef(sheet);
  const { row, column } = selection.focus.row - selection.anchor.row > MOST_FOLLOWED || selection.focus.column - selection.anchor.column > MOST_FOLLOWED ? selection.anchor : selection.focus;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const [left, top] = shown.current === sheet ? [element.scrollLeft, element.scrollTop] : [0, 0];
    shown.current = sheet;
    const [toTop, toLeft] = [
      scrolledTo(rows, row, { at: top, room: element.clientHeight, head: COLUMN_HEADER, frozen: sheet.frozen.rows }),
      scrolledTo(columns, column, { at: left, room: element.clientWidth, head: ROW_HEADER, frozen: sheet.frozen.columns }),
    ];
    if (toTop !== element.scrollTop) element.scrollTop = toTop;
    if (toLeft !== element.scrollLeft) element.scrollLeft = toLeft;
    // sizes that change move nothing: only a selection does
  }, [scroller, sheet, row, column]); // eslint-disable-line react-hooks/exhaustive-deps
};

/** A selection of more than this is a whole table or column: its beginning is what one wants to see. */
const MOST_FOLLOWED = 100;

/** The grid has the focus again as soon as the cell or the list is done with. */
const useFocusAfterTyping = (scroller: ElementRef, isTyping: boolean, isChoosing: boolean): void => {
  const was = useRef(false);
  useEffect(() => {
    const busy = isTyping || isChoosing;
    if (was.current && !busy && (document.activeElement === document.body || scroller.current?.contains(document.activeElement))) scroller.current?.focus({ preventScroll: true });
    was.current = busy;
  }, [scroller, isTyping, isChoosing]);
};

const clipboard = (open: OpenBook, editing: Editing, onPaste: GridProps['onPaste']) => {
  const copy = (event: ClipboardEvent): boolean => {
    if (editing.draft()) return false;
    event.clipboardData.setData('text/plain', copied(open));
    event.preventDefault();
    return true;
  };
  return {
    onCopy: (event: ClipboardEvent) => { copy(event); },
    onCut: (event: ClipboardEvent) => { if (copy(event)) open.empty(areaOfSelection(open.moment().selection)); },
    onPaste: (event: ClipboardEvent) => {
      if (editing.draft()) return;
      event.preventDefault();
      const { isTaken, area } = pasted(open, event.clipboardData.getData('text/plain'));
      onPaste(isTaken, area.rows, area.columns);
    },
  };
};

const pointer = (open: OpenBook, editing: Editing, { extent }: Axes) => ({
  onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
    const pointed = pointedAt(event.target as Element);
    if (!pointed || event.button !== 0 || (editing.draft() && !editing.commit())) return;
    point(open, pointed, extent, event.shiftKey);
    event.currentTarget.setPointerCapture(event.pointerId);
  },
  onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const pointed = pointedAt(document.elementFromPoint(event.clientX, event.clientY));
    if (pointed) point(open, pointed, extent, true);
  },
});
