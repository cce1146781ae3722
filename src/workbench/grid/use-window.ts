import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect } from 'react';
import type { Axis } from './axis';

const OVERSCAN = { rows: 8, columns: 3 };

/** The run of rows or columns that is in sight or nearly so, without those that always are. */
export interface Window { readonly from: number; readonly to: number }

/** Follows one way of scrolling. */
export const useWindow = (scroller: RefObject<HTMLElement | null>, axis: Axis, kind: 'rows' | 'columns', frozen: number): Window => {
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: axis.count, getScrollElement: () => scroller.current, estimateSize: (index) => axis.size(index), horizontal: kind === 'columns', overscan: OVERSCAN[kind],
  });
  useLayoutEffect(() => { virtualizer.measure(); }, [virtualizer, axis]);
  const items = virtualizer.getVirtualItems();
  return { from: Math.max(frozen, items[0]?.index ?? frozen), to: Math.min(axis.count - 1, items.at(-1)?.index ?? -1) };
};
