import { type ContentTrial, planYears, settingsInForce } from '../../application';
import type { WorkbookContent } from '../../domain';
import { overviewOf, suggestMappings } from '../../tables';
import type { Inspection } from './engine-messages';

type Tried = Exclude<ContentTrial, { readonly status: 'cancelled' }>;

/** What stands in the workbook, and what a trial of the calculation has to say about it. */
export const inspectionOf = (content: WorkbookContent, tried: Tried): Inspection => {
  const tables = overviewOf(content);
  return {
    tables, suggestions: suggestMappings(content, tables),
    findings: tried.status === 'blocked' ? tried.findings : tried.outcome.findings,
    settings: settingsInForce(tried.reading, content),
    years: planYears(tried.reading.model),
    runId: tried.status === 'blocked' ? null : tried.outcome.runId,
  };
};
