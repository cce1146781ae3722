import { useEffect, useLayoutEffect, useRef } from 'react';
import { COLUMN_HEADER } from './column-headers';
import { ROW_HEADER } from './grid-row';
import type { Moment } from './open-book';
import { scrolledToAll } from './scrolled-to';
import type { Axes } from './use-axes';

type ElementRef = { readonly current: HTMLElement | null };

/** A selection of more rows or columns than this is a whole table: its beginning is what one wants to see. */
const MOST_FOLLOWED = 100;

const between = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];

/** What is selected comes in sight: where the user went to, and where the pane points. */
export const useSheetScrolling = (scroller: ElementRef, { rows, columns }: Axes, { sheet, selection, brought }: Moment): void => {
  const shown = useRef({ sheet, brought });
  const { anchor, focus } = selection;
  const { row, column } = Math.abs(focus.row - anchor.row) > MOST_FOLLOWED || Math.abs(focus.column - anchor.column) > MOST_FOLLOWED ? anchor : focus;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const [left, top] = shown.current.sheet === sheet ? [element.scrollLeft, element.scrollTop] : [0, 0];
    const isBrought = shown.current.brought !== brought;
    shown.current = { sheet, brought };
    // the user follows where a selection reaches; who is brought to one begins at its beginning
    const toTop = scrolledToAll(rows, isBrought ? between(anchor.row, focus.row) : [row, row], { at: top, room: element.clientHeight, head: COLUMN_HEADER, frozen: sheet.frozen.rows });
    const toLeft = scrolledToAll(columns, isBrought ? between(anchor.column, focus.column) : [column, column], { at: left, room: element.clientWidth, head: ROW_HEADER, frozen: sheet.frozen.columns });
    if (toTop !== element.scrollTop) element.scrollTop = toTop;
    if (toLeft !== element.scrollLeft) element.scrollLeft = toLeft;
    // sizes that change move nothing: only a selection does
  }, [scroller, sheet, row, column, brought]); // eslint-disable-line react-hooks/exhaustive-deps
};

/** The grid has the focus again as soon as the cell or the list is done with. */
export const useFocusAfterTyping = (scroller: ElementRef, isBusy: boolean): void => {
  const was = useRef(false);
  useEffect(() => {
    const isOurs = document.activeElement === document.body || scroller.current?.contains(document.activeElement);
    if (was.current && !isBusy && isOurs) scroller.current?.focus({ preventScroll: true });
    was.current = isBusy;
  }, [scroller, isBusy]);
};
