import type { Busy } from '../session';

/** A task that the user waits for; a look at the workbook, or at what a report would do to it, runs beside them. */
export const waitedFor = (busy: Busy | null): Busy | null => (busy && busy.task !== 'look' && busy.task !== 'preview' ? busy : null);
