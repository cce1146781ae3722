import type { Result } from './pane-state';

/** Whether a calculation had anything to calculate: of tables that are still empty there is nothing to show, and nothing to report. */
export const hasFigures = ({ view }: Pick<Result, 'view'>): boolean => view.years.length > 0;
