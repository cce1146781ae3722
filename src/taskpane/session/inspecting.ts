import type { WorkbookCondition } from '../../application';
import type { Inspection } from '../engine/engine-messages';
import { currencyOf, yearsChosen } from './currency';
import type { Check, Overview, PaneState } from './pane-state';

const overviewIn = ({ tables, suggestions }: Inspection, condition: WorkbookCondition): Overview => ({ ...tables, suggestions, ...condition });

const checkIn = ({ findings, runId, settings, years }: Inspection): Check => ({ findings, runId, settings, years, blocked: runId === null });

/** What was found in the workbook, as the pane shows it; `state`: what it shows otherwise, with the result that it is about. */
export const inspected = (inspection: Inspection, condition: WorkbookCondition, state: PaneState): Pick<PaneState, 'overview' | 'check' | 'draft' | 'currency'> => {
  const check = checkIn(inspection);
  const draft = { ...state.draft, years: yearsChosen(state.draft, check) };
  return { overview: overviewIn(inspection, condition), check, draft, currency: currencyOf({ result: state.result, check, draft }) };
};
