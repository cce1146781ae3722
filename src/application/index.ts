export { calculateWorkbook, type CalculateWorkbookRequest, type CalculateWorkbookResult } from './calculate-workbook';
export { blockedDocument, outcomeDocument, type BlockedDocument, type FindingDocument, type OutcomeDocument, type SettingsDocument } from './outcome-document';
export * from './ports';
