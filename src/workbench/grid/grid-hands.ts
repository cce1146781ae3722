import type { ClipboardEvent, MouseEvent, PointerEvent } from 'react';
import { copied, pasted } from './copying';
import type { Editing } from './editing';
import type { Extent } from './moves';
import { areaOfSelection, type OpenBook } from './open-book';
import { point, pointedAt } from './pointing';

/** What a paste came to; false where Excel did not take it. */
export type Pasted = (isTaken: boolean, rows: number, columns: number) => void;

/** Copy, cut and paste in the grid; while a cell is typed in they are of its text. */
export const clipboardHands = (open: OpenBook, editing: Editing, onPaste: Pasted) => {
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

/** Pressing on a cell, a row or a column selects it, and drawing on reaches further. */
export const pointerHands = (open: OpenBook, editing: Editing, extent: Extent) => ({
  onPointerDown: (event: PointerEvent<HTMLElement>) => {
    const pointed = pointedAt(event.target as Element);
    if (!pointed || event.button !== 0 || !editing.commit()) return;
    point(open, pointed, extent, event.shiftKey);
    event.currentTarget.setPointerCapture(event.pointerId);
  },
  onPointerMove: (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const pointed = pointedAt(document.elementFromPoint(event.clientX, event.clientY));
    if (pointed) point(open, pointed, extent, true);
  },
  // the pointer was captured, so the grid itself is what was pressed
  onDoubleClick: (event: MouseEvent) => { if (pointedAt(document.elementFromPoint(event.clientX, event.clientY))?.kind === 'cell') editing.begin('cell'); },
});
