import type { WorkbookCondition } from '../../application';
import type { Inspection } from '../engine/engine-messages';
import type { Check, Overview, PaneState } from './pane-state';

const overviewIn = ({ tables, suggestions }: Inspection, condition: WorkbookCondition): Overview => ({ ...tables, suggestions, ...condition });

const checkIn = ({ findings, runId, settings, years }: Inspection): Check => ({ findings, runId, settings, years, blocked: runId === null });

/** What was found in the workbook, as the pane shows it. */
export const inspected = (inspection: Inspection, condition: WorkbookCondition): Pick<PaneState, 'overview' | 'check'> =>
  ({ overview: overviewIn(inspection, condition), check: checkIn(inspection) });
