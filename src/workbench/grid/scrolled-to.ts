import type { Axis } from './axis';

/** What is in sight of one axis: how far it is scrolled, how many pixels there are, and what stays in sight before and over it. */
export interface Sight { readonly at: number; readonly room: number; readonly head: number; readonly frozen: number }

/** How far to scroll so that a row or column is in sight, and no further; one that stays in sight needs nothing. */
export const scrolledTo = (axis: Axis, index: number, { at, room, head, frozen }: Sight): number => {
  if (index < frozen) return at;
  const [stuck, start, end] = [axis.start(frozen), axis.start(index), axis.start(index + 1)];
  const last = at + room - head;
  if (start >= at + stuck && end <= last) return at;
  return Math.max(0, start < at + stuck ? start - stuck : Math.min(start - stuck, end - room + head));
};

/** The same for all from the first to the last; where there is no room for them, what they begin with is in sight. */
export const scrolledToAll = (axis: Axis, [first, last]: readonly [number, number], sight: Sight): number => {
  const at = scrolledTo(axis, last, sight);
  // what stays in sight anyway says nothing of the rest
  return scrolledTo(axis, Math.min(Math.max(first, sight.frozen), last), { ...sight, at });
};
